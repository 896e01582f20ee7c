//! Telephone numbers, from the way people write them at home to the one way that works everywhere (ITU-T E.164).

use super::postcode::western;

/// The number in E.164, such as `+493012345`, read as somebody in a country would write it; nothing when it cannot be one.
///
/// `code` is the country's calling code, `trunk` the digits that are dialled before a number within the country and left out from abroad:
/// `0` nearly everywhere, `06` in Hungary, none in Italy, where the 0 is part of the number.
pub fn e164(text: &str, code: &str, trunk: &str) -> Option<String> {
    let mut digits = String::new();
    let mut abroad = false;
    let mut rest = text.trim().chars();
    while let Some(c) = rest.next() {
        match western(c) {
            c if c.is_ascii_digit() => digits.push(c),
            '+' if digits.is_empty() && !abroad => abroad = true,
            // +49 (0)30 …: the 0 in brackets is for callers at home.
            '(' if abroad && rest.as_str().starts_with("0)") => drop(rest.next()),
            '-' | '–' | '‐' | '.' | ',' | '/' | '(' | ')' => {}
            c if c.is_whitespace() => {}
            _ => return None,
        }
    }
    // How calls to abroad begin: 011 in North America, 00 nearly everywhere else.
    let exit = if code == "1" { "011" } else { "00" };
    if let Some(number) = digits.strip_prefix(exit).filter(|_| !abroad) {
        (abroad, digits) = (true, number.to_owned());
    }
    let national = if abroad { digits.strip_prefix(code) } else { Some(digits.as_str()) };
    if let Some(national) = national {
        // Where no 0 is dialled before a number but a 1 or 8, numbers have ten digits: what is shorter begins with that digit by itself.
        let short = !trunk.starts_with('0') && national.len() <= 10;
        let number = national.strip_prefix(trunk).filter(|_| !short).unwrap_or(national);
        digits = [code, number].concat();
    }
    (7..=15).contains(&digits.len()).then(|| ["+", &digits].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them_at_home() {
        for (text, code, trunk, number) in [
            ("030 1234567", "49", "0", "+49301234567"),
            ("+49 (0)30 / 123-45-67", "49", "0", "+49301234567"),
            ("0049 30 1234567", "49", "0", "+49301234567"),
            ("+49 030 1234567", "49", "0", "+49301234567"),
            ("06 6982", "39", "", "+39066982"),
            ("+39 06 6982 1234", "39", "", "+390669821234"),
            ("06 1 234 5678", "36", "06", "+3612345678"),
            ("8 (800) 555-35-35", "7", "8", "+78005553535"),
            ("800 555 35 35", "7", "8", "+78005553535"),
            ("1-212-736-3100", "1", "1", "+12127363100"),
            ("(212) 736-3100", "1", "1", "+12127363100"),
            ("011 49 30 1234567", "1", "1", "+49301234567"),
            ("٢٢٢٤ ٠٠٠٠", "965", "0", "+96522240000"),
            ("＋８１　３　５４３２　１１１１", "81", "0", "+81354321111"),
            ("+33 (0)1 40 20 50 50", "49", "0", "+33140205050"),
        ] {
            assert_eq!(e164(text, code, trunk).as_deref(), Some(number), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_told_from_one() {
        for text in ["", "12", "call me", "030 1234567 ext. 5", "+1234567890123456", "49+30123456"] {
            assert_eq!(e164(text, "49", "0"), None, "{text}");
        }
    }
}
