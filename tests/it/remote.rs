//! Steps that a service works out: a real little HTTP service answers, fails and lies.

use std::sync::OnceLock;

use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::backend::{Backend, Setting, line};
use crate::cli::{demo, file, landfall, sorted};

/// The address of the service; it runs as long as the tests.
fn service() -> &'static str {
    static ADDRESS: OnceLock<String> = OnceLock::new();
    ADDRESS.get_or_init(|| {
        let (tell, told) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                tell.send(format!("http://{}", listener.local_addr().unwrap())).unwrap();
                axum::serve(listener, router()).await.unwrap();
            });
        });
        told.recv().unwrap()
    })
}

fn router() -> Router {
    let answer = |more: Value| {
        let mut answer = json!({"schema": "landfall.remote/1", "source": "Customs desk", "authoritative": true});
        answer.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        Json(answer)
    };
    let lines = |asked: &Value, amount: &dyn Fn(&Value) -> String| -> Vec<Value> {
        let lines = asked["quote"]["lines"].as_array().unwrap();
        lines.iter().map(|line| json!({"id": line["id"], "amount": amount(line)})).collect()
    };
    let of_first_line = move |amount: &str| {
        let charge = json!({"id": "x", "name": "X", "rate": "1", "base": "1.00", "lines": [{"id": "LAMP", "amount": amount}]});
        answer(json!({"charges": [charge]}))
    };
    Router::new()
        .route("/promotions", post(move || async move { of_first_line("3.00") }))
        .route("/rates", post(move || async move { answer(json!({"methods": [{"id": "express", "price": "7.77"}]})) }))
        .route(
            "/duties",
            post(move |Json(asked): Json<Value>| async move {
                let lines = lines(&asked, &|_| "5.00".to_owned());
                answer(json!({"charges": [{"id": "desk-1", "lines": lines}]}))
            }),
        )
        // A fifth of the duty that the quote so far holds: it must have got the answer of the step before.
        .route(
            "/tax",
            post(move |headers: HeaderMap, Json(asked): Json<Value>| async move {
                assert_eq!((&asked["schema"], &asked["step"]), (&json!("landfall.remote-request/1"), &json!("tax")));
                assert_eq!(headers["x-desk"], "open");
                let fifth = |line: &Value| format!("{:.2}", line["duty"].as_str().unwrap().parse::<f64>().unwrap() / 5.0);
                let charge = json!({"id": "ny", "name": "Sales tax", "rate": "8.875", "base": "28.17", "lines": lines(&asked, &fifth), "shipping": "0.50"});
                answer(json!({"charges": [charge]}))
            }),
        )
        .route("/silent", post(|| async { std::future::pending::<&str>().await }))
        .route("/down", post(|| async { (StatusCode::INTERNAL_SERVER_ERROR, "{}") }))
        .route("/garbage", post(|| async { "<html>" }))
        .route("/other", post(|| async { Json(json!({"schema": "landfall.remote/2", "source": "x"})) }))
        .route("/fraction", post(move || async move { of_first_line("1.005") }))
        .route("/negative", post(move || async move { of_first_line("-1.00") }))
        .route(
            "/stranger",
            post(move || async move { answer(json!({"charges": [{"id": "x", "lines": [{"id": "NOBODY", "amount": "1.00"}]}]})) }),
        )
}

fn served(config: &mut Value) {
    let at = |path: &str| json!({"url": format!("{}/{path}", service()), "timeoutMs": 20_000, "headers": {"X-Desk": "open"}});
    config["services"] = json!({"promotions": at("promotions"), "rates": at("rates"), "duties": at("duties"), "tax": at("tax")});
}

fn rows(quote: &Value) -> Vec<String> {
    let rows = quote["rows"].as_array().unwrap().iter();
    rows.map(|row| format!("{} {}", row["kind"].as_str().unwrap(), row["amount"].as_str().unwrap())).collect()
}

