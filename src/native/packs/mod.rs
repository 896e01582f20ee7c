//! The pack builder: `locales/` in, `packs/` and the finished loader out.
//!
//! Owns the checks that stop a wrong row or a missing word before anybody downloads it; every fault is named with file and line.
//! Refuses to know what the rows mean: that is [`crate::domain`].

pub mod address;
pub mod bill;
pub mod certainty;
pub mod country;
pub mod lanes;
pub mod language;
pub mod law;
pub mod loader;
pub mod message;
pub mod names;
pub mod offered;
pub mod proof;
pub mod pseudo;
pub mod reach;
mod read;
pub mod reference;
pub mod shape;
mod shared;
pub mod source;
pub mod squeeze;
pub mod tables;
pub mod terse;
pub mod types;
pub mod zones;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use language::{Grammar, Language};
use offered::Offering;

use super::toml_node;
use crate::domain::country::AddressForm;
use crate::domain::table::Table;
use crate::wire::contract::{self, line_and_column};

/// A file that was read.
#[derive(Debug, Clone)]
pub struct Text {
    /// Where it lies, as it is to be shown.
    pub path: PathBuf,
    /// What is in it.
    pub text: String,
}

impl Text {
    /// Reads a file.
    pub fn read(path: &Path) -> Result<Text, Fault> {
        match std::fs::read_to_string(path) {
            Ok(text) => Ok(Text { path: path.to_owned(), text }),
            Err(error) => Err(Fault { path: path.to_owned(), line: 0, what: error.to_string() }),
        }
    }

    /// A fault at a byte of the file.
    pub fn fault(&self, at: usize, what: String) -> Fault {
        Fault { path: self.path.clone(), line: line_and_column(&self.text, at).0, what }
    }

    /// The faults of a contract, in this file.
    pub fn faults(&self, faults: Vec<contract::Fault>) -> Vec<Fault> {
        faults.into_iter().map(|fault| self.fault(fault.at, fault.to_string())).collect()
    }
}

/// Something wrong in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub path: PathBuf,
    /// The line from 1, or 0 for the whole file.
    pub line: usize,
    /// What is wrong and what to do.
    pub what: String,
}

/// Whether the folder with the facts is there; a command outside Landfall's own folder has to be told where.
pub fn there(locales: &Path) -> Result<(), Vec<Fault>> {
    let what = || "the facts about countries are not here; name Landfall's folder «locales» with --locales".to_owned();
    let found = locales.join("countries").is_dir();
    if found { Ok(()) } else { Err(vec![Fault { path: locales.to_owned(), line: 0, what: what() }]) }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path.display(), self.what),
            line => write!(f, "{}:{line}: {}", self.path.display(), self.what),
        }
    }
}

/// Everything in `locales/`, checked.
#[derive(Debug)]
pub struct Locales {
    /// Languages by tag.
    pub languages: BTreeMap<String, Language>,
    /// Country packs (canonical JSON) by code.
    pub countries: BTreeMap<String, country::Pack>,
    /// What holds everywhere.
    world: String,
    /// Address forms of countries that are no destinations.
    pub addresses: BTreeMap<String, AddressForm>,
    /// What is worth a look but stops nothing: messages that an unfinished language lacks, words that look untranslated or too long.
    pub notes: Vec<Fault>,
    /// What sources are called, as the browser fetches it.
    sources: String,
    offering: Offering,
}

/// The language every other one is held against.
const MODEL: &str = "en";

impl Locales {
    /// Reads and checks a folder like `locales/`. Every fault is named, not only the first.
    pub fn read(folder: &Path) -> Result<Locales, Vec<Fault>> {
        Locales::read_as(folder, false)
    }

