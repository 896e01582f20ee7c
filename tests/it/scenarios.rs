//! Quotes against calculations written out by hand: one file for each case in `tests/scenarios`.
//! The figures never come from the engine; the `calculation` of each case shows where they do come from.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use landfall::domain::pricing::cart::{Cart, Choices};
use landfall::domain::pricing::quote::{Quote, RowKind};
use landfall::native::merchant::{Merchant, NoQuote, Sources};
use landfall::wire;
use rust_decimal::Decimal;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// A config in `merchants/` …
    merchant: String,
    /// … and what is other than there (merged as RFC 7396 has it).
    #[serde(default)]
    config: serde_json::Value,
    to: String,
    #[serde(default)]
    postcode: String,
    pub as_of: String,
    #[serde(default)]
    codes: Vec<String>,
    /// Further keys of the cart.
    #[serde(default)]
    cart: serde_json::Value,
    incoterm: Option<String>,
    /// The buyer, where it is a business: `{ vatId, state }`.
    business: Option<serde_json::Value>,
    method: Option<String>,
    point: Option<String>,
    #[serde(default)]
    extras: Vec<String>,
    payment: Option<String>,
    warning: Option<String>,
    lines: Vec<serde_json::Value>,
    calculation: String,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    #[serde(default)]
    rows: Vec<String>,
    /// Tax by rate, for invoices: `MwSt 19 on 100.00: 19.00`.
    #[serde(default)]
    taxes: Vec<String>,
    /// What is paid now in the payment provider's unit.
    provider: Option<String>,
    /// Tax of each line.
    #[serde(default)]
    line_tax: Vec<String>,
    /// Prices of one.
    #[serde(default)]
    units: Vec<String>,
    /// Exchange rate: `1.25 until 2026-11-23T00:00:00Z`.
    rate: Option<String>,
    /// What each line gets of the reductions.
    #[serde(default)]
    discounts: Vec<String>,
    /// What pays beside the payment method: `card G1 55.00, taken 50.00 EUR`.
    #[serde(default)]
    credits: Vec<String>,
    /// Points: `500 redeemed, 140 earned`.
    points: Option<String>,
    total: Option<String>,
    now: Option<String>,
    later: Option<String>,
    scheme: Option<String>,
    refused: Option<String>,
    /// First and last promised day: `2026-11-30 to 2026-12-07`, with ` estimated` behind it when the data says so and not the merchant.
    arrives: Option<String>,
    /// How the parcels are packed: `2 x 9500 g: LAMP*3, BOOK*1`, with ` (10000 g)` after the weight when another one is charged.
    parcels: Option<Vec<String>>,
    /// Leaves of the trace: `why-freight 10.00`.
    leaves: Option<Vec<String>>,
    /// Methods that are not offered: `air shipping-refused-size`.
    not: Option<Vec<String>>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The country facts are read once: that takes longer than all quotes together.
pub fn merchant(case: &Case) -> Merchant {
    static NET: OnceLock<Merchant> = OnceLock::new();
    let shop = wire::config::read(&config(case).to_string()).unwrap_or_else(|faults| panic!("{}: {}", case.merchant, faults[0]));
    NET.get_or_init(|| open("net")).reconfigured(shop)
}

/// The merchant's config as the case has it.
pub fn config(case: &Case) -> serde_json::Value {
    let config = root().join("tests/scenarios/merchants").join(format!("{}.json", case.merchant));
    let mut config: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(config).unwrap()).unwrap();
    merge(&mut config, &case.config);
    config
}

fn open(name: &str) -> Merchant {
    let config = root().join("tests/scenarios/merchants").join(format!("{name}.json"));
    let sources = Sources { config, catalog: None, rates: None, locales: root().join("locales") };
    Merchant::open(&sources).unwrap_or_else(|faults| panic!("{name}: {}", faults[0]))
}

/// JSON merge patch, RFC 7396.
pub fn merge(target: &mut serde_json::Value, patch: &serde_json::Value) {
    match (target, patch) {
        (_, serde_json::Value::Null) => {}
        (serde_json::Value::Object(target), serde_json::Value::Object(patch)) => {
            for (key, value) in patch {
                merge(target.entry(key).or_insert(serde_json::Value::Null), value);
            }
        }
        (target, patch) => *target = patch.clone(),
    }
}

