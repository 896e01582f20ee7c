//! A house rule as well: what was built stays within the sizes recorded in tests/budgets.json. Not part of a plain `cargo test`, because it weighs
//! `dist/`, which `make` builds first; `make test` runs it then. Without a build it fails.

use std::fs;
use std::path::{Path, PathBuf};

/// One shopper's worth of data: a language, a country, the marks of the ways to pay, and the shop's settings.
const DATA: [&str; 4] = ["packs/languages/de.json", "packs/countries/DE.json", "packs/marks.css", "landfall.json"];

/// Until the form can be typed into; what quotes and orders, and what only some shops ask for, comes after it.
const FORM: [&str; 5] = ["landfall.js", "landfall-page.js", "landfall-core.js", "landfall-core_bg.wasm", "landfall.css"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// What a shopper downloads of a file: brotli as a good server sends it.
fn weight(file: &str) -> usize {
    let path = root().join("dist").join(file);
    let bytes = fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}; `make` builds it", path.display()));
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut out, &params).unwrap();
    out.len()
}

/// Scripts, style sheet and wasm.
fn code() -> Vec<String> {
    let names = fs::read_dir(root().join("dist")).unwrap_or_else(|e| panic!("dist: {e}; `make` builds it"));
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|n| n.starts_with("landfall") && [".js", ".css", ".wasm"].iter().any(|end| n.ends_with(end))).collect()
}

#[test]
fn what_was_built_stays_within_the_recorded_sizes() {
    let budgets: serde_json::Value = serde_json::from_slice(&fs::read(root().join("tests/budgets.json")).unwrap()).unwrap();
    let code = code();
    for file in FORM.iter().chain(&["landfall-rest.wasm"]) {
        assert!(code.iter().any(|name| name == file), "dist/{file} is missing");
    }
    let all: usize = code.iter().map(|file| weight(file)).sum();
    let form: usize = FORM.iter().map(|file| weight(file)).sum();
    let data: usize = DATA.iter().map(|file| weight(file)).sum();
    let mut broken = Vec::new();
    let sums = [
        ("first script", weight("landfall.js")),
        ("code until the form is live", form),
        ("the same with a shopper's data", form + data),
        ("all code", all),
    ];
    for (name, weight) in sums {
        let limit = budgets["sizes"][name].as_u64().unwrap_or_else(|| panic!("tests/budgets.json has no {name:?}"));
        println!("{name}: {weight} of {limit} bytes");
        if weight as u64 > limit {
            broken.push(format!("{name}: {weight} bytes, allowed are {limit}"));
        }
    }
    assert!(broken.is_empty(), "over budget:\n{}", broken.join("\n"));
}
