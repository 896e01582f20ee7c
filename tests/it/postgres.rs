//! The same promises on Postgres. Runs when LANDFALL_TEST_POSTGRES holds the URL of an empty database, such as
//! `postgres://postgres@127.0.0.1:5432/test`; otherwise it says so and passes.

use serde_json::json;

use crate::backend::{Backend, Setting, key};
use crate::serve::{futures, with};

#[tokio::test]
async fn postgres_keeps_one_order_for_a_key_among_several_servers() {
    let Ok(url) = std::env::var("LANDFALL_TEST_POSTGRES") else {
        println!("skipped: LANDFALL_TEST_POSTGRES is not set");
        return;
    };
    let setting = || Setting { database: Some(url.clone()), ..Setting::default() };
    let (one, mut other) = (Backend::set(setting()).await, Backend::set(setting()).await);
    let before = one.orders().await.len();
    let order = one.order("DE", "visa").await;
    let sent = (0..20).map(|i| if i % 2 == 0 { one.place(&order) } else { other.place(&order) });
    let answers = futures(sent).await;
    assert_eq!(answers.iter().filter(|(status, _)| *status == 201).count(), 1, "{answers:?}");
    assert!(answers.iter().all(|(_, answer)| answer["watch"] == answers[0].1["watch"]));
    other.restart().await;
    assert_eq!(other.place(&order).await.0, 200);
    assert_eq!(other.place(&with(&order, "/contact/email", json!("eve@example.com"))).await.0, 422);
    let page = other.place(&order).await.1["next"]["url"].as_str().unwrap().to_owned();
    let page = page.replace(&other.origin, "");
    let pressed = futures((0..6).map(|i| if i % 2 == 0 { one.press(&page, "pay") } else { other.press(&page, "cancel") })).await;
    assert!(pressed.iter().all(|(status, _)| *status == 303));
    let id = answers[0].1["id"].as_str().unwrap();
    let stored = one.admin(&format!("/api/admin/orders/{id}")).await;
    assert_eq!(stored["history"].as_array().unwrap().len(), 2, "only the first press counts: {stored}");
    let orders: Vec<_> = (0..30).map(|_| with(&order, "/key", json!(key()))).collect();
    assert!(futures(orders.iter().map(|order| one.place(order))).await.iter().all(|(status, _)| *status == 201));
    assert_eq!(one.orders().await.len(), (before + 31).min(100));
}
