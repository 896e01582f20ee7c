//! Numbers that authorities give out: to taxpayers, companies, residents. Which a country knows, how they are written, and how
//! their check digits are worked out, all of it data: a mend is a row of `locales/countries/<CC>.toml`, not a release.

use super::Basis;
use crate::domain::place::pattern;

/// A kind of number, such as the Brazilian CPF.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Identifier {
    /// Stable id: `br-cpf`.
    pub id: String,
    /// What people there call it.
    pub name: String,
    /// What it is asked for: `customs` with a shipment from abroad, `vat` for a business buyer, `invoice` for the bill of a merchant of the country.
    pub uses: Vec<String>,
    /// `person` or `company`; nothing when both have it.
    pub holder: Option<String>,
    /// Those of its uses that cannot do without it, or without another one of the country's that says so too.
    pub needed: Vec<String>,
    /// It names a person and is kept nowhere but in the order.
    pub sensitive: bool,
    /// The country prefix of VAT numbers, which may be left out by whoever types: `DE`, `EL`.
    pub prefix: String,
    /// Pattern of the whole number without prefix and separators.
    pub pattern: String,
    /// A number that fits, as people write it.
    pub example: String,
    /// Its check digits.
    pub checks: Vec<CheckDigit>,
    /// Source and dates.
    pub basis: Basis,
}

/// What a number's characters must add up to: a weighted sum, its remainder, and what the remainder must be.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CheckDigit {
    /// Only for numbers of this pattern.
    pub when: Option<String>,
    /// Of the checks with the same word here, one that holds is enough.
    pub either: Option<String>,
    /// How the sum is made.
    pub kind: CheckKind,
    /// The number is filled up with zeros on the left to this length first.
    pub pad: u32,
    /// Place of the first weighted character, from 0.
    pub from: u32,
    /// Weights of the characters from there on.
    pub weights: Vec<u32>,
    /// Added to the sum.
    pub start: u32,
    /// Digits of a product are added up in this base: 10 for Luhn.
    pub fold: Option<u32>,
    /// Values of A to Z; 10 to 35 if not given.
    pub letters: Vec<u32>,
    /// Values of 0–9 and A–Z in the first, third, fifth … weighted place, where they differ.
    pub odd: Vec<u32>,
    /// Characters in the order of their values, where it is an order of its own.
    pub alphabet: String,
    /// What the sum is divided by.
    pub modulus: u32,
    /// With the remainder `retry`, the sum is made again with these weights.
    pub again: Vec<u32>,
    /// See `again`.
    pub retry: u32,
    /// The remainder must be one of these: the check digit has a weight of its own. Or else:
    pub remainders: Vec<u32>,
    /// check characters by remainder (`-` where a remainder does not occur) …
    pub result: String,
    /// … or as a number of so many digits …
    pub digits: u32,
    /// … of modulus less remainder …
    pub complement: bool,
    /// … standing at this place.
    pub at: u32,
}

/// How a sum is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CheckKind {
    /// Weights times values.
    #[default]
    Weighted,
    /// ISO/IEC 7064 MOD 11,10 over the whole number.
    Mod1110,
    /// The Turkish tax number's own.
    Vkn,
}

/// How a number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Form and check digits are right. Whether it was given out, only the authority knows.
    Right,
    /// It is too long, too short, or has other characters.
    OddForm,
    /// A check digit is wrong: most likely a slip of the finger.
    WrongDigits,
}

impl Identifier {
    /// Whether it is asked for this use.
    pub fn used_for(&self, wanted: &str) -> bool {
        self.uses.iter().any(|used| used == wanted)
    }

    /// Whether this use cannot do without it.
    pub fn needed_for(&self, wanted: &str) -> bool {
        self.needed.iter().any(|used| used == wanted)
    }

    /// The number as it is kept and sent: capitals, no separators, with its prefix.
    pub fn normal(&self, text: &str) -> String {
        [self.prefix.as_str(), &self.bare(text)].concat()
    }

    /// Whether a number fits.
    pub fn standing(&self, text: &str) -> Standing {
        let number = self.bare(text);
        if !pattern::matches(&self.pattern, &number) {
            return Standing::OddForm;
        }
        let applies = |check: &&CheckDigit| check.when.as_ref().is_none_or(|when| pattern::matches(when, &number));
        let applying: Vec<&CheckDigit> = self.checks.iter().filter(applies).collect();
        let right = |check: &CheckDigit| check.holds(&number) == Some(true);
        let fits = |check: &&CheckDigit| {
            right(check) || (check.either.is_some() && applying.iter().any(|other| other.either == check.either && right(other)))
        };
        if applying.iter().all(fits) { Standing::Right } else { Standing::WrongDigits }
    }

    fn bare(&self, text: &str) -> String {
        // Old Irish numbers have a + or *, Mexican ones an &.
        // Their Ñ is the only letter outside ASCII; the tables of all letters of the world would be 10 KB of the download. What else is typed is no mark
        // between digits and stays, so that it is found wrong: only spaces, dashes and other punctuation go.
        let mark = |c: char| matches!(c, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff0d}');
        let kept = |c: &char| if c.is_ascii() { c.is_ascii_alphanumeric() || matches!(c, '&' | '+' | '*') } else { !mark(*c) };
        let upper = |c: char| if c == 'ñ' { 'Ñ' } else { c.to_ascii_uppercase() };
        let number: String = text.chars().filter(kept).map(upper).collect();
        match number.strip_prefix(&self.prefix) {
            Some(rest) if !self.prefix.is_empty() => rest.to_owned(),
            _ => number,
        }
    }
}

