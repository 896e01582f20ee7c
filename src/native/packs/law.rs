//! Rules of law: those of the world (`law.toml`), of a union and of a country laid over each other, and what can be wrong with them.
//!
//! Rules that guide the page or the merchant are checked like the others and left out of the packs: nobody downloads them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::message::{Part, Source};
use super::shape::{Shape, change, laid_over, put};
use super::{Fault, Text};
use crate::domain::country::{Legal, Rule, RuleKind};
use crate::native::json::{canonical, list, table};
use crate::native::toml_node;
use crate::wire::contract::{Write, nearest, read_node};
use crate::wire::node::{Node, Value};

const LEGAL: Shape<'_> =
    Shape { notes: &["source", "certainty", "note"], renamed: &[("notice", "notices"), ("consent", "consents")], elsewhere: &[] };
const RULE: Shape<'_> = Shape { notes: &["law", "source", "certainty", "note"], renamed: &[], elsewhere: &[] };

/// The blocks there are.
const BLOCKS: [&str; 5] = ["notices", "consents", "returns", "summary", "button"];

/// The `[legal]` part of a file, or the whole of `law.toml`, in the shape of the contract.
pub fn shaped(node: &Node) -> Node {
    let mut legal = LEGAL.of(node);
    for key in ["notices", "consents"] {
        change(&mut legal, key, |rows| RULE.form(rows));
    }
    legal
}

/// One part over another: its keys in the place of the same keys, its rules after the others, or in the place of the one with the same id.
pub fn over(under: Option<&Node>, upper: Option<&Node>) -> Option<Node> {
    let mut laid = laid_over(under, upper)?;
    for key in ["notices", "consents"] {
        let rules = |node: Option<&Node>| match node.and_then(|node| node.get(key)).map(|list| &list.value) {
            Some(Value::List(rules)) => rules.clone(),
            _ => Vec::new(),
        };
        let mut all = rules(under);
        for rule in rules(upper) {
            let id = rule.get("id").and_then(Node::text);
            match all.iter_mut().find(|other| other.get("id").and_then(Node::text) == id) {
                Some(other) => *other = rule,
                None => all.push(rule),
            }
        }
        put(&mut laid, key, list(all));
    }
    Some(laid)
}

/// What holds everywhere, as the pack that a country of a merchant's own stands on; the text of `law.toml` in, JSON out.
pub fn world(folder: &Path) -> Result<String, Vec<Fault>> {
    let file = Text::read(&folder.join("law.toml")).map_err(|fault| vec![fault])?;
    let node = toml_node::parse(&file.text).map_err(|fault| file.faults(vec![fault]))?;
    let mut legal: Legal = read_node(&shaped(&node)).map_err(|faults| file.faults(faults))?;
    trim(&mut legal);
    let legal = legal.write().unwrap_or(Node { at: 0, value: Value::Null });
    Ok(canonical(&super::terse::terse(&table([("legal", legal)]))))
}

/// Leaves out what no checkout shows.
pub fn trim(legal: &mut Legal) {
    legal.notices.retain(|rule| !matches!(rule.kind, RuleKind::Page | RuleKind::Merchant | RuleKind::Adjacent));
}

/// What is wrong with the order of the blocks.
pub fn blocks(legal: &Legal) -> Option<String> {
    let names = &legal.blocks;
    if let Some(odd) = names.iter().find(|name| !BLOCKS.contains(&name.as_str())) {
        return Some(format!("blocks: there is no block \"{odd}\""));
    }
    if names.iter().collect::<BTreeSet<_>>().len() != BLOCKS.len() || names.len() != BLOCKS.len() {
        return Some(format!("blocks: each of {} stands there once", BLOCKS.join(", ")));
    }
    let adjacent = legal.notices.iter().any(|rule| rule.kind == RuleKind::Adjacent);
    let apart = adjacent && !names.ends_with(&["summary".to_owned(), "button".to_owned()]);
    apart.then(|| "blocks: the law wants nothing between summary and button (a notice of the kind \"adjacent\")".to_owned())
}

/// The messages of English with the variables in each, to hold rules against.
#[derive(Debug, Default)]
pub struct Messages(BTreeMap<String, BTreeSet<String>>);

impl Messages {
    /// Reads them; what is wrong with the file is said elsewhere.
    pub fn of(text: &str) -> Messages {
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(text);
        let source = Source::new(&resource);
        let variables = |id: &String| {
            let parts = source.message(id).unwrap_or_default();
            let names = parts.into_iter().filter_map(|part| match part {
                Part::Variable(name) => Some(name),
                Part::Choice(choice) => Some(choice.variable),
                Part::Text(_) => None,
            });
            names.collect()
        };
        Messages(source.order.iter().map(|id| (id.clone(), variables(id))).collect())
    }

