//! Languages: `locales/<tag>.ftl` checked against English and against the grammar's needs, and brought into packs.
//!
//! A language may word a message as it likes, but it has the same messages with the same variables, and where it counts it has
//! every plural category its grammar needs (`locales/plurals.toml`). A file with the line `# status: complete` lacks nothing; another
//! may lack messages, which are noted and taken from its parent (`es` for `es-419`) and from English, so that a message can be added
//! by somebody who does not write forty languages.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::parse;

use super::message::{Choice, Kind, Part, Parts, Source, write};
use super::{Fault, Text};
use crate::native::json::{canonical, list, table, text};
use crate::wire::contract;

/// What a grammar needs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grammar {
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Categories of counts that every choice must have.
    pub cardinal: Vec<String>,
    /// Categories that may stand beside them.
    pub rare: Vec<String>,
    /// Categories of ranks that every choice must have.
    pub ordinal: Vec<String>,
}

/// A language that was read.
#[derive(Debug)]
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// Whether a missing message is a fault.
    pub complete: bool,
    grammar: Grammar,
    messages: BTreeMap<String, (usize, Parts)>,
    order: Vec<String>,
}

/// The prefix of messages that the loader shows before a pack has arrived.
const LOADER: &str = "loader-";

/// The prefix of messages that only pages of the backend show.
const BACKEND: &str = "withdraw-";

/// The line of a file that lacks no message.
const COMPLETE: &str = "# status: complete";

