//! Taking an order: once, and only with a total this side has worked out itself.
//!
//! The order of work matters. A key that is known answers first, because a repeat must be answered even when prices have changed
//! since. Then the order is verified, then stored in one transaction; if another request with the same key was faster, its answer
//! is given.

use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;

use super::body::{json, json_text, json_text_response, parsed};
use super::state::Shop;
use super::{Problem, origin};
use crate::domain::pricing::cart::VatIdState;
use crate::native::clock::spelled;
use crate::native::json::{canonical, list, table, text};
use crate::native::payment::{Flow, reference};
use crate::native::store::{NewOrder, Placed, Status, StoreError, Stored};
use crate::native::token;
use crate::native::verify::{self, Accepted, FieldError, Rejected};
use crate::native::{pickup, receipt, remote, vat};
use crate::wire::contract::{self, Write as _};
use crate::wire::node::{Node, Value};
use crate::wire::remote::write_answers;

/// The token in the query of a watch address.
#[derive(Debug, Deserialize)]
pub struct Watching {
    #[serde(default)]
    pub(super) token: String,
}

/// `POST /api/orders`
pub async fn place(State(shop): State<Shop>, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let key = idempotency_key(&parts.headers)?;
    let body = json_text(&parts.headers, body).await?;
    let own = origin::own(&parts.headers, shop.public_url.as_deref(), shop.behind_proxy);
    let (key_hash, body_hash) = (token::hash(&key), token::hash(&body));
    let known = shop.store.by_key(&key_hash).await?;
    if let Some(stored) = known {
        let repeated = stored.body_hash == body_hash;
        return if repeated {
            Ok(answer(&shop, StatusCode::OK, &stored, &key, &own))
        } else {
            Err(reused(&shop, &stored, &key, &own))
        };
    }
    let mut prepared = verify::prepare(&shop.merchant, &body, shop.clock.moment()).map_err(refuse)?;
    vat::settle(&shop.merchant, &mut prepared.order.choices).await;
    match pickup::confirm(&shop.merchant, &prepared.order, Some(&shop.root)).await {
        Ok(None) => {}
        Ok(Some(wrong)) => return Err(Problem::fields(&[wrong])),
        Err(why) => {
            tracing::warn!(why, "the service that lists pickup points could not be asked");
            let detail = "The list of pickup points cannot be had right now.";
            return Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail).after(5));
        }
    }
    let answers = remote::ask(&shop.merchant, &prepared.order.cart, &prepared.order.choices, prepared.at).await;
    let accepted = verify::judge(&shop.merchant, prepared, answers).map_err(refuse)?;
    if accepted.order.key != key {
        let detail = "The key of the order is not the one in the Idempotency-Key header.";
        return Err(Problem::fields(&[FieldError { pointer: "/key".into(), code: "key", detail: detail.into() }]));
    }
    if let Some(page) = &accepted.order.return_to
        && origin::way_back(page, "", shop.origins(), &own).is_none()
    {
        tracing::warn!(page, "shoppers cannot be led back to this page; add its origin to security.origins of the config");
    }
    let order = new_order(&shop, accepted, &key, key_hash, body_hash);
    match shop.store.place(order).await? {
        Placed::New(stored) => {
            tracing::info!(
                id = stored.id,
                total = stored.total,
                currency = stored.currency,
                country = stored.country,
                "order stored"
            );
            shop.poked.notify_one();
            Ok(answer(&shop, StatusCode::CREATED, &stored, &key, &own))
        }
        Placed::Replay(stored) => Ok(answer(&shop, StatusCode::OK, &stored, &key, &own)),
        Placed::Mismatch(stored) => Err(reused(&shop, &stored, &key, &own)),
    }
}

/// `GET /api/orders/{id}?token=…`
pub async fn watch(
    State(shop): State<Shop>,
    Path(id): Path<String>,
    Query(Watching { token }): Query<Watching>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let stored = find(&shop, &id, &token).await?;
    let own = origin::own(&headers, shop.public_url.as_deref(), shop.behind_proxy);
    let body = table([
        ("id", text(&stored.id)),
        ("status", text(stored.status.word())),
        ("total", text(&stored.total)),
        ("currency", text(&stored.currency)),
        ("next", next(&stored, &token, &own)),
    ]);
    Ok(json(StatusCode::OK, &with_links(&shop, body, &stored, &token, &own)))
}

/// `POST /api/quote`
pub async fn quote(State(shop): State<Shop>, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let body = json_text(&parts.headers, body).await?;
    let mut asked = verify::asked(&shop.merchant, &body).map_err(refuse)?;
    vat::settle(&shop.merchant, &mut asked.choices).await;
    let now = shop.clock.moment();
    let answers = remote::ask(&shop.merchant, &asked.cart, &asked.choices, now).await;
    let quote = verify::answer(&shop.merchant, &asked, now, answers.as_ref()).map_err(refuse)?;
    if !asked.receipt {
        return Ok(json_text_response(StatusCode::OK, crate::wire::quote::bytes(&quote)));
    }
    let found = receipt::receipt(&shop.merchant, &asked.cart, &asked.choices, answers.as_ref(), &quote);
    Ok(json(StatusCode::OK, &receipt::signed_quote(shop.signer.as_ref(), &found, &quote, answers.as_ref())))
}

