//! Serving: who may call, how often, and what the answers carry.

use serde_json::json;

use crate::backend::{ADMIN, Backend, Setting};

#[tokio::test]
async fn only_listed_pages_may_call_the_api() {
    let shop = Backend::set(Setting {
        config: |config| config["security"]["origins"] = json!(["https://shop.example"]),
        ..Setting::default()
    })
    .await;
    for (origin, allowed) in
        [("https://shop.example", true), ("https://evil.example", false), ("null", false), ("http://shop.example", false)]
    {
        let ask = shop.client.request(reqwest::Method::OPTIONS, shop.url("/api/orders")).header("origin", origin);
        let ask = ask
            .header("access-control-request-method", "POST")
            .header("access-control-request-headers", "idempotency-key,x-shop");
        let answer = ask.send().await.unwrap();
        let header =
            |name: &str| answer.headers().get(name).map(|value| value.to_str().unwrap().to_lowercase()).unwrap_or_default();
        assert_eq!(answer.status(), 204);
        assert_eq!(header("access-control-allow-origin"), if allowed { origin } else { "" });
        assert!(
            !allowed
                || header("access-control-allow-headers").contains("idempotency-key")
                    && header("access-control-allow-headers").contains("x-shop")
        );
        let answer = shop.client.get(shop.url("/api/orders/LF-1")).header("origin", origin).send().await.unwrap();
        let exposed = answer.headers().get("access-control-expose-headers").map(|value| value.to_str().unwrap().to_owned());
        assert_eq!(exposed.as_deref(), allowed.then_some("Retry-After"), "{origin}");
        assert!(answer.headers().get_all("vary").iter().any(|value| value == "Origin"));
    }
}

#[tokio::test]
async fn the_merchants_orders_need_the_token_and_no_page_may_read_them() {
    let shop = Backend::open().await;
    for path in ["/admin/orders", "/api/admin/orders", "/api/admin/orders/LF-1", "/admin/orders?token=guess"] {
        let answer = shop.get(path).await;
        assert_eq!((answer.status().as_u16(), answer.headers().contains_key("www-authenticate")), (401, true), "{path}");
    }
    let answer = shop.placed("DE", "visa").await;
    let page = shop.get(&format!("/admin/orders?token={ADMIN}")).await;
    let policy = page.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(
        policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"),
        "{policy}"
    );
    assert_eq!(page.headers()["x-content-type-options"], "nosniff");
    let html = page.text().await.unwrap();
    let id = answer["id"].as_str().unwrap();
    let scripts: Vec<&str> = html.split("<script").skip(1).collect();
    assert!(html.contains(id) && scripts == [scripts[0]] && !html.contains("style="), "{html}");
    assert!(scripts[0].starts_with(" src=\"/landfall-pages.js\" defer></script>"), "one script, of our own: {html}");
    // 127.58 EUR stays digits for the script, which writes them as the language has them; a moment is RFC 3339.
    assert!(
        html.contains("<data value=\"") && html.contains("data-currency=\"EUR\">") && html.contains("<time datetime=\"2026-")
    );
    assert_eq!(shop.get("/landfall-pages.js").await.headers()["content-type"], "text/javascript; charset=utf-8");
    let one = shop.get(&format!("/admin/orders/{id}?token={ADMIN}")).await.text().await.unwrap();
    assert!(one.contains("ada@example.com"), "{one}");
    let read = shop.client.get(shop.url("/api/admin/orders")).bearer_auth(ADMIN).header("origin", "http://127.0.0.1:8787");
    assert!(!read.send().await.unwrap().headers().contains_key("access-control-allow-origin"));
}

