//! Step 3: reductions. Coupons apply in the order typed, each on what the ones before left; never below zero.

use rust_decimal::Decimal;

use super::Inputs;
use super::market::Entered;
use super::price::{Goods, Priced, converted, money};
use super::quote::{RateUsed, Refusal};
use super::trace::{Fact, Words};
use crate::domain::money::{exact, share};
use crate::domain::shop::Coupon;

/// A coupon that applied.
pub struct Reduction {
    /// The code as the merchant spells it.
    pub code: String,
    /// How much it takes off the goods.
    pub amount: Decimal,
    /// What each line gets of it.
    pub shares: Vec<Decimal>,
    /// Its sentence.
    pub words: Words,
}

/// Goods after reductions.
pub struct Reduced<'a> {
    /// The lines with their prices.
    pub lines: Vec<Priced<'a>>,
    /// What is left of each line.
    pub left: Vec<Decimal>,
    /// The coupons.
    pub reductions: Vec<Reduction>,
    /// A coupon that waives the shipping price.
    pub free_shipping: Option<String>,
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
}

/// Applies the cart's codes.
pub fn reduce<'a>(inputs: &Inputs, market: &Entered, goods: Goods<'a>) -> Result<Reduced<'a>, Box<Refusal>> {
    let left: Vec<Decimal> = goods.lines.iter().map(|l| l.amount).collect();
    let mut reduced =
        Reduced { lines: goods.lines, left, reductions: Vec::new(), free_shipping: None, warnings: Vec::new(), rate: goods.rate };
    let mut seen: Vec<String> = Vec::new();
    for code in &inputs.cart.codes {
        let typed = code.trim().to_ascii_uppercase();
        if typed.is_empty() || seen.contains(&typed) {
            continue;
        }
        seen.push(typed.clone());
        let warn = |key: &'static str| Words::new(key, vec![("code", Fact::Text(code.trim().to_owned()))]);
        match inputs.shop.coupons.iter().find(|c| c.code.eq_ignore_ascii_case(&typed)) {
            None => reduced.warnings.push(warn("summary-code-unknown")),
            Some(coupon) if !fits(inputs, market, coupon, &reduced)? => reduced.warnings.push(warn("summary-code-unfit")),
            Some(coupon) => apply(inputs, market, coupon, &mut reduced)?,
        }
    }
    Ok(reduced)
}

fn fits(inputs: &Inputs, market: &Entered, coupon: &Coupon, reduced: &Reduced) -> Result<bool, Box<Refusal>> {
    if coupon.until.is_some_and(|until| until < inputs.as_of.day_there()) {
        return Ok(false);
    }
    match coupon.minimum {
        Some(minimum) => Ok(reduced.goods()? >= in_market(inputs, market, minimum)?),
        None => Ok(true),
    }
}

fn in_market(inputs: &Inputs, market: &Entered, amount: Decimal) -> Result<Decimal, Box<Refusal>> {
    Ok(market.currency.round(converted(inputs, market, amount, false, &mut Vec::new())?))
}

fn apply(inputs: &Inputs, market: &Entered, coupon: &Coupon, reduced: &mut Reduced) -> Result<(), Box<Refusal>> {
    let code = ("code", Fact::Text(coupon.code.clone()));
    if coupon.free_shipping {
        reduced.free_shipping = Some(coupon.code.clone());
        return Ok(());
    }
    let goods = reduced.goods()?;
    let (amount, words) = match (coupon.percent, coupon.amount) {
        (Some(percent), _) => {
            let percent = percent.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED);
            let amount = market.currency.round(exact::percent(goods, percent)?);
            (amount, Words::new("why-coupon-percent", vec![code, ("rate", Fact::Percent(percent))]))
        }
        (None, Some(amount)) => {
            let amount = in_market(inputs, market, amount)?;
            (amount, Words::new("why-coupon-amount", vec![code, ("amount", money(amount, market.currency))]))
        }
        (None, None) => return Ok(()),
    };
    let amount = amount.clamp(Decimal::ZERO, goods);
    if amount.is_zero() {
        return Ok(());
    }
    let shares = share(amount, &reduced.left, market.currency)?;
    for (left, part) in reduced.left.iter_mut().zip(&shares) {
        *left = exact::sub(*left, *part)?;
    }
    reduced.reductions.push(Reduction { code: coupon.code.clone(), amount, shares, words });
    Ok(())
}
