//! `landfall.order/1`: what is posted to the merchant's backend, once.

use super::contract::Fault;
use super::node::Node;
use super::value::{document, with_schema};
use crate::checkout::form::Gift;
use crate::domain::place::address::Address;
use crate::domain::pricing::cart::{Business, Cart, Choices, VatIdState};
use crate::domain::shop::PickupPoint;
use crate::domain::table::Table;
use crate::domain::time::{Day, Moment};
use crate::{record, words};

/// The value of the `schema` key.
pub const SCHEMA: &str = "landfall.order/1";

/// An order.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// Idempotency key, made before the first send.
    pub key: String,
    /// When the shopper pressed the button.
    pub placed_at: Moment,
    /// Version of the engine.
    pub engine: String,
    /// The page to come back to from a payment page.
    pub return_to: Option<String>,
    /// What is bought.
    pub cart: Cart,
    /// What was chosen.
    pub choices: Choices,
    /// How to reach the shopper.
    pub contact: Contact,
    /// Where the parcel goes.
    pub delivery: Address,
    /// The same as a carrier's label prints it, line by line.
    pub label: Vec<String>,
    /// Where the invoice goes, if elsewhere.
    pub billing: Option<Address>,
    /// The pickup point that was chosen.
    pub pickup: Option<PickupPoint>,
    /// It is a present.
    pub gift: Option<Gift>,
    /// The buyer's own number of the order.
    pub purchase_order: Option<String>,
    /// Numbers of the buyer that customs asks for.
    pub numbers: Vec<Number>,
    /// Fields of the merchant's own, by id.
    pub custom: Table<String>,
    /// What the page says about the order for the merchant's own systems.
    pub metadata: Table<String>,
    /// What the shopper agreed to.
    pub consents: Vec<Consent>,
    /// Why this language, country and currency.
    pub locale: Decision,
    /// The quote that the shopper saw, as it was written.
    pub quote: Node,
    /// What a commercial invoice or CN23 needs.
    pub customs: Vec<CustomsItem>,
    /// The data the quote was worked out with.
    pub packs: Vec<PackId>,
}

/// How to reach the shopper.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contact {
    /// E-mail address.
    pub email: String,
    /// Telephone number as typed.
    pub phone: Option<String>,
    /// The same in E.164, if it can be one.
    pub e164: Option<String>,
}

/// A number of the buyer.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    /// Its kind, such as `br-cpf`; see the country's identifiers.
    pub id: String,
    /// The number without separators.
    pub number: String,
}

/// A consent or notice, as it was shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Consent {
    /// Which.
    pub id: String,
    /// The text in the shopper's language.
    pub text: String,
    /// Version of the rule behind it; the country facts say which law that is.
    pub version: String,
    /// Date of this version.
    pub dated: Option<Day>,
    /// Version of the merchant's policy it links to.
    pub policy: Option<String>,
    /// Whether the box was ticked; notices without a box are given by being shown.
    pub given: bool,
    /// When.
    pub at: Moment,
}

/// The locale and how it came about.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Decision {
    /// Language tag.
    pub language: String,
    /// Country.
    pub country: String,
    /// Presentment currency.
    pub currency: String,
    /// One reason for each.
    pub reasons: Vec<Reason>,
}

/// A reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// language, country or currency.
    pub what: String,
    /// What was decided.
    pub value: String,
    /// attribute, kept, page-language, browser-languages, time-zone, region, market or default.
    pub because: String,
}

/// A line of the customs papers.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomsItem {
    /// What it is, in English where the shop has it.
    pub description: String,
    /// HS code.
    pub hs: Option<String>,
    /// Country of origin.
    pub origin: String,
    /// How many.
    pub quantity: u32,
    /// Net weight of all, in grams.
    pub grams: u32,
    /// Value of all after reductions, in the quote's currency.
    pub value: String,
}

/// A pack and its content.
#[derive(Debug, Clone, PartialEq)]
pub struct PackId {
    /// Such as `countries/DE`.
    pub id: String,
    /// Hash of the content.
    pub hash: String,
}

/// Reads an order.
pub fn read(text: &str) -> Result<Order, Vec<Fault>> {
    document(text, SCHEMA)
}

/// Writes an order with its `schema`.
pub fn write(order: &Order) -> Node {
    with_schema(SCHEMA, super::contract::Write::write(order))
}

