//! The function to withdraw: reachable from the order, taken without a login, kept with its time, acknowledged on something that lasts.

use serde_json::{Value, json};

use crate::backend::{Backend, Setting, told};
use crate::webhook::{receiver, wait, webhook};

/// Number and token of an order, out of the address of its function.
fn parts(address: &str) -> (String, String) {
    let (_, query) = address.split_once("?order=").unwrap();
    let (order, token) = query.split_once("&token=").unwrap();
    (order.to_owned(), token.to_owned())
}

#[tokio::test]
async fn the_answer_to_an_order_names_the_function_where_the_law_wants_one() {
    let shop = Backend::open().await;
    let german = shop.placed("DE", "visa").await;
    let address = german["withdraw"].as_str().unwrap();
    assert!(address.starts_with(&format!("{}/withdraw?order={}", shop.origin, german["id"].as_str().unwrap())), "{address}");
    let (_, watched) = told(shop.get(german["watch"].as_str().unwrap()).await).await;
    assert_eq!(watched["withdraw"], german["withdraw"], "the order's state names it as long as it is asked for");
    for to in ["US-NY", "GB", "JP-13"] {
        assert_eq!(shop.placed(to, "visa").await["withdraw"], Value::Null, "{to}: no law wants it there");
    }
    // Before 19 June 2026 the Union had none either.
    *shop.now.lock().unwrap() = "2026-06-18T12:00:00Z".parse().unwrap();
    let (_, before) = told(shop.get(german["watch"].as_str().unwrap()).await).await;
    assert_eq!(before["withdraw"], Value::Null);
}

