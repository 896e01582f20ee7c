//! How sure the data are, country by country and topic by topic, as a page for people: `landfall packs --certainty`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::{Fault, Text, files};
use crate::native::toml_node;
use crate::wire::node::{Node, Value};

/// The degrees, the surest first, with the letter that stands for each in the table.
const DEGREES: [(&str, char); 4] = [("official", 'o'), ("secondary", 's'), ("package", 'p'), ("unverified", 'u')];

const HEAD: &str = "\
# What Landfall knows, and how sure it is

Made by `landfall packs --certainty` from `locales/`; a test keeps it fresh. Each cell counts the rows of a topic by how sure they are:

* **o** official: stated by the authority or in its own published data set, and read for this set;
* **s** secondary: stated by a named source that was read;
* **p** package: taken from a maintained data package, spot-checked only;
* **u** unverified: from general knowledge. Check before relying on it.

Every row names its source (`locales/sources.toml`). A figure of a quote that rests on anything but official rows is shown as an estimate.
Rules of a union and those that hold everywhere are counted in each of its members. It is a starting point, no tax or legal advice.

| country | tax | import | duty | address | numbers | payment | legal | holidays and facts |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
";

#[derive(Default, Clone, Copy)]
struct Count([usize; 4]);

impl Count {
    fn add(&mut self, word: &str) {
        if let Some(degree) = DEGREES.iter().position(|(name, _)| *name == word) {
            self.0[degree] += 1;
        }
    }

    /// Counts every table inside that says how sure it is.
    fn of(node: Option<&Node>) -> Count {
        let mut count = Count::default();
        count.walk(node);
        count
    }

    fn walk(&mut self, node: Option<&Node>) {
        match node.map(|node| &node.value) {
            Some(Value::Table(rows)) => {
                for (key, value) in rows {
                    match value.text().filter(|_| key == "certainty") {
                        Some(word) => self.add(word),
                        None => self.walk(Some(value)),
                    }
                }
            }
            Some(Value::List(items)) => items.iter().for_each(|item| self.walk(Some(item))),
            _ => {}
        }
    }

    fn and(mut self, other: Count) -> Count {
        self.0.iter_mut().zip(other.0).for_each(|(mine, more)| *mine += more);
        self
    }

    fn cell(self) -> String {
        let told =
            self.0.iter().zip(DEGREES).filter(|(count, _)| **count > 0).map(|(count, (_, letter))| format!("{count} {letter}"));
        let told: Vec<String> = told.collect();
        if told.is_empty() { "–".to_owned() } else { told.join(", ") }
    }
}

/// The page.
pub fn page(folder: &Path) -> Result<String, Vec<Fault>> {
    let mut faults = Vec::new();
    let countries = nodes(folder, "countries", &mut faults);
    let tariffs = nodes(folder, "tariffs", &mut faults);
    let law = Count::of(one(folder, "law.toml", &mut faults).as_ref());
    let methods = method_degrees(one(folder, "payment-methods.toml", &mut faults).as_ref());
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut page = HEAD.to_owned();
    let mut sum = [Count::default(); 8];
    for (code, node) in countries.iter().filter(|(_, node)| node.get("country").is_some()) {
        let name = node.get("name").and_then(Node::text).unwrap_or(code);
        let union_name = node.get("union").and_then(Node::text);
        let union = union_name.and_then(|name| countries.get(name));
        let (import, whose) = match (node.get("import"), union.and_then(|union| union.get("import"))) {
            (None, Some(import)) => (Some(import), union_name.unwrap_or(code)),
            (import, _) => (import, code.as_str()),
        };
        let tariff = import.and_then(|import| import.get("tariff")).and_then(Node::text).unwrap_or(whose);
        let topics = [
            Count::of(node.get("tax")),
            border(import, code),
            duty(tariffs.get(tariff)),
            Count::of(node.get("address")),
            Count::of(node.get("identifier")),
            payment(node.get("payment"), &methods),
            Count::of(node.get("legal")).and(Count::of(union.and_then(|union| union.get("legal")))).and(law),
            facts(node),
        ];
        let cells: Vec<String> = topics.iter().map(|count| count.cell()).collect();
        let _ = writeln!(page, "| {name} ({code}) | {} |", cells.join(" | "));
        sum.iter_mut().zip(topics).for_each(|(all, one)| *all = all.and(one));
    }
    let cells: Vec<String> = sum.iter().map(|count| count.cell()).collect();
    let _ = writeln!(page, "| all | {} |", cells.join(" | "));
    Ok(page)
}

/// The files of a folder under `locales/`, by name.
pub fn nodes(folder: &Path, name: &str, faults: &mut Vec<Fault>) -> BTreeMap<String, Node> {
    let mut out = BTreeMap::new();
    for (name, file) in files(&folder.join(name), "toml", faults) {
        match toml_node::parse(&file.text) {
            Ok(node) => drop(out.insert(name, node)),
            Err(fault) => faults.extend(file.faults(vec![fault])),
        }
    }
    out
}

fn one(folder: &Path, name: &str, faults: &mut Vec<Fault>) -> Option<Node> {
    let file = match Text::read(&folder.join(name)) {
        Ok(file) => file,
        Err(fault) => {
            faults.push(fault);
            return None;
        }
    };
    toml_node::parse(&file.text).map_err(|fault| faults.extend(file.faults(vec![fault]))).ok()
}

/// What the country itself says: currency, languages, holidays.
fn facts(node: &Node) -> Count {
    let mut count = Count::default();
    node.get("certainty").and_then(Node::text).into_iter().for_each(|word| count.add(word));
    count
}

/// The rows of a border, without the fees of other members.
fn border(import: Option<&Node>, code: &str) -> Count {
    let mut count = Count::default();
    let Some(Value::Table(rows)) = import.map(|import| &import.value) else { return count };
    for (_, value) in rows {
        match &value.value {
            Value::List(items) => {
                let own = |item: &&Node| item.get("country").and_then(Node::text).is_none_or(|country| country == code);
                items.iter().filter(own).for_each(|item| count.walk(Some(item)));
            }
            _ => count.walk(Some(value)),
        }
    }
    count
}

/// The rates by heading; a rate for all the others is from general knowledge.
fn duty(tariff: Option<&Node>) -> Count {
    let mut count = Count::of(tariff.and_then(|tariff| tariff.get("rate")));
    if tariff.is_some_and(|tariff| tariff.get("default").is_some()) {
        count.add("unverified");
    }
    count
}

fn method_degrees(node: Option<&Node>) -> BTreeMap<String, String> {
    let Some(Value::List(rows)) = node.and_then(|node| node.get("method")).map(|list| &list.value) else {
        return BTreeMap::new();
    };
    let degree = |row: &Node| Some((row.get("id")?.text()?.to_owned(), row.get("certainty")?.text()?.to_owned()));
    rows.iter().filter_map(degree).collect()
}

/// The order in which methods are suggested, and each of the methods.
fn payment(node: Option<&Node>, methods: &BTreeMap<String, String>) -> Count {
    let mut count = Count::of(node);
    let Some(Value::List(ids)) = node.and_then(|node| node.get("methods")).map(|list| &list.value) else { return count };
    ids.iter().filter_map(|id| methods.get(id.text()?)).for_each(|word| count.add(word));
    count
}
