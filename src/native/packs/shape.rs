//! From the shape people write (TOML, singular tables, notes) to the shape of the packs (JSON).

use crate::wire::contract::{Fault, Reader};
use crate::wire::node::{Node, Value};

/// How one kind of table is brought into shape.
#[derive(Default, Clone, Copy)]
pub struct Shape<'a> {
    /// Keys for people, left out.
    pub notes: &'a [&'a str],
    /// Keys that become others.
    pub renamed: &'a [(&'a str, &'a str)],
    /// Keys that are read elsewhere, left out here.
    pub elsewhere: &'a [&'a str],
}

impl Shape<'_> {
    /// The table in its new shape. Keys this does not know are left for the contract to refuse.
    pub fn of(&self, node: &Node) -> Node {
        let Value::Table(rows) = &node.value else { return node.clone() };
        let kept = rows.iter().filter(|(key, _)| !self.notes.contains(&key.as_str()) && !self.elsewhere.contains(&key.as_str()));
        let renamed = kept.map(|(key, value)| {
            let name = self.renamed.iter().find(|(from, _)| from == key).map_or(key.as_str(), |(_, to)| to);
            (name.to_owned(), value.clone())
        });
        Node { at: node.at, value: Value::Table(renamed.collect()) }
    }

    /// Every table of a list in its new shape.
    pub fn each(&self, node: &Node) -> Node {
        match &node.value {
            Value::List(items) => Node { at: node.at, value: Value::List(items.iter().map(|item| self.of(item)).collect()) },
            _ => node.clone(),
        }
    }
}

/// Changes the value under a key, if it is there.
pub fn change(node: &mut Node, key: &str, change: impl FnOnce(&Node) -> Node) {
    if let Value::Table(rows) = &mut node.value
        && let Some((_, value)) = rows.iter_mut().find(|(name, _)| name == key)
    {
        *value = change(value);
    }
}

/// Puts a value under a key, in the place of one that is there.
pub fn put(node: &mut Node, key: &str, value: Node) {
    if let Value::Table(rows) = &mut node.value {
        rows.retain(|(name, _)| name != key);
        rows.push((key.to_owned(), value));
    }
}

/// Rows of `over` on top of those of `under`.
pub fn laid_over(under: Option<&Node>, over: Option<&Node>) -> Option<Node> {
    let (Some(under), Some(over)) = (under, over) else { return under.or(over).cloned() };
    let mut node = under.clone();
    if let Value::Table(rows) = &over.value {
        rows.iter().for_each(|(key, value)| put(&mut node, key, value.clone()));
    }
    Some(node)
}

/// Refuses keys that are not known, with the nearest that is.
pub fn only(node: &Node, known: &[&str]) -> Vec<Fault> {
    let mut reader = Reader::default();
    reader.table(node, known);
    reader.faults
}