impl CheckDigit {
    /// Whether the check holds; nothing when the number is too short for it.
    fn holds(&self, number: &str) -> Option<bool> {
        let mut places: Vec<char> = number.chars().collect();
        while places.len() < self.pad as usize {
            places.insert(0, '0');
        }
        match self.kind {
            CheckKind::Weighted => {}
            CheckKind::Mod1110 => return mod_11_10(&places),
            CheckKind::Vkn => return vkn(&places),
        }
        let mut rest = self.remainder(&places, &self.weights)?;
        if rest == self.retry && !self.again.is_empty() {
            rest = self.remainder(&places, &self.again)?;
        }
        if !self.remainders.is_empty() {
            return Some(self.remainders.contains(&rest));
        }
        let at = self.at as usize;
        if !self.result.is_empty() {
            let wanted = self.result.chars().nth(usize::try_from(rest).ok()?)?;
            return Some(wanted != '-' && wanted == *places.get(at)?);
        }
        let mut wanted = if self.complement { self.modulus.checked_sub(rest)? } else { rest };
        for place in (at..at + self.digits as usize).rev() {
            if places.get(place)?.to_digit(10)? != wanted % 10 {
                return Some(false);
            }
            wanted /= 10;
        }
        Some(wanted == 0)
    }

    fn remainder(&self, places: &[char], weights: &[u32]) -> Option<u32> {
        let mut sum = self.start;
        for (i, weight) in weights.iter().enumerate() {
            let product = weight.checked_mul(self.value(*places.get(self.from as usize + i)?, i)?)?;
            sum = sum.checked_add(match self.fold {
                Some(base) => product.checked_div(base)?.checked_add(product.checked_rem(base)?)?,
                None => product,
            })?;
        }
        sum.checked_rem(self.modulus)
    }

    /// The value of a character in the weighted place `i`.
    fn value(&self, c: char, i: usize) -> Option<u32> {
        let plain =
            if self.alphabet.is_empty() { c.to_digit(36)? as usize } else { self.alphabet.chars().position(|a| a == c)? };
        let own = if i.is_multiple_of(2) && !self.odd.is_empty() {
            self.odd.get(plain)
        } else if plain >= 10 && !self.letters.is_empty() {
            self.letters.get(plain - 10)
        } else {
            return u32::try_from(plain).ok();
        };
        own.copied()
    }
}

/// ISO/IEC 7064 MOD 11,10: the last digit checks those before it.
fn mod_11_10(places: &[char]) -> Option<bool> {
    let (last, before) = places.split_last()?;
    let mut product = 10;
    for place in before {
        let sum = (place.to_digit(10)? + product) % 10;
        product = (if sum == 0 { 10 } else { sum } * 2) % 11;
    }
    Some((product + last.to_digit(10)?) % 10 == 1)
}

/// Turkish tax identification number: each digit plus its distance, times a power of two, modulo nine.
fn vkn(places: &[char]) -> Option<bool> {
    let (last, before) = places.split_last()?;
    let mut sum = 0;
    for (i, place) in before.iter().enumerate() {
        let distance = before.len().checked_sub(i)?;
        let digit = (place.to_digit(10)? + u32::try_from(distance).ok()?) % 10;
        if digit != 0 {
            let part = digit * 2u32.checked_pow(u32::try_from(distance).ok()?)? % 9;
            sum += if part == 0 { 9 } else { part };
        }
    }
    Some((10 - sum % 10) % 10 == last.to_digit(10)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cpf() -> Identifier {
        let check = |weights: std::ops::RangeInclusive<u32>, at| CheckDigit {
            weights: weights.rev().collect(),
            modulus: 11,
            result: "00987654321".into(),
            at,
            ..CheckDigit::default()
        };
        Identifier { pattern: r"\d{11}".into(), checks: vec![check(2..=10, 9), check(2..=11, 10)], ..Identifier::default() }
    }

    #[test]
    fn a_slip_is_told_from_an_odd_form() {
        assert_eq!(cpf().standing("390.533.447-05"), Standing::Right);
        assert_eq!(cpf().standing("390.533.447-06"), Standing::WrongDigits);
        assert_eq!(cpf().standing("390.533.447"), Standing::OddForm);
        assert_eq!(cpf().standing(""), Standing::OddForm);
        assert_eq!(cpf().normal(" 390.533.447-05 "), "39053344705");
    }

    #[test]
    fn a_prefix_may_be_left_out_and_is_kept() {
        let vat = Identifier {
            prefix: "DE".into(),
            pattern: r"[1-9]\d{8}".into(),
            checks: vec![CheckDigit { kind: CheckKind::Mod1110, ..CheckDigit::default() }],
            ..Identifier::default()
        };
        for text in ["DE136695976", "de 136 695 976", "136695976"] {
            assert_eq!((vat.standing(text), vat.normal(text)), (Standing::Right, "DE136695976".to_owned()), "{text}");
        }
        assert_eq!(vat.standing("FR136695976"), Standing::OddForm);
        assert_eq!(vat.standing("DE136695967"), Standing::WrongDigits);
    }

    #[test]
    fn a_row_that_makes_no_sense_refuses_and_does_not_panic() {
        let odd = CheckDigit { weights: vec![u32::MAX; 3], modulus: 0, at: 99, pad: 20, ..CheckDigit::default() };
        let number = Identifier { pattern: ".*".into(), checks: vec![odd], ..Identifier::default() };
        assert_eq!(number.standing("ß∞9"), Standing::WrongDigits);
    }
}
