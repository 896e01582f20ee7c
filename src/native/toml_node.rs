//! TOML read into the same [`Node`] as JSON, so that data files go through the same contracts and faults keep their line.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::wire::contract::Fault;
use crate::wire::node::{Node, Value};

/// Reads a TOML text.
pub fn parse(text: &str) -> Result<Node, Fault> {
    let table = DeTable::parse(text).map_err(|error| Fault {
        pointer: String::new(),
        at: error.span().map_or(0, |span| span.start),
        what: format!("not TOML: {}", error.message()),
    })?;
    Ok(Node { at: 0, value: of_table(table.get_ref()) })
}

fn of_table(table: &DeTable<'_>) -> Value {
    Value::Table(table.iter().map(|(key, value)| (key.get_ref().to_string(), of(value))).collect())
}

fn of(value: &Spanned<DeValue<'_>>) -> Node {
    let at = value.span().start;
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => Value::Number(number.to_string()),
        DeValue::Float(number) => Value::Number(number.to_string()),
        DeValue::Boolean(flag) => Value::Bool(*flag),
        DeValue::Datetime(moment) => Value::Text(moment.to_string()),
        DeValue::Array(items) => Value::List(items.iter().map(of).collect()),
        DeValue::Table(table) => of_table(table),
    };
    Node { at, value }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::contract::{canonical, line_and_column};

    #[test]
    fn tables_lists_and_numbers_keep_order_spelling_and_place() {
        let text =
            "country = \"DE\"\nhard = false\n\n[[tax]]\nrate = \"19\"\nweight = 5.50\n\n[[tax]]\nrate = '7'\nfrom = 2021-01-01\n";
        let node = parse(text).unwrap();
        assert_eq!(
            canonical(&node),
            r#"{"country":"DE","hard":false,"tax":[{"rate":"19","weight":5.50},{"from":"2021-01-01","rate":"7"}]}"#
        );
        let Value::List(rows) = &node.get("tax").unwrap().value else { panic!("tax is a list") };
        assert_eq!(line_and_column(text, rows[1].get("rate").unwrap().at), (9, 8));
    }

    #[test]
    fn a_fault_has_its_line() {
        let text = "a = 1\nb = = 2\n";
        let fault = parse(text).unwrap_err();
        assert_eq!(line_and_column(text, fault.at).0, 2, "{fault}");
        assert!(parse("a = 1\na = 2\n").unwrap_err().what.contains("duplicate"));
    }
}
