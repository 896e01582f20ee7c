//! Step 4: shipping methods to the destination, their price by weight, and which one is chosen.

use rust_decimal::Decimal;

use super::Inputs;
use super::dates::promised;
use super::market::Entered;
use super::parcels::{Parcel, pack};
use super::price::{converted, money, restate};
use super::quote::{MethodOffer, MethodRefused, Refusal};
use super::reduce::Reduced;
use super::remote::{self, Answer};
use super::trace::{Fact, Words};
use crate::domain::money::exact;
use crate::domain::shop::{Incoterm, Method, RemoteStep, Terms, Zone};
use crate::domain::table::order;

/// The chosen shipping and its alternatives.
pub struct Shipped {
    /// Id of the chosen method.
    pub method: String,
    /// Post, courier or freight.
    pub channel: String,
    /// Price, on the basis the market shows.
    pub price: Decimal,
    /// How it came about.
    pub steps: Vec<Words>,
    /// Insurance on the way.
    pub insurance: Decimal,
    /// Every method to the destination, the cheapest first.
    pub offers: Vec<MethodOffer>,
    /// Methods that are not offered, and why.
    pub refused: Vec<MethodRefused>,
    /// The parcels of the chosen method.
    pub parcels: Vec<Parcel>,
    /// Incoterm in force when a customs border is crossed.
    pub incoterm: Incoterm,
}

struct Candidate<'a> {
    method: &'a Method,
    zone: &'a Zone,
    price: Decimal,
    steps: Vec<Words>,
}

/// Prices all methods and chooses one.
pub fn ship(inputs: &Inputs, market: &Entered, reduced: &Reduced) -> Result<Shipped, Box<Refusal>> {
    let country = ("country", Fact::Text(inputs.there.code.clone()));
    let mut parcels = match pack(&reduced.lines, inputs.shop.shipping.parcel.as_ref()) {
        Ok(parcels) => parcels,
        Err(place) => {
            let line = reduced.lines[place].line;
            let product = ("product", Fact::Text(line.product.sku.clone()));
            let words = Words::new("refused-parcel", vec![product, country]);
            return Err(Box::new(Refusal { words, lines: vec![line.id.clone()] }));
        }
    };
    parcels.iter_mut().for_each(|p| p.chargeable = p.grams);
    let grams = parcels.iter().fold(0u32, |sum, p| sum.saturating_add(p.grams.saturating_mul(p.count)));
    let answer = remote::answer(inputs, RemoteStep::Rates, market.currency);
    let mut candidates = Vec::new();
    let mut refused = Vec::new();
    let mut reached = false;
    for method in &inputs.shop.shipping.methods {
        let mut not = |words: Words| refused.push(MethodRefused { id: method.id.clone(), words });
        let Some(zone) = method.zones.iter().find(|z| serves(z, inputs)) else {
            not(Words::new("shipping-refused-place", Vec::new()));
            continue;
        };
        reached = true;
        let price = match answer {
            Some(answer) => by_service(inputs, market, reduced, method, answer)?,
            None => priced(inputs, market, reduced, method, zone, grams)?,
        };
        match price {
            Some((price, steps)) => candidates.push(Candidate { method, zone, price, steps }),
            None => not(Words::new("shipping-refused-weight", vec![("weight", Fact::Number(grams.into()))])),
        }
    }
    // Stable: methods of one price stay in the merchant's order.
    let cheapest_first = order(candidates.len(), &|a, b| candidates[a].price < candidates[b].price);
    let incoterm = incoterm(inputs, market);
    let clearance = market.import && incoterm == Incoterm::Dap;
    let offers = cheapest_first.iter().map(|i| offer(inputs, &candidates[*i], clearance)).collect();
    let wanted = inputs.choices.method.as_deref();
    let chosen = candidates.iter().position(|c| Some(c.method.id.as_str()) == wanted);
    let chosen = chosen.or(cheapest_first.first().copied()).unwrap_or(0);
    if candidates.is_empty() {
        let key = if reached { "refused-weight" } else { "refused-shipping" };
        return Err(Refusal::new(Words::new(key, vec![country])));
    }
    let Candidate { method, price, steps, .. } = candidates.swap_remove(chosen);
    let insurance = market.currency.round(exact::mul(reduced.goods()?, inputs.shop.shipping.insurance)?);
    let (method, channel) = (method.id.clone(), method.channel.clone());
    Ok(Shipped { method, channel, price, steps, insurance, offers, refused, parcels, incoterm })
}

