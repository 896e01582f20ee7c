//! A merchant's own figures: config, catalogue, rates, and the facts of the countries. What the widget was given to work with, as
//! the merchant's side holds it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use jiff::tz::TimeZoneDatabase;

use super::digest::digest;
use super::json::canonical;
use super::packs::{self, Fault, Text, address, country, law};
use crate::domain::country::{AddressForm, Country};
use crate::domain::pricing::cart::{Cart, Choices, Customer, Product};
use crate::domain::pricing::quote::{Quote, Refusal};
use crate::domain::pricing::remote::Answers;
use crate::domain::pricing::{Detail, Inputs, quote};
use crate::domain::shop::{Balance, Rates, Shop};
use crate::domain::time::{AsOf, Moment};
use crate::wire;
use crate::wire::accounts::Accounts;
use crate::wire::contract::Write;

/// Where the figures lie.
#[derive(Debug, Clone)]
pub struct Sources {
    /// `landfall.config/1`
    pub config: PathBuf,
    /// `landfall.catalog/1`
    pub catalog: Option<PathBuf>,
    /// A newer `rates` part of the config.
    pub rates: Option<PathBuf>,
    /// Folder of the country facts.
    pub locales: PathBuf,
}

/// The figures.
#[derive(Debug)]
pub struct Merchant {
    /// The config.
    pub shop: Shop,
    products: BTreeMap<String, Product>,
    countries: Arc<BTreeMap<String, Facts>>,
    /// Address forms of countries that are no destinations, once a bill goes to one: most commands never ask.
    forms: Arc<OnceLock<BTreeMap<String, AddressForm>>>,
    locales: PathBuf,
    rates: Option<Rates>,
    accounts: Accounts,
    /// Hash of the config.
    digest: String,
}

/// The facts about a country, and their hash once it was asked for: few quotes need one.
#[derive(Debug)]
struct Facts {
    country: Country,
    hash: OnceLock<String>,
}

/// Why there is no quote.
#[derive(Debug, Clone, PartialEq)]
pub enum NoQuote {
    /// There are no facts about this country.
    UnknownCountry(String),
    /// The engine refused, and says why.
    Refused(Refusal),
}

impl From<Refusal> for NoQuote {
    fn from(refusal: Refusal) -> NoQuote {
        NoQuote::Refused(refusal)
    }
}

impl Merchant {
    /// Reads everything. Every fault is named.
    pub fn open(sources: &Sources) -> Result<Merchant, Vec<Fault>> {
        Merchant::open_for(sources, None)
    }

