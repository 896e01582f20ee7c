//! The engine's sentences in English, for logs, refusals and the command line. Shoppers read theirs from the language packs.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::packs::message::{Kind, Part, Parts, Source};
use crate::domain::pricing::trace::{Fact, Words};

static ENGLISH: LazyLock<BTreeMap<String, Parts>> = LazyLock::new(|| {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(include_str!("../../locales/en.ftl"));
    let source = Source::new(&resource);
    source.order.iter().filter_map(|id| Some((id.clone(), source.message(id).ok()?))).collect()
});

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
