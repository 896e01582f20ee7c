//! Language packs: messages compiled from Fluent. A message is a text, or a list of texts, `{"v": name}` and
//! `{"s": name, "k": "plural", "o": {"one": …, "other": …}}`, whose last variant is the default.

use super::node::{Node, Value};
use crate::domain::locale::message::{Message, Part};

/// Reads one message; what is not understood is left out of the sentence.
pub fn message(node: &Node) -> Message {
    match &node.value {
        Value::Text(words) => Message::Plain(words.clone()),
        Value::List(items) => Message::Parts(items.iter().filter_map(part).collect()),
        _ => Message::Plain(String::new()),
    }
}

fn part(node: &Node) -> Option<Part> {
    if let Some(words) = node.text() {
        return Some(Part::Words(words.to_owned()));
    }
    if let Some(name) = node.get("v").and_then(Node::text) {
        return Some(Part::Variable(name.to_owned()));
    }
    let name = node.get("s").and_then(Node::text)?.to_owned();
    let plural = node.get("k").and_then(Node::text) == Some("plural");
    let Value::Table(rows) = &node.get("o")?.value else { return None };
    let mut variants: Vec<(String, Message)> = rows.iter().map(|(key, node)| (key.clone(), message(node))).collect();
    // The default variant stands last, whatever order the pack was written in.
    let default = node.get("d").and_then(Node::text).unwrap_or("other");
    if let Some(at) = variants.iter().position(|(key, _)| key == default) {
        let default = variants.remove(at);
        variants.push(default);
    }
    Some(Part::Select { name, plural, variants })
}
