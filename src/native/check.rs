//! What is wrong with a config beyond its form: places, payment methods, zones and words that do not exist, with the nearest that do.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::tz::TimeZoneDatabase;

use super::merchant::own_facts;
use super::packs::names::Names;
use super::packs::{Fault, Text, country, law, reference};
use crate::domain::country::{RuleKind, TAX_CATEGORIES};
use crate::domain::shop::{Area, Fallback, RemoteStep, Service, Shop};
use crate::domain::table::Table;
use crate::wire::contract::nearest;
use crate::wire::node::{Node, Value};
use crate::wire::{cart, config};

/// Every fault of a config: first of its form, then, when that is right, of what it names.
pub fn check(file: &Text, names: &Names) -> Vec<Fault> {
    let shop = match config::read(&file.text) {
        Ok(shop) => shop,
        Err(faults) => return file.faults(faults),
    };
    let mut finder = Finder { file, node: Node::parse(&file.text).ok(), faults: Vec::new() };
    places(&shop, names, &mut finder);
    own_countries(&shop, names, &mut finder);
    fields(&shop, &mut finder);
    payments(&shop, names, &mut finder);
    words(&shop, names, &mut finder);
    rates(&shop, &mut finder);
    origins(&shop, &mut finder);
    finder.faults
}

/// What is right and yet worth knowing about a config.
pub fn notes(shop: &Shop) -> Vec<String> {
    let mut notes = Vec::new();
    let services = &shop.services;
    let asked: Vec<&Service> = RemoteStep::ALL.iter().filter_map(|step| services.of(*step)).collect();
    let told = shop.backend.answers.is_some();
    if !asked.is_empty() && !told {
        notes.push("/services: only the backend asks services; without backend.answers the checkout in the browser works with the engine's own figures, as estimates".to_owned());
    }
    if asked.iter().any(|service| service.fallback == Fallback::Refuse) && !told {
        notes.push(
            "/services: with \"fallback\": \"refuse\" and without backend.answers the checkout in the browser cannot quote"
                .to_owned(),
        );
    }
    if shop.backend.vat_ids.is_some() && services.vat_ids.is_none() {
        notes.push(
            "/backend/vatIds: without services.vatIds the reference backend asks no register; VAT numbers stay pending"
                .to_owned(),
        );
    }
    let secret = |name: &str| ["authorization", "x-api-key", "api-key"].contains(&name.to_ascii_lowercase().as_str());
    let open = |service: &&Service| service.headers.iter().any(|(name, value)| secret(name) && !value.starts_with("env:"));
    if asked.iter().any(open) {
        notes.push(
            "/services: the config is public; write \"env:NAME\" for a secret header and set NAME in the backend's environment"
                .to_owned(),
        );
    }
    notes
}

/// What the law of the destinations leaves to the merchant and this config does not say.
pub fn law_notes(shop: &Shop, locales: &Path) -> Vec<String> {
    let mut notes = Vec::new();
    for wish in law::wishes(locales) {
        let sold = |code: &&String| shop.market(code).is_some_and(|market| market.refused.is_none());
        let countries: Vec<&str> = wish.countries.iter().filter(sold).map(String::as_str).collect();
        let page = wish.rule.link.as_deref();
        let done = match (wish.rule.kind, page) {
            (RuleKind::Safety, _) => shop.legal.safety.is_some(),
            (_, Some(page)) => shop.merchant.policies.contains_key(page),
            (_, None) => false,
        };
        if done || countries.is_empty() {
            continue;
        }
        let place = match (wish.rule.kind, page) {
            (RuleKind::Safety, _) => "/legal/safety".to_owned(),
            (_, Some(page)) => format!("/merchant/policies/{page}"),
            (_, None) => "law".to_owned(),
        };
        let whose = if countries.len() > 8 { format!("{} countries", countries.len()) } else { countries.join(", ") };
        notes.push(format!("{place}: {whose}: {}", wish.note));
    }
    notes
}

