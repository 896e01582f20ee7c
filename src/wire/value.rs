//! Values that several contracts share: currencies, days, moments, names.

use std::str::FromStr;

#[cfg(feature = "native")]
use super::contract::Shape;
use super::contract::{Read, Reader, Write, text};
use super::node::{Node, Value};
use crate::domain::money::{Currency, Rounding};
use crate::domain::shop::Names;
use crate::domain::time::{Day, Moment};

fn parsed<T: FromStr>(node: &Node, reader: &mut Reader, what: &str) -> Option<T> {
    match node.text().and_then(|t| t.parse().ok()) {
        Some(value) => Some(value),
        None => reader.expected(node, what),
    }
}

#[cfg(feature = "native")]
fn pattern(pattern: &str) -> Node {
    super::contract::table(vec![("type".into(), text("string")), ("pattern".into(), text(pattern))])
}

/// `"EUR"`
impl Read for Currency {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.text().map(Currency::from_str) {
            Some(Ok(currency)) => Some(currency),
            Some(Err(unknown)) => {
                reader.fault(node.at, unknown.to_string());
                None
            }
            None => reader.expected(node, "a currency code such as \"EUR\""),
        }
    }
}
#[cfg(feature = "native")]
impl Shape for Currency {
    fn schema() -> Node {
        pattern("^[A-Z]{3}$")
    }
}
impl Write for Currency {
    fn write(&self) -> Option<Node> {
        Some(text(self.code()))
    }
}

/// `"2026-11-22"`
impl Read for Day {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        parsed(node, reader, "a date such as \"2026-11-22\"")
    }
}
#[cfg(feature = "native")]
impl Shape for Day {
    fn schema() -> Node {
        pattern(r"^\d{4}-\d{2}-\d{2}$")
    }
}
impl Write for Day {
    fn write(&self) -> Option<Node> {
        Some(text(&self.to_string()))
    }
}

/// `"2026-11-22T08:30:00Z"`
impl Read for Moment {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        parsed(node, reader, "a UTC time such as \"2026-11-22T08:30:00Z\"")
    }
}
#[cfg(feature = "native")]
impl Shape for Moment {
    fn schema() -> Node {
        pattern(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$")
    }
}
impl Write for Moment {
    fn write(&self) -> Option<Node> {
        Some(text(&self.to_string()))
    }
}

/// `"Desk lamp"` or `{"en": "Desk lamp", "de": "Schreibtischlampe"}`
impl Read for Names {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Text(name) => Some(Names([("*".to_owned(), name.clone())].into())),
            _ => Read::read(node, reader).map(Names),
        }
    }
}
#[cfg(feature = "native")]
impl Shape for Names {
    fn schema() -> Node {
        super::contract::table(Vec::new())
    }
}
impl Write for Names {
    fn write(&self) -> Option<Node> {
        match self.0.get("*") {
            Some(name) if self.0.len() == 1 => Some(text(name)),
            _ => self.0.write(),
        }
    }
}

crate::words! { Rounding {
    "half-up" => Rounding::HalfAwayFromZero,
    "half-even" => Rounding::HalfToEven,
    "down" => Rounding::TowardsZero,
    "up" => Rounding::AwayFromZero,
} }

/// Reads a whole document and checks its `schema` key.
pub fn document(node: &Node, reader: &mut Reader, schema: &str) -> Option<Node> {
    let Value::Table(rows) = &node.value else { return reader.expected(node, "a table") };
    match rows.iter().find(|(key, _)| key == "schema") {
        Some((_, found)) if found.text() == Some(schema) => {}
        Some((_, found)) => {
            reader.inside("schema", |r| r.expected::<()>(found, &["\"", schema, "\""].concat()));
            return None;
        }
        None => {
            reader.fault(node.at, ["the key \"schema\" is missing; write \"schema\": \"", schema, "\""].concat());
            return None;
        }
    }
    let rest = rows.iter().filter(|(key, _)| key != "schema" && key != "$schema").cloned().collect();
    Some(Node { at: node.at, value: Value::Table(rest) })
}

/// Writes a document with its `schema` key.
pub fn with_schema(schema: &str, node: Option<Node>) -> Node {
    let mut rows = vec![("schema".to_owned(), text(schema))];
    if let Some(Node { value: Value::Table(more), .. }) = node {
        rows.extend(more);
    }
    super::contract::table(rows)
}
