//! Random situations from a number: a merchant, a cart, choices and a moment, as JSON, so that every contract key may occur. The same number
//! gives the same situation on every machine.

use std::path::Path;
use std::sync::OnceLock;

use landfall::domain::pricing::Detail;
use landfall::domain::pricing::cart::{Cart, Choices};
use landfall::domain::pricing::quote::Quote;
use landfall::domain::time::Moment;
use landfall::native::merchant::{Merchant, NoQuote, Sources};
use landfall::wire;
use serde_json::{Value, json};

/// What differs from a merchant's own config, merged as RFC 7396 has it. All merchants are tried with all of them.
const OVERLAYS: [&str; 12] = [
    "{}",
    r#"{"rounding": {"taxLevel": "unit", "mode": "half-to-even"}}"#,
    r#"{"rounding": {"taxLevel": "line-rate", "severalRates": "split", "sharing": "last"}}"#,
    r#"{"rounding": {"taxLevel": "rate", "mode": "towards-zero", "sharing": "running"}}"#,
    r#"{"rounding": {"taxLevel": "order", "sharing": "largest", "taxOn": "undiscounted"}}"#,
    r#"{"rounding": {"taxLevel": "none", "netAndGross": "apart", "conversion": "line"}}"#,
    r#"{"rounding": {"severalRates": "compound", "discountOn": "net", "discountMode": "towards-zero"}}"#,
    r#"{"rounding": {"discountOn": "list", "modeInclusive": "half-towards-zero"}, "prices": {"crossBorder": "keep"}}"#,
    r#"{"shipping": {"tax": "weighted", "insurance": "0.013"}, "duties": {"unknownRate": "4.5"}}"#,
    r#"{"shipping": {"tax": "highest", "parcel": {"maxGrams": 9000, "maxUnits": 12, "tareGrams": 150}}}"#,
    r#"{"markets": [{"countries": ["*"], "incoterm": "DAP"}], "merchant": {"registrations": null}}"#,
    r#"{"points": {"worth": "1.00", "as": "payment"}, "promotions": [
        {"id": "three", "kind": "buy-get", "buy": 2, "get": 1, "when": {"goods": {"categories": ["standard"]}}},
        {"id": "steps", "kind": "tiers", "by": "amount", "steps": [{"from": "50", "percent": "5"}, {"from": "200", "percent": "12.5"}]},
        {"id": "each", "code": "EACH", "amount": "1.25", "per": "unit", "cap": "20", "coversShipping": true},
        {"id": "way", "code": "SHIPFREE", "kind": "shipping", "percent": "100"},
        {"id": "gold", "percent": "3.3", "on": "list", "when": {"tiers": ["gold"]}}]}"#,
];

const MERCHANTS: [&str; 8] = [
    "www/landfall.json",
    "www/merchants/cn.json",
    "www/merchants/us.json",
    "tests/scenarios/merchants/net.json",
    "tests/scenarios/merchants/shelf.json",
    "tests/scenarios/merchants/usa.json",
    "tests/scenarios/merchants/china.json",
    "tests/scenarios/merchants/china-plain.json",
];

const HS: [&str; 16] = [
    "610910", "940521", "490199", "420231", "691110", "851830", "090121", "640399", "950300", "330499", "711319", "621430",
    "220421", "300490", "854231", "999999",
];
const CATEGORIES: [&str; 8] =
    ["standard", "food", "books", "childrens_clothes", "medicine", "digital", "toys", "no-such-category"];
const CODES: [&str; 6] = ["WELCOME10", "MINUS5", "SHIPFREE", "EACH", "NONSENSE", " welcome10 "];
const ORIGINS: [&str; 8] = ["DE", "CN", "US", "PT", "TR", "IN", "VN", "JP"];
/// Moments around which the law of some country changes, at that country's own midnight or the world's.
const SWITCHES: [&str; 9] = [
    "2025-08-29T04:00:00Z",
    "2026-02-05T21:00:00Z",
    "2026-06-30T22:00:00Z",
    "2026-07-01T00:00:00Z",
    "2025-12-31T23:00:00Z",
    "2026-01-01T00:00:00Z",
    "2026-11-01T00:00:00Z",
    "2027-01-01T00:00:00Z",
    "2026-04-01T00:00:00Z",
];

