//! What is made in pages, not written: the keys of each contract from the types that read it, the theme tokens and the parts from the style sheet, and what
//! pages have in common. A page of `www/` says where it goes by a comment such as `<!-- make contract config -->`; so none of it can fall behind.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Text;
use crate::domain::pricing::cart::Cart;
use crate::domain::shop::Shop;
use crate::native::html::escape;
use crate::wire::cart::Catalog;
use crate::wire::contract::Shape;
use crate::wire::node::{Node, Value};
use crate::wire::order::Order;

/// A page with what its comments ask for, or what is wrong with one. `drawn` is the code that draws the checkout, `common` what pages have in common, by name.
pub fn fill(page: &str, style: &str, drawn: &str, common: &BTreeMap<String, Text>) -> Result<String, String> {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("<!-- make ") {
        let (wanted, after) = after.split_once(" -->").ok_or("a comment is not closed")?;
        out.push_str(before);
        out.push_str(&match wanted {
            "contract config" => contract("config", &Shop::schema()),
            "contract cart" => contract("cart", &Cart::schema()),
            "contract catalog" => contract("catalog", &Catalog::schema()),
            "contract order" => contract("order", &Order::schema()),
            "tokens" => tokens(style),
            "parts" => parts(style, drawn),
            other => match other.strip_prefix("part ").and_then(|name| common.get(name)) {
                Some(part) => part.text.trim_end().to_owned(),
                None => return Err(format!("nothing is known about «{other}»")),
            },
        });
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn get<'n>(node: &'n Node, key: &str) -> Option<&'n [(String, Node)]> {
    match node.get(key) {
        Some(Node { value: Value::Table(rows), .. }) => Some(rows),
        _ => None,
    }
}

fn items<'n>(node: &'n Node, key: &str) -> &'n [Node] {
    match node.get(key) {
        Some(Node { value: Value::List(items), .. }) => items,
        _ => &[],
    }
}

/// A contract: its own keys, then those of each table in it.
fn contract(name: &str, schema: &Node) -> String {
    let mut out = String::new();
    table(name, "", schema, &mut out);
    out
}

fn table(name: &str, path: &str, schema: &Node, out: &mut String) {
    let Some(rows) = get(schema, "properties") else { return };
    let required: Vec<&str> = items(schema, "required").iter().filter_map(Node::text).collect();
    let id = if path.is_empty() { name.to_owned() } else { format!("{name}-{}", path.replace(['.', '[', ']', '*'], "")) };
    if !path.is_empty() {
        let _ = write!(out, "<h3 id=\"{id}\"><code>{path}</code></h3>");
    }
    out.push_str("<div class=\"wide\"><table><thead><tr><th>Key<th>Value<th>Meaning<tbody>");
    for (key, node) in rows {
        let must = if required.contains(&key.as_str()) { " <b title=\"must be there\">*</b>" } else { "" };
        let meaning = node.get("description").and_then(Node::text).unwrap_or_default();
        let _ = write!(out, "<tr><td><code>{key}</code>{must}<td>{}<td>{}", kind(name, &step(path, key), node), escape(meaning));
    }
    out.push_str("</table></div>\n");
    for (key, node) in rows {
        let (inner, step) = inside(node, &step(path, key));
        table(name, &step, inner, out);
    }
}

fn step(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// What a list or a table by name holds, and the path to it.
fn inside<'n>(node: &'n Node, path: &str) -> (&'n Node, String) {
    if let Some(items) = node.get("items") {
        return inside(items, &format!("{path}[]"));
    }
    if let Some(inner @ Node { value: Value::Table(_), .. }) = node.get("additionalProperties") {
        return inside(inner, &format!("{path}.*"));
    }
    let mut ways = items(node, "anyOf").iter().chain(items(node, "oneOf"));
    match ways.find(|way| get(inside(way, path).0, "properties").is_some()) {
        Some(way) => inside(way, path),
        None => (node, path.to_owned()),
    }
}

/// What a value may be, in words.
fn kind(name: &str, path: &str, node: &Node) -> String {
    for key in ["anyOf", "oneOf"] {
        let ways = items(node, key);
        if !ways.is_empty() {
            return ways.iter().map(|way| kind(name, path, way)).collect::<Vec<_>>().join(", ");
        }
    }
    let (inner, step) = inside(node, path);
    let choice = node.get("items").is_some_and(|items| items.get("anyOf").is_some() || items.get("oneOf").is_some());
    if !choice && get(inner, "properties").is_some_and(|rows| !rows.is_empty()) {
        let what = if step.ends_with("[]") {
            "list of tables"
        } else if step.ends_with(".*") {
            "tables by name"
        } else {
            "table"
        };
        return format!("<a href=\"#{name}-{}\">{what}</a>", step.replace(['.', '[', ']', '*'], ""));
    }
    if let Some(items) = node.get("items") {
        return format!("list: {}", kind(name, &format!("{path}[]"), items));
    }
    if let Some(inner @ Node { value: Value::Table(_), .. }) = node.get("additionalProperties") {
        return format!("by name: {}", kind(name, &format!("{path}.*"), inner));
    }
    let words = items(node, "enum");
    if !words.is_empty() {
        let words: Vec<String> =
            words.iter().filter_map(Node::text).map(|word| format!("<code>{}</code>", escape(word))).collect();
        return words.join(" ");
    }
    if let Some(only) = node.get("const").and_then(Node::text) {
        return format!("<code>{}</code>", escape(only));
    }
    match (node.get("type"), node.get("pattern").and_then(Node::text)) {
        (Some(Node { value: Value::List(_), .. }), _) => "decimal".to_owned(),
        (Some(kind), Some("^[A-Z]{3}$")) if kind.text() == Some("string") => "currency".to_owned(),
        (Some(kind), _) => match kind.text() {
            Some("string") => "text".to_owned(),
            Some("boolean") => "<code>true</code> <code>false</code>".to_owned(),
            Some("integer") => "whole number".to_owned(),
            other => escape(other.unwrap_or_default()),
        },
        (None, _) => "any".to_owned(),
    }
}

