//! The checkout machine: every stage is reached, no event in any stage panics, and no path orders twice.

use std::path::Path;

use landfall::checkout::answer::{Answer, Next, Receipt};
use landfall::checkout::effect::Effect;
use landfall::checkout::event::Event;
use landfall::checkout::form::Field;
use landfall::checkout::stage::Stage;
use landfall::checkout::{Checkout, Start};
use landfall::domain::locale::negotiate::Decided;
use landfall::domain::place::address::Part;
use landfall::domain::pricing::remote::Answers;
use landfall::domain::pricing::trace::Words;
use landfall::domain::shop::{Fallback, Service};
use landfall::domain::time::AsOf;
use landfall::native::merchant::{Merchant, Sources};
use landfall::wire;

fn as_of() -> AsOf {
    AsOf { at: "2026-11-22T12:00:00Z".parse().unwrap(), merchant_offset: 60, there_offset: 60 }
}

pub fn checkout(country: &str) -> Checkout {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = Sources { config: root.join("www/landfall.json"), catalog: None, rates: None, locales: root.join("locales") };
    let merchant = Merchant::open(&sources).unwrap();
    let cart = r#"{"schema":"landfall.cart/1","lines":[{"sku":"LAMP","name":"Lamp","price":"49.00","hs":"940521","grams":900}]}"#;
    let decided = |value: &str| Decided { value: value.to_owned(), because: "default" };
    Checkout::new(Start {
        shop: merchant.shop.clone(),
        home: merchant.country("DE").unwrap().clone(),
        there: merchant.country(country).unwrap().clone(),
        countries: vec!["DE".into(), "US".into(), "JP".into()],
        language: decided("en"),
        country: decided(country),
        cart: wire::cart::read(cart).unwrap(),
        as_of: as_of(),
        opted_out: false,
        currency_because: "market",
        here_offset: 60,
        quoting: true,
    })
}

/// A checkout whose form is filled in as a German shopper would.
fn filled() -> Checkout {
    let mut checkout = checkout("DE");
    let fields = [
        (Field::Email, "ada@example.de"),
        (Field::Delivery(Part::Name), "Ada Klein"),
        (Field::Delivery(Part::Line1), "Weg 1"),
        (Field::Delivery(Part::Postcode), "50667"),
        (Field::Delivery(Part::City), "Köln"),
    ];
    for (field, text) in fields {
        checkout.update(Event::Typed(field, text.to_owned()));
    }
    checkout.update(Event::PaymentChosen("paypal".into()));
    checkout
}

fn receipt(status: &str, next: Next) -> Receipt {
    Receipt { id: "LF-1".into(), status: status.into(), watch: Some("/w".into()), next, links: Default::default() }
}

fn sends(effects: &[Effect]) -> Vec<(&str, u32)> {
    effects
        .iter()
        .filter_map(|e| if let Effect::Send(key, attempt) = e { Some((key.as_str(), *attempt)) } else { None })
        .collect()
}

#[test]
fn an_empty_form_is_not_sent_and_the_first_wrong_field_gets_the_focus() {
    let mut checkout = checkout("DE");
    let effects = checkout.update(Event::Submitted("k1".into(), as_of()));
    assert!(effects.contains(&Effect::Focus(Field::Email)));
    assert!(sends(&effects).is_empty());
    assert_eq!(checkout.stage, Stage::Filling);
    assert!(checkout.view().wrong.len() >= 5, "{:?}", checkout.view().wrong);
}

#[test]
fn an_order_is_kept_before_it_is_sent_and_a_second_click_sends_nothing() {
    let mut checkout = filled();
    let effects = checkout.update(Event::Submitted("k1".into(), as_of()));
    let keep = effects.iter().position(|e| *e == Effect::Keep("k1".into()));
    let send = effects.iter().position(|e| *e == Effect::Send("k1".into(), 1));
    assert!(keep.is_some() && keep < send, "{effects:?}");
    assert!(checkout.update(Event::Submitted("k2".into(), as_of())).is_empty());
}

