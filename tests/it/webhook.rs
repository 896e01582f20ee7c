//! Messages to the merchant's system: signed, repeated until taken, and not lost in a restart.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::http::{HeaderMap, StatusCode};
use axum::{Router, routing::post};
use landfall::native::token;
use landfall::native::webhook::Webhook;
use serde_json::{Value, json};

use crate::backend::{Backend, Setting};

type Heard = Arc<Mutex<Vec<(HeaderMap, String)>>>;

/// A receiver that fails the first `failing` times.
pub async fn receiver(port: u16, failing: usize) -> (u16, Heard) {
    let heard: Heard = Arc::default();
    let hears = heard.clone();
    let hook = post(move |headers: HeaderMap, body: String| async move {
        let mut heard = hears.lock().unwrap();
        heard.push((headers, body));
        if heard.len() <= failing { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::NO_CONTENT }
    });
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move { axum::serve(listener, Router::new().route("/hook", hook)).await });
    (port, heard)
}

pub fn webhook(port: u16) -> Option<Webhook> {
    Some(Webhook { url: format!("http://127.0.0.1:{port}/hook"), secret: "shared".into(), first_wait: Duration::from_millis(30) })
}

/// Waits until so many messages came in. The backend's clock is moved on, so that waits are over.
pub async fn wait(shop: &Backend, heard: &Heard, count: usize) -> Vec<(HeaderMap, String)> {
    for _ in 0..200 {
        if heard.lock().unwrap().len() >= count {
            break;
        }
        shop.advance(1);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    heard.lock().unwrap().clone()
}

#[tokio::test]
async fn every_step_of_an_order_is_told_with_a_signature() {
    let (port, heard) = receiver(0, 2).await;
    let shop = Backend::set(Setting { webhook: webhook(port), ..Setting::default() }).await;
    let answer = shop.placed("DE", "visa").await;
    let first = wait(&shop, &heard, 3).await;
    assert_eq!(first[0].0["landfall-delivery"], first[2].0["landfall-delivery"], "a repeat carries the same id");
    shop.press(answer["next"]["url"].as_str().unwrap(), "pay").await;
    let all = wait(&shop, &heard, 4).await;
    let events: Vec<&str> = all.iter().map(|(headers, _)| headers["landfall-event"].to_str().unwrap()).collect();
    assert_eq!(events, ["order.placed", "order.placed", "order.placed", "order.paid"]);
    for (headers, body) in &all {
        let signature = headers["landfall-signature"].to_str().unwrap();
        let (time, signed) = signature.strip_prefix("t=").unwrap().split_once(",v1=").unwrap();
        assert_eq!(signed, token::sign("shared", &format!("{time}.{body}")));
        let told: Value = serde_json::from_str(body).unwrap();
        assert_eq!((&told["id"], &told["schema"]), (&answer["id"], &json!("landfall.event/1")));
        assert_eq!(told["order"]["contact"]["email"], "ada@example.com");
    }
}

#[tokio::test]
async fn a_message_outlives_a_restart_of_the_backend() {
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let mut shop = Backend::set(Setting { webhook: webhook(gone), ..Setting::default() }).await;
    shop.placed("DE", "visa").await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    shop.stop().await;
    let (_, heard) = receiver(gone, 0).await;
    shop.advance(120);
    shop.start().await;
    assert_eq!(wait(&shop, &heard, 1).await.len(), 1);
    for _ in 0..100 {
        if shop.admin("/api/admin/orders").await["webhooks"] == json!({"open": 0, "failed": 0}) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the message is still waiting");
}
