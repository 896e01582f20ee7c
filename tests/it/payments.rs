//! Paying in the sandbox: redirect, code, voucher, and nothing to pay now.

use serde_json::{Value, json};

use crate::backend::{Backend, told};
use crate::serve::with;

async fn status(shop: &Backend, answer: &Value) -> String {
    let (_, seen) = told(shop.get(answer["watch"].as_str().unwrap()).await).await;
    seen["status"].as_str().unwrap().to_owned()
}

fn page(answer: &Value) -> &str {
    answer["next"]["url"].as_str().unwrap()
}

#[tokio::test]
async fn a_redirect_order_is_paid_and_leads_back_to_the_page() {
    let shop = Backend::open().await;
    let answer = shop.placed("DE", "paypal").await;
    assert_eq!(answer["next"]["kind"], "redirect");
    let html = shop.get(page(&answer)).await.text().await.unwrap();
    assert!(html.contains("SANDBOX") && html.contains("No money moves"), "{html}");
    let (code, to) = shop.press(page(&answer), "pay").await;
    assert_eq!((code, to), (303, format!("{}/shop.html?bag=1&landfall-return={}", shop.origin, answer["id"].as_str().unwrap())));
    assert_eq!(status(&shop, &answer).await, "paid");
    let (code, _) = shop.press(page(&answer), "cancel").await;
    assert_eq!((code, status(&shop, &answer).await.as_str()), (303, "paid"), "what is paid stays paid");
}

#[tokio::test]
async fn declined_and_cancelled_payments_end_the_order() {
    let shop = Backend::open().await;
    for action in ["decline", "cancel"] {
        let answer = shop.placed("DE", "visa").await;
        shop.press(page(&answer), action).await;
        assert_eq!(status(&shop, &answer).await, "cancelled", "{action}");
        let html = shop.get(page(&answer)).await.text().await.unwrap();
        assert!(html.contains("This order is cancelled"), "{html}");
    }
    let answer = shop.placed("DE", "visa").await;
    assert_eq!(shop.press(page(&answer), "steal").await.0, 400);
}

#[tokio::test]
async fn nobody_is_led_to_a_page_of_another_origin() {
    let shop = Backend::open().await;
    for evil in ["https://evil.example/", "javascript:alert(1)", "//evil.example", ""] {
        let order = with(&shop.order("DE", "visa").await, "/returnTo", json!(evil));
        let (code, answer) = shop.place(&order).await;
        assert_eq!(code, 201, "{answer}");
        let (_, to) = shop.press(page(&answer), "pay").await;
        assert!(to.starts_with("/sandbox/"), "{evil} led to {to}");
        let html = shop.get(page(&answer)).await.text().await.unwrap();
        assert!(html.contains("You can close this page") && !html.contains("evil"), "{html}");
    }
}

#[tokio::test]
async fn a_qr_order_shows_a_code_that_leads_to_the_payment() {
    let shop = Backend::open().await;
    let answer = shop.placed("BR-SP", "pix").await;
    assert_eq!((&answer["next"]["kind"], &answer["next"]["currency"]), (&json!("qr"), &json!("BRL")));
    let html = shop.get(page(&answer)).await.text().await.unwrap();
    let image = html.split("<img class=\"code\" src=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let code = shop.get(image).await;
    assert_eq!(code.headers()["content-type"], "image/svg+xml");
    assert!(code.text().await.unwrap().contains("<svg"));
    let pay = shop.get(answer["next"]["text"].as_str().unwrap()).await.text().await.unwrap();
    assert!(pay.contains("value=\"decline\""), "{pay}");
    shop.press(page(&answer), "pay").await;
    assert_eq!(status(&shop, &answer).await, "paid");
}

#[tokio::test]
async fn a_voucher_has_a_reference_and_can_be_paid_later() {
    let shop = Backend::open().await;
    let answer = shop.placed("JP-13", "konbini").await;
    let reference = answer["next"]["reference"].as_str().unwrap();
    assert_eq!(reference.chars().filter(char::is_ascii_digit).count(), 15);
    let html = shop.get(page(&answer)).await.text().await.unwrap();
    assert!(html.contains(reference) && html.contains("Simulate paid"), "{html}");
    shop.advance(6 * 24 * 3600);
    shop.press(page(&answer), "pay").await;
    assert_eq!(status(&shop, &answer).await, "paid");
}

#[tokio::test]
async fn cash_on_delivery_needs_nothing_now() {
    let shop = Backend::open().await;
    let answer = shop.placed("KW", "cod").await;
    assert_eq!((&answer["next"], &answer["status"]), (&json!({"kind": "none"}), &json!("pending")));
    shop.advance(60 * 24 * 3600);
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert_eq!(status(&shop, &answer).await, "pending");
}

#[tokio::test]
async fn an_order_that_is_not_paid_in_time_expires_with_a_reason() {
    let shop = Backend::open().await;
    let answer = shop.placed("DE", "visa").await;
    shop.advance(3601);
    for _ in 0..100 {
        if status(&shop, &answer).await == "expired" {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let stored = shop.admin(&format!("/api/admin/orders/{}", answer["id"].as_str().unwrap())).await;
    assert_eq!(stored["history"][1], json!({"at": "2026-11-22T10:00:01Z", "status": "expired", "reason": "not paid in time"}));
    shop.press(page(&answer), "pay").await;
    assert_eq!(status(&shop, &answer).await, "expired");
}

/// `www/packs/marks.css`, one line a method.
#[test]
fn every_way_to_pay_has_a_mark_of_its_own() {
    let read = |file: &str| std::fs::read_to_string(file).unwrap();
    let (methods, marks) = (read("locales/payment-methods.toml"), read("www/packs/marks.css"));
    let named = |line: &str, before: &str, after: char| Some(line.strip_prefix(before)?.split(after).next()?.to_owned());
    let ids: Vec<String> = methods.lines().filter_map(|line| named(line, "id = \"", '"')).collect();
    let styled: Vec<String> = marks.lines().filter_map(|line| named(line, ".lf-mark--", ' ')).collect();
    assert_eq!(styled, ids, "in the order of the methods");
    let mut drawn: Vec<&str> = marks.lines().filter_map(|line| line.split("--_mark: \"").nth(1)?.split('"').next()).collect();
    assert!(drawn.iter().all(|mark| (2..=5).contains(&mark.chars().count())), "short enough for the tile: {drawn:?}");
    drawn.sort_unstable();
    drawn.dedup();
    assert_eq!(drawn.len(), ids.len(), "no two are alike");
}