#[tokio::test]
async fn answers_take_the_place_of_the_steps_and_enter_the_trace() {
    let shop = Backend::set(Setting { config: served, ..Setting::default() }).await;
    let cart = json!({"lines": [line("LAMP", 2), line("SCARF", 1)]});
    let choices = json!({"country": "US", "subdivision": "NY", "postcode": "10001", "payment": "visa"});
    let (status, answer) = shop.post("/api/quote", &json!({"cart": cart, "choices": choices, "receipt": true})).await;
    assert_eq!(status, 200, "{answer}");
    let quote = &answer["quote"];
    // Two duties of 5.00; tax 1.00 on each line and 0.50 on shipping.
    let told = rows(quote);
    assert_eq!(told[1..], ["discount -3.00", "shipping 7.77", "duty 10.00", "tax 2.50"], "{told:?}");
    let sum: f64 = quote["rows"].as_array().unwrap().iter().map(|r| r["amount"].as_str().unwrap().parse::<f64>().unwrap()).sum();
    assert_eq!(format!("{sum:.2}"), quote["total"].as_str().unwrap());
    assert_eq!(
        (&quote["estimate"], &quote["method"]),
        (&json!(false), &json!("express")),
        "authoritative figures are no estimate"
    );
    assert_eq!(quote["methods"].as_array().unwrap().len(), 1, "a method without a price is not offered");
    for row in &quote["rows"].as_array().unwrap()[1..] {
        assert!(row["why"].to_string().contains("Customs desk"), "{row}");
    }
    assert_eq!(
        quote["taxes"][0],
        json!({"name": "Sales tax", "rate": "8.875", "base": "28.17", "amount": "2.50", "included": false})
    );

    let folder = tempfile::tempdir().unwrap();
    let answers = file(&folder, "answers.json", &answer["answers"]);
    let mut bought = cart.clone();
    bought["schema"] = json!("landfall.cart/1");
    let bought = file(&folder, "cart.json", &bought);
    // The service is not asked again: its address leads nowhere.
    let mut config = demo();
    served(&mut config);
    for step in ["promotions", "rates", "duties", "tax"] {
        config["services"][step]["url"] = json!("http://127.0.0.1:9/");
    }
    let config = file(&folder, "landfall.json", &config);
    let base = ["--config", &config, "--catalog", "www/catalog.json", "--remote", &answers];
    let asked = [
        "quote",
        "--cart",
        &bought,
        "--to",
        "US-NY",
        "--postcode",
        "10001",
        "--payment",
        "visa",
        "--as-of",
        "2026-11-22T09:00:00Z",
        "--json",
    ];
    let replayed = landfall(&[&asked[..], &base[..]].concat());
    assert_eq!(replayed.out.trim(), sorted(quote), "recorded answers give the same bytes: {}", replayed.err);

    let mut order = shop.order("US-NY", "visa").await;
    order["cart"] = cart;
    order["choices"] = choices;
    order["quote"] = quote.clone();
    let (status, placed) = shop.place(&order).await;
    assert_eq!(status, 201, "{placed}");
    let stored = file(&folder, "order.json", &order);
    let verified = landfall(&[&["verify", &stored][..], &base[..]].concat());
    assert_eq!(verified.code, 0, "{}", verified.err);
    order["quote"]["total"] = json!("1.00");
    order["key"] = json!(crate::backend::key());
    assert_eq!(shop.place(&order).await.0, 409);
}

#[tokio::test]
async fn the_checkout_gets_the_answers_from_the_backend_and_comes_to_the_same_quote() {
    let shop = Backend::set(Setting { config: served, ..Setting::default() }).await;
    let cart = json!({"lines": [line("LAMP", 2), line("SCARF", 1)]});
    let choices = json!({"country": "US", "subdivision": "NY", "postcode": "10001", "payment": "visa"});
    let asked = json!({"cart": cart, "choices": choices});
    let (status, answers) = shop.post("/api/answers", &asked).await;
    assert_eq!((status, &answers["schema"]), (200, &json!("landfall.answers/1")), "{answers}");
    assert!(!answers.to_string().contains("open") && answers["tax"]["charges"][0]["id"] == "ny", "{answers}");
    let (_, quote) = shop.post("/api/quote", &asked).await;
    // The checkout quotes with them as the engine does everywhere.
    let mut config = demo();
    served(&mut config);
    let folder = tempfile::tempdir().unwrap();
    let config = file(&folder, "landfall.json", &config);
    let mut bought = cart.clone();
    bought["schema"] = json!("landfall.cart/1");
    let (bought, answers) = (file(&folder, "cart.json", &bought), file(&folder, "answers.json", &answers));
    let place = ["--to", "US-NY", "--postcode", "10001", "--payment", "visa", "--as-of", "2026-11-22T09:00:00Z", "--json"];
    let files = ["quote", "--config", &config, "--catalog", "www/catalog.json", "--cart", &bought, "--remote", &answers];
    let alone = landfall(&[&files[..], &place[..]].concat());
    assert_eq!(alone.out.trim(), sorted(&quote), "{}", alone.err);
    // No service, no answers; no product of the shop, no question.
    let plain = Backend::set(Setting::default()).await;
    assert_eq!(plain.post("/api/answers", &asked).await, (200, json!({"schema": "landfall.answers/1"})));
    let stranger = json!({"cart": {"lines": [{"sku": "NONE", "name": "x", "price": "1", "quantity": 1}]}, "choices": choices});
    assert_eq!(shop.post("/api/answers", &stranger).await.0, 422);
}