/// `POST /api/answers`: what the shop's services say about a cart, for the checkout in the browser, which knows none of their secrets. With it the
/// same quote is worked out there as here.
pub async fn answers(State(shop): State<Shop>, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let body = json_text(&parts.headers, body).await?;
    let mut asked = verify::asked(&shop.merchant, &body).map_err(refuse)?;
    vat::settle(&shop.merchant, &mut asked.choices).await;
    let answers = remote::ask(&shop.merchant, &asked.cart, &asked.choices, shop.clock.moment()).await;
    Ok(json(StatusCode::OK, &write_answers(&answers.unwrap_or_default())))
}

/// The number in the query of [`vat_id`].
#[derive(Debug, Deserialize)]
pub struct Numbered {
    id: String,
}

/// `GET /api/vat-ids?id=FR…`: whether a VAT number was given out, as far as the shop's service knows.
pub async fn vat_id(State(shop): State<Shop>, Query(Numbered { id }): Query<Numbered>) -> Response {
    // No register has longer ones, and none is asked about anything else.
    let plausible = id.len() <= 20 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'*'));
    let state = if plausible { vat::confirm(&shop.merchant, &id).await } else { VatIdState::Invalid };
    json(StatusCode::OK, &contract::table(vec![("state".to_owned(), state.write().unwrap_or_else(|| text("pending")))]))
}

/// `GET /api/keys`: the public key of receipts as a JWK set (RFC 7517). Fetch it once and keep it; a key that comes with each answer proves
/// nothing.
pub async fn keys(State(shop): State<Shop>) -> Response {
    let jwk = |signer: &crate::native::sign::Signer| {
        table([
            ("kty", text("OKP")),
            ("crv", text("Ed25519")),
            ("alg", text("EdDSA")),
            ("use", text("sig")),
            ("x", text(&signer.public())),
        ])
    };
    json(StatusCode::OK, &table([("keys", list(shop.signer.iter().map(jwk)))]))
}

/// The order, if the token is the one its shopper got.
pub(super) async fn find(shop: &Shop, id: &str, token: &str) -> Result<Stored, Problem> {
    let stored = shop.store.order(id).await?;
    stored.filter(|stored| token::same(&token::hash(token), &stored.token_hash)).ok_or_else(Problem::not_found)
}

/// The key, as a bare text or as the quoted string of the IETF draft (draft-ietf-httpapi-idempotency-key-header).
fn idempotency_key(headers: &HeaderMap) -> Result<String, Problem> {
    let given = headers.get("idempotency-key").and_then(|value| value.to_str().ok()).unwrap_or_default().trim();
    let key = given.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(given);
    if (16..=128).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(key.to_owned());
    }
    let detail = "Send «Idempotency-Key» with 16 to 128 visible characters, made once for each order and kept for every try.";
    Err(Problem::new(StatusCode::BAD_REQUEST, "idempotency-key-missing", detail))
}

/// Whoever knows the key placed that order, so it may be told how it stands.
fn reused(shop: &Shop, stored: &Stored, key: &str, own: &str) -> Problem {
    let detail = "This key was used for an order with other content. That order stands; use a new key for a new order.";
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "idempotency-key-reused", detail).with("order", told(shop, stored, key, own))
}

fn refuse(rejected: Rejected) -> Problem {
    match rejected {
        // What is no JSON at all has no places to point at.
        Rejected::Malformed(faults) if faults.iter().all(|fault| fault.pointer.is_empty()) => {
            Problem::malformed(faults.first().map_or_else(String::new, ToString::to_string))
        }
        Rejected::Malformed(faults) => {
            let errors =
                faults.into_iter().map(|fault| FieldError { pointer: fault.pointer, code: "contract", detail: fault.what });
            Problem::fields(&errors.collect::<Vec<_>>())
        }
        Rejected::Refused(refused) => {
            let (refusal, field) = *refused;
            Problem::fields(&[field]).with("refusal", crate::wire::quote::write_refusal(&refusal))
        }
        Rejected::Fields(errors) => Problem::fields(&errors),
        Rejected::Changed(changed) => {
            let detail = "The order's quote is not what the shop works out now. Show the new total and ask the shopper.";
            Problem::new(StatusCode::CONFLICT, "price-changed", detail).with_all(changed.members())
        }
    }
}

