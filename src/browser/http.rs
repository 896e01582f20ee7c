//! Talking to the merchant's backend and fetching packs.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, Headers, Request, RequestCredentials, RequestInit, Response};

use crate::domain::table::Table;
use crate::ui::hear::after;

/// An answer of any status.
pub struct Reply {
    /// Status code.
    pub status: u16,
    /// The `Retry-After` header.
    pub retry_after: Option<String>,
    /// The body.
    pub body: String,
}

/// A request.
pub struct Ask {
    /// Where to.
    pub url: String,
    /// The body of a POST; without one it is a GET.
    pub body: Option<String>,
    /// Headers.
    pub headers: Table<String>,
    /// `omit`, `same-origin` or `include`.
    pub credentials: String,
    /// Seconds after which the answer no longer counts as coming.
    pub timeout: u32,
}

/// Sends a request and passes on the reply; nothing when the network was lost or the time is up.
pub fn send(ask: Ask, done: Box<dyn FnOnce(Option<Reply>)>) {
    spawn_local(async move { done(try_send(ask).await.ok()) });
}

async fn try_send(ask: Ask) -> Result<Reply, JsValue> {
    let init = RequestInit::new();
    init.set_method(if ask.body.is_some() { "POST" } else { "GET" });
    init.set_credentials(match ask.credentials.as_str() {
        "omit" => RequestCredentials::Omit,
        "include" => RequestCredentials::Include,
        _ => RequestCredentials::SameOrigin,
    });
    let headers = Headers::new()?;
    for (name, value) in &ask.headers {
        headers.set(name, value)?;
    }
    init.set_headers(&headers);
    if let Some(body) = &ask.body {
        init.set_body(&JsValue::from_str(body));
    }
    let abort = AbortController::new()?;
    init.set_signal(Some(&abort.signal()));
    let _timer = after(ask.timeout.saturating_mul(1000), Box::new(move || abort.abort()));
    let request = Request::new_with_str_and_init(&ask.url, &init)?;
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_request(&request)).await?.dyn_into()?;
    let body = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
    Ok(Reply { status: response.status(), retry_after: response.headers().get("Retry-After").ok().flatten(), body })
}

/// Fetches a file; nothing when it is not to be had.
pub async fn text(url: String) -> Option<String> {
    let ask = Ask { url, body: None, headers: Table::new(), credentials: "same-origin".to_owned(), timeout: 30 };
    try_send(ask).await.ok().filter(|reply| reply.status == 200).map(|reply| reply.body)
}

/// Fetches a file and passes it on; nothing when it is not to be had.
pub fn file(url: String, done: Box<dyn FnOnce(Option<String>)>) {
    let ask = Ask { url, body: None, headers: Table::new(), credentials: "same-origin".to_owned(), timeout: 30 };
    send(ask, Box::new(move |reply| done(reply.filter(|reply| reply.status == 200).map(|reply| reply.body))));
}
