//! What holds in every situation: all places, merchants, settings, days, carts of [`super::random`]. A failing number is the whole case.

use landfall::domain::money::Sharing;
use landfall::domain::pricing::cart::Cart;
use landfall::domain::pricing::quote::{Quote, RowKind};
use landfall::domain::shop::{Conversion, RoundingRules, Shipping, Shop, TaxLevel};
use landfall::native::merchant::NoQuote;
use landfall::wire;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::random::{Dice, Situation};

fn sum(amounts: impl Iterator<Item = Decimal>) -> Decimal {
    amounts.sum()
}

/// A cart of one tax category in a shop without any rule that lowers a price: nothing but quantities is left to make a difference.
fn plain(situation: &Situation, level: TaxLevel) -> (Shop, Cart) {
    let shop = situation.merchant().shop.clone();
    let mut shipping: Shipping = shop.shipping.clone();
    for zone in shipping.methods.iter_mut().flat_map(|method| &mut method.zones) {
        zone.free_over = None;
    }
    let rounding = RoundingRules { tax_level: level, conversion: Conversion::Unit, ..shop.rounding.clone() };
    let shop = Shop { promotions: Vec::new(), points: None, shipping, rounding, ..shop };
    let mut cart = Cart { lines: situation.cart().lines, ..Cart::default() };
    cart.lines.truncate(9);
    for line in &mut cart.lines {
        line.product.tax_category = "standard".to_owned();
        line.product.tier_prices.clear();
        // Where the tax of each rate is rounded, so is each line (EN 16931, BT-131): with fractions of a cent two lines are then not one.
        if level == TaxLevel::Rate {
            line.product.prices = Default::default();
            line.product.group_prices = Default::default();
            line.product.price = line.product.price.round_dp(2);
        }
        line.product.max_quantity = None;
    }
    (shop, cart)
}

fn priced(situation: &Situation, shop: &Shop, cart: &Cart) -> Option<Quote> {
    situation.merchant().reconfigured(shop.clone()).quote(cart, &situation.choices(), situation.at).ok()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 700, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parts_add_up(number in any::<u64>()) {
        let situation = Situation::of(number);
        let Ok(quote) = situation.quote_of(&situation.cart()) else { return Ok(()) };
        let rows = |kind: RowKind| sum(quote.rows.iter().filter(|r| r.kind == kind).map(|r| r.amount));
        prop_assert_eq!(sum(quote.rows.iter().filter(|r| !r.included).map(|r| r.amount)), quote.total);
        prop_assert_eq!(sum(quote.leaves().iter().map(|leaf| leaf.amount)), quote.total);
        prop_assert_eq!(quote.pay_now + quote.pay_later + sum(quote.credits.iter().map(|c| c.amount)), quote.total);
        prop_assert_eq!(sum(quote.taxes.iter().map(|t| t.amount)), rows(RowKind::Tax), "taxes by rate");
        prop_assert_eq!(sum(quote.lines.iter().map(|l| l.amount)), rows(RowKind::Goods), "lines");
        prop_assert_eq!(sum(quote.lines.iter().map(|l| l.duty)), rows(RowKind::Duty), "duty by line");
        prop_assert!(sum(quote.lines.iter().map(|l| l.discount)) <= -rows(RowKind::Discount), "reductions of goods and shipping");
        let minor = quote.currency.minor();
        let figures = [("total", quote.total), ("pay now", quote.pay_now), ("pay later", quote.pay_later)];
        for (what, amount) in quote.rows.iter().map(|r| (r.words.key.as_ref(), r.amount)).chain(figures) {
            prop_assert_eq!(amount.scale(), minor, "{} {}", what, amount);
        }
        prop_assert!(quote.total >= Decimal::ZERO && quote.pay_now >= Decimal::ZERO && quote.pay_later >= Decimal::ZERO);
        prop_assert!(quote.lines.iter().all(|l| l.discount >= Decimal::ZERO && l.discount <= l.amount));
    }

    #[test]
    fn the_same_input_gives_the_same_bytes(number in any::<u64>()) {
        let situation = Situation::of(number);
        prop_assert_eq!(situation.answer(), situation.answer());
    }

    #[test]
    fn a_quantity_over_two_lines_costs_the_same_when_tax_is_rounded_over_the_order(number in any::<u64>(), level in 0usize..3) {
        let situation = Situation::of(number);
        let (shop, cart) = plain(&situation, [TaxLevel::Rate, TaxLevel::Order, TaxLevel::None][level]);
        let Some(place) = cart.lines.iter().position(|line| line.quantity > 1) else { return Ok(()) };
        let mut split = cart.clone();
        let mut second = split.lines[place].clone();
        second.id = "second".to_owned();
        second.quantity -= 1;
        split.lines[place].quantity = 1;
        split.lines.push(second);
        match (priced(&situation, &shop, &cart), priced(&situation, &shop, &split)) {
            (Some(one), Some(other)) => prop_assert_eq!(one.total, other.total),
            (one, other) => prop_assert_eq!(one.is_some(), other.is_some(), "both are quoted or none"),
        }
    }

    #[test]
    fn one_more_never_costs_less_while_the_same_rules_apply(number in any::<u64>()) {
        let situation = Situation::of(number);
        let (shop, cart) = plain(&situation, TaxLevel::Order);
        let mut more = cart.clone();
        let place = number as usize % more.lines.len();
        more.lines[place].quantity += 1;
        let (Some(one), Some(other)) = (priced(&situation, &shop, &cart), priced(&situation, &shop, &more)) else { return Ok(()) };
        let kinds = |quote: &Quote| quote.rows.iter().map(|row| row.kind).collect::<Vec<_>>();
        // One more may be too heavy for the dearer way, and goes the cheaper one.
        if one.scheme == other.scheme && one.method == other.method && kinds(&one) == kinds(&other) {
            prop_assert!(other.total >= one.total, "{} and with one more {}", one.total, other.total);
        }
    }

    #[test]
    fn the_order_of_lines_moves_no_total(number in any::<u64>()) {
        let situation = Situation::of(number);
        let cart = situation.cart();
        let mut turned = cart.clone();
        turned.lines.reverse();
        let by_place = matches!(situation.merchant().shop.rounding.sharing, Sharing::First | Sharing::Last | Sharing::Running);
        match (situation.quote_of(&cart), situation.quote_of(&turned)) {
            // Only a merchant who shares by place has asked for what depends on it.
            (Ok(one), Ok(other)) if by_place => {
                let units = Decimal::from(2 * cart.lines.len() as u64) * one.currency.unit();
                prop_assert!((one.total - other.total).abs() <= units, "{} and turned {}", one.total, other.total);
            }
            (Ok(one), Ok(other)) => {
                prop_assert_eq!(one.total, other.total);
                let by_id = |quote: &Quote| {
                    let mut lines = quote.lines.clone();
                    lines.sort_by(|a, b| a.id.cmp(&b.id));
                    lines
                };
                prop_assert_eq!(by_id(&one), by_id(&other), "and so does each line");
            }
            (one, other) => prop_assert_eq!(one.map(|q| q.total).is_ok(), other.map(|q| q.total).is_ok()),
        }
    }

    /// Valid documents with a few values exchanged: what the readers let through, the engine answers.
    #[test]
    fn no_document_makes_the_engine_panic(number in any::<u64>()) {
        let situation = Situation::of(number);
        let mut dice = Dice::new(number ^ 0x5EED);
        let (config, merchant) = &super::random::shops()[situation.shop];
        let mut config: serde_json::Value = serde_json::from_str(config).unwrap();
        let (mut cart, mut choices) = (situation.cart.clone(), situation.choices.clone());
        for _ in 0..1 + dice.roll(3) {
            match dice.roll(5) {
                0 | 1 => exchange(&mut config, &mut dice),
                2 | 3 => exchange(&mut cart, &mut dice),
                _ => exchange(&mut choices, &mut dice),
            }
        }
        let cart_json = cart.clone();
        let read = (
            wire::config::read(&config.to_string()),
            wire::cart::read(&cart.to_string()),
            wire::contract::read(&choices.to_string()),
        );
        if let (Ok(shop), Ok(cart), Ok(choices)) = read
            && let Ok(quote) = merchant.reconfigured(shop).quote(&cart, &choices, situation.at)
        {
            prop_assert_eq!(sum(quote.leaves().iter().map(|leaf| leaf.amount)), quote.total, "{} {} {}", config, cart_json, situation.choices);
        }
    }
}

