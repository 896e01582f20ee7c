//! Fields of the merchant's own: which are asked for at the destination, what they hold, and what is wrong with it.

use super::Checkout;
use super::form::{Field, Problem};
use crate::domain::pricing::trace::Words;
use crate::domain::shop::{CustomFault, CustomField, CustomKind, CustomPlace, Names};
use crate::domain::table::Table;

impl Checkout {
    /// Those that are asked for at the destination.
    pub(super) fn custom_asked(&self) -> impl Iterator<Item = &CustomField> {
        self.shop.fields.custom.iter().filter(|field| field.asked_in(&self.there.code))
    }

    /// Those that are shown in a section.
    pub(super) fn custom_fields(&self, place: CustomPlace) -> impl Iterator<Item = Field> {
        let here = self.custom_asked().filter(move |field| field.section == place && field.kind != CustomKind::Hidden);
        here.map(|field| Field::Custom(field.id.clone()))
    }

    fn custom(&self, id: &str) -> Option<&CustomField> {
        self.shop.fields.custom.iter().find(|field| field.id == id)
    }

    /// A text of the merchant's in the shopper's language.
    pub(super) fn own_words(&self, names: &Names) -> Words {
        Words::own(names.get(&self.language.value).unwrap_or_default())
    }

    pub(super) fn custom_label(&self, id: &str) -> Words {
        self.custom(id).map_or_else(|| Words::own(id), |field| self.own_words(&field.label))
    }

    pub(super) fn custom_problem(&self, id: &str) -> Option<Problem> {
        let field = self.custom(id)?;
        let words = match field.fault(self.form.get(&Field::Custom(id.to_owned())))? {
            CustomFault::Odd if !field.problem.0.is_empty() => self.own_words(&field.problem),
            CustomFault::Missing if field.kind == CustomKind::Checkbox => Words::new("problem-consent", Vec::new()),
            CustomFault::NotOffered => Words::new("problem-choose", Vec::new()),
            _ => Words::new("problem-missing", Vec::new()),
        };
        Some(Problem { words, warning: false })
    }

    /// What goes into the order.
    pub fn custom_values(&self) -> Table<String> {
        let mut values = Table::new();
        for field in self.custom_asked() {
            let text = self.form.custom.get(&field.id).map_or("", |text| text.trim());
            if !text.is_empty() {
                values.insert(field.id.clone(), text.to_owned());
            }
        }
        values
    }
}
