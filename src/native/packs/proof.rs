//! What a second pair of eyes should look at: words that are still English, and labels that may not fit.

use super::language::Language;
use super::message::{Part, Parts};
use super::{Fault, Text};

/// Words of fewer letters than this may well be the same in two languages.
const A_SENTENCE: usize = 24;

/// An English text up to this length stands where room is short.
const A_LABEL: usize = 24;

/// Notes messages that say the same as the English ones, and labels more than two and a half times as long.
pub fn read(language: &Language, file: &Text, model: &Language, notes: &mut Vec<Fault>) {
    for (id, (at, parts)) in language.messages() {
        let Some((_, english)) = model.messages().get(id) else { continue };
        let (length, wanted) = (letters(parts), letters(english));
        if wanted >= A_SENTENCE && parts == english {
            notes.push(file.fault(*at, format!("{id}: the same words as in {}.ftl", model.tag)));
        }
        if (4..=A_LABEL).contains(&wanted) && length * 2 > wanted * 5 {
            notes.push(file.fault(*at, format!("{id}: {length} letters, where {}.ftl has {wanted}", model.tag)));
        }
    }
}

/// Letters without variables; of a choice, those of its longest variant.
fn letters(parts: &Parts) -> usize {
    let of = |part: &Part| match part {
        Part::Text(words) => words.chars().count(),
        Part::Variable(_) => 0,
        Part::Choice(choice) => choice.variants.iter().map(|(_, parts)| letters(parts)).max().unwrap_or(0),
    };
    parts.iter().map(of).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::native::packs::language::Grammar;

    #[test]
    fn english_sentences_and_long_labels_are_noted() {
        let grammar = Grammar { cardinal: vec!["other".into()], ..Grammar::default() };
        let mut notes = Vec::new();
        let read_file = |tag: &str, ftl: &str| {
            let file = Text { path: format!("{tag}.ftl").into(), text: ftl.to_owned() };
            (Language::read(tag, &file, &grammar, &mut Vec::new()), file)
        };
        let (english, _) = read_file("en", "a = Please check your connection.\nb = Pay now\nc = OK\nd = { $name }\n");
        let (other, file) = read_file(
            "xx",
            "a = Please check your connection.\nb = Zahlen Sie jetzt bitte sofort\nc = Einverstanden\nd = { $name }\n",
        );
        read(&other, &file, &english, &mut notes);
        let notes: Vec<String> = notes.iter().map(ToString::to_string).collect();
        assert_eq!(notes, ["xx.ftl:1: a: the same words as in en.ftl", "xx.ftl:2: b: 29 letters, where en.ftl has 7"]);
    }
}
