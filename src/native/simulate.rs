//! One cart at many doors: what it costs at each destination, and what another config would change.

use rust_decimal::Decimal;

use super::merchant::{Merchant, NoQuote};
use super::words::english;
use crate::domain::money::Currency;
use crate::domain::pricing::Detail;
use crate::domain::pricing::cart::{Cart, Choices};
use crate::domain::pricing::quote::{Quote, RowKind};
use crate::domain::time::Moment;
use crate::wire::contract::Write;
use crate::wire::node::Node;
use crate::wire::value::with_schema;
use crate::written;

/// The value of the `schema` key.
pub const SCHEMA: &str = "landfall.simulation/1";

/// A cart at many doors.
#[derive(Debug, Clone, PartialEq)]
pub struct Simulation {
    /// One for each destination, in the order asked for.
    pub doors: Vec<Door>,
}

/// A destination.
#[derive(Debug, Clone, PartialEq)]
pub struct Door {
    /// `US-NY`
    pub to: String,
    /// What it costs there, or why nothing is sold.
    pub outcome: Outcome,
    /// The same with the other config, when two are compared.
    pub other: Option<Outcome>,
    /// The other total less this one, when both are quoted in one currency.
    pub difference: Option<Decimal>,
    /// Whether the two outcomes differ in anything that is shown.
    pub changed: Option<bool>,
}

/// What a cart comes to. Amounts are in `currency`; none are there when it is refused.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outcome {
    /// Why there is no quote, in English.
    pub refused: Option<String>,
    /// Message id of the refusal.
    pub reason: Option<String>,
    /// Presentment currency.
    pub currency: Option<Currency>,
    /// Goods after reductions.
    pub goods: Option<Decimal>,
    /// Shipping and insurance.
    pub shipping: Option<Decimal>,
    /// Duty and fees.
    pub duty: Option<Decimal>,
    /// Tax, included or on top.
    pub tax: Option<Decimal>,
    /// All that the shopper pays.
    pub total: Option<Decimal>,
    /// The part collected on delivery.
    pub later: Option<Decimal>,
    /// Scheme of import.
    pub scheme: Option<String>,
    /// Some figure is not official.
    pub estimate: Option<bool>,
}

written! { Simulation {
    "doors" doors: required, "One for each destination.";
} }

written! { Door {
    "to" to: required, "Destination: country, or country-state.";
    "outcome" outcome: required, "What the cart costs there, or why nothing is sold.";
    "other" other: optional, "The same with the other config.";
    "difference" difference: optional, "The other total less this one, when both are in one currency.";
    "changed" changed: optional, "Whether the two outcomes differ.";
} }

written! { Outcome {
    "refused" refused: optional, "Why there is no quote, in English.";
    "reason" reason: optional, "Message id of the refusal.";
    "currency" currency: optional, "Presentment currency of the amounts.";
    "goods" goods: optional, "Goods after reductions.";
    "shipping" shipping: optional, "Shipping and insurance.";
    "duty" duty: optional, "Duty and fees.";
    "tax" tax: optional, "Tax, included in the other amounts or on top.";
    "total" total: optional, "All that the shopper pays.";
    "later" later: optional, "The part of it that is collected on delivery.";
    "scheme" scheme: optional, "Scheme of import.";
    "estimate" estimate: optional, "Some figure is not official.";
} }

/// A simulation as JSON.
pub fn write(simulation: &Simulation) -> Node {
    with_schema(SCHEMA, simulation.write())
}

/// Quotes a cart at every door. `choices` holds for all of them, apart from the place.
pub fn simulate(
    merchant: &Merchant,
    other: Option<&Merchant>,
    cart: &Cart,
    choices: &Choices,
    doors: &[String],
    at: Moment,
) -> Simulation {
    let door = |to: &String| {
        let (country, subdivision) = to.split_once('-').unwrap_or((to, ""));
        let choices = Choices { country: country.to_owned(), subdivision: subdivision.to_owned(), ..choices.clone() };
        let ask = |merchant: &Merchant| outcome(merchant.quote_in(Detail::Compact, cart, &choices, at));
        let (outcome, other) = (ask(merchant), other.map(ask));
        let difference = other.as_ref().filter(|other| other.currency == outcome.currency);
        let difference = difference.and_then(|other| other.total?.checked_sub(outcome.total?));
        let changed = other.as_ref().map(|other| *other != outcome);
        Door { to: to.clone(), outcome, other, difference, changed }
    };
    Simulation { doors: doors.iter().map(door).collect() }
}

fn outcome(answer: Result<Quote, NoQuote>) -> Outcome {
    let quote = match answer {
        Ok(quote) => quote,
        Err(NoQuote::UnknownCountry(code)) => {
            return Outcome { refused: Some(format!("There are no facts about {code}.")), ..Outcome::default() };
        }
        Err(NoQuote::Refused(refusal)) => {
            let reason = Some(refusal.words.key.to_string());
            return Outcome { refused: Some(english(&refusal.words)), reason, ..Outcome::default() };
        }
    };
    let sum = |kinds: &[RowKind]| {
        let rows = quote.rows.iter().filter(|row| kinds.contains(&row.kind));
        let zero = quote.currency.round(Decimal::ZERO);
        Some(rows.fold(zero, |sum, row| sum.saturating_add(row.amount)))
    };
    Outcome {
        refused: None,
        reason: None,
        currency: Some(quote.currency),
        goods: sum(&[RowKind::Goods, RowKind::Discount]),
        shipping: sum(&[RowKind::Shipping, RowKind::Insurance]),
        duty: sum(&[RowKind::Duty, RowKind::Fee]),
        tax: sum(&[RowKind::Tax]),
        total: Some(quote.total),
        later: Some(quote.pay_later),
        scheme: quote.scheme.clone(),
        estimate: Some(quote.estimate),
    }
}
