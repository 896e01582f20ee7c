//! Customers, points and cards: what a browser says of them is held against the merchant's accounts.

use landfall::domain::pricing::cart::Choices;
use landfall::native::merchant::{Merchant, Sources};
use landfall::wire;
use serde_json::{Value, json};

use crate::backend::{Backend, Setting, key, line};
use crate::cli::{file, landfall};
use crate::serve::with;

const ACCOUNTS: &str = r#"{
    "schema": "landfall.accounts/1",
    "customers": [
        {"id": "7", "key": "secret-of-7", "tier": "gold", "points": 500, "credit": [{"balance": "12.00", "currency": "EUR"}]},
        {"id": "8", "tier": "silver", "points": 40}
    ],
    "cards": [{"code": "GIFT-1", "balance": "25.00", "currency": "EUR"}],
    "used": {"first-hundred": 100, "other": 3}
}"#;

fn setting() -> Setting {
    let config = |config: &mut Value| {
        config["points"] = json!({"worth": "10.00"});
        config["promotions"] = json!([
            {"id": "gold", "percent": "5", "when": {"tiers": ["gold"]}},
            {"id": "first-hundred", "code": "HUNDRED", "percent": "50", "when": {"limit": 100}}
        ]);
    };
    Setting { config, accounts: Some(ACCOUNTS), ..Setting::default() }
}

/// The merchant's own facts of a customer, as its page has them.
fn customer(id: &str) -> Value {
    let accounts: Value = serde_json::from_str(ACCOUNTS).unwrap();
    accounts["customers"].as_array().unwrap().iter().find(|customer| customer["id"] == id).unwrap().clone()
}

fn cart(more: Value) -> Value {
    let mut cart = json!({"lines": [line("LAMP", 1), line("SCARF", 1)]});
    cart.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    cart
}

/// An order to Berlin that was quoted by an engine that believed the cart, as a browser's does.
async fn order(shop: &Backend, cart: &Value) -> Value {
    let order = shop.order("DE", "visa").await;
    let config = shop.folder.path().join("landfall.json");
    let merchant = Merchant::open(&Sources { config, catalog: None, rates: None, locales: "locales".into() }).unwrap();
    let mut text = cart.clone();
    text["schema"] = json!("landfall.cart/1");
    let postcode = order["delivery"]["postcode"].as_str().unwrap().to_owned();
    let choices = Choices { country: "DE".into(), postcode, payment: Some("visa".into()), ..Choices::default() };
    let at = "2026-11-22T09:00:00Z".parse().unwrap();
    let quote = merchant.quote(&wire::cart::read(&text.to_string()).unwrap(), &choices, at).unwrap();
    let quote: Value = serde_json::from_str(&wire::quote::bytes(&quote)).unwrap();
    with(&with(&with(&order, "/cart", cart.clone()), "/quote", quote), "/key", json!(key()))
}

#[tokio::test]
async fn points_credit_and_cards_that_are_the_merchants_are_taken() {
    let shop = Backend::set(setting()).await;
    let cart = cart(json!({
        "customer": customer("7"), "redeem": {"points": 300}, "cards": [{"code": "GIFT-1", "balance": "25.00", "currency": "EUR"}]
    }));
    let order = order(&shop, &cart).await;
    // 138.00 less 5 % is 131.10; 300 points take 30.00; 25.00 and 12.00 are paid by card and credit.
    let paid: Vec<&Value> = order["quote"]["credits"].as_array().unwrap().iter().map(|credit| &credit["amount"]).collect();
    assert_eq!(paid, ["25.00", "12.00"]);
    assert_eq!(order["quote"]["points"], json!({"redeemed": 300, "earned": 101}));
    let (status, answer) = shop.place(&order).await;
    assert_eq!(status, 201, "{answer}");
    let stored = shop.admin(&format!("/api/admin/orders/{}", answer["id"].as_str().unwrap())).await;
    assert_eq!(stored["order"]["cart"]["customer"]["points"], 500);
    assert_eq!(stored["order"]["cart"]["customer"]["key"], Value::Null, "the key is not kept");
}