    /// The same; `unfinished` takes every language for one that may still lack messages, while new ones wait for their translations.
    pub fn read_as(folder: &Path, unfinished: bool) -> Result<Locales, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut notes = Vec::new();
        let languages = languages(folder, unfinished, &mut faults, &mut notes);
        let offering = match Text::read(&folder.join("languages.toml")) {
            Ok(file) => Offering::read(&file, &languages, &mut faults),
            Err(fault) => {
                faults.push(fault);
                Offering::default()
            }
        };
        let countries = country::read_all(folder, &mut faults);
        let addresses = address::read(folder, &mut faults);
        if let Some(model) = languages.get(MODEL) {
            let forms = countries.iter().map(|(code, pack)| (code, &pack.country.address)).chain(&addresses);
            for (code, id) in forms.flat_map(|(code, form)| address::messages(form).map(move |id| (code, id))) {
                if !model.has(&id) {
                    let what = format!("{id}: no message, but the address form of {code} asks for it");
                    faults.push(Fault { path: folder.join("en.ftl"), line: 0, what });
                }
            }
        }
        let world = law::world(folder).unwrap_or_else(|found| {
            faults.extend(found);
            String::new()
        });
        let sources = Text::read(&folder.join("sources.toml")).ok().and_then(|file| toml_node::parse(&file.text).ok());
        let sources = sources.map(|node| source::titles(&node)).unwrap_or_default();
        if faults.is_empty() {
            Ok(Locales { world, languages, countries, addresses, notes, sources, offering })
        } else {
            Err(faults)
        }
    }

    /// Adds the language `en-XA`: English made longer, accented and bracketed, in which a layout shows its weak places.
    pub fn add_pseudo(&mut self) {
        if let Some(pseudo) = self.languages.get(MODEL).map(pseudo::of) {
            self.languages.insert(pseudo.tag.clone(), pseudo);
        }
    }

    /// The time zones of each country.
    fn zones(&self) -> BTreeMap<String, Vec<String>> {
        self.countries.iter().map(|(code, pack)| (code.clone(), pack.zones.clone())).collect()
    }

    /// Writes `packs/` under `out`, and from the loader and style sheet in `www` the finished ones.
    pub fn write(&self, out: &Path, www: &Path) -> Result<Report, Vec<Fault>> {
        let mut report = Report::default();
        let first = self.first_words()?;
        for (tag, language) in &self.languages {
            report.put(&out.join("packs/languages").join(format!("{tag}.json")), &language.pack(&first[tag]))?;
        }
        for (code, pack) in &self.countries {
            report.put(&out.join("packs/countries").join(format!("{code}.json")), &pack.json)?;
        }
        report.put(&out.join("packs/world.json"), &self.world)?;
        for (name, text) in bill::files(&self.addresses, &self.countries) {
            report.put(&out.join("packs").join(name), &text)?;
        }
        report.put(&out.join("packs/sources.json"), &self.sources)?;
        let called = self
            .countries
            .iter()
            .map(|(code, pack)| (code.clone(), crate::native::json::list(pack.also.iter().map(|name| contract::text(name)))));
        report.put(&out.join("packs/called.json"), &contract::canonical(&contract::table(called.collect())))?;
        let (loader, style) = self.finish_loader(www, first)?;
        report.put(&out.join("landfall.js"), &loader)?;
        report.put(&out.join("landfall.css"), &style)?;
        let countries = crate::native::json::list(self.countries.keys().map(|code| contract::text(code)));
        let languages = contract::text(&self.offering.squeezed(self.languages.keys()));
        let index = contract::table(vec![("countries".to_owned(), countries), ("languages".to_owned(), languages)]);
        report.put(&out.join("packs/index.json"), &contract::canonical(&index))?;
        report.put(&out.join("landfall-contracts.d.ts"), &types::declarations())?;
        self.finish_pages(www, out, &mut report)?;
        Ok(report)
    }

    /// The pages of the documentation and of the shop, with what is made in them.
    fn finish_pages(&self, www: &Path, out: &Path, report: &mut Report) -> Result<(), Vec<Fault>> {
        let style = Text::read(&www.join("landfall.css")).map_err(|fault| vec![fault])?;
        let drawn: String = files(&www.join("../src/ui"), "rs", &mut Vec::new()).into_values().map(|file| file.text).collect();
        let common = files(&www.join("parts"), "html", &mut Vec::new());
        let fill =
            |page: &Text| reference::fill(&page.text, &style.text, &drawn, &common).map_err(|what| vec![page.fault(0, what)]);
        // A folder without documentation is as good.
        for (name, page) in files(&www.join("docs"), "html", &mut Vec::new()) {
            let here = format!("href=\"{name}.html\"");
            let made = fill(&page)?.replacen(&here, &format!("{here} aria-current=\"page\""), 1);
            report.put(&out.join("docs").join(format!("{name}.html")), &made)?;
        }
        // The shop's pages lie in the folder already if it is the shop's; Trunk has put something into one of them.
        for (name, page) in files(out, "html", &mut Vec::new()) {
            if page.text.contains("<!-- make part ") {
                report.put(&out.join(format!("{name}.html")), &fill(&page)?)?;
            }
        }
        Ok(())
    }

    /// What the loader says, by language.
    fn first_words(&self) -> Result<BTreeMap<String, Vec<String>>, Vec<Fault>> {
        let Some(model) = self.languages.get(MODEL) else { return Ok(BTreeMap::new()) };
        let wrong = |tag: &str, what: String| vec![Fault { path: format!("{tag}.ftl").into(), line: 0, what }];
        let words = |(tag, language): (&String, &Language)| match language.first_words(model) {
            Ok(words) => Ok((tag.clone(), words)),
            Err(what) => Err(wrong(tag, what)),
        };
        self.languages.iter().map(words).collect()
    }

    fn finish_loader(&self, www: &Path, first: BTreeMap<String, Vec<String>>) -> Result<(String, String), Vec<Fault>> {
        let wrong = |file: &Text, what: String| vec![Fault { path: file.path.clone(), line: 0, what }];
        let source = Text::read(&www.join("landfall.js")).map_err(|fault| vec![fault])?;
        let style = Text::read(&www.join("landfall.css")).map_err(|fault| vec![fault])?;
        let parts = loader::Parts {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            zones: zones::squeezed(&self.zones(), &zones::world()),
            languages: self.offering.squeezed(self.languages.keys()),
            first: first.into_iter().filter(|(tag, _)| self.offering.first.contains(tag)).collect(),
            style: style.text,
        };
        loader::finish(&source.text, &parts).map_err(|what| wrong(&source, what))
    }
}