    /// The same with the facts of some destinations only, which takes a fraction of the time; `None` is all.
    pub fn open_for(sources: &Sources, destinations: Option<&[&str]>) -> Result<Merchant, Vec<Fault>> {
        packs::there(&sources.locales)?;
        let (shop, digest) = read(&sources.config, |text| {
            let shop = wire::config::read(text)?;
            Ok((shop, digest(&wire::contract::parse(text)?)))
        })?;
        let products = match &sources.catalog {
            Some(path) => priced(path, read(path, wire::cart::read_catalog)?.products)?,
            None => Vec::new(),
        };
        let rates = sources.rates.as_ref().map(|path| read(path, wire::contract::read::<Rates>)).transpose()?;
        let mut faults = Vec::new();
        let wanted = destinations.map(|codes| codes.iter().copied().chain([shop.merchant.origin()]).map(str::to_owned).collect());
        let countries = country::read_wanted(&sources.locales, wanted.as_ref(), &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        let facts = |country| Facts { country, hash: OnceLock::new() };
        let mut countries: BTreeMap<String, Facts> =
            countries.into_iter().map(|(code, country)| (code, facts(country))).collect();
        for (code, _) in &shop.countries {
            let own = own_facts(code, countries.remove(code).map(|known| known.country), &shop, &sources.locales).map_err(
                |faults| {
                    let told = |fault| Fault { path: sources.config.clone(), line: 0, what: format!("/countries/{code}{fault}") };
                    faults.into_iter().map(told).collect::<Vec<_>>()
                },
            )?;
            countries.insert(code.to_owned(), Facts { hash: OnceLock::from(own.hash.clone()), country: own });
        }
        let origin = shop.merchant.origin();
        if !countries.contains_key(origin) {
            let what = format!("/merchant: there are no facts about {origin} in {}", sources.locales.join("countries").display());
            return Err(vec![Fault { path: sources.config.clone(), line: 0, what }]);
        }
        let products = products.into_iter().map(|product| (product.sku.clone(), product)).collect();
        let rates = rates.or_else(|| shop.rates.clone());
        Ok(Merchant {
            shop,
            products,
            countries: Arc::new(countries),
            forms: Arc::default(),
            locales: sources.locales.clone(),
            rates,
            accounts: Accounts::default(),
            digest,
        })
    }

    /// The same country facts for another config, without a catalogue.
    pub fn reconfigured(&self, shop: Shop) -> Self {
        let (products, accounts) = (BTreeMap::new(), Accounts::default());
        let digest = shop.write().as_ref().map(digest).unwrap_or_default();
        let (countries, forms, locales) = (self.countries.clone(), self.forms.clone(), self.locales.clone());
        Merchant { products, countries, forms, locales, rates: shop.rates.clone(), shop, accounts, digest }
    }

    /// With other exchange rates.
    pub fn rated(self, rates: Option<Rates>) -> Self {
        Merchant { rates, ..self }
    }

    /// With other products.
    pub fn selling(self, products: Vec<Product>) -> Self {
        Merchant { products: products.into_iter().map(|product| (product.sku.clone(), product)).collect(), ..self }
    }

    /// With customers and cards.
    pub fn knowing(self, accounts: Accounts) -> Self {
        Merchant { accounts, ..self }
    }

    /// The merchant's own facts about a customer.
    pub fn customer(&self, id: &str) -> Option<&Customer> {
        self.accounts.customers.iter().find(|customer| customer.id == id)
    }

    /// The merchant's own facts about a card.
    pub fn card(&self, code: &str) -> Option<&Balance> {
        self.accounts.cards.iter().find(|card| card.code == code)
    }

    /// The card of a code as it was typed: in any case.
    pub fn card_typed(&self, code: &str) -> Option<&Balance> {
        self.accounts.cards.iter().find(|card| card.code.eq_ignore_ascii_case(code))
    }

    /// The customer who brings others with a code.
    pub fn referrer(&self, code: &str) -> Option<&Customer> {
        let theirs = |own: &String| own.eq_ignore_ascii_case(code.trim());
        self.accounts.customers.iter().find(|customer| customer.referral.as_ref().is_some_and(theirs))
    }

    /// Orders that have used a promotion so far.
    pub fn used(&self, promotion: &str) -> u32 {
        self.accounts.used.get(promotion).copied().unwrap_or(0)
    }

    /// Puts the merchant's facts about customer and cards into a cart of the merchant's own; what is not known there stays as it is.
    pub fn recognise(&self, cart: &mut Cart) {
        if let Some(customer) = &mut cart.customer {
            *customer = self.customer(&customer.id).unwrap_or(customer).clone();
        }
        for card in &mut cart.cards {
            *card = self.card(&card.code).unwrap_or(card).clone();
        }
        for (id, count) in &self.accounts.used {
            cart.used.insert(id.clone(), *count);
        }
    }

    /// Folder of the country facts and the wording.
    pub fn locales(&self) -> &std::path::Path {
        &self.locales
    }

    /// The hash of the config, for receipts.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The countries there are facts about.
    pub fn codes(&self) -> Vec<String> {
        self.countries.keys().cloned().collect()
    }

    /// The facts about a country.
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.get(code).map(|facts| &facts.country)
    }

    /// The hash of the facts about a country.
    pub fn hash_of(&self, code: &str) -> Option<&str> {
        self.countries.get(code).map(|facts| facts.hash.get_or_init(|| country::hash(&facts.country)).as_str())
    }

    /// How an address is written in a country, destination or not.
    pub fn address_form(&self, code: &str) -> Option<&AddressForm> {
        let forms = || {
            self.forms.get_or_init(|| {
                let mut faults = Vec::new();
                let forms = address::read(&self.locales, &mut faults);
                faults.iter().for_each(|fault| tracing::warn!(%fault, "an address form cannot be read"));
                forms
            })
        };
        self.country(code).map(|country| &country.address).or_else(|| forms().get(code))
    }

    /// The merchant's own product of a SKU.
    pub fn product(&self, sku: &str) -> Option<&Product> {
        self.products.get(sku)
    }

    /// The rates in force.
    pub fn rates(&self) -> Option<&Rates> {
        self.rates.as_ref()
    }

    /// Quotes a cart as it stands at a moment, with the whole calculation.
    pub fn quote(&self, cart: &Cart, choices: &Choices, at: Moment) -> Result<Quote, NoQuote> {
        self.quote_in(Detail::Full, cart, choices, at)
    }

