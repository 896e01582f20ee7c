//! The loader as it is served: its five placeholders filled, its notes and indentation left out.

use std::fmt::Write as _;

use super::squeeze::squeeze;
use crate::native::json::{canonical, list, text};
use crate::wire::contract;

/// What goes into the placeholders.
#[derive(Debug)]
pub struct Parts {
    /// Version of the crate.
    pub version: String,
    /// Time zones by country.
    pub zones: String,
    /// Languages on offer and the tags they serve.
    pub languages: String,
    /// First words by language.
    pub first: Vec<(String, Vec<String>)>,
    /// The whole style sheet.
    pub style: String,
}

/// The finished loader and the rest of the style sheet, or what is missing.
pub fn finish(source: &str, parts: &Parts) -> Result<(String, String), String> {
    let (first_style, rest_style) = split(&parts.style)?;
    let words = parts.first.iter().map(|(tag, words)| (tag.clone(), list(words.iter().map(|word| text(word))))).collect();
    let fills = [
        ("const VERSION = \"\";", format!("const VERSION = {};", quoted(&parts.version))),
        ("const ZONES = \"\";", format!("const ZONES = {};", quoted(&parts.zones))),
        ("const LANGUAGES = \"\";", format!("const LANGUAGES = {};", quoted(&parts.languages))),
        ("const FIRST = {};", format!("const FIRST = {};", canonical(&contract::table(words)))),
        ("const STYLE = \"\";", format!("const STYLE = {};", quoted(&squeeze(first_style)))),
    ];
    let mut found = [0; 5];
    let mut out = String::new();
    for line in source.lines().map(str::trim) {
        if line.is_empty() || line.starts_with("//") {
            continue;
        }
        let filled = fills.iter().position(|(placeholder, _)| *placeholder == line);
        if let Some(which) = filled {
            found[which] += 1;
        }
        let _ = writeln!(out, "{}", filled.map_or(line, |which| fills[which].1.as_str()));
    }
    for ((placeholder, _), times) in fills.iter().zip(found) {
        if times != 1 {
            return Err(format!("the line «{placeholder}» stands there {times} times; it must stand there once"));
        }
    }
    Ok((out, squeeze(rest_style)))
}

fn split(style: &str) -> Result<(&str, &str), String> {
    let cut = |mark: &str| style.find(mark).map(|at| (at, at + mark.len())).ok_or(format!("the mark «{mark}» is missing"));
    let (first, rest) = (cut("/* first */")?, cut("/* rest */")?);
    if rest.0 < first.1 {
        return Err("«/* first */» must come before «/* rest */»".to_owned());
    }
    Ok((&style[first.1..rest.0], &style[rest.1..]))
}

/// A JavaScript string. JSON is one, and `</` cannot end a script tag it may be pasted into.
fn quoted(words: &str) -> String {
    canonical(&text(words)).replace("</", "<\\/")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "// The loader.\n(() => {\n  const VERSION = \"\";\n  const ZONES = \"\";\n  const LANGUAGES = \"\";\n  const FIRST = {};\n  const STYLE = \"\";\n\n  // Go.\n  go(\"// stays\");\n})();\n";

    fn parts(style: &str) -> Parts {
        Parts {
            version: "0.1.0".into(),
            zones: "DE:Europe/Berl".into(),
            languages: "de|en".into(),
            first: vec![("de".into(), vec!["Kasse".into(), "E-Mail".into()])],
            style: style.into(),
        }
    }

    #[test]
    fn the_five_lines_are_filled_and_notes_dropped() {
        let (loader, rest) =
            finish(SOURCE, &parts("/* note */ /* first */ .a { color: red; } /* rest */ .b { color: \"x  y\"; }")).unwrap();
        assert_eq!(
            loader,
            "(() => {\nconst VERSION = \"0.1.0\";\nconst ZONES = \"DE:Europe/Berl\";\nconst LANGUAGES = \"de|en\";\nconst FIRST = {\"de\":[\"Kasse\",\"E-Mail\"]};\n\
             const STYLE = \".a{color: red}\";\ngo(\"// stays\");\n})();\n"
        );
        assert_eq!(rest, ".b{color: \"x  y\"}");
    }

    #[test]
    fn a_missing_placeholder_or_mark_is_an_error() {
        assert!(finish(&SOURCE.replace("ZONES", "Zones"), &parts("/* first *//* rest */")).unwrap_err().contains("ZONES"));
        assert!(finish(SOURCE, &parts(".a {}")).unwrap_err().contains("/* first */"));
    }
}
