//! What lowers the price.

use rust_decimal::Decimal;

use crate::domain::time::Day;

/// A code that lowers the price. Exactly one of percent, amount and free shipping.
#[derive(Debug, Clone, PartialEq)]
pub struct Coupon {
    /// What the shopper types, without regard to case.
    pub code: String,
    /// Share of the goods, per cent.
    pub percent: Option<Decimal>,
    /// Fixed amount off the goods, in the currency of the prices.
    pub amount: Option<Decimal>,
    /// The shipping price is waived.
    pub free_shipping: bool,
    /// Goods needed for it, in the currency of the prices.
    pub minimum: Option<Decimal>,
    /// Last day, at the destination.
    pub until: Option<Day>,
}