/// A token of the style sheet: its name, what counts without it, and the rules that use it.
#[derive(Debug, PartialEq)]
pub struct Token {
    /// `--lf-accent`
    pub name: String,
    /// The value in its place.
    pub default: String,
    /// Selectors of the rules.
    pub used: Vec<String>,
}

/// The tokens of a style sheet, in the order of their first use.
pub fn theme_tokens(style: &str) -> Vec<Token> {
    let style = without_notes(style);
    let mut found: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(start) = style[at..].find("var(--lf-").map(|place| at + place) {
        let inner = &style[start + 4..];
        let end = closing(inner);
        let (name, default) = inner[..end].split_once(',').unwrap_or((&inner[..end], ""));
        let selector = selector(&style, start);
        match found.iter_mut().find(|token| token.name == name.trim()) {
            Some(token) if !token.used.contains(&selector) => token.used.push(selector),
            Some(_) => {}
            None => found.push(Token { name: name.trim().to_owned(), default: default.trim().to_owned(), used: vec![selector] }),
        }
        at = start + 4;
    }
    found
}

/// Where the bracket that is open at the beginning is closed.
fn closing(text: &str) -> usize {
    let mut depth = 1;
    for (place, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return place;
        }
    }
    text.len()
}

/// The selector of the rule that a place of the style sheet is in.
fn selector(style: &str, place: usize) -> String {
    let open = style[..place].rfind('{').unwrap_or(0);
    let start = style[..open].rfind(['{', '}', ';']).map_or(0, |at| at + 1);
    style[start..open].split_whitespace().collect::<Vec<_>>().join(" ")
}

fn without_notes(style: &str) -> String {
    let mut out = String::new();
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}

fn tokens(style: &str) -> String {
    let mut out = String::from("<div class=\"wide\"><table><thead><tr><th>Token<th>Without it<th>Where it is used<tbody>");
    for Token { name, default, used } in theme_tokens(style) {
        // The private names are the tokens themselves, with their defaults.
        let default = default.replace("var(--_", "var(--lf-");
        let used: Vec<String> = used.iter().map(|rule| format!("<code>{}</code>", escape(rule))).collect();
        let _ =
            write!(out, "<tr id=\"{name}\"><td><code>{name}</code><td><code>{}</code><td>{}", escape(&default), used.join(", "));
    }
    out + "</table></div>\n"
}

/// The classes of the style sheet and of what is drawn: each is a part of the same name.
pub fn part_names(style: &str, drawn: &str) -> Vec<String> {
    let style = without_notes(style);
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let words = style.split(|c| !letter(c)).chain(drawn.split(|c| !letter(c)));
    let named = words.filter(|word| *word == "lf" || (word.starts_with("lf-") && word.len() > 3 && !word.ends_with('-')));
    // What is put together or is no class: the container and its animation.
    let mut found: Vec<String> = named.filter(|word| *word != "lf-turn").map(str::to_owned).collect();
    found.sort();
    found.dedup();
    found
}

fn parts(style: &str, drawn: &str) -> String {
    let names: Vec<String> = part_names(style, drawn).into_iter().map(|name| format!("<li><code>{name}</code>")).collect();
    format!("<ul class=\"names\" id=\"part-names\">{}</ul>\n", names.join(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: &str = "/* var(--lf-note) */ .lf { --_line: var(--lf-line, mix(red, 1%)); } @media x { .lf-a, .lf-b--c { border: var(--lf-line) var(--lf-w, 1px); } }";

    #[test]
    fn tokens_are_read_from_the_style_sheet() {
        let token = |name: &str, default: &str, used: &[&str]| Token {
            name: name.into(),
            default: default.into(),
            used: used.iter().map(|rule| (*rule).to_owned()).collect(),
        };
        let expected =
            [token("--lf-line", "mix(red, 1%)", &[".lf", ".lf-a, .lf-b--c"]), token("--lf-w", "1px", &[".lf-a, .lf-b--c"])];
        assert_eq!(theme_tokens(STYLE), expected);
        let drawn = r#"div("lf-d lf-b--c", [ui.id("lf-")]) "--lf-no""#;
        assert_eq!(part_names(STYLE, drawn), ["lf", "lf-a", "lf-b--c", "lf-d"]);
    }

    #[test]
    fn a_theme_may_set_sixty_things_and_more() {
        let style = include_str!("../../../www/landfall.css");
        assert!(theme_tokens(style).len() >= 60, "{}", theme_tokens(style).len());
    }

    #[test]
    fn the_reference_names_every_key_of_the_config() {
        let page = fill("<p><!-- make contract config --></p>", STYLE, "", &BTreeMap::new()).unwrap();
        for key in ["backend", "markets[]", "fields.custom[]", "shipping.methods[].zones[].rates[]"] {
            assert!(page.contains(&format!("<code>{key}</code></h3>")), "{key}");
        }
        assert!(page.contains("<code>timeoutSeconds</code>") && page.starts_with("<p>") && page.ends_with("</p>"));
        assert!(fill("<!-- make tea -->", "", "", &BTreeMap::new()).is_err());
    }
}
