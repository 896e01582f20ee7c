//! Which language and country a visitor gets, and why. Matching is RFC 4647 lookup; which region reads which script or regional wording
//! is data (`locales/languages.toml`). The loader does the same to fetch the right pack from its first line on.

use icu_locid::LanguageIdentifier;

/// The languages there are, each with the further tags it serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    rows: Vec<String>,
}

impl Offered {
    /// Reads the line that the pack builder wrote: `de|en:en-us,en-ph|en-GB:en-*`.
    pub fn read(line: &str) -> Offered {
        Offered { rows: line.split('|').map(str::to_owned).collect() }
    }

    /// The languages.
    pub fn tags(&self) -> Vec<String> {
        self.rows.iter().map(|row| tag_of(row).to_owned()).collect()
    }

    /// The language that a wish leads to. A shorter and shorter beginning of the wish is looked up, as itself and as its language in
    /// any region.
    pub fn best(&self, wish: &str) -> Option<&str> {
        let mut wish = wish;
        loop {
            if let Some(found) = self.serving(wish).or_else(|| self.serving(&anywhere(wish)?)) {
                return Some(found);
            }
            wish = wish.get(..wish.rfind(['-', '_'])?)?;
        }
    }

    fn serving(&self, wish: &str) -> Option<&str> {
        let fits = |row: &&String| row.split([':', ',']).any(|tag| same(tag, wish));
        self.rows.iter().find(|row| same(tag_of(row), wish)).or_else(|| self.rows.iter().find(fits)).map(|row| tag_of(row))
    }
}

fn tag_of(row: &str) -> &str {
    row.split(':').next().unwrap_or(row)
}

fn same(tag: &str, wish: &str) -> bool {
    let plain = |byte: u8| if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() };
    tag.len() == wish.len() && tag.bytes().zip(wish.bytes()).all(|(one, other)| plain(one) == plain(other))
}

/// `en-AU` as `en-*`. Longer and shorter parts are no region.
fn anywhere(wish: &str) -> Option<String> {
    let (language, region) = wish.split_once(['-', '_'])?;
    let letters = region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_alphabetic());
    let digits = region.len() == 3 && region.bytes().all(|byte| byte.is_ascii_digit());
    (letters || digits).then(|| [language, "-*"].concat())
}

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
pub fn language(seen: &Seen, offered: &Offered) -> Decided {
    let own = [(&seen.attribute_language, "attribute"), (&seen.kept_language, "kept"), (&seen.page_language, "page-language")];
    for (wanted, because) in own {
        if let Some(found) = wanted.as_deref().and_then(|w| offered.best(w)) {
            return decided(found, because);
        }
    }
    if let Some(found) = seen.languages.iter().find_map(|w| offered.best(w)) {
        return decided(found, "browser-languages");
    }
    decided(offered.best("en").or(offered.rows.first().map(|row| tag_of(row))).unwrap_or("en"), "default")
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

#[cfg(test)]
mod tests {
    use super::*;

    fn offered() -> Offered {
        Offered::read(
            "ar|de|en:en-us,en-ph,fil,tl|en-GB:en-*|es:es-es|es-419:es-*|fr|he:iw|hr:bs,sr-latn|id:in|ja|nb:no,nn|pt-BR:pt|pt-PT:pt-*|\
             ro:mo|tr|zh-Hans:zh|zh-Hant:zh-tw,zh-hk,zh-mo,yue",
        )
    }

    #[test]
    fn tags_find_their_language() {
        for (wish, found) in [
            ("de-AT", Some("de")),
            ("DE", Some("de")),
            ("de-Latn-DE-1996", Some("de")),
            ("pt", Some("pt-BR")),
            ("pt_PT", Some("pt-PT")),
            ("pt-AO", Some("pt-PT")),
            ("pt-MZ", Some("pt-PT")),
            ("zh-CN", Some("zh-Hans")),
            ("zh-SG", Some("zh-Hans")),
            ("zh-TW", Some("zh-Hant")),
            ("zh-HK", Some("zh-Hant")),
            ("zh-MO", Some("zh-Hant")),
            ("zh-Hant-HK", Some("zh-Hant")),
            ("zh-Hans-HK", Some("zh-Hans")),
            ("yue-HK", Some("zh-Hant")),
            ("ar-KW", Some("ar")),
            ("en-US", Some("en")),
            ("en-PH", Some("en")),
            ("en-IN", Some("en-GB")),
            ("en-AU", Some("en-GB")),
            ("en-001", Some("en-GB")),
            ("es-ES", Some("es")),
            ("es-MX", Some("es-419")),
            ("es-AR", Some("es-419")),
            ("es-419", Some("es-419")),
            ("no", Some("nb")),
            ("nn-NO", Some("nb")),
            ("nb-NO", Some("nb")),
            ("iw-IL", Some("he")),
            ("in-ID", Some("id")),
            ("mo", Some("ro")),
            ("fil-PH", Some("en")),
            ("sr-Latn-RS", Some("hr")),
            ("bs-BA", Some("hr")),
            ("sr", None),
            ("sw", None),
            ("not a tag", None),
            ("", None),
        ] {
            assert_eq!(offered().best(wish), found, "{wish}");
        }
        assert_eq!(Offered::read("de|es:es-es|pt-BR:pt").best("pt-PT"), Some("pt-BR"), "no closer one is on offer");
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