impl Language {
    /// Whether it has a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    /// Reads one file. What cannot be read is noted in `faults`, and left out.
    pub fn read(tag: &str, file: &Text, grammar: &Grammar, faults: &mut Vec<Fault>) -> Language {
        let resource = match parse(file.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(errors.iter().map(|error| file.fault(error.pos.start, error.kind.to_string())));
                resource
            }
        };
        let places = places(&resource, &file.text);
        let source = Source::new(&resource);
        faults.extend(source.twice.iter().map(|id| file.fault(place(&places, id), format!("{id}: this message occurs twice"))));
        let complete = file.text.lines().any(|line| line.trim_end() == COMPLETE);
        let mut language =
            Language { tag: tag.to_owned(), complete, grammar: grammar.clone(), messages: BTreeMap::new(), order: Vec::new() };
        for id in &source.order {
            let at = place(&places, id);
            match source.message(id) {
                Ok(parts) => {
                    language.messages.insert(id.clone(), (at, parts));
                    language.order.push(id.clone());
                }
                Err(why) => faults.push(file.fault(at, format!("{id}: {why}"))),
            }
        }
        language.check_grammar(file, faults);
        language
    }

    fn check_grammar(&self, file: &Text, faults: &mut Vec<Fault>) {
        for (id, (at, parts)) in &self.messages {
            for choice in choices(parts) {
                let (needed, rare): (_, &[String]) = match choice.kind {
                    Kind::Plural => (&self.grammar.cardinal, &self.grammar.rare),
                    Kind::Ordinal => (&self.grammar.ordinal, &[]),
                    Kind::Word => continue,
                };
                let has = |category: &String| choice.variants.iter().any(|(key, _)| key == category);
                let missing: Vec<&str> = needed.iter().filter(|c| !has(c)).map(String::as_str).collect();
                if !missing.is_empty() {
                    let what = format!("{id}: ${} needs the plural categories {}", choice.variable, missing.join(", "));
                    faults.push(file.fault(*at, what));
                }
                let known = |key: &str| key.starts_with('=') || needed.iter().chain(rare).any(|c| c == key);
                for (key, _) in choice.variants.iter().filter(|(key, _)| !known(key)) {
                    faults.push(file.fault(*at, format!("{id}: {} never chooses [{key}]", self.tag)));
                }
            }
        }
    }

    /// Takes the messages it lacks from another language.
    pub fn borrow(&mut self, from: &Language) {
        for (id, (_, parts)) in &from.messages {
            self.messages.entry(id.clone()).or_insert_with(|| (0, parts.clone()));
        }
    }

    /// Holds this language against another (English) message by message. A complete language has all of them and no others. What does
    /// not fit in an unfinished one goes to `notes` and is left out, so that it is borrowed.
    pub fn check_parity(&mut self, file: &Text, model: &Language, faults: &mut Vec<Fault>, notes: &mut Vec<Fault>) {
        let missing: Vec<&str> = model.order.iter().filter(|id| !self.messages.contains_key(*id)).map(String::as_str).collect();
        let wrong = if self.complete {
            let what = |id: &&str| format!("{id}: this message of {}.ftl is missing", model.tag);
            faults.extend(missing.iter().map(|id| file.fault(file.text.len(), what(id))));
            faults
        } else {
            if !missing.is_empty() {
                notes.push(file.fault(0, format!("{} messages are missing and borrowed: {}", missing.len(), missing.join(", "))));
            }
            notes
        };
        let mut unknown = Vec::new();
        self.messages.retain(|id, (at, parts)| {
            let Some((_, wanted)) = model.messages.get(id) else {
                unknown.push((*at, id.clone()));
                return false;
            };
            let (mine, wanted) = (variables(parts), variables(wanted));
            for name in wanted.difference(&mine) {
                wrong.push(file.fault(*at, format!("{id}: ${name} is missing")));
            }
            for name in mine.difference(&wanted) {
                wrong.push(file.fault(*at, format!("{id}: ${name} is not there in {}.ftl", model.tag)));
            }
            mine == wanted
        });
        if self.complete {
            let what = |id: &str| format!("{id}: {}.ftl has no such message", model.tag);
            wrong.extend(unknown.iter().map(|(at, id)| file.fault(*at, what(id))));
        } else if let Some((at, _)) = unknown.first() {
            let ids: Vec<&str> = unknown.iter().map(|(_, id)| id.as_str()).collect();
            wrong.push(file.fault(*at, format!("{} messages are not in {}.ftl: {}", ids.len(), model.tag, ids.join(", "))));
        }
    }

    /// The words of the loader in the order of `model`, or what is wrong with them.
    pub fn first_words(&self, model: &Language) -> Result<Vec<String>, String> {
        let ids = model.order.iter().filter(|id| id.starts_with(LOADER));
        ids.map(|id| match self.messages.get(id).map(|(_, parts)| parts.as_slice()) {
            Some([Part::Text(words)]) => Ok(words.clone()),
            Some(_) => Err(format!("{id}: the loader shows plain words only, without variables")),
            None => Err(format!("{id}: missing")),
        })
        .collect()
    }

    /// The pack: all messages. The loader's are among them, because their words change when the language is switched; they come once more
    /// in its own order as `first`, for the loader that has no words of this language.
    pub fn pack(&self, first: &[String]) -> String {
        let seen = self.messages.iter().filter(|(id, _)| !id.starts_with(BACKEND));
        let messages = seen.map(|(id, (_, parts))| (id.clone(), write(parts))).collect();
        canonical(&table([
            ("schema", text("landfall.language/1")),
            ("tag", text(&self.tag)),
            ("first", list(first.iter().map(|words| text(words)))),
            ("direction", text(&self.grammar.direction)),
            ("messages", contract::table(messages)),
        ]))
    }

    /// All messages with their places in the file.
    pub fn messages(&self) -> &BTreeMap<String, (usize, Parts)> {
        &self.messages
    }

    /// A language with the same messages worded differently.
    pub fn reworded(&self, tag: &str, reword: impl Fn(&Parts) -> Parts) -> Language {
        let messages = self.messages.iter().map(|(id, (at, parts))| (id.clone(), (*at, reword(parts)))).collect();
        Language { tag: tag.to_owned(), complete: true, grammar: self.grammar.clone(), messages, order: self.order.clone() }
    }

    /// Ids of all messages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }
}

/// Where each message begins. The syntax tree keeps slices of the text, so their addresses tell the place.
fn places(resource: &Resource<&str>, text: &str) -> BTreeMap<String, usize> {
    let entries = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    });
    entries.map(|name| (name.to_owned(), (name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize))).collect()
}

fn place(places: &BTreeMap<String, usize>, id: &str) -> usize {
    places.get(id.split('.').next().unwrap_or(id)).copied().unwrap_or_default()
}

fn choices(parts: &Parts) -> Vec<&Choice> {
    let inner = parts.iter().filter_map(|part| match part {
        Part::Choice(choice) => Some(choice),
        _ => None,
    });
    inner.flat_map(|choice| std::iter::once(choice).chain(choice.variants.iter().flat_map(|(_, parts)| choices(parts)))).collect()
}

