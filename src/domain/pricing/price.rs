//! Step 2: unit prices. A list price in the presentment currency wins, else the shop's price is converted; the home tax stays in or comes out.

use rust_decimal::Decimal;

use super::Inputs;
use super::cart::{Line, Product};
use super::levy::whole_rate;
use super::liability::rate_there;
use super::list::{Listed, listed, ordered, sequence};
use super::market::{Entered, Exchanged};
use super::quote::{RateUsed, Refusal};
use super::trace::{Fact, Facts, Words, money};
use crate::domain::country::{Display, TaxRow};
use crate::domain::money::{Currency, Rounding, exact, share_by, to_eight_digits, to_ending};
use crate::domain::shop::{Basis, Conversion, CrossBorder, TaxLevel};

/// A line with its price.
pub struct Priced<'a> {
    /// The cart line.
    pub line: &'a Line,
    /// Its place in the cart.
    pub place: usize,
    /// Price of one. It has more than the minor digits where the list price has, or where only the line is rounded.
    pub unit: Decimal,
    /// Price of all, bookable.
    pub amount: Decimal,
    /// What the exact price of all has above that: of consequence only where nothing is rounded before the end.
    pub residue: Decimal,
    /// How the unit price came about.
    pub steps: Vec<Words>,
}

/// All lines with their prices.
pub struct Goods<'a> {
    /// The lines, in the order of [`sequence`].
    pub lines: Vec<Priced<'a>>,
    /// Their amounts share the rounded sum of the order.
    pub shared: bool,
    /// The rate, when a price was converted.
    pub rate: Option<RateUsed>,
}

/// Prices every line.
pub fn goods<'a>(inputs: &Inputs<'a>, market: &Entered) -> Result<Goods<'a>, Box<Refusal>> {
    let mut lines = Vec::with_capacity(inputs.cart.lines.len());
    let ordered = ordered(inputs.cart);
    let mut exchanged = false;
    for place in sequence(inputs.cart, inputs.shop.rounding.sharing) {
        let line = &inputs.cart.lines[place];
        let mut steps = Vec::new();
        let listed = listed(inputs, ordered[place], line);
        let own = listed.prices.and_then(|prices| market.listed(prices));
        exchanged |= own.is_none();
        let (unit, exact_unit) = unit_price(inputs, market, &line.product, &listed, own, &mut steps)?;
        let exact_amount = exact::mul(exact_unit, line.quantity.into())?;
        let amount = market.currency.round(exact_amount);
        if line.quantity > 1 && inputs.explains() {
            let count = ("count", Fact::Number(line.quantity.into()));
            steps.push(Words::new("why-quantity", vec![count, ("amount", money(unit, market.currency))]));
        }
        lines.push(Priced { line, place, unit, amount, residue: exact::sub(exact_amount, amount)?, steps });
    }
    let shared = matches!(inputs.shop.rounding.tax_level, TaxLevel::Order | TaxLevel::None);
    if shared {
        share_sum(inputs, market, &mut lines)?;
    }
    Ok(Goods { lines, shared, rate: if exchanged { rate_used(inputs, market)? } else { None } })
}

/// Where the order is rounded as a whole, its lines share their rounded sum instead of being rounded each.
fn share_sum(inputs: &Inputs, market: &Entered, lines: &mut [Priced]) -> Result<(), Box<Refusal>> {
    let mut exact_amounts = Vec::with_capacity(lines.len());
    for line in lines.iter() {
        exact_amounts.push(exact::add(line.amount, line.residue)?);
    }
    // Lines below zero are no share of anything.
    if lines.iter().all(|l| l.residue.is_zero()) || exact_amounts.iter().any(|a| *a < Decimal::ZERO) {
        return Ok(());
    }
    let sum = market.currency.round(exact::sum(exact_amounts.iter().copied())?);
    let shares = share_by(inputs.shop.rounding.sharing, sum, &exact_amounts, &[], market.currency)?;
    for ((line, amount), exact_amount) in lines.iter_mut().zip(shares).zip(exact_amounts) {
        line.amount = amount;
        line.residue = exact::sub(exact_amount, amount)?;
    }
    Ok(())
}

