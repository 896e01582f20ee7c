//! Quotes against calculations written out by hand: one file for each case in `tests/scenarios`.
//! The figures never come from the engine; the `calculation` of each case shows where they do come from.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use landfall::domain::pricing::cart::{Cart, Choices};
use landfall::domain::pricing::quote::{Quote, RowKind};
use landfall::native::merchant::{Merchant, NoQuote, Sources};
use landfall::wire;
use rust_decimal::Decimal;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    merchant: String,
    to: String,
    as_of: String,
    #[serde(default)]
    codes: Vec<String>,
    incoterm: Option<String>,
    method: Option<String>,
    warning: Option<String>,
    lines: Vec<wire::node::Node>,
    calculation: String,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    #[serde(default)]
    rows: Vec<String>,
    total: Option<String>,
    now: Option<String>,
    later: Option<String>,
    scheme: Option<String>,
    refused: Option<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Each merchant is read once: the country facts take longer than all quotes together.
fn merchant(name: &str) -> Arc<Merchant> {
    static READ: Mutex<BTreeMap<String, Arc<Merchant>>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    read.entry(name.to_owned()).or_insert_with(|| Arc::new(open(name))).clone()
}

fn open(name: &str) -> Merchant {
    let config = root().join("tests/scenarios/merchants").join(format!("{name}.json"));
    let sources = Sources { config, catalog: None, rates: None, locales: root().join("locales") };
    Merchant::open(&sources).unwrap_or_else(|faults| panic!("{name}: {}", faults[0]))
}

/// A line of a case gets a name, so that a case need not.
fn cart(case: &Case) -> Cart {
    let lines = case.lines.iter().map(|line| {
        let mut text = serde_json::to_value(line).unwrap();
        text["name"] = text["sku"].clone();
        wire::cart::read_line(&text.to_string()).unwrap()
    });
    Cart { lines: lines.collect(), codes: case.codes.clone(), campaign: None }
}

fn choices(case: &Case) -> Choices {
    let (country, subdivision) = case.to.split_once('-').unwrap_or((&case.to, ""));
    let incoterm = case.incoterm.as_ref().map(|term| wire::contract::read(&format!("{term:?}")).unwrap());
    Choices {
        country: country.into(),
        subdivision: subdivision.into(),
        method: case.method.clone(),
        incoterm,
        ..Choices::default()
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

fn check(name: &str, case: &Case) {
    assert!(case.calculation.len() > 20, "{name}: show how the figures come about");
    let merchant = merchant(&case.merchant);
    let at = case.as_of.parse().unwrap();
    let quote = match (merchant.quote(&cart(case), &choices(case), at), &case.expect.refused) {
        (Err(NoQuote::Refused(refusal)), Some(wanted)) => return assert_eq!(refusal.words.key, *wanted, "{name}"),
        (Ok(_), Some(wanted)) => panic!("{name}: quoted, but {wanted} was expected"),
        (Err(refusal), None) => panic!("{name}: {refusal:?}"),
        (Ok(quote), None) => quote,
        (Err(other), Some(_)) => panic!("{name}: {other:?}"),
    };
    assert_eq!(rows(&quote), case.expect.rows, "{name}");
    let sum: Decimal = quote.leaves().iter().map(|leaf| leaf.amount).sum();
    assert_eq!(sum, quote.total, "{name}: the leaves of the trace");
    let amounts = [(&case.expect.total, quote.total), (&case.expect.now, quote.pay_now), (&case.expect.later, quote.pay_later)];
    for (wanted, amount) in amounts {
        if let Some(wanted) = wanted {
            assert_eq!(amount.to_string(), *wanted, "{name}");
        }
    }
    if case.expect.scheme.is_some() {
        assert_eq!(quote.scheme, case.expect.scheme, "{name}");
    }
    if let Some(warning) = &case.warning {
        assert!(quote.warnings.iter().any(|w| w.key == *warning), "{name}: {:?}", quote.warnings);
    }
}

#[test]
fn every_case_comes_out_as_calculated_by_hand() {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(root().join("tests/scenarios")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|e| e == "toml"));
    files.sort();
    assert!(files.len() > 40, "the cases are gone");
    let mut failed = Vec::new();
    for file in &files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let case: Case = toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap_or_else(|e| panic!("{name}: {e}"));
        if let Err(panic) = std::panic::catch_unwind(|| check(&name, &case)) {
            failed.push(panic.downcast_ref::<String>().cloned().unwrap_or(name));
        }
    }
    assert!(failed.is_empty(), "{} of {} cases:\n{}", failed.len(), files.len(), failed.join("\n"));
}
