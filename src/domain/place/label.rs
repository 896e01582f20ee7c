//! The layout of an address: the rows of the form that asks for it, and the lines of the label that a carrier prints.

use super::address::{Address, Part};
use super::postcode;
use crate::domain::country::{AddressForm, Subdivision};

/// The fields of a line, each with the words that stand before it. Words at the end of a line have no field: `None`.
type Line = Vec<(String, Option<char>)>;

/// Where the alphabet has an i with and one without a dot: the capital keeps the dot.
const DOTTED: &str = "TR";

/// Reads a format such as `%N%n%A%nCH-%Z %C`.
fn lines(format: &str) -> Vec<Line> {
    let mut lines = vec![Line::new()];
    let mut words = String::new();
    let mut letters = format.chars();
    while let Some(letter) = letters.next() {
        let code = if letter == '%' { letters.next() } else { None };
        let last = lines.len() - 1;
        match code {
            None => words.push(letter),
            Some('n') => {
                lines[last].push((std::mem::take(&mut words), None));
                lines.push(Line::new());
            }
            code => lines[last].push((std::mem::take(&mut words), code)),
        }
    }
    let last = lines.len() - 1;
    lines[last].push((words, None));
    lines
}

/// Whether a text holds letters of another script: Greek and what comes after it, but for further Latin letters and punctuation.
fn beyond_latin(text: &str) -> bool {
    text.chars().any(|c| ('\u{370}'..'\u{1e00}').contains(&c) || c > '\u{2e00}')
}

impl AddressForm {
    /// The format for those who read the country's own script, or for the others.
    pub fn format(&self, own_script: bool) -> &str {
        self.latin_format.as_deref().filter(|_| !own_script).unwrap_or(&self.format)
    }

    /// Whether readers of a language read the names of the places as they are written there.
    pub fn read_in(&self, language: &str) -> bool {
        let prefix = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        self.languages.is_empty() || self.languages.iter().any(|own| prefix(own) == prefix(language))
    }

    /// The state with this code.
    pub fn state(&self, code: &str) -> Option<&Subdivision> {
        self.subdivisions.iter().find(|state| state.code == code)
    }

    /// Fields in the order in which people write them, row by row; parts of one row stand side by side.
    pub fn rows(&self, own_script: bool) -> Vec<Vec<Part>> {
        let mut rows: Vec<Vec<Part>> = Vec::new();
        for line in lines(self.format(own_script)) {
            let mut row = Vec::new();
            for code in line.into_iter().filter_map(|(_, code)| code) {
                let Some(part) = Part::of(code) else { continue };
                // Some formats print a field twice; it is asked for once.
                if row.contains(&part) || rows.iter().any(|row| row.contains(&part)) {
                    continue;
                }
                if code == 'A' {
                    // Street lines take the width of the form.
                    rows.extend(Some(std::mem::take(&mut row)).filter(|row| !row.is_empty()));
                    rows.extend([vec![Part::Line1], vec![Part::Line2]]);
                } else {
                    row.push(part);
                }
            }
            rows.extend(Some(row).filter(|row| !row.is_empty()));
        }
        rows
    }
}

impl Address {
    /// The address as a label prints it, line by line: in the country's order, in its own script or in Latin script as it was typed, with the country
    /// last when the parcel comes from `abroad`. `upper` puts a text into capitals: the tables for that are the platform's, not ours.
    pub fn label(&self, form: &AddressForm, abroad: Option<&str>, upper: &dyn Fn(&str) -> String) -> Vec<String> {
        let local = Part::ALL.iter().any(|part| beyond_latin(self.get(*part)));
        let mut out = Vec::new();
        for line in lines(form.format(local)) {
            let mut text = String::new();
            for (words, code) in line {
                let Some(code) = code else {
                    text.push_str(&words);
                    continue;
                };
                let printed = self.printed(code, form, local, upper);
                // A field left empty takes the words before it along.
                if !printed.is_empty() {
                    text.extend([words, printed]);
                }
                if code == 'A' && !self.line2.trim().is_empty() {
                    out.push(std::mem::take(&mut text));
                    text = self.printed('2', form, local, upper);
                }
            }
            out.push(text);
        }
        out.extend(abroad.map(|country| self.capitals(country, upper)));
        let trimmed = out.iter().map(|line| line.trim_matches([' ', ',', '-', '/', '،']).to_owned());
        trimmed.filter(|line| !line.is_empty()).collect()
    }

