//! What holds for reductions and credits of every kind: nothing below zero, nothing over the price, shares and payments add up, a bad config is named.

use std::path::Path;
use std::sync::OnceLock;

use landfall::domain::pricing::cart::Choices;
use landfall::domain::pricing::quote::{Quote, RowKind};
use landfall::native::merchant::{Merchant, NoQuote, Sources};
use landfall::wire;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};

const CONFIG: &str = "tests/scenarios/merchants/shelf.json";
const PLACES: [&str; 6] = ["DE", "FR", "GB", "CH", "JP", "US-NY"];

fn config(promotions: &[Value], points: &Value) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config: Value = serde_json::from_str(&std::fs::read_to_string(root.join(CONFIG)).unwrap()).unwrap();
    config["promotions"] = json!(promotions);
    config["points"] = points.clone();
    config
}

fn quote(promotions: &[Value], points: &Value, cart: &Value, to: &str) -> Result<Quote, NoQuote> {
    static READ: OnceLock<Merchant> = OnceLock::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = Sources { config: root.join(CONFIG), catalog: None, rates: None, locales: root.join("locales") };
    let merchant = READ.get_or_init(|| Merchant::open(&sources).unwrap());
    let shop = wire::config::read(&config(promotions, points).to_string()).unwrap_or_else(|faults| panic!("{}", faults[0]));
    let (country, subdivision) = to.split_once('-').unwrap_or((to, ""));
    let choices = Choices { country: country.into(), subdivision: subdivision.into(), ..Choices::default() };
    let cart = wire::cart::read(&cart.to_string()).unwrap_or_else(|faults| panic!("{}", faults[0]));
    merchant.reconfigured(shop).quote(&cart, &choices, "2026-11-22T12:00:00Z".parse().unwrap())
}

fn amount(cents: i64) -> Value {
    json!(Decimal::new(cents, 2).to_string())
}

/// A promotion of any kind, with some of its settings.
fn promotion() -> impl Strategy<Value = Value> {
    let kinds = prop::sample::select(vec!["off", "off", "buy-get", "tiers", "shipping"]);
    let words = (
        prop::sample::select(vec!["order", "line", "unit"]),
        prop::sample::select(vec!["left", "list"]),
        prop::sample::select(vec!["all", "all", "nothing", "other-families"]),
    );
    let figures = (0..=100u32, 0..20_000i64, any::<bool>(), prop::option::of(0..5_000i64), prop::option::of(0..5u32));
    let more = (1..4u32, 1..4u32, any::<bool>(), prop::option::of(0..5_000i64), any::<bool>());
    (kinds, words, figures, more).prop_map(
        |(kind, (per, on, stacks), (percent, cents, share, cap, most), (buy, get, covers, minimum, all))| {
            let mut promotion =
                json!({"kind": kind, "per": per, "on": on, "stacks": stacks, "family": "f", "coversShipping": covers});
            let figure = if share { ("percent", json!(percent.to_string())) } else { ("amount", amount(cents)) };
            match kind {
                "buy-get" => {
                    promotion["percent"] = json!(percent.to_string());
                    promotion["buy"] = json!(buy);
                    promotion["get"] = json!(get);
                }
                "tiers" => promotion["steps"] = json!([{"from": buy.to_string(), figure.0: figure.1}]),
                _ => promotion[figure.0] = figure.1,
            }
            if let Some(cap) = cap {
                promotion["cap"] = amount(cap);
            }
            if let Some(most) = most {
                promotion["most"] = json!(most);
            }
            if let Some(minimum) = minimum {
                promotion["when"] = json!({"minimum": amount(minimum)});
            }
            if !all {
                promotion["when"]["goods"] = json!({"skus": ["A", "C"]});
            }
            promotion
        },
    )
}

fn promotions() -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(promotion(), 0..5).prop_map(|mut promotions| {
        for (i, promotion) in promotions.iter_mut().enumerate() {
            promotion["id"] = json!(format!("p{i}"));
        }
        promotions
    })
}

