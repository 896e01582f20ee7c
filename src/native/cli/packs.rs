//! `landfall packs`

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Ended, complain, say};
use crate::native::packs::{Locales, certainty};

/// Builds the language and country packs and finishes the loader.
///
/// Reads `locales/` (countries, tariffs, payment methods, wording), checks every row and message, and writes
/// `packs/countries/<CC>.json`, `packs/languages/<tag>.json`, `landfall.js` and `landfall.css` into a folder that any web server can
/// serve. Faults are named with file and line; nothing is written while there are any.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  landfall packs --out dist\n  landfall packs --check\n  landfall packs --pseudo --out dist\n  landfall packs --certainty > www/certainty.md"
)]
pub struct Packing {
    /// Folder to write to
    #[arg(long, value_name = "DIR", required_unless_present_any = ["check", "certainty"])]
    out: Option<PathBuf>,
    /// Folder of the source data
    #[arg(long, value_name = "DIR", default_value = "locales")]
    locales: PathBuf,
    /// Folder of the unfinished landfall.js and landfall.css
    #[arg(long, value_name = "DIR", default_value = "www")]
    www: PathBuf,
    /// Add the pseudo-locale en-XA (accented, longer, bracketed) to try a layout with
    #[arg(long)]
    pseudo: bool,
    /// Take every language for unfinished: messages it lacks are borrowed from its parent or from English
    #[arg(long)]
    unfinished: bool,
    /// Only check, write nothing; also lists what an unfinished language lacks, and words that look English or too long
    #[arg(long, conflicts_with = "out")]
    check: bool,
    /// Print the page that says how sure the data are (www/certainty.md)
    #[arg(long, conflicts_with_all = ["out", "check"])]
    certainty: bool,
}

impl Packing {
    pub fn run(self) -> Ended {
        if self.certainty {
            return how_sure(&self.locales);
        }
        let mut locales = match Locales::read_as(&self.locales, self.unfinished) {
            Ok(locales) => locales,
            Err(faults) => {
                faults.iter().for_each(complain);
                return Ended::BadInput;
            }
        };
        if self.pseudo {
            locales.add_pseudo();
        }
        let Some(out) = self.out else { return right(&locales) };
        let (countries, languages) = (locales.countries.len(), locales.languages.len());
        match locales.write(&out, &self.www) {
            Ok(report) => {
                let bytes: usize = report.files.iter().map(|(_, size)| size).sum();
                say(format!("{countries} countries, {languages} languages, {} KB in {}", bytes / 1024, out.display()));
                Ended::Right
            }
            Err(faults) => {
                faults.iter().for_each(complain);
                Ended::Machine
            }
        }
    }
}

/// What is right, after what is worth a look.
pub fn right(locales: &Locales) -> Ended {
    locales.notes.iter().for_each(|note| say(format!("note: {note}")));
    say(format!("{} countries and {} languages are right", locales.countries.len(), locales.languages.len()));
    Ended::Right
}

fn how_sure(folder: &Path) -> Ended {
    match certainty::page(folder) {
        Ok(page) => {
            say(page.trim_end());
            Ended::Right
        }
        Err(faults) => {
            faults.iter().for_each(complain);
            Ended::BadInput
        }
    }
}