fn variables(parts: &Parts) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => {
                names.insert(name.as_str());
            }
            Part::Choice(choice) => {
                names.insert(choice.variable.as_str());
                choice.variants.iter().for_each(|(_, parts)| names.extend(variables(parts)));
            }
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(tag: &str, ftl: &str, cardinal: &[&str], faults: &mut Vec<Fault>) -> (Language, Text) {
        let file = Text { path: format!("{tag}.ftl").into(), text: ftl.to_owned() };
        let grammar = Grammar {
            direction: "ltr".into(),
            cardinal: cardinal.iter().map(|c| (*c).to_owned()).collect(),
            rare: vec!["many".into()],
            ordinal: Vec::new(),
        };
        (Language::read(tag, &file, &grammar, faults), file)
    }

    fn faults_of(ftl: &str, cardinal: &[&str]) -> Vec<String> {
        faults_and_notes(&format!("{ftl}{COMPLETE}\n"), cardinal).0
    }

    fn faults_and_notes(ftl: &str, cardinal: &[&str]) -> (Vec<String>, Vec<String>) {
        let (mut faults, mut notes) = (Vec::new(), Vec::new());
        let english = "a = Hello { $name }\nb = { $count ->\n    [one] day\n   *[other] days\n}\n";
        let (model, _) = read("en", english, &["one", "other"], &mut faults);
        let (mut language, file) = read("xx", ftl, cardinal, &mut faults);
        language.check_parity(&file, &model, &mut faults, &mut notes);
        let told = |found: Vec<Fault>| found.iter().map(ToString::to_string).collect();
        (told(faults), told(notes))
    }

    #[test]
    fn a_language_has_the_messages_and_variables_of_english() {
        let faults = faults_of("a = Hallo { $nam }\nc = Mehr\n", &["one", "other"]);
        assert_eq!(
            faults,
            [
                "xx.ftl:4: b: this message of en.ftl is missing",
                "xx.ftl:1: a: $name is missing",
                "xx.ftl:1: a: $nam is not there in en.ftl",
                "xx.ftl:2: c: en.ftl has no such message",
            ]
        );
    }

    #[test]
    fn an_unfinished_language_may_lack_messages_and_borrows_them() {
        let (faults, notes) = faults_and_notes("a = Hallo { $nam }\nc = C\n", &["one", "other"]);
        assert_eq!(faults, Vec::<String>::new());
        assert_eq!(
            notes,
            [
                "xx.ftl:1: 1 messages are missing and borrowed: b",
                "xx.ftl:1: a: $name is missing",
                "xx.ftl:1: a: $nam is not there in en.ftl",
                "xx.ftl:2: 1 messages are not in en.ftl: c",
            ]
        );
        let (model, _) = read("en", "a = A\nb = B\n", &["other"], &mut Vec::new());
        let (mut language, _) = read("xx", "a = Ä\n", &["other"], &mut Vec::new());
        language.borrow(&model);
        assert!(language.pack(&[]).contains(r#""messages":{"a":"Ä","b":"B"}"#), "{}", language.pack(&[]));
    }

    #[test]
    fn a_choice_has_the_categories_of_the_grammar_and_no_others() {
        let ftl = "a = { $name }\nb = { $count ->\n    [two] x\n    [many] z\n   *[other] y\n}\n";
        assert_eq!(
            faults_of(ftl, &["one", "other"]),
            ["xx.ftl:2: b: $count needs the plural categories one", "xx.ftl:2: b: xx never chooses [two]"]
        );
        assert!(faults_of("a = { $name }\nb = { $count }\n", &["other"]).is_empty());
    }

    #[test]
    fn what_is_not_fluent_is_named_with_its_line() {
        let faults = faults_of("a = { $name }\nb = { $count\n", &["one", "other"]);
        assert!(faults[0].starts_with("xx.ftl:"), "{faults:?}");
    }

    #[test]
    fn the_loader_gets_its_words_in_order_and_the_pack_gets_all() {
        let mut faults = Vec::new();
        let (en, _) = read("en", "loader-b = B\nloader-a = A\nx = X { $y }\n", &["other"], &mut faults);
        assert_eq!(en.first_words(&en), Ok(vec!["B".to_owned(), "A".to_owned()]));
        assert_eq!(
            en.pack(&["B".to_owned(), "A".to_owned()]),
            r#"{"direction":"ltr","first":["B","A"],"messages":{"loader-a":"A","loader-b":"B","x":["X ",{"v":"y"}]},"schema":"landfall.language/1","tag":"en"}"#
        );
    }
}
