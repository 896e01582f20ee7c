//! How a contract is written down: once, as a table of keys, from which come the reader, the writer and the JSON Schema.
//!
//! ```ignore
//! record! { Coupon {
//!     "code" code: required, "What the shopper types.";
//!     "percent" percent: optional, "Share taken off the goods.";
//! } }
//! ```
//! `required` keys must be there, `optional` ones are `Option`s, `default(value)` fills in. The same with `later_` before it are left out when
//! something is read in brief, as long as only the first half of the download is there. Unknown keys are refused with the nearest known name. Reading goes on after a fault, with an empty value in the place of what is wrong, so that one run names them all.

pub use super::canonical::canonical;
use super::node::{Node, Value};

/// What is wrong with one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// JSON pointer (RFC 6901) of the value.
    pub pointer: String,
    /// Byte offset in the text, for the line number.
    pub at: usize,
    /// What is wrong and what to do.
    pub what: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", if self.pointer.is_empty() { "/" } else { &self.pointer }, self.what)
    }
}

/// The line and column (from 1) of a byte offset.
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at.min(text.len())).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// Where reading stands, and what was wrong so far.
#[derive(Default)]
pub struct Reader {
    path: Vec<String>,
    /// While this is not zero, a value is only made up for a missing key: nothing more is noted about it.
    quiet: u32,
    /// Only what the form needs is read; see [`read_brief`].
    brief: bool,
    /// All faults, in the order of the text.
    pub faults: Vec<Fault>,
}

/// The work is done in functions that are not generic: there are hundreds of contract keys, and each would carry its own copy.
impl Reader {
    /// Notes a fault at a node.
    pub fn fault(&mut self, at: usize, what: String) {
        if self.quiet > 0 {
            return;
        }
        let mut pointer = String::new();
        for step in &self.path {
            pointer.push('/');
            pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
        }
        self.faults.push(Fault { pointer, at, what });
    }

    /// Notes that a node is not what it should be.
    #[inline(never)]
    pub fn expected(&mut self, node: &Node, what: &str) {
        self.fault(node.at, ["expected ", what, ", found ", node.kind()].concat());
    }

    /// Goes one step down.
    #[inline(never)]
    pub fn enter(&mut self, step: &str) {
        self.path.push(step.to_owned());
    }

    /// Comes back up.
    #[inline(never)]
    pub fn leave(&mut self) {
        self.path.pop();
    }

    /// The rows of a table whose keys are all known.
    #[inline(never)]
    pub fn table<'n>(&mut self, node: &'n Node, known: &[&str]) -> &'n [(String, Node)] {
        let Value::Table(rows) = &node.value else {
            self.expected(node, "a table");
            // What the table should have held is made up; one fault is enough.
            self.quiet += 1;
            return &[];
        };
        self.quiet += u32::from(self.quiet > 0);
        for (key, value) in rows {
            if !known.contains(&key.as_str()) {
                let hint = match nearest(key, known) {
                    Some(name) => ["; did you mean \"", name, "\"?"].concat(),
                    None => [". Known here: ", &known.join(", ")].concat(),
                };
                self.enter(key);
                self.fault(value.at, ["unknown key \"", key, "\"", &hint].concat());
                self.leave();
            }
        }
        rows
    }

    /// Ends what [`Reader::table`] began.
    pub fn table_end(&mut self) {
        self.quiet = self.quiet.saturating_sub(1);
    }

    /// Goes down to a key, if it is there and not null.
    #[inline(never)]
    fn down<'n>(&mut self, rows: &'n [(String, Node)], key: &str) -> Option<&'n Node> {
        let (_, node) = rows.iter().find(|(name, node)| name == key && node.value != Value::Null)?;
        self.enter(key);
        Some(node)
    }

    #[inline(never)]
    fn missing(&mut self, at: usize, key: &str) {
        self.fault(at, ["the key \"", key, "\" is missing"].concat());
        self.quiet += 1;
    }

    /// Which of some words stands there; the first when it is none of them.
    #[inline(never)]
    pub fn word(&mut self, node: &Node, words: &[&str]) -> usize {
        let found = node.text().and_then(|text| words.iter().position(|word| *word == text));
        found.unwrap_or_else(|| {
            self.fault(node.at, ["expected one of \"", &words.join("\" \""), "\""].concat());
            0
        })
    }

    /// A key that must be there.
    pub fn required<T: Read>(&mut self, at: usize, rows: &[(String, Node)], key: &str) -> T {
        match self.down(rows, key) {
            Some(node) => {
                let value = T::read(node, self);
                self.leave();
                value
            }
            None => {
                self.missing(at, key);
                let value = T::read(&NOTHING, self);
                self.quiet -= 1;
                value
            }
        }
    }

    /// A key that must be there, of no use to the form.
    pub fn later_required<T: Read>(&mut self, at: usize, rows: &[(String, Node)], key: &str) -> Option<T> {
        if self.brief { None } else { Some(self.whole_required(at, rows, key)) }
    }

    /// A key that may be missing or null, of no use to the form.
    pub fn later<T: Read>(&mut self, rows: &[(String, Node)], key: &str) -> Option<T> {
        if self.brief { None } else { self.whole(rows, key) }
    }

    // Doors to the second half of the download, one for each type; see tests/tools/split.mjs.
    #[inline(never)]
    fn whole_required<T: Read>(&mut self, at: usize, rows: &[(String, Node)], key: &str) -> T {
        self.required(at, rows, key)
    }

    #[inline(never)]
    fn whole<T: Read>(&mut self, rows: &[(String, Node)], key: &str) -> Option<T> {
        self.optional(rows, key)
    }

    /// A key that may be missing or null.
    pub fn optional<T: Read>(&mut self, rows: &[(String, Node)], key: &str) -> Option<T> {
        let node = self.down(rows, key)?;
        let value = T::read(node, self);
        self.leave();
        Some(value)
    }
}

