//! Receipts: what a quote was worked out from, hashed, and signed where the shop has a key.

use super::json::canonical;
use super::merchant::Merchant;
use super::sign::Signer;
use super::token::hash;
use crate::domain::pricing::cart::{Cart, Choices};
use crate::domain::pricing::quote::Quote;
use crate::domain::pricing::remote::Answers;
use crate::domain::time::Moment;
use crate::wire::contract::Write;
use crate::wire::node::{Node, Value};
use crate::wire::order::PackId;
use crate::wire::receipt::{Receipt, Signed, SignedQuote, write, write_signed};
use crate::wire::remote::write_answers;
use crate::wire::{cart, quote};

/// For how long an order is taken at the total of a quote, in seconds.
pub const FRESH: i64 = 30 * 60;

/// The receipt of a quote of `cart` (with the merchant's own products) and `choices`.
pub fn receipt(merchant: &Merchant, bought: &Cart, choices: &Choices, answers: Option<&Answers>, quoted: &Quote) -> Receipt {
    let hashed = |node: Option<Node>| hash(node.as_ref().map(canonical).unwrap_or_default());
    Receipt {
        engine: env!("CARGO_PKG_VERSION").to_owned(),
        config: merchant.digest().to_owned(),
        rates: merchant.rates().map(|rates| hashed(rates.write())),
        cart: hashed(Some(cart::write(bought))),
        choices: hashed(choices.write()),
        answers: answers.map(|answers| hashed(Some(write_answers(answers)))),
        packs: packs(merchant, &quoted.country),
        quote: hash(quote::bytes(quoted)),
        country: quoted.country.clone(),
        currency: quoted.currency,
        total: quoted.total,
        pay_now: quoted.pay_now,
        pay_later: quoted.pay_later,
        at: quoted.as_of.at,
        expires: Moment(quoted.as_of.at.0.saturating_add(FRESH)),
    }
}

/// The facts that a quote for a country rests on: the destination's and the merchant's own.
pub fn packs(merchant: &Merchant, country: &str) -> Vec<PackId> {
    let id = |code: &str| Some(PackId { id: format!("countries/{code}"), hash: merchant.hash_of(code)?.to_owned() });
    [country, merchant.shop.merchant.origin()].into_iter().filter_map(id).collect()
}

/// A receipt as it is handed out.
pub fn signed(signer: Option<&Signer>, receipt: &Receipt) -> Signed {
    let payload = canonical(&write(receipt));
    Signed { signature: signer.map(|signer| signer.sign(&payload)), key: signer.map(Signer::public), payload }
}

/// A quote with its receipt, as JSON.
pub fn signed_quote(signer: Option<&Signer>, receipt: &Receipt, quoted: &Quote, answers: Option<&Answers>) -> Node {
    let answers = answers.map(write_answers);
    write_signed(&SignedQuote { quote: quote::write(quoted), receipt: signed(signer, receipt), answers })
}

/// The hash of a document that people wrote. Numbers are brought into the form of RFC 8785, whatever way they were spelled.
pub fn digest(document: &Node) -> String {
    hash(canonical(&plain(document)))
}

fn plain(node: &Node) -> Node {
    let value = match &node.value {
        Value::Number(spelled) => Value::Number(number(spelled)),
        Value::List(items) => Value::List(items.iter().map(plain).collect()),
        Value::Table(rows) => Value::Table(rows.iter().map(|(key, item)| (key.clone(), plain(item))).collect()),
        other => other.clone(),
    };
    Node { at: 0, value }
}

/// A number as ECMAScript spells it (ECMA-262, Number::toString), which is what RFC 8785 asks for.
fn number(spelled: &str) -> String {
    let Some(number) = spelled.parse::<f64>().ok().filter(|n| n.is_finite()) else { return spelled.to_owned() };
    if number == 0.0 {
        return "0".to_owned();
    }
    if (1e-6..1e21).contains(&number.abs()) {
        return number.to_string();
    }
    let spelled = format!("{number:e}");
    if spelled.contains("e-") { spelled } else { spelled.replace('e', "e+") }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of RFC 8785, appendix B and section 3.2.2.
    #[test]
    fn numbers_are_spelled_as_rfc_8785_has_them() {
        for (spelled, canonical) in [
            ("19.90", "19.9"),
            ("5.0", "5"),
            ("-0", "0"),
            ("1E30", "1e+30"),
            ("4.50", "4.5"),
            ("2e-3", "0.002"),
            ("0.000000000000000000000000001", "1e-27"),
            ("333333333.33333329", "333333333.3333333"),
            ("999999999999999900000", "999999999999999900000"),
            ("1e21", "1e+21"),
        ] {
            assert_eq!(number(spelled), canonical);
        }
    }

    #[test]
    fn spelling_order_and_space_do_not_change_the_digest() {
        let of = |text: &str| digest(&Node::parse(text).unwrap());
        assert_eq!(of(r#"{"b": 1.50, "a": ["x"]}"#), of(r#"{"a":["x"],"b":1.5}"#));
        assert_ne!(of(r#"{"b": 1.50}"#), of(r#"{"b": "1.50"}"#));
    }
}
