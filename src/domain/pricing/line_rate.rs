//! The rates of a line, where they depend on what one piece costs: price limits of a rate, and what of the price stays free.

use std::cell::Cell;
use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::Inputs;
use super::liability::charged;
use super::market::Entered;
use super::quote::Refusal;
use super::reduce::Reduced;
use crate::domain::country::{Display, Limit, TaxRow};
use crate::domain::money::exact;

/// The tax rows that the seller charges for a line, and whether they depend on what one costs: then another line of the same category may have others.
pub fn line_rates<'a>(
    inputs: &Inputs<'a>,
    market: &Entered,
    reduced: &Reduced,
    i: usize,
) -> Result<(Vec<&'a TaxRow>, bool), Box<Refusal>> {
    let line = reduced.lines[i].line;
    let unit = exact::div(reduced.left[i], line.quantity.max(1).into())?;
    // How the net price of one stands to a limit; prices that cannot be compared count as above it, which leads to the standard rate.
    let stands = |row: &TaxRow, limit: &Limit| {
        let divisor = if market.display == Display::Inclusive { exact::grown(row.rate).ok()? } else { Decimal::ONE };
        let cost = inputs.exchange().convert(unit, market.currency, limit.currency).ok()?;
        Some(exact::div(cost, divisor).ok()?.cmp(&limit.amount))
    };
    let by_price = Cell::new(false);
    let fits = |row: &TaxRow| {
        by_price.set(by_price.get() || row.max.is_some() || row.below.is_some() || row.free.is_some());
        row.max.as_ref().is_none_or(|limit| stands(row, limit).is_some_and(Ordering::is_le))
            && row.below.as_ref().is_none_or(|limit| stands(row, limit).is_some_and(Ordering::is_lt))
    };
    Ok((charged(inputs, &line.product.tax_category, &fits), by_price.get()))
}

/// What of a line's amount bears a tax: all, less what its rows leave free of each one.
pub fn taxed(
    inputs: &Inputs,
    market: &Entered,
    rows: &[&TaxRow],
    amount: Decimal,
    quantity: u32,
) -> Result<Decimal, Box<Refusal>> {
    let Some(free) = rows.iter().find_map(|row| row.free.as_ref()) else { return Ok(amount) };
    let free = inputs.exchange().convert(free.amount, free.currency, market.currency)?;
    Ok(exact::sub(amount, exact::mul(free, quantity.into())?)?.max(Decimal::ZERO))
}
