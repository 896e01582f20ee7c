//! Every refusal of the backend, as `application/problem+json` (RFC 9457).

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::native::json::{canonical, list, number, table, text};
use crate::native::verify::FieldError;
use crate::wire::node::{Node, Value};

/// A refusal.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    status: StatusCode,
    kind: &'static str,
    detail: String,
    more: Vec<(String, Node)>,
    retry_after: Option<u64>,
}

impl Problem {
    /// A refusal of a kind, with a sentence that says what to do.
    pub fn new(status: StatusCode, kind: &'static str, detail: impl Into<String>) -> Problem {
        Problem { status, kind, detail: detail.into(), more: Vec::new(), retry_after: None }
    }

    /// The body is not what the contract says.
    pub fn malformed(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::BAD_REQUEST, "malformed", detail)
    }

    /// There is no such thing, or the token is not the right one; which of both is not told.
    pub fn not_found() -> Problem {
        Problem::new(StatusCode::NOT_FOUND, "not-found", "There is nothing under this address, or its token is not right.")
    }

    /// Values that are well formed but cannot be accepted.
    pub fn fields(errors: &[FieldError]) -> Problem {
        let detail = errors.first().map_or_else(String::new, |error| error.detail.clone());
        let rows = errors
            .iter()
            .map(|error| table([("pointer", text(&error.pointer)), ("code", text(error.code)), ("detail", text(&error.detail))]));
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid-order", detail).with("errors", list(rows))
    }

    /// Something on this side failed. What, stays in the log under the reference.
    pub fn internal(error: &dyn std::fmt::Display) -> Problem {
        let reference = crate::native::token::order_id().replace("LF-", "E-");
        tracing::error!(%reference, %error, "request failed");
        Problem::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", "The shop cannot do this right now. Please try again.")
            .with("reference", text(&reference))
            .after(2)
    }

    /// Adds a member.
    pub fn with(mut self, key: &str, node: Node) -> Problem {
        self.more.push((key.to_owned(), node));
        self
    }

    /// Adds members.
    pub fn with_all(mut self, members: Vec<(String, Node)>) -> Problem {
        self.more.extend(members);
        self
    }

    /// Says when to come back, in seconds.
    pub fn after(mut self, seconds: u64) -> Problem {
        self.retry_after = Some(seconds);
        self
    }

    fn title(&self) -> &'static str {
        match self.kind {
            "price-changed" => "The price has changed",
            "not-paid" => "The order is not paid",
            "no-right" => "There is no right to withdraw",
            "invalid-order" => "The order cannot be accepted",
            "idempotency-key-missing" => "The Idempotency-Key header is missing",
            "idempotency-key-reused" => "The idempotency key was used for another order",
            "too-many-requests" => "Too many requests",
            "too-slow" => "The request took too long",
            "too-large" => "The request is too large",
            "unauthorized" => "A token is needed",
            "not-found" => "Not found",
            "unavailable" => "Temporarily not available",
            "unsupported-media-type" => "JSON is needed",
            "method-not-allowed" => "This method is not allowed here",
            _ => "The request is malformed",
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut rows = table([
            ("type", text(&format!("/problems/{}", self.kind))),
            ("title", text(self.title())),
            ("status", number(i64::from(self.status.as_u16()))),
            ("detail", text(&self.detail)),
        ]);
        if let Value::Table(all) = &mut rows.value {
            all.extend(self.more);
        }
        let mut response = (self.status, canonical(&rows)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"landfall\""));
        }
        response
    }
}
