//! Asking the merchant's services, one step after the other, each with what the steps before came to. What they answer is a value for the
//! engine; what they fail to answer is left to the configured fallback.

use std::sync::OnceLock;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Url};

use super::json::canonical;
use super::merchant::Merchant;
use crate::domain::pricing::Detail;
use crate::domain::pricing::cart::{Cart, Choices};
use crate::domain::pricing::quote::Quote;
use crate::domain::pricing::remote::Answers;
use crate::domain::shop::{RemoteStep, Service};
use crate::domain::time::Moment;
use crate::wire::quote::write;
use crate::wire::remote::{Request, read_answer, write_request};

/// The most bytes an answer may have.
const LIMIT: usize = 256 * 1024;

/// Asks every configured service about a cart (with the merchant's own products). `None` when none is configured.
pub async fn ask(merchant: &Merchant, cart: &Cart, choices: &Choices, at: Moment) -> Option<Answers> {
    let services = &merchant.shop.services;
    if !services.any() {
        return None;
    }
    let mut answers = Answers { open: true, ..Answers::default() };
    for step in RemoteStep::ALL {
        let Some(service) = services.of(step) else { continue };
        // What cannot be sold anyway is no service's business.
        let Ok(so_far) = merchant.quote_with(Detail::Compact, cart, choices, at, Some(&answers)) else { break };
        let request = request(merchant, step, cart, choices, &so_far);
        let read =
            |text: String| read_answer(&text).map_err(|faults| faults.first().map_or_else(String::new, ToString::to_string));
        match post(service, &request).await.and_then(read) {
            Ok(answer) => answers.put(step, Some(answer)),
            Err(why) => tracing::warn!(?step, url = service.url, why, "a service gave no usable answer; its fallback counts"),
        }
    }
    answers.open = false;
    Some(answers)
}

/// The same for callers that are not asynchronous.
pub fn ask_and_wait(merchant: &Merchant, cart: &Cart, choices: &Choices, at: Moment) -> Option<Answers> {
    if !merchant.shop.services.any() {
        return None;
    }
    waited(ask(merchant, cart, choices, at)).flatten()
}

/// Waits for what is worked out asynchronously.
pub fn waited<T>(work: impl Future<Output = T>) -> Option<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().ok()?;
    Some(runtime.block_on(work))
}

fn request(merchant: &Merchant, step: RemoteStep, cart: &Cart, choices: &Choices, so_far: &Quote) -> String {
    let mut cart = cart.clone();
    // The key that a customer logged in with is nobody else's business.
    if let Some(customer) = &mut cart.customer {
        customer.key = None;
    }
    canonical(&write_request(&Request {
        step,
        ships_from: merchant.shop.merchant.origin().to_owned(),
        at: so_far.as_of.at,
        currency: so_far.currency,
        choices: Choices { method: Some(so_far.method.clone()), incoterm: so_far.incoterm, ..choices.clone() },
        cart,
        quote: write(so_far),
    }))
}

fn client() -> &'static Client {
    static CLIENT: OnceLock<Client> = OnceLock::new();
    CLIENT.get_or_init(|| Client::builder().redirect(Policy::none()).build().unwrap_or_default())
}

/// Gets the text that lies at an address.
pub async fn get(url: Url, patience: Duration) -> Result<String, String> {
    said(client().get(url).timeout(patience).header("accept", "application/json")).await
}

/// Posts a question to a service and returns the text of its answer.
pub async fn post(service: &Service, body: &str) -> Result<String, String> {
    let mut request = client().post(&service.url).timeout(Duration::from_millis(service.timeout_ms.into()));
    request = request.header("content-type", "application/json").header("accept", "application/json");
    for (name, value) in &service.headers {
        let value = match value.strip_prefix("env:") {
            Some(variable) => std::env::var(variable).map_err(|_| format!("the environment has no {variable}"))?,
            None => value.clone(),
        };
        request = request.header(name, value);
    }
    said(request.body(body.to_owned())).await
}

/// Sends a request and returns the text of the answer.
async fn said(request: RequestBuilder) -> Result<String, String> {
    let why = |error: reqwest::Error| error.without_url().to_string();
    let mut response = request.send().await.map_err(why)?;
    if !response.status().is_success() {
        return Err(format!("it answered {}", response.status()));
    }
    let mut bytes = Vec::new();
    while let Some(piece) = response.chunk().await.map_err(why)? {
        if bytes.len() + piece.len() > LIMIT {
            return Err(format!("its answer has more than {LIMIT} bytes"));
        }
        bytes.extend_from_slice(&piece);
    }
    String::from_utf8(bytes).map_err(|_| "its answer is not UTF-8".to_owned())
}
