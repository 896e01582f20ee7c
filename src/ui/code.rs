//! Discount codes: the field behind a link, the codes in force, and what is wrong with others.

use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use super::html::{Button, Nodes, div, label, li, press, text, ul};
use super::page::Ui;
use super::{icon, totals};
use crate::checkout::event::Event;
use crate::checkout::view::View;

/// The disclosure, and the name of the field behind it.
const CODE: &str = "code";

/// The codes.
pub fn codes(ui: Ui, view: &View) -> AnyView {
    let mut inside = vec![if ui.opened(CODE) { entry(ui) } else { offer(ui) }];
    if !view.codes.is_empty() {
        inside.push(ul("lf-chips", view.codes.iter().map(|code| chip(ui, code)).collect()));
    }
    inside.extend(view.warnings.iter().map(|words| totals::refusal(ui.words(words))));
    div("lf-code", inside)
}

fn offer(ui: Ui) -> AnyView {
    let open = move || {
        ui.toggle(CODE);
        request_animation_frame(move || ui.focus(CODE));
    };
    div("", vec![press("lf-link", open).say(ui.text("summary-code-add"))])
}

/// A form of its own, so that Enter in the field means the code and not the order.
fn entry(ui: Ui) -> AnyView {
    let id = ui.id(CODE);
    let input = NodeRef::<Input>::new();
    let apply = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(input) = input.get_untracked() else { return };
        if !input.value().trim().is_empty() {
            ui.send(Event::CodeAdded(input.value()));
            input.set_value("");
        }
    };
    let field = view! {
        <input class="lf-input" node_ref=input id=id.clone() autocomplete="off" autocapitalize="characters" spellcheck="false" enterkeyhint="done" />
    };
    let button = Button { kind: "submit", ..press("lf-button lf-button--quiet", || ()) };
    let row: Nodes = vec![field.into_any(), button.say(ui.text("summary-code-apply"))];
    let inside = vec![label("lf-label", Some(id), vec![text(ui.text("summary-code"))]), div("lf-code__row", row)];
    view! { <form class="lf-field" novalidate on:submit=apply>{inside}</form> }.into_any()
}

fn chip(ui: Ui, code: &str) -> AnyView {
    let removed = code.to_owned();
    let mut remove = press("lf-chip__remove", move || ui.send(Event::CodeRemoved(removed.clone())));
    remove.label = Some(ui.say("summary-code-remove", "code", code));
    li("lf-chip", vec![text(code), remove.draw(vec![icon::icon(icon::CROSS)])])
}
