//! Fees beside shipping: gift wrapping, a way to pay, a small order. Each is a row of its own with a tax category of its own.

use rust_decimal::Decimal;

use super::Inputs;
use super::freight::{chargeable, threshold, times};
use super::market::Entered;
use super::parcels::Parcel;
use super::price::money;
use super::quote::Refusal;
use super::reduce::Reduced;
use super::trace::{Fact, Trace, Words};
use crate::domain::money::exact;
use crate::domain::shop::{FeeKind, FeeRule, Method, Per};

/// A fee that is due.
pub struct Fee<'a> {
    /// Its rule.
    pub rule: &'a FeeRule,
    /// Bookable, on the basis the market shows.
    pub amount: Decimal,
    /// Label and calculation.
    pub why: Trace,
}

/// The fees of an order. `transport` is what shipping and insurance cost.
pub fn fees<'a>(
    inputs: &Inputs<'a>,
    market: &Entered,
    reduced: &Reduced,
    method: &Method,
    parcels: &[Parcel],
    transport: Decimal,
) -> Result<Vec<Fee<'a>>, Box<Refusal>> {
    let mut due = Vec::new();
    for rule in &inputs.shop.fees {
        let paid = |id: &String| rule.payments.contains(id);
        if !inputs.reaches(&rule.places) || (!rule.payments.is_empty() && !inputs.choices.payment.as_ref().is_some_and(paid)) {
            continue;
        }
        let goods = reduced.goods()?;
        if let Some(limit) = &rule.below
            && goods >= threshold(inputs, market, limit)?
        {
            continue;
        }
        let count = count(reduced, method, parcels, rule);
        if count.is_zero() {
            continue;
        }
        let mut amount = Decimal::ZERO;
        let mut steps = Vec::new();
        if let Some(percent) = rule.percent {
            let whole = exact::add(goods, transport)?;
            amount = market.currency.round(exact::percent(whole, percent)?);
            if inputs.explains() {
                let facts = vec![("rate", Fact::Percent(percent)), ("amount", money(whole, market.currency))];
                steps.push(Words::new("why-percent-of", facts));
            }
        }
        if let Some(amounts) = &rule.amount {
            amount = exact::add(amount, times(inputs, market, &rule.tax_category, amounts, count, &mut steps)?)?;
        }
        if amount.is_zero() {
            continue;
        }
        due.push(Fee { rule, amount, why: label(rule, amount).with(steps) });
    }
    Ok(due)
}

fn label(rule: &FeeRule, amount: Decimal) -> Trace {
    let key = match rule.kind {
        FeeKind::GiftWrap => "summary-fee-gift-wrap",
        FeeKind::Payment => "summary-fee-payment",
        FeeKind::SmallOrder => "summary-fee-small-order",
        FeeKind::Service => "summary-fee-service",
        FeeKind::Other => "summary-fee-other",
    };
    let facts = if rule.kind == FeeKind::Other { vec![("name", Fact::Text(rule.name.clone()))] } else { Vec::new() };
    Trace::leaf(key, facts, amount)
}

/// How many times a fee is due.
fn count(reduced: &Reduced, method: &Method, parcels: &[Parcel], rule: &FeeRule) -> Decimal {
    let chosen = |i: usize| rule.option.as_ref().is_none_or(|o| reduced.lines[i].line.options.contains_key(o));
    let mut sum = Decimal::ZERO;
    for parcel in parcels {
        let units = parcel.units.iter().filter(|(i, _)| chosen(*i)).fold(0u32, |sum, (_, n)| sum.saturating_add(*n));
        if units == 0 {
            continue;
        }
        let each = match rule.per {
            Per::Order => return Decimal::ONE,
            Per::Parcel => Decimal::ONE,
            Per::Item => units.into(),
            Per::Kg => Decimal::new(chargeable(method, parcel).into(), 3),
        };
        sum = sum.saturating_add(each.saturating_mul(parcel.count.into()));
    }
    sum
}