#[test]
fn retries_keep_the_key_wait_longer_each_time_and_obey_the_backend() {
    let mut checkout = filled();
    checkout.update(Event::Submitted("k1".into(), as_of()));
    let mut waits = Vec::new();
    for attempt in 1..=8 {
        checkout.update(Event::Answered(attempt, Answer::Lost, 999));
        let Stage::Waiting { seconds, .. } = &checkout.stage else { panic!("{:?}", checkout.stage) };
        waits.push(*seconds);
        assert_eq!(sends(&checkout.update(Event::RetryDue)), [("k1", attempt + 1)]);
    }
    assert_eq!(waits, [2, 3, 6, 12, 24, 48, 90, 90]);
    checkout.update(Event::Answered(9, Answer::Later(Some(300)), 0));
    assert!(matches!(checkout.stage, Stage::Waiting { seconds: 300, .. }));
}

#[test]
fn a_late_answer_to_an_old_attempt_is_dropped() {
    let mut checkout = filled();
    checkout.update(Event::Submitted("k1".into(), as_of()));
    checkout.update(Event::Answered(1, Answer::Lost, 0));
    checkout.update(Event::RetryDue);
    assert!(checkout.update(Event::Answered(1, Answer::Refused { reference: "old".into() }, 0)).is_empty());
    assert!(matches!(checkout.stage, Stage::Placing { attempt: 2, .. }));
}

#[test]
fn an_order_given_up_is_asked_for_under_its_old_key() {
    let mut checkout = filled();
    checkout.update(Event::Submitted("k1".into(), as_of()));
    checkout.update(Event::Answered(1, Answer::Lost, 0));
    assert!(checkout.update(Event::Cancelled).contains(&Effect::Hold("k1".into())));
    assert_eq!(sends(&checkout.update(Event::Submitted("k2".into(), as_of()))), [("k1", 1)]);
    checkout.update(Event::Answered(1, Answer::Refused { reference: "no".into() }, 0));
    checkout.update(Event::Back);
    assert_eq!(sends(&checkout.update(Event::Submitted("k3".into(), as_of()))), [("k3", 1)]);
}

#[test]
fn a_changed_price_is_shown_and_sent_only_when_accepted() {
    let mut checkout = filled();
    checkout.update(Event::Submitted("k1".into(), as_of()));
    let mut cart = checkout.cart.clone();
    cart.lines[0].product.price = "59.00".parse().unwrap();
    let effects =
        checkout.update(Event::Answered(1, Answer::Changed { cart: Some(Box::new(cart)), rates: None, answers: None }, 0));
    assert!(sends(&effects).is_empty());
    let Stage::PriceChanged { old, new } = &checkout.stage else { panic!("{:?}", checkout.stage) };
    assert_eq!((*new - *old).to_string(), "10.00");
    assert_eq!(sends(&checkout.update(Event::PriceAccepted("k2".into(), as_of()))), [("k2", 1)]);
}

#[test]
fn a_cart_that_moves_no_amount_is_taken_over_without_asking_but_only_once() {
    let mut checkout = filled();
    checkout.update(Event::Submitted("k1".into(), as_of()));
    let mut cart = checkout.cart.clone();
    cart.lines[0].product.grams += 1;
    let changed = || Answer::Changed { cart: Some(Box::new(cart.clone())), rates: None, answers: None };
    assert_eq!(sends(&checkout.update(Event::Answered(1, changed(), 0))), [("k1", 2)]);
    assert!(sends(&checkout.update(Event::Answered(2, changed(), 0))).is_empty());
    assert!(matches!(checkout.stage, Stage::PriceChanged { .. }));
}

#[test]
fn refused_fields_show_what_the_backend_said_until_they_are_changed() {
    let mut checkout = filled();
    checkout.update(Event::Submitted("k1".into(), as_of()));
    let fields = vec![("/delivery/postcode".to_owned(), "unknown".to_owned())];
    let effects = checkout.update(Event::Answered(1, Answer::Fields(fields), 0));
    let postcode = Field::Delivery(Part::Postcode);
    assert!(effects.contains(&Effect::Focus(postcode.clone())));
    assert_eq!(checkout.problem(&postcode).unwrap().words.key, "problem-refused");
    assert_eq!(checkout.form.delivery.city, "Köln");
    checkout.update(Event::Typed(postcode.clone(), "50668".into()));
    assert_eq!(checkout.problem(&postcode), None);
}

