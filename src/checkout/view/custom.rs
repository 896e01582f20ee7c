//! Fields of the merchant's own, as they are drawn.

use super::FieldView;
use crate::checkout::Checkout;
use crate::checkout::form::Field;
use crate::domain::pricing::trace::Words;
use crate::domain::shop::{CustomKind, CustomPlace};

/// A field of the merchant's own.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomView {
    /// Where it stands.
    pub place: CustomPlace,
    /// What it takes.
    pub kind: CustomKind,
    /// More about it.
    pub hint: Words,
    /// The field.
    pub field: FieldView,
}

impl Checkout {
    pub(super) fn custom_view(&self) -> Vec<CustomView> {
        let mut out = Vec::new();
        for custom in self.custom_asked().filter(|field| field.kind != CustomKind::Hidden) {
            let mode = if custom.kind == CustomKind::Date { "date" } else { "text" };
            let mut field = self.field_view(Field::Custom(custom.id.clone()), "", custom.required, &custom.autocomplete, mode);
            field.label = self.own_words(&custom.label);
            for option in &custom.options {
                let name = option.label.get(&self.language.value).unwrap_or(&option.value);
                field.options.push((option.value.clone(), name.to_owned()));
            }
            out.push(CustomView { place: custom.section, kind: custom.kind, hint: self.own_words(&custom.hint), field });
        }
        out
    }
}
