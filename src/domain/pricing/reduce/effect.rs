//! How much a promotion takes off which line.

use rust_decimal::Decimal;

use super::super::Inputs;
use super::super::liability::{rate_there, total_rate};
use super::super::market::Entered;
use super::super::price::{Held, converted, restate};
use super::super::quote::Refusal;
use super::super::trace::{Fact, Words, money};
use super::{Reduced, sum};
use crate::domain::country::Display;
use crate::domain::money::{exact, share_by};
use crate::domain::shop::{Basis, DiscountOn, On, Per, Promotion, PromotionKind, StepBy};
use crate::domain::table::{Table, order};

/// A share, or an amount of the presentment currency.
#[derive(Default)]
pub struct Figure {
    /// Per cent, 0 to 100.
    pub percent: Option<Decimal>,
    /// An amount, where there is no percentage.
    pub amount: Option<Decimal>,
    /// What a step began with.
    from: Option<Fact>,
}

/// An amount of the config in the presentment currency: as given for it, else converted, rounded to its minor digits.
#[inline(never)]
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
    Ok(Some(market.currency.round(amount).max(Decimal::ZERO)))
}

/// What the lines are worth to a promotion: of each, so many units, as they are left by the reductions before or as listed.
#[inline(never)]
pub fn bases(reduced: &Reduced, on: On, units: &[u32]) -> Result<Vec<Decimal>, Box<Refusal>> {
    let mut bases = Vec::with_capacity(units.len());
    for (i, line) in reduced.lines.iter().enumerate() {
        let whole = if on == On::List { line.amount } else { reduced.left[i] };
        bases.push(if units[i] == line.line.quantity {
            whole
        } else {
            exact::div(exact::mul(whole, units[i].into())?, line.line.quantity.into())?
        });
    }
    Ok(bases)
}

/// The share or amount of a promotion for so many units of each line; none when no step of it is reached.
pub fn figure(
    inputs: &Inputs,
    market: &Entered,
    promotion: &Promotion,
    reduced: &Reduced,
    units: &[u32],
) -> Result<Option<Figure>, Box<Refusal>> {
    let free = (promotion.kind == PromotionKind::BuyGet).then_some(Decimal::ONE_HUNDRED);
    let (mut percent, mut off, mut from) = (promotion.percent.or(free), (promotion.amount, &promotion.amounts), None);
    if promotion.kind == PromotionKind::Tiers {
        let value = match promotion.by {
            StepBy::Quantity => count(units).into(),
            StepBy::Amount => sum(&bases(reduced, promotion.on, units)?)?,
        };
        for step in &promotion.steps {
            let (least, fact) = match promotion.by {
                StepBy::Quantity => (step.from, Fact::Number(step.from)),
                StepBy::Amount => {
                    let least = amount(inputs, market, Some(step.from), &Table::new())?.unwrap_or_default();
                    (least, money(least, market.currency))
                }
            };
            if value >= least {
                (percent, off, from) = (step.percent, (step.amount, &step.amounts), Some(fact));
            }
        }
        if from.is_none() {
            return Ok(None);
        }
    }
    let percent = percent.map(|percent| percent.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED));
    Ok(Some(Figure { percent, amount: amount(inputs, market, off.0, off.1)?, from }))
}

/// All units.
pub fn count(units: &[u32]) -> u32 {
    units.iter().fold(0, |sum, units| sum.saturating_add(*units))
}

/// Leaves so many of the cheapest units: those of the sets for buy-get, else the most that may be reduced.
fn limit(promotion: &Promotion, reduced: &Reduced, units: &mut [u32]) {
    let mut rest = match (promotion.kind, promotion.most) {
        (PromotionKind::BuyGet, most) => {
            let sets = count(units) / promotion.buy.saturating_add(promotion.get).max(1);
            sets.min(most.unwrap_or(sets)).saturating_mul(promotion.get)
        }
        (_, Some(most)) => most,
        _ => return,
    };
    for i in order(units.len(), &|a, b| reduced.lines[a].unit < reduced.lines[b].unit) {
        units[i] = units[i].min(rest);
        rest -= units[i];
    }
}

/// What a price of 1, as the merchant wants amounts to be understood, is as the shopper sees it.
fn shown(inputs: &Inputs, market: &Entered, category: &str) -> Result<Decimal, Box<Refusal>> {
    let basis = match inputs.shop.rounding.discount_on {
        DiscountOn::Net => Basis::Exclusive,
        DiscountOn::List => inputs.shop.prices.tax,
        DiscountOn::Gross if market.display == Display::Exclusive => {
            return Ok(exact::div(Decimal::ONE, exact::grown(total_rate(&rate_there(inputs, category)))?)?);
        }
        DiscountOn::Gross | DiscountOn::Shown => return Ok(Decimal::ONE),
    };
    restate(inputs, market, &Held::of(inputs, category)?, Decimal::ONE, basis, market.currency, &mut Vec::new())
}

