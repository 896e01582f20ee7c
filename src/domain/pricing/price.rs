//! Step 2: unit prices. A list price in the presentment currency wins, else the shop's price is converted; the home tax stays in or comes out.

use rust_decimal::Decimal;

use super::Inputs;
use super::cart::{Line, Product};
use super::liability::{rate_there, total_rate};
use super::list::{Listed, listed, ordered};
use super::market::{Entered, Exchanged};
use super::quote::{RateUsed, Refusal};
use super::trace::{Fact, Facts, Words};
use crate::domain::country::Display;
use crate::domain::money::{Currency, Money, exact, to_eight_digits, to_ending};
use crate::domain::shop::{Basis, CrossBorder, Rates};

/// A line with its price.
pub struct Priced<'a> {
    /// The cart line.
    pub line: &'a Line,
    /// Price of one, bookable.
    pub unit: Decimal,
    /// Price of all.
    pub amount: Decimal,
    /// How the unit price came about.
    pub steps: Vec<Words>,
}

/// All lines with their prices.
pub struct Goods<'a> {
    /// The lines, in the order of the cart.
    pub lines: Vec<Priced<'a>>,
    /// The rate, when a price was converted.
    pub rate: Option<RateUsed>,
}

/// Prices every line.
pub fn goods<'a>(inputs: &Inputs<'a>, market: &Entered) -> Result<Goods<'a>, Box<Refusal>> {
    let mut lines = Vec::with_capacity(inputs.cart.lines.len());
    let ordered = ordered(inputs.cart);
    let mut exchanged = false;
    for (line, count) in inputs.cart.lines.iter().zip(ordered) {
        let mut steps = Vec::new();
        let listed = listed(inputs, count, line);
        exchanged |= listed.in_currency(market.currency.code()).is_none();
        let unit = unit_price(inputs, market, &line.product, &listed, &mut steps)?;
        let amount = market.currency.round(exact::mul(unit, line.quantity.into())?);
        if line.quantity > 1 && inputs.explains() {
            let count = ("count", Fact::Number(line.quantity.into()));
            steps.push(Words::new("why-quantity", vec![count, ("amount", money(unit, market.currency))]));
        }
        lines.push(Priced { line, unit, amount, steps });
    }
    Ok(Goods { lines, rate: if exchanged { rate_used(inputs, market)? } else { None } })
}

/// A money fact.
pub(super) fn money(amount: Decimal, currency: Currency) -> Fact {
    Fact::Money(Money::new(amount, currency))
}

fn unit_price(
    inputs: &Inputs,
    market: &Entered,
    product: &Product,
    list: &Listed,
    steps: &mut Vec<Words>,
) -> Result<Decimal, Box<Refusal>> {
    let prices = &inputs.shop.prices;
    let listed = list.in_currency(market.currency.code());
    let (price, currency) = match listed {
        Some(price) => (price, market.currency),
        None => (list.price, prices.currency),
    };
    if inputs.explains() {
        steps.push(Words::new(list.because.unwrap_or("why-list-price"), vec![("amount", money(price, currency))]));
    }
    let basis = match listed {
        Some(_) => prices.lists.get(currency.code()).copied().unwrap_or(prices.tax),
        None => prices.tax,
    };
    let price = restate(inputs, market, &product.tax_category, price, basis, currency, steps)?;
    let price = if listed.is_some() { price } else { converted(inputs, market, price, true, steps)? };
    Ok(market.currency.round(price))
}

