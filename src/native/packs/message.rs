//! Fluent messages brought into the small form that the widget's evaluator runs.
//!
//! A message is a text, or a list of parts. A part is a text, a variable `{"v":"name"}`, or a choice
//! `{"s":"count","k":"plural","o":{"one":[…],"=0":[…],"other":[…]}}`. The kind `k` is `plural`, `ordinal` or `word`. An exact number
//! (`=0`) goes before its category. When nothing fits, the variant named by `d` counts, and `other` where there is no `d`.
//! Terms and references are inlined, `NUMBER()` and `DATETIME()` are their variable, and an attribute becomes `id.attribute`.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::native::json::{list, table, text};
use crate::wire::node::Node;

/// How deep terms and references may lead.
const MAX_DEPTH: usize = 8;

/// The categories that make a choice one by number.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A message in parts.
pub type Parts = Vec<Part>;

/// A piece of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Words.
    Text(String),
    /// A value filled in later.
    Variable(String),
    /// Words that depend on a value.
    Choice(Choice),
}

/// Words that depend on a value.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// The value.
    pub variable: String,
    /// How it chooses.
    pub kind: Kind,
    /// Words by key, in the order of the file.
    pub variants: Vec<(String, Parts)>,
    /// The key that counts when none fits.
    pub default: String,
}

/// How a value chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// By the plural category of a count.
    Plural,
    /// By the plural category of a rank.
    Ordinal,
    /// By being the key.
    Word,
}

/// Messages and terms by name; attributes under `id.attribute`, terms under `-id`.
pub struct Source<'a> {
    patterns: BTreeMap<String, &'a Pattern<&'a str>>,
    /// Names of messages in the order of the file.
    pub order: Vec<String>,
    /// Names that occur twice.
    pub twice: Vec<String>,
}