record! { Order {
    "key" key: required, "Idempotency key, the same in the Idempotency-Key header.";
    "placedAt" placed_at: required, "When the shopper pressed the button, UTC.";
    "engine" engine: required, "Version of the engine.";
    "returnTo" return_to: optional, "The page to come back to from a payment page.";
    "cart" cart: required, "What is bought.";
    "choices" choices: required, "What was chosen.";
    "contact" contact: required, "How to reach the shopper.";
    "delivery" delivery: required, "Where the parcel goes.";
    "label" label: default(Vec::new()), "The same as a carrier's label prints it, line by line: in the country's order and capitals, in the script that was typed.";
    "billing" billing: optional, "Where the invoice goes, if elsewhere.";
    "pickup" pickup: optional, "The pickup point that was chosen, as it was shown.";
    "gift" gift: optional, "It is a present to whoever the parcel goes to.";
    "purchaseOrder" purchase_order: optional, "The buyer's own number of the order, for companies.";
    "numbers" numbers: default(Vec::new()), "Numbers of the buyer that customs or the bill asks for.";
    "custom" custom: default(Table::new()), "The config's fields.custom that were filled, by id.";
    "metadata" metadata: default(Table::new()), "What the page notes for your own systems, by a hook: at most 50 entries, names of 40 characters, texts of 500. Nobody judges it, and no total depends on it.";
    "consents" consents: default(Vec::new()), "What the shopper agreed to or was shown.";
    "locale" locale: required, "Why this language, country and currency.";
    "quote" quote: required, "The quote that the shopper saw: landfall.quote/1.";
    "customs" customs: default(Vec::new()), "What a commercial invoice or CN23 needs.";
    "packs" packs: default(Vec::new()), "The data the quote was worked out with.";
} }

record! { Contact {
    "email" email: required, "E-mail address.";
    "phone" phone: optional, "Telephone number as typed.";
    "e164" e164: optional, "The same in E.164: +493012345.";
} }

record! { Gift {
    "from" from: default(String::new()), "Who gives it.";
    "message" message: default(String::new()), "A message for whoever gets it, at most 500 characters.";
    "hidePrices" hide_prices: default(true), "The slip in the parcel shows no prices.";
} }

record! { Number {
    "id" id: required, "Its kind, such as br-cpf: see the identifiers of the country facts.";
    "number" number: required, "The number, without separators.";
} }

record! { Consent {
    "id" id: required, "Which.";
    "text" text: required, "The text as it was shown.";
    "version" version: required, "Version of the rule behind it.";
    "dated" dated: optional, "Date of this version.";
    "policy" policy: optional, "Version of the merchant's policy it links to.";
    "given" given: required, "Whether the box was ticked.";
    "at" at: required, "When.";
} }

record! { Decision {
    "language" language: required, "Language tag.";
    "country" country: required, "Country.";
    "currency" currency: required, "Presentment currency.";
    "reasons" reasons: default(Vec::new()), "One reason for each.";
} }

record! { Reason {
    "what" what: required, "language, country or currency.";
    "value" value: required, "What was decided.";
    "because" because: required, "Why.";
} }

record! { CustomsItem {
    "description" description: required, "What it is.";
    "hs" hs: optional, "HS code.";
    "origin" origin: required, "Country of origin.";
    "quantity" quantity: required, "How many.";
    "grams" grams: required, "Net weight of all.";
    "value" value: required, "Value of all after reductions, in the quote's currency.";
} }

record! { PackId {
    "id" id: required, "Such as countries/DE.";
    "hash" hash: required, "Hash of the content.";
} }

record! { Choices {
    "country" country: required, "Destination country.";
    "subdivision" subdivision: default(String::new()), "State or province.";
    "postcode" postcode: default(String::new()), "Postcode.";
    "method" method: optional, "Shipping method.";
    "incoterm" incoterm: optional, "Incoterm, where there is a choice.";
    "payment" payment: optional, "Payment method.";
    "point" point: optional, "Pickup point, where the method has any.";
    "extras" extras: default(Vec::new()), "Extras asked for: what the config's fees call their choice, and insurance.";
    "business" business: optional, "The buyer is a business.";
} }

record! { Business {
    "vatId" vat_id: default(String::new()), "VAT identification number with its country prefix, or the tax number of a country outside the EU; left out when none was given.";
    "state" state: default(VatIdState::Pending), "valid, invalid or pending. A server takes valid for pending unless the config's tax.trustVatIds says otherwise.";
} }

words! { VatIdState { "valid" => VatIdState::Valid, "invalid" => VatIdState::Invalid, "pending" => VatIdState::Pending } }

record! { Address {
    "country" country: required, "Country.";
    "name" name: default(String::new()), "Who receives it.";
    "organisation" organisation: default(String::new()), "Company.";
    "block" block: default(String::new()), "Block, where streets are numbered within blocks.";
    "line1" line1: default(String::new()), "Street line.";
    "avenue" avenue: default(String::new()), "Avenue, beside a street.";
    "house" house: default(String::new()), "House or building, where the street line does not hold it.";
    "line2" line2: default(String::new()), "Second street line.";
    "district" district: default(String::new()), "District.";
    "city" city: default(String::new()), "City.";
    "state" state: default(String::new()), "Code of the state where the country lists them.";
    "postcode" postcode: default(String::new()), "Postcode.";
    "sortingCode" sorting_code: default(String::new()), "Sorting code.";
} }

/// Headers that every order carries besides the merchant's own.
pub fn headers(key: &str, own: &Table<String>) -> Table<String> {
    let mut headers = own.clone();
    headers.insert("Content-Type".into(), "application/json".into());
    headers.insert("Accept".into(), "application/json, application/problem+json".into());
    headers.insert("Idempotency-Key".into(), key.to_owned());
    headers
}
