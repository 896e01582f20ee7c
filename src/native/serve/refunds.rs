//! Refunds of stored orders, behind the merchant's token. Money is not moved: the answer says how much goes back to what, and why.

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::Problem;
use super::body::{json, json_text, parsed};
use super::state::Shop;
use crate::domain::pricing::refund::{Asked, Refund, refund};
use crate::native::clock::spelled;
use crate::native::json::{canonical, table, text};
use crate::native::refund::{destination, paid, rules};
use crate::native::store::{Status, Stored};
use crate::native::verify::FieldError;
use crate::native::words::english;
use crate::wire::contract::{Fault, read};
use crate::wire::quote::write_refusal;
use crate::wire::refund::{read_made, write, write_all};

/// Another refund of the same order may be faster this many times.
const TRIES: usize = 5;

/// `GET /api/admin/orders/{id}/refunds`
pub async fn list(State(shop): State<Shop>, Path(id): Path<String>) -> Result<Response, Problem> {
    shop.store.order(&id).await?.ok_or_else(Problem::not_found)?;
    Ok(json(StatusCode::OK, &write_all(&made(&shop, &id).await?)))
}

/// `POST /api/admin/orders/{id}/refunds`
pub async fn make(State(shop): State<Shop>, Path(id): Path<String>, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let body = json_text(&parts.headers, body).await?;
    let asked: Asked = read(&body).map_err(|faults| fields(&faults))?;
    let stored = shop.store.order(&id).await?.ok_or_else(Problem::not_found)?;
    if stored.status != Status::Paid {
        let detail = format!("The order is {}; only a paid one can be refunded.", stored.status.word());
        return Err(Problem::new(StatusCode::CONFLICT, "not-paid", detail));
    }
    let order = parsed(&stored.body);
    let paid = paid(&order).map_err(|faults| Problem::internal(&faults.first().map_or_else(String::new, ToString::to_string)))?;
    let rules = rules(Some(&shop.merchant.shop), destination(&order).and_then(|code| shop.merchant.country(code)));
    for _ in 0..TRIES {
        let before = made(&shop, &id).await?;
        let refund = refund(&paid, &before, &asked, &rules).map_err(|refusal| {
            let at = refusal.lines.first().and_then(|line| asked.lines.iter().position(|(id, _)| id == line));
            let pointer = at.map_or_else(|| "/lines".to_owned(), |i| format!("/lines/{i}"));
            let error = FieldError { pointer, code: "refused", detail: english(&refusal.words) };
            Problem::fields(&[error]).with("refusal", write_refusal(&refusal))
        })?;
        let (now, node) = (shop.clock.millis(), write(&refund));
        let message = shop.tells.then(|| message(&stored, &refund, now));
        if shop.store.add_refund(&id, before.len(), &canonical(&node), now, message.as_deref()).await? {
            shop.poked.notify_one();
            return Ok(json(StatusCode::CREATED, &node));
        }
    }
    Err(Problem::internal(&"refunds of one order outran each other"))
}

async fn made(shop: &Shop, id: &str) -> Result<Vec<Refund>, Problem> {
    let stored = shop.store.refunds(id).await?;
    let read = stored.iter().map(|body| read_made(&parsed(body)));
    read.collect::<Result<_, _>>()
        .map_err(|faults| Problem::internal(&faults.first().map_or_else(String::new, ToString::to_string)))
}

fn fields(faults: &[Fault]) -> Problem {
    let errors: Vec<FieldError> = faults
        .iter()
        .map(|fault| FieldError { pointer: fault.pointer.clone(), code: "contract", detail: fault.what.clone() })
        .collect();
    Problem::fields(&errors)
}

/// `landfall.event/1` of a refund.
fn message(order: &Stored, refund: &Refund, at: i64) -> String {
    canonical(&table([
        ("schema", text("landfall.event/1")),
        ("event", text("order.refunded")),
        ("at", text(&spelled(at))),
        ("id", text(&order.id)),
        ("status", text(order.status.word())),
        ("total", text(&order.total)),
        ("currency", text(&order.currency)),
        ("refund", write(refund)),
    ]))
}