/// A line of a case gets a name, so that a case need not.
pub fn cart_json(case: &Case) -> serde_json::Value {
    let mut cart = serde_json::json!({"schema": wire::cart::SCHEMA, "lines": case.lines, "codes": case.codes});
    for line in cart["lines"].as_array_mut().unwrap() {
        line["name"] = line["sku"].clone();
    }
    merge(&mut cart, &case.cart);
    cart
}

fn cart(case: &Case) -> Cart {
    let cart = cart_json(case);
    wire::cart::read(&cart.to_string()).unwrap_or_else(|faults| panic!("{}", faults[0]))
}

pub fn choices(case: &Case) -> Choices {
    let (country, subdivision) = case.to.split_once('-').unwrap_or((&case.to, ""));
    let incoterm = case.incoterm.as_ref().map(|term| wire::contract::read(&format!("{term:?}")).unwrap());
    Choices {
        country: country.into(),
        subdivision: subdivision.into(),
        postcode: case.postcode.clone(),
        method: case.method.clone(),
        point: case.point.clone(),
        extras: case.extras.clone(),
        payment: case.payment.clone(),
        incoterm,
        business: case.business.as_ref().map(|business| wire::contract::read(&business.to_string()).unwrap()),
    }
}

fn rows(quote: &Quote) -> Vec<String> {
    let row = |row: &landfall::domain::pricing::quote::Row| {
        let kind = match row.kind {
            RowKind::Goods => "goods",
            RowKind::Discount => "discount",
            RowKind::Shipping => "shipping",
            RowKind::Insurance => "insurance",
            RowKind::Duty => "duty",
            RowKind::Tax => "tax",
            RowKind::Fee => "fee",
            RowKind::Rounding => "rounding",
        };
        let state = if row.included {
            " included"
        } else if row.later {
            " later"
        } else {
            ""
        };
        format!("{kind} {}{state}", row.amount)
    };
    quote.rows.iter().map(row).collect()
}

fn arrival(quote: &Quote) -> String {
    let offer = quote.methods.iter().find(|method| method.id == quote.method).unwrap();
    format!("{} to {}{}", offer.from, offer.until, if offer.estimate { " estimated" } else { "" })
}

fn parcels(quote: &Quote) -> Vec<String> {
    let kind = |kind: &landfall::domain::pricing::quote::ParcelKind| {
        let units: Vec<String> = kind.units.iter().map(|u| format!("{}*{}", u.line, u.quantity)).collect();
        let charged = if kind.chargeable_grams == kind.grams { String::new() } else { format!(" ({} g)", kind.chargeable_grams) };
        format!("{} x {} g{charged}: {}", kind.count, kind.grams, units.join(", "))
    };
    quote.parcels.iter().map(kind).collect()
}

fn credits(quote: &Quote) -> Vec<String> {
    let kind = |credit: &landfall::domain::pricing::quote::Credit| {
        let kind = wire::contract::Write::write(&credit.kind).and_then(|node| node.text().map(str::to_owned)).unwrap();
        [kind.as_str(), &credit.code].join(" ").trim().to_owned()
    };
    quote.credits.iter().map(|c| format!("{} {}, taken {} {}", kind(c), c.amount, c.taken, c.currency)).collect()
}