#[test]
fn a_service_that_fails_or_lies_is_replaced_by_the_named_fallback_and_the_quote_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let cart = file(&folder, "cart.json", &json!({"schema": "landfall.cart/1", "lines": [line("LAMP", 1)]}));
    let ask = |config: &Value| {
        let config = file(&folder, "landfall.json", config);
        landfall(&["quote", "--config", &config, "--cart", &cart, "--to", "DE", "--as-of", "2026-11-22T09:00:00Z", "--json"])
    };
    let plain: Value = serde_json::from_str(&ask(&demo()).out).unwrap();
    assert_eq!(plain["estimate"], false);
    for path in ["silent", "down", "garbage", "other", "fraction", "negative", "stranger"] {
        let mut config = demo();
        config["services"] =
            json!({"tax": {"url": format!("{}/{path}", service()), "timeoutMs": if path == "silent" { 200 } else { 20_000 }}});
        let quote: Value = serde_json::from_str(&ask(&config).out).unwrap();
        assert_eq!((&quote["total"], &quote["estimate"]), (&plain["total"], &json!(true)), "{path}");
        assert_eq!(quote["warnings"][0]["key"], "summary-remote-tax", "{path}");
        config["services"]["tax"]["fallback"] = json!("refuse");
        let refused = ask(&config);
        let told: Value = serde_json::from_str(&refused.out).unwrap();
        assert_eq!((refused.code, &told["words"]["key"]), (1, &json!("refused-service")), "{path}");
    }
}

#[tokio::test]
async fn an_order_of_a_checkout_that_asks_no_service_counts_where_the_fallback_allows_it() {
    let shop = Backend::set(Setting { config: served, ..Setting::default() }).await;
    let folder = tempfile::tempdir().unwrap();
    let mut order = shop.order("DE", "visa").await;
    let asked = order["quote"].clone();
    // What the engine alone comes to, as the checkout in the browser would quote it.
    let mut cart = order["cart"].clone();
    cart["schema"] = json!("landfall.cart/1");
    let cart = file(&folder, "cart.json", &cart);
    let mut config = demo();
    served(&mut config);
    let config = file(&folder, "landfall.json", &config);
    let none = file(&folder, "none.json", &json!({"schema": "landfall.answers/1"}));
    let postcode = order["choices"]["postcode"].as_str().unwrap().to_owned();
    let alone =
        ["quote", "--config", &config, "--catalog", "www/catalog.json", "--cart", &cart, "--to", "DE", "--postcode", &postcode];
    let more = ["--payment", "visa", "--as-of", "2026-11-22T09:00:00Z", "--json", "--remote", &none];
    let alone: Value = serde_json::from_str(&landfall(&[&alone[..], &more[..]].concat()).out).unwrap();
    assert_ne!(alone["total"], asked["total"]);
    assert_eq!(alone["estimate"], true);
    order["quote"] = alone;
    let (status, answer) = shop.place(&order).await;
    assert_eq!(status, 201, "{answer}");
}

#[test]
fn check_says_what_services_mean_for_the_checkout_and_for_secrets() {
    let folder = tempfile::tempdir().unwrap();
    let mut config = demo();
    config["services"] =
        json!({"tax": {"url": "https://tax.example/", "headers": {"Authorization": "Bearer 123"}, "fallback": "refuse"}});
    let run = landfall(&["check", &file(&folder, "landfall.json", &config)]);
    assert_eq!(run.code, 0, "{}", run.err);
    let notes: Vec<&str> = run.out.lines().filter(|line| line.starts_with("note: /services")).collect();
    assert_eq!(notes.len(), 3, "{}", run.out);
    config["backend"]["answers"] = json!("/api/answers");
    let told = landfall(&["check", &file(&folder, "landfall.json", &config)]).out;
    assert_eq!(told.lines().filter(|line| line.starts_with("note: /services")).count(), 1, "{told}");
    assert!(notes[0].contains("only the backend") && notes[1].contains("cannot quote") && notes[2].contains("env:NAME"));
    config["services"]["tax"]["urll"] = json!(1);
    assert!(landfall(&["check", &file(&folder, "landfall.json", &config)]).err.contains("did you mean \"url\"?"));
}
