//! Orders: verified, stored once, refused with words.

use serde_json::{Value, json};

use crate::backend::{Backend, Setting, key, line};

#[tokio::test]
async fn an_order_is_worked_out_again_and_stored() {
    let shop = Backend::open().await;
    let order = shop.order("DE", "visa").await;
    let (status, answer) = shop.place(&order).await;
    assert_eq!(status, 201, "{answer}");
    let stored = shop.admin(&format!("/api/admin/orders/{}", answer["id"].as_str().unwrap())).await;
    assert_eq!(stored["summary"]["total"], order["quote"]["total"]);
    assert_eq!(stored["order"]["quote"], order["quote"]);
    assert_eq!(stored["history"][0]["reason"], "placed");
    assert_eq!(stored["order"]["key"], Value::Null, "the key stays a secret of the browser");
    let (status, seen) = crate::backend::told(shop.get(answer["watch"].as_str().unwrap()).await).await;
    assert_eq!((status, &seen["status"], &seen["total"]), (200, &json!("pending"), &order["quote"]["total"]));
}

#[tokio::test]
async fn a_repeat_gets_the_same_answer_even_after_prices_changed_and_a_restart() {
    let mut shop = Backend::open().await;
    let order = shop.order("DE", "visa").await;
    let (_, first) = shop.place(&order).await;
    shop.advance(3600 * 24);
    let origin = shop.origin.clone();
    shop.restart().await;
    let (status, again) = shop.place(&order).await;
    assert_eq!(status, 200);
    let first: Value = serde_json::from_str(&first.to_string().replace(&origin, &shop.origin)).unwrap();
    assert_eq!(again["id"], first["id"]);
    assert_eq!(again["watch"], first["watch"]);
    assert_eq!(shop.orders().await.len(), 1);
}

#[tokio::test]
async fn many_requests_at_once_with_one_key_store_one_order() {
    let shop = Backend::open().await;
    let order = shop.order("DE", "visa").await;
    let sent = (0..20).map(|_| shop.place(&order));
    let answers = futures(sent).await;
    assert_eq!(answers.iter().filter(|(status, _)| *status == 201).count(), 1);
    assert!(answers.iter().all(|(_, answer)| answer["id"] == answers[0].1["id"]));
    assert_eq!(shop.orders().await.len(), 1);
}

#[tokio::test]
async fn many_different_orders_at_once_are_all_stored() {
    let shop = Backend::open().await;
    let order = shop.order("DE", "visa").await;
    let orders: Vec<Value> = (0..30).map(|_| with(&order, "/key", json!(key()))).collect();
    let answers = futures(orders.iter().map(|order| shop.place(order))).await;
    assert!(answers.iter().all(|(status, _)| *status == 201), "{answers:?}");
    assert_eq!(shop.orders().await.len(), 30);
}

#[tokio::test]
async fn a_key_used_for_another_order_is_refused_and_the_first_order_is_told() {
    let shop = Backend::open().await;
    let order = shop.order("DE", "visa").await;
    let (_, first) = shop.place(&order).await;
    let (status, problem) = shop.place(&with(&order, "/contact/email", json!("eve@example.com"))).await;
    assert_eq!((status, &problem["type"]), (422, &json!("/problems/idempotency-key-reused")));
    assert_eq!(problem["order"]["id"], first["id"]);
    assert_eq!(shop.orders().await.len(), 1);
}

#[tokio::test]
async fn whatever_is_changed_in_the_quote_is_refused_with_the_right_one() {
    let shop = Backend::open().await;
    let order = shop.order("US-NY", "visa").await;
    for (pointer, value) in [
        ("/quote/total", json!("1.00")),
        ("/quote/payNow", json!("1.00")),
        ("/quote/lines/0/unit", json!("1.00")),
        ("/quote/lines/0/quantity", json!(1)),
        ("/quote/lines/0/duty", json!("0.00")),
        ("/quote/rows/0/amount", json!("1.00")),
        ("/quote/rows/2/amount", json!("0.00")),
        ("/quote/rate/rate", json!("1.0000")),
        ("/quote/methods/0/price", json!("0.00")),
        ("/quote/currency", json!("EUR")),
        ("/quote/rows", json!([])),
        ("/quote", json!({})),
        ("/quote", json!("9.00")),
        ("/cart/lines/0/quantity", json!(5)),
        ("/cart/codes", json!([])),
        ("/choices/incoterm", json!("DAP")),
    ] {
        let (status, problem) = shop.place(&with(&with(&order, pointer, value), "/key", json!(key()))).await;
        assert_eq!((status, &problem["type"]), (409, &json!("/problems/price-changed")), "{pointer}: {problem}");
        assert!(!problem["differences"].as_array().unwrap().is_empty());
        assert!(
            problem["quote"]["total"].is_string() && problem["cart"]["lines"].is_array() && problem["rates"]["rates"].is_object()
        );
    }
    assert!(shop.orders().await.is_empty());
}

