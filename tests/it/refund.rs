//! Refunds: worked out by hand, and what holds for every order: what was paid is what is kept and what came back.

use landfall::domain::pricing::cart::Cart;
use landfall::domain::pricing::refund::{Asked, Delivery, Paid, Reason, Refund, Rules, refund};
use landfall::domain::shop::Means;
use landfall::wire;
use landfall::wire::node::Node;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::cli::{file, landfall};
use crate::properties::{PLACES, cart, quote};

fn paid(quote: &Value) -> Paid {
    wire::refund::read_paid(&Node::parse(&quote.to_string()).unwrap()).unwrap_or_else(|faults| panic!("{}", faults[0]))
}

fn lines(lines: &[(&str, u32)]) -> Vec<(String, Option<u32>)> {
    lines.iter().map(|(id, units)| ((*id).to_owned(), Some(*units))).collect()
}

fn line(id: &str, quantity: u32, amount: &str, tax: &str, duty: &str) -> Value {
    json!({"id": id, "sku": id, "quantity": quantity, "unit": "0.00", "amount": amount, "discount": "0.00", "tax": tax, "duty": duty})
}

fn row(kind: &str, amount: &str, included: bool, collector: Option<&str>) -> Value {
    let mut row = json!({"kind": kind, "amount": amount, "included": included, "later": false, "estimate": false});
    if let Some(collector) = collector {
        row["collector"] = json!(collector);
    }
    row
}

fn totals(refund: &Refund) -> (String, String) {
    (refund.total.to_string(), refund.kept.to_string())
}

fn keys(refund: &Refund) -> Vec<&str> {
    refund.words.iter().map(|words| &*words.key).collect()
}

/// At home, prices with 19 % tax: three cups for 100.00 and a pot for 50.00, sent by express for 12.90 (standard 4.90).
fn at_home() -> Value {
    json!({
        "currency": "EUR", "country": "DE", "display": "inclusive", "import": false,
        "lines": [line("CUP", 3, "100.00", "15.97", "0.00"), line("POT", 1, "50.00", "7.98", "0.00")],
        "rows": [row("goods", "150.00", false, None), row("shipping", "12.90", false, None), row("tax", "26.01", true, Some("seller"))],
        "taxes": [{"name": "MwSt", "rate": "19", "base": "136.89", "amount": "26.01", "included": true}],
        "payNow": "162.90", "method": "fast",
        "methods": [{"id": "slow", "kind": "standard", "price": "4.90"}, {"id": "fast", "kind": "express", "price": "12.90"}],
    })
}

#[test]
fn units_get_their_share_and_the_last_one_takes_what_rounding_left() {
    let paid = paid(&at_home());
    let asked = |lines| Asked { lines, ..Asked::default() };
    let mut made: Vec<Refund> = Vec::new();
    // 100.00 ÷ 3: running sums 33.33, 66.67, 100.00. Tax 15.97 ÷ 3: 5.32, 10.65, 15.97.
    for (goods, tax) in [("33.33", "5.32"), ("33.34", "5.33"), ("33.33", "5.32")] {
        let next = refund(&paid, &made, &asked(lines(&[("CUP", 1)])), &Rules::default()).unwrap();
        assert_eq!((next.lines[0].goods.to_string(), next.lines[0].tax.to_string()), (goods.to_owned(), tax.to_owned()));
        assert_eq!(next.lines[0].amount, next.lines[0].goods, "the tax is in the price");
        assert!(keys(&next).contains(&"refund-shipping-partial"), "{:?}", keys(&next));
        made.push(next);
    }
    assert_eq!(made[2].earlier.to_string(), "66.67");
    let refused = refund(&paid, &made, &asked(lines(&[("CUP", 1)])), &Rules::default()).unwrap_err();
    assert_eq!((&*refused.words.key, refused.lines), ("refund-refused-quantity", vec!["CUP".to_owned()]));
    let refused = refund(&paid, &made, &asked(lines(&[("JUG", 1)])), &Rules::default()).unwrap_err();
    assert_eq!(refused.words.key, "refund-refused-line");
    // With the pot the whole order is withdrawn from: 50.00 and, by law, the 4.90 that standard delivery cost. 8.00 stay.
    let rules = Rules { delivery: Delivery::Standard, ..Rules::default() };
    let last = refund(&paid, &made, &asked(vec![("POT".into(), None)]), &rules).unwrap();
    assert_eq!(totals(&last), ("54.90".into(), "8.00".into()));
    assert!(keys(&last).contains(&"refund-shipping-law") && keys(&last).contains(&"refund-supplement-kept"));
    made.push(last);
    let rest = refund(&paid, &made, &Asked { shipping: true, ..Asked::default() }, &rules).unwrap();
    assert_eq!(totals(&rest), ("8.00".into(), "0.00".into()));
    made.push(rest);
    let refused = refund(&paid, &made, &Asked { shipping: true, ..Asked::default() }, &rules).unwrap_err();
    assert_eq!(refused.words.key, "refund-refused-nothing");
}

