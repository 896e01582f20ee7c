//! `landfall simulate`: one cart at every door, and what another config would change.

use serde_json::{Value, json};

use crate::backend::line;
use crate::cli::{demo, file, landfall};

const AT: &str = "2026-11-22T09:00:00Z";

#[test]
fn every_destination_is_quoted_or_refused_with_words_and_agrees_with_the_single_quote() {
    let folder = tempfile::tempdir().unwrap();
    let cart = json!({"schema": "landfall.cart/1", "lines": [line("LAMP", 1), line("BOOK", 2)]});
    let cart = file(&folder, "cart.json", &cart);
    let base = ["--config", "www/landfall.json", "--cart", &cart, "--as-of", AT, "--json"];
    let run = landfall(&[&["simulate"], &base[..]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    let told: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(told["schema"], "landfall.simulation/1");
    let doors = told["doors"].as_array().unwrap();
    assert_eq!(doors.len(), 68);
    for door in doors {
        let outcome = &door["outcome"];
        assert!(outcome["total"].is_string() != outcome["refused"].as_str().is_some_and(|words| words.contains(' ')), "{door}");
    }
    assert!(doors.iter().filter(|door| door["outcome"]["total"].is_string()).count() > 50);
    for to in ["DE", "JP", "CH", "TR"] {
        let single: Value = serde_json::from_str(&landfall(&[&["quote", "--to", to], &base[..]].concat()).out).unwrap();
        let door = doors.iter().find(|door| door["to"] == to).unwrap();
        assert_eq!(door["outcome"]["total"], single["total"], "{to}");
        assert_eq!(door["outcome"]["reason"], single["words"]["key"], "{to}");
    }
    let people = landfall(&["simulate", "--config", "www/landfall.json", "--cart", &cart, "--as-of", AT, "--to", "de,us-ny,ru"]);
    let lines: Vec<&str> = people.out.lines().collect();
    assert!(
        lines[1].starts_with("DE ") && lines[2].starts_with("US-NY") && lines[3].contains("because of sanctions"),
        "{}",
        people.out
    );
    assert_eq!(lines[4], "2 quoted, 1 refused");
    assert_eq!(landfall(&[&["simulate", "--to", "XX"], &base[..]].concat()).code, 2);
}

#[test]
fn two_configs_are_compared_door_by_door() {
    let folder = tempfile::tempdir().unwrap();
    let cart = file(&folder, "cart.json", &json!({"schema": "landfall.cart/1", "lines": [line("LAMP", 1)]}));
    // The second shop no longer sells to Japan, no longer names sanctions, and gives up its registration for Australia.
    let mut next = demo();
    next["merchant"]["registrations"].as_array_mut().unwrap().retain(|held| held["scheme"] != "au-lvig");
    let markets = next["markets"].as_array_mut().unwrap();
    markets.retain(|market| market["refused"] != "sanctions");
    markets.insert(0, json!({"countries": ["JP"], "refused": "closed"}));
    let next = file(&folder, "next.json", &next);
    let base = ["simulate", "--config", "www/landfall.json", "--cart", &cart, "--as-of", AT];
    let run = landfall(&[&base[..], &["--against", &next, "--json"]].concat());
    assert_eq!(run.code, 1, "{}", run.err);
    let told: Value = serde_json::from_str(&run.out).unwrap();
    let door = |to: &str| told["doors"].as_array().unwrap().iter().find(|door| door["to"] == to).unwrap().clone();
    let japan = door("JP");
    assert!(japan["outcome"]["total"].is_string() && japan["other"]["reason"] == "refused-market", "{japan}");
    assert_eq!((&japan["changed"], &japan["difference"]), (&json!(true), &Value::Null));
    assert_eq!(door("RU")["other"]["reason"], "refused-shipping", "another reason is a difference");
    let australia = door("AU");
    assert_eq!(australia["outcome"]["scheme"], "au-lvig");
    assert_ne!(australia["other"]["scheme"], "au-lvig");
    let cents = |amount: &Value| (amount.as_str().unwrap().parse::<f64>().unwrap() * 100.0).round() as i64;
    let by = cents(&australia["other"]["total"]) - cents(&australia["outcome"]["total"]);
    assert_eq!(cents(&australia["difference"]), by, "{australia}");
    assert_eq!(door("DE")["changed"], false);
    let people = landfall(&[&base[..], &["--against", &next]].concat()).out;
    assert!(people.contains("\nJP ") && people.contains("→ refused: ") && !people.contains("\nDE "), "{people}");
    let back = landfall(&[
        "simulate",
        "--config",
        &next,
        "--cart",
        &cart,
        "--as-of",
        AT,
        "--against",
        "www/landfall.json",
        "--to",
        "JP",
    ]);
    assert!(back.out.starts_with("JP     refused: ") && back.out.contains(" EUR") | back.out.contains(" JPY"), "{}", back.out);
    let same = landfall(&[&base[..], &["--against", "www/landfall.json"]].concat());
    assert_eq!((same.code, same.out.trim()), (0, "0 of 68 destinations differ"));
    let mut moved = demo();
    for method in moved["shipping"]["methods"].as_array_mut().unwrap() {
        for zone in method["zones"].as_array_mut().unwrap() {
            zone.as_object_mut().unwrap().remove("freeOver");
            zone["rates"] = json!([{"upToGrams": 30_000, "price": "99.00"}]);
        }
    }
    let moved = file(&folder, "moved.json", &moved);
    let people = landfall(&[&base[..], &["--against", &moved]].concat());
    assert_eq!(people.code, 1, "{}", people.out);
    assert!(people.out.contains("shipping: "), "{}", people.out);
}
