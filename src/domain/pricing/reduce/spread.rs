//! Sharing a reduction out over lines that cannot take more than they are worth.

use rust_decimal::Decimal;

use super::super::market::Entered;
use super::super::price::money;
use super::super::quote::Refusal;
use super::super::trace::Words;
use super::Reduced;
use crate::domain::money::{Currency, Overflow, exact, share};

/// Shares `total` out by `weights`, but gives no line more than its limit: what is too much for one goes to the others by their weights, and, where
/// that does not end, by the room they have left. Nothing is given where all lines together have no room for it.
pub fn spread(total: Decimal, weights: &[Decimal], limits: &[Decimal], currency: Currency) -> Result<Vec<Decimal>, Overflow> {
    let room = exact::sum(limits.iter().copied())?;
    let mut weights = weights.to_vec();
    let mut parts = vec![currency.round(Decimal::ZERO); weights.len()];
    let mut rest = total.min(room);
    for round in 0.. {
        if rest <= Decimal::ZERO {
            break;
        }
        // Few rounds are enough, unless the limits have nothing to do with the weights.
        if round == 3 || exact::sum(weights.iter().copied())?.is_zero() {
            for (i, weight) in weights.iter_mut().enumerate() {
                *weight = exact::sub(limits[i], parts[i])?;
            }
        }
        let shares = share(rest, &weights, currency)?;
        rest = Decimal::ZERO;
        for (i, part) in shares.into_iter().enumerate() {
            parts[i] = exact::add(parts[i], part)?;
            if parts[i] >= limits[i] {
                rest = exact::add(rest, exact::sub(parts[i], limits[i])?)?;
                parts[i] = limits[i];
                weights[i] = Decimal::ZERO;
            }
        }
    }
    Ok(parts)
}

/// Lines with a negative price (a return in an exchange, a rebate that the merchant has put into the cart) lower the others in proportion. They
/// get no share of anything themselves, and count for no more than the others are worth.
pub fn rebates(market: &Entered, reduced: &mut Reduced) -> Result<(), Box<Refusal>> {
    if reduced.left.iter().all(|left| *left >= Decimal::ZERO) {
        return Ok(());
    }
    let mut worth = exact::sum(reduced.left.iter().copied().filter(|left| *left > Decimal::ZERO))?;
    let mut rebate = Decimal::ZERO;
    for (left, line) in reduced.left.iter_mut().zip(&mut reduced.lines).filter(|(left, _)| **left < Decimal::ZERO) {
        let counts = left.abs().min(worth);
        if counts < left.abs() {
            line.steps.push(Words::new("why-off-left", vec![("amount", money(counts, market.currency))]));
        }
        worth = exact::sub(worth, counts)?;
        rebate = exact::add(rebate, counts)?;
        line.amount = -counts;
        *left = market.currency.round(Decimal::ZERO);
    }
    let shares = share(rebate, &reduced.left, market.currency)?;
    if rebate > Decimal::ZERO {
        reduced.take(&shares)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(total: &str, weights: &[&str], limits: &[&str], parts: &[&str]) {
        let read = |list: &[&str]| list.iter().map(|w| w.parse().unwrap()).collect::<Vec<Decimal>>();
        let shared = spread(total.parse().unwrap(), &read(weights), &read(limits), "EUR".parse().unwrap()).unwrap();
        assert_eq!(shared.iter().map(ToString::to_string).collect::<Vec<_>>(), parts, "{total} {weights:?} {limits:?}");
    }

    #[test]
    fn no_line_gets_more_than_its_limit_and_the_parts_add_up() {
        check("10.00", &["1", "1"], &["9.00", "9.00"], &["5.00", "5.00"]);
        check("10.00", &["1", "1"], &["2.00", "9.00"], &["2.00", "8.00"]);
        check("10.00", &["3", "1", "1"], &["0.00", "9.00", "3.00"], &["0.00", "7.00", "3.00"]);
        check("99.00", &["1", "1"], &["2.00", "3.00"], &["2.00", "3.00"]);
        // All weight on a full line: the rest goes by room.
        check("6.00", &["1", "0", "0"], &["1.00", "5.00", "20.00"], &["1.00", "1.00", "4.00"]);
        check("1.00", &["0", "0"], &["0.00", "0.00"], &["0.00", "0.00"]);
        // A chain of full lines, each found in another round.
        check(
            "10.00",
            &["64", "16", "4", "2", "1"],
            &["1.00", "1.00", "1.00", "1.00", "9.00"],
            &["1.00", "1.00", "1.00", "1.00", "6.00"],
        );
    }
}
