//! A backend of the demo shop on a free port with a database of its own, and a client that orders from it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use landfall::native::clock::Clock;
use landfall::native::merchant::{Merchant, Sources};
use landfall::native::serve::{Options, Server};
use landfall::native::sign::Signer;
use landfall::native::webhook::Webhook;
use reqwest::{Client, Response, redirect::Policy};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub const ADMIN: &str = "only-for-tests";
/// A private key that signs nothing of worth: 32 bytes of 7.
pub const SECRET: &str = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc";

/// How a test's backend differs from the usual one.
pub struct Setting {
    pub config: fn(&mut Value),
    pub catalog: fn(&mut Value),
    /// `landfall.accounts/1`, if the shop has any.
    pub accounts: Option<&'static str>,
    pub files: Option<PathBuf>,
    pub rate_limit: u32,
    pub webhook: Option<Webhook>,
    pub database: Option<String>,
}

impl Default for Setting {
    fn default() -> Setting {
        Setting { config: |_| {}, catalog: |_| {}, accounts: None, files: None, rate_limit: 0, webhook: None, database: None }
    }
}

/// A running backend.
pub struct Backend {
    pub folder: TempDir,
    pub origin: String,
    pub client: Client,
    pub now: Arc<Mutex<Timestamp>>,
    setting: Setting,
    stop: Option<oneshot::Sender<()>>,
    running: Option<JoinHandle<std::io::Result<()>>>,
}

impl Backend {
    pub async fn open() -> Backend {
        Backend::set(Setting::default()).await
    }

    pub async fn set(setting: Setting) -> Backend {
        let folder = tempfile::tempdir().unwrap();
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        let now = Arc::new(Mutex::new("2026-11-22T09:00:00Z".parse().unwrap()));
        let mut backend = Backend { folder, origin: String::new(), client, now, setting, stop: None, running: None };
        backend.start().await;
        backend
    }

    pub async fn start(&mut self) {
        let config = changed("www/landfall.json", &self.folder.path().join("landfall.json"), self.setting.config);
        let catalog = changed("www/catalog.json", &self.folder.path().join("catalog.json"), self.setting.catalog);
        let merchant =
            Merchant::open(&Sources { config, catalog: Some(catalog), rates: None, locales: "locales".into() }).unwrap();
        let merchant = match self.setting.accounts {
            Some(accounts) => merchant.knowing(landfall::wire::accounts::read(accounts).unwrap()),
            None => merchant,
        };
        self.serve(merchant).await;
    }

    /// A backend of another merchant, at a moment. It cannot be restarted.
    pub async fn of(merchant: Merchant, at: Timestamp) -> Backend {
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        let (folder, now, setting) = (tempfile::tempdir().unwrap(), Arc::new(Mutex::new(at)), Setting::default());
        let mut backend = Backend { folder, origin: String::new(), client, now, setting, stop: None, running: None };
        backend.serve(merchant).await;
        backend
    }

    async fn serve(&mut self, merchant: Merchant) {
        let now = self.now.clone();
        let file = self.folder.path().join("orders.sqlite").display().to_string();
        let options = Options {
            merchant,
            listen: ([127, 0, 0, 1], 0).into(),
            database: self.setting.database.clone().unwrap_or(file),
            files: self.setting.files.clone(),
            admin_token: ADMIN.to_owned(),
            signer: Some(Signer::of(SECRET).unwrap()),
            webhook: self.setting.webhook.clone(),
            rate_limit: self.setting.rate_limit,
            public_url: None,
            behind_proxy: false,
            clock: Clock::of(move || *now.lock().unwrap()),
            pace: Duration::from_millis(50),
        };
        let server = Server::prepare(options).await.unwrap();
        self.origin = format!("http://{}", server.address().unwrap());
        let (stop, stopped) = oneshot::channel();
        self.stop = Some(stop);
        self.running = Some(tokio::spawn(server.run(async {
            let _ = stopped.await;
        })));
    }

    /// As an operator stops it.
    pub async fn stop(&mut self) {
        drop(self.stop.take());
        self.running.take().unwrap().await.unwrap().unwrap();
    }

    pub async fn restart(&mut self) {
        self.stop().await;
        self.start().await;
    }

    pub fn advance(&self, seconds: i64) {
        let mut now = self.now.lock().unwrap();
        *now += jiff::SignedDuration::from_secs(seconds);
    }

    pub fn url(&self, path: &str) -> String {
        if path.starts_with('/') { format!("{}{path}", self.origin) } else { path.to_owned() }
    }

    pub async fn get(&self, path: &str) -> Response {
        self.client.get(self.url(path)).send().await.unwrap()
    }