    /// What is wrong with a message that data name: there is none.
    pub fn lacks(&self, id: &str) -> Option<String> {
        let known: Vec<&str> = self.0.keys().map(String::as_str).collect();
        let near = || nearest(id, &known).map(|near| format!("; did you mean \"{near}\"?")).unwrap_or_default();
        (!self.0.contains_key(id)).then(|| format!("en.ftl has no message \"{id}\"{}", near()))
    }
}

/// Everything that is wrong with the rules of one file.
pub fn check(file: &Text, legal: &Node, messages: &Messages, faults: &mut Vec<Fault>) {
    let marketing = legal.get("marketing");
    if let Some(node) = marketing.filter(|node| !node.text().is_some_and(|word| MARKETING.contains(&word))) {
        faults.push(file.fault(node.at, format!("marketing is one of {}", MARKETING.join(", "))));
    }
    for (key, consents) in [("notice", false), ("consent", true)] {
        let Some(Value::List(rows)) = legal.get(key).map(|list| &list.value) else { continue };
        let mut seen = BTreeSet::new();
        for row in rows {
            // What the contract refuses has been named with the rest of the file.
            let Ok(rule) = read_node::<Rule>(&RULE.of(row)) else { continue };
            let at = |key: &str| row.get(key).map_or(row.at, |node| node.at);
            let mut wrong = |key: &str, what: String| faults.push(file.fault(at(key), format!("{}: {what}", rule.id)));
            if !seen.insert(rule.id.clone()) {
                wrong("id", "this rule occurs twice".to_owned());
            }
            if is_consent(rule.kind) != consents {
                let rather = if consents { "notice" } else { "consent" };
                wrong("kind", format!("a rule of this kind is a {rather}, not a {key}"));
            }
            if rule.dated.is_none() {
                wrong("id", "`dated` is missing, the date of this version".to_owned());
            }
            for key in ["source", "certainty"] {
                if row.get(key).is_none() {
                    wrong("id", format!("`{key}` is missing"));
                }
            }
            if let Some(what) = sentence(&rule, messages) {
                wrong("message", what);
            }
            if rule.kind == RuleKind::Age && (rule.age == 0 || rule.goods.is_empty()) {
                wrong("kind", "an age limit needs `age` and `goods`".to_owned());
            }
            if rule.kind == RuleKind::Link && (rule.link.is_none() || rule.words.is_empty()) {
                wrong("kind", "a link needs `link` and `words`".to_owned());
            }
        }
    }
}

const MARKETING: [&str; 3] = ["double_opt_in", "opt_in", "opt_out"];

fn is_consent(kind: RuleKind) -> bool {
    matches!(kind, RuleKind::Agree | RuleKind::Age | RuleKind::Marketing | RuleKind::OptOut)
}

fn sentence(rule: &Rule, messages: &Messages) -> Option<String> {
    let speaks = rule.kind == RuleKind::Tell || is_consent(rule.kind);
    let Some(id) = &rule.message else {
        return speaks.then(|| "a rule of this kind needs `message`".to_owned());
    };
    let Some(variables) = messages.0.get(id) else {
        return messages.lacks(id);
    };
    let known = ["country", "name", "age"];
    let odd = variables.iter().find(|name| !known.contains(&name.as_str()))?;
    Some(format!("nothing fills ${odd} of {id}; a rule knows ${}", known.join(", $")))
}

/// What a rule wants the merchant to see to, and where.
#[derive(Debug)]
pub struct Wish {
    /// The rule.
    pub rule: Rule,
    /// What it says, in words for people.
    pub note: String,
    /// Countries in which it holds.
    pub countries: Vec<String>,
}

/// The rules that a merchant has to see to, each once, out of the countries and unions of a folder like `locales/`. What cannot be read is left out: it
/// is named by the check of the data.
pub fn wishes(folder: &std::path::Path) -> Vec<Wish> {
    let nodes = super::certainty::nodes(folder, "countries", &mut Vec::new());
    let mut wishes: Vec<Wish> = Vec::new();
    for (code, node) in nodes.iter().filter(|(_, node)| node.get("country").is_some()) {
        let union = node.get("union").and_then(Node::text).and_then(|name| nodes.get(name));
        for legal in [union, Some(node)].into_iter().flatten().filter_map(|node| node.get("legal")) {
            let Some(Value::List(rows)) = legal.get("notice").map(|list| &list.value) else { continue };
            for row in rows {
                let Ok(rule) = read_node::<Rule>(&RULE.of(row)) else { continue };
                if !matches!(rule.kind, RuleKind::Merchant | RuleKind::Link | RuleKind::Safety) {
                    continue;
                }
                let note = row.get("note").and_then(Node::text).unwrap_or_default().to_owned();
                match wishes.iter_mut().find(|wish| wish.rule.id == rule.id && wish.note == note) {
                    Some(wish) => wish.countries.push(code.clone()),
                    None => wishes.push(Wish { rule, note, countries: vec![code.clone()] }),
                }
            }
        }
    }
    wishes
}
