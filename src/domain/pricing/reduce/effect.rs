//! How much a promotion takes off which line.

use rust_decimal::Decimal;

use super::super::Inputs;
use super::super::market::Entered;
use super::super::price::{converted, money};
use super::super::quote::Refusal;
use super::super::trace::{Fact, Words};
use super::Reduced;
use super::spread::spread;
use crate::domain::money::exact;
use crate::domain::shop::{On, Per, Promotion, PromotionKind, StepBy};
use crate::domain::table::{Table, order};

/// A share, or an amount of the presentment currency.
pub struct Figure {
    /// Per cent, 0 to 100.
    pub percent: Option<Decimal>,
    /// An amount, where there is no percentage.
    pub amount: Option<Decimal>,
    /// What a step began with.
    from: Option<Fact>,
}

/// An amount of the config in the presentment currency: as given for it, else converted, rounded to its minor digits.
pub fn amount(
    inputs: &Inputs,
    market: &Entered,
    amount: Option<Decimal>,
    amounts: &Table<Decimal>,
) -> Result<Option<Decimal>, Box<Refusal>> {
    let Some(amount) = amount else { return Ok(None) };
    let amount = match amounts.get(market.currency.code()) {
        Some(given) => *given,
        None => converted(inputs, market, amount, false, &mut Vec::new())?,
    };
    Ok(Some(market.currency.round(amount)))
}

/// The share or amount of a promotion; none when no step of it is reached.
pub fn figure(
    inputs: &Inputs,
    market: &Entered,
    promotion: &Promotion,
    targets: &[usize],
    reduced: &Reduced,
) -> Result<Option<Figure>, Box<Refusal>> {
    let within = |percent: Option<Decimal>| percent.map(|p| p.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED));
    if promotion.kind != PromotionKind::Tiers {
        let free = (promotion.kind == PromotionKind::BuyGet).then_some(Decimal::ONE_HUNDRED);
        let amount = amount(inputs, market, promotion.amount, &promotion.amounts)?;
        return Ok(Some(Figure { percent: within(promotion.percent.or(free)), amount, from: None }));
    }
    let mut reached = None;
    for step in &promotion.steps {
        let (value, from, fact) = match promotion.by {
            StepBy::Quantity => {
                let units = targets.iter().fold(0u32, |sum, i| sum.saturating_add(reduced.lines[*i].line.quantity));
                (units.into(), step.from, Fact::Number(step.from))
            }
            StepBy::Amount => {
                let from = amount(inputs, market, Some(step.from), &Table::new())?.unwrap_or_default();
                (exact::sum(targets.iter().map(|i| base(promotion, reduced, *i)))?, from, money(from, market.currency))
            }
        };
        if value >= from {
            reached = Some((step, fact));
        }
    }
    let Some((step, fact)) = reached else { return Ok(None) };
    let amount = amount(inputs, market, step.amount, &step.amounts)?;
    Ok(Some(Figure { percent: within(step.percent), amount, from: Some(fact) }))
}

/// Of what a share of a line is taken.
fn base(promotion: &Promotion, reduced: &Reduced, i: usize) -> Decimal {
    match promotion.on {
        On::Left => reduced.left[i],
        On::List => reduced.lines[i].amount,
    }
}

/// How many units of each target are reduced: all, or so many of the cheapest.
fn units(promotion: &Promotion, targets: &[usize], reduced: &Reduced) -> Vec<u32> {
    let quantity = |place: usize| reduced.lines[targets[place]].line.quantity;
    let mut units: Vec<u32> = (0..targets.len()).map(quantity).collect();
    let most = match promotion.kind {
        PromotionKind::BuyGet => {
            let all = units.iter().fold(0u32, |sum, units| sum.saturating_add(*units));
            let sets = all / promotion.buy.saturating_add(promotion.get).max(1);
            sets.min(promotion.most.unwrap_or(sets)).saturating_mul(promotion.get)
        }
        _ => promotion.most.unwrap_or(u32::MAX),
    };
    let price = |place: usize| reduced.lines[targets[place]].unit;
    let mut rest = most;
    for place in order(targets.len(), &|a, b| price(a) < price(b)) {
        units[place] = units[place].min(rest);
        rest -= units[place];
    }
    units
}

