//! What the loader hands over, read strictly: a wrong config is told in one sentence with path and line.

use crate::checkout::event::Facts;
use crate::domain::country::Country;
use crate::domain::locale::negotiate::{Offered, Seen};
use crate::domain::money::Currency;
use crate::domain::pricing::cart::Cart;
use crate::domain::shop::Shop;
use crate::wire::contract::{Fault, line_and_column};
use crate::wire::node::{Node, Value};
use crate::wire::{cart, config, facts};

/// Texts of which only what the form needs was read. The whole is read when the engine is there.
pub struct Unread {
    config: String,
    currency: Option<Currency>,
    /// Country packs by code.
    packs: Vec<(String, String)>,
}

impl Unread {
    /// Puts a country's pack to the others.
    pub fn add(&mut self, code: &str, pack: &str) {
        if !self.packs.iter().any(|(known, _)| known == code) {
            self.packs.push((code.to_owned(), pack.to_owned()));
        }
    }

    /// Reads all there is to know about the shop and two countries.
    pub fn read(&self, home: &str, there: &str) -> Result<Facts, String> {
        let mut shop = config::read(&self.config).map_err(|f| explain("config", &self.config, &f))?;
        insist(&mut shop, self.currency);
        let place = |code: &str| {
            let pack = self.packs.iter().find(|(known, _)| known == code).map_or("", |(_, pack)| pack);
            facts::country(code, pack, &shop.countries).map_err(|f| explain("country pack", pack, &f))
        };
        Ok(Facts { home: place(home)?, there: place(there)?, shop })
    }
}

/// A currency that the page insists on goes before the market's own.
fn insist(shop: &mut Shop, currency: Option<Currency>) {
    for market in shop.markets.iter_mut().filter(|_| currency.is_some()) {
        market.currency = currency;
    }
}

/// All that the loader fetched and saw.
pub struct Boot {
    /// Where the files lie.
    pub base: String,
    /// Where the config lies; what is kept is kept for it.
    pub config_url: String,
    /// Distinguishes the checkouts of a page.
    pub instance: String,
    /// The configuration.
    pub shop: Shop,
    /// What of it and of the packs was not read yet, if anything.
    pub unread: Option<Unread>,
    /// The language pack, and its content as it came.
    pub language: Node,
    /// The destination.
    pub there: Country,
    /// The country the goods leave from.
    pub home: Country,
    /// What is bought.
    pub cart: Cart,
    /// What page and browser say.
    pub seen: Seen,
    /// The language that was fetched.
    pub chosen_language: String,
    /// Languages on offer.
    pub languages: Offered,
    /// Countries on offer.
    pub countries: Vec<String>,
}

/// The first fault of a document as a sentence for the merchant, and how many more there are.
pub fn explain(what: &str, text: &str, faults: &[Fault]) -> String {
    let Some(first) = faults.first() else { return what.to_owned() };
    let (line, _) = line_and_column(text, first.at);
    let more = match faults.len() {
        1 => String::new(),
        n => [" (and ", &(n - 1).to_string(), " more)"].concat(),
    };
    ["the ", what, " is wrong in line ", &line.to_string(), ": ", &first.to_string(), &more].concat()
}

impl Boot {
    /// Reads the hand-over.
    pub fn read(text: &str) -> Result<Boot, String> {
        let node = Node::parse(text).map_err(|e| e.to_string())?;
        let part = |key: &str| node.get(key).and_then(Node::text).unwrap_or_default();
        let listed = |node: Option<&Node>| match node {
            Some(Node { value: Value::List(items), .. }) => items.iter().filter_map(Node::text).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        let mut shop = config::read_brief(part("config")).map_err(|f| explain("config", part("config"), &f))?;
        let place = |code: &str, pack: &str| {
            facts::country_brief(code, pack, &shop.countries).map_err(|f| explain("country pack", pack, &f))
        };
        let chosen = |key: &str| node.get("chosen").and_then(|c| c.get(key)).and_then(Node::text);
        let there = place(chosen("country").unwrap_or_default(), part("country"))?;
        let origin = part("origin");
        // At home both are one. It is read twice rather than copied: nothing else copies a country, and reading is there anyway.
        let origin = if origin.is_empty() { part("country") } else { origin };
        let home = place(shop.merchant.origin(), origin)?;
        let bought = match part("cart") {
            "" => Cart::default(),
            text => cart::read(text).map_err(|f| explain("cart", text, &f))?,
        };
        let language = Node::parse(part("language")).map_err(|e| ["the language pack is broken: ", &e.to_string()].concat())?;
        let seen = node.get("seen");
        let told = |key: &str| seen.and_then(|s| s.get(key)).and_then(Node::text).filter(|t| !t.is_empty()).map(str::to_owned);
        let currency = told("attributeCurrency").and_then(|c| c.parse().ok());
        insist(&mut shop, currency);
        let mut unread = Unread { config: part("config").to_owned(), currency, packs: Vec::new() };
        unread.add(&there.code, part("country"));
        unread.add(&home.code, origin);
        Ok(Boot {
            base: part("base").to_owned(),
            config_url: part("configUrl").to_owned(),
            instance: part("instance").to_owned(),
            shop,
            unread: Some(unread),
            language,
            there,
            home,
            cart: bought,
            seen: Seen {
                attribute_language: told("attributeLanguage"),
                attribute_country: told("attributeCountry"),
                attribute_currency: told("attributeCurrency"),
                kept_language: told("keptLanguage"),
                kept_country: told("keptCountry"),
                page_language: told("pageLanguage"),
                languages: listed(seen.and_then(|s| s.get("languages"))),
                zone_country: told("zoneCountry"),
            },
            chosen_language: chosen("language").unwrap_or("en").to_owned(),
            languages: Offered::read(part("languages")),
            countries: listed(node.get("countries")),
        })
    }
}
