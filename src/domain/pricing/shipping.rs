//! Step 4: shipping methods to the destination, their prices and parcels, and which one is chosen.

use rust_decimal::Decimal;

use super::Inputs;
use super::cart::INSURANCE;
use super::dates::{Promise, promised};
use super::fees::{Fee, fees};
use super::freight::{Freight, freight};
use super::listed::{Bears, times};
use super::market::Entered;
use super::parcels::{Parcel, chargeable, pack};
use super::quote::{MethodOffer, MethodRefused, Refusal};
use super::reduce::Reduced;
use super::remote::{self, Answer};
use super::trace::{Fact, Trace, Words};
use crate::domain::money::exact;
use crate::domain::shop::{Incoterm, Method, ParcelLimits, RemoteStep, Terms, Zone};
use crate::domain::table::order;

/// The chosen shipping and its alternatives.
pub struct Shipped<'a> {
    /// Id of the chosen method.
    pub method: String,
    /// The chosen pickup point.
    pub point: Option<String>,
    /// Post, courier or freight.
    pub channel: String,
    /// Price, on the basis the market shows.
    pub price: Decimal,
    /// Its label and how it came about.
    pub why: Trace,
    /// Insurance on the way.
    pub insurance: Decimal,
    /// Fees beside shipping, on the basis the market shows.
    pub fees: Vec<Fee<'a>>,
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
    /// Its parcels' place among all packings.
    packing: usize,
    freight: Freight,
}

/// The goods packed by some limits. Methods with the same limits share it.
struct Packing<'a> {
    limits: Option<&'a ParcelLimits>,
    parcels: Result<Vec<Parcel>, usize>,
}

/// Prices all methods and chooses one.
pub fn ship<'a>(inputs: &Inputs<'a>, market: &Entered, reduced: &Reduced) -> Result<Shipped<'a>, Box<Refusal>> {
    let answer = remote::answer(inputs, RemoteStep::Rates, market.currency);
    let mut packings: Vec<Packing> = Vec::new();
    let mut candidates = Vec::new();
    let mut refused = Vec::new();
    let mut reached = None;
    for method in &inputs.shop.shipping.methods {
        let mut not = |words: Words| refused.push(MethodRefused { id: method.id.clone(), words });
        let Some(zone) = method.zones.iter().find(|z| serves(z, inputs)) else {
            not(Words::new("shipping-refused-place", Vec::new()));
            continue;
        };
        let limits = method.parcel.as_ref().or(inputs.shop.shipping.parcel.as_ref());
        let packing = packings.iter().position(|p| p.limits == limits).unwrap_or_else(|| {
            packings.push(Packing { limits, parcels: pack(&reduced.lines, limits) });
            packings.len() - 1
        });
        match &packings[packing].parcels {
            Err(place) => {
                not(Words::new("shipping-refused-size", vec![product(reduced, *place)]));
                reached = reached.or(Some(Some(*place)));
            }
            Ok(parcels) => match price(inputs, market, reduced, (method, zone), parcels, answer)? {
                Ok(freight) => candidates.push(Candidate { method, zone, packing, freight }),
                Err(words) => {
                    not(words);
                    reached = Some(None);
                }
            },
        }
    }
    // Stable: methods of one price stay in the merchant's order.
    let cheapest_first = order(candidates.len(), &|a, b| candidates[a].freight.price < candidates[b].freight.price);
    let incoterm = incoterm(inputs, market);
    let clearance = market.import && incoterm == Incoterm::Dap;
    let offers = cheapest_first.iter().map(|i| offer(inputs, &candidates[*i], clearance)).collect();
    let wanted = inputs.choices.method.as_deref();
    let chosen = candidates.iter().position(|c| Some(c.method.id.as_str()) == wanted);
    let chosen = chosen.or(cheapest_first.first().copied()).unwrap_or(0);
    if candidates.is_empty() {
        return Err(nothing(inputs, reduced, reached));
    }
    let Candidate { method, packing, freight, .. } = candidates.swap_remove(chosen);
    let mut parcels = packings.swap_remove(packing).parcels.unwrap_or_default();
    parcels.iter_mut().for_each(|p| p.chargeable = chargeable(method, p));
    let insurance = insurance(inputs, market, reduced)?;
    let transport = exact::add(freight.price, insurance)?;
    let fees = fees(inputs, market, reduced, method, &parcels, transport)?;
    let price = freight.price;
    let why = Trace::node("summary-shipping", price, freight.parts).with(freight.steps);
    // A list of the config's knows its points; those of a service are for the merchant to know.
    let listed = |id: &&String| method.points_from.is_some() || method.points.iter().any(|point| point.id == **id);
    let point = inputs.choices.point.as_ref().filter(listed).cloned();
    let (method, channel) = (method.id.clone(), method.channel.clone());
    Ok(Shipped { method, point, channel, price, why, insurance, fees, offers, refused, parcels, incoterm })
}

