//! The function to withdraw (Directive 2011/83/EU art 11a; Argentina's botón de arrepentimiento): a page with a form and a button that confirms, the same as
//! JSON, and an acknowledgement that is kept, told to the merchant's system, and can be saved.
//!
//! No login: the order's own token, or its number and e-mail address, say which contract is meant. Whether the period still runs is for the merchant to judge,
//! who knows the day of delivery; a statement is never turned away for being late.

use axum::extract::{Form, Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::Problem;
use super::body::{json, json_text, parsed};
use super::page::page_in;
use super::state::Shop;
use crate::domain::country::{Country, RuleKind, in_language};
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::time::{Day, Moment};
use crate::native::clock::spelled;
use crate::native::html::escape;
use crate::native::json::{canonical, list, table, text};
use crate::native::store::{NewWithdrawal, Stored};
use crate::native::token;
use crate::native::verify::FieldError;
use crate::native::words::Wording;
use crate::wire::contract::{Fault, read, read_node};
use crate::wire::node::{Node, Value};
use crate::wire::withdrawal::{Acknowledgement, Statement, write};

/// What leads to the page.
#[derive(Debug, Default, Deserialize)]
pub struct Coming {
    #[serde(default)]
    order: String,
    #[serde(default)]
    token: String,
    #[serde(default)]
    lang: String,
}

/// The form as it is sent.
#[derive(Debug, Default, Deserialize)]
pub struct Sent {
    #[serde(default)]
    order: String,
    #[serde(default)]
    token: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    goods: String,
}

/// The most characters of a field.
const LONGEST: usize = 500;

/// Why a statement is not taken.
enum Refused {
    /// Number and address do not belong together, or there is no such order.
    Unknown,
    /// The law gives no right to withdraw from it.
    NoRight,
    /// Something is missing.
    Fields(Vec<FieldError>),
}

/// `GET /withdraw?order=…&token=…&lang=…`
pub async fn show(State(shop): State<Shop>, Query(coming): Query<Coming>, headers: HeaderMap) -> Result<Response, Problem> {
    let stored = shop.store.order(&coming.order).await?.filter(|stored| knows(stored, &coming.token));
    let language = language(&coming.lang, &headers);
    let sent = Sent { order: coming.order, token: coming.token, lang: coming.lang, ..Sent::default() };
    let sent = Sent { email: stored.as_ref().map(|stored| stored.email.clone()).unwrap_or_default(), ..sent };
    let country = stored.as_ref().and_then(|stored| shop.merchant.country(&stored.country));
    Ok(form(&shop, StatusCode::OK, &language, country, &sent, None))
}

/// `POST /withdraw`
pub async fn take(State(shop): State<Shop>, headers: HeaderMap, Form(sent): Form<Sent>) -> Result<Response, Problem> {
    let language = language(&sent.lang, &headers);
    let statement = Statement {
        order: sent.order.clone(),
        name: sent.name.clone(),
        email: sent.email.clone(),
        goods: Some(sent.goods.clone()).filter(|goods| !goods.trim().is_empty()),
        token: Some(sent.token.clone()),
        language: Some(language.clone()),
    };
    let wording = Wording::of(shop.merchant.locales(), &language);
    let (status, key) = match state(&shop, statement).await? {
        Ok(taken) => return Ok(done(&shop, &wording, &taken)),
        Err(Refused::Unknown) => (StatusCode::NOT_FOUND, "withdraw-unknown"),
        Err(Refused::NoRight) => (StatusCode::CONFLICT, "review-withdrawal-none"),
        Err(Refused::Fields(_)) => (StatusCode::UNPROCESSABLE_ENTITY, "problem-missing"),
    };
    Ok(form(&shop, status, &language, None, &sent, Some(&wording.text(key))))
}

/// `POST /api/withdrawals`
pub async fn post(State(shop): State<Shop>, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let body = json_text(&parts.headers, body).await?;
    let statement: Statement = read(&body).map_err(|faults| malformed(&faults))?;
    match state(&shop, statement).await? {
        Ok(taken) => Ok(json(StatusCode::CREATED, &write(&taken))),
        Err(Refused::Unknown) => {
            let detail = "Order number and e-mail address do not belong together.";
            Err(Problem::fields(&[FieldError { pointer: "/order".into(), code: "unknown-order", detail: detail.into() }]))
        }
        Err(Refused::NoRight) => Err(Problem::new(
            StatusCode::CONFLICT,
            "no-right",
            "The law of the destination gives no right to withdraw from this order.",
        )),
        Err(Refused::Fields(errors)) => Err(Problem::fields(&errors)),
    }
}

/// `GET /withdrawals/{id}`: the acknowledgement as a text file, to keep.
pub async fn file(State(shop): State<Shop>, Path(id): Path<String>) -> Result<Response, Problem> {
    let body = shop.store.withdrawal(&id).await?.ok_or_else(Problem::not_found)?;
    let taken = acknowledgement(&body)?;
    let mut response = letter(&shop, &taken).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"withdrawal.txt\""));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// `GET /api/admin/orders/{id}/withdrawals`
