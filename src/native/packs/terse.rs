//! Packs without what a reader puts in by itself.

use crate::domain::country::Country;
use crate::native::json::canonical;
use crate::wire::contract::Write;
use crate::wire::node::{Node, Value};

pub(super) fn json(country: &Country) -> String {
    country.write().map(|node| canonical(&terse(&node))).unwrap_or_default()
}

/// Keys whose empty or false value says something else than their absence.
const MEANT: [&str; 10] =
    ["trunk", "hs", "postcode", "postcode_example", "registered", "business", "enabled", "cif", "shipping", "latin_format"];

/// Words that the contract takes for granted.
const DEFAULTS: [(&str, &str); 6] = [
    ("trunk", "0"),
    ("collects_tax", "carrier"),
    ("collects_duty", "carrier"),
    ("certainty", "unverified"),
    ("display", "inclusive"),
    ("when", "always"),
];

/// A pack without what a reader puts in by itself: false, empty lists, tables and texts, and the usual words.
pub(super) fn terse(node: &Node) -> Node {
    let idle = |key: &str, value: &Value| match value {
        Value::Bool(flag) => !flag,
        Value::Number(number) => key == "age" && number == "0",
        Value::List(items) => items.is_empty(),
        Value::Table(rows) => rows.is_empty(),
        Value::Text(text) => text.is_empty() || DEFAULTS.contains(&(key, text.as_str())),
        _ => false,
    };
    let value = match &node.value {
        Value::Table(rows) => {
            let told = rows.iter().filter(|(key, node)| MEANT.contains(&key.as_str()) || !idle(key, &node.value));
            Value::Table(told.map(|(key, node)| (key.clone(), terse(node))).collect())
        }
        Value::List(items) => Value::List(items.iter().map(terse).collect()),
        _ => return node.clone(),
    };
    Node { at: node.at, value }
}
