//! What the form asks for and how it judges what is typed: addresses, telephone numbers, companies, bills abroad.

use std::path::Path;

use landfall::checkout::Checkout;
use landfall::checkout::effect::Effect;
use landfall::checkout::event::Event;
use landfall::checkout::form::Field;
use landfall::checkout::view::FieldView;
use landfall::domain::country::AddressForm;
use landfall::domain::place::address::Part;
use landfall::domain::pricing::cart::{Business, VatIdState};
use landfall::native::packs::address;

use super::machine::checkout;

fn typed(checkout: &mut Checkout, field: Field, text: &str) -> Vec<Effect> {
    let mut effects = checkout.update(Event::Typed(field.clone(), text.to_owned()));
    effects.extend(checkout.update(Event::Left(field)));
    effects
}

fn rows(rows: &[Vec<FieldView>]) -> Vec<String> {
    rows.iter().map(|row| row.iter().map(|f| f.field.name()).collect::<Vec<_>>().join(" ")).collect()
}

fn read_in(country: &str, language: &str) -> Checkout {
    let mut checkout = checkout(country);
    checkout.update(Event::LanguageSwitched(language.to_owned()));
    checkout
}

#[test]
fn each_reader_sees_the_order_and_the_names_of_the_own_script() {
    let state = |checkout: &Checkout| {
        let view = checkout.view();
        let field = view.delivery.iter().flatten().find(|f| f.field == Field::Delivery(Part::State)).unwrap().clone();
        field.options[12].1.clone()
    };
    let japanese = read_in("JP", "ja");
    assert_eq!(rows(&japanese.view().delivery)[..3], ["delivery-postcode", "delivery-state", "delivery-line1"]);
    assert_eq!(state(&japanese), "東京都");
    let english = read_in("JP", "en");
    assert_eq!(rows(&english.view().delivery)[0], "delivery-name");
    assert_eq!(rows(&english.view().delivery).last().unwrap(), "delivery-postcode");
    assert_eq!(state(&english), "Tokyo");
    // From the greatest to the smallest, and the other way for readers of Latin script.
    assert_eq!(
        rows(&read_in("CN", "zh-Hans").view().delivery)[..2],
        ["delivery-postcode", "delivery-state delivery-city delivery-district"]
    );
    assert_eq!(rows(&read_in("CN", "de").view().delivery)[5..], ["delivery-city", "delivery-state delivery-postcode"]);
}

#[test]
fn kuwait_asks_for_block_street_avenue_and_house() {
    let mut checkout = read_in("KW", "ar");
    let view = checkout.view();
    assert_eq!(
        rows(&view.delivery),
        [
            "delivery-name",
            "delivery-organisation",
            "delivery-block delivery-line1 delivery-avenue delivery-house",
            "delivery-line2",
            "delivery-postcode delivery-city",
        ]
    );
    let needed = |checkout: &Checkout| {
        let wrong = checkout.wrong_fields().into_iter();
        wrong.filter_map(|field| if let Field::Delivery(part) = field { Some(part) } else { None }).collect::<Vec<_>>()
    };
    assert_eq!(
        needed(&checkout),
        [Part::Name, Part::Block, Part::Line1, Part::House, Part::City],
        "the avenue and the postcode may be left out"
    );
    let street = view.delivery.iter().flatten().find(|f| f.field == Field::Delivery(Part::Line1)).unwrap();
    assert_eq!((street.label.key.as_ref(), street.autocomplete.as_str()), ("address-line-1-street", "shipping address-line1"));
    typed(&mut checkout, Field::Delivery(Part::House), "8");
    assert!(!needed(&checkout).contains(&Part::House));
}

#[test]
fn only_what_is_missing_blocks() {
    let mut checkout = checkout("DE");
    typed(&mut checkout, Field::Delivery(Part::Postcode), "1234");
    assert!(checkout.problem(&Field::Delivery(Part::Postcode)).unwrap().warning);
    assert!(!checkout.wrong_fields().contains(&Field::Delivery(Part::Postcode)), "an odd postcode warns");
    checkout.update(Event::Insisted(Field::Delivery(Part::Postcode)));
    assert_eq!(checkout.problem(&Field::Delivery(Part::Postcode)), None, "and may be kept as typed");
    typed(&mut checkout, Field::Delivery(Part::Postcode), " D-10115 ");
    assert_eq!((checkout.problem(&Field::Delivery(Part::Postcode)), checkout.form.delivery.postcode.as_str()), (None, "10115"));

    typed(&mut checkout, Field::Phone, "12");
    let odd = checkout.problem(&Field::Phone).unwrap();
    assert!(odd.warning && odd.words.key == "problem-phone" && !checkout.wrong_fields().contains(&Field::Phone));
    checkout.shop.fields.phone = Some("required".into());
    assert!(checkout.wrong_fields().contains(&Field::Phone), "a shop that must have a number does not take an odd one");
    typed(&mut checkout, Field::Phone, "030 2664242");
    assert_eq!(checkout.form.e164(&checkout.there).as_deref(), Some("+49302664242"));
}