/// SplitMix64 (Steele, Lea, Flood 2014).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Dice(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// 0 … `below` - 1
    pub fn roll(&mut self, below: u64) -> u64 {
        self.next() % below
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.roll(times) == 0
    }

    pub fn pick<'p, T>(&mut self, from: &'p [T]) -> &'p T {
        &from[self.roll(from.len() as u64) as usize]
    }
}

/// All merchants with all overlays: their configs as JSON, and read.
pub fn shops() -> &'static [(String, Merchant)] {
    static READ: OnceLock<Vec<(String, Merchant)>> = OnceLock::new();
    READ.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let sources = Sources { config: root.join(MERCHANTS[0]), catalog: None, rates: None, locales: root.join("locales") };
        let facts = Merchant::open(&sources).unwrap_or_else(|faults| panic!("{}", faults[0]));
        let mut shops = Vec::new();
        for path in MERCHANTS {
            let config: Value = serde_json::from_str(&std::fs::read_to_string(root.join(path)).unwrap()).unwrap();
            for overlay in OVERLAYS {
                let mut config = config.clone();
                super::scenarios::merge(&mut config, &serde_json::from_str(overlay).unwrap());
                let text = config.to_string();
                let shop = wire::config::read(&text).unwrap_or_else(|faults| panic!("{path} with {overlay}: {}", faults[0]));
                shops.push((text, facts.reconfigured(shop)));
            }
        }
        shops
    })
}

/// A merchant, a cart, choices and a moment.
pub struct Situation {
    /// Which of [`shops`].
    pub shop: usize,
    /// `landfall.cart/1`
    pub cart: Value,
    /// The `choices` part of an order.
    pub choices: Value,
    /// When.
    pub at: Moment,
    /// With the trace or without.
    pub detail: Detail,
}

impl Situation {
    /// The situation of a number.
    pub fn of(number: u64) -> Situation {
        let mut dice = Dice::new(number);
        let shop = dice.roll(shops().len() as u64) as usize;
        let merchant = &shops()[shop].1;
        let codes = merchant.codes();
        // A quarter stays at home: taxes there have rules of their own.
        let country = if dice.once_in(4) { merchant.shop.merchant.origin() } else { dice.pick(&codes).as_str() };
        let states = &merchant.country(country).unwrap().address.subdivisions;
        let subdivision = if states.is_empty() || dice.once_in(9) { "" } else { dice.pick(states).code.as_str() };
        let mut choices = json!({"country": country, "subdivision": subdivision});
        if dice.once_in(3) {
            choices["incoterm"] = json!(dice.pick(&["DDP", "DAP"]));
        }
        if dice.once_in(3) {
            choices["method"] = json!(dice.pick(&["standard", "express", "no-such-method"]));
        }
        if dice.once_in(4) {
            choices["postcode"] = json!(dice.pick(&["10115", "35500", "99501", "BT1 1AA", "9490", "0010"]));
        }
        let at = if dice.once_in(2) {
            let switch: Moment = dice.pick(&SWITCHES).parse().unwrap();
            Moment(switch.0 + dice.roll(3) as i64 * 43_200 - 43_201 + dice.roll(3) as i64)
        } else {
            Moment(1_754_000_000 + dice.roll(60_000_000) as i64)
        };
        let detail = if dice.once_in(5) { Detail::Compact } else { Detail::Full };
        Situation { shop, cart: cart(&mut dice), choices, at, detail }
    }

    /// The merchant.
    pub fn merchant(&self) -> &'static Merchant {
        &shops()[self.shop].1
    }

    /// The cart, read.
    pub fn cart(&self) -> Cart {
        wire::cart::read(&self.cart.to_string()).unwrap_or_else(|faults| panic!("{}: {}", self.cart, faults[0]))
    }

    /// The choices, read.
    pub fn choices(&self) -> Choices {
        wire::contract::read(&self.choices.to_string()).unwrap_or_else(|faults| panic!("{}: {}", self.choices, faults[0]))
    }

    /// Quotes a cart in this situation.
    pub fn quote_of(&self, cart: &Cart) -> Result<Quote, NoQuote> {
        self.merchant().quote_in(self.detail, cart, &self.choices(), self.at)
    }

    /// The answer as bytes: quote or refusal.
    pub fn answer(&self) -> String {
        match self.quote_of(&self.cart()) {
            Ok(quote) => wire::quote::bytes(&quote),
            Err(NoQuote::Refused(refusal)) => wire::contract::canonical(&wire::quote::write_refusal(&refusal)),
            Err(NoQuote::UnknownCountry(code)) => panic!("there are no facts about {code}"),
        }
    }
}

