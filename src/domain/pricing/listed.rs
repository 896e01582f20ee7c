//! An amount of the config beside the goods as the market shows it: looked up by price list and currency, with the tax it holds and bears.

use rust_decimal::Decimal;

use super::Inputs;
use super::carriage;
use super::market::Entered;
use super::price::{Held, converted, restate};
use super::quote::Refusal;
use super::reduce::Reduced;
use super::trace::{Fact, Words, money};
use crate::domain::country::Display;
use crate::domain::money::{Currency, Overflow, exact};
use crate::domain::shop::{Amounts, Basis, CrossBorder};

/// Whose tax an amount beside the goods holds and bears.
#[derive(Clone, Copy)]
pub(super) enum Bears<'c> {
    /// That of transport, as `shipping.tax` says.
    Transport,
    /// That of a category.
    Category(&'c str),
    /// A rate of its own, in per cent, where the category is taxed at all.
    Rate(Decimal, &'c str),
}

impl<'c> Bears<'c> {
    fn held(self, inputs: &Inputs<'c>, market: &Entered, reduced: &Reduced) -> Result<Held<'c>, Box<Refusal>> {
        let (rate, category) = match self {
            Bears::Transport => return carriage::held(inputs, market, reduced),
            Bears::Category(category) => (None, category),
            Bears::Rate(rate, category) => (Some(rate), category),
        };
        let mut held = Held::of(inputs, category)?;
        for side in [&mut held.home, &mut held.there] {
            if !side.is_zero() {
                *side = rate.unwrap_or(*side);
            }
        }
        Ok(held)
    }
}

/// An amount of the config as it is listed.
pub(super) struct Listed {
    amount: Decimal,
    /// The presentment currency, or that of the shop's prices.
    currency: Currency,
    /// Whether it holds tax.
    basis: Basis,
}

/// What is listed under a name, in a config whose prices are in a currency.
pub(super) type Look<'l> = dyn Fn(&str, Currency) -> Result<Option<Decimal>, Overflow> + 'l;

/// Looks an amount up: under the market's price list, under its currency, else under the currency of the shop's prices.
pub(super) fn found(inputs: &Inputs, market: &Entered, look: &Look) -> Result<Listed, Box<Refusal>> {
    let prices = &inputs.shop.prices;
    let base = prices.currency;
    let [list, own] = market.lists();
    for (name, currency) in [(list, market.currency), (own, market.currency), (base.code(), base)] {
        if let Some(amount) = look(name, base)? {
            let basis = if name == base.code() { prices.tax } else { market.basis(prices, name) };
            return Ok(Listed { amount, currency, basis });
        }
    }
    Err(Refusal::new(Words::new("refused-rate-missing", vec![("currency", Fact::Text(base.to_string()))])))
}

/// An amount as the market shows it, bookable.
pub(super) fn shown(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    bears: Bears,
    listed: Listed,
    steps: &mut Vec<Words>,
) -> Result<Decimal, Box<Refusal>> {
    let Listed { mut amount, currency, basis } = listed;
    if inputs.explains() {
        steps.push(Words::new("why-list-price", vec![("amount", money(amount, currency))]));
    }
    let stays = match basis {
        Basis::Inclusive => inputs.shop.prices.cross_border == CrossBorder::Keep,
        Basis::Exclusive => market.display == Display::Exclusive,
    };
    if !stays {
        amount = restate(inputs, market, &bears.held(inputs, market, reduced)?, amount, basis, currency, steps)?;
    }
    if currency != market.currency {
        amount = converted(inputs, market, amount, false, steps)?;
    }
    Ok(market.currency.round(amount))
}

/// So many times an amount, as the market shows it.
pub(super) fn times(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    bears: Bears,
    amounts: &Amounts,
    count: Decimal,
    steps: &mut Vec<Words>,
) -> Result<Decimal, Box<Refusal>> {
    let mut listed = found(inputs, market, &|name, base| Ok(amounts.listed(name, base)))?;
    listed.amount = exact::mul(listed.amount, count)?;
    shown(inputs, market, reduced, bears, listed, steps)
}

/// A limit on the value of goods, in the presentment currency.
pub(super) fn threshold(inputs: &Inputs, market: &Entered, limit: &Amounts) -> Result<Decimal, Box<Refusal>> {
    let Listed { mut amount, currency, .. } = found(inputs, market, &|name, base| Ok(limit.listed(name, base)))?;
    if currency != market.currency {
        amount = converted(inputs, market, amount, false, &mut Vec::new())?;
    }
    Ok(market.currency.round(amount))
}
