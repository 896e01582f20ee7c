//! Values that several contracts share: currencies, days, moments, names.

#[cfg(feature = "native")]
use super::contract::Shape;
use super::contract::{Fault, Read, Reader, Write, text};
use super::node::{Node, Value};
use crate::domain::money::{Currency, Rounding, UnknownCurrency};
use crate::domain::shop::Names;
use crate::domain::time::{Day, Moment};

/// The schema of a text of this form.
#[cfg(feature = "native")]
pub fn pattern(pattern: &str) -> Node {
    super::contract::table(vec![("type".into(), text("string")), ("pattern".into(), text(pattern))])
}

/// `"EUR"`
impl Read for Currency {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        match node.text().unwrap_or_default().parse() {
            Ok(currency) => currency,
            Err(UnknownCurrency(code)) => {
                reader.fault(node.at, UnknownCurrency(code).to_string());
                Currency::NONE
            }
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
    fn read(node: &Node, reader: &mut Reader) -> Self {
        node.text().and_then(|t| t.parse().ok()).unwrap_or_else(|| {
            reader.expected(node, "a date such as \"2026-11-22\"");
            Day(0)
        })
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
    fn read(node: &Node, reader: &mut Reader) -> Self {
        node.text().and_then(|t| t.parse().ok()).unwrap_or_else(|| {
            reader.expected(node, "a UTC time such as \"2026-11-22T08:30:00Z\"");
            Moment(0)
        })
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
    fn read(node: &Node, reader: &mut Reader) -> Self {
        match &node.value {
            Value::Text(name) => Names([("*".to_owned(), name.clone())].into()),
            _ => Names(Read::read(node, reader)),
        }
    }
}
#[cfg(feature = "native")]
impl Shape for Names {
    fn schema() -> Node {
        let ways = vec![String::schema(), <crate::domain::table::Table<String> as Shape>::schema()];
        super::contract::table(vec![("anyOf".into(), Node { at: 0, value: Value::List(ways) })])
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
    "half-away-from-zero" => Rounding::HalfAwayFromZero,
    "half-to-even" => Rounding::HalfToEven,
    "half-towards-zero" => Rounding::HalfTowardsZero,
    "towards-zero" => Rounding::TowardsZero,
    "away-from-zero" => Rounding::AwayFromZero,
    "ceiling" => Rounding::Ceiling,
    "floor" => Rounding::Floor,
} }

/// Reads a whole document: JSON text with a `schema` key.
pub fn document<T: Read>(text: &str, schema: &str) -> Result<T, Vec<Fault>> {
    super::contract::read_node(&body(text, schema)?)
}

/// The table of a document without its `schema`, once that is the right one.
#[inline(never)]
pub fn body(text: &str, schema: &str) -> Result<Node, Vec<Fault>> {
    let mut reader = Reader::default();
    let node = super::contract::parse(text)?;
    let Node { at, value: Value::Table(mut rows) } = node else {
        reader.expected(&node, "a table");
        return Err(reader.faults);
    };
    match rows.iter().find(|(key, _)| key == "schema") {
        Some((_, found)) if found.text() == Some(schema) => {}
        Some((_, found)) => {
            reader.enter("schema");
            reader.expected(found, &["\"", schema, "\""].concat());
        }
        None => reader.fault(at, ["the key \"schema\" is missing; write \"schema\": \"", schema, "\""].concat()),
    }
    rows.retain(|(key, _)| key != "schema" && key != "$schema");
    if reader.faults.is_empty() { Ok(Node { at, value: Value::Table(rows) }) } else { Err(reader.faults) }
}

/// Writes a document with its `schema` key.
pub fn with_schema(schema: &str, node: Option<Node>) -> Node {
    let mut rows = vec![("schema".to_owned(), text(schema))];
    if let Some(Node { value: Value::Table(more), .. }) = node {
        rows.extend(more);
    }
    super::contract::table(rows)
}
