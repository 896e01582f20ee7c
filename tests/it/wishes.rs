//! What the shopper may like beside the goods, in the machine: codes that are asked for, boxes, pickup points, and what the view says of them.

use std::path::Path;

use landfall::checkout::effect::Effect;
use landfall::checkout::event::Event;
use landfall::checkout::form::Field;
use landfall::checkout::wish::{Told, Wish};
use landfall::checkout::{Checkout, Start};
use landfall::domain::locale::negotiate::Decided;
use landfall::domain::pricing::trace::{Fact, Words};
use landfall::domain::shop::{Balance, PickupPoint, Shop};
use landfall::domain::time::AsOf;
use landfall::native::merchant::{Merchant, Sources};
use landfall::wire;
use serde_json::{Value, json};

fn as_of(at: &str) -> AsOf {
    AsOf { at: at.parse().unwrap(), merchant_offset: 60, there_offset: 60 }
}

/// A checkout of the demo shop with another config and cart, on a Monday at 11 in the morning where the warehouse is.
fn checkout(country: &str, change: impl Fn(&mut Value), more: &Value) -> Checkout {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config: Value = serde_json::from_str(&std::fs::read_to_string(root.join("www/landfall.json")).unwrap()).unwrap();
    config["backend"]["codes"] = json!("/api/codes");
    change(&mut config);
    let shop: Shop = wire::config::read(&config.to_string()).unwrap_or_else(|faults| panic!("{}", faults[0]));
    let sources = Sources { config: root.join("www/landfall.json"), catalog: None, rates: None, locales: root.join("locales") };
    let merchant = Merchant::open_for(&sources, Some(&[country])).unwrap();
    let mut cart = json!({"schema": "landfall.cart/1", "lines": [
        {"sku": "LAMP", "name": "Lamp", "price": "49.00", "hs": "940521", "grams": 900},
        {"sku": "A", "name": "A", "price": "5.00", "hs": "940521", "grams": 100, "flags": ["battery"]},
        {"sku": "B", "name": "B", "price": "5.00", "hs": "940521", "grams": 100, "flags": ["battery"]}
    ]});
    cart.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let decided = |value: &str| Decided { value: value.to_owned(), because: "default" };
    Checkout::new(Start {
        shop,
        home: merchant.country("DE").unwrap().clone(),
        there: merchant.country(country).unwrap().clone(),
        countries: vec![country.to_owned()],
        language: decided("en"),
        country: decided(country),
        cart: wire::cart::read(&cart.to_string()).unwrap(),
        as_of: as_of("2026-11-23T10:00:00Z"),
        opted_out: false,
        currency_because: "market",
        here_offset: 60,
        quoting: true,
    })
}

fn asked(effects: &[Effect]) -> Vec<&str> {
    effects.iter().filter_map(|effect| if let Effect::AskCode(code) = effect { Some(code.as_str()) } else { None }).collect()
}

fn card(code: &str) -> Balance {
    let node = wire::node::Node::parse(&json!({"code": code, "balance": "20.00", "currency": "EUR"}).to_string()).unwrap();
    wire::contract::read_node(&node).unwrap()
}

fn told(checkout: &Checkout) -> Vec<String> {
    checkout.view().warnings.iter().map(|words| words.key.to_string()).collect()
}

#[test]
fn only_codes_that_the_config_does_not_list_are_asked_for() {
    let mut checkout = checkout("DE", |_| (), &json!({}));
    assert!(asked(&checkout.update(Event::CodeAdded("welcome10".into()))).is_empty());
    assert_eq!(asked(&checkout.update(Event::CodeAdded(" GIFT-1 ".into()))), ["GIFT-1"]);
    assert_eq!(checkout.cart.codes, ["welcome10"], "nothing is taken in before the answer");
    checkout.update(Event::CodeTold("GIFT-1".into(), Told::Card(card("GIFT-1"))));
    assert!(asked(&checkout.update(Event::CodeAdded("gift-1".into()))).is_empty(), "it is there already");
    // 59.00 less 10 % is 53.10, and 4.90 for sending it: the card pays 20.00 of 58.00.
    assert_eq!(checkout.quote.as_ref().unwrap().pay_now.to_string(), "38.00");
    assert_eq!(checkout.view().account.cards[0].1.unwrap().amount.to_string(), "0.00", "nothing is left on it");
    checkout.update(Event::CodeRemoved("GIFT-1".into()));
    assert!(checkout.cart.cards.is_empty());
}

