//! `landfall.receipt/1`: what a quote was worked out from, in hashes, so that it can be trusted without the engine and proved later.

use rust_decimal::Decimal;

use super::contract::Write;
use super::node::Node;
use super::order::PackId;
use super::value::with_schema;
use crate::domain::money::Currency;
use crate::domain::time::Moment;
use crate::record;

/// The value of a receipt's `schema` key.
pub const SCHEMA: &str = "landfall.receipt/1";

/// The value of the `schema` key of a quote with its receipt.
pub const SIGNED_SCHEMA: &str = "landfall.signed-quote/1";

/// What a quote was worked out from. Hashes are SHA-256 in hexadecimal over canonical JSON (RFC 8785).
#[derive(Debug, Clone, PartialEq)]
pub struct Receipt {
    /// Version of the engine.
    pub engine: String,
    /// Hash of the config.
    pub config: String,
    /// Hash of the exchange rates in force, if there were any.
    pub rates: Option<String>,
    /// Hash of the cart, with the merchant's own products in it.
    pub cart: String,
    /// Hash of the choices.
    pub choices: String,
    /// Hash of the answers of services, if any were asked.
    pub answers: Option<String>,
    /// The country facts.
    pub packs: Vec<PackId>,
    /// Hash of the quote.
    pub quote: String,
    /// Destination.
    pub country: String,
    /// Presentment currency.
    pub currency: Currency,
    /// All that the shopper pays.
    pub total: Decimal,
    /// Paid with the order by the payment method.
    pub pay_now: Decimal,
    /// Collected on delivery.
    pub pay_later: Decimal,
    /// The moment of the quote.
    pub at: Moment,
    /// Until when an order is taken at this total.
    pub expires: Moment,
}

record! { Receipt {
    "engine" engine: required, "Version of the engine.";
    "config" config: required, "Hash of the config. All hashes are SHA-256 in hexadecimal over canonical JSON (RFC 8785).";
    "rates" rates: optional, "Hash of the exchange rates in force.";
    "cart" cart: required, "Hash of the cart, with the merchant's own products in it.";
    "choices" choices: required, "Hash of the choices.";
    "answers" answers: optional, "Hash of the answers of services.";
    "packs" packs: default(Vec::new()), "The country facts and their hashes.";
    "quote" quote: required, "Hash of the quote.";
    "country" country: required, "Destination.";
    "currency" currency: required, "Presentment currency.";
    "total" total: required, "All that the shopper pays.";
    "payNow" pay_now: required, "Paid with the order by the payment method.";
    "payLater" pay_later: required, "Collected on delivery.";
    "at" at: required, "The moment of the quote.";
    "expires" expires: required, "Until when an order is taken at this total.";
} }

/// A receipt as the text that is signed.
pub fn write(receipt: &Receipt) -> Node {
    with_schema(SCHEMA, receipt.write())
}

/// A receipt under its signature. The text is signed as it stands: whoever checks it need not bring JSON into any form.
#[derive(Debug, Clone, PartialEq)]
pub struct Signed {
    /// The receipt as canonical JSON.
    pub payload: String,
    /// Ed25519 (RFC 8032) over the bytes of `payload`, base64url; nothing where the shop has no key.
    pub signature: Option<String>,
    /// The public key, base64url. Compare it with the one you know; do not believe it.
    pub key: Option<String>,
}

record! { Signed {
    "payload" payload: required, "landfall.receipt/1 as canonical JSON, in a text.";
    "signature" signature: optional, "Ed25519 over the UTF-8 bytes of payload, base64url without padding. Missing where the shop has no signing key.";
    "key" key: optional, "The public key, base64url without padding. Compare it with the one you know; do not believe it.";
} }

/// A quote with its receipt.
#[derive(Debug, Clone, PartialEq)]
pub struct SignedQuote {
    /// `landfall.quote/1`
    pub quote: Node,
    /// What it was worked out from.
    pub receipt: Signed,
    /// What the merchant's services answered, to work it out again.
    pub answers: Option<Node>,
}

record! { SignedQuote {
    "quote" quote: required, "landfall.quote/1";
    "receipt" receipt: required, "What it was worked out from, signed.";
    "answers" answers: optional, "landfall.answers/1: what the merchant's services answered; with it the quote can be worked out again.";
} }

/// A quote with its receipt as JSON.
pub fn write_signed(signed: &SignedQuote) -> Node {
    with_schema(SIGNED_SCHEMA, signed.write())
}
