//! Tables that belong to no single country, and finding the place of a fault in what was read.

use std::path::Path;

use super::shape::Shape;
use super::{Fault, Text};
use crate::domain::country::{Basis, GoodsClass, PaymentMethod, TariffRow};
use crate::domain::money::Currency;
use crate::native::toml_node;
use crate::wire::contract::{self, read_node};
use crate::wire::node::{Node, Value};

pub(super) type Found = Vec<contract::Fault>;

const TARIFF: Shape<'_> = Shape { notes: &["name", "note"], renamed: &[], elsewhere: &[] };
const METHOD: Shape<'_> =
    Shape { notes: &["source", "certainty", "note", "confirm", "timeout"], renamed: &[], elsewhere: &["countries"] };
const CLASS: Shape<'_> = Shape { notes: &["source", "certainty", "note"], renamed: &[], elsewhere: &[] };

/// The text inside that is this word.
pub(super) fn naming<'n>(node: &'n Node, word: &str) -> &'n Node {
    fn find<'n>(node: &'n Node, word: &str) -> Option<&'n Node> {
        match &node.value {
            Value::Text(text) => (text == word).then_some(node),
            Value::List(items) => items.iter().find_map(|item| find(item, word)),
            Value::Table(rows) => rows.iter().find_map(|(_, row)| find(row, word)),
            _ => None,
        }
    }
    find(node, word).unwrap_or(node)
}

/// An item of a list under a key, or what it should have been in.
pub(super) fn item<'n>(node: &'n Node, key: &str, place: usize) -> &'n Node {
    match node.get(key).map(|list| &list.value) {
        Some(Value::List(items)) => items.get(place).unwrap_or(node),
        _ => node,
    }
}

pub(super) fn fault(node: &Node, pointer: &str, what: &str) -> Found {
    vec![contract::Fault { pointer: pointer.to_owned(), at: node.at, what: what.to_owned() }]
}

pub(super) fn rows<T: contract::Read>(node: &Node, key: &str, shape: &Shape<'_>) -> Result<Vec<T>, Found> {
    node.get(key).map_or(Ok(Vec::new()), |list| read_node(&shape.each(list)))
}

/// The classes of goods that schemes name.
pub(super) fn classes(node: &Node) -> Result<Vec<GoodsClass>, Found> {
    rows(node, "class", &CLASS)
}

/// The ids of the payment methods.
pub fn payment_ids(folder: &Path, faults: &mut Vec<Fault>) -> Vec<String> {
    let read = table(folder, "payment-methods.toml", faults, methods).unwrap_or_default();
    read.into_iter().map(|(method, _)| method.id).collect()
}

/// The rates of a tariff. `default` is the rate of all headings without a row, but for those that `default_except` lists.
pub(super) fn tariff(node: &Node) -> Result<Vec<TariffRow>, Found> {
    let mut tariff: Vec<TariffRow> = rows(node, "rate", &TARIFF)?;
    if let Some(default) = node.get("default") {
        let except = node.get("default_except").map(read_node).transpose()?.unwrap_or_default();
        let basis = Basis { source: Some("general knowledge".to_owned()), ..Basis::default() };
        let rate = read_node(default)?;
        tariff.push(TariffRow { hs: String::new(), except, rate, plus: None, least: None, most: None, basis });
    }
    Ok(tariff)
}

pub(super) fn methods(node: &Node) -> Result<Vec<(PaymentMethod, Vec<String>)>, Found> {
    let methods: Vec<PaymentMethod> = rows(node, "method", &METHOD)?;
    let Some(Value::List(tables)) = node.get("method").map(|list| &list.value) else { return Ok(Vec::new()) };
    let countries = tables.iter().map(|table| table.get("countries").map_or(Ok(Vec::new()), read_node));
    Ok(methods.into_iter().zip(countries.collect::<Result<Vec<Vec<String>>, Found>>()?).collect())
}

/// The digits of currencies are part of the engine; the data must say the same.
pub(super) fn currencies(node: &Node) -> Result<(), Found> {
    let Some(Value::List(rows)) = node.get("currency").map(|list| &list.value) else { return Ok(()) };
    for row in rows {
        let digits: Option<u32> = row.get("minor").map(read_node).transpose()?;
        let currency: Currency = read_node(row.get("code").unwrap_or(row))?;
        if digits != Some(currency.minor()) {
            return Err(fault(row, "/currency", &format!("{currency} has {} minor digits", currency.minor())));
        }
    }
    Ok(())
}

pub(super) fn table<T>(
    folder: &Path,
    name: &str,
    faults: &mut Vec<Fault>,
    read: impl FnOnce(&Node) -> Result<T, Found>,
) -> Option<T> {
    let file = match Text::read(&folder.join(name)) {
        Ok(file) => file,
        Err(fault) => {
            faults.push(fault);
            return None;
        }
    };
    match toml_node::parse(&file.text).map_err(|fault| vec![fault]).and_then(|node| read(&node)) {
        Ok(value) => Some(value),
        Err(found) => {
            faults.extend(file.faults(found));
            None
        }
    }
}
