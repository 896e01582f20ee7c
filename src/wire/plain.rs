//! How plain values stand in JSON: texts, truth, whole numbers, decimals, lists, tables by name.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::contract::{Read, Reader, Write, table, text};
#[cfg(feature = "native")]
use super::contract::{Shape, schema_of};
use super::node::{Node, Value};
use crate::domain::table::Table;

impl Read for String {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        if let Value::Text(value) = &node.value {
            return value.clone();
        }
        reader.expected(node, "a text");
        String::new()
    }
}
#[cfg(feature = "native")]
impl Shape for String {
    fn schema() -> Node {
        schema_of("string")
    }
}
impl Write for String {
    fn write(&self) -> Option<Node> {
        Some(text(self))
    }
}

/// A text that is mostly a constant.
#[cfg(feature = "native")]
impl Shape for Cow<'static, str> {
    fn schema() -> Node {
        schema_of("string")
    }
}
impl Write for Cow<'static, str> {
    fn write(&self) -> Option<Node> {
        Some(text(self))
    }
}

impl Read for bool {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        if let Value::Bool(value) = &node.value {
            return *value;
        }
        reader.expected(node, "true or false");
        false
    }
}
#[cfg(feature = "native")]
impl Shape for bool {
    fn schema() -> Node {
        schema_of("boolean")
    }
}
impl Write for bool {
    fn write(&self) -> Option<Node> {
        Some(Node { at: 0, value: Value::Bool(*self) })
    }
}

/// Whole numbers from 0 to 4 294 967 295.
impl Read for u32 {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let spelled = if let Value::Number(spelled) = &node.value { spelled.parse().ok() } else { None };
        spelled.unwrap_or_else(|| {
            reader.expected(node, "a whole number of 0 or more");
            0
        })
    }
}
#[cfg(feature = "native")]
impl Shape for u32 {
    fn schema() -> Node {
        let zero = Node { at: 0, value: Value::Number("0".into()) };
        table(vec![("type".into(), text("integer")), ("minimum".into(), zero)])
    }
}
impl Write for u32 {
    fn write(&self) -> Option<Node> {
        Some(Node { at: 0, value: Value::Number(self.to_string()) })
    }
}

/// Exact decimals: a text (`"19.90"`) or a plain JSON number, without an exponent, of at most 28 digits.
impl Read for Decimal {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let spelled = match &node.value {
            Value::Text(spelled) | Value::Number(spelled) => Decimal::from_str_exact(spelled).ok(),
            _ => None,
        };
        spelled.unwrap_or_else(|| {
            reader.expected(node, "a decimal such as \"19.90\" of at most 28 digits");
            Decimal::ZERO
        })
    }
}
#[cfg(feature = "native")]
impl Shape for Decimal {
    fn schema() -> Node {
        let kinds = Node { at: 0, value: Value::List(vec![text("string"), text("number")]) };
        table(vec![("type".into(), kinds), ("pattern".into(), text(r"^-?\d+(\.\d+)?$"))])
    }
}
impl Write for Decimal {
    fn write(&self) -> Option<Node> {
        Some(text(&self.to_string()))
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let Value::List(items) = &node.value else {
            reader.expected(node, "a list");
            return Vec::new();
        };
        let mut read = Vec::with_capacity(items.len());
        for (i, item) in items.iter().enumerate() {
            reader.enter(&i.to_string());
            read.push(T::read(item, reader));
            reader.leave();
        }
        read
    }
}
#[cfg(feature = "native")]
impl<T: Shape> Shape for Vec<T> {
    fn schema() -> Node {
        table(vec![("type".into(), text("array")), ("items".into(), T::schema())])
    }
}
impl<T: Write> Write for Vec<T> {
    fn write(&self) -> Option<Node> {
        let mut items = Vec::with_capacity(self.len());
        for item in self {
            items.extend(item.write());
        }
        (!items.is_empty()).then_some(Node { at: 0, value: Value::List(items) })
    }
}

impl<T: Read> Read for Table<T> {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let mut read = Table::new();
        let Value::Table(rows) = &node.value else {
            reader.expected(node, "a table");
            return read;
        };
        for (key, item) in rows {
            reader.enter(key);
            read.insert(key.clone(), T::read(item, reader));
            reader.leave();
        }
        read
    }
}
#[cfg(feature = "native")]
impl<T: Shape> Shape for Table<T> {
    fn schema() -> Node {
        table(vec![("type".into(), text("object")), ("additionalProperties".into(), T::schema())])
    }
}
impl<T: Write> Write for Table<T> {
    fn write(&self) -> Option<Node> {
        let mut rows = Vec::with_capacity(self.len());
        for (key, item) in self {
            rows.extend(item.write().map(|node| (key.clone(), node)));
        }
        (!rows.is_empty()).then(|| table(rows))
    }
}

impl<T: Read> Read for Box<T> {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        Box::new(T::read(node, reader))
    }
}
#[cfg(feature = "native")]
impl<T: Shape> Shape for Box<T> {
    fn schema() -> Node {
        T::schema()
    }
}
impl<T: Write> Write for Box<T> {
    fn write(&self) -> Option<Node> {
        (**self).write()
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self) -> Option<Node> {
        self.as_ref().and_then(Write::write)
    }
}

/// Already a node: anything goes (free-form parts such as analytics keys).
impl Read for Node {
    fn read(node: &Node, _: &mut Reader) -> Self {
        node.clone()
    }
}
#[cfg(feature = "native")]
impl Shape for Node {
    fn schema() -> Node {
        table(Vec::new())
    }
}
impl Write for Node {
    fn write(&self) -> Option<Node> {
        Some(self.clone())
    }
}
