//! The native half of the differential test: writes random situations and the native answers to `target/differential`, for
//! `tests/differential/run.mjs`, which lets Chromium answer the same.

use std::fmt::Write;
use std::path::Path;

use jiff::tz::TimeZone;
use landfall::domain::pricing::Detail;
use landfall::domain::time::Moment;
use serde_json::json;

use super::random::{Situation, shops};

/// How many carts both sides quote.
const CARTS: u64 = 6_000;

#[test]
#[ignore = "tests/differential/run.mjs runs it, and compares"]
fn random_carts_are_written_for_the_browser() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/differential");
    std::fs::create_dir_all(&folder).unwrap();
    let configs: Vec<&str> = shops().iter().map(|(config, _)| config.as_str()).collect();
    std::fs::write(folder.join("configs.json"), json!(configs).to_string()).unwrap();
    let halves = [0..CARTS / 2, CARTS / 2..CARTS];
    let answered =
        std::thread::scope(|scope| halves.map(|numbers| scope.spawn(move || answers(numbers))).map(|half| half.join().unwrap()));
    let [(first, first_answers), (second, second_answers)] = answered;
    std::fs::write(folder.join("carts.jsonl"), first + &second).unwrap();
    std::fs::write(folder.join("native.jsonl"), first_answers + &second_answers).unwrap();
}

fn answers(numbers: std::ops::Range<u64>) -> (String, String) {
    let (mut carts, mut answers) = (String::new(), String::new());
    for number in numbers {
        let situation = Situation::of(number);
        let shop = &situation.merchant().shop;
        let country = situation.choices["country"].as_str().unwrap();
        let there = situation.merchant().country(country).unwrap();
        let row = json!({
            "number": number, "shop": situation.shop, "home": shop.merchant.origin(), "there": country, "cart": situation.cart.to_string(),
            "choices": situation.choices.to_string(), "at": situation.at.to_string(), "compact": situation.detail == Detail::Compact,
            "merchantOffset": offset(&shop.merchant.time_zone, situation.at),
            "thereOffset": there.zones.first().map_or(0, |zone| offset(zone, situation.at)),
        });
        writeln!(carts, "{row}").unwrap();
        writeln!(answers, "{}", situation.answer()).unwrap();
    }
    (carts, answers)
}

/// Minutes ahead of UTC. The browser gets the figure: what its own tables say is no part of the engine.
fn offset(zone: &str, at: Moment) -> i32 {
    TimeZone::get(zone).unwrap().to_offset(jiff::Timestamp::from_second(at.0).unwrap()).seconds() / 60
}
