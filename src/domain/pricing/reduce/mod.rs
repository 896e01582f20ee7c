//! Step 3: reductions. Promotions apply in the order of the config, each to what it is for; then points, then cards that were taxed when sold.
//! Nothing goes below zero, and a reduction of several lines is shared out in proportion.

mod effect;
mod fit;
mod points;
mod rebate;

use rust_decimal::Decimal;

use super::Inputs;
use super::card;
use super::market::Entered;
use super::price::{Goods, Priced};
use super::quote::{PointsMoved, RateUsed, Refusal};
use super::trace::{Fact, Words, money};
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
    /// Per cent of it …
    percent: Option<Decimal>,
    /// … or all of it, but no more than this.
    most: Decimal,
}

/// Goods after reductions.
pub struct Reduced<'a> {
    /// The lines with their prices, in an order that does not depend on that of the cart.
    pub lines: Vec<Priced<'a>>,
    /// Their amounts share the rounded sum of the order.
    pub shared: bool,
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
        sum(&self.left)
    }

    /// What is left of a line, as exactly as it is known: where lines share the rounded sum of the order, before that was shared. Bases of duty and tax
    /// are in proportion to it.
    pub fn worth(&self, i: usize) -> Result<Decimal, Box<Refusal>> {
        let left = self.left[i];
        if !self.shared || (left.is_zero() && !self.lines[i].amount.is_zero()) {
            return Ok(left);
        }
        Ok(exact::add(left, self.lines[i].residue)?.max(Decimal::ZERO))
    }

    /// The places of the lines here, in the order of the cart.
    pub fn in_cart(&self) -> Vec<usize> {
        let mut places = vec![0; self.lines.len()];
        self.lines.iter().enumerate().for_each(|(i, line)| places[line.place] = i);
        places
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
        for cut in &self.shipping {
            if !cut.methods.is_empty() && !cut.methods.iter().any(|m| m == method) {
                continue;
            }
            let share = exact::percent(price, cut.percent.unwrap_or(Decimal::ONE_HUNDRED))?;
            let off = inputs.shop.rounding.discount_mode.to_digits(share, market.currency.minor()).min(cut.most);
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
        sum(shares)
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
        shared: goods.shared,
        reductions: Vec::new(),
        shipping: Vec::new(),
        points: 0,
        warnings: Vec::new(),
        rate: goods.rate,
    };
    rebate::rebates(market, &mut reduced)?;
    promotions(inputs, market, &mut reduced)?;
    points::reduce(inputs, market, &mut reduced)?;
    cards(inputs, market, &mut reduced)?;
    Ok(reduced)
}

/// A sum, out of line: it is asked for in many places.
#[inline(never)]
fn sum(amounts: &[Decimal]) -> Result<Decimal, Box<Refusal>> {
    Ok(exact::sum(amounts.iter().copied())?)
}

/// What became of a code: nothing yet, applied, or the first reason why a promotion with this code did not.
struct Typed<'a> {
    code: &'a str,
    applied: bool,
    reason: Option<fit::Reason>,
}

