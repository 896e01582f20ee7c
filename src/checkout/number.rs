//! The number of the buyer that customs asks for: CPF, resident ID, personal customs code. Asked for only when the goods cross a border
//! whose customs wants one, and kept in no storage.

use super::Checkout;
use super::form::{Field, Problem};
use crate::domain::country::{Identifier, Standing};
use crate::domain::pricing::trace::{Fact, Words};

impl Checkout {
    /// The kinds of number that customs there takes; none when it asks for none or no border is crossed.
    pub fn numbers(&self) -> Vec<&Identifier> {
        if !self.quote.as_ref().is_ok_and(|quote| quote.import) {
            return Vec::new();
        }
        self.there.identifiers.iter().filter(|number| number.uses.iter().any(|used| used == "customs")).collect()
    }

    /// Whether the order cannot go without one.
    pub fn number_needed(&self) -> bool {
        self.numbers().iter().any(|number| number.needed)
    }

    /// Which kind the typed number is, as it is sent: id and number. A number that fits no kind goes as it was typed, for the shopper insists.
    pub fn number(&self) -> Option<(String, String)> {
        let text = self.form.number.trim();
        let kinds = self.numbers();
        let right = kinds.iter().find(|kind| kind.standing(text) == Standing::Right);
        let kind = right.or(kinds.first()).filter(|_| !text.is_empty())?;
        Some((kind.id.clone(), kind.normal(text)))
    }

    /// The label of the field: what people there call the number.
    pub(super) fn number_label(&self) -> Words {
        Words::new("address-number", vec![("name", Fact::Text(self.number_names()))])
    }

    fn number_names(&self) -> String {
        self.numbers().iter().map(|number| number.name.as_str()).collect::<Vec<_>>().join(" / ")
    }

    pub(super) fn number_problem(&self) -> Option<Problem> {
        let text = self.form.number.trim();
        let kinds = self.numbers();
        if text.is_empty() {
            let missing = Problem { words: Words::new("problem-missing", Vec::new()), warning: false };
            return self.number_needed().then_some(missing);
        }
        let best = kinds.iter().map(|kind| kind.standing(text)).min_by_key(|standing| match standing {
            Standing::Right => 0,
            Standing::WrongDigits => 1,
            Standing::OddForm => 2,
        })?;
        let key = match best {
            _ if self.form.insisted.contains(&Field::Number) => return None,
            Standing::Right => return None,
            Standing::WrongDigits => "problem-number-digits",
            Standing::OddForm => "problem-number",
        };
        let example = kinds.first().map(|kind| kind.example.clone()).unwrap_or_default();
        let facts = vec![("name", Fact::Text(self.number_names())), ("example", Fact::Text(example))];
        Some(Problem { words: Words::new(key, facts), warning: true })
    }
}
