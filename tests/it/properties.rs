//! What holds for every cart: parts add up, the same input gives the same bytes, the order of lines does not matter.

use std::path::Path;
use std::sync::OnceLock;

use landfall::domain::pricing::Detail;
use landfall::domain::pricing::cart::{Cart, Choices, Line, Product};
use landfall::domain::pricing::quote::Quote;
use landfall::domain::shop::{Incoterm, Names};
use landfall::native::merchant::{Merchant, NoQuote, Sources};
use landfall::wire;
use proptest::prelude::*;
use rust_decimal::Decimal;

pub const PLACES: [&str; 14] = ["DE", "FR", "GB", "CH", "US-NY", "CA-BC", "BR-MG", "TR", "KW", "CN", "JP", "AU", "NO", "IN"];
const HS: [&str; 6] = ["610910", "940521", "490199", "420231", "691110", "999999"];
const CATEGORIES: [&str; 4] = ["standard", "food", "books", "childrens_clothes"];
const CODES: [&str; 4] = ["WELCOME10", "MINUS5", "SHIPFREE", "NONSENSE"];

fn merchants() -> &'static [Merchant; 3] {
    static READ: OnceLock<[Merchant; 3]> = OnceLock::new();
    READ.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        ["www/landfall.json", "www/merchants/cn.json", "www/merchants/us.json"].map(|config| {
            let sources = Sources { config: root.join(config), catalog: None, rates: None, locales: root.join("locales") };
            Merchant::open(&sources).unwrap_or_else(|faults| panic!("{}", faults[0]))
        })
    })
}

fn line() -> impl Strategy<Value = Line> {
    let picks = (0..HS.len(), 0..CATEGORIES.len(), prop::sample::select(vec!["DE", "CN", "US", "PT"]));
    (0..500_000i64, 0..4u32, 1..20u32, 0..5_000u32, picks).prop_map(|(price, scale, quantity, grams, (hs, category, origin))| {
        Line {
            quantity,
            product: Product {
                sku: format!("{}-{price}", HS[hs]),
                price: Decimal::new(price, scale),
                tax_category: CATEGORIES[category].to_owned(),
                hs: (hs != 5).then(|| HS[hs].to_owned()),
                origin: Some(origin.to_owned()),
                grams,
                ..Product::default()
            },
            ..Line::default()
        }
    })
}

pub fn cart() -> impl Strategy<Value = Cart> {
    (prop::collection::vec(line(), 1..8), prop::sample::subsequence(CODES.to_vec(), 0..=4)).prop_map(|(mut lines, codes)| {
        for (i, line) in lines.iter_mut().enumerate() {
            line.id = i.to_string();
        }
        Cart { lines, codes: codes.into_iter().map(str::to_owned).collect(), ..Cart::default() }
    })
}

