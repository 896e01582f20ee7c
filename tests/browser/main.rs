//! The widget in a real browser, without the loader: mounted on the nodes the loader would have drawn, with the real packs of `dist/`.
//!
//! `make test` builds `dist/` first and runs this through ChromeDriver with the flags of `webdriver.json`.
#![cfg(all(target_arch = "wasm32", feature = "widget"))]

mod stage;

use stage::{Stage, soon, until};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlInputElement;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn the_drawn_email_field_is_adopted_with_text_and_focus() {
    let stage = Stage::draw();
    let email: HtmlInputElement = stage.find("[name=email]");
    email.set_value("anna@example.com");
    email.focus().unwrap();

    let _mounted = stage.mount("DE", "en").unwrap();
    soon().await;

    let now: HtmlInputElement = stage.find("[name=email]");
    assert!(email.is_same_node(Some(&now)), "it is the very same node");
    assert_eq!(now.value(), "anna@example.com");
    assert!(stage.has_focus(&now));
}

#[wasm_bindgen_test]
async fn a_quote_is_there_and_names_its_destination() {
    let stage = Stage::draw();
    let mounted = stage.mount("DE", "en").unwrap();
    until(|| stage.has("[autocomplete~=postal-code]")).await;
    assert_eq!(mounted.quote(), "null", "the form does not wait for the half that quotes");
    mounted.complete();
    until(|| mounted.quote().contains("landfall.quote/1")).await;
    assert!(mounted.quote().contains(r#""country":"DE""#), "{}", mounted.quote());
}

#[wasm_bindgen_test]
async fn amounts_have_the_digits_of_their_currency() {
    for (country, digits) in [("KW", 3), ("JP", 0), ("DE", 2)] {
        let stage = Stage::draw();
        let mounted = stage.mount(country, "en").unwrap();
        mounted.complete();
        until(|| mounted.quote().contains(r#""total""#)).await;
        let total = stage::text_of(&mounted.quote(), "total");
        assert_eq!(total.split_once('.').map_or(0, |(_, after)| after.len()), digits, "{country}: {total}");
    }
}

#[wasm_bindgen_test]
async fn another_country_brings_another_form_and_keeps_what_was_typed() {
    let stage = Stage::draw();
    let mounted = stage.mount("DE", "en").unwrap();
    until(|| stage.has("[autocomplete~=postal-code]")).await;
    stage.type_into("[autocomplete~=name]", "Anna Schmidt");
    mounted.set_country("US");
    until(|| stage.has("[autocomplete~=address-level1]")).await;
    assert_eq!(stage.find::<HtmlInputElement>("[autocomplete~=name]").value(), "Anna Schmidt");
}

#[wasm_bindgen_test]
fn a_wrong_config_is_told_in_one_sentence_with_its_line() {
    let stage = Stage::draw();
    let config = stage::CONFIG.replacen("\"merchant\"", "\"merchnat\"", 1);
    let told = stage.mount_with("DE", "en", &config).err().and_then(|e| e.as_string()).unwrap();
    assert!(told.contains("merchnat") && told.contains("line"), "{told}");
}

#[wasm_bindgen_test]
async fn a_freed_checkout_no_longer_listens() {
    let stage = Stage::draw();
    let mounted = stage.mount("DE", "en").unwrap();
    soon().await;
    drop(mounted);
    stage.type_into("[name=email]", "late@example.com");
    soon().await;
    assert_eq!(stage.find::<HtmlInputElement>("[name=email]").value(), "late@example.com");
}
