//! Places by country, state and postcode, as shipping zones and surcharges name them.

/// A part of the world.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Area {
    /// Country, or `*` for every one.
    pub country: String,
    /// States or provinces, the part of ISO 3166-2 after the dash; none for all.
    pub subdivisions: Vec<String>,
    /// Postcodes, see [`covers`]; none for all.
    pub postcodes: Vec<String>,
}

/// An address as far as areas look at it.
pub struct Spot<'a> {
    /// Country.
    pub country: &'a str,
    /// State or province; empty where there is none.
    pub subdivision: &'a str,
    /// Postcode by [`plain`].
    pub postcode: String,
}

impl Area {
    /// Whether an address lies in the area. As long as no postcode is typed, an address lies in no area that asks for one.
    pub fn holds(&self, spot: &Spot) -> bool {
        (self.country == "*" || self.country == spot.country)
            && (self.subdivisions.is_empty() || self.subdivisions.iter().any(|s| s == spot.subdivision))
            && (self.postcodes.is_empty() || self.postcodes.iter().any(|rule| covers(rule, &spot.postcode)))
    }
}

/// A postcode as it is compared: capital letters and digits only.
pub fn plain(postcode: &str) -> String {
    postcode.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// Whether a rule covers a plain postcode.
///
/// - `27498` is that postcode.
/// - `27*` is every one that begins so. Letters alone (`BT*`) are a British area: `L*` is Liverpool and not Leicester (LE).
/// - `20000-21149` is a range, both ends included. Longer postcodes are compared by their beginning, so that `96700-96899` holds a ZIP+4.
/// - `KW15-KW17` is a range of British districts: same letters, and the number of the district between the two.
pub fn covers(rule: &str, postcode: &str) -> bool {
    if postcode.is_empty() {
        return false;
    }
    let letters = |text: &str| text.bytes().take_while(u8::is_ascii_alphabetic).count();
    if let Some(start) = rule.strip_suffix('*') {
        let start = plain(start);
        let area = start.len() == letters(&start) && !start.is_empty();
        return if area { postcode.get(..letters(postcode)) == Some(&*start) } else { postcode.starts_with(&start) };
    }
    let Some((first, last)) = rule.split_once('-') else { return plain(rule) == postcode };
    let (first, last) = (plain(first), plain(last));
    let (a, b) = (letters(&first), letters(postcode));
    if a == 0 {
        return first.len() == last.len() && postcode.get(..first.len()).is_some_and(|start| *first <= *start && *start <= *last);
    }
    let number =
        |text: &str| text.bytes().take_while(u8::is_ascii_digit).fold(0u32, |n, d| n * 10 % 1_000_000 + u32::from(d - b'0'));
    let after = |text: &str, letters: usize| number(text.get(letters..).unwrap_or_default());
    let district = after(outward(postcode), b);
    first.get(..a) == postcode.get(..b) && after(&first, a) <= district && district <= after(&last, a)
}

/// The outward part of a British postcode: without the digit and two letters at its end.
fn outward(postcode: &str) -> &str {
    match postcode.as_bytes() {
        [.., digit, x, y] if digit.is_ascii_digit() && x.is_ascii_alphabetic() && y.is_ascii_alphabetic() => {
            postcode.get(..postcode.len() - 3).unwrap_or_default()
        }
        _ => postcode,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_cover_the_postcodes_they_say() {
        for (rule, inside, outside) in [
            ("27498", "27498", "27499"),
            ("27*", "27 498", "28000"),
            ("20000-21149", "20457", "21150"),
            ("20000-21149", "21149", "19999"),
            ("96700-96899", "96813-2456", "96900"),
            ("20-21", "21149", "22000"),
            ("BT*", "bt1 5gs", "B1 1AA"),
            ("L*", "L1 8JQ", "LE1 6TH"),
            ("KW15-KW17", "KW15 1AA", "KW1 5AA"),
            ("KW15-KW17", "kw17 2ab", "KW14 7AB"),
            ("IV40-IV56", "IV51 9DB", "IV4 1AB"),
            ("HS1-HS9", "HS2 0XX", "HX1 1AA"),
            ("X0*", "X0E 0A0", "X1A 2B3"),
            ("00950", "00-950", "00951"),
            ("1000000-1009999", "100-0001", "101-0001"),
        ] {
            assert!(covers(rule, &plain(inside)), "{rule} {inside}");
            assert!(!covers(rule, &plain(outside)), "{rule} {outside}");
            assert!(!covers(rule, ""), "{rule}");
        }
    }

    #[test]
    fn odd_rules_and_postcodes_cover_nothing_and_do_not_panic() {
        for rule in ["", "-", "*-", "A-B", "A1-", "-A1", "1-22", "A99999999999999-A1", "ß-ü"] {
            for postcode in ["", "1", "A", "AA", "1AA", "A1AA", "99999999999999999999"] {
                let _ = covers(rule, &plain(postcode));
            }
        }
        assert!(!covers("21149-20000", "20457"));
        assert!(!covers("100-20000", "20457"));
    }
}