#[tokio::test]
async fn what_a_page_says_about_a_product_is_replaced_by_the_catalogue() {
    let shop = Backend::open().await;
    let mut order = shop.order("US-NY", "visa").await;
    for (key, value) in [("name", json!("A gift")), ("hs", json!("490199")), ("grams", json!(1)), ("origin", json!("US"))] {
        order["cart"]["lines"][0][key] = value;
    }
    order["customs"] = json!([{"description": "Gift", "origin": "US", "quantity": 1, "grams": 1, "value": "0.01"}]);
    let (status, answer) = shop.place(&order).await;
    assert_eq!(status, 201, "{answer}");
    let stored = shop.admin(&format!("/api/admin/orders/{}", answer["id"].as_str().unwrap())).await;
    let (kept, own) = (&stored["order"]["cart"]["lines"][0], line("LAMP", 2));
    assert_eq!([&kept["name"]["en"], &kept["hs"], &kept["price"]], [&own["name"]["en"], &own["hs"], &own["price"]]);
    assert_eq!(stored["order"]["customs"][0]["hs"], own["hs"]);
    assert_eq!(stored["order"]["customs"][0]["description"], own["name"]["en"]);
}

#[tokio::test]
async fn a_price_changed_in_the_cart_alone_is_refused() {
    let shop = Backend::open().await;
    let mut order = shop.order("US-NY", "visa").await;
    order["cart"]["lines"][0]["price"] = json!("0.01");
    let (status, answer) = shop.place(&order).await;
    assert_eq!(status, 409, "{answer}");
    assert_eq!(answer["differences"][0]["pointer"], json!("/cart/lines/0/price"), "{answer}");
}

#[tokio::test]
async fn a_quote_of_the_last_half_hour_counts_and_an_older_one_is_worked_out_for_now() {
    // The rate runs out between the two.
    let shop = Backend::set(Setting {
        config: |config| {
            config["rates"]["at"] = json!("2026-11-22T06:00:00Z");
            config["rates"]["maxAgeHours"] = json!(4);
        },
        ..Setting::default()
    })
    .await;
    shop.advance(50 * 60);
    let order = shop.order("US-NY", "visa").await;
    shop.advance(20 * 60);
    let (status, answer) = shop.place(&order).await;
    assert_eq!(status, 201, "{answer}");
    shop.advance(20 * 60);
    let (status, problem) = shop.place(&with(&order, "/key", json!(key()))).await;
    assert_eq!((status, &problem["errors"][0]["code"]), (422, &json!("refused")), "{problem}");
}

#[tokio::test]
async fn fields_that_cannot_be_accepted_are_named_by_pointer() {
    let shop = Backend::open().await;
    let order = shop.order("US-NY", "visa").await;
    for (pointer, value, at) in [
        ("/contact/email", json!("ada"), "/contact/email"),
        ("/delivery/postcode", json!("ABC"), "/delivery/postcode"),
        ("/delivery/name", json!(""), "/delivery/name"),
        ("/delivery/state", json!("ZZ"), "/delivery/state"),
        ("/delivery/country", json!("CA"), "/delivery/country"),
        ("/delivery/country", json!("XX"), "/delivery/country"),
        ("/choices/subdivision", json!("OR"), "/delivery/state"),
        ("/choices/postcode", json!("97201"), "/delivery/postcode"),
        ("/choices/payment", json!("knet"), "/choices/payment"),
        ("/cart/lines/0/sku", json!("NOPE"), "/cart/lines/0/sku"),
        ("/cart/lines/0/quantity", json!(-1), "/cart/lines/0/quantity"),
        ("/cart/lines/0/quantity", json!(99_999), "/cart/lines/0"),
        ("/cart/lines", json!([]), "/choices/country"),
        ("/placedAt", json!("today"), "/placedAt"),
        ("/contact/emial", json!("x"), "/contact/emial"),
    ] {
        let (status, problem) = shop.place(&with(&with(&order, pointer, value), "/key", json!(key()))).await;
        assert_eq!(status, 422, "{pointer}: {problem}");
        let errors = problem["errors"].as_array().unwrap();
        assert!(
            errors.iter().any(|error| error["pointer"] == at && !error["detail"].as_str().unwrap().is_empty()),
            "{pointer}: {problem}"
        );
    }
    assert!(shop.orders().await.is_empty());
}

