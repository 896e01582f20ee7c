//! What several commands ask for, and how faults in it are shown.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Ended, complain};
use crate::domain::pricing::cart::Cart;
use crate::domain::pricing::remote::Answers;
use crate::domain::shop::Incoterm;
use crate::domain::time::Moment;
use crate::native::clock::Clock;
use crate::native::json::{canonical, flag, list, number, table, text};
use crate::native::merchant::{Merchant, Sources, read};
use crate::native::packs::Fault;

/// The merchant's files.
#[derive(Debug, Args)]
pub struct Files {
    /// The shop's config, landfall.config/1
    #[arg(long, value_name = "FILE")]
    pub config: PathBuf,
    /// The shop's products, landfall.catalog/1 [default for orders: the config's «catalog», beside the config]
    #[arg(long, value_name = "FILE")]
    pub catalog: Option<PathBuf>,
    /// Newer exchange rates: the value of the config's «rates», as a file
    #[arg(long, value_name = "FILE")]
    pub rates: Option<PathBuf>,
    /// Customers, their points and credit, and gift cards: landfall.accounts/1
    #[arg(long, value_name = "FILE")]
    pub accounts: Option<PathBuf>,
    /// Folder with the facts about countries
    #[arg(long, value_name = "DIR", default_value = "locales")]
    pub locales: PathBuf,
}

impl Files {
    /// Reads them, or shows every fault; of the countries only those named, or all for `None`.
    pub fn open(&self, destinations: Option<&[&str]>) -> Result<Merchant, Ended> {
        let sources = Sources {
            config: self.config.clone(),
            catalog: self.catalog.clone(),
            rates: self.rates.clone(),
            locales: self.locales.clone(),
        };
        let merchant = Merchant::open_for(&sources, destinations).map_err(|faults| show(&faults, false))?;
        let Some(path) = &self.accounts else { return Ok(merchant) };
        Ok(merchant.knowing(read(path, crate::wire::accounts::read).map_err(|faults| show(&faults, false))?))
    }

    /// Another config with the same facts, and the same newer rates if there are any.
    pub fn beside(&self, merchant: &Merchant, config: &Path) -> Result<Merchant, Ended> {
        let shop = read(config, crate::wire::config::read).map_err(|faults| show(&faults, false))?;
        let origin = shop.merchant.origin().to_owned();
        let other = merchant.reconfigured(shop);
        let other = if self.rates.is_some() { other.rated(merchant.rates().cloned()) } else { other };
        if other.country(&origin).is_some() {
            return Ok(other);
        }
        // It ships from a country that was not read yet.
        let sources =
            Sources { config: config.to_owned(), catalog: None, rates: self.rates.clone(), locales: self.locales.clone() };
        Merchant::open_for(&sources, None).map_err(|faults| show(&faults, false))
    }

    /// The same for orders, which cannot be verified without a catalogue: the config's own is taken if none is given.
    pub fn open_for_orders(&mut self, destinations: Option<&[&str]>) -> Result<Merchant, Ended> {
        if self.catalog.is_none() {
            let shop = read(&self.config, crate::wire::config::read).map_err(|faults| show(&faults, false))?;
            let beside = shop.catalog.map(|name| self.config.with_file_name(name)).filter(|path| path.is_file());
            self.catalog = Some(beside.ok_or_else(|| {
                complain("orders are verified against the shop's products: name their file with --catalog");
                Ended::BadInput
            })?);
        }
        self.open(destinations)
    }
}

/// A cart. With a catalogue its products count, and with accounts their customer and cards, as they do when an order is verified.
pub fn cart(path: &Path, merchant: &Merchant, catalog: bool) -> Result<Cart, Ended> {
    let mut cart = read(path, crate::wire::cart::read).map_err(|faults| show(&faults, false))?;
    for line in &mut cart.lines {
        if let Some(product) = merchant.product(&line.product.sku) {
            line.product = product.clone();
        } else if catalog {
            complain(format!("the catalogue has no product with the SKU \"{}\"", line.product.sku));
            return Err(Ended::BadInput);
        }
    }
    merchant.recognise(&mut cart);
    Ok(cart)
}

/// Recorded answers of services, or what they answer now.
pub fn answers(path: Option<&Path>, ask: impl FnOnce() -> Option<Answers>) -> Result<Option<Answers>, Ended> {
    match path {
        Some(path) => read(path, crate::wire::remote::read_answers).map(Some).map_err(|faults| show(&faults, false)),
        None => Ok(ask()),
    }
}

/// `DDP` or `DAP`, in any case.
pub fn incoterm(word: &str) -> Result<Incoterm, String> {
    match word.to_ascii_uppercase().as_str() {
        "DDP" => Ok(Incoterm::Ddp),
        "DAP" => Ok(Incoterm::Dap),
        _ => Err("expected DDP or DAP".to_owned()),
    }
}

/// The moment asked for, or now.
pub fn moment(given: Option<&str>) -> Result<Moment, Ended> {
    let Some(given) = given else { return Ok(Clock::system().moment()) };
    let whole = if given.contains('T') { given.to_owned() } else { format!("{given}T12:00:00Z") };
    whole.parse().map_err(|_| {
        complain(format!("--as-of {given}: expected a UTC time such as 2026-11-22T08:30:00Z, or a day such as 2026-11-22"));
        Ended::BadInput
    })
}

/// Shows faults, one a line, or as JSON.
pub fn show(faults: &[Fault], json: bool) -> Ended {
    if json {
        let rows = faults.iter().map(|fault| {
            table([
                ("path", text(&fault.path.display().to_string())),
                ("line", number(i64::try_from(fault.line).unwrap_or_default())),
                ("what", text(&fault.what)),
            ])
        });
        super::say(canonical(&table([("right", flag(faults.is_empty())), ("faults", list(rows))])));
    } else {
        faults.iter().for_each(complain);
    }
    Ended::BadInput
}
