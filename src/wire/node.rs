//! A JSON value that remembers where it stood in the text.
//!
//! Numbers keep their spelling, so `19.90` in a config is exactly 19.90. Any serde format can be turned into a [`Node`]
//! as well (`Deserialize`), without positions.

use std::fmt;

use serde::de::{self, MapAccess, SeqAccess, Visitor};

use crate::domain::table::order;

/// How deep lists and tables may nest. Deeper input is refused instead of overflowing the stack.
const MAX_DEPTH: usize = 64;

/// One value and the byte offset at which it begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Byte offset in the text.
    pub at: usize,
    /// What stands there.
    pub value: Value,
}

/// A JSON value; numbers are kept as written.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it was spelled.
    Number(String),
    /// A string without its escapes.
    Text(String),
    /// An array.
    List(Vec<Node>),
    /// An object in the order it was written.
    Table(Vec<(String, Node)>),
}

/// Text that is not JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// Byte offset of the fault.
    pub at: usize,
    /// What was expected there.
    pub expected: &'static str,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {} at byte {}", self.expected, self.at)
    }
}

impl Node {
    /// Reads a whole JSON text (RFC 8259). Keys that occur twice are refused.
    pub fn parse(text: &str) -> Result<Node, SyntaxError> {
        let mut parser = Parser { text, bytes: text.as_bytes(), at: 0 };
        let node = parser.value(0)?;
        parser.space();
        if parser.at < text.len() {
            return parser.fail("the end of the text");
        }
        Ok(node)
    }

    /// The value under `key`, if this is a table that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Table(rows) => rows.iter().find(|(name, _)| name == key).map(|(_, node)| node),
            _ => None,
        }
    }

    /// The text, if this is a string.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The name of the kind of value, for messages.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Table(_) => "a table",
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
}