/// What was written.
#[derive(Debug, Default)]
pub struct Report {
    /// Files and their sizes in bytes.
    pub files: Vec<(PathBuf, usize)>,
}

impl Report {
    fn put(&mut self, path: &Path, text: &str) -> Result<(), Vec<Fault>> {
        let wrong = |error: std::io::Error| vec![Fault { path: path.to_owned(), line: 0, what: error.to_string() }];
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(wrong)?;
        }
        std::fs::write(path, text).map_err(wrong)?;
        self.files.push((path.to_owned(), text.len()));
        Ok(())
    }
}

/// Files of a folder with an extension, by name without it.
fn files(folder: &Path, extension: &str, faults: &mut Vec<Fault>) -> BTreeMap<String, Text> {
    let mut found = BTreeMap::new();
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            faults.push(Fault { path: folder.to_owned(), line: 0, what: error.to_string() });
            return found;
        }
    };
    for path in entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == extension)) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        match Text::read(&path) {
            Ok(text) => drop(found.insert(name, text)),
            Err(fault) => faults.push(fault),
        }
    }
    found
}

/// Names of the files of a folder with an extension.
pub fn names(folder: &Path, extension: &str, faults: &mut Vec<Fault>) -> Vec<String> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            faults.push(Fault { path: folder.to_owned(), line: 0, what: error.to_string() });
            return Vec::new();
        }
    };
    let paths = entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == extension));
    let mut names: Vec<String> = paths.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    names
}

/// The language that a regional one borrows from: `es` for `es-419`.
fn parent(tag: &str) -> Option<&str> {
    tag.rsplit_once('-').map(|(parent, _)| parent)
}

