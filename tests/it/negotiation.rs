//! Which language, country and currency a visitor gets, with the data of this repository: the wishes of browsers, the time zones they report and the
//! list of markets of a merchant.

use std::collections::BTreeMap;
use std::path::Path;

use landfall::domain::locale::negotiate::{self, Decided, Offered, Seen};
use landfall::native::merchant::{Merchant, Sources};
use landfall::native::packs::offered::Offering;
use landfall::native::packs::{Text, country, names, zones};

fn locales() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

fn offered() -> Offered {
    let mut faults = Vec::new();
    let tags = names(&locales(), "ftl", &mut faults);
    let known: BTreeMap<String, ()> = tags.iter().map(|tag| (tag.clone(), ())).collect();
    let offering = Offering::read(&Text::read(&locales().join("languages.toml")).unwrap(), &known, &mut faults);
    assert!(faults.is_empty(), "{faults:?}");
    Offered::read(&offering.squeezed(tags.iter()))
}

#[test]
fn wishes_lead_to_languages_by_script_and_region() {
    let offered = offered();
    for (wish, language) in [
        // The script of a region, and a script that says otherwise.
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-SG", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-Hans-TW", "zh-Hans"),
        ("zh-Hant-SG", "zh-Hant"),
        ("sr-Latn", "hr"),
        ("sr-Latn-RS", "hr"),
        // One Norwegian reads the other.
        ("nb", "nb"),
        ("nn", "nb"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        // Filipino is not among the languages; people there are taught American English.
        ("fil", "en"),
        ("fil-PH", "en"),
        ("tl", "en"),
        // Regions of Portuguese, English and Spanish.
        ("pt", "pt-BR"),
        ("pt-BR", "pt-BR"),
        ("pt-AO", "pt-PT"),
        ("pt-MZ", "pt-PT"),
        ("en-US", "en"),
        ("en-IN", "en-GB"),
        ("en-SG", "en-GB"),
        ("en-ZA", "en-GB"),
        ("es-ES", "es"),
        ("es-419", "es-419"),
        ("es-MX", "es-419"),
        ("es-AR", "es-419"),
        // Longer tags lose their end; case and underscore do not matter.
        ("de-CH-1996", "de"),
        ("DE_at", "de"),
        ("ar-KW", "ar"),
        ("iw", "he"),
        ("in-ID", "id"),
    ] {
        assert_eq!(offered.best(wish), Some(language), "{wish}");
    }
    // What nobody can read is not passed off as something near.
    for wish in ["sr", "sr-Cyrl", "sw", "am", "x-klingon"] {
        assert_eq!(offered.best(wish), None, "{wish}");
    }
}

#[test]
fn the_second_wish_counts_when_the_first_is_not_on_offer() {
    let seen = |languages: &[&str]| Seen { languages: languages.iter().map(|l| (*l).to_owned()).collect(), ..Seen::default() };
    let offered = offered();
    let decided = |value: &str, because| Decided { value: value.into(), because };
    assert_eq!(negotiate::language(&seen(&["sw-KE", "en-KE"]), &offered), decided("en-GB", "browser-languages"));
    assert_eq!(negotiate::language(&seen(&["sw"]), &offered), decided("en", "default"));
    let page = Seen { page_language: Some("ja".into()), ..seen(&["de"]) };
    assert_eq!(negotiate::language(&page, &offered), decided("ja", "page-language"));
    let kept = Seen { kept_language: Some("fr".into()), ..page };
    assert_eq!(negotiate::language(&kept, &offered), decided("fr", "kept"));
}

/// What the loader does with its list: the longest beginning that fits.
fn guess<'a>(list: &'a str, zone: &str) -> Option<&'a str> {
    let entries = list.split('|').flat_map(|entry| entry[3..].split(',').map(move |start| (start, &entry[..2])));
    entries.filter(|(start, _)| zone.starts_with(start)).max_by_key(|(start, _)| start.len()).map(|(_, code)| code)
}

