//! The hash of a document that people wrote.

use super::json::canonical;
use super::token::hash;
use crate::wire::node::{Node, Value};

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
