//! The checkout starts on what the form needs of config and country packs; the engine comes later and brings the rest.

use std::path::Path;

use landfall::checkout::effect::Effect;
use landfall::checkout::event::{Event, Facts};
use landfall::checkout::form::Field;
use landfall::checkout::{Checkout, Start};
use landfall::domain::place::address::Part;
use landfall::domain::table::Table;
use landfall::wire::contract::{Write, canonical};
use landfall::wire::{config, facts, quote};

use crate::machine::checkout;

/// A checkout in the United States as the browser has it before the engine is there, and what is read then.
fn early() -> (Checkout, Facts) {
    let whole = checkout("US");
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("www/landfall.json")).unwrap();
    let brief = |country: &landfall::domain::country::Country| {
        let pack = canonical(&country.write().unwrap());
        facts::country_brief(&country.code, &pack, &Table::new()).unwrap()
    };
    let start = Start {
        shop: config::read_brief(&text).unwrap(),
        home: brief(&whole.home),
        there: brief(&whole.there),
        countries: whole.countries.clone(),
        language: whole.language.clone(),
        country: whole.country.clone(),
        currency_because: "market",
        cart: whole.cart.clone(),
        as_of: whole.as_of,
        opted_out: false,
        here_offset: whole.here_offset,
        quoting: false,
    };
    (Checkout::new(start), Facts { shop: whole.shop, home: whole.home, there: whole.there })
}

#[test]
fn what_is_typed_before_the_engine_arrives_stays_and_the_quote_is_that_of_one_read() {
    let (mut checkout, facts) = early();
    assert!(checkout.there.import.is_none() && checkout.shop.promotions.is_empty() && checkout.shop.shipping.methods.is_empty());
    assert_eq!(checkout.fields(), super::machine::checkout("US").fields(), "the form asks for the same");
    checkout.update(Event::Opened);
    checkout.update(Event::Typed(Field::Delivery(Part::State), "NY".into()));
    assert!(checkout.quote.is_err());
    checkout.update(Event::EngineArrived(Some(Box::new(facts))));
    let mut once = super::machine::checkout("US");
    once.update(Event::Typed(Field::Delivery(Part::State), "NY".into()));
    assert_eq!(checkout.form.delivery.state, "NY");
    assert_eq!(quote::bytes(&checkout.quote.unwrap()), quote::bytes(&once.quote.unwrap()));
}

#[test]
fn which_codes_are_to_be_asked_for_is_known_with_the_engine() {
    let (mut checkout, facts) = early();
    assert!(checkout.shop.backend.codes.is_some(), "the demo asks for codes");
    let asked = |effects: &[Effect]| -> Vec<String> {
        effects.iter().filter_map(|effect| if let Effect::AskCode(code) = effect { Some(code.clone()) } else { None }).collect()
    };
    for code in ["WELCOME10", "CARD-1"] {
        assert!(asked(&checkout.update(Event::CodeAdded(code.into()))).is_empty());
    }
    let effects = checkout.update(Event::EngineArrived(Some(Box::new(facts))));
    assert_eq!((asked(&effects), checkout.cart.codes), (vec!["CARD-1".to_owned()], vec!["WELCOME10".to_owned()]));
}