/// Takes the home tax out and puts the destination's in, as the market shows prices and the merchant wants it.
pub(super) fn restate(
    inputs: &Inputs,
    market: &Entered,
    category: &str,
    price: Decimal,
    basis: Basis,
    currency: Currency,
    steps: &mut Vec<Words>,
) -> Result<Decimal, Box<Refusal>> {
    let shown_with_tax = market.display == Display::Inclusive;
    if basis == Basis::Inclusive && inputs.shop.prices.cross_border == CrossBorder::Keep {
        return Ok(price);
    }
    let home = home_rate(inputs, category);
    let there = total_rate(&rate_there(inputs, category));
    if basis == Basis::Inclusive && shown_with_tax && home == there {
        return Ok(price);
    }
    let mut price = price;
    if basis == Basis::Inclusive && !home.is_zero() {
        price = exact::div(price, exact::grown(home)?)?;
        if inputs.explains() {
            steps.push(Words::new("why-home-tax-out", tax_facts(inputs, home, inputs.home, category, price, currency)));
        }
    }
    if shown_with_tax && !there.is_zero() {
        price = exact::mul(price, exact::grown(there)?)?;
        if inputs.explains() {
            steps.push(Words::new("why-destination-tax-in", tax_facts(inputs, there, inputs.there, category, price, currency)));
        }
    }
    Ok(price)
}

fn tax_facts(
    inputs: &Inputs,
    rate: Decimal,
    of: &crate::domain::country::Country,
    category: &str,
    price: Decimal,
    currency: Currency,
) -> Facts {
    let rows = of.tax(category, &inputs.choices.subdivision, inputs.as_of.day_there()).0;
    let name = rows.first().map(|r| r.name.clone()).unwrap_or_default();
    vec![
        ("name", Fact::Text(name)),
        ("country", Fact::Text(of.code.clone())),
        ("rate", Fact::Percent(rate)),
        ("amount", money(currency.round(price), currency)),
    ]
}

/// The rate of tax that prices at home hold.
fn home_rate(inputs: &Inputs, category: &str) -> Decimal {
    let rows = inputs.home.tax(category, "", inputs.as_of.day_there()).0;
    rows.iter().fold(Decimal::ZERO, |sum, row| sum.saturating_add(row.rate))
}

/// An amount of the shop's currency in the presentment currency: rate, margin and, for goods, the market's price endings.
pub(super) fn converted(
    inputs: &Inputs,
    market: &Entered,
    amount: Decimal,
    ending: bool,
    steps: &mut Vec<Words>,
) -> Result<Decimal, Box<Refusal>> {
    let from = inputs.shop.prices.currency;
    if from == market.currency {
        return Ok(amount);
    }
    let Some(Exchanged { rate, shown }) = market.exchanged else {
        // There is none; the exchange says why.
        return inputs.exchange().convert(amount, from, market.currency);
    };
    let mut price = exact::mul(amount, rate)?;
    if inputs.explains() {
        steps.push(Words::new(
            "why-price-converted",
            vec![("amount", money(from.round(amount), from)), ("rate", Fact::Number(shown))],
        ));
    }
    let rules = market.market;
    if !rules.margin.is_zero() {
        price = exact::mul(price, exact::add(Decimal::ONE, rules.margin)?)?;
        if inputs.explains() {
            steps.push(Words::new(
                "why-price-margin",
                vec![("rate", Fact::Percent(exact::mul(rules.margin, Decimal::ONE_HUNDRED)?.normalize()))],
            ));
        }
    }
    if ending && !rules.step.is_zero() {
        price = to_ending(price, rules.step, rules.ending)?;
        if inputs.explains() {
            steps.push(Words::new("why-price-ending", vec![("amount", money(price, market.currency))]));
        }
    }
    Ok(price)
}

fn rate_used(inputs: &Inputs, market: &Entered) -> Result<Option<RateUsed>, Box<Refusal>> {
    let from = inputs.shop.prices.currency;
    let Some(Rates { at, max_age_hours, source, .. }) = inputs.rates else { return Ok(None) };
    if from == market.currency {
        return Ok(None);
    }
    let rate = inputs.exchange().rate(from, market.currency)?;
    let rate = exact::mul(rate, exact::add(Decimal::ONE, market.market.margin)?)?;
    let expires = at.plus_hours(*max_age_hours);
    Ok(Some(RateUsed { from, rate: to_eight_digits(rate)?, at: *at, expires, source: source.clone() }))
}