/// What each line gets of a promotion, and how that was worked out.
pub fn shares(
    inputs: &Inputs,
    market: &Entered,
    promotion: &Promotion,
    figure: &Figure,
    cap: Option<Decimal>,
    reduced: &Reduced,
    units: &mut [u32],
) -> Result<(Vec<Decimal>, Vec<Words>), Box<Refusal>> {
    let (rules, currency) = (&inputs.shop.rounding, market.currency);
    let round = |amount: Decimal| rules.discount_mode.to_digits(amount, currency.minor());
    limit(promotion, reduced, units);
    let mut weights = bases(reduced, promotion.on, units)?;
    let whole = sum(&weights)?;
    let mut limits = reduced.left.clone();
    let mut parts = vec![currency.round(Decimal::ZERO); units.len()];
    for i in 0..units.len() {
        if units[i] == 0 {
            limits[i] = Decimal::ZERO;
            continue;
        }
        let pieces = if promotion.per == Per::Unit { Decimal::from(units[i]) } else { Decimal::ONE };
        let part = match figure.percent {
            Some(percent) => exact::percent(exact::div(weights[i], pieces)?, percent)?,
            None => {
                let shown = shown(inputs, market, &reduced.lines[i].line.product.tax_category)?;
                weights[i] = exact::mul(weights[i], shown)?;
                exact::mul(figure.amount.unwrap_or_default(), shown)?
            }
        };
        parts[i] = exact::mul(round(part), pieces)?.min(limits[i]);
    }
    if promotion.per == Per::Order && !whole.is_zero() {
        // An amount that is understood with or without tax is worth more or less on lines of another rate.
        let total = match figure.percent {
            Some(percent) => exact::percent(whole, percent)?,
            None => exact::div(exact::mul(figure.amount.unwrap_or_default(), sum(&weights)?)?, whole)?,
        };
        parts = share_by(rules.sharing, round(total), &weights, &limits, currency)?;
    }
    let over = cap.filter(|cap| sum(&parts).is_ok_and(|total| *cap < total));
    if let Some(cap) = over {
        parts = share_by(rules.sharing, cap, &parts, &limits, currency)?;
    }
    let mut steps = Vec::new();
    if inputs.explains() {
        tell(market, promotion, figure, currency.round(whole), count(units), &mut steps);
        if let Some(cap) = over {
            say(&mut steps, "why-off-cap", Some(money(cap, currency)), None);
        }
        let left = sum(&limits)?;
        if promotion.per == Per::Order && figure.percent.is_none() && figure.amount.is_some_and(|amount| amount > left) {
            say(&mut steps, "why-off-left", Some(money(left, currency)), None);
        }
    }
    Ok((parts, steps))
}

/// Adds a sentence with an amount, a count, or both.
#[inline(never)]
pub fn say(steps: &mut Vec<Words>, key: &'static str, amount: Option<Fact>, count: Option<u32>) {
    let mut facts = Vec::with_capacity(2);
    if let Some(amount) = amount {
        facts.push(("amount", amount));
    }
    if let Some(count) = count {
        facts.push(("count", Fact::Number(count.into())));
    }
    steps.push(Words::new(key, facts));
}

/// The sentences: how many units, from which step, which share of what or which amount.
fn tell(market: &Entered, promotion: &Promotion, figure: &Figure, whole: Decimal, count: u32, steps: &mut Vec<Words>) {
    if promotion.kind == PromotionKind::BuyGet {
        let number = |number: u32| Fact::Number(number.into());
        let facts = vec![("buy", number(promotion.buy)), ("get", number(promotion.get)), ("count", number(count))];
        steps.push(Words::new("why-off-sets", facts));
    }
    if let Some(from) = &figure.from {
        let key = if promotion.by == StepBy::Amount { "why-off-step-amount" } else { "why-off-step-count" };
        let name = if promotion.by == StepBy::Amount { "amount" } else { "count" };
        steps.push(Words::new(key, vec![(name, from.clone())]));
    }
    if let Some(percent) = figure.percent {
        let facts = vec![("rate", Fact::Percent(percent)), ("amount", money(whole, market.currency))];
        return steps.push(Words::new("why-off-percent", facts));
    }
    let (key, count) = match promotion.per {
        Per::Unit => ("why-off-each", Some(count)),
        Per::Line => ("why-off-line", None),
        Per::Order => ("why-off-amount", None),
    };
    say(steps, key, Some(money(figure.amount.unwrap_or_default(), market.currency)), count);
}
