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
    fn keeps(&self, key: &str) -> bool {
        !self.notes.contains(&key) && !self.elsewhere.contains(&key)
    }

    /// The table in its new shape. Keys this does not know are left for the contract to refuse.
    pub fn of(&self, node: &Node) -> Node {
        let Value::Table(rows) = &node.value else { return node.clone() };
        let kept = rows.iter().filter(|(key, _)| self.keeps(key)).cloned().collect();
        let mut node = Node { at: node.at, value: Value::Table(kept) };
        self.form(&mut node);
        node
    }

    /// Every table of a list in its new shape.
    pub fn each(&self, node: &Node) -> Node {
        match &node.value {
            Value::List(items) => Node { at: node.at, value: Value::List(items.iter().map(|item| self.of(item)).collect()) },
            _ => node.clone(),
        }
    }

    /// Brings a table into its new shape where it stands, or every table of a list.
    pub fn form(&self, node: &mut Node) {
        match &mut node.value {
            Value::Table(rows) => {
                rows.retain(|(key, _)| self.keeps(key));
                for (key, _) in rows {
                    if let Some((_, to)) = self.renamed.iter().find(|(from, _)| from == key) {
                        *key = (*to).to_owned();
                    }
                }
            }
            Value::List(items) => items.iter_mut().for_each(|item| self.form(item)),
            _ => {}
        }
    }
}

/// Changes the value under a key, if it is there.
pub fn change(node: &mut Node, key: &str, change: impl FnOnce(&mut Node)) {
    if let Value::Table(rows) = &mut node.value
        && let Some((_, value)) = rows.iter_mut().find(|(name, _)| name == key)
    {
        change(value);
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