/// The price of one as it is shown, and as the line is worked out from it.
fn unit_price(
    inputs: &Inputs,
    market: &Entered,
    product: &Product,
    list: &Listed,
    own: Option<(Decimal, &str)>,
    steps: &mut Vec<Words>,
) -> Result<(Decimal, Decimal), Box<Refusal>> {
    let prices = &inputs.shop.prices;
    let (price, currency, basis) = match own {
        Some((price, name)) => (price, market.currency, market.basis(prices, name)),
        None => (list.price, prices.currency, prices.tax),
    };
    if inputs.explains() {
        steps.push(Words::new(list.because.unwrap_or("why-list-price"), vec![("amount", money(price, currency))]));
    }
    // Digits beyond the minor ones are the merchant's will: half a cent a screw is a price. They stay, whatever becomes of the price.
    let finer = price.normalize().scale().saturating_sub(currency.minor());
    let price = restate(inputs, market, &Held::of(inputs, &product.tax_category)?, price, basis, currency, steps)?;
    let price = if own.is_some() { price } else { converted(inputs, market, price, true, steps)? };
    let round = |finer| Rounding::HalfAwayFromZero.to_digits(price, market.currency.minor() + finer);
    Ok(match inputs.shop.rounding.conversion {
        Conversion::Unit => (round(finer), round(finer)),
        Conversion::Line if price.normalize().scale() <= market.currency.minor() => (round(0), price),
        Conversion::Line => (round(finer.max(2)), price),
    })
}

/// What a price holds of tax at home, and what it bears at the destination.
pub(super) struct Held<'c> {
    /// Per cent, at home.
    pub home: Decimal,
    /// Per cent, at the destination.
    pub there: Decimal,
    /// The tax category that names the tax.
    pub category: &'c str,
}

impl<'c> Held<'c> {
    /// The rates of a tax category.
    pub fn of(inputs: &Inputs, category: &'c str) -> Result<Self, Box<Refusal>> {
        let rules = &inputs.shop.rounding;
        let home = whole_rate(&rate_home(inputs, category), rules)?;
        Ok(Held { home, there: whole_rate(&rate_there(inputs, category), rules)?, category })
    }
}

/// The tax rows of a category where the goods leave from.
pub(super) fn rate_home<'a>(inputs: &Inputs<'a>, category: &str) -> Vec<&'a TaxRow> {
    inputs.home.tax(category, "", inputs.as_of.day_there()).0
}

/// Takes the home tax out and puts the destination's in, as the market shows prices and the merchant wants it.
pub(super) fn restate(
    inputs: &Inputs,
    market: &Entered,
    held: &Held,
    price: Decimal,
    basis: Basis,
    currency: Currency,
    steps: &mut Vec<Words>,
) -> Result<Decimal, Box<Refusal>> {
    let shown_with_tax = market.display == Display::Inclusive;
    if basis == Basis::Inclusive && inputs.shop.prices.cross_border == CrossBorder::Keep {
        return Ok(price);
    }
    let Held { home, there, category } = *held;
    if basis == Basis::Inclusive && shown_with_tax && home == there {
        return Ok(price);
    }
    let mut price = price;
    if basis == Basis::Inclusive && !home.is_zero() {
        let finer = price.normalize().scale().max(currency.minor());
        price = exact::div(price, exact::grown(home)?)?;
        if inputs.shop.prices.cross_border == CrossBorder::RestateNet {
            price = Rounding::HalfAwayFromZero.to_digits(price, finer);
        }
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
    let Some(rates) = inputs.rates else { return Ok(None) };
    if from == market.currency {
        return Ok(None);
    }
    let rate = inputs.exchange().rate(from, market.currency)?;
    let rate = exact::mul(rate, exact::add(Decimal::ONE, market.market.margin)?)?;
    let (at, expires, source) = (rates.at, rates.ends(), rates.source.clone());
    Ok(Some(RateUsed { from, rate: to_eight_digits(rate)?, at, expires, source }))
}
