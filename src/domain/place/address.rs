//! Addresses as each country writes them: which fields, in which order, and the lines of a label.

use crate::domain::country::{AddressForm, Country};

use super::pattern;

/// A part of an address, by the field codes of libaddressinput.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// N: who receives it.
    Name,
    /// O: company.
    Organisation,
    /// A: street line.
    Line1,
    /// A: second street line.
    Line2,
    /// D: district, neighbourhood.
    District,
    /// C: city.
    City,
    /// S: state, province, prefecture.
    State,
    /// Z: postcode.
    Postcode,
    /// X: sorting code (CEDEX).
    SortingCode,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// Country, ISO 3166-1 alpha-2.
    pub country: String,
    /// Who receives it.
    pub name: String,
    /// Company.
    pub organisation: String,
    /// Street line.
    pub line1: String,
    /// Second street line.
    pub line2: String,
    /// District.
    pub district: String,
    /// City.
    pub city: String,
    /// Code of the state where the country lists them, else as typed.
    pub state: String,
    /// Postcode.
    pub postcode: String,
    /// Sorting code.
    pub sorting_code: String,
}

impl Part {
    /// All parts, in the order of their field codes.
    pub const ALL: [Part; 9] = [
        Part::Name,
        Part::Organisation,
        Part::Line1,
        Part::Line2,
        Part::District,
        Part::City,
        Part::State,
        Part::Postcode,
        Part::SortingCode,
    ];

    /// The field code; both street lines are `A`.
    pub fn code(self) -> char {
        match self {
            Part::Name => 'N',
            Part::Organisation => 'O',
            Part::Line1 | Part::Line2 => 'A',
            Part::District => 'D',
            Part::City => 'C',
            Part::State => 'S',
            Part::Postcode => 'Z',
            Part::SortingCode => 'X',
        }
    }
}

impl AddressForm {
    /// Whether a part must be filled. (`str::contains` would bring its search of texts in texts into the download.)
    pub fn requires(&self, part: Part) -> bool {
        self.required.chars().any(|code| code == part.code())
    }
}

impl Address {
    /// The text of a part.
    pub fn get(&self, part: Part) -> &str {
        match part {
            Part::Name => &self.name,
            Part::Organisation => &self.organisation,
            Part::Line1 => &self.line1,
            Part::Line2 => &self.line2,
            Part::District => &self.district,
            Part::City => &self.city,
            Part::State => &self.state,
            Part::Postcode => &self.postcode,
            Part::SortingCode => &self.sorting_code,
        }
    }

    /// Sets the text of a part.
    pub fn set(&mut self, part: Part, text: String) {
        *match part {
            Part::Name => &mut self.name,
            Part::Organisation => &mut self.organisation,
            Part::Line1 => &mut self.line1,
            Part::Line2 => &mut self.line2,
            Part::District => &mut self.district,
            Part::City => &mut self.city,
            Part::State => &mut self.state,
            Part::Postcode => &mut self.postcode,
            Part::SortingCode => &mut self.sorting_code,
        } = text;
    }

    /// The address as a label prints it, line by line, without the country.
    pub fn label(&self, form: &AddressForm) -> Vec<String> {
        let mut lines = vec![String::new()];
        let mut code = false;
        for c in form.format.chars() {
            let line = lines.len() - 1;
            match (code, c) {
                (false, '%') => code = true,
                (false, c) => lines[line].push(c),
                (true, 'n') => {
                    lines.push(String::new());
                    code = false;
                }
                (true, 'A') => {
                    lines[line].push_str(&self.line1);
                    if !self.line2.trim().is_empty() {
                        lines.push(self.line2.clone());
                    }
                    code = false;
                }
                (true, c) => {
                    lines[line].push_str(&self.printed(c, form));
                    code = false;
                }
            }
        }
        // A field left empty must not leave its separators behind.
        lines.iter().map(|l| l.trim_matches([' ', ',', '-', '/', '〒']).to_owned()).filter(|l| !l.is_empty()).collect()
    }

    fn printed(&self, code: char, form: &AddressForm) -> String {
        let part = Part::ALL.iter().find(|p| p.code() == code);
        let mut text = part.map(|p| self.get(*p).trim().to_owned()).unwrap_or_default();
        if code == 'S' {
            let state = form.subdivisions.iter().find(|s| s.code == text);
            text = state.map(|s| s.key.clone().unwrap_or_else(|| s.code.clone())).unwrap_or(text);
        }
        if form.upper.chars().any(|upper| upper == code) { text.to_uppercase() } else { text }
    }
}

/// Fields in the order in which the country's people write them, row by row; parts of one row stand side by side.
pub fn rows(form: &AddressForm) -> Vec<Vec<Part>> {
    let mut rows: Vec<Vec<Part>> = Vec::new();
    let mut row = Vec::new();
    let mut letters = form.format.chars();
    while let Some(letter) = letters.next() {
        let code = if letter == '%' { letters.next() } else { None };
        match code {
            None => {}
            Some('n') => rows.extend(Some(std::mem::take(&mut row)).filter(|row| !row.is_empty())),
            // Street lines take the width of the form.
            Some('A') => rows.extend([vec![Part::Line1], vec![Part::Line2]]),
            Some(code) => row.extend(Part::ALL.into_iter().find(|part| part.code() == code)),
        }
    }
    rows.extend(Some(row).filter(|row| !row.is_empty()));
    rows
}