/// What stands for a value that is not there.
static NOTHING: Node = Node { at: 0, value: Value::Null };

/// The known name that is closest to a misspelt one, if any is close.
pub fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let limit = 1 + word.chars().count() / 3;
    known.iter().map(|name| (distance(word, name), *name)).filter(|(d, _)| *d <= limit).min().map(|(_, name)| name)
}

/// Levenshtein distance, without regard to case.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().map(|c| c.to_ascii_lowercase()).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let step = diagonal + usize::from(x.to_ascii_lowercase() != *y);
            diagonal = row[j + 1];
            row[j + 1] = step.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row.last().copied().unwrap_or(0)
}

/// A value that can be read from a [`Node`].
pub trait Read: Sized {
    /// Reads. What is wrong is noted, and an empty value stands in for it: whoever asked looks at the faults before the value.
    fn read(node: &Node, reader: &mut Reader) -> Self;
}

/// A record whose keys are known.
pub trait Keys {
    /// The keys, in the order of the contract.
    const KEYS: &'static [&'static str];
}

/// Reads a table that holds the keys of two records side by side.
pub fn read_both<A: Read + Keys, B: Read + Keys>(node: &Node, reader: &mut Reader) -> (A, B) {
    let (first, second) = split(node, reader, A::KEYS, B::KEYS);
    let both = (A::read(&first, reader), B::read(&second, reader));
    reader.table_end();
    both
}

#[inline(never)]
fn split(node: &Node, reader: &mut Reader, first: &[&str], second: &[&str]) -> (Node, Node) {
    let rows = reader.table(node, &[first, second].concat());
    let part = |keys: &[&str]| {
        let rows = rows.iter().filter(|(key, _)| keys.contains(&key.as_str())).cloned().collect();
        Node { at: node.at, value: Value::Table(rows) }
    };
    (part(first), part(second))
}

/// Writes two records side by side into one table.
pub fn write_both(first: Option<Node>, second: Option<Node>) -> Option<Node> {
    let (mut first, second) = (first?, second?);
    if let (Value::Table(rows), Value::Table(more)) = (&mut first.value, second.value) {
        rows.extend(more);
    }
    Some(first)
}

/// The schema of two records side by side.
#[cfg(feature = "native")]
pub fn schema_both(mut first: Node, second: Node) -> Node {
    if let (Value::Table(rows), Value::Table(more)) = (&mut first.value, second.value) {
        for (key, node) in more {
            let here = rows.iter_mut().find(|(k, _)| *k == key).map(|(_, here)| &mut here.value);
            match (here, node.value) {
                (Some(Value::Table(here)), Value::Table(there)) => here.extend(there),
                (Some(Value::List(here)), Value::List(there)) => here.extend(there),
                _ => {}
            }
        }
    }
    first
}

/// A value whose JSON Schema can be published.
#[cfg(feature = "native")]
pub trait Shape {
    /// The JSON Schema of the value.
    fn schema() -> Node;
}

