//! Which languages there are and which wish leads to which: `locales/languages.toml`, squeezed into one line for the loader.
//!
//! `de|en:en-us,en-ph|en-GB:en-*`: a language, and after the colon the further tags it serves.
//! [`crate::domain::locale::negotiate::Offered`] reads it in the core.

use std::collections::BTreeMap;

use super::{Fault, Text};
use crate::domain::table::Table;
use crate::native::toml_node;
use crate::wire::contract;

/// The content of `locales/languages.toml`.
#[derive(Debug, Default)]
pub struct Offering {
    /// Languages whose first words the loader has.
    pub first: Vec<String>,
    /// The further tags that a language serves.
    serves: Table<Vec<String>>,
}

crate::record! { Offering {
    "first" first: required, "Languages whose first words the loader has.";
    "serves" serves: required, "The further tags, in lower case, that a language serves; `en-*` is every region.";
} }

impl Offering {
    /// Reads the file and holds it against the languages there are.
    pub fn read<T>(file: &Text, languages: &BTreeMap<String, T>, faults: &mut Vec<Fault>) -> Offering {
        let read = toml_node::parse(&file.text).map_err(|fault| vec![fault]).and_then(|node| contract::read_node(&node));
        let offering: Offering = match read {
            Ok(offering) => offering,
            Err(found) => {
                faults.extend(file.faults(found));
                return Offering::default();
            }
        };
        let place = |tag: &str| file.text.find(&format!("\"{tag}\"")).unwrap_or_default();
        for tag in offering.first.iter().filter(|tag| !languages.contains_key(*tag)) {
            faults.push(file.fault(place(tag), format!("there is no {tag}.ftl")));
        }
        let mut taken: BTreeMap<&str, &str> = BTreeMap::new();
        for (tag, wishes) in offering.serves.iter() {
            if !languages.contains_key(tag) {
                faults.push(
                    file.fault(file.text.find(&format!("\n{tag} =")).map_or(0, |at| at + 1), format!("there is no {tag}.ftl")),
                );
            }
            for wish in wishes {
                if *wish != wish.to_lowercase() || wish.contains([',', ':', '|', '_']) {
                    faults.push(file.fault(place(wish), format!("\"{wish}\" is not a tag in lower case")));
                }
                if let Some(other) = taken.insert(wish, tag) {
                    faults.push(file.fault(place(wish), format!("\"{wish}\" leads to {other} and to {tag}")));
                }
            }
        }
        offering
    }

    /// The one line for the loader.
    pub fn squeezed<'t>(&self, languages: impl Iterator<Item = &'t String>) -> String {
        let row = |tag: &String| match self.serves.get(tag) {
            Some(wishes) => format!("{tag}:{}", wishes.join(",")),
            None => tag.clone(),
        };
        languages.map(row).collect::<Vec<_>>().join("|")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, Vec<String>) {
        let languages: BTreeMap<String, ()> = ["de", "en", "nb"].map(|tag| (tag.to_owned(), ())).into();
        let file = Text { path: "languages.toml".into(), text: text.to_owned() };
        let mut faults = Vec::new();
        let offering = Offering::read(&file, &languages, &mut faults);
        (offering.squeezed(languages.keys()), faults.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn languages_and_the_tags_they_serve_stand_in_one_line() {
        assert_eq!(read("first = [\"en\"]\n[serves]\nnb = [\"no\", \"nn\"]\n"), ("de|en|nb:no,nn".to_owned(), Vec::new()));
    }

    #[test]
    fn rows_that_lead_nowhere_or_to_two_languages_are_named() {
        let (_, faults) = read("first = [\"fr\"]\n[serves]\nxx = [\"no\"]\nnb = [\"nn\", \"de-AT\"]\nde = [\"nn\"]\n");
        assert_eq!(
            faults,
            [
                "languages.toml:1: there is no fr.ftl",
                "languages.toml:4: \"nn\" leads to de and to nb",
                "languages.toml:4: \"de-AT\" is not a tag in lower case",
                "languages.toml:3: there is no xx.ftl",
            ]
        );
    }
}