fn promotions<'a>(inputs: &Inputs<'a>, market: &Entered, reduced: &mut Reduced<'a>) -> Result<(), Box<Refusal>> {
    let mut codes: Vec<Typed> = Vec::new();
    for code in inputs.cart.codes.iter().chain(&inputs.cart.referral) {
        let code = code.trim();
        if !code.is_empty() && !codes.iter().any(|typed| typed.code.eq_ignore_ascii_case(code)) {
            codes.push(Typed { code, applied: false, reason: None });
        }
    }
    let referral = inputs.cart.referral.as_deref().map(str::trim);
    let mut applied: Vec<&Promotion> = Vec::new();
    for promotion in &inputs.shop.promotions {
        let typed = match &promotion.code {
            // What became of a referral is told as of any other code.
            None if promotion.when.referred => codes.iter_mut().find(|typed| Some(typed.code) == referral),
            None => None,
            Some(code) => match codes.iter_mut().find(|typed| typed.code.eq_ignore_ascii_case(code.trim())) {
                None => continue,
                typed => typed,
            },
        };
        let units = fit::scope(promotion, reduced);
        let mut unfit = fit::unfit(inputs, market, promotion, &applied, reduced, &units)?;
        if unfit.is_none() && !apply(inputs, market, promotion, units, reduced)? {
            unfit = Some(("summary-code-unfit", Vec::new()));
        }
        if unfit.is_none() {
            applied.push(promotion);
        }
        if let Some(typed) = typed {
            typed.applied |= unfit.is_none();
            typed.reason = typed.reason.take().or(unfit);
        }
    }
    for typed in codes {
        if !typed.applied {
            let (key, mut facts) = typed.reason.unwrap_or(("summary-code-unknown", Vec::new()));
            facts.insert(0, ("code", Fact::Text(typed.code.to_owned())));
            reduced.warnings.push(Words::new(key, facts));
        }
    }
    Ok(())
}

/// Applies a promotion to the units it is for. Returns whether it did anything.
fn apply<'a>(
    inputs: &Inputs<'a>,
    market: &Entered,
    promotion: &'a Promotion,
    mut units: Vec<u32>,
    reduced: &mut Reduced<'a>,
) -> Result<bool, Box<Refusal>> {
    let Some(figure) = effect::figure(inputs, market, promotion, reduced, &units)? else { return Ok(false) };
    let cap = effect::amount(inputs, market, promotion.cap, &promotion.caps)?;
    let label = Fact::Text(promotion.label().to_owned());
    let mut taken = Decimal::ZERO;
    if promotion.kind != PromotionKind::Shipping {
        let (shares, steps) = effect::shares(inputs, market, promotion, &figure, cap, reduced, &mut units)?;
        taken = reduced.take(&shares)?;
        if !taken.is_zero() {
            let coupon = promotion.code.is_some();
            let (key, name) = if coupon { ("summary-discount-code", "code") } else { ("summary-promotion", "promotion") };
            let label = Words::new(key, vec![(name, label.clone())]);
            reduced.reductions.push(Reduction { rule: promotion.id.clone(), label, amount: taken, shares, steps });
        }
    }
    if promotion.kind != PromotionKind::Shipping && !promotion.covers_shipping {
        return Ok(!taken.is_zero());
    }
    // What the goods have not used up.
    let limit = match (figure.amount, cap) {
        (Some(amount), Some(cap)) => Some(amount.min(cap)),
        (amount, cap) => amount.or(cap),
    };
    let rest = exact::sub(limit.unwrap_or(Decimal::MAX), taken)?;
    let some = rest > Decimal::ZERO && figure.percent.is_none_or(|percent| !percent.is_zero());
    if some {
        reduced.shipping.push(ShippingCut { label, methods: &promotion.methods, percent: figure.percent, most: rest });
    }
    Ok(some || !taken.is_zero())
}

/// Cards that were taxed when sold lower what is taxed: first the goods, then shipping.
fn cards(inputs: &Inputs<'_>, market: &Entered, reduced: &mut Reduced<'_>) -> Result<(), Box<Refusal>> {
    for (i, card) in inputs.cart.cards.iter().enumerate() {
        if !card::lowers_tax(market, card) || card::again(inputs, i) {
            continue;
        }
        let mut steps = Vec::new();
        let Some(balance) = card::worth(inputs, market, card, &mut steps)? else {
            reduced.warnings.push(card::no_rate(card));
            continue;
        };
        if inputs.explains() {
            effect::say(&mut steps, "why-card-taxed", None, None);
        }
        let code = Fact::Text(card.code.clone());
        let label = Words::new("summary-card", vec![("code", code.clone())]);
        let taken = reduced.take_all(market, balance, &card.code, label, steps)?;
        let rest = exact::sub(balance, taken)?;
        if rest > Decimal::ZERO {
            reduced.shipping.push(ShippingCut { label: code, methods: &[], percent: None, most: rest });
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
