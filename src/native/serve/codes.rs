//! What a code is worth that the config does not list: a gift card, or the code with which a customer brings others. Codes of cards are money,
//! so guessing is slow: a household may ask few times a minute.

use std::net::SocketAddr;
use std::time::Instant;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::body::{json, json_text};
use super::state::Shop;
use super::{Problem, origin};
use crate::native::json::{table, text};
use crate::wire::contract::{Write as _, read};

/// How many codes a household may ask for in a minute.
pub const CODES_A_MINUTE: u32 = 10;

/// What is posted.
struct Asked {
    code: String,
}

crate::record! { Asked {
    "code" code: required, "The code as it was typed.";
} }

/// `POST /api/codes`
pub async fn tell(
    State(shop): State<Shop>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let client = origin::client(&parts.headers, peer, shop.behind_proxy);
    if let Err(seconds) = shop.guesses.take(client, Instant::now()) {
        let detail = format!("Too many codes were tried. Please try again in {seconds} s.");
        return Err(Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-many-requests", detail).after(seconds));
    }
    let body = json_text(&parts.headers, body).await?;
    let Asked { code } =
        read(&body).map_err(|faults| Problem::malformed(faults.first().map_or_else(String::new, ToString::to_string)))?;
    let code = code.trim();
    if let Some(card) = shop.merchant.card_typed(code).and_then(|card| card.write()) {
        return Ok(json(StatusCode::OK, &card));
    }
    let referral = shop.merchant.referrer(code).and_then(|customer| customer.referral.as_deref());
    let told = referral.map(|own| table([("kind", text("referral")), ("code", text(own))]));
    told.map(|told| json(StatusCode::OK, &told)).ok_or_else(Problem::not_found)
}