fn check(name: &str, case: &Case) {
    assert!(case.calculation.len() > 20, "{name}: show how the figures come about");
    let merchant = merchant(case);
    let at = case.as_of.parse().unwrap();
    let quote = match (merchant.quote(&cart(case), &choices(case), at), &case.expect.refused) {
        (Err(NoQuote::Refused(refusal)), Some(wanted)) => return assert_eq!(refusal.words.key, *wanted, "{name}"),
        (Ok(_), Some(wanted)) => panic!("{name}: quoted, but {wanted} was expected"),
        (Err(refusal), None) => panic!("{name}: {refusal:?}"),
        (Ok(quote), None) => quote,
        (Err(other), Some(_)) => panic!("{name}: {other:?}"),
    };
    // A case about days alone names no rows.
    if case.expect.arrives.is_none() || !case.expect.rows.is_empty() {
        assert_eq!(rows(&quote), case.expect.rows, "{name}");
    }
    if !case.expect.units.is_empty() {
        assert_eq!(quote.lines.iter().map(|l| l.unit.to_string()).collect::<Vec<_>>(), case.expect.units, "{name}");
    }
    if !case.expect.line_tax.is_empty() {
        assert_eq!(quote.lines.iter().map(|l| l.tax.to_string()).collect::<Vec<_>>(), case.expect.line_tax, "{name}");
    }
    if case.expect.provider.is_some() {
        assert_eq!(quote.provider_amount, case.expect.provider, "{name}");
    }
    if case.expect.rate.is_some() {
        let rate = quote.rate.as_ref().map(|r| format!("{} until {}", r.rate, r.expires));
        assert_eq!(rate, case.expect.rate, "{name}");
    }
    if !case.expect.taxes.is_empty() {
        let taxes = quote.taxes.iter().map(|t| format!("{} {} on {}: {}", t.name, t.rate.normalize(), t.base, t.amount));
        assert_eq!(taxes.collect::<Vec<_>>(), case.expect.taxes, "{name}");
    }
    let sum: Decimal = quote.leaves().iter().map(|leaf| leaf.amount).sum();
    assert_eq!(sum, quote.total, "{name}: the leaves of the trace");
    let paid: Decimal = quote.credits.iter().map(|credit| credit.amount).sum();
    assert_eq!(quote.pay_now + quote.pay_later + paid, quote.total, "{name}: what is paid");
    assert_eq!(credits(&quote), case.expect.credits, "{name}");
    if !case.expect.discounts.is_empty() {
        assert_eq!(quote.lines.iter().map(|l| l.discount.to_string()).collect::<Vec<_>>(), case.expect.discounts, "{name}");
    }
    if let Some(points) = &case.expect.points {
        let moved = quote.points.unwrap();
        assert_eq!(format!("{} redeemed, {} earned", moved.redeemed, moved.earned), *points, "{name}");
    }
    let amounts = [(&case.expect.total, quote.total), (&case.expect.now, quote.pay_now), (&case.expect.later, quote.pay_later)];
    for (wanted, amount) in amounts {
        if let Some(wanted) = wanted {
            assert_eq!(amount.to_string(), *wanted, "{name}");
        }
    }
    if case.expect.scheme.is_some() {
        assert_eq!(quote.scheme, case.expect.scheme, "{name}");
    }
    if let Some(wanted) = &case.expect.arrives {
        assert_eq!(arrival(&quote), *wanted, "{name}");
    }
    if let Some(wanted) = &case.expect.parcels {
        assert_eq!(parcels(&quote), *wanted, "{name}");
    }
    if let Some(wanted) = &case.expect.leaves {
        let leaves: Vec<String> = quote.leaves().iter().map(|leaf| format!("{} {}", leaf.words.key, leaf.amount)).collect();
        assert_eq!(leaves, *wanted, "{name}");
    }
    if let Some(wanted) = &case.expect.not {
        let not: Vec<String> = quote.methods_refused.iter().map(|m| format!("{} {}", m.id, m.words.key)).collect();
        assert_eq!(not, *wanted, "{name}");
    }
    if let Some(warning) = &case.warning {
        assert!(quote.warnings.iter().any(|w| w.key == *warning), "{name}: {:?}", quote.warnings);
    }
}

/// Cases may lie in folders, one for each topic.
fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|e| e == "toml") {
            files.push(path);
        }
    }
}

/// All cases by name.
pub fn cases() -> Vec<(String, Case)> {
    let mut files = Vec::new();
    find(&root().join("tests/scenarios"), &mut files);
    files.sort();
    assert!(files.len() > 40, "the cases are gone");
    let read = |file: &PathBuf| {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let case = toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap_or_else(|e| panic!("{name}: {e}"));
        (name, case)
    };
    files.iter().map(read).collect()
}

#[test]
fn every_case_comes_out_as_calculated_by_hand() {
    let cases = cases();
    let mut failed = Vec::new();
    for (name, case) in &cases {
        if let Err(panic) = std::panic::catch_unwind(|| check(name, case)) {
            failed.push(panic.downcast_ref::<String>().cloned().unwrap_or(name.clone()));
        }
    }
    assert!(failed.is_empty(), "{} of {} cases:\n{}", failed.len(), cases.len(), failed.join("\n"));
}