#[tokio::test]
async fn what_a_browser_makes_up_about_customer_and_cards_is_refused() {
    let shop = Backend::set(setting()).await;
    let own = |change: fn(&mut Value)| {
        let mut customer = customer("8");
        change(&mut customer);
        json!({"customer": customer, "redeem": {"points": 10_000}})
    };
    for (more, pointer) in [
        (own(|customer| customer["points"] = json!(10_000)), "/cart/customer"),
        (own(|customer| customer["tier"] = json!("gold")), "/cart/customer"),
        (own(|customer| customer["firstOrder"] = json!(true)), "/cart/customer"),
        (own(|customer| customer["credit"] = json!([{"balance": "500.00", "currency": "EUR"}])), "/cart/customer"),
        (own(|customer| customer["id"] = json!("9")), "/cart/customer"),
        (own(|customer| *customer = json!({"id": "7", "tier": "gold"})), "/cart/customer"),
        (own(|customer| *customer = json!({"id": "7", "key": "secret-of-8", "tier": "gold"})), "/cart/customer"),
        (json!({"cards": [{"code": "GIFT-1", "balance": "250.00", "currency": "EUR"}]}), "/cart/cards/0"),
        (json!({"cards": [{"code": "GIFT-1", "balance": "25.00", "currency": "KWD"}]}), "/cart/cards/0"),
        (json!({"cards": [{"code": "GIFT-1", "balance": "25.00", "currency": "EUR", "taxed": true}]}), "/cart/cards/0"),
        (json!({"cards": [{"code": "GIFT-2", "balance": "25.00", "currency": "EUR"}]}), "/cart/cards/0"),
        (
            json!({"cards": [
                {"code": "GIFT-1", "balance": "25.00", "currency": "EUR"}, {"code": "GIFT-1", "balance": "25.00", "currency": "EUR"}
            ]}),
            "/cart/cards/1",
        ),
        (json!({"codes": ["HUNDRED"]}), "/quote/total"),
    ] {
        let (status, problem) = shop.place(&order(&shop, &cart(more.clone())).await).await;
        assert_eq!((status, &problem["type"]), (409, &json!("/problems/price-changed")), "{more}: {problem}");
        let named = problem["differences"].as_array().unwrap().iter().any(|difference| difference["pointer"] == pointer);
        assert!(named, "{pointer}: {}", problem["differences"]);
        assert!(!problem.to_string().contains("secret-of-7") && !problem["cart"].to_string().contains("500"), "{problem}");
    }
    assert!(shop.orders().await.is_empty());
}

#[tokio::test]
async fn whoever_shows_the_customers_key_is_told_the_present_facts_and_may_order_with_them() {
    let shop = Backend::set(setting()).await;
    let old = json!({"id": "7", "key": "secret-of-7", "points": 900});
    let (status, problem) = shop.place(&order(&shop, &cart(json!({"customer": old, "redeem": {"points": 600}}))).await).await;
    assert_eq!(status, 409, "{problem}");
    assert_eq!(problem["cart"]["customer"]["points"], 500);
    let mut cart = problem["cart"].clone();
    cart.as_object_mut().unwrap().remove("schema");
    let (status, answer) = shop.place(&order(&shop, &cart).await).await;
    assert_eq!(status, 201, "{answer}");
}

#[tokio::test]
async fn a_backend_without_accounts_believes_in_no_customer() {
    let shop = Backend::set(Setting { accounts: None, ..setting() }).await;
    let (status, problem) = shop.place(&order(&shop, &cart(json!({"customer": {"id": "7", "tier": "gold"}}))).await).await;
    assert_eq!((status, &problem["cart"]["customer"]), (409, &Value::Null), "{problem}");
}

#[test]
fn the_command_line_quotes_with_the_accounts() {
    let folder = tempfile::tempdir().unwrap();
    let accounts = file(&folder, "accounts.json", &serde_json::from_str(ACCOUNTS).unwrap());
    let cart = json!({
        "schema": "landfall.cart/1", "lines": [line("LAMP", 1)], "customer": {"id": "7"},
        "cards": [{"code": "GIFT-1", "balance": "1.00", "currency": "EUR"}]
    });
    let cart = file(&folder, "cart.json", &cart);
    let base = ["quote", "--config", "www/landfall.json", "--cart", &cart, "--to", "DE", "--as-of", "2026-11-22T09:00:00Z"];
    let told = landfall(&[&base[..], &["--accounts", &accounts, "--explain"]].concat());
    assert_eq!(told.code, 0, "{}", told.err);
    for words in ["25.00 EUR    Gift card (GIFT-1)", "12.00 EUR    Store credit", "paid with the order", "Balance: 25.00 EUR"] {
        assert!(told.out.contains(words), "{words}\n{}", told.out);
    }
    let wrong = file(&folder, "accounts.json", &json!({"schema": "landfall.accounts/1", "customer": []}));
    let told = landfall(&[&base[..], &["--accounts", &wrong]].concat());
    assert!(told.code == 2 && told.err.contains("did you mean \"customers\"?"), "{}", told.err);
}

#[test]
fn a_catalogue_in_which_shoppers_could_help_themselves_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for change in
        [json!({"price": "-5.00"}), json!({"tierPrices": [{"from": 2, "price": "-1"}]}), json!({"groupPrices": {"x": "-1"}})]
    {
        let mut product = line("LAMP", 1);
        product.as_object_mut().unwrap().retain(|key, _| key != "id" && key != "quantity");
        product.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let catalog = file(&folder, "catalog.json", &json!({"schema": "landfall.catalog/1", "products": [product]}));
        let checked = landfall(&["check", "www/landfall.json", "--catalog", &catalog]);
        assert!(checked.code == 2 && checked.err.contains("a price is negative"), "{change}: {}", checked.err);
        let sources =
            Sources { config: "www/landfall.json".into(), catalog: Some(catalog.into()), rates: None, locales: "locales".into() };
        assert!(Merchant::open(&sources).unwrap_err()[0].what.contains("has a negative price"), "{change}");
    }
}
