//! The named ways of rounding.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Overflow, exact};

/// What happens between two bookable amounts. The names say where the amount goes, for negative ones (refunds) as well, because "half up", "up" and
/// "down" mean different things in different systems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rounding {
    /// To the nearest; 0.005 becomes 0.01, -0.005 becomes -0.01. What most tax offices and shop engines do.
    #[default]
    HalfAwayFromZero,
    /// To the nearest; 0.005 becomes 0.00, 0.015 becomes 0.02 (banker's rounding).
    HalfToEven,
    /// To the nearest; 0.005 becomes 0.00, -0.005 becomes 0.00.
    HalfTowardsZero,
    /// 0.009 becomes 0.00, -0.009 becomes 0.00: cut, as Japanese invoices commonly do.
    TowardsZero,
    /// 0.001 becomes 0.01, -0.001 becomes -0.01.
    AwayFromZero,
    /// 0.001 becomes 0.01, -0.009 becomes 0.00: never below the exact amount.
    Ceiling,
    /// 0.009 becomes 0.00, -0.001 becomes -0.01: never above the exact amount.
    Floor,
}

impl Rounding {
    fn strategy(self) -> RoundingStrategy {
        match self {
            Rounding::HalfAwayFromZero => RoundingStrategy::MidpointAwayFromZero,
            Rounding::HalfToEven => RoundingStrategy::MidpointNearestEven,
            Rounding::HalfTowardsZero => RoundingStrategy::MidpointTowardZero,
            Rounding::TowardsZero => RoundingStrategy::ToZero,
            Rounding::AwayFromZero => RoundingStrategy::AwayFromZero,
            Rounding::Ceiling => RoundingStrategy::ToPositiveInfinity,
            Rounding::Floor => RoundingStrategy::ToNegativeInfinity,
        }
    }

    /// Rounds to a number of digits after the point and writes exactly those. Nothing is left of a minus before zero.
    #[inline(never)]
    pub fn to_digits(self, amount: Decimal, digits: u32) -> Decimal {
        let mut rounded = exact::settled(amount).round_dp_with_strategy(digits, self.strategy());
        rounded.rescale(digits);
        if rounded.is_zero() {
            rounded.set_sign_positive(true);
        }
        rounded
    }
}

/// The nearest multiple of `step` by the given rounding; a step of zero changes nothing.
pub fn to_step(amount: Decimal, step: Decimal, rounding: Rounding) -> Result<Decimal, Overflow> {
    if step.is_zero() {
        return Ok(amount);
    }
    exact::mul(rounding.to_digits(exact::div(amount, step)?, 0), step)
}

/// The nearest price of the form *n × step + ending*, never below the first positive one: step 1, ending -0.05 gives 4.95, 5.95 …
/// What costs nothing goes on costing nothing.
pub fn to_ending(amount: Decimal, step: Decimal, ending: Decimal) -> Result<Decimal, Overflow> {
    if amount.is_zero() {
        return Ok(amount);
    }
    let price = exact::add(to_step(exact::sub(amount, ending)?, step, Rounding::HalfAwayFromZero)?, ending)?;
    if price > Decimal::ZERO || amount <= Decimal::ZERO { Ok(price) } else { exact::add(price, step) }
}

/// The figure to eight significant digits, which is what rate sources publish at most.
pub fn to_eight_digits(figure: Decimal) -> Result<Decimal, Overflow> {
    let digits = figure.mantissa().unsigned_abs().checked_ilog10().map_or(0, |log| log + 1);
    // Digits after the point that the eighth one leaves; where it stands before the point, a step.
    let kept = match (figure.scale() + 8).checked_sub(digits) {
        Some(places) => figure.round_dp_with_strategy(places, RoundingStrategy::MidpointNearestEven),
        None => to_step(figure, Decimal::from_i128_with_scale(10i128.pow(digits - 8 - figure.scale()), 0), Rounding::HalfToEven)?,
    };
    Ok(kept.normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn each_way_of_rounding_is_what_its_name_says() {
        use Rounding::*;
        let amounts = ["0.005", "0.015", "0.009", "0.001", "-0.005", "-0.015", "-0.009", "-0.001"];
        for (mode, rounded) in [
            (HalfAwayFromZero, ["0.01", "0.02", "0.01", "0.00", "-0.01", "-0.02", "-0.01", "0.00"]),
            (HalfToEven, ["0.00", "0.02", "0.01", "0.00", "0.00", "-0.02", "-0.01", "0.00"]),
            (HalfTowardsZero, ["0.00", "0.01", "0.01", "0.00", "0.00", "-0.01", "-0.01", "0.00"]),
            (TowardsZero, ["0.00", "0.01", "0.00", "0.00", "0.00", "-0.01", "0.00", "0.00"]),
            (AwayFromZero, ["0.01", "0.02", "0.01", "0.01", "-0.01", "-0.02", "-0.01", "-0.01"]),
            (Ceiling, ["0.01", "0.02", "0.01", "0.01", "0.00", "-0.01", "0.00", "0.00"]),
            (Floor, ["0.00", "0.01", "0.00", "0.00", "-0.01", "-0.02", "-0.01", "-0.01"]),
        ] {
            let all = amounts.map(|amount| mode.to_digits(d(amount), 2).to_string());
            assert_eq!(all, rounded, "{mode:?}");
        }
    }

    #[test]
    fn price_endings_are_met() {
        for (amount, step, ending, price) in [
            ("52.31", "1", "-0.05", "51.95"),
            ("52.46", "1", "-0.05", "52.95"),
            ("0.20", "1", "-0.01", "0.99"),
            ("7321", "100", "-20", "7280"),
            ("7331", "100", "-20", "7380"),
            ("0", "1", "-0.05", "0"),
        ] {
            assert_eq!(to_ending(d(amount), d(step), d(ending)), Ok(d(price)), "{amount}");
        }
    }

    #[test]
    fn eight_digits_are_kept_wherever_the_point_stands() {
        for (figure, kept) in [
            ("1.08423456789", "1.0842346"),
            ("0.000123456785", "0.00012345678"),
            ("163.456789012", "163.45679"),
            ("1234567895", "1234567900"),
            ("-99999999.5", "-100000000"),
            ("0.9223", "0.9223"),
            ("0", "0"),
        ] {
            assert_eq!(to_eight_digits(d(figure)).unwrap().to_string(), kept);
            assert_eq!(d(figure).round_sf(8).unwrap().normalize().to_string(), kept);
        }
    }

    #[test]
    fn steps_follow_the_rounding() {
        assert_eq!(to_step(d("0.075"), d("0.05"), Rounding::HalfAwayFromZero), Ok(d("0.10")));
        assert_eq!(to_step(d("1999"), d("1000"), Rounding::TowardsZero), Ok(d("1000")));
        assert_eq!(to_step(d("1.23"), d("0"), Rounding::TowardsZero), Ok(d("1.23")));
    }
}