/// What is wrong with a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It must be filled.
    Missing,
    /// It does not look like one of that country.
    WrongShape,
    /// It is not in the country's list.
    NotOffered,
}

/// Checks a part of an address; the text is taken as typed.
pub fn check(country: &Country, address: &Address, part: Part) -> Option<Fault> {
    let form = &country.address;
    let text = address.get(part).trim();
    // The recipient is always needed, whatever the postal format says.
    let required = part == Part::Name
        || (part != Part::Line2
            && form.requires(part)
            && form.format.split('%').skip(1).any(|rest| rest.starts_with(part.code())));
    if text.is_empty() {
        return required.then_some(Fault::Missing);
    }
    match part {
        Part::State if !form.subdivisions.is_empty() && !form.subdivisions.iter().any(|s| s.code == text) => {
            Some(Fault::NotOffered)
        }
        Part::Postcode => {
            let pattern = form.postcode.as_deref().filter(|p| !p.is_empty())?;
            (!pattern::matches(pattern, &normal_postcode(text))).then_some(Fault::WrongShape)
        }
        _ => None,
    }
}

/// A postcode in capitals and Western digits, with single spaces and plain hyphens, as people and input methods write it otherwise.
pub fn normal_postcode(text: &str) -> String {
    let mut out = String::new();
    for c in text.trim().chars() {
        match c {
            '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => {
                out.extend(char::from_u32(c as u32 - 0xfee0).map(|c| c.to_ascii_uppercase()))
            }
            '٠'..='٩' => out.extend(char::from_u32(c as u32 - 0x660 + 0x30)),
            '－' | '‐' | '–' | '—' | '−' | 'ー' => out.push('-'),
            c if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '〒' => {}
            c => out.push(c.to_ascii_uppercase()),
        }
    }
    out.trim().to_owned()
}

/// The state that a typed or autofilled text means: its code, key, local or Latin name, in any case.
pub fn state_code(form: &AddressForm, text: &str) -> Option<String> {
    let wanted = text.trim();
    let is = |name: &str| name.chars().map(fold).eq(wanted.chars().map(fold));
    let named = |name: &Option<String>| name.as_deref().is_some_and(is);
    let found = form.subdivisions.iter().find(|s| is(&s.code) || is(&s.name) || named(&s.key) || named(&s.latin));
    found.map(|s| s.code.clone())
}

/// Small letters for the scripts in which states are written. The whole table of Unicode would cost the widget eight kilobytes.
fn fold(c: char) -> char {
    let by = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ω' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        'İ' => return 'i',
        'Ā'..='ķ' | 'Ŋ'..='ŷ' => u32::from((c as u32).is_multiple_of(2)),
        _ => 0,
    };
    char::from_u32(c as u32 + by).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(format: &str, upper: &str) -> AddressForm {
        AddressForm { format: format.into(), upper: upper.into(), ..AddressForm::default() }
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
        assert_eq!(address.label(&form("%N%n%O%n%A%n%Z %C", "C")), ["Ada Klein", "Weg 1", "50667 KÖLN"]);
        address.line2 = "Hof".into();
        assert_eq!(address.label(&form("%N%n%A%n%C, %S %Z", "")), ["Ada Klein", "Weg 1", "Hof", "Köln,  50667"]);
    }

    #[test]
    fn rows_follow_the_format() {
        use Part::*;
        assert_eq!(
            rows(&form("%O%n%N%n%A%n%D%n%C-%S%n%Z", "")),
            [vec![Organisation], vec![Name], vec![Line1], vec![Line2], vec![District], vec![City, State], vec![Postcode]]
        );
        assert_eq!(rows(&form("〒%Z%n%S%n%A%n%O%n%N", ""))[0], [Postcode]);
    }

    #[test]
    fn states_are_found_by_code_and_name_in_any_case() {
        let state = |code: &str, name: &str| crate::domain::country::Subdivision {
            code: code.into(),
            name: name.into(),
            ..Default::default()
        };
        let states = vec![state("NY", "New York"), state("34", "İstanbul"), state("QC", "Québec"), state("63", "Київ")];
        let form = AddressForm { subdivisions: states, ..AddressForm::default() };
        for (text, code) in [("ny", "NY"), (" new york ", "NY"), ("istanbul", "34"), ("QUÉBEC", "QC"), ("КИЇВ", "63")] {
            assert_eq!(state_code(&form, text).as_deref(), Some(code), "{text}");
        }
        assert_eq!(state_code(&form, "Jersey"), None);
    }

    #[test]
    fn postcodes_are_read_as_people_type_them() {
        assert_eq!(normal_postcode(" ec1y   8sy "), "EC1Y 8SY");
        assert_eq!(normal_postcode("〒１５４－００２３"), "154-0023");
        assert_eq!(normal_postcode("٥٤٥٤١"), "54541");
    }
}
