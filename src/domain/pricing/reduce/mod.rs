//! Step 3: reductions. Promotions apply in the order of the config, each to what it is for; then points, then cards that were taxed when sold.
//! Nothing goes below zero, and a reduction of several lines is shared out in proportion.

mod effect;
mod fit;
mod points;
mod spread;

use rust_decimal::Decimal;

use super::Inputs;
use super::credit;
use super::market::Entered;
use super::price::{Goods, Priced, money};
use super::quote::{PointsMoved, RateUsed, Refusal};
use super::trace::{Fact, Words};
use crate::domain::money::{exact, share};
use crate::domain::shop::{Promotion, PromotionKind};

pub use points::{earned, redeemed, worth};

/// A reduction of the goods.
pub struct Reduction {
    /// The promotion's id, or the card's code.
    pub rule: String,
    /// What the shopper knows it by.
    pub label: Words,
    /// How much it takes off.
    pub amount: Decimal,
    /// What each line gets of it.
    pub shares: Vec<Decimal>,
    /// How it was worked out.
    pub steps: Vec<Words>,
}

/// A reduction of the shipping price, whatever that will be.
pub struct ShippingCut<'a> {
    label: Fact,
    methods: &'a [String],
    /// Per cent …
    percent: Option<Decimal>,
    /// … up to this amount; an amount where there is no percentage.
    amount: Option<Decimal>,
}

/// Goods after reductions.
pub struct Reduced<'a> {
    /// The lines with their prices.
    pub lines: Vec<Priced<'a>>,
    /// What is left of each line; never below zero.
    pub left: Vec<Decimal>,
    /// What was taken off.
    pub reductions: Vec<Reduction>,
    /// What lowers the shipping price.
    pub shipping: Vec<ShippingCut<'a>>,
    /// Points that were redeemed as a reduction.
    pub points: u32,
    /// Codes that did nothing, and why.
    pub warnings: Vec<Words>,
    /// The rate of the prices.
    pub rate: Option<RateUsed>,
}

impl Reduced<'_> {
    /// All goods after reductions.
    pub fn goods(&self) -> Result<Decimal, Box<Refusal>> {
        Ok(exact::sum(self.left.iter().copied())?)
    }

    /// A shipping price after the reductions that are for the method.
    pub fn ship(
        &self,
        inputs: &Inputs,
        market: &Entered,
        method: &str,
        mut price: Decimal,
        steps: &mut Vec<Words>,
    ) -> Result<Decimal, Box<Refusal>> {
        for cut in self.shipping.iter().filter(|cut| cut.methods.is_empty() || cut.methods.iter().any(|m| m == method)) {
            let share = match cut.percent {
                Some(percent) => market.currency.round(exact::percent(price, percent)?),
                None => price,
            };
            let off = cut.amount.map_or(share, |amount| share.min(amount));
            if off <= Decimal::ZERO {
                continue;
            }
            price = exact::sub(price, off)?;
            if inputs.explains() {
                let facts = vec![("promotion", cut.label.clone()), ("amount", money(off, market.currency))];
                steps.push(Words::new("why-shipping-reduced", facts));
            }
        }
        Ok(price)
    }

    /// Takes parts off the lines. Returns how much that is.
    fn take(&mut self, shares: &[Decimal]) -> Result<Decimal, Box<Refusal>> {
        for (left, part) in self.left.iter_mut().zip(shares) {
            *left = exact::sub(*left, *part)?;
        }
        Ok(exact::sum(shares.iter().copied())?)
    }

    /// Takes an amount, or as much of it as is left, off all lines in proportion.
    fn take_all(
        &mut self,
        market: &Entered,
        amount: Decimal,
        rule: &str,
        label: Words,
        steps: Vec<Words>,
    ) -> Result<Decimal, Box<Refusal>> {
        let amount = amount.min(self.goods()?);
        if amount > Decimal::ZERO {
            let shares = share(amount, &self.left, market.currency)?;
            self.take(&shares)?;
            self.reductions.push(Reduction { rule: rule.to_owned(), label, amount, shares, steps });
        }
        Ok(amount)
    }
}

/// Applies promotions, points and taxed cards.
pub fn reduce<'a>(inputs: &Inputs<'a>, market: &Entered, goods: Goods<'a>) -> Result<Reduced<'a>, Box<Refusal>> {
    let mut reduced = Reduced {
        left: goods.lines.iter().map(|l| l.amount).collect(),
        lines: goods.lines,
        reductions: Vec::new(),
        shipping: Vec::new(),
        points: 0,
        warnings: Vec::new(),
        rate: goods.rate,
    };
    spread::rebates(market, &mut reduced)?;
    promotions(inputs, market, &mut reduced)?;
    points::reduce(inputs, market, &mut reduced)?;
    cards(inputs, market, &mut reduced)?;
    Ok(reduced)
}

/// What became of a code.
struct Typed<'a> {
    code: &'a str,
    known: bool,
    applied: bool,
    /// The first reason why a promotion with this code did not apply.
    reason: Option<Words>,
}

