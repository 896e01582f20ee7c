//! After the order: where the parcel is, the shopper's page, the slip in the parcel, the answer to one question; and codes that only the backend knows.

use serde_json::{Value, json};

use crate::backend::{ADMIN, Backend, Setting, key, told};
use crate::serve::with;

const ACCOUNTS: &str = r#"{
    "schema": "landfall.accounts/1",
    "customers": [{"id": "7", "key": "secret-of-7", "referral": "ANNA-7K2", "points": 500}],
    "cards": [{"code": "GIFT-1", "balance": "25.00", "currency": "EUR"}]
}"#;

fn setting() -> Setting {
    let config = |config: &mut Value| {
        config["promotions"] = json!([{"id": "friend", "percent": "10", "when": {"referred": true}}]);
        let point = json!({"id": "p1", "name": "Kiosk", "lines": ["Weg 2"], "country": "DE"});
        let zone = json!({"countries": ["DE"], "rates": [{"price": "3.00"}]});
        let methods = config["shipping"]["methods"].as_array_mut().unwrap();
        methods.push(json!({"id": "kiosk", "kind": "pickup", "points": [point], "zones": [zone]}));
    };
    Setting { config, accounts: Some(ACCOUNTS), ..Setting::default() }
}

/// Path and token of an order's page.
fn page(placed: &Value) -> (String, String) {
    let (path, token) = placed["page"].as_str().unwrap().split_once("?token=").unwrap();
    (path.to_owned(), token.to_owned())
}

#[tokio::test]
async fn a_code_is_told_with_what_it_is_worth_and_with_nobodys_secrets() {
    let shop = Backend::set(setting()).await;
    let ask = async |code: &str| shop.post("/api/codes", &json!({"code": code})).await;
    assert_eq!(
        ask(" gift-1 ").await,
        (200, json!({"kind": "card", "code": "GIFT-1", "balance": "25.00", "currency": "EUR", "taxed": false}))
    );
    assert_eq!(ask("anna-7k2").await, (200, json!({"kind": "referral", "code": "ANNA-7K2"})));
    assert_eq!(ask("GIFT-2").await.0, 404);
    assert_eq!(ask("").await.0, 404, "customers without a code have none");
    assert_eq!(shop.post("/api/codes", &json!({"kode": "x"})).await.0, 400);
}

#[tokio::test]
async fn a_made_up_referral_is_no_referral() {
    let shop = Backend::set(setting()).await;
    let order = shop.order("DE", "visa").await;
    let referred = |code: &str, customer: Value| {
        let cart = json!({"lines": order["cart"]["lines"], "referral": code, "customer": customer});
        with(&with(&order, "/cart", cart), "/key", json!(key()))
    };
    for order in [referred("NOBODY", Value::Null), referred("ANNA-7K2", json!({"id": "7", "key": "secret-of-7", "points": 500}))]
    {
        let (status, problem) = shop.place(&order).await;
        assert_eq!(status, 409, "{problem}");
        let pointers: Vec<&str> =
            problem["differences"].as_array().unwrap().iter().filter_map(|difference| difference["pointer"].as_str()).collect();
        assert!(pointers.contains(&"/cart/referral"), "{pointers:?}");
        assert_eq!(problem["cart"]["referral"], Value::Null);
    }
}

#[tokio::test]
async fn a_parcel_is_told_to_the_shopper_and_to_the_merchants_system() {
    let shop = Backend::set(setting()).await;
    let placed = shop.placed("DE", "visa").await;
    let id = placed["id"].as_str().unwrap();
    assert_eq!(placed["tracking"], Value::Null);
    let sent = async |token: &str, parcel: Value| {
        let request = shop.client.post(shop.url(&format!("/api/admin/orders/{id}/tracking"))).bearer_auth(token);
        told(request.header("content-type", "application/json").body(parcel.to_string()).send().await.unwrap()).await
    };
    let parcel = json!({"url": "https://track.example/1", "carrier": "Post", "number": "1"});
    assert_eq!(sent("guessed", parcel.clone()).await.0, 401);
    assert_eq!(sent(ADMIN, json!({"url": "javascript:alert(1)"})).await.0, 400);
    assert_eq!(sent(ADMIN, parcel.clone()).await, (200, parcel.clone()));
    let watched = told(shop.get(placed["watch"].as_str().unwrap()).await).await.1;
    assert_eq!((&watched["tracking"], &watched["status"]), (&json!("https://track.example/1"), &json!("pending")));
    let stored = shop.admin(&format!("/api/admin/orders/{id}")).await;
    assert_eq!(stored["summary"]["tracking"], parcel);
    assert_eq!(stored["history"].as_array().unwrap().last().unwrap()["reason"], "sent Post 1");
}

