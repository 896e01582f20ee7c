//! The command line: what it prints and how it ends.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::backend::{Backend, line};
use crate::serve::with;

/// A run of the program.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

pub fn landfall(arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_landfall")).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

pub fn file(folder: &TempDir, name: &str, value: &Value) -> String {
    let path: PathBuf = folder.path().join(name);
    std::fs::write(&path, serde_json::to_string_pretty(value).unwrap()).unwrap();
    path.display().to_string()
}

pub fn demo() -> Value {
    serde_json::from_str(&std::fs::read_to_string("www/landfall.json").unwrap()).unwrap()
}

fn cart(folder: &TempDir) -> String {
    let cart = json!({"schema": "landfall.cart/1", "lines": [line("LAMP", 2), line("SCARF", 1)], "codes": ["WELCOME10"]});
    file(folder, "cart.json", &cart)
}

#[test]
fn the_demo_shops_are_right() {
    for (config, catalog) in [
        ("www/landfall.json", "www/catalog.json"),
        ("www/shaped.json", "www/catalog.json"),
        ("www/merchants/cn.json", "www/merchants/cn-catalog.json"),
        ("www/merchants/us.json", "www/merchants/us-catalog.json"),
    ] {
        let run = landfall(&["check", config, "--catalog", catalog]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{config}: {}", run.out);
    }
}

#[test]
fn every_fault_of_a_config_is_named_with_line_path_and_nearest_name() {
    let folder = tempfile::tempdir().unwrap();
    for (pointer, value, said) in [
        ("/merchnt", json!(1), "unknown key \"merchnt\"; did you mean \"merchant\"?"),
        (
            "/merchant/timeZone",
            json!("Europe/Berlino"),
            "/merchant/timeZone: unknown time zone \"Europe/Berlino\"; did you mean \"Europe/Berlin\"?",
        ),
        ("/merchant/country", json!("DX"), "/merchant/country: unknown country \"DX\""),
        ("/payments/methods/0", json!("vissa"), "/payments/methods/0: unknown payment method \"vissa\"; did you mean \"visa\"?"),
        ("/security/origins", json!(["shop.example"]), "/security/origins/0: \"shop.example\" is no origin"),
        (
            "/wording",
            json!({"de": {"review-buton": "Kaufen"}}),
            "/wording/de/review-buton: unknown message \"review-buton\"; did you mean \"review-button\"?",
        ),
        ("/theme", json!({"accent": "red"}), "/theme/accent: unknown theme token \"accent\""),
        (
            "/theme",
            json!({"--lf-acent": "red"}),
            "/theme/--lf-acent: unknown theme token \"--lf-acent\"; did you mean \"--lf-accent\"?",
        ),
        (
            "/themes",
            json!([{"languages": ["xx"], "theme": {"--lf-raduis": "0"}}]),
            "/themes/0/theme/--lf-raduis: unknown theme token \"--lf-raduis\"; did you mean \"--lf-radius\"?",
        ),
        ("/layout", json!({"order": ["summary"]}), "/layout/order/0: expected one of \"contact\""),
        ("/hooks", json!({"onTimeout": "stopp"}), "/hooks/onTimeout: unknown way \"stopp\"; did you mean \"stop\"?"),
        (
            "/fields",
            json!({"custom": [{"id": "x", "label": "X", "pattern": "[A-Z]+"}]}),
            "the field \"x\" has a pattern and needs a problem",
        ),
        (
            "/fields",
            json!({"custom": [{"id": "x", "label": "X", "pattern": "^A.B$", "problem": "No"}]}),
            "the field \"x\" has a pattern that is not understood",
        ),
        ("/fields", json!({"custom": [{"id": "x", "label": "X", "kind": "select"}]}), "the field \"x\" needs options"),
        ("/fields", json!({"custom": [{"id": "x y", "label": "X"}]}), "the field \"x y\" needs an id of letters"),
        ("/schema", json!("landfall.config/9"), "/schema: expected \"landfall.config/1\""),
    ] {
        let path = file(&folder, "landfall.json", &with(&demo(), pointer, value));
        let run = landfall(&["check", &path]);
        assert_eq!(run.code, 2, "{pointer}");
        let found = run.err.lines().find(|line| line.contains(said)).unwrap_or_else(|| panic!("{said}\n{}", run.err));
        let place = found.strip_prefix(&format!("{path}:")).unwrap();
        assert!(place.split(':').next().unwrap().parse::<usize>().unwrap() >= 1, "{found}");
        let told: Value = serde_json::from_str(&landfall(&["check", &path, "--json"]).out).unwrap();
        assert_eq!(
            (told["right"].as_bool(), told["faults"].as_array().map(|faults| !faults.is_empty())),
            (Some(false), Some(true))
        );
    }
    assert_eq!(landfall(&["check", "nowhere.json"]).code, 2);
    assert_eq!(landfall(&["chekc"]).code, 2);
}

#[test]
fn a_quote_is_printed_for_people_and_for_programs() {
    let folder = tempfile::tempdir().unwrap();
    let cart = cart(&folder);
    let ask = |more: &[&str]| {
        let base = ["quote", "--config", "www/landfall.json", "--cart", &cart, "--as-of", "2026-11-22T09:00:00Z"];
        landfall(&[&base[..], more].concat())
    };
    let people = ask(&["--to", "US-NY"]);
    assert_eq!(people.code, 0, "{}", people.err);
    assert!(people.out.contains("Total") && people.out.contains("USD"), "{}", people.out);
    let explained = ask(&["--to", "US-NY", "--explain"]).out;
    assert!(explained.len() > people.out.len() && explained.contains("source:"), "{explained}");
    for told in ["in force since", "official", "Rounding: {"] {
        assert!(explained.contains(told), "{told}: {explained}");
    }
    let quote: Value = serde_json::from_str(&ask(&["--to", "kw", "--json"]).out).unwrap();
    assert_eq!(quote["total"].as_str().unwrap().split('.').nth(1).map(str::len), Some(3), "dinars have three digits");
    assert_eq!(quote["payments"][0], "knet");
    assert_eq!(ask(&["--to", "US-NY", "--json"]).out, ask(&["--to", "US-NY", "--json"]).out);
    let refused = ask(&["--to", "RU"]);
    assert_eq!((refused.code, refused.out.trim()), (1, "This shop does not deliver to RU because of sanctions."));
    assert_eq!(ask(&["--to", "DE", "--payment", "knet"]).code, 1);
    assert_eq!(ask(&["--to", "XX"]).code, 2);
    assert_eq!(ask(&["--to", "DE", "--incoterm", "FOB"]).code, 2);
}

#[tokio::test]
async fn the_command_line_the_api_and_the_stored_order_agree_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let cart = cart(&folder);
    let shop = Backend::open().await;
    for (to, payment) in [
        ("DE", "paypal"),
        ("US-NY", "visa"),
        ("CN-31", "alipay"),
        ("TR-34", "visa"),
        ("KW", "knet"),
        ("BR-SP", "pix"),
        ("JP-13", "konbini"),
    ] {
        let mut order = shop.order(to, payment).await;
        let (status, answer) = shop.place(&order).await;
        assert_eq!(status, 201, "{to}: {answer}");
        let stored = shop.admin(&format!("/api/admin/orders/{}", answer["id"].as_str().unwrap())).await;
        let postcode = order["delivery"]["postcode"].as_str().unwrap().to_owned();
        let asked = ["quote", "--config", "www/landfall.json", "--catalog", "www/catalog.json", "--cart", &cart, "--to", to];
        let more = ["--postcode", &postcode, "--payment", payment, "--as-of", "2026-11-22T09:00:00Z", "--json"];
        let run = landfall(&[&asked[..], &more[..]].concat());
        assert_eq!(run.out.trim(), sorted(&stored["order"]["quote"]), "{to}");
        let path = file(&folder, "order.json", &order);
        let verify = ["verify", &path, "--config", "www/landfall.json"];
        let right = landfall(&verify);
        assert_eq!(
            right.out.trim(),
            format!("right: {} {}", order["quote"]["total"].as_str().unwrap(), order["quote"]["currency"].as_str().unwrap()),
            "{}",
            right.err
        );
        order["quote"]["total"] = json!("0.01");
        file(&folder, "order.json", &order);
        let wrong = landfall(&verify);
        assert_eq!(wrong.code, 1);
        assert!(wrong.err.starts_with("/quote/total: sent \"0.01\", now "), "{}", wrong.err);
    }
}

/// Canonical JSON of simple values: serde_json keeps the order it read, so keys are sorted here.
pub fn sorted(value: &Value) -> String {
    match value {
        Value::Object(rows) => {
            let mut rows: Vec<_> = rows.iter().collect();
            rows.sort_by(|a, b| a.0.cmp(b.0));
            let rows: Vec<String> = rows.into_iter().map(|(key, value)| format!("{}:{}", json!(key), sorted(value))).collect();
            format!("{{{}}}", rows.join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(sorted).collect::<Vec<_>>().join(",")),
        value => value.to_string(),
    }
}

#[test]
fn schemas_are_printed_and_fit_the_demo_shop_by_name() {
    let names = landfall(&["schema"]).out;
    for name in names.lines() {
        let schema: Value = serde_json::from_str(&landfall(&["schema", name]).out).unwrap();
        assert_eq!(schema["type"], "object", "{name}");
        assert_eq!(schema["additionalProperties"], false, "{name}");
    }
    let schema: Value = serde_json::from_str(&landfall(&["schema", "config"]).out).unwrap();
    for key in demo().as_object().unwrap().keys() {
        assert!(schema["properties"][key].is_object(), "{key}");
    }
}

#[test]
fn help_has_examples_and_names_the_exit_codes() {
    let help = landfall(&["--help"]).out;
    assert!(help.contains("Examples:") && help.contains("Exit codes"), "{help}");
    for command in ["check", "quote", "simulate", "verify", "refund", "keys", "serve", "packs", "schema"] {
        let run = landfall(&[command, "--help"]);
        assert!(run.code == 0 && run.out.contains("Examples:"), "{command}: {}", run.out);
    }
}

#[test]
fn packs_are_checked_and_written_by_command() {
    let out = tempfile::tempdir().unwrap();
    assert_eq!(landfall(&["packs", "--check"]).code, 0);
    let run = landfall(&["packs", "--out", &out.path().display().to_string()]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(Path::new(&out.path().join("packs/countries/DE.json")).exists());
    assert_eq!(landfall(&["packs"]).code, 2);
}
