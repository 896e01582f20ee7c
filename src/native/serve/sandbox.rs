//! The sandbox: payment pages that say loudly that no money moves, so that redirect, QR and voucher orders can be walked through
//! to the end without a payment provider. Plain forms that need no script.

use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use qrcode::QrCode;
use qrcode::render::svg;
use serde::Deserialize;

use super::orders::{Watching, find, message};
use super::page::{moment, money, page};
use super::state::Shop;
use super::{Problem, origin};
use crate::native::html::escape;
use crate::native::store::{Move, Status, Stored};
use crate::native::words::english;

/// Which view of the page is wanted.
#[derive(Debug, Deserialize)]
pub struct View {
    #[serde(default)]
    token: String,
    #[serde(default)]
    step: String,
}

/// A pressed button.
#[derive(Debug, Deserialize)]
pub struct Pressed {
    #[serde(default)]
    token: String,
    #[serde(default)]
    action: String,
}

/// `GET /sandbox/{id}?token=…`
pub async fn show(State(shop): State<Shop>, Path(id): Path<String>, Query(view): Query<View>, headers: HeaderMap) -> Response {
    let order = match find(&shop, &id, &view.token).await {
        Ok(order) => order,
        Err(_) => return stranger(),
    };
    let own = origin::own(&headers, shop.public_url.as_deref(), shop.behind_proxy);
    let back = origin::way_back(&order.return_to, &order.id, shop.origins(), &own);
    let body = match (order.status, order.flow.as_str(), view.step.as_str()) {
        (Status::Pending, "qr", step) if step != "pay" => scan(&order, &view.token),
        (Status::Pending, "voucher", _) => voucher(&order, &view.token),
        (Status::Pending, ..) => choose(&order, &view.token),
        _ => settled(&order, back.as_deref()),
    };
    let title = format!("Sandbox payment of {} {}", order.pay_now, order.currency);
    page(StatusCode::OK, &title, &frame(&shop, &order, &body), back.as_deref().and_then(origin::of).as_deref())
}

/// `POST /sandbox/{id}`
pub async fn act(
    State(shop): State<Shop>,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(pressed): Form<Pressed>,
) -> Result<Response, Problem> {
    let Ok(order) = find(&shop, &id, &pressed.token).await else { return Ok(stranger()) };
    let (to, reason) = match pressed.action.as_str() {
        "pay" => (Status::Paid, "paid in the sandbox"),
        "decline" => (Status::Cancelled, "declined in the sandbox"),
        "cancel" => (Status::Cancelled, "cancelled in the sandbox"),
        _ => return Err(Problem::malformed("The action is one of pay, decline and cancel.")),
    };
    let now = shop.clock.millis();
    let told =
        message(&order.id, &format!("order.{}", to.word()), to, now, &order.total, &order.currency, &order.body, &order.receipt);
    let moved = shop.store.go(Move { id: &order.id, to, reason, at: now, message: shop.tells.then_some(told) }).await?;
    if moved {
        tracing::info!(id = order.id, status = to.word(), "sandbox payment");
        shop.poked.notify_one();
    }
    let own = origin::own(&headers, shop.public_url.as_deref(), shop.behind_proxy);
    let here = format!("/sandbox/{}?token={}", order.id, pressed.token);
    let to = origin::way_back(&order.return_to, &order.id, shop.origins(), &own).unwrap_or(here);
    Ok(Redirect::to(&to).into_response())
}

/// `GET /sandbox/{id}/qr.svg?token=…`: the code leads to the payment page, so it can really be scanned.
pub async fn qr(
    State(shop): State<Shop>,
    Path(id): Path<String>,
    Query(Watching { token }): Query<Watching>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let order = find(&shop, &id, &token).await?;
    let own = origin::own(&headers, shop.public_url.as_deref(), shop.behind_proxy);
    let code =
        QrCode::new(format!("{own}/sandbox/{}?token={token}&step=pay", order.id)).map_err(|error| Problem::internal(&error))?;
    let image = code.render::<svg::Color<'_>>().min_dimensions(240, 240).build();
    Ok(([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "no-store")], image).into_response())
}

