//! What is added to the price of shipping, and fees beside it: gift wrapping, a way to pay, a small order. A fee is a row of its own with a tax
//! category of its own; a surcharge is part of the price of shipping and taxed with it.

use rust_decimal::Decimal;

use super::Inputs;
use super::cart::Line;
use super::listed::{Bears, threshold, times};
use super::market::Entered;
use super::parcels::{Parcel, chargeable, girth, sides};
use super::quote::Refusal;
use super::reduce::Reduced;
use super::trace::{Fact, Trace, Words, money};
use crate::domain::money::exact;
use crate::domain::shop::{Each, Extra, ExtraKind, Method};

/// A fee that is due.
pub struct Fee<'a> {
    /// Its rule.
    pub rule: &'a Extra,
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
        let whole = exact::add(reduced.goods()?, transport)?;
        let category = rule.tax_category.as_deref().unwrap_or("standard");
        let bears = rule.tax_rate.map_or(Bears::Category(category), |rate| Bears::Rate(rate, category));
        if let Some(why) = extra(inputs, market, reduced, method, parcels, (rule, bears), whole)? {
            due.push(Fee { rule, amount: why.amount, why });
        }
    }
    Ok(due)
}

/// What a surcharge or fee comes to, its per cent taken on `whole`; nothing when it is not due.
#[inline(never)]
pub(super) fn extra(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    method: &Method,
    parcels: &[Parcel],
    (rule, bears): (&Extra, Bears),
    whole: Decimal,
) -> Result<Option<Trace>, Box<Refusal>> {
    let paid = |id: &String| rule.payments.contains(id);
    if !inputs.reaches(&rule.places)
        || (rule.kind == ExtraKind::Residential && inputs.to_business())
        || rule.choice.as_ref().is_some_and(|choice| !inputs.choices.extras.contains(choice))
        || (!rule.payments.is_empty() && !inputs.choices.payment.as_ref().is_some_and(paid))
    {
        return Ok(None);
    }
    if let Some(limit) = &rule.below
        && reduced.goods()? >= threshold(inputs, market, limit)?
    {
        return Ok(None);
    }
    let count = count(reduced, method, parcels, rule);
    if count.is_zero() {
        return Ok(None);
    }
    let mut amount = Decimal::ZERO;
    let mut steps = Vec::new();
    if let Some(percent) = rule.percent {
        amount = market.currency.round(exact::percent(whole, percent)?);
        if inputs.explains() {
            let facts = vec![("rate", Fact::Percent(percent)), ("amount", money(whole, market.currency))];
            steps.push(Words::new("why-percent-of", facts));
        }
    }
    if let Some(amounts) = &rule.amount {
        amount = exact::add(amount, times(inputs, market, reduced, bears, amounts, count, &mut steps)?)?;
    }
    if amount.is_zero() {
        return Ok(None);
    }
    Ok(Some(Trace { words: words(rule), ..Trace::leaf("", Vec::new(), amount).with(steps) }))
}

/// What a surcharge or fee is called.
pub fn words(rule: &Extra) -> Words {
    let named = rule.kind == ExtraKind::Other && !rule.name.is_empty();
    match named {
        true => Words::new("summary-fee-other", vec![("name", Fact::Text(rule.name.clone()))]),
        false => Words::new(label(rule.kind), Vec::new()),
    }
}

fn label(kind: ExtraKind) -> &'static str {
    match kind {
        ExtraKind::Fuel => "why-surcharge-fuel",
        ExtraKind::Remote => "why-surcharge-remote",
        ExtraKind::Bulky => "why-surcharge-bulky",
        ExtraKind::Battery => "why-surcharge-battery",
        ExtraKind::Residential => "why-surcharge-residential",
        ExtraKind::Handling => "why-surcharge-handling",
        ExtraKind::GiftWrap => "summary-fee-gift-wrap",
        ExtraKind::Payment => "summary-fee-payment",
        ExtraKind::SmallOrder => "summary-fee-small-order",
        ExtraKind::Service => "summary-fee-service",
        ExtraKind::Other => "why-surcharge-other",
    }
}

/// How many times it is due: orders, parcels, units or kilograms that meet its conditions.
fn count(reduced: &Reduced, method: &Method, parcels: &[Parcel], rule: &Extra) -> Decimal {
    let fits = |line: &Line| {
        (rule.flags.is_empty() || line.product.flags.iter().any(|f| rule.flags.contains(f)))
            && rule.option.as_ref().is_none_or(|option| line.options.contains_key(option))
    };
    let limited = rule.over_grams.is_some() || rule.over_length_mm.is_some() || rule.over_girth_mm.is_some();
    let over = |grams: u32, size: [u32; 3]| {
        let pairs = [(grams, rule.over_grams), (size[0], rule.over_length_mm), (girth(size), rule.over_girth_mm)];
        !limited || pairs.into_iter().any(|(has, limit)| limit.is_some_and(|limit| has > limit))
    };
    let by_item = rule.per == Each::Item;
    let mut sum = Decimal::ZERO;
    for parcel in parcels {
        let mut units = 0u32;
        for (place, n) in &parcel.units {
            let line = reduced.lines[*place].line;
            if fits(line) && (!by_item || over(line.product.grams, sides(&line.product))) {
                units = units.saturating_add(*n);
            }
        }
        if units == 0 || !(by_item || over(parcel.grams, parcel.size())) {
            continue;
        }
        let each = match rule.per {
            Each::Order => return Decimal::ONE,
            Each::Parcel => Decimal::ONE,
            Each::Item => units.into(),
            Each::Kg => Decimal::new(chargeable(method, parcel).into(), 3),
        };
        sum = sum.saturating_add(each.saturating_mul(parcel.count.into()));
    }
    sum
}