fn cart(dice: &mut Dice) -> Value {
    // Mostly small, seldom long.
    let count = if dice.once_in(40) { 20 + dice.roll(60) } else { 1 + dice.roll(7) };
    let mut lines: Vec<Value> = (0..count).map(|i| line(dice, i)).collect();
    if count > 1 && dice.once_in(3) {
        // The same product on two lines.
        let mut twin = lines[0].clone();
        twin["id"] = json!("twin");
        lines.push(twin);
    }
    let codes: Vec<&str> = CODES.iter().filter(|_| dice.once_in(4)).copied().collect();
    let mut cart = json!({"schema": wire::cart::SCHEMA, "lines": lines, "codes": codes});
    if dice.once_in(4) {
        cart["customer"] = json!({
            "id": "c-1", "group": dice.pick(&["wholesale", "club"]), "tier": dice.pick(&["gold", "silver"]), "points": dice.roll(5_000),
            "credit": [{"balance": amount(dice, 6_000, 2), "currency": dice.pick(&["EUR", "USD", "CNY"])}], "firstOrder": dice.once_in(2)});
        cart["redeem"] = json!({"points": dice.roll(3_000), "credit": dice.once_in(2)});
    }
    if dice.once_in(6) {
        cart["cards"] = json!([{"code": "CARD-1", "balance": amount(dice, 9_000, 2), "currency": dice.pick(&["EUR", "USD", "CNY"]),
            "taxed": dice.once_in(2)}]);
    }
    cart
}

fn line(dice: &mut Dice, place: u64) -> Value {
    let digits = dice.roll(5) as u32;
    let price = match dice.roll(12) {
        0 => "0".to_owned(),
        1 => amount(dice, 900_000, 2),
        2 => amount(dice, 500, 2),
        _ => amount(dice, 20_000 * 10u64.pow(digits) / 100 + 1, digits),
    };
    let quantity = if dice.once_in(20) { 1 + dice.roll(200) } else { 1 + dice.roll(4) };
    let hs = *dice.pick(&HS);
    let most = if dice.once_in(9) { 9_000 } else { 400 };
    let mut line = json!({
        "id": format!("l{place}"), "sku": format!("{hs}-{}", dice.roll(4)), "name": "Thing", "price": price, "quantity": quantity,
        "taxCategory": dice.pick(&CATEGORIES), "grams": dice.roll(most)});
    if !dice.once_in(8) {
        line["hs"] = json!(hs);
    }
    if !dice.once_in(5) {
        line["origin"] = json!(dice.pick(&ORIGINS));
    }
    if dice.once_in(6) {
        line["prices"] = json!({"USD": amount(dice, 30_000, 2), "JPY": amount(dice, 9_000, 0), "EUR": amount(dice, 20_000, 3)});
    }
    if dice.once_in(8) {
        line["groupPrices"] = json!({"wholesale": amount(dice, 9_000, 2)});
        line["tierPrices"] =
            json!([{"from": 3, "price": amount(dice, 8_000, 2)}, {"from": 9, "group": "club", "price": amount(dice, 7_000, 2)}]);
    }
    if dice.once_in(6) {
        line["flags"] = json!([dice.pick(&["battery", "alcohol", "tobacco", "gift"])]);
    }
    if dice.once_in(6) {
        line["dimensions"] = json!({"length": 10 + dice.roll(600), "width": 10 + dice.roll(400), "height": 5 + dice.roll(300)});
    }
    line
}

fn amount(dice: &mut Dice, below: u64, digits: u32) -> String {
    rust_decimal::Decimal::new(dice.roll(below.max(1)) as i64, digits).to_string()
}
