//! The engine's sentences in English, for logs, refusals and the command line. Shoppers read theirs from the language packs.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use super::packs::message::{Kind, Part, Parts, Source};
use crate::domain::locale::negotiate::Offered;
use crate::domain::pricing::trace::{Fact, Words};

static ENGLISH: LazyLock<BTreeMap<String, Parts>> = LazyLock::new(|| messages(include_str!("../../locales/en.ftl")));

fn messages(text: &str) -> BTreeMap<String, Parts> {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(text);
    let source = Source::new(&resource);
    source.order.iter().filter_map(|id| Some((id.clone(), source.message(id).ok()?))).collect()
}

/// The sentences of a language, for pages of the backend. What it lacks is English.
#[derive(Debug)]
pub struct Wording {
    tag: String,
    messages: BTreeMap<String, Parts>,
}

impl Wording {
    /// The wording of a language in a folder like `locales/`: of the whole tag, or as `languages.toml` says, or English.
    pub fn of(folder: &Path, wish: &str) -> Wording {
        let read = |tag: &str| std::fs::read_to_string(folder.join(tag).with_extension("ftl")).ok();
        let tag = offered(folder).and_then(|offered| offered.best(wish).map(str::to_owned)).unwrap_or_else(|| "en".to_owned());
        let messages = read(&tag).map(|text| messages(&text)).unwrap_or_default();
        Wording { tag, messages }
    }

    /// The language.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The message with this id.
    pub fn text(&self, key: &'static str) -> String {
        self.say(&Words::new(key, Vec::new()))
    }

    /// A sentence. Counts are put in English grammar: no sentence of these pages counts.
    pub fn say(&self, words: &Words) -> String {
        self.messages.get(words.key.as_ref()).map_or_else(|| english(words), |parts| rendered(parts, words))
    }
}

/// The languages of a folder, for the wish of a browser.
fn offered(folder: &Path) -> Option<Offered> {
    let mut faults = Vec::new();
    let tags = super::packs::names(folder, "ftl", &mut faults);
    let file = super::packs::Text::read(&folder.join("languages.toml")).ok()?;
    let known: BTreeMap<String, ()> = tags.iter().map(|tag| (tag.clone(), ())).collect();
    let offering = super::packs::offered::Offering::read(&file, &known, &mut faults);
    Some(Offered::read(&offering.squeezed(tags.iter())))
}

/// A sentence in English. One without wording is its id and figures.
pub fn english(words: &Words) -> String {
    match ENGLISH.get(words.key.as_ref()) {
        Some(parts) => rendered(parts, words),
        None => words.facts.iter().fold(words.key.to_string(), |said, (name, fact)| format!("{said} · {name} {}", spelled(fact))),
    }
}

fn rendered(parts: &Parts, words: &Words) -> String {
    let fact = |name: &str| words.facts.iter().find(|(known, _)| *known == name).map(|(_, fact)| fact);
    let unit = |name: &str| if name == "weight" { " g" } else { "" };
    let text = |name: &str| fact(name).map_or_else(|| format!("{{{name}}}"), |fact| spelled(fact) + unit(name));
    let piece = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Variable(name) => text(name),
        Part::Choice(choice) => {
            let value = text(&choice.variable);
            let category = if value == "1" { "one" } else { "other" };
            let fits = |key: &str| key.strip_prefix('=') == Some(&value) || (choice.kind == Kind::Word && key == value);
            let find = |fits: &dyn Fn(&str) -> bool| choice.variants.iter().find(|(key, _)| fits(key));
            let chosen = find(&fits).or_else(|| find(&|key| key == category)).or_else(|| find(&|key| key == choice.default));
            chosen.map_or_else(String::new, |(_, parts)| rendered(parts, words))
        }
    };
    parts.iter().map(piece).collect()
}

fn spelled(fact: &Fact) -> String {
    match fact {
        Fact::Money(money) => format!("{} {}", money.currency.digits(money.amount), money.currency),
        Fact::Percent(rate) => format!("{} %", rate.normalize()),
        Fact::Number(number) => number.normalize().to_string(),
        Fact::Text(text) => text.clone(),
        Fact::Day(day) => day.to_string(),
        Fact::Moment(moment) => moment.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_filled_in_and_counted() {
        let count = |n: i64| vec![("count", Fact::Number(n.into())), ("product", Fact::Text("LAMP".into()))];
        assert_eq!(english(&Words::new("refused-quantity", count(3))), "At most 3 of LAMP for each order.");
        assert_eq!(english(&Words::new("summary-items", count(1))), "1 item");
        assert_eq!(english(&Words::new("summary-items", count(2))), "2 items");
        let weight = vec![("weight", Fact::Number(2500.into()))];
        assert_eq!(english(&Words::new("shipping-refused-weight", weight)), "Not available for 2500 g");
        assert_eq!(english(&Words::new("not-there", count(2))), "not-there · count 2 · product LAMP");
    }
}
