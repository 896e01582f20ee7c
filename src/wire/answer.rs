//! What a backend answers to an order, read leniently: a merchant's own backend may send more than is needed.

use super::contract::{Read, canonical};
use super::node::{Node, Value};
use super::remote::Recorded;
use crate::checkout::answer::{Answer, Links, Next, Receipt};
use crate::checkout::wish::Told;
use crate::domain::pricing::cart::VatIdState;
use crate::domain::pricing::remote::Answers;
use crate::domain::shop::PickupPoint;

/// Reads a backend's answer.
// One of the doors to the second half of the download; see tests/tools/split.mjs.
#[inline(never)]
pub fn read(status: u16, retry_after: Option<&str>, body: &str) -> Answer {
    let node = Node::parse(body).unwrap_or(Node { at: 0, value: Value::Null });
    match status {
        200..=299 => match receipt(&node) {
            Some(receipt) => Answer::Placed(receipt),
            None => Answer::Refused { reference: ["HTTP ", &status.to_string(), " without an id"].concat() },
        },
        409 => Answer::Changed {
            cart: part(&node, "cart").map(Box::new),
            rates: part(&node, "rates").map(Box::new),
            answers: part(&node, "answers").map(|answers: Recorded| Box::new(answers.into_answers())),
        },
        // The key was used before with another content: the order of then is the one that counts.
        422 if node.get("order").is_some() => match node.get("order").and_then(receipt) {
            Some(receipt) => Answer::Placed(receipt),
            None => refused(status, &node),
        },
        422 => {
            let fields = errors(&node);
            if fields.is_empty() { refused(status, &node) } else { Answer::Fields(fields) }
        }
        408 | 425 | 429 | 500..=599 => Answer::Later(retry_after.and_then(|s| s.trim().parse().ok())),
        _ => refused(status, &node),
    }
}

/// What the page says to an order before it is sent: it is held back, or fields are wrong. Nothing when the text says neither.
pub fn said(text: &str) -> Option<Answer> {
    let node = Node::parse(text).ok()?;
    if let Some(message) = node.get("stop").and_then(Node::text) {
        return Some(Answer::Stopped(message.to_owned()));
    }
    let fields = judged(&node);
    (!fields.is_empty()).then_some(Answer::Fields(fields))
}

/// Fields by JSON pointer, and what is wrong with them.
pub fn judged(node: &Node) -> Vec<(String, String)> {
    errors(node)
}

/// Reads how a VAT number stands: `{"state": "valid"}`.
pub fn vat_id_state(body: &str) -> Option<VatIdState> {
    let node = Node::parse(body).ok()?;
    node.get("state").and_then(|state| super::contract::read_node(state).ok())
}

/// Reads an order's state: the answer to a `watch`.
// One of the doors to the second half of the download; see tests/tools/split.mjs.
#[inline(never)]
pub fn receipt(node: &Node) -> Option<Receipt> {
    let field = |key: &str| node.get(key).and_then(Node::text).map(str::to_owned);
    Some(Receipt {
        id: field("id")?,
        status: field("status").unwrap_or_else(|| "pending".to_owned()),
        watch: field("watch"),
        next: node.get("next").map_or(Next::Nothing, next),
        links: Box::new(Links {
            page: field("page"),
            tracking: field("tracking"),
            survey: field("survey"),
            withdraw: field("withdraw"),
            arrives_from: field("arrivesFrom"),
            arrives_until: field("arrivesUntil"),
        }),
    })
}

/// Reads what a backend says about a code.
pub fn code(status: u16, body: &str) -> Told {
    let node = Node::parse(body).ok();
    let told = node.as_ref().filter(|_| status == 200);
    match (told.and_then(|node| super::contract::read_node(node).ok()), told.and_then(|node| node.get("code")?.text())) {
        (Some(card), _) => Told::Card(card),
        (None, Some(code)) => Told::Referral(code.to_owned()),
        _ if status == 404 => Told::Unknown,
        _ => Told::Nothing,
    }
}

/// Reads what the merchant's services say, as the backend passes it on.
// One of the doors to the second half of the download; see tests/tools/split.mjs.
#[inline(never)]
pub fn services(status: u16, body: &str) -> Option<Answers> {
    let node = Node { at: 0, value: Value::Table(vec![("answers".to_owned(), Node::parse(body).ok()?)]) };
    part(&node, "answers").filter(|_| status == 200).map(Recorded::into_answers)
}

/// Reads the pickup points that a service lists.
pub fn points(body: &str) -> Option<Vec<PickupPoint>> {
    super::contract::read_node(Node::parse(body).ok()?.get("points")?).ok()
}

/// A part of an answer, if it is there and whole. A `schema` key is allowed and not looked at.
fn part<T: Read>(node: &Node, key: &str) -> Option<T> {
    let Some(Node { at, value: Value::Table(rows) }) = node.get(key) else { return None };
    let rows = rows.iter().filter(|(key, _)| key != "schema").cloned().collect();
    super::contract::read_node(&Node { at: *at, value: Value::Table(rows) }).ok()
}

fn next(node: &Node) -> Next {
    let field = |key: &str| node.get(key).and_then(Node::text).map(str::to_owned);
    match (node.get("kind").and_then(Node::text), field("url")) {
        (Some("redirect"), Some(url)) => Next::Redirect { url },
        (Some("qr"), url) => Next::Qr { text: field("text").unwrap_or_default(), url, expires: field("expires") },
        (Some("voucher"), url) => {
            Next::Voucher { reference: field("reference").unwrap_or_default(), url, expires: field("expires") }
        }
        (Some("provider"), _) => Next::Provider { id: field("provider").unwrap_or_default(), told: canonical(node) },
        _ => Next::Nothing,
    }
}

fn errors(node: &Node) -> Vec<(String, String)> {
    let Some(Node { value: Value::List(items), .. }) = node.get("errors") else { return Vec::new() };
    let pair = |item: &Node| {
        let pointer = item.get("pointer").and_then(Node::text)?.to_owned();
        Some((pointer, item.get("detail").and_then(Node::text).unwrap_or_default().to_owned()))
    };
    items.iter().filter_map(pair).collect()
}

fn refused(status: u16, node: &Node) -> Answer {
    let said = ["reference", "instance", "title"].iter().find_map(|key| node.get(key).and_then(Node::text));
    let code = ["HTTP ", &status.to_string()].concat();
    Answer::Refused { reference: said.map_or_else(|| code.clone(), |said| [&code, " · ", said].concat()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_by_status() {
        let placed = read(201, None, r#"{"id":"LF-1","status":"pending","watch":"/w","next":{"kind":"redirect","url":"/pay"}}"#);
        assert!(matches!(placed, Answer::Placed(Receipt { next: Next::Redirect { .. }, .. })));
        assert_eq!(read(503, Some("7"), "busy"), Answer::Later(Some(7)));
        assert_eq!(read(429, Some("Wed, 21 Oct"), ""), Answer::Later(None));
        assert_eq!(
            read(422, None, r#"{"errors":[{"pointer":"/delivery/postcode","detail":"no"}]}"#),
            Answer::Fields(vec![("/delivery/postcode".into(), "no".into())])
        );
        assert_eq!(read(400, None, r#"{"title":"Bad"}"#), Answer::Refused { reference: "HTTP 400 · Bad".into() });
        assert!(matches!(read(201, None, "<html>"), Answer::Refused { .. }));
        let changed = read(409, None, r#"{"cart":{"schema":"landfall.cart/1","lines":[]},"rates":{"base":1}}"#);
        assert_eq!(changed, Answer::Changed { cart: Some(Box::default()), rates: None, answers: None });
    }
}