#[test]
fn payments_are_watched_to_their_end() {
    for (status, reached) in [("paid", "Placed"), ("cancelled", "Unpaid")] {
        let mut checkout = filled();
        checkout.update(Event::Submitted("k1".into(), as_of()));
        let qr = receipt("pending", Next::Qr { text: "code".into(), url: None, expires: None });
        let effects = checkout.update(Event::Answered(1, Answer::Placed(qr), 0));
        assert!(effects.contains(&Effect::Watch("/w".into())) && effects.contains(&Effect::DropDraft));
        assert!(matches!(checkout.stage, Stage::Paying { .. }));
        checkout.update(Event::Watched(receipt(status, Next::Nothing)));
        assert!(format!("{:?}", checkout.stage).starts_with(reached));
    }
}

#[test]
fn a_new_country_drops_what_depended_on_the_old_one_and_keeps_the_rest() {
    let mut checkout = filled();
    let effects = checkout.update(Event::CountryChosen("US".into()));
    assert_eq!(effects, [Effect::FetchCountry(1, "US".into())]);
    let united_states = self::checkout("US").there;
    assert!(checkout.update(Event::CountryArrived(0, Box::new(united_states.clone()), as_of())).is_empty(), "a late pack");
    checkout.update(Event::CountryArrived(1, Box::new(united_states), as_of()));
    let form = &checkout.form.delivery;
    assert_eq!((form.postcode.as_str(), form.city.as_str(), form.name.as_str()), ("", "Köln", "Ada Klein"));
    assert_eq!(checkout.quote.as_ref().unwrap().currency.code(), "USD");
    assert_eq!(checkout.payment.as_deref(), Some("paypal"), "still offered there");
}

/// Every kind of event, in every stage.
#[test]
fn no_event_in_any_stage_panics() {
    let stages = [
        Stage::Filling,
        Stage::Placing { key: "k".into(), attempt: 1 },
        Stage::Waiting { key: "k".into(), attempt: 40, seconds: 1 },
        Stage::PriceChanged { old: 1.into(), new: 2.into() },
        Stage::Paying { key: "k".into(), receipt: receipt("pending", Next::Redirect { url: "/p".into() }) },
        Stage::Placed { receipt: receipt("paid", Next::Nothing) },
        Stage::Unpaid { receipt: receipt("cancelled", Next::Nothing) },
        Stage::Failed { reference: "r".into() },
    ];
    let base = filled();
    let there = Box::new(base.there.clone());
    let events = [
        Event::Typed(Field::Email, "x".into()),
        Event::Typed(Field::Consent("terms".into()), "x".into()),
        Event::Left(Field::Delivery(Part::Postcode)),
        Event::Insisted(Field::Delivery(Part::Postcode)),
        Event::CountryChosen("JP".into()),
        Event::CountryArrived(0, there, as_of()),
        Event::CountryFailed(0),
        Event::LanguageSwitched("de".into()),
        Event::MethodChosen("nonsense".into()),
        Event::TermsChosen(landfall::domain::shop::Incoterm::Dap),
        Event::PaymentChosen("nonsense".into()),
        Event::BillingDiffers(true),
        Event::Consented("x".into(), true),
        Event::CodeAdded("  ".into()),
        Event::CodeAdded("WELCOME10".into()),
        Event::CodeRemoved("WELCOME10".into()),
        Event::QuantityChanged("LAMP".into(), 0),
        Event::CartReplaced(Box::new(base.cart.clone())),
        Event::LineAdded(Box::new(base.cart.lines[0].clone())),
        Event::DraftFound(Box::new(base.form.clone())),
        Event::Ticked(as_of()),
        Event::Submitted("k9".into(), as_of()),
        Event::Answered(1, Answer::Fields(vec![("/nowhere".into(), "?".into())]), 1),
        Event::Answered(40, Answer::Later(Some(u32::MAX)), u32::MAX),
        Event::RetryDue,
        Event::Cancelled,
        Event::PriceAccepted("k8".into(), as_of()),
        Event::Back,
        Event::Resumed("k7".into()),
        Event::Held("k6".into()),
        Event::Returned("k5".into(), receipt("pending", Next::Nothing)),
        Event::Watched(receipt("paid", Next::Nothing)),
    ];
    for stage in &stages {
        for event in &events {
            let mut checkout = base.clone();
            checkout.stage = stage.clone();
            checkout.update(event.clone());
            let _ = checkout.view();
        }
    }
}

