//! The merchant's view of the orders: a page and a JSON API, both behind the merchant's token ([`super::guard::admit`]).

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::Problem;
use super::body::{json, parsed};
use super::page::{moment, money, page};
use super::state::Shop;
use crate::native::clock::spelled;
use crate::native::html::escape;
use crate::native::json::{list, number, optional, table, text};
use crate::native::store::{Step, Stored};
use crate::wire::node::Node;

/// Orders on a page.
const PAGE: i64 = 100;

/// Which orders are wanted.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    before: Option<i64>,
    token: Option<String>,
}

/// `GET /api/admin/orders?before=<milliseconds>`
pub async fn orders(State(shop): State<Shop>, Query(wanted): Query<Wanted>) -> Result<Response, Problem> {
    let found = shop.store.latest(wanted.before.unwrap_or(i64::MAX), PAGE).await?;
    let waiting = shop.store.waiting().await?;
    let body = table([
        ("count", number(shop.store.count().await?)),
        ("orders", list(found.iter().map(row))),
        ("webhooks", table([("open", number(waiting.open)), ("failed", number(waiting.failed))])),
    ]);
    Ok(json(StatusCode::OK, &body))
}

/// `GET /api/admin/orders/{id}`
pub async fn order(State(shop): State<Shop>, Path(id): Path<String>) -> Result<Response, Problem> {
    let found = shop.store.order(&id).await?.ok_or_else(Problem::not_found)?;
    let history = shop.store.history(&id).await?;
    let steps = history.iter().map(|Step { at, status, reason }| {
        table([("at", text(&spelled(*at))), ("status", text(status)), ("reason", text(reason))])
    });
    let body = table([
        ("summary", row(&found)),
        ("history", list(steps)),
        ("order", parsed(&found.body)),
        ("receipt", parsed(&found.receipt)),
    ]);
    Ok(json(StatusCode::OK, &body))
}

/// `GET /admin/orders`
pub async fn orders_page(State(shop): State<Shop>, Query(wanted): Query<Wanted>) -> Result<Response, Problem> {
    let found = shop.store.latest(wanted.before.unwrap_or(i64::MAX), PAGE).await?;
    let (count, waiting) = (shop.store.count().await?, shop.store.waiting().await?);
    let token = wanted.token.map(|token| format!("?token={}", escape(&token))).unwrap_or_default();
    let rows: String = found.iter().map(|order| table_row(order, &token)).collect();
    let older = found.last().filter(|_| found.len() as i64 == PAGE).map(|last| {
        format!(
            "<p><a href=\"/admin/orders{token}{}before={}\">Older orders</a></p>",
            if token.is_empty() { "?" } else { "&amp;" },
            last.placed_at
        )
    });
    let body = format!(
        "<h1>Orders</h1>\n<p class=\"small\">{count} in all. Messages to your system: {} waiting, {} given up.</p>\n\
         <table class=\"wide\">\n<thead><tr><th>Order</th><th>Placed</th><th>Status</th><th>Country</th><th>Payment</th><th>E-mail</th><th class=\"number-cell\">Total</th></tr></thead>\n\
         <tbody>\n{rows}</tbody>\n</table>\n{}",
        waiting.open,
        waiting.failed,
        older.unwrap_or_default()
    );
    Ok(page(StatusCode::OK, "Orders", &body, None))
}

/// `GET /admin/orders/{id}`
pub async fn order_page(
    State(shop): State<Shop>,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let found = shop.store.order(&id).await?.ok_or_else(Problem::not_found)?;
    let steps: String = shop
        .store
        .history(&id)
        .await?
        .iter()
        .map(|step| {
            format!("<tr><td>{}</td><td>{}</td><td>{}</td></tr>\n", moment(step.at), escape(&step.status), escape(&step.reason))
        })
        .collect();
    let order: serde_json::Value = serde_json::from_str(&found.body).unwrap_or_default();
    let token = wanted.token.map(|token| format!("?token={}", escape(&token))).unwrap_or_default();
    let lines = order["label"].as_array().into_iter().flatten().filter_map(serde_json::Value::as_str);
    let label: String = lines.map(|line| format!("{}<br>", escape(line))).collect();
    let after = after(&found, &token);
    let body = format!(
        "<p><a href=\"/admin/orders{token}\">All orders</a></p>\n<h1>Order {}</h1>\n<p class=\"amount\">{}</p>\n{after}\
         <address>{label}</address>\n<table class=\"wide\">\n<thead><tr><th>When</th><th>Status</th><th>Why</th></tr></thead>\n<tbody>\n{steps}</tbody>\n</table>\n<pre>{}</pre>",
        escape(&found.id),
        money(&found.total, &found.currency),
        escape(&format!("{order:#}"))
    );
    Ok(page(StatusCode::OK, &format!("Order {id}"), &body, None))
}

/// Where the parcel is, the slip that goes into it, and what the shopper answered.
fn after(order: &Stored, token: &str) -> String {
    let parcel: serde_json::Value = serde_json::from_str(&order.tracking).unwrap_or_default();
    let survey: serde_json::Value = serde_json::from_str(&order.survey).unwrap_or_default();
    let field = |name: &str| {
        let value = escape(parcel[name].as_str().unwrap_or_default());
        format!("<label>{name} <input name=\"{name}\" value=\"{value}\"></label>\n")
    };
    let score = survey["score"].as_u64().map_or_else(|| "no answer".to_owned(), |score| format!("{score} of 5"));
    let id = escape(&order.id);
    format!(
        "<p><a href=\"/admin/orders/{id}/slip{token}\">Packing slip</a> · How easy was it to order: {score}</p>\n\
         <form method=\"post\" action=\"/admin/orders/{id}{token}\">\n{}{}{}<button>Save where the parcel is</button>\n</form>\n",
        field("url"),
        field("carrier"),
        field("number")
    )
}

fn row(order: &Stored) -> Node {
    table([
        ("id", text(&order.id)),
        ("placedAt", text(&spelled(order.placed_at))),
        ("status", text(order.status.word())),
        ("total", text(&order.total)),
        ("currency", text(&order.currency)),
        ("country", text(&order.country)),
        ("payment", text(&order.payment)),
        ("email", text(&order.email)),
        ("expires", optional(order.expires_at.map(spelled).as_deref())),
        ("tracking", parsed(&order.tracking)),
        ("survey", parsed(&order.survey)),
    ])
}

fn table_row(order: &Stored, token: &str) -> String {
    format!(
        "<tr><td><a href=\"/admin/orders/{id}{token}\">{id}</a></td><td>{}</td><td><span class=\"status {status}\">{status}</span></td>\
         <td>{}</td><td>{}</td><td>{}</td><td class=\"number-cell\">{}</td></tr>\n",
        moment(order.placed_at),
        escape(&order.country),
        escape(&order.payment),
        escape(&order.email),
        money(&order.total, &order.currency),
        id = escape(&order.id),
        status = order.status.word(),
    )
}