pub async fn list_of(State(shop): State<Shop>, Path(id): Path<String>) -> Result<Response, Problem> {
    shop.store.order(&id).await?.ok_or_else(Problem::not_found)?;
    let all = shop.store.withdrawals(&id).await?;
    Ok(json(StatusCode::OK, &table([("withdrawals", list(all.iter().map(|body| parsed(body))))])))
}

/// The address of the function for an order, where the law of its destination wants one on this day.
pub fn address(shop: &Shop, stored: &Stored, token: &str, own: &str) -> Option<String> {
    let country = shop.merchant.country(&stored.country)?;
    country.legal.rule(RuleKind::Function, day(country, shop.clock.moment())).filter(|_| !of_business(&parsed(&stored.body)))?;
    Some(format!("{own}/withdraw?order={}&token={token}", stored.id))
}

fn day(country: &Country, at: Moment) -> Day {
    let zone = country.zones.first().map_or("", String::as_str);
    at.local(crate::native::merchant::offset(zone, at)).0
}

/// A business has no right to withdraw.
fn of_business(order: &Node) -> bool {
    order.get("choices").and_then(|choices| choices.get("business")).is_some_and(|node| node.value != Value::Null)
}

fn knows(stored: &Stored, token: &str) -> bool {
    !token.is_empty() && token::same(&token::hash(token), &stored.token_hash)
}

