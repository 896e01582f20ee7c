//! Canonical JSON: the same value gives the same bytes everywhere.

use super::node::{Node, Value};
use crate::domain::table::order;

/// Writes a node as canonical JSON: RFC 8785 (keys sorted by UTF-16 units, no white space, shortest escapes). Numbers are
/// whole numbers by construction; amounts are texts.
pub fn canonical(node: &Node) -> String {
    let mut out = String::new();
    write_node(node, &mut out);
    out
}

fn write_node(node: &Node, out: &mut String) {
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(spelled) => out.push_str(spelled),
        Value::Text(text) => write_text(text, out),
        Value::List(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write_node(item, out);
            }
            out.push(']');
        }
        Value::Table(rows) => {
            let by_key = order(rows.len(), &|a, b| rows[a].0.encode_utf16().lt(rows[b].0.encode_utf16()));
            out.push('{');
            for (i, place) in by_key.into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                let (key, item) = &rows[place];
                write_text(key, out);
                out.push(':');
                write_node(item, out);
            }
            out.push('}');
        }
    }
}

fn write_text(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if (c as u32) < 32 => {
                out.push_str("\\u00");
                out.push(HEX[(c as usize) >> 4] as char);
                out.push(HEX[(c as usize) & 15] as char);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
