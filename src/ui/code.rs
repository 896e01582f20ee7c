//! Discount codes: the field behind a link, the codes in force, and what is wrong with others.

use std::sync::Arc;

use super::html::{Button, Node, Nodes, div, element, label, li, press, text, ul};
use super::page::Ui;
use super::{icon, totals};
use crate::checkout::event::Event;
use crate::checkout::view::View;

/// The disclosure, and the name of the field behind it.
const CODE: &str = "code";

/// The codes.
pub fn codes(ui: Ui, view: &View) -> Node {
    let mut inside = vec![if ui.opened(CODE) { entry(ui) } else { offer(ui) }];
    if !view.codes.is_empty() {
        inside.push(ul("lf-chips", view.codes.iter().map(|code| chip(ui, code)).collect()));
    }
    inside.extend(view.warnings.iter().map(|words| totals::refusal(ui.words(words))));
    div("lf-code", inside)
}

fn offer(ui: Ui) -> Node {
    let open = move || {
        ui.toggle(CODE);
        ui.focus_soon(CODE);
    };
    div("", vec![press("lf-link", open).say(ui.text("summary-code-add"))])
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
    let inside = vec![label("lf-label", Some(&id), vec![text(ui.text("summary-code"))]), div("lf-code__row", row)];
    element("form", "lf-field").set("novalidate", "").on("submit", Arc::new(apply)).inside(inside)
}

fn chip(ui: Ui, code: &str) -> Node {
    let removed = code.to_owned();
    let mut remove = press("lf-chip__remove", move || ui.send(Event::CodeRemoved(removed.clone())));
    remove.label = Some(ui.say("summary-code-remove", "code", code));
    li("lf-chip", vec![text(code), remove.draw(vec![icon::icon(icon::CROSS)])])
}
