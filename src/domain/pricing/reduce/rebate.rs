//! Lines with a negative price.

use rust_decimal::Decimal;

use super::super::market::Entered;
use super::super::quote::Refusal;
use super::super::trace::money;
use super::Reduced;
use super::effect::say;
use crate::domain::money::{exact, share};

/// Lines with a negative price (a return in an exchange, a rebate that the merchant has put into the cart) lower the others in proportion. They
/// get no share of anything themselves, and count for no more than the others are worth.
pub fn rebates(market: &Entered, reduced: &mut Reduced) -> Result<(), Box<Refusal>> {
    if reduced.left.iter().all(|left| *left >= Decimal::ZERO) {
        return Ok(());
    }
    let mut worth = Decimal::ZERO;
    for left in &reduced.left {
        worth = exact::add(worth, (*left).max(Decimal::ZERO))?;
    }
    let mut rebate = Decimal::ZERO;
    for (left, line) in reduced.left.iter_mut().zip(&mut reduced.lines).filter(|(left, _)| **left < Decimal::ZERO) {
        let counts = left.abs().min(worth);
        if counts < left.abs() {
            say(&mut line.steps, "why-off-left", Some(money(counts, market.currency)), None);
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
