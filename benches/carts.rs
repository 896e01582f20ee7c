//! The carts that are timed, natively and in the browser alike.

use landfall::domain::country::Country;
use landfall::domain::pricing::cart::{Cart, Choices, Line, Product};
use landfall::domain::pricing::{Detail, Inputs};
use landfall::domain::shop::{Names, Shop};
use landfall::domain::time::{AsOf, Moment};
use landfall::wire;
use rust_decimal::Decimal;

/// Price in cents, HS code, origin, tax category: the mix of a general store, every one with a heading of its own.
const GOODS: [(i64, &str, &str, &str); 12] = [
    (89_00, "940521", "DE", "standard"),
    (49_00, "621430", "IT", "standard"),
    (65_00, "420231", "IT", "standard"),
    (14_90, "090121", "DE", "food"),
    (29_90, "490199", "DE", "books"),
    (17_900, "851830", "CN", "standard"),
    (24_50, "691110", "PT", "standard"),
    (19_95, "610910", "TR", "standard"),
    (39_00, "330499", "FR", "standard"),
    (74_99, "640399", "VN", "standard"),
    (12_49, "950300", "CN", "toys"),
    (34_00, "711719", "IN", "standard"),
];

/// A cart of so many lines, each of a product of its own, every third one several times, with a code that lowers the price.
pub fn cart(lines: usize) -> Cart {
    let line = |i: usize| {
        let (cents, hs, origin, category) = GOODS[i % GOODS.len()];
        Line {
            id: (i + 1).to_string(),
            quantity: if i.is_multiple_of(3) { 3 } else { 1 },
            product: Product {
                sku: format!("SKU-{i:04}"),
                name: Names([("*".to_owned(), format!("Product {i}"))].into()),
                price: Decimal::new(cents + i as i64, 2),
                tax_category: category.to_owned(),
                hs: Some(hs.to_owned()),
                origin: Some(origin.to_owned()),
                grams: 12,
                ..Product::default()
            },
            ..Line::default()
        }
    };
    Cart { lines: (0..lines).map(line).collect(), codes: vec!["WELCOME10".to_owned()], ..Cart::default() }
}

/// All that a quote needs, read as the browser reads it.
pub struct Desk {
    shop: Shop,
    home: Country,
    there: Country,
    cart: Cart,
    choices: Choices,
}

impl Desk {
    /// A config, two country packs, and a place such as `US-NY`.
    pub fn new(config: &str, home: &str, there: &str, to: &str, lines: usize) -> Desk {
        let (country, subdivision) = to.split_once('-').unwrap_or((to, ""));
        Desk {
            shop: wire::config::read(config).unwrap_or_else(|faults| panic!("{}", faults[0])),
            home: wire::contract::read(home).unwrap_or_else(|faults| panic!("{}", faults[0])),
            there: wire::contract::read(there).unwrap_or_else(|faults| panic!("{}", faults[0])),
            cart: cart(lines),
            choices: Choices { country: country.to_owned(), subdivision: subdivision.to_owned(), ..Choices::default() },
        }
    }

    /// The inputs of the engine, at noon of a day in November 2026, with the trace.
    pub fn inputs(&self) -> Inputs<'_> {
        Inputs {
            shop: &self.shop,
            home: &self.home,
            there: &self.there,
            cart: &self.cart,
            choices: &self.choices,
            rates: self.shop.rates.as_ref(),
            as_of: AsOf { at: Moment(1_795_348_800), merchant_offset: 60, there_offset: 0 },
            remote: None,
            detail: Detail::Full,
        }
    }
}
