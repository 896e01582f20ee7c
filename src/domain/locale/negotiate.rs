//! Which language and country a visitor gets, and why. Matching follows RFC 4647 lookup with the likely script of CLDR where the
//! script decides (zh-TW is traditional, zh-SG simplified).

use icu_locid::{LanguageIdentifier, langid};

/// What the page and the browser say about the visitor.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Seen {
    /// Language set by the merchant on the element or script.
    pub attribute_language: Option<String>,
    /// Country set by the merchant.
    pub attribute_country: Option<String>,
    /// Currency set by the merchant.
    pub attribute_currency: Option<String>,
    /// Language that the visitor chose earlier.
    pub kept_language: Option<String>,
    /// Country that the visitor chose earlier.
    pub kept_country: Option<String>,
    /// Language of the page.
    pub page_language: Option<String>,
    /// The browser's languages, the preferred first.
    pub languages: Vec<String>,
    /// Country of the browser's time zone, if it is one the shop knows.
    pub zone_country: Option<String>,
}

/// A value and the reason for it: attribute, kept, page-language, browser-languages, time-zone, region, market or default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// What was decided.
    pub value: String,
    /// Why; the wording's id is `locale-` and this.
    pub because: &'static str,
}

fn decided(value: &str, because: &'static str) -> Decided {
    Decided { value: value.to_owned(), because }
}

/// The language, out of those on offer. English, or else the first, is the last resort.
pub fn language(seen: &Seen, offered: &[String]) -> Decided {
    let own = [(&seen.attribute_language, "attribute"), (&seen.kept_language, "kept"), (&seen.page_language, "page-language")];
    for (wanted, because) in own {
        if let Some(found) = wanted.as_deref().and_then(|w| best(w, offered)) {
            return decided(found, because);
        }
    }
    if let Some(found) = seen.languages.iter().find_map(|w| best(w, offered)) {
        return decided(found, "browser-languages");
    }
    let last = offered.iter().find(|o| *o == "en").or(offered.first());
    decided(last.map_or("en", String::as_str), "default")
}

/// The country, out of those the shop delivers to. `home` is the last resort.
pub fn country(seen: &Seen, offered: &[String], home: &str) -> Decided {
    let own = [(&seen.attribute_country, "attribute"), (&seen.kept_country, "kept"), (&seen.zone_country, "time-zone")];
    let known = |country: &str| offered.iter().find(|o| o.eq_ignore_ascii_case(country));
    for (wanted, because) in own {
        if let Some(found) = wanted.as_deref().and_then(known) {
            return decided(found, because);
        }
    }
    let regions = seen.languages.iter().filter_map(|tag| tag.parse::<LanguageIdentifier>().ok()?.region);
    for region in regions {
        if let Some(found) = known(region.as_str()) {
            return decided(found, "region");
        }
    }
    decided(known(home).map_or(home, String::as_str), "default")
}

/// The offered language that fits a wanted tag: the same tag, else the same language in the same script.
pub fn best<'o>(wanted: &str, offered: &'o [String]) -> Option<&'o str> {
    if let Some(same) = offered.iter().find(|o| o.eq_ignore_ascii_case(wanted)) {
        return Some(same);
    }
    let wanted: LanguageIdentifier = wanted.parse().ok()?;
    let parsed = |tag: &String| tag.parse::<LanguageIdentifier>().ok();
    let fits =
        |tag: &&String| parsed(tag).is_some_and(|o| language_of(&o) == language_of(&wanted) && script(&o) == script(&wanted));
    let same_region = offered.iter().filter(fits).find(|tag| parsed(tag).is_some_and(|o| o.region == wanted.region));
    same_region.or_else(|| offered.iter().find(fits)).map(String::as_str)
}

/// The language, with Norwegian and Filipino brought together under the tags that shops use.
fn language_of(tag: &LanguageIdentifier) -> String {
    match tag.language.as_str() {
        "no" => "nb".to_owned(),
        "tl" => "fil".to_owned(),
        "iw" => "he".to_owned(),
        "in" => "id".to_owned(),
        other => other.to_owned(),
    }
}

/// The script, likely where it is not given (CLDR likelySubtags for the languages written in several).
fn script(tag: &LanguageIdentifier) -> String {
    if let Some(script) = tag.script {
        return script.as_str().to_owned();
    }
    let region = tag.region.map(|r| r.as_str().to_owned()).unwrap_or_default();
    match (tag.language == langid!("zh").language, tag.language == langid!("sr").language) {
        (true, _) if matches!(region.as_str(), "TW" | "HK" | "MO") => "Hant".to_owned(),
        (true, _) => "Hans".to_owned(),
        (_, true) => "Cyrl".to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered() -> Vec<String> {
        ["en", "de", "fr", "es", "pt-BR", "tr", "zh-Hans", "ja", "ar"].map(str::to_owned).to_vec()
    }

    #[test]
    fn tags_find_their_language() {
        for (wanted, found) in [
            ("de-AT", Some("de")),
            ("DE", Some("de")),
            ("pt-PT", Some("pt-BR")),
            ("zh-CN", Some("zh-Hans")),
            ("zh-SG", Some("zh-Hans")),
            ("zh-TW", None),
            ("zh-Hant-HK", None),
            ("ar-KW", Some("ar")),
            ("en-IN", Some("en")),
            ("es-419", Some("es")),
            ("sw", None),
            ("not a tag", None),
        ] {
            assert_eq!(best(wanted, &offered()), found, "{wanted}");
        }
    }

    #[test]
    fn the_first_source_that_says_something_useful_decides() {
        let seen = Seen {
            page_language: Some("sw".into()),
            languages: vec!["it".into(), "de-CH".into()],
            zone_country: Some("JP".into()),
            ..Seen::default()
        };
        assert_eq!(language(&seen, &offered()), Decided { value: "de".into(), because: "browser-languages" });
        let countries = ["DE", "CH"].map(str::to_owned);
        assert_eq!(country(&seen, &countries, "DE"), Decided { value: "CH".into(), because: "region" });
        assert_eq!(country(&Seen::default(), &countries, "DE"), Decided { value: "DE".into(), because: "default" });
    }
}