/// Takes a statement: finds its order, keeps it and tells the merchant's system.
async fn state(shop: &Shop, statement: Statement) -> Result<Result<Acknowledgement, Refused>, Problem> {
    let fields = [("name", &statement.name), ("email", &statement.email), ("order", &statement.order)];
    let wrong = |text: &str| text.trim().is_empty() || text.chars().count() > LONGEST;
    let mut errors: Vec<FieldError> = fields
        .iter()
        .filter(|(_, text)| wrong(text))
        .map(|(key, _)| FieldError { pointer: format!("/{key}"), code: "missing", detail: format!("{key} is needed.") })
        .collect();
    if statement.goods.as_ref().is_some_and(|goods| goods.chars().count() > LONGEST * 4) {
        errors.push(FieldError { pointer: "/goods".into(), code: "too-long", detail: "goods is too long.".into() });
    }
    if !errors.is_empty() {
        return Ok(Err(Refused::Fields(errors)));
    }
    let stored = shop.store.order(statement.order.trim()).await?;
    let same = |stored: &Stored| stored.email.eq_ignore_ascii_case(statement.email.trim());
    let known = |stored: &Stored| same(stored) || statement.token.as_deref().is_some_and(|token| knows(stored, token));
    let Some(stored) = stored.filter(known) else { return Ok(Err(Refused::Unknown)) };
    let order = parsed(&stored.body);
    let country = shop.merchant.country(&stored.country);
    let days = country.and_then(|country| country.legal.withdrawal_days).filter(|days| *days > 0 && !of_business(&order));
    let (Some(country), Some(days)) = (country, days) else { return Ok(Err(Refused::NoRight)) };
    let spoken = order.get("locale").and_then(|locale| locale.get("language")).and_then(Node::text).unwrap_or("en");
    let language = statement.language.unwrap_or_else(|| spoken.to_owned());
    let wording = Wording::of(shop.merchant.locales(), &language);
    let at = shop.clock.millis();
    let moment = shop.clock.moment();
    let rule = country.legal.rule(RuleKind::Function, day(country, moment));
    let taken = Acknowledgement {
        id: token::secret(),
        order: stored.id.clone(),
        name: statement.name.trim().to_owned(),
        email: statement.email.trim().to_owned(),
        goods: statement.goods.map(|goods| goods.trim().to_owned()),
        language: wording.tag().to_owned(),
        statement: wording.say(&Words::new("withdraw-statement", vec![("order", Fact::Text(stored.id.clone()))])),
        received_at: moment,
        rule: rule.map(|rule| rule.id.clone()),
        version: rule.map(|rule| rule.version.clone()),
        dated: rule.and_then(|rule| rule.dated),
        days,
    };
    let said = format!("{}\n{}\n{}", taken.name, taken.email, taken.goods.clone().unwrap_or_default());
    let new = NewWithdrawal {
        id: taken.id.clone(),
        order: stored.id.clone(),
        said_hash: token::hash(said),
        at,
        body: canonical(&write(&taken)),
        message: shop.tells.then(|| message(shop, &stored, &taken, at)),
    };
    let kept = acknowledgement(&shop.store.withdraw(new).await?)?;
    tracing::info!(order = kept.order, "withdrawal received");
    shop.poked.notify_one();
    Ok(Ok(kept))
}

fn acknowledgement(body: &str) -> Result<Acknowledgement, Problem> {
    let mut node = parsed(body);
    if let Value::Table(rows) = &mut node.value {
        rows.retain(|(key, _)| key != "schema");
    }
    read_node(&node).map_err(|faults| Problem::internal(&faults.first().map_or_else(String::new, ToString::to_string)))
}

fn malformed(faults: &[Fault]) -> Problem {
    let errors: Vec<FieldError> = faults
        .iter()
        .map(|fault| FieldError { pointer: fault.pointer.clone(), code: "contract", detail: fault.what.clone() })
        .collect();
    Problem::fields(&errors)
}

/// `landfall.event/1` of a withdrawal, with the text that the merchant's system sends to the consumer.
fn message(shop: &Shop, order: &Stored, taken: &Acknowledgement, at: i64) -> String {
    canonical(&table([
        ("schema", text("landfall.event/1")),
        ("event", text("order.withdrawal")),
        ("at", text(&spelled(at))),
        ("id", text(&order.id)),
        ("status", text(order.status.word())),
        ("total", text(&order.total)),
        ("currency", text(&order.currency)),
        ("withdrawal", write(taken)),
        ("text", text(&letter(shop, taken))),
    ]))
}

/// The acknowledgement as a text: what was stated, by whom, and when it was received.
fn letter(shop: &Shop, taken: &Acknowledgement) -> String {
    let wording = Wording::of(shop.merchant.locales(), &taken.language);
    let merchant = &shop.merchant.shop.merchant;
    let mut lines = vec![wording.text("withdraw-done"), received(&wording, taken), String::new(), taken.statement.clone()];
    lines.extend(taken.goods.clone());
    lines.extend([String::new(), taken.name.clone(), taken.email.clone(), String::new()]);
    lines.push(merchant.legal_name.clone().unwrap_or_else(|| merchant.name.clone()));
    lines.extend(merchant.address.iter().cloned());
    lines.push(String::new());
    lines.join("\n")
}

