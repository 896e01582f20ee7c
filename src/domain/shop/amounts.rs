//! An amount with its list amounts in other currencies.

use rust_decimal::Decimal;

use crate::domain::money::Currency;
use crate::domain::table::Table;

/// An amount in the currency of the shop's prices (by the name `*`), and list amounts by currency code, used instead of converted ones.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Amounts(pub Table<Decimal>);

impl Amounts {
    /// The amount in a currency, if it is listed. `base` is the currency of the shop's prices.
    pub fn listed(&self, currency: Currency, base: Currency) -> Option<Decimal> {
        self.0.get(currency.code()).or_else(|| if currency == base { self.0.get("*") } else { None }).copied()
    }
}