/// Every fault of a catalogue.
pub fn check_catalog(file: &Text) -> Vec<Fault> {
    let catalog = match cart::read_catalog(&file.text) {
        Ok(catalog) => catalog,
        Err(faults) => return file.faults(faults),
    };
    let mut finder = Finder { file, node: Node::parse(&file.text).ok(), faults: Vec::new() };
    let mut seen = BTreeSet::new();
    for (i, product) in catalog.products.iter().enumerate() {
        if !seen.insert(&product.sku) {
            finder.fault(&format!("/products/{i}/sku"), format!("the SKU \"{}\" occurs twice", product.sku));
        }
        if product.lowest_price().is_sign_negative() {
            finder.fault(&format!("/products/{i}/price"), "a price is negative".to_owned());
        }
        if !TAX_CATEGORIES.contains(&product.tax_category.as_str()) {
            finder.unknown(&format!("/products/{i}/taxCategory"), "tax category", &product.tax_category, &TAX_CATEGORIES);
        }
        if let Some(hs) = product.hs.as_ref().filter(|hs| hs.len() < 6 || !hs.bytes().all(|b| b.is_ascii_digit())) {
            finder.fault(
                &format!("/products/{i}/hs"),
                format!("\"{hs}\" is no HS code; write at least six digits, such as \"940521\""),
            );
        }
        if let Some(origin) =
            product.origin.as_ref().filter(|origin| origin.len() != 2 || !origin.bytes().all(|b| b.is_ascii_uppercase()))
        {
            finder.fault(&format!("/products/{i}/origin"), format!("\"{origin}\" is no country code such as \"CN\""));
        }
    }
    finder.faults
}

/// Collects faults with the line of the value a pointer leads to.
struct Finder<'a> {
    file: &'a Text,
    node: Option<Node>,
    faults: Vec<Fault>,
}

impl Finder<'_> {
    fn fault(&mut self, pointer: &str, what: String) {
        let mut at = 0;
        let mut here = self.node.as_ref();
        for step in pointer.split('/').skip(1) {
            here = here.and_then(|node| match &node.value {
                Value::List(items) => step.parse().ok().and_then(|i: usize| items.get(i)),
                _ => node.get(step),
            });
            at = here.map_or(at, |node| node.at);
        }
        self.faults.push(self.file.fault(at, format!("{pointer}: {what}")));
    }

    fn unknown(&mut self, pointer: &str, kind: &str, word: &str, known: &[&str]) {
        let hint = nearest(word, known).map(|near| format!("; did you mean \"{near}\"?")).unwrap_or_default();
        self.fault(pointer, format!("unknown {kind} \"{word}\"{hint}"));
    }
}

/// Facts of the merchant's own, held against themselves as they lie over those of the packs.
fn own_countries(shop: &Shop, names: &Names, finder: &mut Finder<'_>) {
    let wanted = shop.countries.keys().cloned().collect();
    // What is wrong with the packs is told by `landfall packs`.
    let mut known = country::read_wanted(names.folder(), Some(&wanted), &mut Vec::new());
    for (code, _) in &shop.countries {
        for fault in own_facts(code, known.remove(code), shop, names.folder()).err().into_iter().flatten() {
            finder.fault(&format!("/countries/{code}{}", fault.pointer), fault.what);
        }
    }
}

/// Whether a field is asked for is said in one of three words.
fn fields(shop: &Shop, finder: &mut Finder<'_>) {
    let asked = [("phone", &shop.fields.phone), ("organisation", &shop.fields.organisation), ("business", &shop.fields.business)];
    let words = ["required", "optional", "hidden"];
    for (key, word) in asked.into_iter().filter_map(|(key, word)| Some((key, word.as_deref()?))) {
        if !words.contains(&word) {
            finder.unknown(&format!("/fields/{key}"), "word", word, &words);
        }
    }
}