#[test]
fn without_a_law_shipping_stays_and_for_faulty_goods_all_of_it_comes_back() {
    let paid = paid(&at_home());
    let all = vec![("CUP".into(), None), ("POT".into(), None)];
    let kept = refund(&paid, &[], &Asked { lines: all.clone(), ..Asked::default() }, &Rules::default()).unwrap();
    assert_eq!(totals(&kept), ("150.00".into(), "12.90".into()));
    let faulty = Asked { lines: all, reason: Reason::Defect, ..Asked::default() };
    assert_eq!(totals(&refund(&paid, &[], &faulty, &Rules::default()).unwrap()), ("162.90".into(), "0.00".into()));
}

/// To Great Britain with VAT collected by the seller: 100.00 and 10.00 shipping, 20 % on 110.00 = 22.00.
#[test]
fn import_tax_of_the_seller_comes_back_with_the_goods_and_that_on_shipping_with_the_shipping() {
    let paid = paid(&json!({
        "currency": "GBP", "country": "GB", "display": "exclusive", "import": true,
        "lines": [line("BAG", 1, "100.00", "22.00", "0.00")],
        "rows": [row("goods", "100.00", false, None), row("shipping", "10.00", false, None), row("tax", "22.00", false, Some("seller"))],
        "taxes": [{"name": "VAT", "rate": "20", "base": "110.00", "amount": "22.00", "included": false}],
        "payNow": "132.00",
    }));
    let asked = Asked { lines: lines(&[("BAG", 1)]), ..Asked::default() };
    let goods = refund(&paid, &[], &asked, &Rules::default()).unwrap();
    assert_eq!(totals(&goods), ("120.00".into(), "12.00".into()));
    assert_eq!((goods.lines[0].tax.to_string(), goods.lines[0].included), ("20.00".into(), false));
    let rest = refund(&paid, &[goods], &Asked { shipping: true, ..Asked::default() }, &Rules::default()).unwrap();
    assert_eq!(totals(&rest), ("12.00".into(), "0.00".into()));
}

/// 200.00 and 20.00 shipping, duty 10.00, 19 % on 230.00 = 43.70; both handed to customs by the carrier, paid with the order.
#[test]
fn what_the_carrier_handed_to_customs_comes_back_only_where_that_is_said() {
    let paid = paid(&json!({
        "currency": "EUR", "country": "AR", "display": "exclusive", "import": true,
        "lines": [line("BAG", 2, "200.00", "43.70", "10.00")],
        "rows": [
            row("goods", "200.00", false, None), row("shipping", "20.00", false, None),
            row("duty", "10.00", false, Some("carrier")), row("tax", "43.70", false, Some("carrier")),
        ],
        "taxes": [{"name": "IVA", "rate": "19", "base": "230.00", "amount": "43.70", "included": false}],
        "payNow": "273.70",
    }));
    let asked = |reason| Asked { lines: lines(&[("BAG", 2)]), reason, ..Asked::default() };
    // 43.70 × 20 ÷ 230 = 3.80 rests on shipping. Kept: shipping 20.00, duty 10.00, tax 43.70.
    let withdrawn = refund(&paid, &[], &asked(Reason::Withdrawal), &Rules::default()).unwrap();
    assert_eq!(totals(&withdrawn), ("200.00".into(), "73.70".into()));
    let said = withdrawn.words.iter().find(|words| words.key == "refund-carrier-kept").unwrap();
    assert!(format!("{said:?}").contains("53.70"), "{said:?}");
    let generous = Rules { carrier_charges: true, ..Rules::default() };
    assert_eq!(totals(&refund(&paid, &[], &asked(Reason::Withdrawal), &generous).unwrap()), ("253.70".into(), "20.00".into()));
    assert_eq!(
        totals(&refund(&paid, &[], &asked(Reason::Cancelled), &Rules::default()).unwrap()),
        ("273.70".into(), "0.00".into())
    );
}

#[test]
fn money_goes_back_to_what_was_paid_with_in_the_declared_order() {
    let mut order = at_home();
    order["payNow"] = json!("100.00");
    order["credits"] = json!([{"kind": "gift-card", "code": "GIFT", "amount": "62.90"}]);
    let paid = paid(&order);
    let asked = Asked { lines: lines(&[("CUP", 3)]), ..Asked::default() };
    let means = |refund: &Refund| -> Vec<(String, String)> {
        refund.means.iter().map(|m| (m.code.clone().unwrap_or_default(), m.amount.to_string())).collect()
    };
    let pair = |code: &str, amount: &str| (code.to_owned(), amount.to_owned());
    let first = refund(&paid, &[], &asked, &Rules::default()).unwrap();
    assert_eq!(means(&first), [pair("", "100.00")]);
    let pot = Asked { lines: lines(&[("POT", 1)]), ..Asked::default() };
    let second = refund(&paid, &[first], &pot, &Rules::default()).unwrap();
    assert_eq!((means(&second), second.kept.to_string()), (vec![pair("GIFT", "50.00")], "12.90".into()));
    let rules = Rules { means: Means::CreditsFirst, ..Rules::default() };
    assert_eq!(means(&refund(&paid, &[], &asked, &rules).unwrap()), [pair("GIFT", "62.90"), pair("", "37.10")]);
}

