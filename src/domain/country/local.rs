//! Ways to pay.

use super::Limit;
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::time::Day;

/// A way to pay.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentMethod {
    /// Stable id, such as `visa` or `pix`.
    pub id: String,
    /// The brand's own name.
    pub name: String,
    /// The message with its name, where that is plain words rather than a brand; `name` is the scheme then: `SEPA`.
    pub words: Option<String>,
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

impl PaymentMethod {
    /// What it is called: a brand by its own name, other ways as people there say.
    pub fn called(&self) -> Words {
        let named = |words: &String| Words::new(words.clone(), vec![("name", Fact::Text(self.name.clone()))]);
        self.words.as_ref().map_or_else(|| Words::own(&self.name), named)
    }
}
