//! What stands before the handlers: the rate limit, the merchant's token, and headers that keep browsers careful.

use std::net::SocketAddr;
use std::time::Instant;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Problem;
use super::origin;
use super::state::Shop;
use crate::native::token;

/// Lets a client do so much a minute.
pub async fn limit(
    State(shop): State<Shop>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    let client = origin::client(request.headers(), peer, shop.behind_proxy);
    match shop.limiter.take(client, Instant::now()) {
        Ok(()) => next.run(request).await,
        Err(seconds) => {
            let detail = format!("Too many requests from your address. Please try again in {seconds} s.");
            Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-many-requests", detail).after(seconds).into_response()
        }
    }
}

/// Lets only the merchant in: `Authorization: Bearer …`, or `?token=…` for a browser.
pub async fn admit(State(shop): State<Shop>, request: Request, next: Next) -> Response {
    let header = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let bearer = header.and_then(|value| value.strip_prefix("Bearer ")).map(str::trim).map(str::to_owned);
    let given = bearer.or_else(|| query(&request, "token")).unwrap_or_default();
    if token::same(&token::hash(given), &token::hash(&shop.admin_token)) {
        return next.run(request).await;
    }
    let detail =
        "Send the merchant's token as «Authorization: Bearer …», or open the address the server printed when it started.";
    Problem::new(StatusCode::UNAUTHORIZED, "unauthorized", detail).into_response()
}

fn query(request: &Request, name: &str) -> Option<String> {
    let query = request.uri().query()?;
    let url = reqwest::Url::parse(&format!("http://localhost/?{query}")).ok()?;
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// Headers for every answer; pages of the backend itself get a policy of their own in [`super::page`].
pub async fn harden(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.entry(header::REFERRER_POLICY).or_insert(HeaderValue::from_static("strict-origin-when-cross-origin"));
    response
}
