//! Which part of shipping, insurance and fees bears whose rate of tax.
//!
//! Transport is part of what is paid for the goods: in the EU its price belongs to their taxable amount (Directive 2006/112/EC art. 78 point b), and with
//! goods of several rates it is shared out over them. So that is the default; the other ways are for merchants whose tax office or shop
//! engine wants them.

use rust_decimal::Decimal;

use super::Inputs;
use super::carriage::{categories, four_digits};
use super::liability::{rate_there, total_rate};
use super::market::Entered;
use super::quote::Refusal;
use super::reduce::Reduced;
use super::shipping::Shipped;
use crate::domain::country::TaxRow;
use crate::domain::money::exact;
use crate::domain::shop::ShippingTax;

/// An amount beside the goods, and the tax it bears.
pub struct Bearing {
    /// 0 is transport (shipping and insurance); 1 and further are the fees in their order. Each is rounded as a line of its own.
    pub place: usize,
    /// The amount, as the market shows it.
    pub amount: Decimal,
    /// The rates it bears; none when it is not taxed.
    pub rows: Vec<TaxRow>,
}

/// Goods of the same rates.
struct Same<'a> {
    rows: Vec<&'a TaxRow>,
    value: Decimal,
}

/// Says what bears which rate at the sale. `taxed` is whether the law of the place taxes transport at all, which some US states do not.
pub fn bearings(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    shipped: &Shipped,
    taxed: bool,
) -> Result<Vec<Bearing>, Box<Refusal>> {
    let mut bearings = Vec::new();
    let transport = exact::add(shipped.price, shipped.insurance)?;
    if taxed && !transport.is_zero() {
        carry(inputs, market, reduced, transport, &mut bearings)?;
    }
    for (i, fee) in shipped.fees.iter().enumerate() {
        let mut rows: Vec<TaxRow> =
            rate_there(inputs, fee.rule.tax_category.as_deref().unwrap_or("standard")).into_iter().cloned().collect();
        if let Some(rate) = fee.rule.tax_rate {
            rows.truncate(1);
            rows.iter_mut().for_each(|row| row.rate = rate);
        }
        bearings.push(Bearing { place: i + 1, amount: fee.amount, rows });
    }
    Ok(bearings)
}

fn carry(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    transport: Decimal,
    bearings: &mut Vec<Bearing>,
) -> Result<(), Box<Refusal>> {
    let rules = &inputs.shop.shipping;
    let mut put = |amount: Decimal, rows: &[&TaxRow]| {
        bearings.push(Bearing {
            place: 0,
            amount,
            rows: rows.iter().filter(|row| row.shipping).map(|row| (*row).clone()).collect(),
        });
    };
    if rules.tax == ShippingTax::Category {
        put(transport, &rate_there(inputs, &rules.tax_category));
        return Ok(());
    }
    let groups = groups(inputs, reduced)?;
    let whole = exact::sum(groups.iter().map(|g| g.value))?;
    let mut greatest = 0;
    for (i, group) in groups.iter().enumerate() {
        let ahead = match rules.tax {
            ShippingTax::Highest => total_rate(&group.rows) > total_rate(&groups[greatest].rows),
            _ => group.value > groups[greatest].value,
        };
        if ahead {
            greatest = i;
        }
    }
    let Some(first) = groups.get(greatest) else { return Ok(()) };
    match rules.tax {
        ShippingTax::Weighted if !whole.is_zero() && groups.len() > 1 => {
            let mut due = Decimal::ZERO;
            for group in &groups {
                due = exact::add(due, exact::mul(group.value, total_rate(&group.rows))?)?;
            }
            let rate = four_digits(exact::div(due, whole)?);
            let named = groups.iter().find_map(|g| g.rows.first());
            put(transport, &named.map(|row| TaxRow { rate, ..(*row).clone() }).iter().collect::<Vec<_>>());
        }
        ShippingTax::Proportional if !whole.is_zero() => {
            let mut left = transport;
            for (i, group) in groups.iter().enumerate().filter(|(i, _)| *i != greatest) {
                let part = market.currency.round(exact::div(exact::mul(transport, group.value)?, whole)?).min(left);
                left = exact::sub(left, part)?;
                put(part, &groups[i].rows);
            }
            put(left, &first.rows);
        }
        _ => put(transport, &first.rows),
    }
    Ok(())
}

/// The goods by the rates that they bear.
fn groups<'a>(inputs: &Inputs<'a>, reduced: &Reduced) -> Result<Vec<Same<'a>>, Box<Refusal>> {
    let mut groups: Vec<Same> = Vec::new();
    for (category, value) in categories(reduced)? {
        let rows = rate_there(inputs, category);
        match groups.iter_mut().find(|group| group.rows == rows) {
            Some(group) => group.value = exact::add(group.value, value)?,
            None => groups.push(Same { rows, value }),
        }
    }
    Ok(groups)
}