    fn printed(&self, code: char, form: &AddressForm, local: bool, upper: &dyn Fn(&str) -> String) -> String {
        let Some(part) = Part::of(code) else { return String::new() };
        let mut text = self.get(part).trim().to_owned();
        match part {
            Part::State => {
                if let Some(state) = form.state(&text) {
                    let own = state.key.as_ref().unwrap_or(&state.code);
                    // Names that are written in Latin letters anyway need no translation.
                    let latin = state.latin.as_ref().filter(|_| !local && beyond_latin(own));
                    text.clone_from(latin.unwrap_or(own));
                }
            }
            Part::Postcode => text = postcode::normal(form, &text),
            _ => {}
        }
        if form.upper.chars().any(|c| c == part.code()) { self.capitals(&text, upper) } else { text }
    }

    fn capitals(&self, text: &str, upper: &dyn Fn(&str) -> String) -> String {
        if self.country != DOTTED {
            return upper(text);
        }
        upper(&text.chars().map(|c| if c == 'i' { 'İ' } else { c }).collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Part::*;

    fn form(format: &str, upper: &str) -> AddressForm {
        AddressForm { format: format.into(), upper: upper.into(), ..AddressForm::default() }
    }

    fn label(address: &Address, form: &AddressForm) -> Vec<String> {
        address.label(form, None, &|text| text.to_uppercase())
    }

    #[test]
    fn labels_follow_the_format_and_drop_empty_parts() {
        let mut address = Address {
            name: "Ada Klein".into(),
            line1: "Weg 1".into(),
            city: "Köln".into(),
            postcode: "50667".into(),
            ..Address::default()
        };
        assert_eq!(label(&address, &form("%N%n%O%n%A%n%Z %C", "C")), ["Ada Klein", "Weg 1", "50667 KÖLN"]);
        address.line2 = "Hof".into();
        assert_eq!(label(&address, &form("%N%n%A%n%C, %S %Z", "A")), ["Ada Klein", "WEG 1", "HOF", "Köln 50667"]);
        assert_eq!(
            label(&address, &form("%N%n%A, %C%nJERSEY%nGE-%Z", "")),
            ["Ada Klein", "Weg 1", "Hof, Köln", "JERSEY", "GE-50667"]
        );
        address.postcode.clear();
        assert_eq!(label(&address, &form("GE-%Z %C%nJERSEY", "")), ["Köln", "JERSEY"]);
        assert_eq!(address.label(&form("%C", ""), Some("Jersey"), &|text| text.to_uppercase()), ["Köln", "JERSEY"]);
    }

    #[test]
    fn a_label_is_in_the_script_that_was_typed() {
        let tokyo = Subdivision {
            code: "13".into(),
            key: Some("東京都".into()),
            name: "東京都".into(),
            latin: Some("Tokyo".into()),
            postcodes: None,
        };
        let japan = AddressForm {
            latin_format: Some("%N%n%A, %S%n%Z".into()),
            subdivisions: vec![tokyo],
            ..form("〒%Z%n%S%n%A%n%N", "S")
        };
        let mut address = Address {
            name: "佐藤".into(),
            line1: "若林1".into(),
            state: "13".into(),
            postcode: "154-0023".into(),
            ..Address::default()
        };
        assert_eq!(label(&address, &japan), ["〒154-0023", "東京都", "若林1", "佐藤"]);
        (address.name, address.line1) = ("Sato".into(), "Wakabayashi 1".into());
        assert_eq!(label(&address, &japan), ["Sato", "Wakabayashi 1, TOKYO", "154-0023"]);
    }

    #[test]
    fn capitals_keep_the_dot_where_there_are_two_kinds_of_i() {
        let mut address = Address { country: "TR".into(), city: "İzmir Ilıca".into(), ..Address::default() };
        assert_eq!(label(&address, &form("%C", "C")), ["İZMİR ILICA"]);
        address.country = "DE".into();
        assert_eq!(label(&address, &form("%C", "C")), ["İZMIR ILICA"]);
    }

    #[test]
    fn rows_follow_the_format() {
        let rows = |format: &str| form(format, "").rows(true);
        assert_eq!(
            rows("%O%n%N%n%A%n%D%n%C-%S%n%Z"),
            [vec![Organisation], vec![Name], vec![Line1], vec![Line2], vec![District], vec![City, State], vec![Postcode]]
        );
        assert_eq!(rows("〒%Z%n%S%n%A%n%O%n%N")[0], [Postcode]);
        assert_eq!(rows("%N%n%X %A %C %X"), [vec![Name], vec![SortingCode], vec![Line1], vec![Line2], vec![City]]);
        assert_eq!(rows("Block %B, Street %1%n%2")[0], [Block, Line1]);
    }
}