impl<'a> Source<'a> {
    /// Sorts what a file holds.
    pub fn new(resource: &'a Resource<&'a str>) -> Source<'a> {
        let mut source = Source { patterns: BTreeMap::new(), order: Vec::new(), twice: Vec::new() };
        for entry in &resource.body {
            let (name, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                _ => continue,
            };
            if let Some(pattern) = value {
                source.take(name.clone(), pattern);
            }
            for attribute in attributes {
                source.take(format!("{name}.{}", attribute.id.name), &attribute.value);
            }
        }
        source
    }

    fn take(&mut self, name: String, pattern: &'a Pattern<&'a str>) {
        if self.patterns.insert(name.clone(), pattern).is_some() {
            self.twice.push(name);
        } else if !name.starts_with('-') {
            self.order.push(name);
        }
    }

    /// The parts of a message, or why it has none.
    pub fn message(&self, name: &str) -> Result<Parts, String> {
        self.named(name, None, 0)
    }

    fn named(&self, name: &str, given: Given<'_>, depth: usize) -> Result<Parts, String> {
        if depth > MAX_DEPTH {
            return Err(format!("\"{name}\" leads back to itself"));
        }
        let pattern = self.patterns.get(name).ok_or_else(|| format!("there is no \"{name}\""))?;
        self.pattern(pattern, given, depth)
    }

    fn pattern(&self, pattern: &Pattern<&str>, given: Given<'_>, depth: usize) -> Result<Parts, String> {
        let mut parts = Parts::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push(&mut parts, Part::Text((*value).to_owned())),
                PatternElement::Placeable { expression } => {
                    self.expression(expression, given, depth)?.into_iter().for_each(|part| push(&mut parts, part));
                }
            }
        }
        Ok(parts)
    }

    fn expression(&self, expression: &Expression<&str>, given: Given<'_>, depth: usize) -> Result<Parts, String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, given, depth),
            Expression::Select { selector, variants } => self.select(selector, variants, given, depth),
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, given: Given<'_>, depth: usize) -> Result<Parts, String> {
        match inline {
            InlineExpression::StringLiteral { value } => Ok(vec![Part::Text(unescape_unicode_to_string(value).into_owned())]),
            InlineExpression::NumberLiteral { value } => Ok(vec![Part::Text((*value).to_owned())]),
            InlineExpression::VariableReference { id } => match given.map(|given| given.get(id.name)) {
                None => Ok(vec![Part::Variable(id.name.to_owned())]),
                Some(Some(value)) => Ok(vec![Part::Text(value.clone())]),
                Some(None) => Err(format!("a term was used without its argument ${}", id.name)),
            },
            InlineExpression::FunctionReference { id, arguments } => {
                Ok(vec![Part::Variable(function(id.name, arguments)?.0.to_owned())])
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.named(&joined(id.name, attribute.as_ref().map(|a| a.name)), given, depth + 1)
            }
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                self.named(&format!("-{}", id.name), Some(&literal_arguments(arguments.as_ref())?), depth + 1)
            }
            InlineExpression::TermReference { .. } => Err("an attribute of a term can only choose, not be shown".to_owned()),
            InlineExpression::Placeable { expression } => self.expression(expression, given, depth),
        }
    }

    fn select(
        &self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
        given: Given<'_>,
        depth: usize,
    ) -> Result<Parts, String> {
        let (variable, ordinal) = match selector {
            InlineExpression::VariableReference { id } if let Some(given) = given => {
                return self.settled(given.get(id.name).map_or("", String::as_str), variants, Some(given), depth);
            }
            InlineExpression::TermReference { id, attribute: Some(attribute), .. } => {
                let key = self.named(&format!("-{}.{}", id.name, attribute.name), Some(&BTreeMap::new()), depth + 1)?;
                let [Part::Text(key)] = key.as_slice() else {
                    return Err(format!("-{}.{} must be one word", id.name, attribute.name));
                };
                return self.settled(key, variants, given, depth);
            }
            InlineExpression::VariableReference { id } => (id.name, false),
            InlineExpression::FunctionReference { id, arguments } => function(id.name, arguments)?,
            _ => return Err("a choice needs a variable such as { $count -> … }".to_owned()),
        };
        let mut choice = Choice { variable: variable.to_owned(), kind: Kind::Word, variants: Vec::new(), default: String::new() };
        for variant in variants {
            let key = match &variant.key {
                VariantKey::Identifier { name } => (*name).to_owned(),
                VariantKey::NumberLiteral { value } => format!("={value}"),
            };
            if variant.default {
                choice.default.clone_from(&key);
            }
            choice.variants.push((key, self.pattern(&variant.value, given, depth)?));
        }
        let by_number = choice.variants.iter().all(|(key, _)| key.starts_with('=') || CATEGORIES.contains(&key.as_str()));
        choice.kind = match (ordinal, by_number) {
            (true, _) => Kind::Ordinal,
            (false, true) => Kind::Plural,
            (false, false) => Kind::Word,
        };
        Ok(vec![Part::Choice(choice)])
    }

    /// A choice whose value is known now.
    fn settled(&self, key: &str, variants: &[Variant<&str>], given: Given<'_>, depth: usize) -> Result<Parts, String> {
        let fits = |variant: &&Variant<&str>| match &variant.key {
            VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => *name == key,
        };
        let chosen = variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default));
        chosen.map_or_else(|| Err("a choice without a default".to_owned()), |variant| self.pattern(&variant.value, given, depth))
    }
}

type Arguments = BTreeMap<String, String>;

/// The arguments inside a term; it sees no other variables. Nothing outside of terms.
type Given<'a> = Option<&'a Arguments>;

fn joined(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

fn literal_arguments(arguments: Option<&CallArguments<&str>>) -> Result<Arguments, String> {
    let named = arguments.map(|arguments| arguments.named.as_slice()).unwrap_or_default();
    named
        .iter()
        .map(|argument| match &argument.value {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                Ok((argument.name.name.to_owned(), unescape_unicode_to_string(value).into_owned()))
            }
            _ => Err(format!("the argument \"{}\" must be a text or a number", argument.name.name)),
        })
        .collect()
}

/// The variable of a function call, and whether it asks for a rank. The widget formats values before it fills them in.
fn function<'a>(name: &str, arguments: &CallArguments<&'a str>) -> Result<(&'a str, bool), String> {
    let ([InlineExpression::VariableReference { id }], "NUMBER" | "DATETIME") = (arguments.positional.as_slice(), name) else {
        return Err(format!("only NUMBER($variable) and DATETIME($variable) are known, not {name}(…)"));
    };
    let ordinal = arguments.named.iter().any(|argument| {
        argument.name.name == "type"
            && matches!(&argument.value, InlineExpression::StringLiteral { value } if *value == "ordinal")
    });
    Ok((id.name, ordinal))
}

