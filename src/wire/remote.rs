//! `landfall.remote/1`: what a service answers for a step of the quote; `landfall.remote-request/1`: what it is asked;
//! `landfall.answers/1`: several answers, as they are recorded.

use super::contract::{Fault, Write};
use super::node::Node;
use super::value::{document, with_schema};
use crate::domain::country::Collector;
use crate::domain::money::Currency;
use crate::domain::pricing::cart::{Cart, Choices};
use crate::domain::pricing::remote::{Answer, Answers, LineAmount, MethodPrice, RemoteCharge};
use crate::domain::shop::RemoteStep;
use crate::domain::time::Moment;
use crate::{record, written};

/// The value of an answer's `schema` key.
pub const SCHEMA: &str = "landfall.remote/1";
/// The value of a question's `schema` key.
pub const REQUEST_SCHEMA: &str = "landfall.remote-request/1";
/// The value of the `schema` key of recorded answers.
pub const ANSWERS_SCHEMA: &str = "landfall.answers/1";

/// Reads what a service answered.
pub fn read_answer(text: &str) -> Result<Answer, Vec<Fault>> {
    document(text, SCHEMA)
}

/// Reads recorded answers.
pub fn read_answers(text: &str) -> Result<Answers, Vec<Fault>> {
    document::<Recorded>(text, ANSWERS_SCHEMA).map(Recorded::into_answers)
}

/// Writes answers down.
pub fn write_answers(answers: &Answers) -> Node {
    let Answers { promotions, rates, duties, tax, open: _ } = answers.clone();
    with_schema(ANSWERS_SCHEMA, Recorded { promotions, rates, duties, tax }.write())
}

/// A question.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// Which step.
    pub step: RemoteStep,
    /// Country that the goods leave from.
    pub ships_from: String,
    /// The moment of the quote.
    pub at: Moment,
    /// Currency of all amounts asked for.
    pub currency: Currency,
    /// Where it goes and what was chosen.
    pub choices: Choices,
    /// What is bought, with the merchant's own products.
    pub cart: Cart,
    /// The quote as far as it goes: what the steps before this one came to.
    pub quote: Node,
}

/// Writes a question.
pub fn write_request(request: &Request) -> Node {
    with_schema(REQUEST_SCHEMA, request.write())
}

written! { Request {
    "step" step: required, "promotions, rates, duties or tax.";
    "shipsFrom" ships_from: required, "Country that the goods leave from.";
    "at" at: required, "The moment of the quote, UTC.";
    "currency" currency: required, "Currency in which all amounts are to be answered, with no more than its minor digits.";
    "choices" choices: required, "Destination, shipping method, incoterm.";
    "cart" cart: required, "What is bought, with the merchant's own products.";
    "quote" quote: required, "landfall.quote/1 without its calculation: what the steps before this one came to, and the engine's own figures for the rest.";
} }

record! { Answer {
    "source" source: required, "Who says so; shown as the source of the amounts.";
    "authoritative" authoritative: default(false), "The figures are those that the authority will take: not an estimate.";
    "methods" methods: default(Vec::new()), "RemoteStep rates: prices of shipping methods. Methods that are not named are not offered.";
    "charges" charges: default(Vec::new()), "Other steps: reductions, duties or taxes. None means that there is none.";
} }

record! { MethodPrice {
    "id" id: required, "Id of the method in the config.";
    "price" price: required, "Its price; with tax where the quote's display is inclusive.";
} }

record! { RemoteCharge {
    "id" id: required, "Id at the service; the rule that the trace names.";
    "name" name: default(String::new()), "What shoppers call it.";
    "rate" rate: default(rust_decimal::Decimal::ZERO), "Per cent; for taxes.";
    "base" base: default(rust_decimal::Decimal::ZERO), "What a tax is taken on.";
    "collector" collector: default(Collector::Seller), "Who hands it to the authority: seller, carrier or none. What the carrier collects is paid on delivery under DAP.";
    "lines" lines: default(Vec::new()), "How much of it falls on each line. Reductions are positive; duty is added; tax is held by the prices where the quote's display is inclusive, else added.";
    "shipping" shipping: default(rust_decimal::Decimal::ZERO), "How much of a tax falls on shipping and insurance.";
} }

record! { LineAmount {
    "id" id: required, "The cart line.";
    "amount" amount: required, "How much, zero or more.";
} }

/// Answers as they are recorded.
pub(super) struct Recorded {
    promotions: Option<Answer>,
    rates: Option<Answer>,
    duties: Option<Answer>,
    tax: Option<Answer>,
}

record! { Recorded {
    "promotions" promotions: optional, "The answer to the step promotions.";
    "rates" rates: optional, "The answer to the step rates.";
    "duties" duties: optional, "The answer to the step duties.";
    "tax" tax: optional, "The answer to the step tax.";
} }

impl Recorded {
    pub(super) fn into_answers(self) -> Answers {
        let Recorded { promotions, rates, duties, tax } = self;
        Answers { promotions, rates, duties, tax, open: false }
    }
}

/// The schema of recorded answers.
#[cfg(feature = "native")]
pub fn answers_schema() -> Node {
    <Recorded as super::contract::Shape>::schema()
}
