//! What differs between two quotes.

use crate::native::json::{canonical, optional};
use crate::wire::node::{Node, Value};

/// The most differences that are told; after these nobody reads on.
const MOST: usize = 40;

/// One place where two quotes differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// JSON pointer (RFC 6901).
    pub pointer: String,
    sent: Option<Node>,
    now: Option<Node>,
}

impl Difference {
    /// A difference at a place.
    pub fn new(pointer: String, sent: Option<Node>, now: Option<Node>) -> Difference {
        Difference { pointer, sent, now }
    }

    /// What was sent there; null for nothing.
    pub fn sent(&self) -> Node {
        self.sent.clone().unwrap_or_else(|| optional(None))
    }

    /// What this side has there; null for nothing.
    pub fn now(&self) -> Node {
        self.now.clone().unwrap_or_else(|| optional(None))
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: sent {}, now {}", self.pointer, canonical(&self.sent()), canonical(&self.now()))
    }
}

/// The differences, apart from those of the clocks: two time-zone tables need not agree, and a quote made a moment later is as good
/// as long as no figure moved.
/// Pointers begin with `root`, the place of the two in their document.
pub fn differences(sent: &Node, now: &Node, root: &str) -> Vec<Difference> {
    let mut found = Vec::new();
    walk(sent, now, root.to_owned(), &mut found);
    let clock = format!("{root}/asOf/");
    found.retain(|difference| !difference.pointer.starts_with(&clock));
    found.truncate(MOST);
    found
}

fn walk(sent: &Node, now: &Node, pointer: String, found: &mut Vec<Difference>) {
    match (&sent.value, &now.value) {
        (Value::Table(_), Value::Table(rows)) => {
            for (key, value) in rows {
                step(sent.get(key), Some(value), &pointer, key, found);
            }
            if let Value::Table(sent_rows) = &sent.value {
                for (key, value) in sent_rows.iter().filter(|(key, _)| now.get(key).is_none()) {
                    step(Some(value), None, &pointer, key, found);
                }
            }
        }
        (Value::List(sent), Value::List(now)) => {
            for i in 0..sent.len().max(now.len()) {
                step(sent.get(i), now.get(i), &pointer, &i.to_string(), found);
            }
        }
        (sent_value, now_value) if sent_value == now_value => {}
        _ => found.push(Difference { pointer, sent: Some(sent.clone()), now: Some(now.clone()) }),
    }
}

fn step(sent: Option<&Node>, now: Option<&Node>, pointer: &str, key: &str, found: &mut Vec<Difference>) {
    let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
    match (sent, now) {
        (Some(sent), Some(now)) => walk(sent, now, pointer, found),
        (sent, now) => found.push(Difference { pointer, sent: sent.cloned(), now: now.cloned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sent: &str, now: &str, expected: &[&str]) {
        let found = differences(&Node::parse(sent).unwrap(), &Node::parse(now).unwrap(), "");
        let said: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(said, expected, "{sent} {now}");
    }

    #[test]
    fn differences_are_named_by_path() {
        check(r#"{"a":"1","b":[1,{"c":2}]}"#, r#"{"b":[1,{"c":2}],"a":"1"}"#, &[]);
        check(r#"{"total":"9.00"}"#, r#"{"total":"10.00"}"#, &[r#"/total: sent "9.00", now "10.00""#]);
        check(r#"{"rows":[1,2,3]}"#, r#"{"rows":[1]}"#, &["/rows/1: sent 2, now null", "/rows/2: sent 3, now null"]);
        check(r#"{"x":1}"#, r#"{"y/z":1}"#, &["/y~1z: sent null, now 1", "/x: sent 1, now null"]);
        check(r#"{"a":"1"}"#, r#"{"a":1}"#, &[r#"/a: sent "1", now 1"#]);
        check(r#"[]"#, r#"{}"#, &[": sent [], now {}"]);
    }

    #[test]
    fn the_clocks_may_differ() {
        check(
            r#"{"asOf":{"at":"2026-11-22T08:00:00Z","thereOffset":60}}"#,
            r#"{"asOf":{"at":"2026-11-22T08:01:00Z","thereOffset":0}}"#,
            &[],
        );
    }
}