fn product(reduced: &Reduced, place: usize) -> (&'static str, Fact) {
    ("product", Fact::Text(reduced.lines[place].line.product.sku.clone()))
}

/// Why no method is offered: none goes there, the order is beyond all tables, or a product is beyond all parcels.
fn nothing(inputs: &Inputs, reduced: &Reduced, reached: Option<Option<usize>>) -> Box<Refusal> {
    let country = ("country", Fact::Text(inputs.there.code.clone()));
    match reached {
        Some(Some(place)) => Box::new(Refusal {
            words: Words::new("refused-parcel", vec![product(reduced, place), country]),
            lines: vec![reduced.lines[place].line.id.clone()],
        }),
        Some(None) => Refusal::new(Words::new("refused-weight", vec![country])),
        None => Refusal::new(Words::new("refused-shipping", vec![country])),
    }
}

/// The premium: a share of the goods as they are shown, or the least one.
fn insurance(inputs: &Inputs, market: &Entered, reduced: &Reduced) -> Result<Decimal, Box<Refusal>> {
    let rules = &inputs.shop.shipping;
    if rules.insurance_choice && !inputs.choices.extras.iter().any(|extra| extra == INSURANCE) {
        return Ok(market.currency.round(Decimal::ZERO));
    }
    let premium = market.currency.round(exact::mul(reduced.goods()?, rules.insurance)?);
    match &rules.insurance_minimum {
        Some(least) if !premium.is_zero() => {
            let least = times(inputs, market, reduced, Bears::Transport, least, Decimal::ONE, &mut Vec::new())?;
            Ok(premium.max(least))
        }
        _ => Ok(premium),
    }
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
    let listed = |place: &String| match place.split_once('-') {
        Some((cc, state)) => cc == country && state == inputs.choices.subdivision,
        None => place == "*" || place == country,
    };
    (zone.countries.iter().any(listed) || inputs.lies_in(&zone.places)) && !inputs.lies_in(&zone.except)
}

/// The price of a method, from the merchant's service or the tables, or why it is not offered.
fn price(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    (method, zone): (&Method, &Zone),
    parcels: &[Parcel],
    answer: Option<&Answer>,
) -> Result<Result<Freight, Words>, Box<Refusal>> {
    let Some(answer) = answer else { return freight(inputs, market, reduced, (method, zone), parcels) };
    let Some((price, mut steps)) = remote::price(inputs, answer, &method.id, market.currency) else {
        return Ok(Err(Words::new("shipping-refused-table", Vec::new())));
    };
    let price = reduced.ship(inputs, market, &method.id, price, &mut steps)?;
    Ok(Ok(Freight { price, steps, parts: Vec::new() }))
}

fn offer(inputs: &Inputs, candidate: &Candidate, clearance: bool) -> MethodOffer {
    let Promise { from, until, estimate } = promised(inputs, candidate.method, candidate.zone, clearance);
    MethodOffer {
        id: candidate.method.id.clone(),
        kind: candidate.method.kind.clone(),
        name: candidate.method.name.clone(),
        price: candidate.freight.price,
        from,
        until,
        estimate,
    }
}
