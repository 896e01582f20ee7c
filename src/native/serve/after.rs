//! After the order: the page by which a shopper follows it, where its parcel is, the slip that goes into the parcel, and the answer to one question.

use axum::extract::{Form, Path, Query, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use serde_json::Value as Json;

use super::body::{json, json_text};
use super::orders::{Watching, find};
use super::page::{days, moment, money, page, page_in};
use super::state::Shop;
use super::{Problem, origin};
use crate::domain::pricing::trace::{Fact, Words};
use crate::native::clock::spelled;
use crate::native::html::escape;
use crate::native::json::{canonical, number, table, text};
use crate::native::store::{Move, Status, Stored};
use crate::native::words::Wording;
use crate::wire::contract::{Fault, Write as _, read};

/// The best answer.
const BEST: u32 = 5;

/// An answer to the question.
struct Answer {
    score: u32,
}

crate::record! { Answer {
    "score" score: required, "1 to 5.";
} }

/// Where a parcel is.
#[derive(Debug, Default, Deserialize)]
pub struct Parcel {
    url: String,
    carrier: Option<String>,
    number: Option<String>,
}

crate::record! { Parcel {
    "url" url: required, "The carrier's page about the parcel.";
    "carrier" carrier: optional, "Who carries it.";
    "number" number: optional, "Its number there.";
} }

/// The merchant's token in the query of a page.
#[derive(Debug, Deserialize)]
pub struct Admitted {
    #[serde(default)]
    token: String,
}

fn malformed(faults: &[Fault]) -> Problem {
    Problem::malformed(faults.first().map_or_else(String::new, ToString::to_string))
}

/// `POST /api/orders/{id}/survey?token=…`
pub async fn rate(
    State(shop): State<Shop>,
    Path(id): Path<String>,
    Query(Watching { token }): Query<Watching>,
    request: Request,
) -> Result<Response, Problem> {
    let stored = find(&shop, &id, &token).await?;
    let (parts, body) = request.into_parts();
    let Answer { score } = read(&json_text(&parts.headers, body).await?).map_err(|faults| malformed(&faults))?;
    if !(1..=BEST).contains(&score) {
        return Err(Problem::malformed(format!("The score is a whole number from 1 to {BEST}.")));
    }
    let answer = table([("at", text(&spelled(shop.clock.millis()))), ("score", number(score.into()))]);
    shop.store.rate(&stored.id, &canonical(&answer)).await?;
    Ok(json(StatusCode::OK, &answer))
}

/// `POST /api/admin/orders/{id}/tracking`
pub async fn track(State(shop): State<Shop>, Path(id): Path<String>, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let parcel: Parcel = read(&json_text(&parts.headers, body).await?).map_err(|faults| malformed(&faults))?;
    let told = sent(&shop, &id, &parcel).await?;
    Ok(json(StatusCode::OK, &told))
}

/// `POST /admin/orders/{id}`: the form of the merchant's page.
pub async fn track_by_form(
    State(shop): State<Shop>,
    Path(id): Path<String>,
    Query(Admitted { token }): Query<Admitted>,
    Form(parcel): Form<Parcel>,
) -> Result<Response, Problem> {
    sent(&shop, &id, &parcel).await?;
    Ok(Redirect::to(&format!("/admin/orders/{id}?token={token}")).into_response())
}

/// Notes where the parcel is, and tells the merchant's system.
async fn sent(shop: &Shop, id: &str, parcel: &Parcel) -> Result<crate::wire::node::Node, Problem> {
    let stored = shop.store.order(id).await?.ok_or_else(Problem::not_found)?;
    if origin::of(&parcel.url).is_none() {
        return Err(Problem::malformed("The url is the address of a page: https://…"));
    }
    let told = parcel.write().unwrap_or_else(|| table([]));
    let now = shop.clock.millis();
    let mut message = super::orders::message(
        &stored.id,
        "order.sent",
        stored.status,
        now,
        &stored.total,
        &stored.currency,
        &stored.body,
        &stored.receipt,
    );
    // The parcel stands beside the order in the message.
    message.truncate(message.len().saturating_sub(1));
    message.push_str(&format!(",\"tracking\":{}}}", canonical(&told)));
    let message = shop.tells.then_some(message);
    let reason = ["sent", parcel.carrier.as_deref().unwrap_or_default(), parcel.number.as_deref().unwrap_or_default()].join(" ");
    let change = Move { id: &stored.id, to: stored.status, reason: reason.trim(), at: now, message };
    shop.store.track(&canonical(&told), change).await?;
    shop.poked.notify_one();
    Ok(told)
}

/// `GET /order/{id}?token=…`: how the order stands, in the language it was placed in.
pub async fn show(
    State(shop): State<Shop>,
    Path(id): Path<String>,
    Query(Watching { token }): Query<Watching>,
    headers: HeaderMap,
) -> Response {
    let Ok(stored) = find(&shop, &id, &token).await else {
        let body = "<main><h1>Nothing here</h1><p>There is no such order, or the address is not complete.</p></main>";
        return page(StatusCode::NOT_FOUND, "Nothing here", body, None);
    };
    let order = parsed(&stored);
    let words = wording(&shop, &order);
    let own = origin::own(&headers, shop.public_url.as_deref(), shop.behind_proxy);
    let title = match stored.status {
        Status::Paid => "status-placed",
        Status::Pending if stored.flow == "none" => "status-placed",
        Status::Pending => "status-placed-pending",
        Status::Cancelled | Status::Expired => "status-payment-failed",
    };
    let mut body = format!(
        "<main>\n<h1>{}</h1>\n<p>{}: <strong>{}</strong><br><span class=\"small\">{}</span></p>\n",
        escape(&words.text(title)),
        escape(&words.text("status-placed-number")),
        escape(&stored.id),
        moment(stored.placed_at)
    );
    let parcel: Json = serde_json::from_str(&stored.tracking).unwrap_or_default();
    if let Some(url) = parcel["url"].as_str() {
        let name = [words.text("status-track").as_str(), said(&parcel["carrier"]), said(&parcel["number"])].join(" ");
        body += &format!("<p><a class=\"button main\" href=\"{}\">{}</a></p>\n", escape(url), escape(name.trim()));
    } else if stored.status == Status::Pending && stored.flow != "none" {
        let url = format!("{own}/sandbox/{}?token={token}", stored.id);
        body += &format!(
            "<p><a class=\"button main\" href=\"{}\">{}</a></p>\n",
            escape(&url),
            escape(&words.text("status-pay-open"))
        );
    }
    if let Some(arrives) = arrives(&order, &words) {
        body += &format!("<p>{arrives}</p>\n");
    }
    body += &format!("<address>{}</address>\n", lines_of(&place(&order)));
    body += &goods(&order, &words, true);
    body += &format!(
        "<p class=\"amount\"><small>{}</small> {}</p>\n</main>",
        escape(&words.text("summary-total")),
        money(&stored.total, &stored.currency)
    );
    page_in(words.tag(), StatusCode::OK, &words.text("status-follow"), &body, None)
}

/// `GET /admin/orders/{id}/slip`: what goes into the parcel, and where that goes. A present shows no prices where the shopper wants none.
pub async fn slip(State(shop): State<Shop>, Path(id): Path<String>) -> Result<Response, Problem> {
    let stored = shop.store.order(&id).await?.ok_or_else(Problem::not_found)?;
    let order = parsed(&stored);
    let words = wording(&shop, &order);
    let gift = &order["gift"];
    let prices = gift.is_null() || gift["hidePrices"] == Json::Bool(false);
    let mut body = format!(
        "<main>\n<h1>{}</h1>\n<p>{}: {}</p>\n<address>{}</address>\n{}",
        escape(&shop.merchant.shop.merchant.name),
        escape(&words.text("status-placed-number")),
        escape(&stored.id),
        lines_of(&place(&order)),
        goods(&order, &words, prices)
    );
    for (key, text) in [("gift-from", &gift["from"]), ("gift-message", &gift["message"])] {
        if !said(text).is_empty() {
            body += &format!("<p>{}: {}</p>\n", escape(&words.text(key)), escape(said(text)).replace('\n', "<br>"));
        }
    }
    if prices {
        body += &format!("<p class=\"amount\">{}</p>\n", money(&stored.total, &stored.currency));
    }
    Ok(page_in(words.tag(), StatusCode::OK, &stored.id, &format!("{body}</main>"), None))
}

fn parsed(stored: &Stored) -> Json {
    serde_json::from_str(&stored.body).unwrap_or_default()
}

fn wording(shop: &Shop, order: &Json) -> Wording {
    Wording::of(shop.merchant.locales(), said(&order["locale"]["language"]))
}

fn said(value: &Json) -> &str {
    value.as_str().unwrap_or_default()
}

/// Each line in its own direction: an address in Prague stays `110 00 PRAHA` on an Arabic page.
fn lines_of(lines: &[String]) -> String {
    lines.iter().map(|line| format!("<bdi>{}</bdi>", escape(line))).collect::<Vec<_>>().join("<br>\n")
}

/// Where the parcel goes: to the recipient, at the pickup point if one was chosen.
fn place(order: &Json) -> Vec<String> {
    let (delivery, pickup) = (&order["delivery"], &order["pickup"]);
    let label: Vec<String> = order["label"].as_array().into_iter().flatten().map(|line| said(line).to_owned()).collect();
    if pickup.is_null() && !label.is_empty() {
        return label;
    }
    let mut lines = vec![said(&delivery["name"]).to_owned()];
    if pickup.is_null() {
        let town = [said(&delivery["postcode"]), said(&delivery["city"]), said(&delivery["state"])].join(" ");
        lines.extend(["organisation", "line1", "line2", "district"].map(|part| said(&delivery[part]).to_owned()));
        lines.extend([town.trim().to_owned(), said(&delivery["country"]).to_owned()]);
    } else {
        lines.push(said(&pickup["name"]).to_owned());
        lines.extend(pickup["lines"].as_array().into_iter().flatten().map(|line| said(line).to_owned()));
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn goods(order: &Json, words: &Wording, prices: bool) -> String {
    let lines = order["cart"]["lines"].as_array().cloned().unwrap_or_default();
    let amounts = order["quote"]["lines"].as_array().cloned().unwrap_or_default();
    let currency = said(&order["quote"]["currency"]);
    let mut rows = String::new();
    for (place, line) in lines.iter().enumerate() {
        let amount =
            amounts.get(place).filter(|_| prices).map(|quoted| money(said(&quoted["amount"]), currency)).unwrap_or_default();
        let quantity = line["quantity"].as_u64().unwrap_or(1);
        rows += &format!(
            "<tr><td class=\"number-cell\">{quantity} ×</td><td>{}</td><td class=\"number-cell\">{}</td></tr>\n",
            escape(&name(&line["name"], words.tag())),
            amount
        );
    }
    format!("<table>\n{rows}</table>\n")
}

/// A name in a language: the whole tag, its language alone, the one name for all, English, any.
fn name(names: &Json, tag: &str) -> String {
    let prefix = tag.split('-').next().unwrap_or_default();
    let found = [tag, prefix, "*", "en"].iter().find_map(|key| names[*key].as_str());
    let any = || names.as_object().and_then(|all| all.values().find_map(Json::as_str));
    names.as_str().or(found).or_else(any).unwrap_or_default().to_owned()
}

/// The promised days of the chosen method, as markup.
fn arrives(order: &Json, words: &Wording) -> Option<String> {
    let quote = &order["quote"];
    let method = quote["methods"].as_array()?.iter().find(|method| method["id"] == quote["method"])?;
    // The days are markup and go in after the sentence was made safe; no wording has this character.
    let sentence = words.say(&Words::new("shipping-arrives-on", vec![("date", Fact::Text("\u{1}".to_owned()))]));
    Some(escape(&sentence).replace('\u{1}', &days(said(&method["from"]), said(&method["until"]))))
}