#[test]
fn a_shop_without_such_a_door_lets_the_engine_refuse() {
    let mut checkout = checkout("DE", |config| config["backend"]["codes"] = Value::Null, &json!({}));
    assert!(asked(&checkout.update(Event::CodeAdded("NOSUCH".into()))).is_empty());
    assert_eq!(told(&checkout), ["summary-code-unknown"]);
}

#[test]
fn what_the_backend_says_of_a_code_is_told_in_words() {
    let customer = json!({"customer": {"id": "7", "referral": "MINE"}});
    for (answer, key) in [
        (Told::Unknown, "summary-code-unknown"),
        (Told::Nothing, "summary-code-later"),
        (Told::Referral("MINE".into()), "summary-code-customer"),
        (Told::Referral("OTHERS".into()), "summary-code-unknown"),
    ] {
        let mut checkout = checkout("DE", |config| config["promotions"] = json!([]), &customer);
        checkout.update(Event::CodeTold("x".into(), answer.clone()));
        assert_eq!(told(&checkout), [key], "{answer:?}");
    }
}

#[test]
fn codes_that_came_with_the_cart_are_asked_for_when_the_checkout_opens() {
    let mut checkout = checkout("DE", |_| (), &json!({"codes": ["WELCOME10", "ANNA"]}));
    assert_eq!(asked(&checkout.update(Event::Opened)), ["ANNA"]);
    assert_eq!(checkout.cart.codes, ["WELCOME10"]);
}

#[test]
fn each_line_at_fault_is_told_of_its_own_product() {
    let banned = |config: &mut Value| {
        config["markets"]
            .as_array_mut()
            .unwrap()
            .insert(0, json!({"countries": ["CH"], "currency": "CHF", "excludes": ["battery"]}));
    };
    let checkout = checkout("CH", banned, &json!({}));
    let refused: Vec<Option<Words>> = checkout.view().lines.iter().map(|line| line.refused.clone()).collect();
    let of =
        |words: &Option<Words>| words.as_ref().and_then(|words| words.facts.iter().find(|(name, _)| *name == "product").cloned());
    assert_eq!(refused[0], None);
    assert_eq!(of(&refused[1]), Some(("product", Fact::Text("A".into()))));
    assert_eq!(of(&refused[2]), Some(("product", Fact::Text("B".into()))));
}

#[test]
fn the_cut_off_counts_down_on_working_days_only() {
    let mut checkout = checkout("DE", |_| (), &json!({}));
    // 14:00 is three hours ahead, and packing takes a day.
    let (left, leaves) = checkout.view().cut_off.unwrap();
    assert_eq!((left, leaves.to_string().as_str()), (180, "2026-11-24"));
    checkout.update(Event::Ticked(as_of("2026-11-23T12:59:00Z")));
    assert_eq!(checkout.view().cut_off.unwrap().0, 1);
    for over in ["2026-11-23T13:00:00Z", "2026-11-22T09:00:00Z"] {
        checkout.update(Event::Ticked(as_of(over)));
        assert_eq!(checkout.view().cut_off, None, "{over}: too late, or a Sunday");
    }
}

#[test]
fn extras_say_by_how_much_they_raise_the_total() {
    let offered = |config: &mut Value| {
        config["fields"]["gift"] = json!("offered");
        config["shipping"]["insurance"] = json!("0");
        config["fees"] = json!([{"kind": "gift-wrap", "amount": "3.50", "choice": "wrap"}, {"kind": "service", "percent": "10", "choice": "care"}]);
    };
    let mut checkout = checkout("DE", offered, &json!({}));
    let prices = |checkout: &Checkout| -> Vec<(String, String, bool)> {
        checkout.view().extras.iter().map(|extra| (extra.id.clone(), extra.price.amount.to_string(), extra.chosen)).collect()
    };
    // 10 % of 59.00 and 4.90 is 6.39.
    assert_eq!(prices(&checkout), [("care".to_owned(), "6.39".to_owned(), false)]);
    assert!(checkout.view().gift.unwrap().extras.is_empty(), "wrapping belongs to a present");
    checkout.update(Event::Wished(Wish::Gift, true));
    checkout.update(Event::Wished(Wish::Extra("wrap".into()), true));
    checkout.update(Event::Wished(Wish::Extra("care".into()), true));
    let gift = checkout.view().gift.unwrap();
    assert!(gift.extras[0].chosen && gift.extras[0].price.amount.to_string() == "3.50");
    // 63.90 and 3.50 and 6.39.
    assert_eq!(checkout.quote.as_ref().unwrap().total.to_string(), "73.79");
    checkout.update(Event::Wished(Wish::Gift, false));
    assert_eq!(checkout.form.extras, ["care"]);
}

