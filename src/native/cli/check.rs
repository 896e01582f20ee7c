//! `landfall check`

use std::path::PathBuf;

use clap::Args;

use super::input::show;
use super::{Ended, say};
use crate::native::check::{check, check_catalog, notes};
use crate::native::packs::Text;
use crate::native::packs::names::Names;

/// Checks a config, and its catalogue if given.
///
/// Every fault is named with file, line, path and the nearest name that exists, all in one run: the form first, then what the config
/// names (countries, time zone, payment methods, messages, exchange rates, page origins).
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  landfall check landfall.json\n  landfall check landfall.json --catalog catalog.json --json")]
pub struct Check {
    /// The shop's config, landfall.config/1
    config: PathBuf,
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
        let faults = match self.faults() {
            Ok(faults) | Err(faults) => faults,
        };
        if !faults.is_empty() {
            return show(&faults, self.json);
        }
        if self.json {
            show(&faults, true);
        } else {
            say(format!("{} is right", self.config.display()));
            if let Ok(shop) = crate::native::merchant::read(&self.config, crate::wire::config::read) {
                notes(&shop).iter().for_each(|note| say(format!("note: {note}")));
            }
        }
        Ended::Right
    }

    fn faults(&self) -> Result<Vec<crate::native::packs::Fault>, Vec<crate::native::packs::Fault>> {
        let read = |path: &PathBuf| Text::read(path).map_err(|fault| vec![fault]);
        let config = read(&self.config)?;
        if self.form {
            return Ok(crate::wire::config::read(&config.text).err().map_or_else(Vec::new, |faults| config.faults(faults)));
        }
        let names = Names::read(&self.locales)?;
        let mut faults = check(&config, &names);
        if let Some(path) = &self.catalog {
            faults.extend(check_catalog(&read(path)?));
        }
        Ok(faults)
    }
}
