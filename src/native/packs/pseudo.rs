//! The pseudo-locale `en-XA`: English with accents on its letters, two fifths longer and in brackets. A layout that shows it whole has
//! room for every language; words without accents were written into the code; a missing bracket was clipped.

use super::language::Language;
use super::message::{Part, Parts, push};

/// The pseudo-locale made from English.
pub fn of(english: &Language) -> Language {
    english.reworded("en-XA", |parts| {
        let letters = letters(parts);
        if letters == 0 {
            return parts.clone();
        }
        let mut worded = vec![Part::Text("[".into())];
        accented(parts).into_iter().for_each(|part| push(&mut worded, part));
        push(&mut worded, Part::Text(format!("{}]", "~".repeat((letters * 2).div_ceil(5)))));
        worded
    })
}

fn accented(parts: &Parts) -> Parts {
    let part = |part: &Part| match part {
        Part::Text(words) => Part::Text(words.chars().map(accent).collect()),
        Part::Variable(name) => Part::Variable(name.clone()),
        Part::Choice(choice) => {
            let mut choice = choice.clone();
            choice.variants.iter_mut().for_each(|(_, parts)| *parts = accented(parts));
            Part::Choice(choice)
        }
    };
    parts.iter().map(part).collect()
}

/// Letters of the words; of a choice, those of its longest variant.
fn letters(parts: &Parts) -> usize {
    let of = |part: &Part| match part {
        Part::Text(words) => words.chars().filter(|letter| letter.is_alphabetic()).count(),
        Part::Variable(_) => 0,
        Part::Choice(choice) => choice.variants.iter().map(|(_, parts)| letters(parts)).max().unwrap_or(0),
    };
    parts.iter().map(of).sum()
}

fn accent(letter: char) -> char {
    const PLAIN: &str = "ACDEGHIJKLNOPRSTUWYZacdeghijklnoprstuwyz";
    const ACCENTED: &str = "ÅÇÐÉĜĤÎĴĶĻÑÖÞŔŠŢÛŴÝŽåçðéĝĥîĵķļñöþŕšţûŵýž";
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::native::packs::Text;
    use crate::native::packs::language::Grammar;

    #[test]
    fn words_are_accented_longer_and_in_brackets_and_variables_stay() {
        let text = "a = Order and pay\nb = { $amount }\nc = { $count ->\n    [one] day\n   *[other] days\n}\n".to_owned();
        let grammar = Grammar { cardinal: vec!["one".into(), "other".into()], ..Grammar::default() };
        let english = Language::read("en", &Text { path: "en.ftl".into(), text }, &grammar, &mut Vec::new());
        assert_eq!(
            of(&english).pack(&[]),
            "{\"direction\":\"\",\"first\":[],\"messages\":{\"a\":\"[Öŕðéŕ åñð þåý~~~~~]\",\"b\":[{\"v\":\"amount\"}],\
             \"c\":[\"[\",{\"k\":\"plural\",\"o\":{\"one\":[\"ðåý\"],\"other\":[\"ðåýš\"]},\"s\":\"count\"},\"~~]\"]},\
             \"schema\":\"landfall.language/1\",\"tag\":\"en-XA\"}"
        );
    }
}