fn languages(folder: &Path, unfinished: bool, faults: &mut Vec<Fault>, notes: &mut Vec<Fault>) -> BTreeMap<String, Language> {
    let grammars = match Text::read(&folder.join("plurals.toml")) {
        Ok(text) => grammars(&text, faults),
        Err(fault) => {
            faults.push(fault);
            Table::new()
        }
    };
    let files = files(folder, "ftl", faults);
    let mut languages = BTreeMap::new();
    for (tag, file) in &files {
        let own = grammar_of(file).unwrap_or_else(|found| {
            faults.push(found);
            None
        });
        match own.as_ref().or_else(|| grammars.get(tag)).or_else(|| grammars.get(parent(tag)?)) {
            Some(grammar) => drop(languages.insert(tag.clone(), Language::read(tag, file, grammar, faults))),
            None => {
                let what =
                    format!("plurals.toml does not say what the grammar of {tag} needs, nor does a line «{GRAMMAR}…» here");
                faults.push(file.fault(0, what));
            }
        }
    }
    let Some(model) = languages.remove(MODEL) else {
        let what = "English is missing; all others are held against it".into();
        faults.push(Fault { path: folder.join("en.ftl"), line: 0, what });
        return languages;
    };
    // A parent's tag is the shorter one, so that it stands before its children and is whole when they borrow.
    for tag in languages.keys().cloned().collect::<Vec<_>>() {
        let Some(mut language) = languages.remove(&tag) else { continue };
        language.complete &= !unfinished;
        proof::read(&language, &files[&tag], &model, notes);
        let parent = parent(&tag).and_then(|parent| if parent == MODEL { Some(&model) } else { languages.get(parent) });
        parent.into_iter().for_each(|parent| language.borrow(parent));
        language.check_parity(&files[&tag], &model, faults, notes);
        parent.into_iter().chain([&model]).for_each(|from| language.borrow(from));
        languages.insert(tag, language);
    }
    languages.insert(MODEL.to_owned(), model);
    languages
}

/// How the line of a language begins that says itself what its grammar needs, so that a new language is one new file:
/// `# grammar: { direction = "ltr", cardinal = ["one", "other"], ordinal = ["other"] }`.
const GRAMMAR: &str = "# grammar: ";

fn grammar_of(file: &Text) -> Result<Option<Grammar>, Fault> {
    let Some((i, said)) = file.text.lines().enumerate().find_map(|(i, line)| Some((i, line.strip_prefix(GRAMMAR)?))) else {
        return Ok(None);
    };
    let read = toml_node::parse(&format!("said = {said}")).and_then(|node| {
        let said = node.get("said").cloned().unwrap_or(node);
        contract::read_node::<Grammar>(&said).map_err(|mut found| found.remove(0))
    });
    read.map(Some).map_err(|found| Fault { path: file.path.clone(), line: i + 1, what: found.to_string() })
}

fn grammars(file: &Text, faults: &mut Vec<Fault>) -> Table<Grammar> {
    let read = toml_node::parse(&file.text).map_err(|fault| vec![fault]).and_then(|node| contract::read_node(&node));
    read.unwrap_or_else(|found| {
        faults.extend(file.faults(found));
        Table::new()
    })
}

crate::record! { Grammar {
    "direction" direction: required, "`ltr` or `rtl`.";
    "cardinal" cardinal: required, "Categories of counts that every choice must have.";
    "rare" rare: default(Vec::new()), "Categories that may stand beside them.";
    "ordinal" ordinal: required, "Categories of ranks that every choice must have.";
} }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_of_this_repository_say_the_same() {
        let (mut faults, mut notes) = (Vec::new(), Vec::new());
        let found = languages(Path::new("locales"), false, &mut faults, &mut notes);
        assert!(faults.is_empty(), "{}", faults.iter().map(|fault| format!("{fault}\n")).collect::<String>());
        assert!(found.len() >= 40, "{:?}", found.keys());
        let english: Vec<String> =
            notes.iter().map(ToString::to_string).filter(|note| note.contains("the same words as in en.ftl")).collect();
        assert!(english.is_empty(), "still English: {english:#?}");
    }
    #[test]
    fn every_country_of_this_repository_is_right() {
        let mut faults = Vec::new();
        let found = country::read_all(Path::new("locales"), &mut faults);
        assert!(faults.is_empty(), "{}", faults.iter().map(|fault| format!("{fault}\n")).collect::<String>());
        assert!(found.len() >= 68, "{:?}", found.keys());
        let greatest = found.values().map(|pack| pack.json.len()).max();
        assert!(greatest.is_some_and(|bytes| bytes < 60_000), "{greatest:?}");
    }
}
