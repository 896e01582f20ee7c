//! The engine alone in the browser: what `run.mjs` beside it and `tests/bench/engine.mjs` load. It is compiled as the widget is, and is no part of it.

#[path = "../../benches/carts.rs"]
mod carts;

use landfall::domain::country::Country;
use landfall::domain::pricing::{Detail, Inputs, quote};
use landfall::domain::shop::Shop;
use landfall::domain::time::AsOf;
use landfall::wire;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Shops and countries by number, and the one `quote`.
#[wasm_bindgen]
#[derive(Default)]
pub struct Quoter {
    shops: Vec<Shop>,
    countries: Vec<Country>,
}

#[wasm_bindgen]
impl Quoter {
    /// Knows nothing yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Quoter {
        Quoter::default()
    }

    /// Adds a config.
    pub fn shop(&mut self, config: &str) {
        self.shops.push(wire::config::read(config).unwrap_or_else(|faults| panic!("{}", faults[0])));
    }

    /// Adds a country pack.
    pub fn country(&mut self, pack: &str) {
        self.countries.push(wire::contract::read(pack).unwrap_or_else(|faults| panic!("{}", faults[0])));
    }

    /// The canonical bytes of quote or refusal.
    #[allow(clippy::too_many_arguments, reason = "plain values cross the border to JavaScript best")]
    pub fn quote(
        &self,
        shop: usize,
        home: usize,
        there: usize,
        cart: &str,
        choices: &str,
        at: &str,
        merchant_offset: i32,
        there_offset: i32,
        compact: bool,
    ) -> String {
        let shop = &self.shops[shop];
        let cart = wire::cart::read(cart).unwrap_or_else(|faults| panic!("{}", faults[0]));
        let choices = wire::contract::read(choices).unwrap_or_else(|faults| panic!("{}", faults[0]));
        let answer = quote(&Inputs {
            shop,
            home: &self.countries[home],
            there: &self.countries[there],
            cart: &cart,
            choices: &choices,
            rates: shop.rates.as_ref(),
            as_of: AsOf { at: at.parse().unwrap_or_else(|_| panic!("{at}")), merchant_offset, there_offset },
            remote: None,
            detail: if compact { Detail::Compact } else { Detail::Full },
        });
        match answer {
            Ok(quote) => wire::quote::bytes(&quote),
            Err(refusal) => wire::contract::canonical(&wire::quote::write_refusal(&refusal)),
        }
    }
}

/// One of the carts of `benches/`, quoted over and over.
#[wasm_bindgen]
pub struct Timed(carts::Desk);

#[wasm_bindgen]
impl Timed {
    /// A config, the packs of home and destination, a place such as `US-NY`, a number of lines.
    #[wasm_bindgen(constructor)]
    pub fn new(config: &str, home: &str, there: &str, to: &str, lines: usize) -> Timed {
        Timed(carts::Desk::new(config, home, there, to, lines))
    }

    /// Quotes so many times; how many rows came out, so that nothing is left out as unused.
    pub fn run(&self, times: u32, compact: bool) -> usize {
        let detail = if compact { Detail::Compact } else { Detail::Full };
        let inputs = Inputs { detail, ..self.0.inputs() };
        (0..times).map(|_| quote(std::hint::black_box(&inputs)).map_or(0, |quote| quote.rows.len())).sum()
    }
}