/// A cart, at times with free goods and with a rebate line, and somebody who has points, credit and cards.
fn cart() -> impl Strategy<Value = Value> {
    let line = (prop::sample::select(vec!["A", "B", "C"]), prop_oneof![Just(0), 1..30_000i64], 1..6u32);
    let rebate = prop::option::weighted(0.2, 1..20_000i64);
    let card = (0..30_000i64, prop::sample::select(vec!["EUR", "USD", "JPY", "KWD"]), any::<bool>());
    let cards = prop::collection::vec(card, 0..3);
    (prop::collection::vec(line, 1..6), rebate, cards, 0..3_000u32, 0..20_000i64).prop_map(|(lines, rebate, cards, points, credit)| {
        let line = |i: usize, sku: &str, price: Value, quantity: u32| {
            json!({"id": i.to_string(), "sku": sku, "name": sku, "price": price, "quantity": quantity, "hs": "610910", "grams": 50})
        };
        let mut all: Vec<Value> =
            lines.iter().enumerate().map(|(i, (sku, cents, quantity))| line(i, sku, amount(*cents), *quantity)).collect();
        all.extend(rebate.map(|cents| line(99, "BACK", amount(-cents), 1)));
        let cards = cards.iter().enumerate().map(|(i, (cents, currency, taxed))| {
            json!({"code": format!("CARD{i}"), "balance": amount(*cents), "currency": currency, "taxed": taxed})
        });
        json!({
            "schema": wire::cart::SCHEMA, "lines": all, "cards": cards.collect::<Vec<_>>(), "redeem": {"points": points},
            "customer": {"id": "7", "points": 2_000, "credit": [{"balance": amount(credit), "currency": "EUR"}]}
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_goes_below_zero_and_everything_adds_up(
        promotions in promotions(), cart in cart(), to in prop::sample::select(PLACES.to_vec()), money: bool
    ) {
        let points = json!({"worth": "10.00", "as": if money { "payment" } else { "reduction" }});
        let Ok(quote) = quote(&promotions, &points, &cart, to) else { return Ok(()) };
        prop_assert!(quote.total >= Decimal::ZERO && quote.pay_now >= Decimal::ZERO && quote.pay_later >= Decimal::ZERO);
        let leaves: Decimal = quote.leaves().iter().map(|leaf| leaf.amount).sum();
        prop_assert_eq!(leaves, quote.total);
        let paid: Decimal = quote.credits.iter().map(|credit| credit.amount).sum();
        prop_assert_eq!(quote.pay_now + quote.pay_later + paid, quote.total);
        let discounts: Decimal = quote.lines.iter().map(|line| line.discount).sum();
        let rows = |kind: RowKind| quote.rows.iter().filter(move |row| row.kind == kind);
        prop_assert_eq!(discounts, -rows(RowKind::Discount).map(|row| row.amount).sum::<Decimal>());
        for line in &quote.lines {
            prop_assert!(line.discount.abs() <= line.amount.abs(), "{:?}", line);
            prop_assert!(line.amount.is_zero() || line.discount.is_zero() || line.amount.is_sign_negative() == line.discount.is_sign_negative());
        }
        prop_assert!(rows(RowKind::Discount).all(|row| row.amount < Decimal::ZERO && row.why.rule.is_some() && !row.why.steps.is_empty()));
        prop_assert!(rows(RowKind::Shipping).all(|row| row.amount >= Decimal::ZERO));
        for credit in &quote.credits {
            prop_assert!(credit.amount > Decimal::ZERO && credit.amount.scale() == quote.currency.minor());
            let card = cart["cards"].as_array().unwrap().iter().find(|card| card["code"] == credit.code);
            if let Some(card) = card {
                prop_assert!(credit.taken <= card["balance"].as_str().unwrap().parse().unwrap());
            }
        }
        let redeemed = quote.points.unwrap().redeemed;
        prop_assert!(redeemed <= 2_000 && u64::from(redeemed) <= cart["redeem"]["points"].as_u64().unwrap());
    }

    #[test]
    fn more_goods_never_cost_less_under_a_share_of_all(percent in 0..=100u32, cart in cart(), line in 0..6usize) {
        let promotions = [json!({"id": "share", "percent": percent.to_string()})];
        let total = |cart: &Value| quote(&promotions, &Value::Null, cart, "DE").unwrap().total;
        let mut cart = cart;
        cart["cards"] = json!([]);
        let before = total(&cart);
        let line = line % cart["lines"].as_array().unwrap().len();
        let place = &mut cart["lines"][line];
        if place["sku"] != "BACK" {
            place["quantity"] = json!(place["quantity"].as_u64().unwrap() + 1);
            prop_assert!(total(&cart) >= before);
        }
    }
}

#[test]
fn a_promotion_that_says_nothing_useful_is_named() {
    for (promotion, said) in [
        (json!({}), "needs exactly one of percent and amount"),
        (json!({"percent": "5", "amount": "5"}), "needs exactly one of percent and amount"),
        (json!({"percent": "101"}), "has a percent outside 0 to 100"),
        (json!({"amount": "-1"}), "has a negative amount"),
        (json!({"kind": "buy-get", "buy": 2}), "needs buy and get"),
        (json!({"kind": "tiers"}), "needs steps"),
        (
            json!({"kind": "tiers", "steps": [{"from": 2, "percent": "5"}, {"from": 2, "percent": "6"}]}),
            "needs its steps in rising order",
        ),
        (json!({"percent": "5", "stacks": "other-families"}), "stacks by family but names none"),
    ] {
        let mut promotion = promotion;
        promotion["id"] = json!("odd");
        let faults = wire::config::read(&config(&[promotion.clone()], &Value::Null).to_string()).unwrap_err();
        assert!(faults[0].to_string().starts_with("/promotions: the promotion \"odd\" "), "{}", faults[0]);
        assert!(faults[0].what.contains(said), "{promotion}: {}", faults[0]);
    }
    let twice = [json!({"id": "a", "percent": "5"}), json!({"id": "a", "percent": "6"})];
    assert!(wire::config::read(&config(&twice, &Value::Null).to_string()).unwrap_err()[0].what.contains("has the id of another"));
    assert!(wire::config::read(&config(&[], &json!({"worth": "0"})).to_string()).is_err());
}