/// A value that can be written as a [`Node`].
pub trait Write {
    /// Writes the value; `None` means the key is left out.
    fn write(&self) -> Option<Node>;
}

/// Parses a JSON text.
#[inline(never)]
pub fn parse(text: &str) -> Result<Node, Vec<Fault>> {
    Node::parse(text)
        .map_err(|e| vec![Fault { pointer: String::new(), at: e.at, what: ["not JSON: expected ", e.expected].concat() }])
}

/// Reads a JSON text that must hold a `T`.
pub fn read<T: Read>(text: &str) -> Result<T, Vec<Fault>> {
    read_node(&parse(text)?)
}

/// Reads a node that must hold a `T`.
pub fn read_node<T: Read>(node: &Node) -> Result<T, Vec<Fault>> {
    read_by(node, Reader::default())
}

/// Reads of a node that must hold a `T` what a form needs before anything can be quoted.
pub fn read_brief<T: Read>(node: &Node) -> Result<T, Vec<Fault>> {
    read_by(node, Reader { brief: true, ..Reader::default() })
}

fn read_by<T: Read>(node: &Node, mut reader: Reader) -> Result<T, Vec<Fault>> {
    let value = T::read(node, &mut reader);
    if reader.faults.is_empty() { Ok(value) } else { Err(reader.faults) }
}

/// Adds a key, if it has a value.
#[inline(never)]
pub fn put(rows: &mut Vec<(String, Node)>, key: &str, node: Option<Node>) {
    if let Some(node) = node {
        rows.push((key.to_owned(), node));
    }
}

/// A node for a text.
pub fn text(value: &str) -> Node {
    Node { at: 0, value: Value::Text(value.to_owned()) }
}

/// A node for a table.
pub fn table(rows: Vec<(String, Node)>) -> Node {
    Node { at: 0, value: Value::Table(rows) }
}

/// A schema of a simple kind.
#[cfg(feature = "native")]
pub fn schema_of(kind: &str) -> Node {
    table(vec![("type".into(), text(kind))])
}

/// Writes down a table of keys for a struct. See the module head.
#[macro_export]
#[doc(hidden)]
macro_rules! record {
    ($type:ty { $($key:literal $field:ident : $kind:tt $(($default:expr))?, $doc:literal;)* }) => {
        impl $crate::wire::contract::Read for $type {
            fn read(node: &$crate::wire::node::Node, reader: &mut $crate::wire::contract::Reader) -> Self {
                let rows = reader.table(node, <Self as $crate::wire::contract::Keys>::KEYS);
                let read = Self { $($field: $crate::record!(@read reader node rows $key $kind $($default)?)),* };
                reader.table_end();
                read
            }
        }
        impl $crate::wire::contract::Keys for $type {
            const KEYS: &'static [&'static str] = &[$($key),*];
        }
        $crate::written! { $type { $($key $field: $kind, $doc;)* } }
    };
    (@read $reader:ident $node:ident $rows:ident $key:literal required) => { $reader.required($node.at, $rows, $key) };
    (@read $reader:ident $node:ident $rows:ident $key:literal optional) => { $reader.optional($rows, $key) };
    (@read $reader:ident $node:ident $rows:ident $key:literal default $default:expr) => {
        $reader.optional($rows, $key).unwrap_or_else(|| $default)
    };
    (@read $reader:ident $node:ident $rows:ident $key:literal later_required) => {
        $reader.later_required($node.at, $rows, $key).unwrap_or_default()
    };
    (@read $reader:ident $node:ident $rows:ident $key:literal later_optional) => { $reader.later($rows, $key) };
    (@read $reader:ident $node:ident $rows:ident $key:literal later_default $default:expr) => {
        $reader.later($rows, $key).unwrap_or_else(|| $default)
    };
}

