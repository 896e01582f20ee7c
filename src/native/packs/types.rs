//! TypeScript declarations of the contracts, made from the types that read and write them: `landfall-contracts.d.ts`, beside which `www/landfall.d.ts` tells
//! of the page.

use std::fmt::Write as _;

use crate::domain::pricing::cart::{Cart, Line};
use crate::domain::pricing::quote::Quote;
use crate::domain::shop::Shop;
use crate::wire::cart::Catalog;
use crate::wire::contract::Shape;
use crate::wire::node::{Node, Value};
use crate::wire::order::Order;

/// All declarations. What is only ever written by Landfall has its decimals as texts.
pub fn declarations() -> String {
    let mut out = String::from(
        "// Made from the program when the folder is built; `landfall schema` prints the same as JSON Schema.\n\n\
         /** A decimal. Strings are read exactly; a number is read as it is written in JSON. */\ntype LandfallDecimal = string | number;\n",
    );
    for (name, schema, id, written) in [
        ("LandfallConfig", Shop::schema(), Some(crate::wire::config::SCHEMA), false),
        ("LandfallCatalog", Catalog::schema(), Some(crate::wire::cart::CATALOG_SCHEMA), false),
        ("LandfallCart", Cart::schema(), Some(crate::wire::cart::SCHEMA), false),
        ("LandfallLine", Line::schema(), None, false),
        ("LandfallQuote", Quote::schema(), Some(crate::wire::quote::SCHEMA), true),
        ("LandfallOrder", Order::schema(), Some(crate::wire::order::SCHEMA), true),
    ] {
        let writer = Writer { written };
        let body = writer.kind(&schema, 0);
        // The page fills it in for a cart that is given as an object.
        let may = if name == "LandfallCart" { "?" } else { "" };
        let id = id.map(|id| format!("\n  schema{may}: \"{id}\";")).unwrap_or_default();
        let _ = write!(out, "\ninterface {name} {}\n", body.replacen('{', &format!("{{{id}"), 1));
    }
    out
}

struct Writer {
    written: bool,
}

impl Writer {
    fn kind(&self, node: &Node, depth: usize) -> String {
        let words = list(node, "enum");
        if !words.is_empty() {
            return words.iter().filter_map(Node::text).map(|word| format!("{word:?}")).collect::<Vec<_>>().join(" | ");
        }
        if let Some(only) = node.get("const").and_then(Node::text) {
            return format!("{only:?}");
        }
        for key in ["anyOf", "oneOf"] {
            let ways = list(node, key);
            if !ways.is_empty() {
                return ways.iter().map(|way| self.kind(way, depth)).collect::<Vec<_>>().join(" | ");
            }
        }
        if let Some(Node { value: Value::Table(rows), .. }) = node.get("properties") {
            return self.table(rows, &list(node, "required"), depth);
        }
        if let Some(inner @ Node { value: Value::Table(_), .. }) = node.get("additionalProperties") {
            return format!("Record<string, {}>", self.kind(inner, depth));
        }
        if let Some(items) = node.get("items") {
            return format!("Array<{}>", self.kind(items, depth));
        }
        match node.get("type") {
            Some(Node { value: Value::List(_), .. }) => if self.written { "string" } else { "LandfallDecimal" }.to_owned(),
            Some(kind) => match kind.text() {
                Some("integer" | "number") => "number".to_owned(),
                Some("array") => "unknown[]".to_owned(),
                Some("object") => "Record<string, unknown>".to_owned(),
                other => other.unwrap_or("unknown").to_owned(),
            },
            None => "unknown".to_owned(),
        }
    }

    fn table(&self, rows: &[(String, Node)], required: &[Node], depth: usize) -> String {
        let indent = "  ".repeat(depth + 1);
        let mut out = String::from("{\n");
        for (key, node) in rows {
            if let Some(doc) = node.get("description").and_then(Node::text) {
                let _ = writeln!(out, "{indent}/** {} */", doc.replace("*/", "* /"));
            }
            let must = required.iter().any(|name| name.text() == Some(key));
            let _ = writeln!(out, "{indent}{key:?}{}: {};", if must { "" } else { "?" }, self.kind(node, depth + 1));
        }
        let _ = write!(out, "{}}}", "  ".repeat(depth));
        out
    }
}

fn list(node: &Node, key: &str) -> Vec<Node> {
    match node.get(key) {
        Some(Node { value: Value::List(items), .. }) => items.clone(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_say_what_must_be_there() {
        let made = declarations();
        for line in [
            "interface LandfallCart {\n  schema?: \"landfall.cart/1\";",
            "  \"lines\": Array<{",
            "    \"sku\": string;",
            "  \"campaign\"?: string;",
            "      \"section\"?: \"contact\" | \"delivery\" | \"payment\" | \"review\";",
            "    \"orders\": string;",
        ] {
            assert!(made.contains(line), "{line}");
        }
    }
}
