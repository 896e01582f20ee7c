//! Every destination with every kind of cart: a quote whose parts add up, or a refusal that says why.

use std::collections::BTreeMap;

use landfall::domain::pricing::quote::Quote;
use landfall::native::merchant::NoQuote;
use landfall::native::words::english;
use landfall::wire;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::random::shops;

/// Name, tax category, HS code, origin, flags: goods that the law treats apart.
const GOODS: [(&str, &str, &str, &str, &[&str]); 6] = [
    ("food", "food", "090121", "DE", &[]),
    ("clothes", "standard", "610910", "TR", &[]),
    ("children's clothes", "childrens_clothes", "611120", "CN", &[]),
    ("electronics", "standard", "851830", "CN", &["battery"]),
    ("books", "books", "490199", "DE", &[]),
    ("medicine", "medicine", "300490", "IN", &[]),
];

/// Prices of one in the merchant's currency, such as EUR: below every threshold, between them, above all.
const VALUES: [(&str, &str); 3] = [("low", "9.50"), ("mid", "148.00"), ("high", "2600.00")];

/// Merchants by their place in [`shops`]: a European, a Chinese and an American one, with their own settings.
const MERCHANTS: [usize; 3] = [0, 12, 24];

fn carts() -> Vec<(String, Value)> {
    let line = |(_, category, hs, origin, flags): (&str, &str, &str, &str, &[&str]), price: &str| {
        json!({"id": hs, "sku": hs, "name": "Thing", "price": price, "quantity": 1, "taxCategory": category, "hs": hs, "origin": origin,
            "flags": flags, "grams": 300})
    };
    let cart = |lines: Vec<Value>| json!({"schema": wire::cart::SCHEMA, "lines": lines});
    let mut carts = Vec::new();
    for (value, price) in VALUES {
        for goods in GOODS {
            carts.push((format!("{value} {}", goods.0), cart(vec![line(goods, price)])));
        }
        carts.push((format!("{value} mixed"), cart(GOODS.map(|goods| line(goods, price)).to_vec())));
        let mut unknown = line(GOODS[1], price);
        unknown["hs"] = Value::Null;
        unknown["origin"] = Value::Null;
        carts.push((format!("{value} without code and origin"), cart(vec![unknown])));
        let mut gift = line(GOODS[1], price);
        gift["flags"] = json!(["gift"]);
        carts.push((format!("{value} gift"), cart(vec![gift])));
    }
    carts
}

/// What is wrong with a quote, if anything is.
fn fault(quote: &Quote) -> Option<String> {
    let leaves: Decimal = quote.leaves().iter().map(|leaf| leaf.amount).sum();
    let unworded = quote.warnings.iter().chain(quote.rows.iter().map(|row| &row.words)).find(|words| unsaid(words));
    match unworded {
        Some(words) => Some(format!("there is no wording for {}", words.key)),
        None if leaves != quote.total => Some(format!("leaves {leaves}, total {}", quote.total)),
        None if quote.pay_later > quote.total => Some(format!("{} on delivery of {}", quote.pay_later, quote.total)),
        None if quote.import && quote.scheme.is_none() && quote.warnings.is_empty() => Some("no scheme, and nothing said".into()),
        None => None,
    }
}

/// Whether English lacks the sentence: the message id is then shown in its place.
fn unsaid(words: &landfall::domain::pricing::trace::Words) -> bool {
    english(words).starts_with(words.key.as_ref())
}

#[test]
fn every_destination_has_a_quote_or_a_reason_for_every_cart() {
    let (mut faults, mut refused, mut quoted) = (Vec::new(), BTreeMap::new(), 0);
    let at = "2026-11-22T12:00:00Z".parse().unwrap();
    let carts: Vec<_> = carts().into_iter().map(|(name, cart)| (name, wire::cart::read(&cart.to_string()).unwrap())).collect();
    for place in MERCHANTS {
        let merchant = &shops()[place].1;
        for there in merchant.codes() {
            let state =
                merchant.country(&there).unwrap().address.subdivisions.first().map(|s| s.code.clone()).unwrap_or_default();
            let choices = json!({"country": there, "subdivision": state}).to_string();
            let choices = wire::contract::read(&choices).unwrap();
            for (name, cart) in &carts {
                let what = format!("{name} from {} to {there}", merchant.shop.merchant.origin());
                match merchant.quote(cart, &choices, at) {
                    Ok(quote) => {
                        quoted += 1;
                        faults.extend(fault(&quote).map(|fault| format!("{what}: {fault}")));
                    }
                    Err(NoQuote::Refused(refusal)) if unsaid(&refusal.words) => {
                        faults.push(format!("{what}: refused as {}, which has no wording", refusal.words.key));
                    }
                    Err(NoQuote::Refused(refusal)) => {
                        refused.entry((refusal.words.key.to_string(), there.clone())).or_insert_with(Vec::new).push(what);
                    }
                    Err(other) => faults.push(format!("{what}: {other:?}")),
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} of the carts:\n{}", faults.len(), faults.join("\n"));
    // Who is refused, and why: nobody else, and for no other reason.
    let reasons: Vec<String> = refused.keys().map(|(key, there)| format!("{there} {key}")).collect();
    assert_eq!(reasons, REFUSED, "{refused:#?}");
    assert!(quoted > 5_000, "{quoted}");
}

/// China takes 5 000 CNY an order under its retail import scheme, and parcels of 1 000 CNY outside it.
const REFUSED: [&str; 3] = ["CN refused-cn-order-limit", "CN refused-cn-parcel-limit", "RU refused-market-sanctions"];
