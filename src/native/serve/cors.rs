//! Which pages may call the API (the Fetch standard's CORS), from `security.origins` of the config.

use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::origin;
use super::state::Shop;

/// Answers preflights and marks answers that the calling page may read. A page that is not listed gets no mark.
pub async fn mark(State(shop): State<Shop>, request: Request, next: Next) -> Response {
    let asking = request.headers().get(header::ORIGIN).cloned();
    let allowed = asking.clone().filter(|origin| is_listed(&shop, origin));
    let own = origin::own(request.headers(), shop.public_url.as_deref(), shop.behind_proxy);
    if let Some(stranger) = asking.filter(|origin| allowed.is_none() && origin.as_bytes() != own.as_bytes()) {
        tracing::warn!(origin = ?stranger, "a page asked that is not listed; add its origin to security.origins of the config");
    }
    let preflight = request.method() == Method::OPTIONS && request.headers().contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let mut response = if preflight { StatusCode::NO_CONTENT.into_response() } else { next.run(request).await };
    let headers = response.headers_mut();
    headers.append(header::VARY, HeaderValue::from_static("Origin"));
    if let Some(origin) = allowed {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"));
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("Retry-After"));
        if preflight {
            headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST"));
            headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, shop.allowed_headers.clone());
            headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
        }
    }
    response
}

fn is_listed(shop: &Shop, origin: &HeaderValue) -> bool {
    let Ok(origin) = origin.to_str() else { return false };
    shop.origins().iter().any(|listed| listed == origin || origin::of(listed).is_some_and(|listed| listed == origin))
}
