//! Ways to pay, and what the law wants shown.

use super::Limit;
use crate::domain::table::Table;
use crate::domain::time::Day;

/// A way to pay.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentMethod {
    /// Stable id, such as `visa` or `pix`.
    pub id: String,
    /// The brand's own name.
    pub name: String,
    /// card, wallet, bank_redirect, voucher …
    pub kind: String,
    /// What the shopper sees: inline, redirect, qr …
    pub flow: String,
    /// Currencies, `*` for any.
    pub currencies: Vec<String>,
    /// Smallest amount.
    pub minimum: Option<Limit>,
    /// Largest amount.
    pub maximum: Option<Limit>,
    /// Last day of a discontinued method.
    pub until: Option<Day>,
}

/// What the law wants shown or kept.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Legal {
    /// Days in which a consumer may withdraw; 0 = no such right, nothing = not known.
    pub withdrawal_days: Option<u32>,
    /// Only if the shop shows no return policy of its own.
    pub withdrawal_conditional: bool,
    /// `business`: the days are working days.
    pub withdrawal_unit: Option<String>,
    /// Short name of the law.
    pub withdrawal_law: Option<String>,
    /// Who pays the way back by law: `buyer` or `seller`.
    pub return_cost: Option<String>,
    /// What comes back of the price of delivery on withdrawal from the whole order: `standard` (as much as the cheapest standard delivery
    /// cost) or `all`; nothing when the law does not say.
    pub withdrawal_delivery: Option<String>,
    /// Short name of the privacy law.
    pub privacy_law: Option<String>,
    /// Consent before marketing e-mail: `opt_in` or `opt_out`.
    pub marketing: Option<String>,
    /// Wording of the order button that the law demands, by language.
    pub order_button: Table<String>,
    /// Wording of the withdrawal function, by language.
    pub withdrawal_button: Table<String>,
    /// Wording of its second button, by language.
    pub withdrawal_confirm: Table<String>,
    /// Ids of further notices.
    pub notices: Vec<String>,
}
