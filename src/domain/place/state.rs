//! Which state a typed or autofilled text means.

use crate::domain::country::AddressForm;

/// The code of the state that a text means: its code, what is printed, its local or Latin name, in any case, with or without accents; or else the
/// beginning of the one name that begins so ("Calif.", "北京").
pub fn state_code(form: &AddressForm, text: &str) -> Option<String> {
    let wanted = letters(text);
    let states = &form.subdivisions;
    let named = |whole: bool| {
        let wanted = &wanted;
        states.iter().filter(move |state| {
            let names = [Some(&state.code), state.key.as_ref(), Some(&state.name), state.latin.as_ref()];
            names.into_iter().flatten().any(|name| {
                let name = letters(name);
                let long = if whole { name.len() == wanted.len() } else { name.len() > wanted.len() };
                long && name.iter().zip(wanted).all(|(a, b)| alike(*a, *b))
            })
        })
    };
    let found = form.state(text.trim()).or_else(|| named(true).next());
    // An ideograph says as much as two letters.
    let enough = wanted.len() >= 4 || (wanted.len() >= 2 && wanted.iter().all(|c| *c >= '\u{2e00}'));
    let begun = || {
        let mut found = named(false);
        found.next().filter(|_| enough && found.next().is_none())
    };
    found.or_else(begun).map(|state| state.code.clone())
}

/// The letters and digits of a text, small. Accents that stand apart (Unicode NFD) and marks between words are left out.
fn letters(text: &str) -> Vec<char> {
    let mark = |c: &char| matches!(c, '.' | '\'' | '’' | '-' | '–' | ' ' | '\u{300}'..='\u{36f}');
    text.trim().chars().filter(|c| !mark(c)).map(small).collect()
}

/// The same letter, or a Latin letter with an accent and one without. Which one it goes with is not looked up: the table would cost the widget
/// kilobytes, and among the few names of a country the other letters tell.
fn alike(a: char, b: char) -> bool {
    let accented = |c: char| matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    a == b || (accented(a) && b.is_ascii_lowercase()) || (accented(b) && a.is_ascii_lowercase())
}

/// Small letters for the scripts in which states are written. The whole table of Unicode would cost the widget eight kilobytes.
fn small(c: char) -> char {
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
    use crate::domain::country::Subdivision;

    #[test]
    fn states_are_found_by_code_and_name_in_any_case_with_and_without_accents() {
        let state = |code: &str, key: &str, name: &str, latin: &str| Subdivision {
            code: code.into(),
            key: Some(key.into()).filter(|key: &String| !key.is_empty()),
            name: name.into(),
            latin: Some(latin.into()).filter(|latin: &String| !latin.is_empty()),
            postcodes: None,
        };
        let states = vec![
            state("NY", "NY", "New York", ""),
            state("CA", "CA", "California", ""),
            state("NC", "NC", "North Carolina", ""),
            state("ND", "ND", "North Dakota", ""),
            state("34", "", "İstanbul", ""),
            state("QC", "QC", "Québec", ""),
            state("SP", "SP", "São Paulo", ""),
            state("30", "", "Київ", "Kyiv"),
            state("11", "北京市", "北京市", "Beijing Shi"),
            state("BCN", "B.C.", "Baja California", ""),
        ];
        let form = AddressForm { subdivisions: states, ..AddressForm::default() };
        for (text, code) in [
            ("ny", "NY"),
            (" new york ", "NY"),
            ("N.Y.", "NY"),
            ("istanbul", "34"),
            ("QUÉBEC", "QC"),
            ("quebec", "QC"),
            ("Que\u{301}bec", "QC"),
            ("sao paulo", "SP"),
            ("КИЇВ", "30"),
            ("kyiv", "30"),
            ("北京", "11"),
            ("beijing", "11"),
            ("Calif.", "CA"),
            ("b.c.", "BCN"),
        ] {
            assert_eq!(state_code(&form, text).as_deref(), Some(code), "{text}");
        }
        for text in ["Jersey", "North", "", "N"] {
            assert_eq!(state_code(&form, text), None, "{text}");
        }
    }
}
