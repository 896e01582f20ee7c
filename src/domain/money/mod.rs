//! Amounts of money: exact decimals with a currency, and the only places where they are rounded or shared out.

mod currency;
mod round;
mod share;

use std::fmt;

use rust_decimal::Decimal;

pub use currency::{Currency, UnknownCurrency};
pub use round::{Rounding, to_eight_digits, to_ending, to_step};
pub use share::{Sharing, proportion, share, share_by};

/// An amount in a currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// How much, in units of the currency (19.90, not 1990).
    pub amount: Decimal,
    /// Of what.
    pub currency: Currency,
}

impl Money {
    /// An amount in a currency, as it is.
    pub fn new(amount: Decimal, currency: Currency) -> Self {
        Money { amount, currency }
    }
}

impl fmt::Display for Money {
    /// `19.90 EUR`, with exactly the currency's minor digits when the amount has no more.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.currency.digits(self.amount), self.currency)
    }
}

/// An amount that left the range of 28 decimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overflow;

impl fmt::Display for Overflow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an amount has more than 28 digits; check quantities, prices and rates")
    }
}

/// Arithmetic that says when it leaves the range, instead of panicking as the operators do. Never inlined: the engine calls it in some two hundred
/// places, and the widget pays for each copy.
pub mod exact {
    use rust_decimal::RoundingStrategy;

    use super::{Decimal, Overflow};

    /// a + b
    #[inline(never)]
    pub fn add(a: Decimal, b: Decimal) -> Result<Decimal, Overflow> {
        a.checked_add(b).ok_or(Overflow)
    }

    /// a − b
    #[inline(never)]
    pub fn sub(a: Decimal, b: Decimal) -> Result<Decimal, Overflow> {
        a.checked_sub(b).ok_or(Overflow)
    }

    /// a × b
    #[inline(never)]
    pub fn mul(a: Decimal, b: Decimal) -> Result<Decimal, Overflow> {
        a.checked_mul(b).ok_or(Overflow)
    }

    /// a ÷ b, to 28 significant digits; division by zero counts as leaving the range.
    #[inline(never)]
    pub fn div(a: Decimal, b: Decimal) -> Result<Decimal, Overflow> {
        a.checked_div(b).ok_or(Overflow)
    }

    /// The amount without what divisions have left in its last digits. A quotient is cut at 28 digits, so that three thirds of 0.015 come to a little
    /// less than half a cent, and would be rounded as that; up to ten thousand millions sixteen decimals are beyond any figure of a config or a law.
    #[inline(never)]
    pub fn settled(amount: Decimal) -> Decimal {
        if amount.scale() > 18 { amount.round_dp_with_strategy(16, RoundingStrategy::MidpointAwayFromZero) } else { amount }
    }

    /// The sum of several amounts.
    pub fn sum(amounts: impl IntoIterator<Item = Decimal>) -> Result<Decimal, Overflow> {
        amounts.into_iter().try_fold(Decimal::ZERO, add)
    }

    /// `percent` per cent of `amount`.
    pub fn percent(amount: Decimal, percent: Decimal) -> Result<Decimal, Overflow> {
        div(mul(amount, percent)?, Decimal::ONE_HUNDRED)
    }

    /// 1 + percent ÷ 100: what a net price is multiplied with to hold a tax of `percent`.
    pub fn grown(percent: Decimal) -> Result<Decimal, Overflow> {
        add(Decimal::ONE, div(percent, Decimal::ONE_HUNDRED)?)
    }
}
