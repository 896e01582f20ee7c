//! House rules as tests: who may know whom, no floats in the core, the wording has every message the core speaks.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The code of a file, without comments and without its tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn forbid(room: &str, words: &[&str]) {
    let mut broken = Vec::new();
    for file in files(&root().join("src").join(room), "rs") {
        let code = code(&file);
        broken.extend(words.iter().filter(|w| code.contains(**w)).map(|w| format!("{}: {w}", file.display())));
    }
    assert!(broken.is_empty(), "src/{room} must not know:\n{}", broken.join("\n"));
}

#[test]
fn arrows_between_rooms_point_one_way() {
    let outside =
        ["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo", "std::time::", "std::fs", "std::net", "std::env", "rand::"];
    let domain =
        [&outside[..], &["serde", "crate::wire", "crate::checkout", "crate::ui", "crate::browser", "crate::native"]].concat();
    forbid("domain", &domain);
    forbid("checkout", &[&outside[..], &["serde", "crate::wire", "crate::ui", "crate::browser", "crate::native"]].concat());
    forbid("wire", &[&outside[..], &["crate::ui", "crate::browser", "crate::native"]].concat());
    forbid("ui", &["crate::wire", "crate::browser", "crate::native", "domain::pricing::quote(", "serde"]);
    forbid("browser", &["crate::native", "serde_json", "unwrap()", "expect("]);
    forbid("native", &["crate::ui", "crate::browser", "leptos", "web_sys"]);
}

#[test]
fn the_core_knows_no_floats() {
    forbid("domain", &["f64", "f32"]);
    forbid("checkout", &["f64", "f32"]);
    forbid("wire", &["f32", "from_f64", "parse::<f64>", "as f64"]);
}

#[test]
fn the_widget_does_not_unwrap() {
    for room in ["domain", "checkout", "wire", "ui", "browser"] {
        forbid(room, &[".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!("]);
    }
}

/// Message ids that the core and the UI name in their code must be in the English wording.
#[test]
fn every_message_that_is_spoken_exists() {
    let wording = fs::read_to_string(root().join("locales/en.ftl")).unwrap();
    let ids: Vec<&str> =
        wording.lines().filter_map(|l| l.split_once(" =").map(|(id, _)| id)).filter(|id| !id.starts_with([' ', '#'])).collect();
    let rooms = [
        "why-",
        "summary-",
        "refused-",
        "review-",
        "problem-",
        "payment-",
        "gift-",
        "status-",
        "shipping-",
        "delivery-",
        "contact-",
        "address-",
        "head-",
        "locale-",
        "a11y-",
        "loader-",
        "refund-",
    ];
    let mut missing = Vec::new();
    for room in ["domain", "checkout", "ui", "browser"] {
        for file in files(&root().join("src").join(room), "rs") {
            for quoted in code(&file).split('"').skip(1).step_by(2) {
                let whole =
                    quoted.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') && !quoted.ends_with('-');
                if whole && rooms.iter().any(|r| quoted.starts_with(r)) && !ids.contains(&quoted) {
                    missing.push(format!("{}: {quoted}", file.display()));
                }
            }
        }
    }
    // Autofill tokens, places of the page and ids of the data that only look like message ids.
    let others = [
        "address-line1",
        "address-line2",
        "address-level1",
        "address-level2",
        "address-level3",
        "address-level4",
        "contact-more",
        "delivery-more",
        "shipping-time-30-days",
        "status-title",
    ];
    missing.retain(|m| !others.iter().any(|other| m.ends_with(other)));
    assert!(missing.is_empty(), "no such message in locales/en.ftl:\n{}", missing.join("\n"));
}

#[test]
fn no_file_names_a_registry_or_a_machine() {
    let mut broken = Vec::new();
    for (folder, ending) in [("src", "rs"), ("www", "js"), ("www", "html"), ("tests", "mjs"), ("tests", "rs")] {
        for file in files(&root().join(folder), ending) {
            let text = fs::read_to_string(&file).unwrap();
            for word in
                [concat!("registry.", "npmjs"), concat!("static.", "crates"), concat!("/ro", "ot/"), concat!("/wo", "rk/")]
            {
                if text.contains(word) {
                    broken.push(format!("{}: {word}", file.display()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
