//! Where figures come from: every source id in the data must be explained in `sources.toml`.

use std::collections::BTreeSet;

use super::{Fault, Text};
use crate::wire::node::{Node, Value};

/// The ids that `sources.toml` explains.
pub fn known(node: &Node) -> BTreeSet<String> {
    let Some(Value::List(rows)) = node.get("source").map(|list| &list.value) else { return BTreeSet::new() };
    rows.iter().filter_map(|row| row.get("id").and_then(Node::text)).map(str::to_owned).collect()
}

/// Notes every id that is not explained. Words such as `general knowledge` are no ids.
pub fn check(file: &Text, node: &Node, known: &BTreeSet<String>, faults: &mut Vec<Fault>) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| check(file, item, known, faults)),
        Value::Table(rows) => {
            for (key, value) in rows {
                match value.text().filter(|_| key == "source") {
                    Some(ids) => {
                        let unknown = ids.split(',').map(str::trim).filter(|id| !id.contains(' ') && !known.contains(*id));
                        faults.extend(unknown.map(|id| file.fault(value.at, format!("sources.toml does not explain \"{id}\""))));
                    }
                    None => check(file, value, known, faults),
                }
            }
        }
        _ => {}
    }
}
