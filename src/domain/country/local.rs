//! Ways to pay.

use super::Limit;
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