    pub async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        let request = self.client.post(self.url(path)).header("content-type", "application/json");
        told(request.body(body.to_string()).send().await.unwrap()).await
    }

    pub async fn admin(&self, path: &str) -> Value {
        let answer = self.client.get(self.url(path)).bearer_auth(ADMIN).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        told(answer).await.1
    }

    /// The orders that are stored, as summaries.
    pub async fn orders(&self) -> Vec<Value> {
        self.admin("/api/admin/orders").await["orders"].as_array().unwrap().clone()
    }

    /// An order as the widget would send it, quoted by this backend.
    pub async fn order(&self, to: &str, payment: &str) -> Value {
        let (country, state) = to.split_once('-').unwrap_or((to, ""));
        let delivery = delivery(country, state);
        let cart = json!({"lines": [line("LAMP", 2), line("SCARF", 1)], "codes": ["WELCOME10"]});
        let choices = json!({"country": country, "subdivision": state, "postcode": delivery["postcode"], "payment": payment});
        let (status, quote) = self.post("/api/quote", &json!({"cart": cart, "choices": choices})).await;
        assert_eq!(status, 200, "{quote}");
        json!({
            "schema": "landfall.order/1", "key": key(), "placedAt": "2026-11-22T09:00:00Z", "engine": "0.1.0",
            "returnTo": format!("{}/shop.html?bag=1", self.origin), "cart": cart, "choices": choices,
            "contact": {"email": "ada@example.com"}, "delivery": delivery, "numbers": numbers(country), "consents": consents(country),
            "locale": {"language": "en", "country": country, "currency": quote["currency"]}, "quote": quote,
        })
    }

    /// Sends an order.
    pub async fn place(&self, order: &Value) -> (u16, Value) {
        self.send(order["key"].as_str().unwrap_or_default(), order.to_string()).await
    }

    pub async fn send(&self, key: &str, body: String) -> (u16, Value) {
        let request = self.client.post(self.url("/api/orders")).header("content-type", "application/json");
        told(request.header("idempotency-key", key).body(body).send().await.unwrap()).await
    }

    /// Places an order that must be taken.
    pub async fn placed(&self, to: &str, payment: &str) -> Value {
        let (status, answer) = self.place(&self.order(to, payment).await).await;
        assert_eq!(status, 201, "{answer}");
        answer
    }

    /// Presses a button of the sandbox page; returns where it leads.
    pub async fn press(&self, page: &str, action: &str) -> (u16, String) {
        let (path, token) = page.split_once("?token=").unwrap();
        let token = token.split('&').next().unwrap();
        let request = self.client.post(self.url(path)).header("content-type", "application/x-www-form-urlencoded");
        let answer = request.body(format!("token={token}&action={action}")).send().await.unwrap();
        let to = answer.headers().get("location").map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default();
        (answer.status().as_u16(), to)
    }
}

pub async fn told(answer: Response) -> (u16, Value) {
    let status = answer.status().as_u16();
    let text = answer.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
}

pub fn key() -> String {
    format!("{:032x}", rand::random::<u128>())
}

/// A line of the demo shop, with all the product's keys as a page would have them.
pub fn line(sku: &str, quantity: u32) -> Value {
    let catalog: Value = serde_json::from_str(&std::fs::read_to_string("www/catalog.json").unwrap()).unwrap();
    let mut line = catalog["products"].as_array().unwrap().iter().find(|product| product["sku"] == sku).unwrap().clone();
    line["id"] = json!(sku);
    line["quantity"] = json!(quantity);
    line
}

fn changed(from: &str, to: &Path, change: fn(&mut Value)) -> PathBuf {
    let mut value: Value = serde_json::from_str(&std::fs::read_to_string(from).unwrap()).unwrap();
    change(&mut value);
    std::fs::write(to, value.to_string()).unwrap();
    to.to_owned()
}

/// What customs there wants to know of the buyer.
fn numbers(country: &str) -> Value {
    match country {
        "BR" => json!([{"id": "br-cpf", "number": "39053344705"}]),
        "CN" => json!([{"id": "cn-ric", "number": "110101199003070134"}]),
        "TR" => json!([{"id": "tr-tckn", "number": "17291716060"}]),
        _ => json!([]),
    }
}

/// The boxes that the law of a country wants ticked.
fn consents(country: &str) -> Value {
    let boxes: &[&str] = match country {
        "CN" => &["privacy-abroad"],
        "TR" => &["pre-contract-form", "privacy-abroad"],
        _ => &[],
    };
    let given = |id: &&str| json!({"id": id, "text": id, "version": "1", "given": true, "at": "2026-11-22T09:00:00Z"});
    boxes.iter().map(given).collect()
}

fn delivery(country: &str, state: &str) -> Value {
    let (city, postcode) = match country {
        "GB" => ("London", "SW1A 1AA"),
        "US" => ("New York", "10001"),
        "BR" => ("São Paulo", "01310-100"),
        "JP" => ("Chiyoda", "100-0001"),
        "KW" => ("Kuwait City", "12345"),
        "TR" => ("Kadıköy", "34710"),
        "CN" => ("上海市", "200000"),
        _ => ("Berlin", "10115"),
    };
    // Only Kuwait asks for them; elsewhere they are as good as not there.
    let (block, house) = if country == "KW" { ("3", "16") } else { ("", "") };
    json!({
        "country": country, "name": "Ada Klein", "block": block, "line1": "Weg 1", "house": house, "city": city, "state": state, "postcode": postcode,
    })
}
