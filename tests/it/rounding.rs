//! What holds for every way of rounding: parts add up, and have the minor digits.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use landfall::domain::money::{Currency, Sharing, share_by};
use landfall::domain::pricing::cart::{Cart, Choices};
use landfall::domain::pricing::quote::{Quote, RowKind};
use landfall::native::merchant::{Merchant, Sources};
use landfall::wire;
use proptest::prelude::*;
use rust_decimal::Decimal;

const LEVELS: [&str; 6] = ["unit", "line", "line-rate", "rate", "order", "none"];
const SHARINGS: [Sharing; 5] = [Sharing::LargestRemainder, Sharing::First, Sharing::Last, Sharing::Largest, Sharing::Running];
const RATES: [&str; 3] = ["summed", "compound", "split"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// A shop in Québec, with two taxes on top, or in Germany, with the tax in the prices. Shipping is free, unless it is asked for.
fn shop(canada: bool, rounding: serde_json::Value, shipping: &str) -> Merchant {
    static FACTS: OnceLock<Merchant> = OnceLock::new();
    let config = root().join("tests/scenarios/merchants").join(if canada { "usa.json" } else { "shelf.json" });
    let mut json: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&config).unwrap()).unwrap();
    if canada {
        json["merchant"]["country"] = "CA".into();
        json["prices"]["currency"] = "CAD".into();
        json["rates"]["base"] = "CAD".into();
    }
    json["rounding"] = rounding;
    json["shipping"]["methods"][0]["zones"][0]["rates"][0]["price"] = shipping.into();
    let read = wire::config::read(&json.to_string()).unwrap_or_else(|faults| panic!("{}", faults[0]));
    let sources = Sources { config, catalog: None, rates: None, locales: root().join("locales") };
    FACTS.get_or_init(|| Merchant::open(&sources).unwrap_or_else(|faults| panic!("{}", faults[0]))).reconfigured(read)
}

/// Lines of a price in thousandths, a quantity and a category.
fn quote(merchant: &Merchant, canada: bool, lines: &[(i64, u32, usize)]) -> Quote {
    let category = ["standard", "food"];
    let lines = lines.iter().enumerate().map(|(i, (price, quantity, kind))| {
        let price = Decimal::new(*price, 3).to_string();
        serde_json::json!({"id": i.to_string(), "sku": "X", "name": "X", "price": price, "quantity": quantity, "taxCategory": category[kind % 2]})
    });
    let cart = serde_json::json!({"schema": wire::cart::SCHEMA, "lines": lines.collect::<Vec<_>>()});
    let cart: Cart = wire::cart::read(&cart.to_string()).unwrap();
    let (country, subdivision) = if canada { ("CA", "QC") } else { ("DE", "") };
    let choices = Choices { country: country.into(), subdivision: subdivision.into(), ..Choices::default() };
    merchant.quote(&cart, &choices, "2026-11-22T12:00:00Z".parse().unwrap()).unwrap()
}

