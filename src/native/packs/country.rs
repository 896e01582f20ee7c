//! Country packs: one country's own file, the common rules of its union, its tariff and the payment methods people use there, as
//! one small file that the widget fetches and the engine reads.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::read::{Parsed, at_once, named, parsed};
use super::shared::Shared;
use super::tables::{currencies, fault, item, table};
use super::terse::json;
use super::{Fault, Text, files, law, source};
use crate::domain::country::Country;
use crate::native::{token, toml_node};
use crate::wire::contract;
use crate::wire::node::{Node, Value};

/// A finished country pack.
#[derive(Debug, Clone)]
pub struct Pack {
    /// What is in it.
    pub country: Country,
    /// The same as canonical JSON.
    pub json: String,
    /// IANA time zones.
    pub zones: Vec<String>,
    /// What it is called besides its code and the names that browsers know: `UK`, `USA`.
    pub also: Vec<String>,
}

/// Reads every country of a folder like `locales/`, and checks what one file alone cannot show.
pub fn read_all(folder: &Path, faults: &mut Vec<Fault>) -> BTreeMap<String, Pack> {
    let nodes = parsed(files(&folder.join("countries"), "toml", faults), faults);
    let mut shared = Shared::read(folder, None, &nodes, faults);
    shared.zones = super::zones::world().into_iter().collect();
    table(folder, "currencies.toml", faults, currencies);
    let known = table(folder, "sources.toml", faults, |node| Ok(source::known(node))).unwrap_or_default();
    let messages = law::Messages::of(&Text::read(&folder.join("en.ftl")).map(|file| file.text).unwrap_or_default());
    if let Ok(file) = Text::read(&folder.join("law.toml"))
        && let Ok(node) = toml_node::parse(&file.text)
    {
        source::check(&file, &node, &known, faults);
        law::check(&file, &node, &messages, faults);
    }
    table(folder, "payment-methods.toml", faults, |node| {
        let Some(Value::List(rows)) = node.get("method").map(|list| &list.value) else { return Ok(()) };
        let worded = rows.iter().filter_map(|row| row.get("words"));
        let lost = worded.filter_map(|words| Some((words, messages.lacks(words.text()?)?))).next();
        lost.map_or(Ok(()), |(words, what)| Err(fault(words, "/words", &what)))
    });
    for (_, file, node) in &nodes {
        source::check(file, node, &known, faults);
        node.get("legal").into_iter().for_each(|legal| law::check(file, legal, &messages, faults));
    }
    let countries: Vec<(String, Country)> = shared.countries(&nodes, faults).into_iter().collect();
    let packed = at_once(&countries, |(_, country)| Pack::of(country));
    let mut packs = BTreeMap::new();
    for ((name, _), pack) in countries.into_iter().zip(packed) {
        match (pack, nodes.iter().find(|(file, _, _)| *file == name)) {
            (Some(mut pack), found) => {
                if let Some((_, file, node)) = found {
                    pack.also = also(node, &packs).unwrap_or_else(|found| {
                        faults.extend(file.faults(found));
                        Vec::new()
                    });
                }
                packs.insert(name, pack);
            }
            (None, Some((_, file, node))) => {
                faults.extend(file.faults(fault(node, "", "the pack does not say what the file says")));
            }
            (None, None) => {}
        }
    }
    packs
}

impl Pack {
    /// A country with the hash of its facts, as JSON; nothing when what was left out there would not come back when the pack is read.
    fn of(country: &Country) -> Option<Pack> {
        let country = Country { hash: hash(country), ..country.clone() };
        let json = json(&country);
        let read = contract::read::<Country>(&json).ok()?;
        (read == country).then(|| Pack { json, zones: country.zones.clone(), also: Vec::new(), country })
    }
}

/// What else a country is called; no other may be called the same.
fn also(node: &Node, others: &BTreeMap<String, Pack>) -> Result<Vec<String>, Vec<contract::Fault>> {
    let Some(list) = node.get("also") else { return Ok(Vec::new()) };
    let names: Vec<String> = contract::read_node(list)?;
    for (i, name) in names.iter().enumerate() {
        let same = |(code, pack): &(&String, &Pack)| {
            code.eq_ignore_ascii_case(name) || pack.also.iter().any(|other| other.eq_ignore_ascii_case(name))
        };
        if let Some((code, _)) = others.iter().find(same) {
            return Err(fault(item(node, "also", i), "/also", &format!("{code} is called \"{name}\" already")));
        }
    }
    Ok(names)
}

/// The hash of a country's facts, by which orders and receipts name them.
pub fn hash(country: &Country) -> String {
    token::hash(json(country))[..16].to_owned()
}

/// Reads the countries that are wanted, or all for `None`, with what they rest on and nothing else. What no quote depends on (whether sources
/// are explained, zones exist, files of other countries are right, packs can be read) is left to [`read_all`].
pub fn read_wanted(folder: &Path, wanted: Option<&BTreeSet<String>>, faults: &mut Vec<Fault>) -> BTreeMap<String, Country> {
    let place = folder.join("countries");
    let Some(wanted) = wanted else {
        let nodes = parsed(files(&place, "toml", faults), faults);
        return Shared::read(folder, None, &nodes, faults).countries(&nodes, faults);
    };
    let mut nodes = parsed(named(&place, wanted, faults), faults);
    let said = |key: &str, nodes: &[Parsed]| -> BTreeSet<String> {
        nodes.iter().filter_map(|(_, _, node)| node.get(key)?.text().map(str::to_owned)).collect()
    };
    nodes.extend(parsed(named(&place, &said("union", &nodes), faults), faults));
    let imports = nodes.iter().filter_map(|(name, _, node)| Some((name, node.get("import")?)));
    let tariffs = imports.map(|(name, import)| import.get("tariff").and_then(Node::text).unwrap_or(name).to_owned()).collect();
    Shared::read(folder, Some(&tariffs), &nodes, faults).countries(&nodes, faults)
}