#[test]
fn a_number_for_customs_is_asked_for_where_it_is_needed_and_nowhere_else() {
    assert!(checkout("DE").view().number.is_none(), "no border, no number");
    let mut checkout = checkout("BR");
    assert!(checkout.view().number.unwrap().required);
    let told = |warnings: &[Words]| warnings.iter().any(|words| words.key == "tell-buyer-id");
    assert!(told(&checkout.quote.as_ref().unwrap().warnings) && !told(&checkout.view().warnings), "the field says it");
    assert!(checkout.wrong_fields().contains(&Field::Number), "missing");
    checkout.update(Event::Typed(Field::Number, "390.533.447-06".into()));
    checkout.update(Event::Left(Field::Number));
    let shown = checkout.view().number.unwrap();
    assert_eq!(shown.problem.unwrap().key, "problem-number-digits");
    assert!(shown.may_insist && !checkout.wrong_fields().contains(&Field::Number), "a slip warns and does not block");
    checkout.update(Event::Typed(Field::Number, "390.533.447-05".into()));
    assert_eq!(checkout.view().number.unwrap().problem, None);
    assert_eq!(checkout.number(), Some(("br-cpf".into(), "39053344705".into())));
    let kept = wire::draft::write_form(&checkout.kept_form(), (None, None));
    assert!(!kept.contains("390"), "numbers are kept in no draft: {kept}");
}

/// A shop of a country, and a shopper there.
fn at_home(country: &str) -> Checkout {
    let mut checkout = checkout(country);
    checkout.home = checkout.there.clone();
    checkout.shop.merchant.country = country.into();
    checkout.shop.merchant.ships_from = None;
    checkout.update(Event::Ticked(as_of()));
    assert!(!checkout.quote.as_ref().unwrap().import, "{:?}", checkout.quote);
    checkout
}

#[test]
fn a_shop_of_the_country_offers_a_number_for_the_bill_and_keeps_none() {
    let mut checkout = at_home("IT");
    let shown = checkout.view().number.unwrap();
    assert_eq!((shown.required, shown.label.key.as_ref()), (false, "address-number-invoice"));
    assert!(shown.label.facts.contains(&("name", landfall::domain::pricing::trace::Fact::Text("Codice fiscale".into()))));
    assert!(!checkout.wrong_fields().contains(&Field::Number), "it may stay empty");
    // The check letter of the example is H.
    checkout.update(Event::Typed(Field::Number, "RCCMNL83S18D969X".into()));
    checkout.update(Event::Left(Field::Number));
    let shown = checkout.view().number.unwrap();
    assert_eq!(shown.problem.unwrap().key, "problem-number-digits");
    assert!(shown.may_insist && !checkout.wrong_fields().contains(&Field::Number));
    checkout.update(Event::Typed(Field::Number, "rccmnl83s18d969h".into()));
    assert_eq!(checkout.view().number.unwrap().problem, None);
    assert_eq!(checkout.number(), Some(("it-cf".into(), "RCCMNL83S18D969H".into())));
    assert!(checkout.secret(), "an order with it is kept in no storage");
    assert!(!wire::draft::write_form(&checkout.kept_form(), (None, None)).contains("D969"));
    // A company has a VAT number, which is a field of its own.
    checkout.update(Event::BusinessChosen(true));
    assert!(checkout.view().number.is_none() && checkout.number().is_none());
}

#[test]
fn a_number_for_the_bill_is_no_matter_of_shops_elsewhere() {
    for there in ["IT", "ES", "PT"] {
        assert!(checkout(there).view().number.is_none(), "{there}: the bill follows the seller's own country");
    }
    let mut registered = checkout("ES");
    let scheme = |scheme: &str| landfall::domain::shop::Registration { scheme: scheme.into(), number: None };
    registered.shop.merchant.registrations.push(scheme("es-vat"));
    assert_eq!(registered.view().number.unwrap().label.key, "address-number-invoice");
    assert!(at_home("PL").view().number.is_none(), "a NIP is what companies have");
}