fn rules(level: usize, rates: usize, sharing: usize) -> serde_json::Value {
    let sharing = ["largest-remainder", "first", "last", "largest", "running"][sharing];
    serde_json::json!({"taxLevel": LEVELS[level], "severalRates": RATES[rates], "sharing": sharing})
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn shares_add_up_and_keep_to_their_caps(
        total in -1_000_000i64..1_000_000, weights in prop::collection::vec(0i64..5_000, 1..12),
        caps in prop::collection::vec(0i64..200_000, 12), capped: bool, sharing in 0..5usize, code in prop::sample::select(vec!["EUR", "JPY", "KWD"])
    ) {
        let currency: Currency = code.parse().unwrap();
        let money = |units: i64| Decimal::new(units, currency.minor());
        let total = money(total);
        let weights: Vec<Decimal> = weights.into_iter().map(|w| Decimal::new(w, 3)).collect();
        let caps: Vec<Decimal> = if capped { caps[..weights.len()].iter().map(|c| money(*c)).collect() } else { Vec::new() };
        let parts = share_by(SHARINGS[sharing], total, &weights, &caps, currency).unwrap();
        let sum: Decimal = parts.iter().copied().sum();
        let whole: Decimal = weights.iter().copied().sum();
        let weighted = |i: usize| !weights[i].is_zero() || (whole.is_zero() && i == 0);
        let room: Decimal = caps.iter().enumerate().filter(|(i, _)| weighted(*i)).map(|(_, cap)| *cap).sum();
        let most = if capped { total.abs().min(room) } else { total.abs() };
        prop_assert_eq!(sum.abs(), most);
        for (i, part) in parts.iter().enumerate() {
            prop_assert_eq!(part.scale(), currency.minor());
            prop_assert!(weighted(i) || part.is_zero());
            prop_assert!(part.is_zero() || part.is_sign_negative() == total.is_sign_negative());
            prop_assert!(caps.get(i).is_none_or(|cap| part.abs() <= *cap));
            let close = matches!(SHARINGS[sharing], Sharing::LargestRemainder | Sharing::Running) && !capped && !whole.is_zero();
            prop_assert!(!close || (*part - total * weights[i] / whole).abs() < currency.unit());
        }
    }

    #[test]
    fn taxes_of_the_rates_and_of_the_lines_add_up_to_the_tax(
        lines in prop::collection::vec((0i64..90_000, 1u32..30, 0usize..2), 1..9), canada: bool,
        level in 0..6usize, rates in 0..3usize, sharing in 0..5usize
    ) {
        let quote = quote(&shop(canada, rules(level, rates, sharing), "0.00"), canada, &lines);
        let rows: Decimal = quote.rows.iter().filter(|r| r.kind == RowKind::Tax).map(|r| r.amount).sum();
        prop_assert_eq!(quote.taxes.iter().map(|t| t.amount).sum::<Decimal>(), rows);
        prop_assert_eq!(quote.lines.iter().map(|l| l.tax).sum::<Decimal>(), rows);
        prop_assert_eq!(quote.leaves().iter().map(|leaf| leaf.amount).sum::<Decimal>(), quote.total);
        let goods: Decimal = quote.lines.iter().map(|l| l.amount).sum();
        prop_assert_eq!(goods + if canada { rows } else { Decimal::ZERO }, quote.total);
        let amounts = quote.lines.iter().flat_map(|l| [l.amount, l.tax]).chain(quote.taxes.iter().flat_map(|t| [t.base, t.amount]));
        for amount in amounts.chain([quote.total]) {
            prop_assert_eq!(amount.scale(), 2);
        }
        // Where nothing is rounded before the end, net amounts are exact, and rounded for the invoice alone.
        if !canada && LEVELS[level] != "none" {
            prop_assert_eq!(quote.taxes.iter().map(|t| t.base + t.amount).sum::<Decimal>(), quote.total);
        }
    }

    /// One sum over the order, or nothing rounded before the end: a line may be split in two.
    #[test]
    fn a_quantity_split_over_two_lines_costs_the_same(
        lines in prop::collection::vec((1i64..9_000, 2u32..30, 0usize..2), 1..6), canada: bool, none: bool, rates in 0..3usize, at in 0usize..6, left in 1u32..29
    ) {
        // Where line amounts are bookable as they are, one sum is enough; finer prices need lines that stay exact.
        let lines: Vec<_> = lines.into_iter().map(|(price, q, kind)| (if none { price } else { price * 10 }, q, kind)).collect();
        let merchant = shop(canada, rules(if none { 5 } else { 4 }, rates, 0), "0.00");
        let mut split = lines.clone();
        let at = at % lines.len();
        let left = left.min(lines[at].1 - 1);
        split[at].1 -= left;
        split.push((lines[at].0, left, lines[at].2));
        let (one, two) = (quote(&merchant, canada, &lines), quote(&merchant, canada, &split));
        prop_assert_eq!(one.total, two.total);
        let tax = |quote: &Quote| quote.taxes.iter().map(|t| t.amount).sum::<Decimal>();
        prop_assert_eq!(tax(&one), tax(&two));
    }
}

/// What the core knows of currencies is what the reference data say.
#[test]
fn minor_digits_and_cash_steps_are_those_of_the_data() {
    let table: toml::Table = toml::from_str(&std::fs::read_to_string(root().join("locales/currencies.toml")).unwrap()).unwrap();
    for row in table["currency"].as_array().unwrap() {
        let currency: Currency = row["code"].as_str().unwrap().parse().unwrap();
        assert_eq!(Some(i64::from(currency.minor())), row["minor"].as_integer(), "{currency}");
        let step = row.get("cash_step").map(|step| step.as_str().unwrap().parse::<Decimal>().unwrap());
        assert_eq!(currency.cash_step(), step, "{currency}");
    }
}

/// As many digits as a decimal can have, and a price in a currency with three minor digits made from it.
#[test]
fn the_finest_price_is_worked_out() {
    let merchant = shop(false, serde_json::json!({}), "0.00");
    for price in ["0.0000000000000000000000000001", "1.1234567891234567891234567"] {
        let text = format!(
            r#"{{"schema": "landfall.cart/1", "lines": [{{"sku": "X", "name": "X", "price": "{price}", "quantity": 9}}]}}"#
        );
        let cart = wire::cart::read(&text).unwrap();
        for country in ["DE", "FR", "KW"] {
            let choices = Choices { country: country.into(), ..Choices::default() };
            let quote = merchant.quote(&cart, &choices, "2026-11-22T12:00:00Z".parse().unwrap()).unwrap();
            assert_eq!(quote.total.scale(), quote.currency.minor(), "{country}");
            assert_eq!(quote.lines[0].amount.is_zero(), price.starts_with('0'), "{country}: {}", quote.lines[0].unit);
        }
    }
}
