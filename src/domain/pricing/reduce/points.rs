//! Points: what they are worth in the shopper's currency, and how many an order earns.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::super::Inputs;
use super::super::market::Entered;
use super::super::price::converted;
use super::super::quote::Refusal;
use super::super::trace::{Fact, Words, money};
use super::Reduced;
use super::effect::say;
use crate::domain::money::exact;
use crate::domain::shop::{Points, PointsAs};

/// Redeems points as a reduction, where the shop has them so.
pub fn reduce(inputs: &Inputs, market: &Entered, reduced: &mut Reduced) -> Result<(), Box<Refusal>> {
    let wanted = inputs.cart.redeem.points;
    let Some(points) = inputs.shop.points.as_ref().filter(|_| wanted > 0) else { return Ok(()) };
    let held = inputs.cart.customer.as_ref().map_or(0, |customer| customer.points);
    if held < wanted {
        say(&mut reduced.warnings, "summary-points-few", None, Some(held));
    }
    if points.redeemed_as == PointsAs::Reduction {
        let (count, amount) = redeemed(inputs, market, points, reduced.goods()?)?;
        if count > 0 {
            let steps = worth(inputs, market, count, amount);
            let label = Words::new("summary-points", vec![("count", Fact::Number(count.into()))]);
            reduced.take_all(market, amount, "points", label, steps)?;
            reduced.points = count;
        }
    }
    Ok(())
}

/// How many points are redeemed against `due`, and what they are worth: whole points, no more than the customer has, no more than is due.
pub fn redeemed(inputs: &Inputs, market: &Entered, points: &Points, due: Decimal) -> Result<(u32, Decimal), Box<Refusal>> {
    let held = inputs.cart.customer.as_ref().map_or(0, |customer| customer.points);
    let wanted = inputs.cart.redeem.points.min(held);
    if wanted == 0 {
        return Ok((0, Decimal::ZERO));
    }
    let each = exact::div(points.worth, points.points.max(1).into())?;
    let each = converted(inputs, market, each, false, &mut Vec::new())?;
    let enough = whole(exact::div(due, each)?);
    let count = wanted.min(enough);
    Ok((count, market.currency.round(exact::mul(each, count.into())?)))
}

/// The sentence about points that were redeemed.
pub fn worth(inputs: &Inputs, market: &Entered, count: u32, amount: Decimal) -> Vec<Words> {
    let mut steps = Vec::new();
    if inputs.explains() {
        say(&mut steps, "why-points-worth", Some(money(amount, market.currency)), Some(count));
    }
    steps
}

/// Points that goods of this value earn. Fractions of a point are cut; where there is no rate back to the shop's currency, none are earned.
pub fn earned(inputs: &Inputs, market: &Entered, points: &Points, goods: Decimal) -> Result<u32, Box<Refusal>> {
    let Some(customer) = &inputs.cart.customer else { return Ok(0) };
    let Ok(value) = inputs.exchange().convert(goods, market.currency, inputs.shop.prices.currency) else { return Ok(0) };
    let times = customer.tier.as_ref().and_then(|tier| points.tiers.get(tier)).copied().unwrap_or(Decimal::ONE);
    Ok(whole(exact::mul(exact::mul(value, points.earn)?, times)?))
}

fn whole(number: Decimal) -> u32 {
    number.round_dp_with_strategy(0, RoundingStrategy::ToZero).to_u32().unwrap_or(u32::MAX)
}
