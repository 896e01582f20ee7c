//! What a config may name, found without reading all that is behind the names: checking a config takes milliseconds.

use std::path::{Path, PathBuf};

use super::message::Source;
use super::{Fault, Text, names, tables};

/// The names there are.
#[derive(Debug)]
pub struct Names {
    folder: PathBuf,
    /// Codes of countries.
    pub countries: Vec<String>,
    /// Ids of payment methods.
    pub payments: Vec<String>,
    /// Tags of languages.
    pub languages: Vec<String>,
}

impl Names {
    /// The folder they were read from.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Looks through a folder like `locales/`.
    pub fn read(folder: &Path) -> Result<Names, Vec<Fault>> {
        let mut faults = Vec::new();
        let place = folder.join("countries");
        // A union lies beside its members and is no destination.
        let is_country = |name: &String| {
            let text = Text::read(&place.join(name).with_extension("toml")).map(|file| file.text).unwrap_or_default();
            text.lines().any(|line| line.starts_with("country"))
        };
        let countries = names(&place, "toml", &mut faults).into_iter().filter(is_country).collect();
        let payments = tables::payment_ids(folder, &mut faults);
        let languages = names(folder, "ftl", &mut faults);
        if faults.is_empty() { Ok(Names { folder: folder.to_owned(), countries, payments, languages }) } else { Err(faults) }
    }

    /// Ids of the messages of a language.
    pub fn messages(&self, tag: &str) -> Vec<String> {
        let text = Text::read(&self.folder.join(format!("{tag}.ftl"))).map(|file| file.text).unwrap_or_default();
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(text.as_str());
        Source::new(&resource).order
    }
}
