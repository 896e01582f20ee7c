//! Every destination with every kind of cart: a quote whose parts add up, or a refusal that says why.

use std::collections::BTreeMap;

use landfall::domain::pricing::cart::Cart;
use landfall::domain::pricing::quote::Quote;
use landfall::native::merchant::{Merchant, NoQuote};
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

/// Who buys.
const BUYERS: [(&str, Option<&str>); 3] =
    [("a consumer", None), ("a business", Some("valid")), ("an unconfirmed business", Some("pending"))];

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

/// What came of the carts.
#[derive(Default)]
struct Found {
    faults: Vec<String>,
    /// By message and destination.
    refused: BTreeMap<(String, String), Vec<String>>,
    quoted: u32,
}

impl Found {
    /// Quotes a cart at every destination, and keeps what is wrong and who is refused.
    fn everywhere(&mut self, merchant: &Merchant, (name, cart): &(String, Cart), state: Option<&str>) {
        for there in merchant.codes() {
            let subdivisions = &merchant.country(&there).unwrap().address.subdivisions;
            let subdivision = subdivisions.first().map(|s| s.code.clone()).unwrap_or_default();
            let business = state.map(|state| json!({"vatId": format!("{there}123456789"), "state": state}));
            let choices = json!({"country": there, "subdivision": subdivision, "business": business}).to_string();
            let choices = wire::contract::read(&choices).unwrap();
            let what = format!("{name} from {} to {there}", merchant.shop.merchant.origin());
            match merchant.quote(cart, &choices, "2026-11-22T12:00:00Z".parse().unwrap()) {
                Ok(quote) => {
                    self.quoted += 1;
                    self.faults.extend(fault(&quote).map(|fault| format!("{what}: {fault}")));
                }
                Err(NoQuote::Refused(refusal)) if unsaid(&refusal.words) => {
                    self.faults.push(format!("{what}: refused as {}, which has no wording", refusal.words.key));
                }
                Err(NoQuote::Refused(refusal)) => {
                    self.refused.entry((refusal.words.key.to_string(), there)).or_default().push(what);
                }
                Err(other) => self.faults.push(format!("{what}: {other:?}")),
            }
        }
    }

    /// Who is refused, and why: nobody else, and for no other reason.
    fn end(self, refused: &[&str], at_least: u32) {
        assert!(self.faults.is_empty(), "{} of the carts:\n{}", self.faults.len(), self.faults.join("\n"));
        let reasons: Vec<String> = self.refused.keys().map(|(key, there)| format!("{there} {key}")).collect();
        assert_eq!(reasons, refused, "{:#?}", self.refused);
        assert!(self.quoted > at_least, "{}", self.quoted);
    }
}

fn read(carts: Vec<(String, Value)>) -> Vec<(String, Cart)> {
    carts.into_iter().map(|(name, cart)| (name, wire::cart::read(&cart.to_string()).unwrap())).collect()
}

#[test]
fn every_destination_has_a_quote_or_a_reason_for_every_cart_and_buyer() {
    let (mut found, carts) = (Found::default(), read(carts()));
    for place in MERCHANTS {
        for (buyer, state) in BUYERS {
            for (name, cart) in &carts {
                found.everywhere(&shops()[place].1, &(format!("{name} for {buyer}"), cart.clone()), state);
            }
        }
    }
    found.end(&REFUSED, 14_000);
}

/// Declared as gifts: by shops, whose goods are none in the eyes of customs, and by those who pass on what one person gives another.
#[test]
fn every_destination_has_a_quote_or_a_reason_for_every_gift() {
    let mut found = Found::default();
    let mut carts = carts();
    carts.iter_mut().for_each(|(_, cart)| cart["gift"] = json!(true));
    let carts = read(carts);
    for place in MERCHANTS {
        let (config, merchant) = &shops()[place];
        let mut config: Value = serde_json::from_str(config).unwrap();
        let schemes = &mut config["merchant"]["registrations"];
        match schemes.as_array_mut() {
            Some(schemes) => schemes.push(json!({"scheme": "person-gifts"})),
            None => *schemes = json!([{"scheme": "person-gifts"}]),
        }
        let passing_on = merchant.reconfigured(wire::config::read(&config.to_string()).unwrap());
        for merchant in [merchant, &passing_on] {
            carts.iter().for_each(|cart| found.everywhere(merchant, cart, None));
        }
    }
    // India prohibits what is bought online and declared as a gift.
    let [order, parcel, sanctions] = REFUSED;
    found.end(&[order, parcel, "IN refused-gift-import", sanctions], 8_000);
}

/// China takes 5 000 CNY an order under its retail import scheme, and parcels of 1 000 CNY outside it.
const REFUSED: [&str; 3] = ["CN refused-cn-order-limit", "CN refused-cn-parcel-limit", "RU refused-market-sanctions"];
