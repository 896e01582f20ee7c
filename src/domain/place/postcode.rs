//! Postcodes as people type them, brought into the shape in which the country writes them.

use super::pattern;
use crate::domain::country::AddressForm;

/// A digit of another script as a Western one. Full-width letters become narrow ones; everything else stays.
pub fn western(c: char) -> char {
    let by = match c {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '＋' => 0xfee0,
        '٠'..='٩' => 0x630,
        '۰'..='۹' => 0x6c0,
        '०'..='९' => 0x936,
        _ => 0,
    };
    char::from_u32(c as u32 - by).unwrap_or(c)
}

/// A postcode in capitals and Western digits, with single spaces and plain hyphens, as people and input methods write it otherwise.
pub fn tidied(text: &str) -> String {
    let mut out = String::new();
    for c in text.trim().chars() {
        match western(c) {
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

/// A postcode as the country writes it: spaces and dashes where its example has them, without the sign of the country that some put
/// before it, and with the letters that all of its postcodes begin with. What fits in no way stays as it was typed, but tidied.
pub fn normal(form: &AddressForm, text: &str) -> String {
    let typed = tidied(text);
    let Some(wanted) = form.postcode.as_deref().filter(|pattern| !pattern.is_empty()) else { return typed };
    let example = form.postcode_example.as_deref().unwrap_or_default();
    let bare: String = typed.chars().filter(|c| !matches!(c, ' ' | '-' | '.')).collect();
    let digits = bare.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let lead: String = example.chars().take_while(|c| !c.is_ascii_digit()).collect();
    // Letters that only this example begins with are none of the country's.
    let lead = if wanted.starts_with(&lead) { lead } else { String::new() };
    let spelled = [spaced(&bare, example), typed.clone(), spaced(digits, example), [lead.as_str(), &bare].concat()];
    for candidate in spelled {
        if pattern::matches(wanted, &candidate) {
            return candidate;
        }
    }
    typed
}

/// Whether a text is a postcode of the country. A country without postcodes has no wrong ones.
pub fn fits(form: &AddressForm, text: &str) -> bool {
    form.postcode.as_deref().is_none_or(|wanted| wanted.is_empty() || pattern::matches(wanted, &normal(form, text)))
}

/// Puts the spaces and dashes of an example into a postcode. They are counted from the end, because beginnings differ in length: `M1 1AE`,
/// `EC1Y 8SY`.
fn spaced(bare: &str, example: &str) -> String {
    let mut rest = bare.chars().rev();
    let mut out = Vec::new();
    for c in example.chars().rev() {
        if matches!(c, ' ' | '-') {
            out.push(c);
        } else {
            out.extend(rest.next());
        }
    }
    out.extend(rest);
    out.into_iter().rev().collect::<String>().trim_start_matches([' ', '-']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postcodes_are_read_as_people_type_them() {
        assert_eq!(tidied(" ec1y   8sy "), "EC1Y 8SY");
        assert_eq!(tidied("〒１５４－００２３"), "154-0023");
        assert_eq!(tidied("٥٤٥٤١"), "54541");
        assert_eq!(tidied("११००३४"), "110034");
    }

    #[test]
    fn postcodes_are_written_as_the_country_writes_them() {
        for (pattern, example, typed, written) in [
            (r"\d{3}-?\d{4}", "154-0023", "１５４００２３", "154-0023"),
            (r"\d{2}-\d{3}", "00-950", "00950", "00-950"),
            (r"[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}", "EC1Y 8SY", "m11ae", "M1 1AE"),
            (r"[\dA-Z]{3} ?[\dA-Z]{4}", "A65 F4E2", "d02-x285", "D02 X285"),
            (r"[1-9]\d{3} ?[A-Z]{2}", "1234 AB", "1012js", "1012 JS"),
            (r"\d{5}", "26133", "D-10115", "10115"),
            (r"\d{3} ?\d{2}", "114 55", "SE-11455", "114 55"),
            (r"LV-\d{4}", "LV-1073", "1073", "LV-1073"),
            (r"AD[1-7]0\d", "AD100", "500", "AD500"),
            (r"(\d{5})(?:[ \-](\d{4}))?", "95014", "95014-1234", "95014-1234"),
            (r"\d{2} ?\d{3}", "33380", "33 380", "33380"),
            (r"\d{5}", "26133", "1011", "1011"),
            ("", "", "x 1", "X 1"),
        ] {
            let form =
                AddressForm { postcode: Some(pattern.into()), postcode_example: Some(example.into()), ..AddressForm::default() };
            assert_eq!(normal(&form, typed), written, "{typed}");
            assert_eq!(normal(&form, written), written, "it is the same again");
        }
    }
}