/// Writes down a table of keys for a struct that is only ever written.
#[macro_export]
#[doc(hidden)]
macro_rules! written {
    ($type:ty { $($key:literal $field:ident : $kind:tt, $doc:literal;)* }) => {
        #[cfg(feature = "native")]
        impl $crate::wire::contract::Shape for $type {
            fn schema() -> $crate::wire::node::Node {
                $crate::wire::contract::record_schema(vec![
                    $(($key, $crate::written!(@schema $type, $field $kind), $doc, stringify!($kind).ends_with("required"))),*
                ])
            }
        }
        impl $crate::wire::contract::Write for $type {
            fn write(&self) -> Option<$crate::wire::node::Node> {
                let mut rows = Vec::new();
                $($crate::wire::contract::put(&mut rows, $key, $crate::wire::contract::Write::write(&self.$field));)*
                Some($crate::wire::contract::table(rows))
            }
        }
    };
    (@schema $type:ty, $field:ident optional) => {{
        fn inner<S, T: $crate::wire::contract::Shape>(_: impl Fn(&S) -> &Option<T>) -> $crate::wire::node::Node { T::schema() }
        inner(|s: &$type| &s.$field)
    }};
    (@schema $type:ty, $field:ident later_optional) => { $crate::written!(@schema $type, $field optional) };
    (@schema $type:ty, $field:ident $kind:tt) => {{
        fn inner<S, T: $crate::wire::contract::Shape>(_: impl Fn(&S) -> &T) -> $crate::wire::node::Node { T::schema() }
        inner(|s: &$type| &s.$field)
    }};
}

/// Writes down the words of an enum without data.
#[macro_export]
#[doc(hidden)]
macro_rules! words {
    ($type:ty { $($word:literal => $value:path),* $(,)? }) => {
        impl $crate::wire::contract::Read for $type {
            fn read(node: &$crate::wire::node::Node, reader: &mut $crate::wire::contract::Reader) -> Self {
                [$($value),*][reader.word(node, &[$($word),*])]
            }
        }
        #[cfg(feature = "native")]
        impl $crate::wire::contract::Shape for $type {
            fn schema() -> $crate::wire::node::Node {
                $crate::wire::contract::words_schema(&[$($word),*])
            }
        }
        impl $crate::wire::contract::Write for $type {
            fn write(&self) -> Option<$crate::wire::node::Node> {
                Some($crate::wire::contract::text(match self { $($value => $word),* }))
            }
        }
    };
}

/// The schema of a record.
#[cfg(feature = "native")]
pub fn record_schema(keys: Vec<(&str, Node, &str, bool)>) -> Node {
    let required: Vec<Node> = keys.iter().filter(|k| k.3).map(|k| text(k.0)).collect();
    let properties = keys.into_iter().map(|(key, mut schema, doc, _)| {
        if let Value::Table(rows) = &mut schema.value {
            rows.retain(|(name, _)| name != "description");
            rows.push(("description".into(), text(doc)));
        }
        (key.to_owned(), schema)
    });
    table(vec![
        ("type".into(), text("object")),
        ("additionalProperties".into(), Node { at: 0, value: Value::Bool(false) }),
        ("required".into(), Node { at: 0, value: Value::List(required) }),
        ("properties".into(), table(properties.collect())),
    ])
}

/// The schema of an enum.
#[cfg(feature = "native")]
pub fn words_schema(words: &[&str]) -> Node {
    let list = words.iter().map(|w| text(w)).collect();
    table(vec![("type".into(), text("string")), ("enum".into(), Node { at: 0, value: Value::List(list) })])
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;

    #[derive(Debug, PartialEq)]
    struct Coupon {
        code: String,
        percent: Option<Decimal>,
        uses: u32,
    }
    record! { Coupon {
        "code" code: required, "What the shopper types.";
        "percent" percent: optional, "Share taken off.";
        "uses" uses: default(1), "How often.";
    } }

    #[test]
    fn a_record_reads_and_writes_itself() {
        let coupon: Coupon = read(r#"{"code":"A","percent":10.50}"#).unwrap();
        assert_eq!(coupon, Coupon { code: "A".into(), percent: Some(Decimal::new(1050, 2)), uses: 1 });
        assert_eq!(canonical(&coupon.write().unwrap()), r#"{"code":"A","percent":"10.50","uses":1}"#);
    }

    #[test]
    fn all_faults_are_named_with_path_place_and_nearest_key() {
        let text = "[\n {\"cod\":\"A\"},\n {\"code\":1,\"uses\":-2}]";
        let faults = read::<Vec<Coupon>>(text).unwrap_err();
        let said: Vec<String> = faults.iter().map(|f| format!("{} {}", line_and_column(text, f.at).0, f)).collect();
        assert_eq!(
            said,
            [
                "2 /0/cod: unknown key \"cod\"; did you mean \"code\"?",
                "2 /0: the key \"code\" is missing",
                "3 /1/code: expected a text, found a number",
                "3 /1/uses: expected a whole number of 0 or more, found a number",
            ]
        );
    }
}
