//! `landfall.withdrawal/1`: a statement of withdrawal from an order, and how its receipt is acknowledged (Directive 2011/83/EU art 11a).

use super::node::Node;
use super::value::with_schema;
use crate::domain::time::{Day, Moment};
use crate::record;

/// The value of the `schema` key.
pub const SCHEMA: &str = "landfall.withdrawal/1";

/// What a consumer states.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Statement {
    /// Number of the order.
    pub order: String,
    /// Who withdraws.
    pub name: String,
    /// Where the acknowledgement goes.
    pub email: String,
    /// Which goods, if not all.
    pub goods: Option<String>,
    /// The token of the order, where the shopper comes from its page.
    pub token: Option<String>,
    /// Language of the acknowledgement.
    pub language: Option<String>,
}

record! { Statement {
    "order" order: required, "Number of the order.";
    "name" name: required, "Who withdraws.";
    "email" email: required, "Where the acknowledgement goes. Without the token it must be the one of the order.";
    "goods" goods: optional, "Which goods, if not all; in the shopper's words.";
    "token" token: optional, "The token of the order's watch address, for a shopper who comes from its page.";
    "language" language: optional, "Language of the acknowledgement; the order's if not given.";
} }

/// What was received, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct Acknowledgement {
    /// A secret name under which it can be read again.
    pub id: String,
    /// Number of the order.
    pub order: String,
    /// Who withdraws.
    pub name: String,
    /// Where it goes.
    pub email: String,
    /// Which goods, if not all.
    pub goods: Option<String>,
    /// Language of the text.
    pub language: String,
    /// The statement in full.
    pub statement: String,
    /// When it was received.
    pub received_at: Moment,
    /// The rule behind the function, its version and date.
    pub rule: Option<String>,
    /// Version of the rule.
    pub version: Option<String>,
    /// Date of this version.
    pub dated: Option<Day>,
    /// Days in which the law lets the consumer withdraw, from the delivery on.
    pub days: u32,
}

record! { Acknowledgement {
    "id" id: required, "A secret name under which it can be read again.";
    "order" order: required, "Number of the order.";
    "name" name: required, "Who withdraws.";
    "email" email: required, "Where the acknowledgement is to be sent.";
    "goods" goods: optional, "Which goods, if not all.";
    "language" language: required, "Language of the statement.";
    "statement" statement: required, "The statement in full.";
    "receivedAt" received_at: required, "When it was received, UTC.";
    "rule" rule: optional, "The rule behind the function.";
    "version" version: optional, "Version of the rule.";
    "dated" dated: optional, "Date of this version.";
    "days" days: required, "Days in which the law lets the consumer withdraw, counted from the delivery.";
} }

/// An acknowledgement with its `schema`.
pub fn write(acknowledgement: &Acknowledgement) -> Node {
    with_schema(SCHEMA, super::contract::Write::write(acknowledgement))
}