    /// The same in as much detail as is wanted.
    pub fn quote_in(&self, detail: Detail, cart: &Cart, choices: &Choices, at: Moment) -> Result<Quote, NoQuote> {
        self.quote_with(detail, cart, choices, at, None)
    }

    /// The same with the answers of services.
    pub fn quote_with(
        &self,
        detail: Detail,
        cart: &Cart,
        choices: &Choices,
        at: Moment,
        remote: Option<&Answers>,
    ) -> Result<Quote, NoQuote> {
        let facts = |code: &str| self.country(code).ok_or_else(|| NoQuote::UnknownCountry(code.to_owned()));
        let (home, there) = (facts(self.shop.merchant.origin())?, facts(&choices.country)?);
        let as_of = AsOf {
            at,
            merchant_offset: offset(&self.shop.merchant.time_zone, at),
            there_offset: there.zones.first().map_or(0, |zone| offset(zone, at)),
        };
        Ok(quote(&Inputs { shop: &self.shop, home, there, cart, choices, rates: self.rates(), as_of, remote, detail })?)
    }
}

/// The facts about a country with the merchant's own laid over them, held against themselves like those of the packs.
pub(super) fn own_facts(
    code: &str,
    known: Option<Country>,
    shop: &Shop,
    locales: &Path,
) -> Result<Country, Vec<wire::contract::Fault>> {
    let known = known.filter(|_| !wire::facts::whole(code, &shop.countries));
    let pack = known.and_then(|known| Country { hash: country::hash(&known), ..known }.write());
    // What is wrong with the law of the world is told by `landfall packs`.
    let world = || law::world(locales).unwrap_or_else(|_| "{}".to_owned());
    let pack = pack.as_ref().map_or_else(world, canonical);
    let country = wire::facts::country(code, &pack, &shop.countries)?;
    let wrong = |pointer: &str, what: String| Err(vec![wire::contract::Fault { pointer: pointer.to_owned(), at: 0, what }]);
    if !country.taxes.iter().any(|row| row.category == "standard") {
        return wrong("/taxes", "there is no row of the category \"standard\"".to_owned());
    }
    if country.zones.is_empty() {
        return wrong("/zones", "a country has at least one time zone".to_owned());
    }
    match address::check(&country.address) {
        Ok(()) => Ok(country),
        Err((_, what)) => wrong("/address", what),
    }
}

/// Products that may be sold. A negative price is a merchant's own rebate in a cart of its own; in a catalogue, shoppers could help themselves.
fn priced(path: &std::path::Path, products: Vec<Product>) -> Result<Vec<Product>, Vec<Fault>> {
    match products.iter().find(|product| product.lowest_price().is_sign_negative()) {
        Some(product) => {
            let what = format!("the product \"{}\" has a negative price", product.sku);
            Err(vec![Fault { path: path.to_owned(), line: 0, what }])
        }
        None => Ok(products),
    }
}

/// Minutes by which a zone's clocks are ahead of UTC. The built-in database is used, so that all machines agree.
pub fn offset(zone: &str, at: Moment) -> i32 {
    static ZONES: OnceLock<TimeZoneDatabase> = OnceLock::new();
    let zone = ZONES.get_or_init(TimeZoneDatabase::bundled).get(zone);
    let moment = jiff::Timestamp::from_second(at.0);
    match (zone, moment) {
        (Ok(zone), Ok(moment)) => zone.to_offset(moment).seconds() / 60,
        _ => 0,
    }
}

/// Reads a file through a contract.
pub fn read<T>(
    path: &std::path::Path,
    contract: impl FnOnce(&str) -> Result<T, Vec<wire::contract::Fault>>,
) -> Result<T, Vec<Fault>> {
    let file = Text::read(path).map_err(|fault| vec![fault])?;
    contract(&file.text).map_err(|faults| file.faults(faults))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_follow_summer_time() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        assert_eq!(offset("Europe/Berlin", at("2026-11-22T08:00:00Z")), 60);
        assert_eq!(offset("Europe/Berlin", at("2026-07-01T08:00:00Z")), 120);
        assert_eq!(offset("Asia/Kolkata", at("2026-07-01T08:00:00Z")), 330);
        assert_eq!(offset("America/St_Johns", at("2026-11-22T08:00:00Z")), -210);
        assert_eq!(offset("Nowhere/Land", at("2026-07-01T08:00:00Z")), 0);
    }
}