#[tokio::test]
async fn an_orders_page_is_for_whoever_has_its_token() {
    let shop = Backend::set(setting()).await;
    let placed = shop.placed("DE", "visa").await;
    let (path, token) = page(&placed);
    let answer = shop.get(&format!("{path}?token={token}")).await;
    assert_eq!(answer.headers()["referrer-policy"], "no-referrer");
    assert!(answer.headers()["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
    let text = answer.text().await.unwrap();
    assert!(text.contains(placed["id"].as_str().unwrap()) && text.contains("Ada Klein"), "{text}");
    for wrong in ["", "0000000000000000000000000000000000000000", ADMIN] {
        let answer = shop.get(&format!("{path}?token={wrong}")).await;
        assert_eq!(answer.status(), 404);
        assert!(!answer.text().await.unwrap().contains("Ada Klein"));
    }
}

#[tokio::test]
async fn the_question_takes_one_to_five_and_is_asked_until_it_is_answered() {
    let shop = Backend::set(setting()).await;
    let placed = shop.placed("DE", "visa").await;
    let door = placed["survey"].as_str().unwrap();
    for wrong in [json!({"score": 0}), json!({"score": 6}), json!({"score": "4"}), json!({})] {
        assert_eq!(shop.post(door, &wrong).await.0, 400, "{wrong}");
    }
    assert_eq!(shop.post(&door.replace("token=", "token=0"), &json!({"score": 4})).await.0, 404);
    assert_eq!(shop.post(door, &json!({"score": 4})).await.0, 200);
    let watched = told(shop.get(placed["watch"].as_str().unwrap()).await).await.1;
    assert_eq!(watched["survey"], Value::Null);
    let id = placed["id"].as_str().unwrap();
    assert_eq!(shop.admin(&format!("/api/admin/orders/{id}")).await["summary"]["survey"]["score"], 4);
}

#[tokio::test]
async fn a_pickup_point_is_the_shops_own_and_the_one_that_was_quoted() {
    let shop = Backend::set(setting()).await;
    let order = shop.order("DE", "visa").await;
    let own = json!({"id": "p1", "name": "Kiosk", "lines": ["Weg 2"], "country": "DE"});
    let mut choices = order["choices"].clone();
    (choices["method"], choices["point"]) = (json!("kiosk"), json!("p1"));
    let (status, quote) = shop.post("/api/quote", &json!({"cart": order["cart"], "choices": choices})).await;
    assert_eq!((status, &quote["point"]), (200, &json!("p1")), "{quote}");
    let fetched = |pickup: Value| {
        let order = with(&with(&order, "/choices", choices.clone()), "/quote", quote.clone());
        let mut order = with(&order, "/key", json!(key()));
        order["pickup"] = pickup;
        order
    };
    let moved = with(&own, "/lines/0", json!("Elsewhere 3"));
    let other = with(&own, "/id", json!("p2"));
    for wrong in [Value::Null, moved, other, with(&own, "/country", json!("AT"))] {
        let (status, problem) = shop.place(&fetched(wrong)).await;
        assert_eq!((status, &problem["errors"][0]["pointer"]), (422, &json!("/choices/point")), "{problem}");
    }
    let (status, answer) = shop.place(&fetched(own)).await;
    assert_eq!(status, 201, "{answer}");
    let slip = shop.client.get(shop.url(&format!("/admin/orders/{}/slip", answer["id"].as_str().unwrap()))).bearer_auth(ADMIN);
    assert!(slip.send().await.unwrap().text().await.unwrap().contains("<bdi>Kiosk</bdi><br>\n<bdi>Weg 2</bdi>"));
}

/// A service that lists pickup points: one in each place that it is asked about, and nothing when it is asked about 99999.
async fn lockers() -> String {
    use axum::extract::Query;
    use std::collections::HashMap;
    let list = async |Query(asked): Query<HashMap<String, String>>| {
        let (country, postcode) = (&asked["country"], &asked["postcode"]);
        let point = json!({"id": "b-17", "name": "Locker 17", "lines": ["Weg 2"], "country": country, "postcode": postcode});
        if postcode == "99999" { "out of order".to_owned() } else { json!({"points": [point]}).to_string() }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = axum::Router::new().route("/lockers", axum::routing::get(list));
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}/lockers")
}

/// The address of that service, for configs that are made by plain functions.
static LOCKERS: std::sync::OnceLock<String> = std::sync::OnceLock::new();

#[tokio::test]
async fn a_pickup_point_of_a_service_is_one_that_the_service_lists() {
    LOCKERS.set(lockers().await).unwrap();
    let config = |config: &mut Value| {
        let zone = json!({"countries": ["DE"], "rates": [{"price": "3.00"}]});
        let methods = config["shipping"]["methods"].as_array_mut().unwrap();
        methods.push(json!({"id": "locker", "kind": "pickup", "pointsFrom": LOCKERS.get().unwrap(), "zones": [zone]}));
    };
    let shop = Backend::set(Setting { config, ..Setting::default() }).await;
    let order = shop.order("DE", "visa").await;
    let fetched = async |postcode: &str, pickup: Value| {
        let mut choices = order["choices"].clone();
        (choices["method"], choices["point"], choices["postcode"]) = (json!("locker"), pickup["id"].clone(), json!(postcode));
        let (status, quote) = shop.post("/api/quote", &json!({"cart": order["cart"], "choices": choices})).await;
        assert_eq!(status, 200, "{quote}");
        let order = with(&with(&order, "/choices", choices), "/quote", quote);
        let mut order = with(&with(&order, "/delivery/postcode", json!(postcode)), "/key", json!(key()));
        order["pickup"] = pickup;
        shop.place(&order).await
    };
    let own =
        |postcode: &str| json!({"id": "b-17", "name": "Locker 17", "lines": ["Weg 2"], "country": "DE", "postcode": postcode});
    // Another street under the same id, an id of its own, and a point of another postcode's list.
    for wrong in [with(&own("10115"), "/lines/0", json!("Elsewhere 3")), with(&own("10115"), "/id", json!("b-18")), own("20459")]
    {
        let (status, problem) = fetched("10115", wrong).await;
        assert_eq!((status, &problem["errors"][0]["pointer"]), (422, &json!("/choices/point")), "{problem}");
    }
    let (status, problem) = fetched("99999", own("99999")).await;
    assert_eq!(status, 503, "nobody can tell, so that it is kept and sent again: {problem}");
    let (status, answer) = fetched("10115", own("10115")).await;
    assert_eq!(status, 201, "{answer}");
}

#[tokio::test]
async fn a_message_may_have_five_hundred_characters() {
    let shop = Backend::set(setting()).await;
    let order = shop.order("DE", "visa").await;
    let given = |length: usize| {
        let mut order = with(&order, "/key", json!(key()));
        order["gift"] = json!({"from": "Jo", "message": "é".repeat(length)});
        order
    };
    let (status, problem) = shop.place(&given(501)).await;
    assert_eq!((status, &problem["errors"][0]["pointer"]), (422, &json!("/gift/message")), "{problem}");
    assert_eq!(shop.place(&given(500)).await.0, 201);
}

#[tokio::test]
async fn notes_of_the_page_are_kept_with_the_order_and_are_short() {
    let shop = Backend::set(setting()).await;
    let order = shop.order("DE", "visa").await;
    let noted = |metadata: Value| {
        let mut order = with(&order, "/key", json!(key()));
        order["metadata"] = metadata;
        order
    };
    let many = |count: u32| (0..count).map(|n| (n.to_string(), json!("x"))).collect::<serde_json::Map<_, _>>();
    for (metadata, pointer) in [
        (json!({"note": "é".repeat(501)}), "/metadata/note".to_owned()),
        (json!({"n".repeat(41): "x"}), format!("/metadata/{}", "n".repeat(41))),
        (json!({"": "x"}), "/metadata/".to_owned()),
        (json!(many(51)), "/metadata".to_owned()),
    ] {
        let (status, problem) = shop.place(&noted(metadata)).await;
        assert_eq!((status, &problem["errors"][0]["pointer"]), (422, &json!(pointer)), "{problem}");
    }
    for metadata in [json!({"n".repeat(40): "é".repeat(500)}), json!(many(50))] {
        let (status, placed) = shop.place(&noted(metadata.clone())).await;
        assert_eq!(status, 201, "{placed}");
        let stored = shop.admin(&format!("/api/admin/orders/{}", placed["id"].as_str().unwrap())).await;
        assert_eq!(stored["order"]["metadata"], metadata);
    }
}