fn places(shop: &Shop, names: &Names, finder: &mut Finder<'_>) {
    let known: Vec<&str> = names.countries.iter().chain(shop.countries.keys()).map(String::as_str).collect();
    let mut one = |pointer: String, code: &str| {
        if !known.contains(&code) {
            finder.unknown(&pointer, "country", code, &known);
        }
    };
    one("/merchant/country".to_owned(), &shop.merchant.country);
    if let Some(code) = &shop.merchant.ships_from {
        one("/merchant/shipsFrom".to_owned(), code);
    }
    for (i, market) in shop.markets.iter().enumerate() {
        for (j, code) in market.countries.iter().enumerate().filter(|(_, code)| *code != "*") {
            one(format!("/markets/{i}/countries/{j}"), code);
        }
    }
    for (i, method) in shop.shipping.methods.iter().enumerate() {
        for (j, zone) in method.zones.iter().enumerate() {
            for (k, place) in zone.countries.iter().enumerate().filter(|(_, place)| *place != "*") {
                one(format!("/shipping/methods/{i}/zones/{j}/countries/{k}"), place.split('-').next().unwrap_or(place));
            }
            for (key, areas) in [("places", &zone.places), ("except", &zone.except)] {
                areas_of(format!("/shipping/methods/{i}/zones/{j}/{key}"), areas, &mut one);
            }
        }
        for (j, surcharge) in method.surcharges.iter().enumerate() {
            areas_of(format!("/shipping/methods/{i}/surcharges/{j}/places"), &surcharge.places, &mut one);
        }
    }
    for (list, at) in [(&shop.shipping.surcharges, "/shipping/surcharges"), (&shop.fees, "/fees")] {
        for (i, extra) in list.iter().enumerate() {
            areas_of(format!("{at}/{i}/places"), &extra.places, &mut one);
        }
    }
    let zone = &shop.merchant.time_zone;
    if TimeZoneDatabase::bundled().get(zone).is_err() {
        let zones = super::packs::zones::world();
        finder.unknown("/merchant/timeZone", "time zone", zone, &zones.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

fn areas_of(pointer: String, areas: &[Area], one: &mut impl FnMut(String, &str)) {
    for (i, area) in areas.iter().enumerate().filter(|(_, area)| area.country != "*") {
        one(format!("{pointer}/{i}"), &area.country);
    }
}

fn payments(shop: &Shop, names: &Names, finder: &mut Finder<'_>) {
    let known: Vec<&str> = names.payments.iter().map(String::as_str).collect();
    for (i, id) in shop.payments.methods.iter().enumerate().filter(|(_, id)| !known.contains(&id.as_str())) {
        finder.unknown(&format!("/payments/methods/{i}"), "payment method", id, &known);
    }
}

fn words(shop: &Shop, names: &Names, finder: &mut Finder<'_>) {
    let languages: Vec<&str> = names.languages.iter().map(String::as_str).collect();
    for (tag, messages) in &shop.wording {
        if !names.languages.contains(tag) {
            finder.unknown(&format!("/wording/{tag}"), "language", tag, &languages);
            continue;
        }
        let ids = names.messages(tag);
        let known: Vec<&str> = ids.iter().map(String::as_str).collect();
        for id in messages.keys().filter(|id| !known.contains(&id.as_str())) {
            finder.unknown(&format!("/wording/{tag}/{id}"), "message", id, &known);
        }
    }
    theme("/theme", &shop.theme, finder);
    for (i, variant) in shop.themes.iter().enumerate() {
        theme(&format!("/themes/{i}/theme"), &variant.theme, finder);
        for (j, tag) in variant.languages.iter().enumerate().filter(|(_, tag)| !offered(tag, &languages)) {
            finder.unknown(&format!("/themes/{i}/languages/{j}"), "language", tag, &languages);
        }
    }
    if let Some(way) = shop.hooks.on_timeout.as_deref().filter(|way| !["stop", "go"].contains(way)) {
        finder.unknown("/hooks/onTimeout", "way", way, &["stop", "go"]);
    }
}

/// Whether there is a language with this tag, or one that begins with it.
fn offered(tag: &str, languages: &[&str]) -> bool {
    languages.iter().any(|known| *known == tag || known.strip_prefix(tag).is_some_and(|rest| rest.starts_with('-')))
}

/// Tokens that the style sheet does not use would do nothing.
fn theme(pointer: &str, tokens: &Table<String>, finder: &mut Finder<'_>) {
    let known = reference::theme_tokens(include_str!("../../www/landfall.css"));
    let known: Vec<&str> = known.iter().map(|token| token.name.as_str()).collect();
    for token in tokens.keys().filter(|token| !known.contains(&token.as_str())) {
        finder.unknown(&format!("{pointer}/{token}"), "theme token", token, &known);
    }
}

/// A market whose currency cannot be reached would refuse every quote.
fn rates(shop: &Shop, finder: &mut Finder<'_>) {
    let base = shop.prices.currency.to_string();
    let reached = |code: &str| {
        let rated =
            |code: &str| shop.rates.as_ref().is_some_and(|rates| rates.base.code() == code || rates.rates.contains_key(code));
        code == base || (rated(code) && rated(&base))
    };
    for (i, market) in shop.markets.iter().enumerate() {
        if let Some(currency) = market.currency.filter(|currency| market.refused.is_none() && !reached(currency.code())) {
            let what =
                format!("there is no exchange rate from {base} to {currency}; only products with a list price in it can be sold");
            finder.fault(&format!("/markets/{i}/currency"), what);
        }
    }
}

fn origins(shop: &Shop, finder: &mut Finder<'_>) {
    for (i, origin) in shop.security.origins.iter().enumerate() {
        let plain = reqwest::Url::parse(origin).is_ok_and(|url| {
            matches!(url.scheme(), "http" | "https") && url.origin().ascii_serialization() == origin.trim_end_matches('/')
        });
        if !plain {
            let what = format!("\"{origin}\" is no origin; write scheme, host and port only, such as \"https://shop.example\"");
            finder.fault(&format!("/security/origins/{i}"), what);
        }
    }
}