#[test]
fn a_company_is_named_where_the_bill_goes() {
    let mut checkout = checkout("DE");
    assert_eq!(checkout.view().business, Some(false));
    checkout.update(Event::BusinessChosen(true));
    let needed = |checkout: &Checkout, field: &Field| checkout.wrong_fields().contains(field);
    assert!(needed(&checkout, &Field::Delivery(Part::Organisation)));
    checkout.update(Event::BillingDiffers(true));
    assert!(!needed(&checkout, &Field::Delivery(Part::Organisation)) && needed(&checkout, &Field::Billing(Part::Organisation)));
    let names: Vec<String> = checkout.view().company.iter().map(|f| f.field.name()).collect();
    assert_eq!(names, ["vat-id", "purchase-order"]);
    // A shop that does not ask is not answered.
    checkout.shop.fields.business = None;
    assert_eq!(checkout.view().business, None);
}

#[test]
fn a_vat_number_is_pending_until_the_register_has_answered() {
    let mut checkout = checkout("FR");
    checkout.shop.tax.trust_vat_ids = false;
    checkout.shop.backend.vat_ids = Some("/api/vat-ids".into());
    let business = |checkout: &Checkout| checkout.choices().business.unwrap();
    let state = |checkout: &Checkout| Some(business(checkout).state);
    checkout.update(Event::BusinessChosen(true));
    checkout.update(Event::Typed(Field::VatId, "FR4030326504".into()));
    assert_eq!(business(&checkout), Business::default(), "a number still being typed is held against nobody");
    let effects = typed(&mut checkout, Field::VatId, "fr 40 303265045");
    assert_eq!(
        effects.iter().filter(|e| **e == Effect::ConfirmVatId("FR40303265045".into())).count(),
        1,
        "the register is asked once"
    );
    assert_eq!(state(&checkout), Some(VatIdState::Pending));
    let taxed = checkout.quote.as_ref().unwrap().total;
    checkout.update(Event::VatIdConfirmed("FR99999999999".into(), VatIdState::Valid));
    assert_eq!(state(&checkout), Some(VatIdState::Pending), "the answer about another number is none");
    checkout.update(Event::VatIdConfirmed("FR40303265045".into(), VatIdState::Valid));
    let quote = checkout.quote.as_ref().unwrap();
    assert!(state(&checkout) == Some(VatIdState::Valid) && quote.total < taxed, "the tax is the buyer's to pay");
    typed(&mut checkout, Field::VatId, "FR40303265046");
    assert_eq!(state(&checkout), Some(VatIdState::Invalid));
    assert!(checkout.problem(&Field::VatId).unwrap().warning, "a slip warns");
    assert_eq!(checkout.quote.as_ref().unwrap().total, taxed);
    checkout.update(Event::Typed(Field::VatId, String::new()));
    checkout.update(Event::Typed(Field::VatId, "FR4".into()));
    assert_eq!(business(&checkout), Business::default(), "nor one that is typed anew");
}

#[test]
fn a_bill_goes_abroad_in_the_form_of_the_country() {
    let forms = address::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), &mut Vec::new());
    let mut checkout = checkout("DE");
    assert!(checkout.update(Event::BillingDiffers(true)).contains(&Effect::FetchPlaces));
    checkout.update(Event::PlacesArrived(vec!["AD".into(), "DE".into(), "JM".into()]));
    typed(&mut checkout, Field::Billing(Part::Postcode), "10115");
    let ask = |checkout: &mut Checkout, code: &str| checkout.update(Event::Typed(Field::BillingCountry, code.into()));
    assert!(ask(&mut checkout, "AD").contains(&Effect::FetchForm(1, "AD".into())));
    assert!(ask(&mut checkout, "JM").contains(&Effect::FetchForm(2, "JM".into())));
    let arrived = |number: u32, code: &str| Event::FormArrived(number, code.to_owned(), Box::new(forms[code].clone()));
    checkout.update(arrived(1, "AD"));
    assert_eq!(checkout.form.billing.country, "DE", "a late answer to an old question is dropped");
    checkout.update(arrived(2, "JM"));
    assert_eq!((checkout.form.billing.country.as_str(), checkout.form.billing.postcode.as_str()), ("JM", ""));
    assert_eq!(rows(&checkout.view().billing)[0], "billing-country");
    assert_eq!(rows(&checkout.view().billing).last().unwrap(), "billing-state billing-sortingCode");
    assert!(checkout.wrong_fields().contains(&Field::Billing(Part::State)), "a parish is needed there");
    assert_eq!(checkout.form_of(&Field::Delivery(Part::City)).format, "%N%n%O%n%A%n%Z %C", "the delivery keeps its own");

    checkout.update(Event::FormFailed(2));
    assert_eq!(checkout.form.billing.country, "JM", "a failed fetch takes no form away");
    ask(&mut checkout, "DE");
    assert_eq!(checkout.form.billing.country, "DE", "the destination's form is there");
    checkout.billing_form = AddressForm::default();
}
