//! What rows say of themselves: a source that `sources.toml` explains, how sure they are, and days in their order.

use std::collections::BTreeSet;

use super::{Fault, Text};
use crate::wire::contract::{canonical, table, text};
use crate::wire::node::{Node, Value};

/// The ids that `sources.toml` explains.
pub fn known(node: &Node) -> BTreeSet<String> {
    let Some(Value::List(rows)) = node.get("source").map(|list| &list.value) else { return BTreeSet::new() };
    rows.iter().filter_map(|row| row.get("id").and_then(Node::text)).map(str::to_owned).collect()
}

/// The file that the browser fetches when a shopper first asks why: what each source is called.
pub fn titles(node: &Node) -> String {
    let Some(Value::List(rows)) = node.get("source").map(|list| &list.value) else { return "{}".to_owned() };
    let said = |row: &Node, key: &str| row.get(key).and_then(Node::text).map(str::to_owned);
    let titles = rows.iter().filter_map(|row| Some((said(row, "id")?, text(&said(row, "what")?))));
    canonical(&table(titles.collect()))
}

/// How sure a row can be.
const DEGREES: [&str; 4] = ["official", "secondary", "package", "unverified"];

/// Notes every id that is not explained, every row that has a source and does not say how sure it is, and days that are the wrong way
/// round. Words such as `general knowledge` are no ids.
pub fn check(file: &Text, node: &Node, known: &BTreeSet<String>, faults: &mut Vec<Fault>) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| check(file, item, known, faults)),
        Value::Table(rows) => {
            days(file, node, faults);
            if let Some(certainty) = node.get("certainty")
                && !certainty.text().is_some_and(|word| DEGREES.contains(&word))
            {
                faults.push(file.fault(certainty.at, format!("certainty is one of {}", DEGREES.join(", "))));
            }
            let sure = node.get("certainty").is_some();
            for (key, value) in rows {
                match value.text().filter(|_| key == "source") {
                    Some(ids) => {
                        let unknown = ids.split(',').map(str::trim).filter(|id| !id.contains(' ') && !known.contains(*id));
                        faults.extend(unknown.map(|id| file.fault(value.at, format!("sources.toml does not explain \"{id}\""))));
                        if !sure {
                            faults.push(file.fault(value.at, "the row has a source and no `certainty`".to_owned()));
                        }
                    }
                    None => check(file, value, known, faults),
                }
            }
        }
        _ => {}
    }
}

/// Dates as they are written sort like the days they mean.
fn days(file: &Text, node: &Node, faults: &mut Vec<Fault>) {
    if let (Some(from), Some(until)) = (node.get("from"), node.get("until"))
        && let (Some(first), Some(last)) = (from.text(), until.text())
        && first > last
    {
        faults.push(file.fault(from.at, format!("from {first} is after until {last}")));
    }
}