fn promotions<'a>(inputs: &Inputs<'a>, market: &Entered, reduced: &mut Reduced<'a>) -> Result<(), Box<Refusal>> {
    let mut codes: Vec<Typed> = Vec::new();
    for code in inputs.cart.codes.iter().map(|code| code.trim()).filter(|code| !code.is_empty()) {
        if !codes.iter().any(|typed| typed.code.eq_ignore_ascii_case(code)) {
            codes.push(Typed { code, known: false, applied: false, reason: None });
        }
    }
    let mut applied: Vec<&Promotion> = Vec::new();
    for promotion in &inputs.shop.promotions {
        let mut typed = None;
        if let Some(code) = &promotion.code {
            typed = codes.iter_mut().find(|typed| typed.code.eq_ignore_ascii_case(code.trim()));
            if typed.is_none() {
                continue;
            }
        }
        let unfit = match fit::unfit(inputs, market, promotion, &applied, reduced)? {
            Ok(targets) if apply(inputs, market, promotion, &targets, reduced)? => {
                applied.push(promotion);
                None
            }
            Ok(_) => Some(("summary-code-unfit", Vec::new())),
            Err(reason) => Some(reason),
        };
        let Some(typed) = typed else { continue };
        typed.known = true;
        typed.applied |= unfit.is_none();
        if let Some((key, mut facts)) = unfit.filter(|_| typed.reason.is_none()) {
            facts.insert(0, ("code", Fact::Text(typed.code.to_owned())));
            typed.reason = Some(Words::new(key, facts));
        }
    }
    for typed in codes.into_iter().filter(|typed| !typed.applied) {
        let unknown = || Words::new("summary-code-unknown", vec![("code", Fact::Text(typed.code.to_owned()))]);
        reduced.warnings.push(typed.reason.unwrap_or_else(unknown));
    }
    Ok(())
}

/// Applies a promotion to the lines it is for. Returns whether it did anything.
fn apply<'a>(
    inputs: &Inputs<'a>,
    market: &Entered,
    promotion: &'a Promotion,
    targets: &[usize],
    reduced: &mut Reduced<'a>,
) -> Result<bool, Box<Refusal>> {
    let label = Fact::Text(promotion.label().to_owned());
    let whole = effect::figure(inputs, market, promotion, targets, reduced)?;
    let Some(whole) = whole else { return Ok(false) };
    let cap = effect::amount(inputs, market, promotion.cap, &promotion.caps)?;
    let mut taken = Decimal::ZERO;
    if promotion.kind != PromotionKind::Shipping {
        let mut steps = Vec::new();
        let shares = effect::shares(inputs, market, promotion, &whole, cap, targets, reduced, &mut steps)?;
        taken = reduced.take(&shares)?;
        if !taken.is_zero() {
            let (key, name) =
                if promotion.code.is_some() { ("summary-discount-code", "code") } else { ("summary-promotion", "promotion") };
            let label = Words::new(key, vec![(name, label.clone())]);
            reduced.reductions.push(Reduction { rule: promotion.id.clone(), label, amount: taken, shares, steps });
        }
    }
    let covers = promotion.kind == PromotionKind::Shipping || promotion.covers_shipping;
    let rest = |limit: Option<Decimal>| limit.map(|limit| exact::sub(limit, taken)).transpose();
    let amount = match (whole.percent, rest(cap)?, rest(whole.amount)?) {
        (None, Some(cap), Some(amount)) => Some(amount.min(cap)),
        (None, None, amount) => amount,
        (_, cap, _) => cap,
    };
    let some = amount.is_none_or(|amount| amount > Decimal::ZERO) && whole.percent.is_none_or(|p| !p.is_zero());
    if covers && some {
        reduced.shipping.push(ShippingCut { label, methods: &promotion.methods, percent: whole.percent, amount });
    }
    Ok(!taken.is_zero() || (covers && some))
}

/// Cards that were taxed when sold lower what is taxed: first the goods, then shipping.
fn cards(inputs: &Inputs<'_>, market: &Entered, reduced: &mut Reduced<'_>) -> Result<(), Box<Refusal>> {
    for card in inputs.cart.cards.iter().filter(|card| credit::lowers_tax(market, card)) {
        let mut steps = Vec::new();
        let Some(balance) = credit::worth(inputs, market, card, &mut steps)? else {
            reduced.warnings.push(credit::no_rate(card));
            continue;
        };
        if inputs.explains() {
            steps.push(Words::new("why-card-taxed", Vec::new()));
        }
        let code = Fact::Text(card.code.clone());
        let label = Words::new("summary-card", vec![("code", code.clone())]);
        let taken = reduced.take_all(market, balance, &card.code, label, steps)?;
        let rest = exact::sub(balance, taken)?;
        if rest > Decimal::ZERO {
            reduced.shipping.push(ShippingCut { label: code, methods: &[], percent: None, amount: Some(rest) });
        }
    }
    Ok(())
}

/// Points of an order, when the shop has any.
pub fn moved(inputs: &Inputs, market: &Entered, reduced: &Reduced, paid: u32) -> Result<Option<PointsMoved>, Box<Refusal>> {
    let Some(points) = &inputs.shop.points else { return Ok(None) };
    let earned = earned(inputs, market, points, reduced.goods()?)?;
    Ok(Some(PointsMoved { redeemed: reduced.points.saturating_add(paid), earned }))
}