fn stranger() -> Response {
    let body = "<main><h1>Nothing here</h1><p>There is no such payment, or the address is not complete.</p></main>";
    page(StatusCode::NOT_FOUND, "Nothing here", body, None)
}

fn frame(shop: &Shop, order: &Stored, body: &str) -> String {
    let methods = shop.merchant.country(&order.country).map(|country| country.payments.as_slice()).unwrap_or_default();
    let method = methods
        .iter()
        .find(|method| method.id == order.payment)
        .map_or_else(|| order.payment.clone(), |method| english(&method.called()));
    format!(
        "<p class=\"sandbox\" role=\"note\"><strong>SANDBOX</strong> No money moves. Nothing typed or pressed here pays anything.</p>\n\
         <main>\n<h1>Order {}</h1>\n<p class=\"small\">Payment method: {}</p>\n\
         <p class=\"amount\">{}</p>\n{body}\n</main>",
        escape(&order.id),
        escape(&method),
        money(&order.pay_now, &order.currency),
    )
}

fn choose(order: &Stored, token: &str) -> String {
    let buttons = "<button class=\"main\" name=\"action\" value=\"pay\">Pay</button>\n\
                   <button name=\"action\" value=\"decline\">Decline</button>\n\
                   <button name=\"action\" value=\"cancel\">Cancel</button>";
    form(order, token, buttons)
}

fn scan(order: &Stored, token: &str) -> String {
    let (id, token) = (escape(&order.id), escape(token));
    format!(
        "<p>Scan this code with a phone that can reach this server.</p>\n\
         <img class=\"code\" src=\"/sandbox/{id}/qr.svg?token={token}\" alt=\"Payment code\" width=\"240\" height=\"240\">\n\
         <a class=\"button main\" href=\"/sandbox/{id}?token={token}&amp;step=pay\">Simulate scan</a>\n{}",
        until(order)
    )
}

fn voucher(order: &Stored, token: &str) -> String {
    let digits: String = order.reference.chars().filter(char::is_ascii_digit).collect();
    let bars: String = digits.bytes().flat_map(|digit| BARS[usize::from(digit - b'0')].chars()).collect();
    let buttons = "<button class=\"main\" name=\"action\" value=\"pay\">Simulate paid</button>\n\
                   <button name=\"action\" value=\"cancel\">Cancel</button>";
    format!(
        "<p>Pay with this reference, in a shop or at your bank.</p>\n<p class=\"bars\" aria-hidden=\"true\">{bars}</p>\n\
         <p class=\"number\">{}</p>\n{}{}",
        escape(&order.reference),
        until(order),
        form(order, token, buttons)
    )
}

/// Looks like a barcode; no scanner reads it, and none should.
const BARS: [&str; 10] = ["▌▏▎", "▍▏▌", "▎▍▏", "▏▌▎", "▌▎▍", "▎▏▌", "▏▍▌", "▍▌▏", "▎▌▏", "▌▍▎"];

fn settled(order: &Stored, back: Option<&str>) -> String {
    let words = match order.status {
        Status::Paid => "This order is paid.",
        Status::Cancelled => "This order is cancelled.",
        _ => "The time to pay this order is over.",
    };
    let link = back.map_or_else(
        || "<p>You can close this page.</p>".to_owned(),
        |url| format!("<a class=\"button main\" href=\"{}\">Back to the shop</a>", escape(url)),
    );
    format!("<p><span class=\"status {}\">{}</span></p>\n<p>{words}</p>\n{link}", order.status.word(), order.status.word())
}

fn until(order: &Stored) -> String {
    order.expires_at.map(|at| format!("<p class=\"small\">Pay before {}.</p>\n", moment(at))).unwrap_or_default()
}

fn form(order: &Stored, token: &str, buttons: &str) -> String {
    format!(
        "<form method=\"post\" action=\"/sandbox/{}\">\n<input type=\"hidden\" name=\"token\" value=\"{}\">\n{buttons}\n</form>",
        escape(&order.id),
        escape(token)
    )
}