/// Adds a part; words join the words before them.
pub fn push(parts: &mut Parts, part: Part) {
    match (parts.last_mut(), part) {
        (Some(Part::Text(before)), Part::Text(after)) => before.push_str(&after),
        (_, part) => parts.push(part),
    }
}

/// The message as it stands in a language pack.
pub fn write(parts: &Parts) -> Node {
    match parts.as_slice() {
        [] => text(""),
        [Part::Text(only)] => text(only),
        _ => write_parts(parts),
    }
}

fn write_parts(parts: &Parts) -> Node {
    list(parts.iter().map(|part| match part {
        Part::Text(words) => text(words),
        Part::Variable(name) => table([("v", text(name))]),
        Part::Choice(choice) => write_choice(choice),
    }))
}

fn write_choice(choice: &Choice) -> Node {
    let kind = match choice.kind {
        Kind::Plural => "plural",
        Kind::Ordinal => "ordinal",
        Kind::Word => "word",
    };
    let variants = choice.variants.iter().map(|(key, parts)| (key.clone(), write_parts(parts))).collect();
    let mut rows = vec![
        ("s".to_owned(), text(&choice.variable)),
        ("k".to_owned(), text(kind)),
        ("o".to_owned(), crate::wire::contract::table(variants)),
    ];
    if choice.default != "other" {
        rows.push(("d".to_owned(), text(&choice.default)));
    }
    crate::wire::contract::table(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::contract::canonical;

    fn check(ftl: &str, expected: &str) {
        let resource = fluent_syntax::parser::parse(ftl).unwrap();
        let source = Source::new(&resource);
        let got = source.message("m").map_or_else(|why| format!("refused: {why}"), |parts| canonical(&write(&parts)));
        assert_eq!(got, expected, "{ftl}");
    }

    #[test]
    fn plain_words_stay_a_text() {
        check("m = Order and pay", r#""Order and pay""#);
        check("m = Two\n    lines", r#""Two\nlines""#);
        check("m = a{ \"\\u00A0\" }b { \"{\" }", "\"a\u{a0}b {\"");
    }

    #[test]
    fn variables_and_functions_are_filled_in_later() {
        check("m = Pay { $amount } now", r#"["Pay ",{"v":"amount"}," now"]"#);
        check("m = { NUMBER($n, minimumFractionDigits: 2) }", r#"[{"v":"n"}]"#);
        check("m = { FETCH($n) }", "refused: only NUMBER($variable) and DATETIME($variable) are known, not FETCH(…)");
    }

    #[test]
    fn choices_know_their_kind_and_default() {
        check(
            "m = { $n ->\n    [0] none\n    [one] { $n } day\n   *[other] { $n } days\n}",
            r#"[{"k":"plural","o":{"=0":["none"],"one":[{"v":"n"}," day"],"other":[{"v":"n"}," days"]},"s":"n"}]"#,
        );
        check(
            "m = { NUMBER($n, type: \"ordinal\") ->\n    [one] st\n   *[other] th\n}",
            r#"[{"k":"ordinal","o":{"one":["st"],"other":["th"]},"s":"n"}]"#,
        );
        check(
            "m = { $who ->\n   *[buyer] you\n    [shop] the shop\n}",
            r#"[{"d":"buyer","k":"word","o":{"buyer":["you"],"shop":["the shop"]},"s":"who"}]"#,
        );
    }

    #[test]
    fn terms_are_inlined_with_their_arguments() {
        let terms = "-duty = { $case ->\n   *[nominative] Zoll\n    [genitive] Zolls\n}\n    .gender = masculine\n";
        check(&format!("{terms}m = Höhe des {{ -duty(case: \"genitive\") }}"), r#""Höhe des Zolls""#);
        check(&format!("{terms}m = {{ -duty.gender ->\n    [masculine] der\n   *[other] die\n}} {{ -duty }}"), r#""der Zoll""#);
        check("m = { m }", "refused: \"m\" leads back to itself");
        check("m = { -gone }", "refused: there is no \"-gone\"");
    }
}
