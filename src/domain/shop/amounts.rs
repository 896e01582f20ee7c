//! An amount with its list amounts in other currencies.

use rust_decimal::Decimal;

use crate::domain::money::Currency;
use crate::domain::table::Table;

/// An amount in the currency of the shop's prices (by the name `*`), and list amounts by currency code or by the name of a market's price list, used
/// instead of converted ones.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Amounts(pub Table<Decimal>);

impl Amounts {
    /// The amount under a currency code or the name of a price list, if there is one. `base` is the currency of the shop's prices.
    pub fn listed(&self, name: &str, base: Currency) -> Option<Decimal> {
        self.0.get(name).or_else(|| if name == base.code() { self.0.get("*") } else { None }).copied()
    }
}
