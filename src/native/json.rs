//! Short ways to build the JSON this side answers with.

use crate::wire::node::{Node, Value};

pub use crate::wire::contract::{canonical, text};

/// A table of the rows given.
pub fn table<const N: usize>(rows: [(&str, Node); N]) -> Node {
    node(Value::Table(rows.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()))
}

/// A list of the items given.
pub fn list(items: impl IntoIterator<Item = Node>) -> Node {
    node(Value::List(items.into_iter().collect()))
}

/// A whole number.
pub fn number(value: i64) -> Node {
    node(Value::Number(value.to_string()))
}

/// True or false.
pub fn flag(value: bool) -> Node {
    node(Value::Bool(value))
}

/// A text, or null.
pub fn optional(value: Option<&str>) -> Node {
    value.map_or(node(Value::Null), text)
}

fn node(value: Value) -> Node {
    Node { at: 0, value }
}