fn received(wording: &Wording, taken: &Acknowledgement) -> String {
    let date = taken.received_at.to_string().replace('T', " ").replace('Z', " UTC");
    wording.say(&Words::new("withdraw-received", vec![("date", Fact::Text(date))]))
}

/// The language that is asked for, else the first of the browser's.
fn language(asked: &str, headers: &HeaderMap) -> String {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let first = accepted.split([',', ';']).next().unwrap_or_default().trim();
    [asked, first].into_iter().find(|tag| !tag.is_empty() && *tag != "*").unwrap_or("en").to_owned()
}

/// The law's own words in the language of the page; those of the Union where no order says which country it is.
fn law(shop: &Shop, country: Option<&Country>, language: &str, confirm: bool) -> Option<String> {
    let any = || shop.merchant.codes().into_iter().filter_map(|code| shop.merchant.country(&code));
    let with = country.or_else(|| any().find(|country| country.union.as_deref() == Some("EU")))?;
    let words = if confirm { &with.legal.withdrawal_confirm } else { &with.legal.withdrawal_button };
    in_language(words, language).cloned()
}

fn form(
    shop: &Shop,
    status: StatusCode,
    language: &str,
    country: Option<&Country>,
    sent: &Sent,
    wrong: Option<&str>,
) -> Response {
    let wording = Wording::of(shop.merchant.locales(), language);
    let name = &shop.merchant.shop.merchant.name;
    let title = law(shop, country, language, false).unwrap_or_else(|| wording.text("review-link-withdraw"));
    let confirm = law(shop, country, language, true).unwrap_or_else(|| wording.text("withdraw-confirm"));
    let field = |id: &str, label: &str, kind: &str, value: &str, token: &str, needed: bool| {
        format!(
            "<label for=\"{id}\">{}</label>\n<input id=\"{id}\" name=\"{id}\" type=\"{kind}\" value=\"{}\" autocomplete=\"{token}\" maxlength=\"{LONGEST}\"{}>\n",
            escape(label),
            escape(value),
            if needed { " required" } else { "" }
        )
    };
    let body = format!(
        "<main dir=\"auto\">\n<h1>{}</h1>\n<p>{}</p>\n{}<form method=\"post\" action=\"/withdraw\">\n\
         <input type=\"hidden\" name=\"token\" value=\"{}\">\n<input type=\"hidden\" name=\"lang\" value=\"{}\">\n{}{}{}{}\
         <button class=\"main\">{}</button>\n</form>\n</main>",
        escape(&title),
        escape(&wording.say(&Words::new("withdraw-intro", vec![("name", Fact::Text(name.clone()))]))),
        wrong.map(|words| format!("<p role=\"alert\"><strong>{}</strong></p>\n", escape(words))).unwrap_or_default(),
        escape(&sent.token),
        escape(wording.tag()),
        field("name", &wording.text("address-name"), "text", &sent.name, "name", true),
        field("order", &wording.text("status-placed-number"), "text", &sent.order, "off", true),
        field("email", &wording.text("loader-email"), "email", &sent.email, "email", true),
        field("goods", &wording.text("withdraw-goods"), "text", &sent.goods, "off", false),
        escape(&confirm),
    );
    page_in(wording.tag(), status, &title, &body, None)
}

fn done(shop: &Shop, wording: &Wording, taken: &Acknowledgement) -> Response {
    let keep = Words::new("withdraw-keep", vec![("email", Fact::Text(taken.email.clone()))]);
    let title = wording.text("withdraw-done");
    let body = format!(
        "<main dir=\"auto\">\n<h1>{}</h1>\n<pre dir=\"auto\">{}</pre>\n<p>{}</p>\n<a class=\"button main\" href=\"/withdrawals/{}\" download>{}</a>\n</main>",
        escape(&title),
        escape(&letter(shop, taken)),
        escape(&wording.say(&keep)),
        escape(&taken.id),
        escape(&wording.text("withdraw-save")),
    );
    page_in(wording.tag(), StatusCode::CREATED, &title, &body, None)
}