impl Parser<'_> {
    fn fail<T>(&self, expected: &'static str) -> Result<T, SyntaxError> {
        Err(SyntaxError { at: self.at, expected })
    }

    fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8, expected: &'static str) -> Result<(), SyntaxError> {
        if self.peek() != byte || self.at >= self.bytes.len() {
            return self.fail(expected);
        }
        self.at += 1;
        Ok(())
    }

    fn value(&mut self, depth: usize) -> Result<Node, SyntaxError> {
        self.space();
        let at = self.at;
        if depth > MAX_DEPTH {
            return self.fail("less nesting");
        }
        let value = match self.peek() {
            b'{' => self.table(depth)?,
            b'[' => self.list(depth)?,
            b'"' => Value::Text(self.string()?),
            b't' => self.word("true", Value::Bool(true))?,
            b'f' => self.word("false", Value::Bool(false))?,
            b'n' => self.word("null", Value::Null)?,
            b'-' | b'0'..=b'9' => self.number()?,
            _ => return self.fail("a value"),
        };
        Ok(Node { at, value })
    }

    fn word(&mut self, word: &'static str, value: Value) -> Result<Value, SyntaxError> {
        if !self.bytes[self.at..].starts_with(word.as_bytes()) {
            return self.fail(word);
        }
        self.at += word.len();
        Ok(value)
    }

    /// What was read from a place on.
    fn since(&self, start: usize) -> &str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn digits(&mut self) -> Result<(), SyntaxError> {
        if !self.peek().is_ascii_digit() {
            return self.fail("a digit");
        }
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        Ok(())
    }

    fn number(&mut self) -> Result<Value, SyntaxError> {
        let start = self.at;
        if self.peek() == b'-' {
            self.at += 1;
        }
        if self.peek() == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(Value::Number(self.since(start).to_owned()))
    }

    fn string(&mut self) -> Result<String, SyntaxError> {
        self.take(b'"', "a text in double quotes")?;
        let mut out = String::new();
        let mut start = self.at;
        loop {
            match self.bytes.get(self.at) {
                None | Some(0..=31) => return self.fail("a closing double quote"),
                Some(b'"') => {
                    out.push_str(self.since(start));
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => {
                    out.push_str(self.since(start));
                    self.at += 1;
                    out.push(self.escape()?);
                    start = self.at;
                }
                Some(_) => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<char, SyntaxError> {
        let byte = self.peek();
        let plain = match byte {
            b'"' | b'\\' | b'/' => byte as char,
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return self.fail("an escape of JSON"),
        };
        self.at += 1;
        Ok(plain)
    }

    fn unicode(&mut self) -> Result<char, SyntaxError> {
        let first = self.hex4()?;
        if !(0xd800..0xe000).contains(&first) {
            return char::from_u32(first).map_or_else(|| self.fail("a character"), Ok);
        }
        if first >= 0xdc00 || self.peek() != b'\\' {
            return self.fail("a surrogate pair");
        }
        self.at += 1;
        let second = self.hex4()?;
        if !(0xdc00..0xe000).contains(&second) {
            return self.fail("a surrogate pair");
        }
        let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        char::from_u32(code).map_or_else(|| self.fail("a character"), Ok)
    }

    fn hex4(&mut self) -> Result<u32, SyntaxError> {
        self.take(b'u', "an escape of JSON")?;
        let digits = self.bytes.get(self.at..self.at + 4).filter(|d| d.iter().all(u8::is_ascii_hexdigit));
        let Some(digits) = digits else { return self.fail("four hexadecimal digits") };
        let code = digits.iter().fold(0, |sum, d| sum * 16 + (*d as char).to_digit(16).unwrap_or(0));
        self.at += 4;
        Ok(code)
    }

    fn list(&mut self, depth: usize) -> Result<Value, SyntaxError> {
        self.at += 1;
        let mut items = Vec::new();
        self.space();
        if self.peek() == b']' {
            self.at += 1;
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.space();
            match self.peek() {
                b',' => self.at += 1,
                b']' => {
                    self.at += 1;
                    return Ok(Value::List(items));
                }
                _ => return self.fail("a comma or ]"),
            }
        }
    }

    fn table(&mut self, depth: usize) -> Result<Value, SyntaxError> {
        self.at += 1;
        let mut rows: Vec<(String, Node)> = Vec::new();
        let mut places = Vec::new();
        self.space();
        if self.peek() == b'}' {
            self.at += 1;
            return Ok(Value::Table(rows));
        }
        loop {
            self.space();
            places.push(self.at);
            let key = self.string()?;
            self.space();
            self.take(b':', "a colon")?;
            rows.push((key, self.value(depth + 1)?));
            self.space();
            match self.peek() {
                b',' => self.at += 1,
                b'}' => {
                    self.at += 1;
                    return once(rows, &places);
                }
                _ => return self.fail("a comma or }"),
            }
        }
    }
}

/// A table whose keys all differ. Neighbours in sorted order are compared, so that a hostile table of many keys costs no more than sorting it.
fn once(rows: Vec<(String, Node)>, places: &[usize]) -> Result<Value, SyntaxError> {
    let by_key = order(rows.len(), &|a, b| rows[a].0 < rows[b].0);
    for pair in by_key.windows(2) {
        if let [first, second] = *pair
            && rows[first].0 == rows[second].0
        {
            let at = places.get(second).copied().unwrap_or(0);
            return Err(SyntaxError { at, expected: "a key that has not occurred yet" });
        }
    }
    Ok(Value::Table(rows))
}

impl<'de> de::Deserialize<'de> for Node {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Value;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }
            fn visit_unit<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }
            fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
                Ok(Value::Bool(value))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
                Ok(Value::Number(value.to_string()))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
                Ok(Value::Number(value.to_string()))
            }
            fn visit_f64<E: de::Error>(self, _: f64) -> Result<Value, E> {
                Err(E::custom("write decimals as texts, such as \"19.90\", so that they stay exact"))
            }
            fn visit_str<E>(self, value: &str) -> Result<Value, E> {
                Ok(Value::Text(value.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Value::List(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
                let mut rows = Vec::new();
                while let Some(row) = map.next_entry()? {
                    rows.push(row);
                }
                Ok(Value::Table(rows))
            }
        }
        Ok(Node { at: 0, value: deserializer.deserialize_any(Any)? })
    }
}

impl serde::Serialize for Node {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            // Whole numbers stay numbers; anything finer keeps its digits as a text.
            Value::Number(spelled) => match spelled.parse::<i64>() {
                Ok(whole) => serializer.serialize_i64(whole),
                Err(_) => serializer.serialize_str(spelled),
            },
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(items) => serializer.collect_seq(items),
            Value::Table(rows) => serializer.collect_map(rows.iter().map(|(key, node)| (key, node))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_spelling_and_texts_lose_their_escapes() {
        let node = Node::parse(r#" {"price": 19.90, "name": "Caf\u00e9 \ud83d\ude00\n"} "#).unwrap();
        assert_eq!(node.get("price").unwrap().value, Value::Number("19.90".into()));
        assert_eq!(node.get("price").unwrap().at, 11);
        assert_eq!(node.get("name").unwrap().text(), Some("Café 😀\n"));
    }

    #[test]
    fn every_fault_has_a_place() {
        for (text, at) in [
            ("", 0),
            ("{\"a\":1,}", 7),
            ("[1 2]", 3),
            ("\"open", 5),
            ("01", 1),
            ("{\"a\":1,\"a\":2}", 7),
            ("nul", 0),
            ("\"\\ud83d\"", 7),
            ("1 x", 2),
        ] {
            assert_eq!(Node::parse(text).map_err(|e| e.at), Err(at), "{text}");
        }
        assert!(Node::parse(&"[".repeat(100_000)).is_err());
    }
}