#[tokio::test]
async fn who_asks_too_often_is_told_when_to_come_back() {
    let shop = Backend::set(Setting { rate_limit: 5, ..Setting::default() }).await;
    let mut refused = None;
    for _ in 0..7 {
        let answer = shop.get("/api/orders/LF-1").await;
        if answer.status() == 429 {
            refused = answer.headers().get("retry-after").map(|after| after.to_str().unwrap().to_owned());
        }
    }
    assert_eq!(refused.as_deref(), Some("12"));
    assert_eq!(shop.get("/healthz").await.status(), 200);
}

#[tokio::test]
async fn static_files_have_a_tag_come_compressed_and_may_be_used_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    put("index.html", "<!doctype html><p>Shop</p>");
    put("app.js", &"go();".repeat(1000));
    put("app.js.br", "compressed before");
    put("style.css", &"a{b:c}".repeat(1000));
    std::fs::create_dir(folder.path().join("landfall-0.1.0")).unwrap();
    put("landfall-0.1.0/landfall.js", "x");
    put(".secret", "x");
    let shop = Backend::set(Setting { files: Some(folder.path().to_owned()), ..Setting::default() }).await;
    let page = shop.get("/").await;
    assert_eq!(
        (page.headers()["content-type"].as_bytes(), page.headers()["cache-control"].as_bytes()),
        (&b"text/html; charset=utf-8"[..], &b"no-cache"[..])
    );
    let ask = |path: &str, encoding: &str| shop.client.get(shop.url(path)).header("accept-encoding", encoding).send();
    let made = ask("/app.js", "gzip, br").await.unwrap();
    assert_eq!(
        (made.headers()["content-encoding"].as_bytes(), made.headers()["access-control-allow-origin"].as_bytes()),
        (&b"br"[..], &b"*"[..])
    );
    assert_eq!(made.text().await.unwrap(), "compressed before");
    let plain = ask("/app.js", "identity").await.unwrap();
    assert!(!plain.headers().contains_key("content-encoding") && plain.text().await.unwrap().starts_with("go();"));
    let sheet = ask("/style.css", "br").await.unwrap();
    assert_eq!(sheet.headers()["content-encoding"], "br");
    let tag = sheet.headers()["etag"].clone();
    let again = shop.client.get(shop.url("/style.css")).header("if-none-match", tag).send().await.unwrap();
    assert_eq!((again.status().as_u16(), again.bytes().await.unwrap().len()), (304, 0));
    assert!(shop.get("/landfall-0.1.0/landfall.js").await.headers()["cache-control"].to_str().unwrap().contains("immutable"));
    let head = shop.client.head(shop.url("/style.css")).send().await.unwrap();
    assert_eq!((head.status().as_u16(), head.headers()["content-type"].as_bytes()), (200, &b"text/css; charset=utf-8"[..]));
    for path in ["/.secret", "/nothing.js", "/..%2f..%2fCargo.toml", "/%2e%2e/Cargo.toml", "/landfall-0.1.0"] {
        assert!(matches!(shop.get(path).await.status().as_u16(), 404 | 308), "{path}");
    }
    assert_eq!(shop.client.post(shop.url("/index.html")).send().await.unwrap().status(), 405);
    assert_eq!(shop.get("/api/nothing").await.headers()["content-type"], "application/problem+json");
}

#[tokio::test]
async fn a_stop_lets_running_requests_end() {
    let mut shop = Backend::open().await;
    let order = shop.order("DE", "visa").await;
    let (client, url, text) = (shop.client.clone(), shop.url("/api/orders"), order.to_string());
    let key = order["key"].as_str().unwrap().to_owned();
    let sent = tokio::spawn(async move {
        let request = client.post(url).header("content-type", "application/json").header("idempotency-key", key);
        request.body(text).send().await.map(|answer| answer.status().as_u16())
    });
    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    shop.stop().await;
    let outcome = sent.await.unwrap();
    shop.start().await;
    // Either it was answered, or it had not begun; what was answered is stored.
    let stored = shop.orders().await.len();
    assert!(matches!((&outcome, stored), (Ok(201), 1) | (Err(_), 0 | 1)), "{outcome:?} {stored}");
}
