//! What is to be said beside the amounts about who taxes.

use super::Inputs;
use super::cart::VatIdState;
use super::liability::{certified, liable};
use super::reduce::Reduced;
use super::trace::{Fact, Words};
use crate::domain::country::{Scheme, TaxKind, TaxRule};

/// What is to be said about who taxes: reverse charge, exemption, VAT ids that did not count, and categories without a rate of their own in
/// the country whose rates hold.
pub fn notes(inputs: &Inputs, reduced: &Reduced, scheme: Option<&Scheme>) -> Vec<Words> {
    let mut notes = Vec::new();
    let liable = liable(inputs);
    // At the border the rates of the destination hold, unless the scheme has one of its own.
    let named = |rule: &TaxRule| {
        rule.kind != TaxKind::None && rule.rate.as_deref().is_some_and(|rate| matches!(rate, "standard" | "province"))
    };
    let border = scheme.and_then(|s| s.tax.as_ref()).is_some_and(named);
    let levying = liable.taxing.or(border.then_some(inputs.there));
    let abroad = inputs.home.code != inputs.there.code;
    let number = |key: &'static str| {
        let id = inputs.choices.business.as_ref().map(|b| b.vat_id.clone()).unwrap_or_default();
        Words::new(key, vec![("number", Fact::Text(id))])
    };
    if let Some(why) = liable.why {
        notes.push(number(why));
    }
    if inputs.cart.certificate.is_some() && !certified(inputs) {
        notes.push(number("note-certificate-unknown"));
    }
    match inputs.choices.business.as_ref().filter(|b| abroad && b.numbered()).map(|b| b.state) {
        Some(VatIdState::Pending) => notes.push(number("note-vat-id-pending")),
        Some(VatIdState::Invalid) => notes.push(number("note-vat-id-invalid")),
        _ => {}
    }
    let Some(country) = levying else { return notes };
    let subdivision = if country.code == inputs.there.code { inputs.choices.subdivision.as_str() } else { "" };
    let mut told: Vec<&str> = Vec::new();
    for line in &reduced.lines {
        let category = line.line.product.tax_category.as_str();
        if told.contains(&category) {
            continue;
        }
        told.push(category);
        if !country.tax(category, subdivision, inputs.as_of.day_there()).1 {
            let facts = vec![("category", Fact::Text(category.to_owned())), ("country", Fact::Text(country.code.clone()))];
            notes.push(Words::new("note-category-standard", facts));
        }
    }
    notes
}
