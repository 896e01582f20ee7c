//! Receipts and signatures: what a quote was worked out from, and that systems without the engine can trust it.

use std::process::Command;

use landfall::native::sign::{Signer, holds};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::backend::{ADMIN, Backend, SECRET, line, told};
use crate::cli::{file, landfall, sorted};
use crate::serve::with;

fn hash(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn signed(shop: &Backend) -> Value {
    let cart = json!({"lines": [line("LAMP", 2), line("SCARF", 1)], "codes": ["WELCOME10"]});
    let asked = json!({"cart": cart, "choices": {"country": "US", "subdivision": "NY"}, "receipt": true});
    let (status, answer) = shop.post("/api/quote", &asked).await;
    assert_eq!(status, 200, "{answer}");
    answer
}

#[tokio::test]
async fn a_quote_comes_with_a_receipt_that_names_all_it_was_worked_out_from() {
    let shop = Backend::open().await;
    let answer = signed(&shop).await;
    assert_eq!(answer["schema"], "landfall.signed-quote/1");
    let (payload, signature) = (answer["receipt"]["payload"].as_str().unwrap(), answer["receipt"]["signature"].as_str().unwrap());
    let public = Signer::of(SECRET).unwrap().public();
    assert!(holds(&public, payload, signature));
    let receipt: Value = serde_json::from_str(payload).unwrap();
    assert_eq!(payload, sorted(&receipt), "canonical as it stands");
    assert_eq!(receipt["quote"], hash(&sorted(&answer["quote"])));
    assert_eq!((&receipt["total"], &receipt["currency"]), (&answer["quote"]["total"], &answer["quote"]["currency"]));
    assert_eq!((&receipt["at"], &receipt["expires"]), (&json!("2026-11-22T09:00:00Z"), &json!("2026-11-22T09:30:00Z")));
    let config: Value =
        serde_json::from_str(&std::fs::read_to_string(shop.folder.path().join("landfall.json")).unwrap()).unwrap();
    assert_eq!(receipt["config"], hash(&sorted(&config)), "any program can work out the hash of the config");
    let packs: Vec<&str> = receipt["packs"].as_array().unwrap().iter().map(|pack| pack["id"].as_str().unwrap()).collect();
    assert_eq!(packs, ["countries/US", "countries/DE"]);
    let keys = told(shop.get("/api/keys").await).await.1;
    assert_eq!(keys["keys"][0]["x"], public);
    let plain = json!({"cart": {"lines": [line("LAMP", 1)]}, "choices": {"country": "US"}});
    assert_eq!(shop.post("/api/quote", &plain).await.1["schema"], "landfall.quote/1");
}

#[tokio::test]
async fn programs_in_other_languages_trust_a_signed_quote_and_notice_every_change() {
    let shop = Backend::open().await;
    let answer = signed(&shop).await;
    let public = Signer::of(SECRET).unwrap().public();
    let said = format!("{} {}", answer["quote"]["total"].as_str().unwrap(), answer["quote"]["currency"].as_str().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let run = |program: &str, script: &str, answer: &Value, key: &str| {
        let path = file(&folder, "signed.json", answer);
        let output = Command::new(program).args([script, &path, key]).output().unwrap_or_else(|e| panic!("{program}: {e}"));
        (output.status.success(), String::from_utf8(output.stdout).unwrap().trim().to_owned())
    };
    let mut languages = vec![("node", "tests/verifiers/verify.mjs")];
    // Node comes with the project's tools; Python and its package need not be there.
    let python = Command::new("python3").args(["-c", "import cryptography"]).output();
    if python.is_ok_and(|output| output.status.success()) {
        languages.push(("python3", "tests/verifiers/verify.py"));
    }
    let payload = answer["receipt"]["payload"].as_str().unwrap().to_owned();
    let other = Signer::of("CAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg").unwrap().public();
    for (program, script) in languages {
        assert_eq!(run(program, script, &answer, &public), (true, said.clone()), "{program}");
        let cheaper = with(&answer, "/quote/total", json!("1.00"));
        assert!(!run(program, script, &cheaper, &public).0, "{program}: another quote");
        let cheaper = with(&answer, "/receipt/payload", json!(payload.replacen("\"total\":\"", "\"total\":\"0", 1)));
        assert!(!run(program, script, &cheaper, &public).0, "{program}: another receipt");
        assert!(!run(program, script, &answer, &other).0, "{program}: another key");
    }
}

#[tokio::test]
async fn stored_orders_keep_their_receipt() {
    let shop = Backend::open().await;
    let order = shop.order("US-NY", "visa").await;
    let (status, answer) = shop.place(&order).await;
    assert_eq!(status, 201, "{answer}");
    let stored = shop.admin(&format!("/api/admin/orders/{}", answer["id"].as_str().unwrap())).await;
    let receipt: Value = serde_json::from_str(stored["receipt"]["payload"].as_str().unwrap()).unwrap();
    assert_eq!(receipt["quote"], hash(&sorted(&stored["order"]["quote"])));
    assert_eq!(receipt["total"], stored["summary"]["total"]);
}

#[test]
fn keys_are_made_and_the_command_line_signs_with_them() {
    let made: Value = serde_json::from_str(&landfall(&["keys", "--json"]).out).unwrap();
    let (secret, public) = (made["private"].as_str().unwrap(), made["public"]["x"].as_str().unwrap());
    assert_eq!(Signer::of(secret).unwrap().public(), public);
    let folder = tempfile::tempdir().unwrap();
    let cart = file(&folder, "cart.json", &json!({"schema": "landfall.cart/1", "lines": [line("LAMP", 1)]}));
    let quote = ["quote", "--config", "www/landfall.json", "--cart", &cart, "--to", "DE", "--json", "--receipt"];
    let with_key = |secret: &str, arguments: &[&str]| {
        let run =
            Command::new(env!("CARGO_BIN_EXE_landfall")).args(arguments).env("LANDFALL_SIGNING_KEY", secret).output().unwrap();
        (run.status.code(), String::from_utf8(run.stdout).unwrap())
    };
    assert_eq!(with_key(secret, &["keys", "--public"]).1.trim(), public);
    let answer: Value = serde_json::from_str(&with_key(secret, &quote).1).unwrap();
    let text = |key: &str| answer["receipt"][key].as_str().unwrap().to_owned();
    assert!(holds(public, &text("payload"), &text("signature")));
    assert_eq!(with_key("nonsense", &quote).0, Some(2));
    let unsigned: Value = serde_json::from_str(&with_key("", &quote).1).unwrap();
    assert!(unsigned["receipt"]["payload"].is_string() && unsigned["receipt"]["signature"].is_null());
}

#[tokio::test]
async fn verify_names_engine_and_facts_that_differ() {
    let shop = Backend::open().await;
    let mut order = shop.order("US-NY", "visa").await;
    order["engine"] = json!("0.0.1");
    order["packs"] = json!([{"id": "countries/US", "hash": "0000"}]);
    let folder = tempfile::tempdir().unwrap();
    let verify = |order: &Value| {
        let path = file(&folder, "order.json", order);
        landfall(&["verify", &path, "--config", "www/landfall.json", "--json"])
    };
    let right = verify(&order);
    let told: Value = serde_json::from_str(&right.out).unwrap();
    assert_eq!((right.code, &told["right"]), (0, &json!(true)), "{}", right.out);
    let named: Vec<&str> = told["provenance"].as_array().unwrap().iter().map(|d| d["pointer"].as_str().unwrap()).collect();
    assert_eq!(named, ["/engine", "/packs/0/hash"]);
    let wrong = verify(&with(&order, "/quote/rate/rate", json!("1.00")));
    let told: Value = serde_json::from_str(&wrong.out).unwrap();
    assert_eq!((wrong.code, &told["differences"][0]["pointer"]), (1, &json!("/quote/rate/rate")), "{}", wrong.out);
    assert_eq!(told["provenance"][0]["pointer"], "/engine");
}

#[tokio::test]
async fn what_cannot_be_sold_is_refused_with_the_words_of_the_engine() {
    let shop = Backend::open().await;
    let asked = json!({"cart": {"lines": [line("LAMP", 1)]}, "choices": {"country": "RU"}});
    let (status, problem) = shop.post("/api/quote", &asked).await;
    assert_eq!((status, &problem["refusal"]["schema"]), (422, &json!("landfall.refusal/1")), "{problem}");
    assert_eq!(problem["refusal"]["words"]["key"], "refused-market-sanctions");
}

#[tokio::test]
async fn the_merchant_refunds_a_paid_order_once_and_never_too_much() {
    let shop = Backend::open().await;
    let answer = shop.placed("DE", "visa").await;
    let id = answer["id"].as_str().unwrap().to_owned();
    let path = format!("/api/admin/orders/{id}/refunds");
    let post = async |body: Value, token: &str| {
        let request = shop.client.post(shop.url(&path)).header("content-type", "application/json").bearer_auth(token);
        told(request.body(body.to_string()).send().await.unwrap()).await
    };
    let one = json!({"lines": [{"id": "LAMP", "quantity": 1}]});
    assert_eq!(post(one.clone(), "wrong").await.0, 401);
    assert_eq!(post(one.clone(), ADMIN).await.0, 409, "it is not paid yet");
    shop.press(answer["next"]["url"].as_str().unwrap(), "pay").await;
    // Three at once: two units can come back.
    let answers = crate::serve::futures((0..3).map(|_| post(one.clone(), ADMIN))).await;
    let mut codes: Vec<u16> = answers.iter().map(|(status, _)| *status).collect();
    codes.sort();
    assert_eq!(codes, [201, 201, 422], "{answers:?}");
    let refused = &answers.iter().find(|(status, _)| *status == 422).unwrap().1;
    assert_eq!(
        (&refused["errors"][0]["pointer"], &refused["refusal"]["words"]["key"]),
        (&json!("/lines/0"), &json!("refund-refused-quantity"))
    );
    let (status, rest) = post(json!({"lines": [{"id": "SCARF"}], "shipping": true, "reason": "defect"}), ADMIN).await;
    assert_eq!((status, &rest["kept"]), (201, &json!("0.00")), "{rest}");
    let made = shop.admin(&path).await;
    let total: f64 =
        made["refunds"].as_array().unwrap().iter().map(|r| r["total"].as_str().unwrap().parse::<f64>().unwrap()).sum();
    assert_eq!(format!("{total:.2}"), rest["paid"].as_str().unwrap());
    assert_eq!(post(json!({"linse": []}), ADMIN).await.1["errors"][0]["pointer"], "/linse");
}