#[tokio::test]
async fn a_statement_is_kept_with_its_time_and_told_to_the_merchants_system() {
    let (port, heard) = receiver(0, 0).await;
    let shop = Backend::set(Setting { webhook: webhook(port), ..Setting::default() }).await;
    let placed = shop.placed("DE", "visa").await;
    let (order, token) = parts(placed["withdraw"].as_str().unwrap());
    shop.advance(3600);
    let statement = json!({"order": order, "token": token, "name": "Ada Klein", "email": "other@example.com", "goods": "the scarf", "language": "de-AT"});
    let (status, taken) = shop.post("/api/withdrawals", &statement).await;
    assert_eq!(status, 201, "{taken}");
    assert_eq!(taken["schema"], "landfall.withdrawal/1");
    assert_eq!(taken["statement"], format!("Hiermit widerrufe ich meinen Vertrag zur Bestellung {order}."));
    assert_eq!((&taken["rule"], &taken["version"], &taken["days"]), (&json!("withdrawal-function"), &json!("1"), &json!(14)));
    assert!(taken["receivedAt"].as_str().unwrap().starts_with("2026-11-22T10:0"), "{taken}");
    // Stated again, it is the same statement, and its first time counts.
    shop.advance(60);
    let (_, again) = shop.post("/api/withdrawals", &statement).await;
    assert_eq!(again, taken);
    let kept = shop.admin(&format!("/api/admin/orders/{order}/withdrawals")).await;
    assert_eq!(kept["withdrawals"], json!([taken]));
    let all = wait(&shop, &heard, 3).await;
    let messages: Vec<Value> = all.iter().map(|(_, body)| serde_json::from_str(body).unwrap()).collect();
    let told: Vec<&Value> = messages.iter().filter(|message| message["event"] == "order.withdrawal").collect();
    let [message] = told.as_slice() else { panic!("one message for one statement: {messages:?}") };
    assert_eq!(message["withdrawal"], taken);
    let text = message["text"].as_str().unwrap();
    for part in ["Ihr Widerruf ist eingegangen", "2026-11-22 10:0", "the scarf", "Ada Klein", "Nordlicht Manufaktur GmbH"] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[tokio::test]
async fn nobody_needs_a_login_but_must_name_the_contract() {
    let shop = Backend::open().await;
    let order = shop.placed("FR", "visa").await["id"].as_str().unwrap().to_owned();
    let state = async |email: &str, order: &str| {
        shop.post("/api/withdrawals", &json!({"order": order, "name": "Ada", "email": email})).await
    };
    assert_eq!(state("ADA@example.com", &order).await.0, 201, "number and address of the order are enough");
    let (status, problem) = state("eve@example.com", &order).await;
    assert_eq!((status, &problem["errors"][0]["code"]), (422, &json!("unknown-order")));
    assert_eq!(state("ada@example.com", "LF-0000").await.1["errors"][0]["code"], "unknown-order", "the same words for both");
    let (status, problem) = state("ada@example.com", "").await;
    assert_eq!((status, &problem["errors"][0]["pointer"]), (422, &json!("/order")));
    let american = shop.placed("US-NY", "visa").await["id"].as_str().unwrap().to_owned();
    let (status, problem) = state("ada@example.com", &american).await;
    assert_eq!((status, &problem["type"]), (409, &json!("/problems/no-right")), "no law gives the right there");
    let british = shop.placed("GB", "visa").await["id"].as_str().unwrap().to_owned();
    assert_eq!(state("ada@example.com", &british).await.0, 201, "the right is there, though no law wants the function");
}

#[tokio::test]
async fn the_page_speaks_the_words_of_the_law_and_gives_something_to_keep() {
    let shop = Backend::open().await;
    let placed = shop.placed("DE", "visa").await;
    let address = placed["withdraw"].as_str().unwrap();
    let page = shop.get(&format!("{address}&lang=de")).await.text().await.unwrap();
    for part in ["<h1>Vertrag widerrufen</h1>", ">Widerruf bestätigen</button>", "value=\"ada@example.com\"", "lang=\"de\""] {
        assert!(page.contains(part), "{part} in {page}");
    }
    // Without an order, and in a language the law does not speak.
    let bare = shop
        .client
        .get(shop.url("/withdraw"))
        .header("accept-language", "fr-BE,fr;q=0.9")
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(bare.contains("Renoncer au contrat ici") && bare.contains("Confirmer la rétractation"), "{bare}");
    let (order, token) = parts(address);
    let post = async |body: String| {
        let request = shop.client.post(shop.url("/withdraw")).header("content-type", "application/x-www-form-urlencoded");
        request.body(body).send().await.unwrap()
    };
    let wrong = post(format!("order={order}&name=Ada&email=eve%40example.com&lang=de")).await;
    assert_eq!(wrong.status(), 404);
    assert!(wrong.text().await.unwrap().contains("gehören nicht zusammen"));
    let done = post(format!("order={order}&token={token}&name=%3Cb%3EAda&email=ada%40example.com&lang=de")).await;
    assert_eq!(done.status(), 201);
    let done = done.text().await.unwrap();
    assert!(done.contains("Ihr Widerruf ist eingegangen") && done.contains("&lt;b&gt;Ada"), "{done}");
    let file = done.split("href=\"/withdrawals/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let kept = shop.get(&format!("/withdrawals/{file}")).await;
    assert!(kept.headers()["content-disposition"].to_str().unwrap().starts_with("attachment"));
    assert!(kept.text().await.unwrap().contains(&format!("Hiermit widerrufe ich meinen Vertrag zur Bestellung {order}.")));
    assert_eq!(shop.get("/withdrawals/nothing").await.status(), 404);
}

#[tokio::test]
async fn an_order_without_the_ticks_of_the_law_is_refused() {
    let shop = Backend::open().await;
    let mut order = shop.order("CN-31", "alipay").await;
    order["consents"] = json!([]);
    let (status, problem) = shop.place(&order).await;
    assert_eq!((status, &problem["errors"][0]["pointer"]), (422, &json!("/consents/privacy-abroad")), "{problem}");
    order["consents"] =
        json!([{"id": "privacy-abroad", "text": "…", "version": "1", "given": false, "at": "2026-11-22T09:00:00Z"}]);
    assert_eq!(shop.place(&order).await.0, 422, "an empty box is no consent");
    order["consents"][0]["given"] = json!(true);
    let (status, answer) = shop.place(&order).await;
    assert_eq!(status, 201, "{answer}");
}
