//! `landfall schema`

use clap::{Args, ValueEnum};

use super::{Ended, say};
use crate::domain::pricing::cart::{Cart, Line};
use crate::domain::pricing::quote::Quote;
use crate::domain::pricing::refund::{Asked, Refund};
use crate::domain::pricing::remote::Answer;
use crate::domain::shop::Shop;
use crate::native::json::{canonical, text};
use crate::native::simulate::{self, Simulation};
use crate::wire::accounts::Accounts;
use crate::wire::cart::Catalog;
use crate::wire::contract::{Shape, table};
use crate::wire::node::{Node, Value};
use crate::wire::order::Order;
use crate::wire::receipt::{self, Receipt, SignedQuote};
use crate::wire::remote;

/// Prints the JSON Schema of a contract, or lists the contracts.
///
/// The schemas are made from the types that read and write the JSON, so they cannot fall behind. Editors use them to complete and
/// check a config while it is written.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  landfall schema\n  landfall schema config > landfall.config.schema.json")]
pub struct Schema {
    /// Which contract
    name: Option<Name>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Name {
    Config,
    Catalog,
    Cart,
    Accounts,
    Line,
    Order,
    Quote,
    Simulation,
    Receipt,
    SignedQuote,
    QuoteRequest,
    Remote,
    RemoteRequest,
    Answers,
    Refund,
    RefundRequest,
    Withdrawal,
    WithdrawalRequest,
}

impl Schema {
    pub fn run(self) -> Ended {
        match self.name {
            Some(name) => say(canonical(&schema(name))),
            None => say(Name::value_variants()
                .iter()
                .filter_map(|n| Some(n.to_possible_value()?.get_name().to_owned()))
                .collect::<Vec<_>>()
                .join("\n")),
        }
        Ended::Right
    }
}

fn schema(name: Name) -> Node {
    let (id, node) = match name {
        Name::Config => (Some(crate::wire::config::SCHEMA), Shop::schema()),
        Name::Catalog => (Some(crate::wire::cart::CATALOG_SCHEMA), Catalog::schema()),
        Name::Cart => (Some(crate::wire::cart::SCHEMA), Cart::schema()),
        Name::Accounts => (Some(crate::wire::accounts::SCHEMA), Accounts::schema()),
        Name::Line => (None, Line::schema()),
        Name::Order => (Some(crate::wire::order::SCHEMA), Order::schema()),
        Name::Refund => (Some(crate::wire::refund::SCHEMA), Refund::schema()),
        Name::RefundRequest => (None, Asked::schema()),
        Name::Withdrawal => (Some(crate::wire::withdrawal::SCHEMA), crate::wire::withdrawal::Acknowledgement::schema()),
        Name::WithdrawalRequest => (None, crate::wire::withdrawal::Statement::schema()),
        Name::Receipt => (Some(receipt::SCHEMA), Receipt::schema()),
        Name::SignedQuote => (Some(receipt::SIGNED_SCHEMA), SignedQuote::schema()),
        Name::Remote => (Some(remote::SCHEMA), Answer::schema()),
        Name::RemoteRequest => (Some(remote::REQUEST_SCHEMA), remote::Request::schema()),
        Name::Answers => (Some(remote::ANSWERS_SCHEMA), remote::answers_schema()),
        Name::QuoteRequest => (None, crate::native::verify::asked_schema()),
        Name::Simulation => (Some(simulate::SCHEMA), Simulation::schema()),
        Name::Quote => (Some(crate::wire::quote::SCHEMA), Quote::schema()),
    };
    document(id, node)
}

/// The schema of a whole document: with the key `schema`, which the types do not have, and the key `$schema` for editors.
fn document(id: Option<&str>, node: Node) -> Node {
    let mut node = node;
    let Value::Table(rows) = &mut node.value else { return node };
    rows.push(("$schema".to_owned(), text("https://json-schema.org/draft/2020-12/schema")));
    let Some(id) = id else { return node };
    rows.push(("title".to_owned(), text(id)));
    for (key, value) in rows.iter_mut() {
        match (key.as_str(), &mut value.value) {
            ("required", Value::List(required)) => required.insert(0, text("schema")),
            ("properties", Value::Table(properties)) => {
                properties.push(("schema".to_owned(), table(vec![("const".to_owned(), text(id))])));
                properties.push(("$schema".to_owned(), table(vec![("type".to_owned(), text("string"))])));
            }
            _ => {}
        }
    }
    node
}
