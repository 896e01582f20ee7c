//! Facts about a country as they hold for one merchant: what the config says is laid over the pack. A country that has no pack is all the config's.

use super::contract::{Fault, Read, Reader, Write, canonical, parse, read_brief, read_node, table, text};
#[cfg(feature = "native")]
use super::contract::{Shape, schema_of};
use super::node::{Node, Value};
use crate::domain::country::Country;
use crate::domain::shop::OwnFacts;
use crate::domain::table::Table;

/// Whether the config says so much about a country that it needs no pack.
pub fn whole(code: &str, own: &Table<OwnFacts>) -> bool {
    let facts = own.get(code).and_then(|facts| Node::parse(&facts.0).ok());
    facts.is_some_and(|facts| ["currency", "weekend", "address"].iter().all(|key| facts.get(key).is_some()))
}

/// Reads a country: the text of its pack, or of what holds everywhere, with the merchant's own facts laid over it.
pub fn country(code: &str, pack: &str, own: &Table<OwnFacts>) -> Result<Country, Vec<Fault>> {
    read_node(&laid(code, pack, own)?)
}

/// The same in brief: what the form needs.
pub fn country_brief(code: &str, pack: &str, own: &Table<OwnFacts>) -> Result<Country, Vec<Fault>> {
    read_brief(&laid(code, pack, own)?)
}

fn laid(code: &str, pack: &str, own: &Table<OwnFacts>) -> Result<Node, Vec<Fault>> {
    let mut node = parse(pack)?;
    if let Some(facts) = own.get(code) {
        lay(&mut node, &parse(&facts.0)?);
        // The facts are others than those that the pack's hash stands for.
        let hash = [node.get("hash").and_then(Node::text).unwrap_or_default(), "+own"].concat();
        lay(&mut node, &table(vec![("country".to_owned(), text(code)), ("hash".to_owned(), text(&hash))]));
    }
    Ok(node)
}

/// Lays one value over another: tables key by key, everything else as a whole.
fn lay(under: &mut Node, over: &Node) {
    let (Value::Table(rows), Value::Table(more)) = (&mut under.value, &over.value) else {
        *under = over.clone();
        return;
    };
    for (key, value) in more {
        match rows.iter_mut().find(|(known, _)| known == key) {
            Some((_, old)) => lay(old, value),
            None => rows.push((key.clone(), value.clone())),
        }
    }
}

/// Facts are kept as they were written.
impl Read for OwnFacts {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        if !matches!(node.value, Value::Table(_)) {
            reader.expected(node, "a table of facts, as in a country pack");
        }
        OwnFacts(canonical(node))
    }
}
#[cfg(feature = "native")]
impl Shape for OwnFacts {
    fn schema() -> Node {
        schema_of("object")
    }
}
impl Write for OwnFacts {
    fn write(&self) -> Option<Node> {
        Node::parse(&self.0).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_facts_lie_over_the_pack_key_by_key() {
        let pack = r#"{"country":"DE","currency":"EUR","weekend":["sat","sun"],"address":{"format":"%N%n%A%n%C","required":"AC"},"hash":"x"}"#;
        let own: Table<OwnFacts> =
            [("DE".to_owned(), OwnFacts(r#"{"weekend":["sun"],"address":{"required":"A"}}"#.to_owned()))].into();
        let read = country("DE", pack, &own).unwrap();
        assert_eq!((read.weekend.as_slice(), read.address.required.as_str(), read.hash.as_str()), (&[6][..], "A", "x+own"));
        assert_eq!(read.address.format, "%N%n%A%n%C", "what is not said stays");
        assert_eq!(country("DE", pack, &Table::new()).unwrap().hash, "x");
        assert!(!whole("DE", &own) && country("DE", "{}", &own).is_err());
    }
}
