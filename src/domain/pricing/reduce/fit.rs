//! Whether a promotion is for this order: the day, the destination, the customer, the goods, and what applied before.

use rust_decimal::Decimal;

use super::super::Inputs;
use super::super::cart::Product;
use super::super::market::Entered;
use super::super::quote::Refusal;
use super::super::trace::{Fact, Facts, money};
use super::effect::{amount, bases, count};
use super::{Reduced, sum};
use crate::domain::money::exact;
use crate::domain::place;
use crate::domain::shop::{Conditions, Promotion, PromotionKind, Scope, Stacks};

/// Why a promotion does not apply: a message id and its figures, without the code.
pub type Reason = (&'static str, Facts);

/// How many units of each line a promotion is for. Goods that are free already ask for shipping, but for nothing else.
pub fn scope(promotion: &Promotion, reduced: &Reduced) -> Vec<u32> {
    let ships = promotion.kind == PromotionKind::Shipping || promotion.covers_shipping;
    let mut units = Vec::with_capacity(reduced.lines.len());
    for (line, left) in reduced.lines.iter().zip(&reduced.left) {
        let worth = *left > Decimal::ZERO || (ships && line.amount >= Decimal::ZERO);
        let fits = worth && covers(&promotion.when, &line.line.product);
        units.push(if fits { line.line.quantity } else { 0 });
    }
    units
}

/// Why a promotion does not apply to the units it is for.
pub fn unfit(
    inputs: &Inputs,
    market: &Entered,
    promotion: &Promotion,
    applied: &[&Promotion],
    reduced: &Reduced,
    units: &[u32],
) -> Result<Option<Reason>, Box<Refusal>> {
    let when = &promotion.when;
    if let Some(reason) = out_of_place(inputs, when).or_else(|| not_for_customer(inputs, promotion)) {
        return Ok(Some(reason));
    }
    if let Some(other) = applied.iter().find(|other| excludes(promotion, other)) {
        return Ok(Some(("summary-code-combine", vec![("promotion", Fact::Text(other.label().to_owned()))])));
    }
    let count = count(units);
    if count == 0 {
        return Ok(Some(("summary-code-unfit", Vec::new())));
    }
    let missing = when.quantity.saturating_sub(count);
    if missing > 0 {
        return Ok(Some(("summary-code-quantity", vec![("count", Fact::Number(missing.into()))])));
    }
    if let Some(minimum) = amount(inputs, market, when.minimum, &when.minimums)? {
        let missing = exact::sub(minimum, sum(&bases(reduced, when.minimum_on, units)?)?)?;
        if missing > Decimal::ZERO {
            let facts = vec![("minimum", money(minimum, market.currency)), ("amount", money(missing, market.currency))];
            return Ok(Some(("summary-code-minimum", facts)));
        }
    }
    Ok(None)
}

/// The day and the country.
fn out_of_place(inputs: &Inputs, when: &Conditions) -> Option<Reason> {
    let day = inputs.as_of.day_there();
    let here = |places: &[String]| places.iter().any(|place| place::is_in(&inputs.there.code, place));
    match (when.from, when.until) {
        (_, Some(until)) if until < day => return Some(("summary-code-expired", vec![("date", Fact::Day(until))])),
        (Some(from), _) if from > day => return Some(("summary-code-early", vec![("date", Fact::Day(from))])),
        _ => {}
    }
    let wrong = (!when.countries.is_empty() && !here(&when.countries)) || here(&when.except_countries);
    wrong.then(|| ("summary-code-country", vec![("country", Fact::Text(inputs.there.code.clone()))]))
}

/// What the shop knows about the customer, and how often the promotion was used.
fn not_for_customer(inputs: &Inputs, promotion: &Promotion) -> Option<Reason> {
    let when = &promotion.when;
    let customer = inputs.cart.customer.as_ref();
    let listed = |list: &[String], word: Option<&String>| list.is_empty() || word.is_some_and(|word| list.contains(word));
    let known = listed(&when.groups, customer.and_then(|c| c.group.as_ref()))
        && listed(&when.tiers, customer.and_then(|c| c.tier.as_ref()))
        && (!when.referred || inputs.cart.referral.is_some() || customer.is_some_and(|c| c.referred_by.is_some()))
        && (when.limit_each.is_none() || customer.is_some());
    let birthday =
        |days: u32| customer.and_then(|c| c.birthday).is_some_and(|birthday| birthday.near(inputs.as_of.day_there(), days));
    let used = inputs.cart.used.get(&promotion.id).copied().unwrap_or(0);
    let used_each = customer.and_then(|c| c.used.get(&promotion.id)).copied().unwrap_or(0);
    let key = if !known {
        "summary-code-customer"
    } else if when.first_order && !customer.is_some_and(|c| c.first_order) {
        "summary-code-first"
    } else if when.birthday.is_some_and(|days| !birthday(days)) {
        "summary-code-birthday"
    } else if when.limit.is_some_and(|limit| used >= limit) || when.limit_each.is_some_and(|limit| used_each >= limit) {
        "summary-code-used"
    } else {
        return None;
    };
    Some((key, Vec::new()))
}

/// Whether two promotions may not be combined.
fn excludes(one: &Promotion, other: &Promotion) -> bool {
    let picky = |promotion: &Promotion, stacks| promotion.stacks == stacks;
    let either = |stacks| picky(one, stacks) || picky(other, stacks);
    either(Stacks::Nothing) || (either(Stacks::OtherFamilies) && one.family == other.family)
}

/// Whether the conditions are for a product.
fn covers(when: &Conditions, product: &Product) -> bool {
    let named = |scope: &Scope| {
        scope.skus.contains(&product.sku)
            || scope.categories.contains(&product.tax_category)
            || scope.flags.iter().any(|flag| product.flags.contains(flag))
    };
    (when.goods.is_empty() || named(&when.goods)) && !named(&when.except)
}