fn of_quote(cart: &Cart, merchant: usize, place: usize, dap: bool) -> Option<Paid> {
    let quote = quote(merchant, cart, place, dap).ok()?;
    Some(wire::refund::read_paid(&wire::quote::write(&quote)).unwrap_or_else(|faults| panic!("{}", faults[0])))
}

fn whole(paid: &Paid) -> Decimal {
    paid.pay_now + paid.credits.iter().map(|credit| credit.amount).sum::<Decimal>()
}

proptest! {
    #[test]
    fn a_refund_of_everything_returns_everything(cart in cart(), merchant in 0..3usize, place in 0..PLACES.len(), dap: bool) {
        let Some(paid) = of_quote(&cart, merchant, place, dap) else { return Ok(()) };
        let lines = paid.lines.iter().map(|line| (line.id.clone(), None)).collect();
        let all = refund(&paid, &[], &Asked { lines, reason: Reason::Cancelled, shipping: true }, &Rules::default()).unwrap();
        prop_assert_eq!(all.total, whole(&paid));
        prop_assert!(all.kept.is_zero());
        for (line, back) in paid.lines.iter().zip(&all.lines) {
            prop_assert_eq!(back.goods, line.amount - line.discount);
        }
    }

    #[test]
    fn partial_refunds_never_exceed_what_was_paid_and_end_at_zero(
        cart in cart(), merchant in 0..3usize, place in 0..PLACES.len(), dap: bool,
        picks in prop::collection::vec((0..8usize, 1..9u32, 0..4usize, any::<bool>()), 0..12), carrier: bool,
    ) {
        let Some(paid) = of_quote(&cart, merchant, place, dap) else { return Ok(()) };
        let rules = Rules { delivery: Delivery::Standard, carrier_charges: carrier, ..Rules::default() };
        let reasons = [Reason::Withdrawal, Reason::Defect, Reason::Cancelled, Reason::Goodwill];
        let mut made: Vec<Refund> = Vec::new();
        for (line, units, reason, shipping) in picks {
            let lines = vec![(paid.lines[line % paid.lines.len()].id.clone(), Some(units))];
            let asked = Asked { lines, reason: reasons[reason], shipping };
            // One that asks for more than is left is refused and changes nothing.
            let Ok(next) = refund(&paid, &made, &asked, &rules) else { continue };
            prop_assert!(next.total >= Decimal::ZERO && next.kept >= Decimal::ZERO, "{:?}", next);
            prop_assert_eq!(next.kept + next.earlier + next.total, whole(&paid));
            prop_assert_eq!(next.means.iter().map(|m| m.amount).sum::<Decimal>(), next.total);
            // A stored refund counts as the one that was made.
            let stored = wire::refund::read_made(&Node::parse(&wire::contract::canonical(&wire::refund::write(&next))).unwrap()).unwrap();
            prop_assert_eq!(&stored, &Refund { words: Vec::new(), ..next.clone() });
            made.push(stored);
        }
        // Unit after unit of an order that was called off ends at zero.
        let mut made: Vec<Refund> = Vec::new();
        let mut back = Decimal::ZERO;
        for line in &paid.lines {
            for units in [1, line.quantity - 1] {
                let asked = Asked { lines: vec![(line.id.clone(), Some(units))], reason: Reason::Cancelled, shipping: false };
                if let Ok(next) = refund(&paid, &made, &asked, &rules) {
                    back += next.total;
                    made.push(next);
                }
            }
        }
        prop_assert_eq!(back, whole(&paid));
        prop_assert!(made.last().unwrap().kept.is_zero());
    }
}

#[test]
fn the_command_line_works_out_refunds_from_a_stored_order() {
    let folder = tempfile::tempdir().unwrap();
    let order = file(&folder, "order.json", &json!({"schema": "landfall.order/1", "quote": at_home()}));
    let first = landfall(&["refund", &order, "--lines", "CUP:2", "--json"]);
    assert_eq!(first.code, 0, "{}", first.err);
    let told: Value = serde_json::from_str(&first.out).unwrap();
    assert_eq!((&told["schema"], &told["total"], &told["kept"]), (&json!("landfall.refund/1"), &json!("66.67"), &json!("96.23")));
    let before = file(&folder, "first.json", &told);
    let people = landfall(&["refund", &order, "--all", "--earlier", &before]);
    assert!(people.out.contains("88.23 EUR  Refund") && people.out.contains("8.00 EUR  Kept"), "{}", people.out);
    assert!(people.out.contains("Standard delivery comes back"), "the law of Germany: {}", people.out);
    let refused = landfall(&["refund", &order, "--lines", "CUP:2", "--earlier", &before]);
    assert_eq!((refused.code, refused.out.trim()), (1, "Of CUP, at most 1 can still be refunded."));
    assert_eq!(landfall(&["refund", &order]).code, 2);
    assert_eq!(landfall(&["refund", "www/landfall.json", "--all"]).code, 2);
}
