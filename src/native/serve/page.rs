//! The few HTML pages of the backend itself: plain, under a strict policy. One small script writes amounts and dates as the language of the page has them;
//! without it they are read as they stand.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use crate::native::clock::{read_out, spelled};
use crate::native::html::escape;

/// A page. `also_forms_to` names the origin that a form of the page leads on to, if any: browsers hold `form-action` against
/// redirects too.
pub fn page(status: StatusCode, title: &str, body: &str, also_forms_to: Option<&str>) -> Response {
    page_in("en", status, title, body, also_forms_to)
}

/// The same in another language.
pub fn page_in(language: &str, status: StatusCode, title: &str, body: &str, also_forms_to: Option<&str>) -> Response {
    let html = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{}</title>\n<link rel=\"icon\" href=\"data:,\">\n\
         <link rel=\"stylesheet\" href=\"/landfall-pages.css\">\n<script src=\"/landfall-pages.js\" defer></script>\n</head>\n<body>\n{body}\n</body>\n</html>\n",
        escape(language),
        if matches!(language.split('-').next(), Some("ar" | "fa" | "he" | "ur")) { "rtl" } else { "ltr" },
        escape(title)
    );
    let policy = format!(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self' {}; base-uri 'none'; frame-ancestors 'none'",
        also_forms_to.unwrap_or_default()
    );
    let mut response = (status, Html(html)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(policy.trim()).unwrap_or(NOTHING));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    response
}

const NOTHING: HeaderValue = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");

/// An amount with its currency.
pub fn money(amount: &str, currency: &str) -> String {
    let (amount, currency) = (escape(amount), escape(currency));
    format!("<data value=\"{amount}\" data-currency=\"{currency}\">{amount} {currency}</data>")
}

/// A moment, in milliseconds since 1970.
pub fn moment(millis: i64) -> String {
    format!("<time datetime=\"{}\">{}</time>", spelled(millis), read_out(millis))
}

/// A span of days as they are written in orders.
pub fn days(from: &str, until: &str) -> String {
    let (from, until) = (escape(from), escape(until));
    format!("<time datetime=\"{from}\" data-until=\"{until}\">{from} – {until}</time>")
}

/// The script of the pages.
pub async fn script() -> impl IntoResponse {
    (
        [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "max-age=3600")],
        include_str!("pages.js"),
    )
}

/// The style sheet of the pages.
pub async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "max-age=3600")], include_str!("pages.css"))
}