pub fn quote(merchant: usize, cart: &Cart, place: usize, dap: bool) -> Result<Quote, NoQuote> {
    let (country, subdivision) = PLACES[place].split_once('-').unwrap_or((PLACES[place], ""));
    let choices = Choices {
        country: country.into(),
        subdivision: subdivision.into(),
        incoterm: Some(if dap { Incoterm::Dap } else { Incoterm::Ddp }),
        ..Choices::default()
    };
    merchants()[merchant].quote(cart, &choices, "2026-11-22T12:00:00Z".parse().unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]

    #[test]
    fn parts_sum_to_the_total_and_have_the_minor_digits(cart in cart(), merchant in 0..3usize, place in 0..PLACES.len(), dap: bool) {
        let Ok(quote) = quote(merchant, &cart, place, dap) else { return Ok(()) };
        let rows: Decimal = quote.rows.iter().filter(|r| !r.included).map(|r| r.amount).sum();
        prop_assert_eq!(rows, quote.total);
        let leaves: Decimal = quote.leaves().iter().map(|leaf| leaf.amount).sum();
        prop_assert_eq!(leaves, quote.total);
        prop_assert_eq!(quote.pay_now + quote.pay_later, quote.total);
        let discounts: Decimal = quote.lines.iter().map(|l| l.discount).sum();
        let shown: Decimal = quote.rows.iter().filter(|r| matches!(r.kind, landfall::domain::pricing::quote::RowKind::Discount)).map(|r| r.amount).sum();
        prop_assert_eq!(discounts, -shown);
        let taxes: Decimal = quote.lines.iter().map(|l| l.tax).sum();
        let whole: Decimal = quote.taxes.iter().map(|t| t.amount).sum();
        prop_assert!(taxes <= whole);
        let minor = quote.currency.minor();
        for amount in quote.rows.iter().map(|r| r.amount).chain([quote.total, quote.pay_now, quote.pay_later]) {
            prop_assert_eq!(amount.scale(), minor);
        }
        prop_assert!(quote.total >= Decimal::ZERO && quote.lines.iter().all(|l| l.discount >= Decimal::ZERO && l.discount <= l.amount));
    }

    #[test]
    fn the_same_input_gives_the_same_bytes(cart in cart(), merchant in 0..3usize, place in 0..PLACES.len()) {
        let bytes = || quote(merchant, &cart, place, false).map(|q| wire::quote::bytes(&q));
        prop_assert_eq!(bytes(), bytes());
    }

    #[test]
    fn a_compact_quote_is_the_full_one_without_steps_and_parts(cart in cart(), merchant in 0..3usize, place in 0..PLACES.len()) {
        let (country, subdivision) = PLACES[place].split_once('-').unwrap_or((PLACES[place], ""));
        let choices = Choices { country: country.into(), subdivision: subdivision.into(), ..Choices::default() };
        let at = "2026-11-22T12:00:00Z".parse().unwrap();
        let compact = merchants()[merchant].quote_in(Detail::Compact, &cart, &choices, at);
        let full = merchants()[merchant].quote(&cart, &choices, at).map(|mut quote| {
            for why in quote.rows.iter_mut().map(|row| &mut row.why) {
                why.steps.clear();
                why.parts.clear();
            }
            quote
        });
        prop_assert_eq!(compact, full);
    }

    #[test]
    fn the_order_of_lines_moves_no_total(cart in cart(), merchant in 0..3usize, place in 0..PLACES.len()) {
        let mut turned = cart.clone();
        turned.lines.reverse();
        let total = |cart: &Cart| quote(merchant, cart, place, false).map(|q| q.total).ok();
        // Remainders go to the earlier of equal lines, so a cent of tax may sit on another line and round the other way.
        let (a, b) = (total(&cart), total(&turned));
        prop_assert_eq!(a.is_some(), b.is_some());
        if let (Some(a), Some(b)) = (a, b) {
            let unit = quote(merchant, &cart, place, false).map(|q| q.currency.unit()).unwrap_or_default();
            prop_assert!((a - b).abs() <= unit * Decimal::from(cart.lines.len()));
        }
    }

    #[test]
    fn a_cart_survives_being_written_and_read(cart in cart()) {
        let mut cart = cart;
        cart.lines.iter_mut().for_each(|l| l.product.name = Names([("*".into(), "Thing".into())].into()));
        let text = wire::contract::canonical(&wire::cart::write(&cart));
        prop_assert_eq!(wire::cart::read(&text).unwrap(), cart);
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in ".{0,200}", json in r#"[\{\}\[\]",:0-9a-z\\u]{0,80}"#) {
        for text in [&text, &json] {
            let _ = wire::config::read(text);
            let _ = wire::cart::read(text);
            let _ = wire::order::read(text);
            let _ = wire::answer::read(422, None, text);
            let _ = wire::draft::read_form(text);
        }
    }
}

#[test]
fn amounts_out_of_range_are_refused_and_do_not_panic() {
    let mut thing = line_of("79228162514264337593543950335");
    thing.quantity = 9_999;
    let cart = Cart { lines: vec![thing], ..Cart::default() };
    for (place, name) in PLACES.iter().enumerate() {
        assert!(matches!(quote(0, &cart, place, false), Err(NoQuote::Refused(_))), "{name}");
    }
}

fn line_of(price: &str) -> Line {
    let text = format!(r#"{{"sku":"X","name":"X","price":"{price}"}}"#);
    wire::cart::read_line(&text).unwrap()
}