#[test]
fn points_of_a_service_are_asked_for_once_and_late_lists_of_other_places_are_dropped() {
    let service = |config: &mut Value| {
        let zones = json!([{"countries": ["DE"], "rates": [{"price": "1.00"}], "transitDays": [1, 2]}]);
        let methods = config["shipping"]["methods"].as_array_mut().unwrap();
        methods.push(json!({"id": "locker", "kind": "pickup", "pointsFrom": "/points?v=1", "zones": zones}));
    };
    let mut checkout = checkout("DE", service, &json!({}));
    let effects = checkout.update(Event::Opened);
    let url = "/points?v=1&country=DE&postcode=";
    assert!(effects.contains(&Effect::AskPoints(url.into())), "{effects:?}");
    assert!(!checkout.update(Event::Opened).iter().any(|effect| matches!(effect, Effect::AskPoints(_))));
    let field = Field::Delivery(landfall::domain::place::address::Part::Postcode);
    checkout.update(Event::Typed(field.clone(), "10 115".into()));
    let effects = checkout.update(Event::Left(field));
    assert!(effects.contains(&Effect::AskPoints([url, "10115"].concat())), "{effects:?}");
    let point = |id: &str| PickupPoint { id: id.into(), name: id.into(), country: "DE".into(), ..PickupPoint::default() };
    checkout.update(Event::PointsTold([url, "10115"].concat(), vec![point("new")]));
    checkout.update(Event::PointsTold(url.into(), vec![point("old")]));
    assert_eq!(checkout.pickup_points(), [&point("new")]);
    assert!(checkout.wrong_fields().contains(&Field::Point));
    checkout.update(Event::PointChosen("new".into()));
    assert!(!checkout.wrong_fields().contains(&Field::Point));
    assert_eq!(checkout.quote.as_ref().unwrap().point.as_deref(), Some("new"));
}

#[test]
fn as_many_points_are_redeemed_as_the_shopper_likes_and_the_order_can_use() {
    let shop = |config: &mut Value| {
        config["promotions"] = json!([]);
        config["points"] = json!({"worth": "10.00"});
    };
    let mut checkout = checkout("DE", shop, &json!({"customer": {"id": "7", "points": 9000}}));
    let stands = |checkout: &Checkout| {
        let account = checkout.view().account;
        (account.points.unwrap().0, account.points_used, checkout.quote.as_ref().unwrap().total.to_string())
    };
    // A point is worth 0.10, so that 590 go into 59.00; sending it costs 4.90.
    assert_eq!(stands(&checkout), (590, 0, "63.90".to_owned()));
    checkout.update(Event::Wished(Wish::Points, true));
    assert_eq!(stands(&checkout), (590, 590, "4.90".to_owned()));
    checkout.update(Event::PointsChosen(37));
    assert_eq!(stands(&checkout), (590, 37, "60.20".to_owned()));
    assert_eq!(checkout.cart.redeem.points, 37, "and no more is sent");
    checkout.update(Event::PointsChosen(600));
    assert_eq!(stands(&checkout), (590, 590, "4.90".to_owned()));
    checkout.update(Event::PointsChosen(20_000));
    assert_eq!(checkout.cart.redeem.points, 9000, "nobody redeems more than they have");
    checkout.update(Event::PointsChosen(0));
    assert_eq!(stands(&checkout), (590, 0, "63.90".to_owned()));
}

#[test]
fn what_was_typed_for_a_present_is_kept_while_it_is_none_and_not_sent() {
    let mut checkout = checkout("DE", |config| config["fields"]["gift"] = json!("offered"), &json!({}));
    checkout.update(Event::Wished(Wish::Gift, true));
    checkout.update(Event::Typed(Field::GiftMessage, "Keep warm".into()));
    checkout.update(Event::Wished(Wish::HidePrices, false));
    checkout.update(Event::Wished(Wish::Gift, false));
    assert_eq!(checkout.form.gift, None, "an order says nothing of it");
    checkout.update(Event::Wished(Wish::Gift, true));
    let gift = checkout.form.gift.clone().unwrap();
    assert_eq!((gift.message.as_str(), gift.hide_prices), ("Keep warm", false));
}
