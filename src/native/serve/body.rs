//! Bodies of requests and answers: JSON that comes and goes.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::problem::Problem;
use super::{BODY_LIMIT, BODY_PATIENCE};
use crate::native::json::canonical;
use crate::wire::node::{Node, Value};

/// The JSON text of a request, if it is one, arrives in time and is not too long.
pub(super) async fn json_text(headers: &HeaderMap, body: Body) -> Result<String, Problem> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json") {
        let detail = "Send the body as «Content-Type: application/json».";
        return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", detail));
    }
    let arrived = tokio::time::timeout(BODY_PATIENCE, to_bytes(body, BODY_LIMIT)).await.map_err(|_| {
        Problem::new(StatusCode::REQUEST_TIMEOUT, "too-slow", "The request did not arrive in time. Please send it again.")
    })?;
    let bytes = arrived.map_err(|_| {
        let detail = format!("A request may have at most {} KB, and must arrive whole.", BODY_LIMIT / 1024);
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", detail)
    })?;
    String::from_utf8(bytes.into()).map_err(|_| Problem::malformed("The body is not UTF-8."))
}

/// A stored text as a node again.
pub(super) fn parsed(body: &str) -> Node {
    Node::parse(body).unwrap_or(Node { at: 0, value: Value::Null })
}

/// An answer.
pub(super) fn json(status: StatusCode, body: &Node) -> Response {
    json_text_response(status, canonical(body))
}

pub(super) fn json_text_response(status: StatusCode, body: String) -> Response {
    let mut response = (status, body).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
