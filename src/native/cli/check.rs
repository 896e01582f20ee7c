//! `landfall check`

use std::path::PathBuf;

use clap::Args;

use super::input::show;
use super::{Ended, packs, say};
use crate::native::check::{check, check_catalog, law_notes, notes};
use crate::native::packs::names::Names;
use crate::native::packs::{Locales, Text, there};

/// Checks a config, and its catalogue if given; or, with --packs, the facts about countries and languages themselves.
///
/// Every fault is named with file, line, path and the nearest name that exists, all in one run: the form first, then what the config
/// names (countries, time zone, payment methods, messages, exchange rates, page origins).
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  landfall check landfall.json\n  landfall check landfall.json --catalog catalog.json --json\n  landfall check --packs"
)]
pub struct Check {
    /// The shop's config, landfall.config/1
    #[arg(required_unless_present = "packs")]
    config: Option<PathBuf>,
    /// Check the facts about countries and languages, as `landfall packs --check` does
    #[arg(long, conflicts_with_all = ["config", "catalog", "form"])]
    packs: bool,
    /// The shop's products, landfall.catalog/1
    #[arg(long, value_name = "FILE")]
    catalog: Option<PathBuf>,
    /// Folder with the facts about countries and languages
    #[arg(long, value_name = "DIR", default_value = "locales")]
    locales: PathBuf,
    /// Check only the form; needs no facts
    #[arg(long, conflicts_with_all = ["catalog", "locales"])]
    form: bool,
    /// Print the faults as JSON
    #[arg(long)]
    json: bool,
}

impl Check {
    pub fn run(self) -> Ended {
        let Some(config) = &self.config else { return self.facts() };
        let faults = match self.faults(config) {
            Ok(faults) | Err(faults) => faults,
        };
        if !faults.is_empty() {
            return show(&faults, self.json);
        }
        if self.json {
            show(&faults, true);
        } else {
            say(format!("{} is right", config.display()));
            if let Ok(shop) = crate::native::merchant::read(config, crate::wire::config::read) {
                let asked = if self.form { Vec::new() } else { law_notes(&shop, &self.locales) };
                notes(&shop).iter().chain(&asked).for_each(|note| say(format!("note: {note}")));
            }
        }
        Ended::Right
    }

    fn facts(&self) -> Ended {
        match there(&self.locales).and_then(|()| Locales::read(&self.locales)) {
            Ok(_) if self.json => {
                show(&[], true);
                Ended::Right
            }
            Ok(locales) => packs::right(&locales),
            Err(faults) => show(&faults, self.json),
        }
    }

    fn faults(&self, config: &PathBuf) -> Result<Vec<crate::native::packs::Fault>, Vec<crate::native::packs::Fault>> {
        let read = |path: &PathBuf| Text::read(path).map_err(|fault| vec![fault]);
        let config = read(config)?;
        if self.form {
            return Ok(crate::wire::config::read(&config.text).err().map_or_else(Vec::new, |faults| config.faults(faults)));
        }
        there(&self.locales)?;
        let names = Names::read(&self.locales)?;
        let mut faults = check(&config, &names);
        if let Some(path) = &self.catalog {
            faults.extend(check_catalog(&read(path)?));
        }
        Ok(faults)
    }
}