/// The incoterm in force: the market's, or the shopper's where the market leaves the choice (delivered duty paid at first).
fn incoterm(inputs: &Inputs, market: &Entered) -> Incoterm {
    match market.market.incoterm {
        Terms::Ddp => Incoterm::Ddp,
        Terms::Dap => Incoterm::Dap,
        Terms::Choice => inputs.choices.incoterm.unwrap_or_default(),
    }
}

fn serves(zone: &Zone, inputs: &Inputs) -> bool {
    let country = inputs.there.code.as_str();
    zone.countries.iter().any(|place| match place.split_once('-') {
        Some((cc, state)) => cc == country && state == inputs.choices.subdivision,
        None => place == "*" || place == country,
    })
}

/// The price that the merchant's service gives, less what promotions take off it.
fn by_service(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    method: &Method,
    answer: &Answer,
) -> Result<Option<(Decimal, Vec<Words>)>, Box<Refusal>> {
    let Some((price, mut steps)) = remote::price(inputs, answer, &method.id, market.currency) else { return Ok(None) };
    let price = reduced.ship(inputs, market, &method.id, price, &mut steps)?;
    Ok(Some((price, steps)))
}

fn priced(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    method: &Method,
    zone: &Zone,
    grams: u32,
) -> Result<Option<(Decimal, Vec<Words>)>, Box<Refusal>> {
    let Some(rate) = zone.rates.iter().find(|r| grams <= r.up_to_grams) else { return Ok(None) };
    let mut steps = Vec::new();
    if inputs.explains() {
        let facts = vec![
            ("method", Fact::Text(method.id.clone())),
            ("weight", Fact::Number(grams.into())),
            ("country", Fact::Text(inputs.there.code.clone())),
        ];
        steps.push(Words::new("why-shipping-weight", facts));
    }
    if let Some(limit) = zone.free_over {
        let limit = market.currency.round(converted(inputs, market, limit, false, &mut Vec::new())?);
        if reduced.goods()? >= limit {
            if inputs.explains() {
                steps.push(Words::new("why-shipping-free", vec![("amount", money(limit, market.currency))]));
            }
            return Ok(Some((market.currency.round(Decimal::ZERO), steps)));
        }
    }
    let prices = &inputs.shop.prices;
    let listed = rate.prices.get(market.currency.code()).copied();
    let (price, currency) = listed.map_or((rate.price, prices.currency), |price| (price, market.currency));
    let basis = listed.and_then(|_| prices.lists.get(currency.code()).copied()).unwrap_or(prices.tax);
    if inputs.explains() {
        steps.push(Words::new("why-list-price", vec![("amount", money(price, currency))]));
    }
    let price = restate(inputs, market, "standard", price, basis, currency, &mut steps)?;
    let price = if listed.is_some() { price } else { converted(inputs, market, price, false, &mut steps)? };
    let price = reduced.ship(inputs, market, &method.id, market.currency.round(price), &mut steps)?;
    Ok(Some((price, steps)))
}

fn offer(inputs: &Inputs, candidate: &Candidate, clearance: bool) -> MethodOffer {
    let (from, until) = promised(inputs, candidate.zone, clearance);
    MethodOffer {
        id: candidate.method.id.clone(),
        kind: candidate.method.kind.clone(),
        name: candidate.method.name.clone(),
        price: candidate.price,
        from,
        until,
    }
}