#[test]
fn brazil_bills_nobody_without_a_number() {
    let mut checkout = at_home("BR");
    assert!(checkout.view().number.unwrap().required && checkout.wrong_fields().contains(&Field::Number));
    checkout.update(Event::Typed(Field::Number, "390.533.447-05".into()));
    assert!(!checkout.wrong_fields().contains(&Field::Number));
    checkout.update(Event::BusinessChosen(true));
    assert!(checkout.wrong_fields().contains(&Field::VatId), "a company is named by its CNPJ");
    checkout.update(Event::Typed(Field::VatId, "16.727.230/0001-97".into()));
    assert!(!checkout.wrong_fields().contains(&Field::VatId));
}

/// What a service for tax says: so much on the lamp.
fn taxed(amount: &str) -> Option<Box<Answers>> {
    let text = format!(
        r#"{{"schema": "landfall.answers/1", "tax": {{"source": "Desk", "authoritative": true, "charges":
            [{{"id": "t", "name": "Tax", "rate": "19", "base": "40.00", "lines": [{{"id": "LAMP", "amount": "{amount}"}}]}}]}}}}"#
    );
    Some(Box::new(wire::remote::read_answers(&text).unwrap()))
}

/// A checkout of a shop with a service for tax, which the backend asks.
fn served(fallback: Fallback) -> Checkout {
    let mut checkout = filled();
    let service = Service { url: "https://tax.example/".into(), headers: Default::default(), timeout_ms: 2000, fallback };
    checkout.shop.services.tax = Some(service);
    checkout.shop.backend.answers = Some("/api/answers".into());
    checkout
}

fn tax(checkout: &Checkout) -> String {
    let quote = checkout.quote.as_ref().unwrap();
    quote.taxes.iter().map(|tax| tax.amount).sum::<rust_decimal::Decimal>().to_string()
}

fn asked(effects: &[Effect]) -> Option<u32> {
    effects.iter().find_map(|effect| if let Effect::AskServices(number) = effect { Some(*number) } else { None })
}

#[test]
fn services_are_asked_through_the_backend_and_only_their_newest_answer_counts() {
    let mut checkout = served(Fallback::Own);
    let first = asked(&checkout.update(Event::QuantityChanged("LAMP".into(), 2))).unwrap();
    let second = asked(&checkout.update(Event::QuantityChanged("LAMP".into(), 3))).unwrap();
    assert!(checkout.view().updating && !checkout.view().button.enabled);
    // Until then the engine's own figures are shown, and nothing is said about a failure.
    assert!(checkout.quote.as_ref().unwrap().warnings.is_empty());
    assert!(checkout.update(Event::ServicesAnswered(first, taxed("1.11"))).is_empty(), "an old answer");
    assert!(checkout.view().updating);
    let effects = checkout.update(Event::ServicesAnswered(second, taxed("7.77")));
    assert!(effects.contains(&Effect::Tell("quote")));
    assert_eq!(tax(&checkout), "7.77");
    assert!(!checkout.view().updating);
    assert!(checkout.update(Event::ServicesAnswered(second, taxed("9.99"))).is_empty(), "answered twice");
    // Time alone asks nobody.
    assert_eq!(asked(&checkout.update(Event::Ticked(as_of()))), None);
    assert_eq!(tax(&checkout), "7.77");
}

#[test]
fn without_an_answer_of_the_services_the_fallback_counts_and_says_so() {
    let mut checkout = served(Fallback::Own);
    let number = asked(&checkout.update(Event::QuantityChanged("LAMP".into(), 2))).unwrap();
    checkout.update(Event::ServicesAnswered(number, None));
    let quote = checkout.quote.as_ref().unwrap();
    assert!(quote.estimate && quote.warnings.iter().any(|words| words.key == "summary-remote-tax"));
    let mut checkout = served(Fallback::Refuse);
    let number = asked(&checkout.update(Event::QuantityChanged("LAMP".into(), 2))).unwrap();
    assert!(checkout.quote.is_ok(), "not refused while it is asked");
    checkout.update(Event::ServicesAnswered(number, None));
    assert_eq!(checkout.quote.as_ref().unwrap_err().words.key, "refused-service");
}

