//! Codes of coupons and gift cards: the field behind a link, what is in force, and what is wrong with others; then what the customer has at the shop.

use std::sync::Arc;

use super::html::{Button, Node, Nodes, div, element, label, li, press, text, ul};
use super::page::Ui;
use super::{icon, totals, wish};
use crate::checkout::event::Event;
use crate::checkout::view::View;
use crate::domain::pricing::trace::{Fact, Words};

/// The disclosure, and the name of the field behind it.
const CODE: &str = "code";

/// The codes.
pub fn codes(ui: Ui, view: &View) -> Node {
    let mut inside = vec![if ui.opened(CODE) { entry(ui) } else { offer(ui) }];
    let mut chips: Nodes = view.codes.iter().map(|code| chip(ui, code, code.clone())).collect();
    for (code, left) in &view.account.cards {
        let words = left.map(|left| {
            let facts = vec![("code", Fact::Text(code.clone())), ("amount", Fact::Money(left))];
            ui.words(&Words::new("summary-card-left", facts))
        });
        chips.push(chip(ui, code, words.unwrap_or_else(|| code.clone())));
    }
    if !chips.is_empty() {
        inside.push(ul("lf-chips", chips));
    }
    inside.extend(wish::account(ui, view));
    inside.extend(view.warnings.iter().map(|words| totals::refusal(ui.words(words))));
    div("lf-code", inside)
}

fn offer(ui: Ui) -> Node {
    let open = move || {
        ui.toggle(CODE);
        ui.focus_soon(CODE);
    };
    div("", vec![press("lf-link", open).say(ui.text("summary-code-enter"))])
}

/// A form of its own, so that Enter in the field means the code and not the order.
fn entry(ui: Ui) -> Node {
    let id = ui.id(CODE);
    let apply = move |event: &web_sys::Event| {
        event.prevent_default();
        if let Some(code) = ui.take_text(CODE).filter(|code| !code.trim().is_empty()) {
            ui.send(Event::CodeAdded(code));
        }
    };
    let field = element("input", "lf-input").set("id", &id).set("autocomplete", "off").set("autocapitalize", "characters");
    let field = field.set("spellcheck", "false").set("enterkeyhint", "done").bare();
    let button = Button { kind: "submit", ..press("lf-button lf-button--quiet", || ()) };
    let row: Nodes = vec![field, button.say(ui.text("summary-code-apply"))];
    let inside = vec![label("lf-label", Some(&id), vec![text(ui.text("summary-code-field"))]), div("lf-code__row", row)];
    element("form", "lf-field").set("novalidate", "").on("submit", Arc::new(apply)).inside(inside)
}

fn chip(ui: Ui, code: &str, words: String) -> Node {
    let removed = code.to_owned();
    let mut remove = press("lf-chip__remove", move || ui.send(Event::CodeRemoved(removed.clone())));
    remove.label = Some(ui.say("summary-code-remove", "code", code));
    li("lf-chip", vec![text(words), remove.draw(vec![icon::icon(icon::CROSS)])])
}