#[tokio::test]
async fn a_malformed_body_gets_words_and_never_breaks_the_server() {
    let shop = Backend::open().await;
    let deep = format!("{}{}", "[".repeat(50_000), "]".repeat(50_000));
    for body in [
        "",
        "null",
        "[]",
        "{}",
        "{\"a\":",
        "\"x\"",
        "{\"schema\":\"landfall.order/1\"}",
        "\u{0}",
        deep.as_str(),
        "{\"schema\":\"landfall.order/2\"}",
    ] {
        let (status, problem) = shop.send(&key(), body.to_owned()).await;
        assert!(matches!(status, 400 | 422), "{status} {problem}");
        assert!(!problem["detail"].as_str().unwrap().is_empty(), "{problem}");
    }
    let (status, problem) = shop.send(&key(), " ".repeat(300 * 1024)).await;
    assert_eq!((status, &problem["type"]), (413, &json!("/problems/too-large")));
    let (status, problem) = shop.send("", "{}".to_owned()).await;
    assert_eq!((status, &problem["type"]), (400, &json!("/problems/idempotency-key-missing")));
    let order = shop.order("DE", "visa").await;
    let (status, problem) = shop.send(&key(), order.to_string()).await;
    assert_eq!((status, &problem["errors"][0]["pointer"]), (422, &json!("/key")));
    let plain = shop.client.post(shop.url("/api/orders")).header("idempotency-key", key()).body("{}").send().await.unwrap();
    assert_eq!(plain.status(), 415);
    assert_eq!(shop.client.delete(shop.url("/api/orders")).send().await.unwrap().status(), 405);
    assert_eq!(shop.get("/healthz").await.status(), 200);
}

#[tokio::test]
async fn an_order_that_customs_would_not_clear_without_a_number_is_refused() {
    let shop = Backend::open().await;
    let order = shop.order("BR-SP", "pix").await;
    let (status, problem) = shop.place(&with(&order, "/numbers", json!([]))).await;
    assert_eq!((status, &problem["errors"][0]["pointer"]), (422, &json!("/numbers")), "{problem}");
    assert!(problem["errors"][0]["detail"].as_str().unwrap().contains("CPF"), "{problem}");
    assert_eq!(shop.place(&order).await.0, 201);
}

#[tokio::test]
async fn an_order_that_the_law_would_not_bill_without_a_number_is_refused() {
    let at_home = |config: &mut Value| {
        config["merchant"]["country"] = json!("BR");
        config["merchant"]["shipsFrom"] = json!("BR");
    };
    let shop = Backend::set(Setting { config: at_home, ..Setting::default() }).await;
    let order = shop.order("BR-SP", "pix").await;
    assert_eq!(order["quote"]["import"], json!(false), "no border is crossed");
    let (status, problem) = shop.place(&with(&order, "/numbers", json!([]))).await;
    assert_eq!((status, &problem["errors"][0]["pointer"]), (422, &json!("/numbers")), "{problem}");
    assert!(problem["errors"][0]["detail"].as_str().unwrap().starts_with("The bill needs a number of the buyer"), "{problem}");
    let (status, answer) = shop.place(&order).await;
    assert_eq!(status, 201, "{answer}");
    let stored = shop.admin(&format!("/api/admin/orders/{}", answer["id"].as_str().unwrap())).await;
    assert_eq!(stored["order"]["numbers"], json!([{"id": "br-cpf", "number": "39053344705"}]));
}

#[tokio::test]
async fn an_order_cannot_be_watched_without_its_token() {
    let shop = Backend::open().await;
    let answer = shop.placed("DE", "visa").await;
    let id = answer["id"].as_str().unwrap();
    for path in
        [format!("/api/orders/{id}"), format!("/api/orders/{id}?token=wrong"), "/api/orders/LF-000000000000?token=x".to_owned()]
    {
        assert_eq!(shop.get(&path).await.status(), 404, "{path}");
    }
}

/// The value with another one put at a place, making the way there.
pub fn with(order: &Value, pointer: &str, value: Value) -> Value {
    let mut order = order.clone();
    let (room, last) = pointer.rsplit_once('/').unwrap();
    let place = order.pointer_mut(room).unwrap();
    match place {
        Value::Array(items) => items[last.parse::<usize>().unwrap()] = value,
        place => place[last] = value,
    }
    order
}

pub async fn futures<T>(all: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    // Polls all of them in turn; enough for a handful.
    let mut all: Vec<_> = all.map(Box::pin).collect();
    let mut done: Vec<Option<T>> = all.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (future, slot) in all.iter_mut().zip(&mut done).filter(|(_, slot)| slot.is_none()) {
            if let std::task::Poll::Ready(value) = future.as_mut().poll(context) {
                *slot = Some(value);
            }
        }
        if done.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}