/// Puts something else in the place of a random value.
fn exchange(value: &mut serde_json::Value, dice: &mut Dice) {
    use serde_json::{Value, json};
    let inside = match value {
        Value::Object(rows) if !rows.is_empty() && !dice.once_in(9) => {
            let place = dice.roll(rows.len() as u64) as usize;
            rows.values_mut().nth(place)
        }
        Value::Array(items) if !items.is_empty() && !dice.once_in(9) => {
            let place = dice.roll(items.len() as u64) as usize;
            items.get_mut(place)
        }
        _ => None,
    };
    if let Some(inside) = inside {
        return exchange(inside, dice);
    }
    let others = [
        json!(null),
        json!(true),
        json!([]),
        json!({}),
        json!(""),
        json!("0"),
        json!(0),
        json!(1),
        json!(4_294_967_295u64),
        json!("-1"),
        json!("0.0000000000000000000000000001"),
        json!("79228162514264337593543950335"),
        json!("-79228162514264337593543950335"),
        json!("99.999"),
        json!("EUR"),
        json!("KWD"),
        json!("DE"),
        json!("*"),
        json!("2026-02-29"),
        json!("2026-07-01"),
        json!("\u{0}ü😀"),
        json!([null]),
        json!(["*"]),
        json!("9999-12-31T23:59:59Z"),
        json!(65_536),
    ];
    *value = dice.pick(&others).clone();
}

#[test]
fn amounts_out_of_range_are_refused_at_every_place() {
    let line = r#"{"sku":"X","name":"X","price":"79228162514264337593543950335","quantity":9999}"#;
    let cart = Cart { lines: vec![wire::cart::read_line(line).unwrap()], ..Cart::default() };
    let merchant = &super::random::shops()[0].1;
    for code in merchant.codes() {
        let choices = wire::contract::read(&format!(r#"{{"country":"{code}"}}"#)).unwrap();
        let answer = merchant.quote(&cart, &choices, "2026-11-22T12:00:00Z".parse().unwrap());
        assert!(matches!(answer, Err(NoQuote::Refused(_))), "{code}");
    }
}