#[test]
fn what_the_services_said_to_the_backend_comes_with_its_no() {
    let mut checkout = served(Fallback::Own);
    let number = asked(&checkout.update(Event::QuantityChanged("LAMP".into(), 2))).unwrap();
    checkout.update(Event::ServicesAnswered(number, taxed("7.77")));
    checkout.update(Event::Submitted("k1".into(), as_of()));
    checkout.update(Event::Answered(1, Answer::Changed { cart: None, rates: None, answers: taxed("7.78") }, 0));
    assert_eq!(tax(&checkout), "7.78");
}

/// A shop with a gate code that only Germans are asked for, and one that must be in two capital letters.
fn with_own_fields() -> Checkout {
    let mut checkout = filled();
    let field = |more: &str| {
        let text = format!(r#"{{"id":"gate","label":"Gate code"{more}}}"#);
        wire::contract::read::<landfall::domain::shop::CustomField>(&text).unwrap()
    };
    checkout.shop.fields.custom = vec![field(
        r#","required":true,"pattern":"[A-Z]{2}","problem":{"en":"Two letters.","de":"Zwei Buchstaben."},"countries":["DE"]"#,
    )];
    checkout
}

#[test]
fn a_field_of_the_shops_own_keeps_the_order_back_until_it_is_right() {
    let gate = || Field::Custom("gate".into());
    let mut checkout = with_own_fields();
    let effects = checkout.update(Event::Submitted("k1".into(), as_of()));
    assert!(effects.contains(&Effect::Focus(gate())) && sends(&effects).is_empty(), "{effects:?}");
    checkout.update(Event::Typed(gate(), "abc".into()));
    checkout.update(Event::Left(gate()));
    let view = checkout.view();
    let own = view.custom.first().unwrap();
    assert_eq!((&*own.field.label.key, own.field.problem.as_ref().map(|words| &*words.key)), ("Gate code", Some("Two letters.")));
    checkout.update(Event::Typed(gate(), " AB ".into()));
    assert_eq!(sends(&checkout.update(Event::Submitted("k2".into(), as_of()))), [("k2", 1)]);
    assert_eq!(checkout.custom_values(), [("gate".to_owned(), "AB".to_owned())].into());
    let mut japanese = with_own_fields();
    japanese.there = self::checkout("JP").there;
    assert!(japanese.view().custom.is_empty() && !japanese.fields().contains(&gate()));
}

#[test]
fn what_the_page_holds_back_is_not_sent_and_the_form_is_open_again() {
    for (said, stage) in [("Sold out.", Stage::Stopped { message: "Sold out.".into() }), ("", Stage::Filling)] {
        let mut checkout = filled();
        checkout.update(Event::Submitted("k1".into(), as_of()));
        let effects = checkout.update(Event::Answered(1, Answer::Stopped(said.into()), 0));
        assert!(effects.contains(&Effect::Forget), "{effects:?}");
        assert_eq!(checkout.stage, stage);
        assert_eq!(sends(&checkout.update(Event::Submitted("k2".into(), as_of()))), [("k2", 1)], "the next try is another order");
    }
}

#[test]
fn what_the_page_finds_out_about_a_field_is_said_there_and_taken_back() {
    let mut checkout = filled();
    let pointer = || "/delivery/line1".to_owned();
    checkout.update(Event::Judged(vec![(pointer(), "No such street.".into())]));
    assert_eq!(checkout.wrong_fields(), [Field::Delivery(Part::Line1)]);
    checkout.update(Event::Judged(vec![(pointer(), String::new())]));
    assert!(checkout.wrong_fields().is_empty());
}

#[test]
fn a_payment_provider_is_told_what_the_backend_answered() {
    let mut checkout = filled();
    checkout.update(Event::Submitted("k1".into(), as_of()));
    let next = Next::Provider { id: "bank".into(), told: r#"{"kind":"provider"}"#.into() };
    let effects = checkout.update(Event::Answered(1, Answer::Placed(receipt("pending", next)), 0));
    assert!(effects.contains(&Effect::Tell("pay")) && effects.contains(&Effect::Watch("/w".into())), "{effects:?}");
    checkout.update(Event::Watched(receipt("failed", Next::Nothing)));
    assert!(matches!(checkout.stage, Stage::Unpaid { .. }));
}

#[test]
fn typing_draws_only_when_something_is_said_about_the_field() {
    let mut checkout = filled();
    let name = Field::Delivery(Part::Name);
    let typed = |checkout: &mut Checkout, field: &Field, text: &str| checkout.update(Event::Typed(field.clone(), text.into()));
    assert_eq!(typed(&mut checkout, &name, "Ada"), [Effect::KeepDraft, Effect::Unchanged]);
    assert_eq!(checkout.update(Event::Left(name.clone())), [Effect::Unchanged]);
    assert_eq!(typed(&mut checkout, &name, ""), [Effect::KeepDraft, Effect::Unchanged], "emptied, but not left yet");
    let missing = Words::new("problem-missing", Vec::new());
    assert_eq!(checkout.update(Event::Left(name.clone())), [Effect::Alert(missing), Effect::Tell("field-error")]);
    assert_eq!(typed(&mut checkout, &name, "A"), [Effect::KeepDraft], "the error goes");
    // An error stays to be read until it is mended, and only the next leaving brings another.
    typed(&mut checkout, &Field::Email, "ada");
    checkout.update(Event::Left(Field::Email));
    let told = |checkout: &Checkout| checkout.view().email.problem.map(|words| words.key);
    assert_eq!(told(&checkout).as_deref(), Some("problem-email"));
    typed(&mut checkout, &Field::Email, "ada@example");
    assert_eq!(told(&checkout).as_deref(), Some("problem-email"));
    typed(&mut checkout, &Field::Email, "ada@example.de");
    assert_eq!(told(&checkout), None);
    typed(&mut checkout, &Field::Email, "ada@");
    assert_eq!(told(&checkout), None);
}

#[test]
fn a_shopper_is_remembered_with_the_order_and_only_then() {
    let mut checkout = filled();
    let sent = checkout.clone().update(Event::Submitted("k1".into(), as_of()));
    assert!(sent.contains(&Effect::ForgetShopper) && !sent.contains(&Effect::Remember));
    assert!(checkout.update(Event::RememberChosen(true)).is_empty(), "ticking alone keeps nothing");
    assert!(checkout.clone().update(Event::Submitted("k1".into(), as_of())).contains(&Effect::Remember));
    let form = checkout.form.clone();
    let mut next = self::checkout("DE");
    next.update(Event::Remembered(Box::new(form)));
    next.update(Event::PaymentChosen("paypal".into()));
    assert!(next.remember && next.known);
    assert_eq!(
        sends(&next.clone().update(Event::Submitted("k2".into(), as_of()))),
        [("k2", 1)],
        "nothing is left to do but order"
    );
    assert!(next.update(Event::Forgotten).contains(&Effect::ForgetShopper));
    assert!(next.form.delivery.name.is_empty() && next.form.email.is_empty() && next.payment.is_none() && !next.known);
}

#[test]
fn of_an_address_remembered_elsewhere_stays_what_both_countries_have() {
    let mut checkout = checkout("US");
    checkout.update(Event::Remembered(Box::new(filled().form)));
    let form = &checkout.form.delivery;
    assert_eq!((form.country.as_str(), form.name.as_str(), form.postcode.as_str()), ("US", "Ada Klein", ""));
}

#[test]
fn the_total_is_told_in_the_money_of_the_destination() {
    let mut checkout = checkout("DE");
    assert_eq!(checkout.view().totals.unwrap().at_home, None, "the same money");
    // A Polish shopper of a shop that sells there in euros: 1 EUR is 4.2450 PLN in the demo's table.
    let poland = self::checkout("PL").there;
    checkout.there = poland;
    checkout.update(Event::Ticked(as_of()));
    let totals = checkout.view().totals.unwrap();
    let (amount, rate) = totals.at_home.unwrap();
    assert_eq!((totals.total.currency.code(), amount.currency.code(), rate.key.as_ref()), ("EUR", "PLN", "why-rate"));
    let exact = totals.total.amount * "4.2450".parse::<rust_decimal::Decimal>().unwrap();
    assert!((amount.amount - exact).abs() <= "0.005".parse().unwrap(), "{amount} for {exact}");
    assert_eq!(amount.amount.scale(), 2);
}