#[test]
fn time_zones_and_their_old_names_tell_the_country() {
    let mut faults = Vec::new();
    let packs = country::read_all(&locales(), &mut faults);
    assert!(faults.is_empty(), "{faults:?}");
    let all: BTreeMap<String, Vec<String>> = packs.iter().map(|(code, pack)| (code.clone(), pack.zones.clone())).collect();
    let list = zones::squeezed(&all, &zones::world());
    // Old names without a slash (Turkey, ROK, GB) never arrive: Intl tells them by their present name (ECMA-402, canonicalised).
    for (zone, country) in [
        ("Europe/Berlin", "DE"),
        ("Europe/Kyiv", "UA"),
        ("Europe/Kiev", "UA"),
        ("Asia/Kolkata", "IN"),
        ("Asia/Calcutta", "IN"),
        ("Asia/Ho_Chi_Minh", "VN"),
        ("Asia/Saigon", "VN"),
        ("America/Argentina/Buenos_Aires", "AR"),
        ("America/Buenos_Aires", "AR"),
        ("America/Indiana/Indianapolis", "US"),
        ("America/Indianapolis", "US"),
        ("US/Pacific", "US"),
        ("America/Toronto", "CA"),
        ("Canada/Atlantic", "CA"),
        ("Asia/Istanbul", "TR"),
        ("Europe/Istanbul", "TR"),
        ("Asia/Chongqing", "CN"),
        ("Asia/Tel_Aviv", "IL"),
        ("Australia/ACT", "AU"),
        ("Brazil/East", "BR"),
        ("Chile/Continental", "CL"),
        ("Mexico/General", "MX"),
    ] {
        assert_eq!(guess(&list, zone), Some(country), "{zone}");
    }
    for zone in ["Asia/Tehran", "Africa/Algiers", "UTC", "Etc/GMT+5"] {
        assert_eq!(guess(&list, zone), None, "{zone}: no shopper is put into a country by chance");
    }
    let seen = |zone: &str, language: &str| Seen {
        zone_country: guess(&list, zone).map(str::to_owned),
        languages: vec![language.to_owned()],
        ..Seen::default()
    };
    let countries: Vec<String> = all.keys().cloned().collect();
    let decided = |zone, language| negotiate::country(&seen(zone, language), &countries, "DE");
    assert_eq!(decided("Asia/Calcutta", "en-GB"), Decided { value: "IN".into(), because: "time-zone" });
    assert_eq!(decided("UTC", "pt-BR"), Decided { value: "BR".into(), because: "region" });
    assert_eq!(decided("UTC", "en"), Decided { value: "DE".into(), because: "default" });
}

#[test]
fn the_currency_is_that_of_the_market_else_the_countrys_if_there_is_a_rate() {
    let sources = Sources { config: "www/landfall.json".into(), catalog: None, rates: None, locales: locales() };
    let demo = Merchant::open(&sources).unwrap();
    let text = std::fs::read_to_string("www/landfall.json").unwrap();
    let mut config: serde_json::Value = serde_json::from_str(&text).unwrap();
    config["markets"] = serde_json::json!([{"countries": ["CA"], "currency": "USD"}, {"countries": ["*"]}]);
    config["rates"]["rates"].as_object_mut().unwrap().remove("NOK");
    let shop = landfall::wire::config::read(&config.to_string()).unwrap();
    let merchant = demo.reconfigured(shop);
    let cart =
        r#"{"schema":"landfall.cart/1","lines":[{"sku":"SCARF","name":"Scarf","price":"49.00","hs":"621430","grams":300}]}"#;
    let cart = landfall::wire::cart::read(cart).unwrap();
    for (country, currency) in [
        // The merchant says so.
        ("CA", "USD"),
        // The country's own, for there is a rate.
        ("JP", "JPY"),
        ("CH", "CHF"),
        ("PL", "PLN"),
        // No rate: the currency of the prices.
        ("NO", "EUR"),
    ] {
        let choices = landfall::domain::pricing::cart::Choices { country: country.into(), ..Default::default() };
        let quote = merchant.quote(&cart, &choices, "2026-11-27T10:00:00Z".parse().unwrap());
        let found = quote.map(|quote| quote.currency.to_string());
        assert_eq!(found.as_deref().ok(), Some(currency), "{country}: {found:?}");
    }
}