/// What each line gets of a promotion, and how that was worked out.
#[expect(clippy::too_many_arguments, reason = "a promotion meets an order; a struct would only name both twice")]
pub fn shares(
    inputs: &Inputs,
    market: &Entered,
    promotion: &Promotion,
    figure: &Figure,
    cap: Option<Decimal>,
    targets: &[usize],
    reduced: &Reduced,
    steps: &mut Vec<Words>,
) -> Result<Vec<Decimal>, Box<Refusal>> {
    let currency = market.currency;
    let zero = currency.round(Decimal::ZERO);
    let units = units(promotion, targets, reduced);
    let mut bases = vec![zero; reduced.left.len()];
    let mut limits = vec![zero; reduced.left.len()];
    let mut parts = vec![zero; reduced.left.len()];
    for (i, units) in targets.iter().zip(&units).filter(|(_, units)| **units > 0) {
        let quantity = reduced.lines[*i].line.quantity;
        let whole = base(promotion, reduced, *i);
        limits[*i] = reduced.left[*i];
        bases[*i] = if *units == quantity { whole } else { exact::div(exact::mul(whole, (*units).into())?, quantity.into())? };
        let count = Decimal::from(*units);
        parts[*i] = match (promotion.per, figure.percent, figure.amount) {
            (Per::Line, Some(percent), _) => currency.round(exact::percent(bases[*i], percent)?),
            (Per::Unit, Some(percent), _) => {
                exact::mul(currency.round(exact::percent(exact::div(bases[*i], count)?, percent)?), count)?
            }
            (Per::Line, None, Some(amount)) => amount,
            (Per::Unit, None, Some(amount)) => exact::mul(amount, count)?,
            _ => zero,
        }
        .min(limits[*i]);
    }
    let whole = exact::sum(bases.iter().copied())?;
    if promotion.per == Per::Order {
        let total = match (figure.percent, figure.amount) {
            (Some(percent), _) => currency.round(exact::percent(whole, percent)?),
            (None, amount) => amount.unwrap_or(zero),
        };
        parts = spread(total, &bases, &limits, currency)?;
    }
    let total = exact::sum(parts.iter().copied())?;
    let over = cap.filter(|cap| *cap < total);
    if let Some(cap) = over {
        parts = spread(cap, &parts, &limits, currency)?;
    }
    if inputs.explains() {
        let count = units.iter().fold(0u32, |sum, units| sum.saturating_add(*units));
        tell(market, promotion, figure, currency.round(whole), count, steps);
        if let Some(cap) = over {
            steps.push(Words::new("why-off-cap", vec![("amount", money(cap, currency))]));
        }
        let left = exact::sum(limits.iter().copied())?;
        if promotion.per == Per::Order && figure.percent.is_none() && figure.amount.is_some_and(|amount| amount > left) {
            steps.push(Words::new("why-off-left", vec![("amount", money(left, currency))]));
        }
    }
    Ok(parts)
}

/// The sentences: how many units, from which step, which share of what or which amount.
fn tell(market: &Entered, promotion: &Promotion, figure: &Figure, whole: Decimal, count: u32, steps: &mut Vec<Words>) {
    let number = |number: u32| Fact::Number(number.into());
    if promotion.kind == PromotionKind::BuyGet {
        let facts = vec![("buy", number(promotion.buy)), ("get", number(promotion.get)), ("count", number(count))];
        steps.push(Words::new("why-off-sets", facts));
    }
    match &figure.from {
        Some(from @ Fact::Money(_)) => steps.push(Words::new("why-off-step-amount", vec![("amount", from.clone())])),
        Some(from) => steps.push(Words::new("why-off-step-count", vec![("count", from.clone())])),
        None => {}
    }
    let amount = money(figure.amount.unwrap_or_default(), market.currency);
    steps.push(match (figure.percent, promotion.per) {
        (Some(percent), _) => {
            Words::new("why-off-percent", vec![("rate", Fact::Percent(percent)), ("amount", money(whole, market.currency))])
        }
        (None, Per::Unit) => Words::new("why-off-each", vec![("amount", amount), ("count", number(count))]),
        (None, Per::Line) => Words::new("why-off-line", vec![("amount", amount)]),
        (None, Per::Order) => Words::new("why-off-amount", vec![("amount", amount)]),
    });
}
