//! The number of the buyer that an authority asks for: CPF, resident ID, personal customs code where the goods cross a border whose customs wants one;
//! codice fiscale, NIF, kennitala on the bill of a merchant who bills there as shops of the country do. Kept in no storage.

use super::Checkout;
use super::form::{Field, Problem};
use crate::domain::country::{Identifier, Standing};
use crate::domain::pricing::trace::{Fact, Words};

impl Checkout {
    /// What a number is asked for on this sale.
    fn number_use(&self) -> Option<&'static str> {
        match &self.quote {
            Ok(quote) if quote.import => Some("customs"),
            Ok(_) if self.shop.merchant.bills_in(&self.there.code) => Some("invoice"),
            _ => None,
        }
    }

    /// The kinds of number that are asked for; none when nobody does.
    pub fn numbers(&self) -> Vec<&Identifier> {
        let Some(used) = self.number_use() else { return Vec::new() };
        let billed = used == "invoice";
        // On its bill a company has its VAT number, which is a field of its own.
        if billed && self.form.business && self.vat_kinds().next().is_some() {
            return Vec::new();
        }
        let others = if self.form.business { "person" } else { "company" };
        let asked = |number: &&Identifier| number.used_for(used) && !(billed && number.holder.as_deref() == Some(others));
        self.there.identifiers.iter().filter(asked).collect()
    }

    /// Whether the order cannot go without one.
    pub fn number_needed(&self) -> bool {
        self.number_use().is_some_and(|used| self.numbers().iter().any(|number| number.needed_for(used)))
    }

    /// Whether the law of the country wants a company's VAT number on the bill.
    pub(super) fn vat_needed(&self) -> bool {
        self.number_use() == Some("invoice") && self.vat_kinds().any(|kind| kind.needed_for("invoice"))
    }

    /// Whether the order holds a number that names a person, so that it may be kept nowhere but with the order.
    pub fn secret(&self) -> bool {
        let typed = !self.form.number.trim().is_empty() && self.numbers().iter().any(|kind| kind.sensitive);
        typed || (self.form.business && self.vat_kinds().any(|kind| kind.sensitive))
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
        let key = if self.number_use() == Some("invoice") { "address-number-invoice" } else { "address-number" };
        Words::new(key, vec![("name", Fact::Text(self.number_names()))])
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
