//! Fields of the merchant's own: an engraving, a gate code, a wish for a date. Judged here once, for the checkout and for the backend.

use super::Names;
use crate::domain::place::pattern;

/// What a field of the merchant's own takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CustomKind {
    /// A line of text.
    #[default]
    Text,
    /// One of a list.
    Select,
    /// A box to tick; ticked it is `yes`.
    Checkbox,
    /// A day: `2026-12-24`.
    Date,
    /// Not shown; a hook of the page fills it in.
    Hidden,
}

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CustomPlace {
    /// Below the e-mail address.
    #[default]
    Contact,
    /// Below the delivery address.
    Delivery,
    /// Below the ways to pay.
    Payment,
    /// Before the order button.
    Review,
}

/// An entry of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomOption {
    /// What goes into the order.
    pub value: String,
    /// What it is called.
    pub label: Names,
}

/// A field of the merchant's own.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomField {
    /// Its key in the order.
    pub id: String,
    /// What it takes.
    pub kind: CustomKind,
    /// Where it stands.
    pub section: CustomPlace,
    /// What it is called.
    pub label: Names,
    /// More about it.
    pub hint: Names,
    /// It must be filled or ticked.
    pub required: bool,
    /// The form of its text.
    pub pattern: Option<String>,
    /// What is said when the text has another form.
    pub problem: Names,
    /// The most characters.
    pub max_length: u32,
    /// The list to choose from.
    pub options: Vec<CustomOption>,
    /// Only for these destinations; for all if empty.
    pub countries: Vec<String>,
    /// Token of the HTML standard for filling it in.
    pub autocomplete: String,
}

/// What is wrong with the text of such a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustomFault {
    /// Nothing is there.
    Missing,
    /// It has another form.
    Odd,
    /// It is not in the list.
    NotOffered,
}

impl CustomField {
    /// Whether it is asked for when the parcel goes there.
    pub fn asked_in(&self, country: &str) -> bool {
        self.countries.is_empty() || self.countries.iter().any(|code| code == country)
    }

    /// What is wrong with a text.
    pub fn fault(&self, text: &str) -> Option<CustomFault> {
        let text = text.trim();
        if text.is_empty() {
            return self.required.then_some(CustomFault::Missing);
        }
        let fits = match self.kind {
            CustomKind::Select if !self.options.iter().any(|option| option.value == text) => {
                return Some(CustomFault::NotOffered);
            }
            CustomKind::Checkbox => text == "yes",
            CustomKind::Date => text.parse::<crate::domain::time::Day>().is_ok(),
            _ => true,
        };
        let long = text.chars().count() > self.max_length as usize;
        let odd = !fits || long || self.pattern.as_ref().is_some_and(|pattern| !pattern::matches(pattern, text));
        odd.then_some(CustomFault::Odd)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(kind: CustomKind) -> CustomField {
        CustomField {
            id: "x".into(),
            kind,
            section: CustomPlace::Contact,
            label: Names::default(),
            hint: Names::default(),
            required: true,
            pattern: None,
            problem: Names::default(),
            max_length: 5,
            options: vec![CustomOption { value: "red".into(), label: Names::default() }],
            countries: Vec::new(),
            autocomplete: "off".into(),
        }
    }

    #[test]
    fn each_kind_takes_its_own_texts() {
        for (kind, text, fault) in [
            (CustomKind::Text, "  ", Some(CustomFault::Missing)),
            (CustomKind::Text, "five!", None),
            (CustomKind::Text, "six!!!", Some(CustomFault::Odd)),
            (CustomKind::Select, "red", None),
            (CustomKind::Select, "blue", Some(CustomFault::NotOffered)),
            (CustomKind::Checkbox, "yes", None),
            (CustomKind::Checkbox, "no", Some(CustomFault::Odd)),
        ] {
            assert_eq!(field(kind).fault(text), fault, "{kind:?} {text}");
        }
        let date = CustomField { max_length: 10, ..field(CustomKind::Date) };
        assert_eq!((date.fault("2026-02-28"), date.fault("2026-02-30")), (None, Some(CustomFault::Odd)));
        let letters = CustomField { pattern: Some("[A-Z]{2,4}".into()), required: false, ..field(CustomKind::Text) };
        assert_eq!((letters.fault("ABC"), letters.fault("abc"), letters.fault("")), (None, Some(CustomFault::Odd), None));
    }

    #[test]
    fn a_field_may_be_for_some_countries_only() {
        let swiss = CustomField { countries: vec!["CH".into()], ..field(CustomKind::Text) };
        assert!(swiss.asked_in("CH") && !swiss.asked_in("DE") && field(CustomKind::Text).asked_in("DE"));
    }
}
