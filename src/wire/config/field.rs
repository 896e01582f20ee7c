//! Fields of the merchant's own.

use crate::domain::shop::{CustomField, CustomKind, CustomOption, CustomPlace, Names};
use crate::{record, words};

record! { CustomField {
    "id" id: required, "Its key in the order: letters, digits, - and _.";
    "kind" kind: default(CustomKind::Text), "text, select, checkbox (yes when ticked), date (2026-12-24), or hidden: not shown, for a hook to fill in.";
    "section" section: default(CustomPlace::Contact), "Where it stands: at the end of contact, delivery or payment, or before the order button (review).";
    "label" label: required, "What it is called: one text, or one for each language.";
    "hint" hint: default(Names::default()), "More about it, below the field.";
    "required" required: default(false), "It must be filled or ticked.";
    "pattern" pattern: optional, "Form of the whole text: a regular expression of letters, classes, groups, | and the quantifiers ? * + {n} {n,m}.";
    "problem" problem: default(Names::default()), "What is said when the text has another form. Needed with pattern.";
    "maxLength" max_length: default(200), "The most characters.";
    "options" options: default(Vec::new()), "The list of a select.";
    "countries" countries: default(Vec::new()), "Only for these destinations; for all if not given.";
    "autocomplete" autocomplete: default("off".to_owned()), "Token of the HTML standard that tells browsers how to fill it in.";
} }

record! { CustomOption {
    "value" value: required, "What goes into the order.";
    "label" label: required, "What it is called.";
} }

words! { CustomKind {
    "text" => CustomKind::Text, "select" => CustomKind::Select, "checkbox" => CustomKind::Checkbox, "date" => CustomKind::Date,
    "hidden" => CustomKind::Hidden,
} }

words! { CustomPlace {
    "contact" => CustomPlace::Contact, "delivery" => CustomPlace::Delivery, "payment" => CustomPlace::Payment, "review" => CustomPlace::Review,
} }

/// What one key alone cannot show.
#[cfg(feature = "native")]
pub fn check(shop: &crate::domain::shop::Shop, fault: &mut impl FnMut(bool, &str, &str)) {
    for (i, field) in shop.fields.custom.iter().enumerate() {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let pattern = field.pattern.as_deref();
        let what = if field.id.is_empty() || !field.id.chars().all(plain) {
            "needs an id of letters, digits, - and _"
        } else if shop.fields.custom.iter().take(i).any(|other| other.id == field.id) {
            "has the id of another"
        } else if (field.kind == CustomKind::Select) == field.options.is_empty() {
            "needs options if it is a select, and only then"
        } else if pattern.is_some_and(|pattern| !crate::domain::place::pattern::understood(pattern)) {
            "has a pattern that is not understood; ^ $ . and backslashes other than \\d and \\s are not"
        } else if pattern.is_some() && field.problem.0.is_empty() {
            "has a pattern and needs a problem: what the shopper is told"
        } else {
            continue;
        };
        fault(true, "fields", &["the field \"", &field.id, "\" ", what].concat());
    }
}