fn new_order(shop: &Shop, accepted: Accepted, key: &str, key_hash: String, body_hash: String) -> NewOrder {
    let Accepted { order, quote, payment, answers, .. } = accepted;
    let found = receipt::receipt(&shop.merchant, &order.cart, &order.choices, answers.as_ref(), &quote);
    let signed = receipt::signed(shop.signer.as_ref(), &found).write().as_ref().map(canonical).unwrap_or_default();
    let now = shop.clock.millis();
    let (id, salt) = (token::order_id(), token::secret());
    let flow = if quote.pay_now.is_zero() { Flow::None } else { Flow::of(&payment.kind, &payment.flow) };
    let body = verify::kept(&order);
    let (total, currency) = (quote.total.to_string(), quote.currency.to_string());
    NewOrder {
        message: shop.tells.then(|| message(&id, "order.placed", Status::Pending, now, &total, &currency, &body, &signed)),
        token_hash: token::hash(token::watch_token(key, &salt)),
        token_salt: salt,
        reference: reference(&id),
        id,
        key_hash,
        body_hash,
        total,
        pay_now: quote.pay_now.to_string(),
        currency,
        country: quote.country,
        payment: payment.id,
        flow: flow.word().to_owned(),
        email: order.contact.email,
        return_to: order.return_to.unwrap_or_default(),
        body,
        receipt: signed,
        placed_at: now,
        expires_at: flow.patience().map(|patience| now + patience),
    }
}

/// What the merchant's system is told: `landfall.event/1` with the whole order and its receipt in it.
#[expect(clippy::too_many_arguments, reason = "the members of the message")]
pub(super) fn message(
    id: &str,
    event: &str,
    status: Status,
    at: i64,
    total: &str,
    currency: &str,
    body: &str,
    receipt: &str,
) -> String {
    canonical(&table([
        ("schema", text("landfall.event/1")),
        ("event", text(event)),
        ("at", text(&spelled(at))),
        ("id", text(id)),
        ("status", text(status.word())),
        ("total", text(total)),
        ("currency", text(currency)),
        ("order", parsed(body)),
        ("receipt", parsed(receipt)),
    ]))
}

fn answer(shop: &Shop, status: StatusCode, stored: &Stored, key: &str, own: &str) -> Response {
    json(status, &told(shop, stored, key, own))
}

fn told(shop: &Shop, stored: &Stored, key: &str, own: &str) -> Node {
    let token = token::watch_token(key, &stored.token_salt);
    let body = table([
        ("id", text(&stored.id)),
        ("status", text(stored.status.word())),
        ("watch", text(&format!("/api/orders/{}?token={token}", stored.id))),
        ("next", next(stored, &token, own)),
    ]);
    with_links(shop, body, stored, &token, own)
}

/// The promised days of the method that was ordered.
fn promised(stored: &Stored) -> Option<(String, String)> {
    let order = parsed(&stored.body);
    let quote = order.get("quote")?;
    let Some(Node { value: Value::List(methods), .. }) = quote.get("methods") else { return None };
    let method =
        methods.iter().find(|method| method.get("id").and_then(Node::text) == quote.get("method").and_then(Node::text))?;
    let day = |key: &str| method.get(key).and_then(Node::text).map(str::to_owned);
    day("from").zip(day("until"))
}

/// With the addresses that belong to an order: its page, its parcel, the question as long as that has no answer, and the function to withdraw where the
/// law of the destination wants one.
fn with_links(shop: &Shop, mut body: Node, stored: &Stored, token: &str, own: &str) -> Node {
    let parcel = parsed(&stored.tracking).get("url").and_then(Node::text).map(str::to_owned);
    let survey = stored.survey.is_empty().then(|| format!("/api/orders/{}/survey?token={token}", stored.id));
    if let Value::Table(rows) = &mut body.value {
        rows.push(("page".to_owned(), text(&format!("{own}/order/{}?token={token}", stored.id))));
        rows.extend(parcel.map(|url| ("tracking".to_owned(), text(&url))));
        rows.extend(
            promised(stored)
                .into_iter()
                .flat_map(|(from, until)| [("arrivesFrom".to_owned(), text(&from)), ("arrivesUntil".to_owned(), text(&until))]),
        );
        rows.extend(survey.map(|url| ("survey".to_owned(), text(&url))));
        rows.extend(super::withdraw::address(shop, stored, token, own).map(|url| ("withdraw".to_owned(), text(&url))));
    }
    body
}

/// What the shopper has to do now. Nothing, once the order is no longer pending.
fn next(stored: &Stored, token: &str, own: &str) -> Node {
    if stored.status != Status::Pending || stored.flow == Flow::None.word() {
        return table([("kind", text("none"))]);
    }
    let url = format!("{own}/sandbox/{}?token={token}", stored.id);
    let mut rows = vec![
        ("kind", text(&stored.flow)),
        ("url", text(&url)),
        ("amount", text(&stored.pay_now)),
        ("currency", text(&stored.currency)),
    ];
    match stored.flow.as_str() {
        "qr" => rows.push(("text", text(&format!("{url}&step=pay")))),
        "voucher" => rows.push(("reference", text(&stored.reference))),
        _ => {}
    }
    if let Some(expires) = stored.expires_at {
        rows.push(("expires", text(&spelled(expires))));
    }
    crate::wire::contract::table(rows.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Problem {
        Problem::internal(&error)
    }
}
