//! Sharing an amount out so that the parts add up to it.

use rust_decimal::Decimal;

use super::{Currency, Overflow, Rounding, exact};
use crate::domain::table::order;

/// Splits `total` in proportion to `weights` by the largest-remainder method: each part is first cut to the minor digits,
/// then the units that are left go to the parts that lost most, the earlier one first. The parts always add up to `total`
/// (which must have no more than the currency's minor digits) and a weight of zero gets nothing. With no weight at all the first part
/// takes everything.
pub fn share(total: Decimal, weights: &[Decimal], currency: Currency) -> Result<Vec<Decimal>, Overflow> {
    let sum = exact::sum(weights.iter().copied())?;
    let mut parts = vec![currency.round(Decimal::ZERO); weights.len()];
    if sum.is_zero() {
        if let Some(first) = parts.first_mut() {
            *first = total;
        }
        return Ok(parts);
    }
    let mut lost: Vec<Decimal> = Vec::with_capacity(weights.len());
    let mut given = Decimal::ZERO;
    for (i, weight) in weights.iter().enumerate() {
        let due = exact::div(exact::mul(total, *weight)?, sum)?;
        parts[i] = Rounding::TowardsZero.to_digits(due, currency.minor());
        given = exact::add(given, parts[i])?;
        lost.push(exact::sub(due, parts[i])?.abs());
    }
    let by_loss = order(lost.len(), &|a, b| lost[a] > lost[b]);
    let mut left = exact::sub(total, given)?;
    let mut unit = currency.unit();
    unit.set_sign_negative(left.is_sign_negative());
    for i in by_loss.into_iter().filter(|i| !weights[*i].is_zero()) {
        if left.is_zero() {
            break;
        }
        parts[i] = exact::add(parts[i], unit)?;
        left = exact::sub(left, unit)?;
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(total: &str, weights: &[&str], parts: &[&str]) {
        let weights: Vec<Decimal> = weights.iter().map(|w| w.parse().unwrap()).collect();
        let shared = share(total.parse().unwrap(), &weights, "EUR".parse().unwrap()).unwrap();
        assert_eq!(shared.iter().map(ToString::to_string).collect::<Vec<_>>(), parts);
    }

    #[test]
    fn parts_add_up_and_remainders_go_to_the_largest_loss() {
        check("10.00", &["1", "1", "1"], &["3.34", "3.33", "3.33"]);
        check("0.05", &["1", "0", "1"], &["0.03", "0.00", "0.02"]);
        check("-10.00", &["1", "1", "1"], &["-3.34", "-3.33", "-3.33"]);
        check("1.00", &["33.33", "66.67"], &["0.33", "0.67"]);
        check("5.00", &["0", "0"], &["5.00", "0.00"]);
        check("5.00", &[], &[]);
    }
}
