//! One labelled field: a text input or a list, with its message tied to it. What is typed goes out at once, what is wrong comes in when
//! the view says so. While an input method composes a character, nothing goes out.

use std::sync::Arc;

use wasm_bindgen::JsCast;

use super::html::{Element, Listener, Node, div, element, heard, label, options, press, said, text, told, typed};
use super::page::Ui;
use crate::checkout::event::Event;
use crate::checkout::form::Field;
use crate::checkout::view::FieldView;

/// A field. `width` is `lf-field` with one of its variants.
pub fn field(ui: Ui, shape: &FieldView, width: &str) -> Node {
    let name = shape.field.name();
    let id = ui.id(&name);
    let message = [&id, "-message"].concat();
    let mut head = vec![label("lf-label", Some(&id), vec![text(ui.words(&shape.label))])];
    if !shape.required {
        head.push(said("lf-field__hint", ui.text("address-optional")));
    }
    let control = if shape.options.is_empty() { input(ui, shape) } else { select(ui, shape) };
    let control =
        control.set("id", &id).set("name", &name).flag("required", shape.required).set("autocomplete", &shape.autocomplete);
    let control =
        control.set("aria-describedby", &message).set("aria-invalid", if shape.problem.is_some() { "true" } else { "false" });
    let left = shape.field.clone();
    let leave = move || {
        // A look into another window is no leaving: the shopper comes back to where the caret was.
        if window_has_focus() {
            ui.send(Event::Left(left.clone()));
        }
    };
    let control = control.on("blur", heard(Arc::new(leave))).value(&shape.value);
    let words = shape.problem.as_ref().map(|words| ui.words(words)).unwrap_or_default();
    let message = element("p", "lf-message").set("id", &message).say(words);
    let mut inside = vec![div("lf-field__head", head), Node::Element(control), message];
    if shape.may_insist {
        // A way to keep an unusual text as it was typed.
        let insisted = shape.field.clone();
        let keep = press("lf-link lf-link--small", move || ui.send(Event::Insisted(insisted.clone())));
        inside.push(keep.say(ui.text("problem-insist")));
    }
    let hint = match shape.field {
        Field::Phone => "contact-phone-hint",
        Field::Number if shape.label.key == "address-number" => "address-number-hint",
        _ => "",
    };
    if !hint.is_empty() {
        inside.push(told("lf-field__hint", ui.text(hint)));
    }
    element("div", width).key(&name).inside(inside)
}

fn window_has_focus() -> bool {
    web_sys::window().and_then(|window| window.document()).is_none_or(|page| page.has_focus().unwrap_or(true))
}

fn input(ui: Ui, shape: &FieldView) -> Box<Element> {
    if shape.field == Field::GiftMessage {
        let tell = telling(ui, shape);
        return element("textarea", "lf-input").set("rows", "3").on("input", tell.clone()).on("compositionend", tell);
    }
    let kind = match shape.inputmode {
        "date" => "date",
        _ if shape.field == Field::Phone => "tel",
        _ => "text",
    };
    let input = element("input", "lf-input").set("type", kind);
    let input = input.set("inputmode", shape.inputmode).set("enterkeyhint", "next");
    let tell = telling(ui, shape);
    input.on("input", tell.clone()).on("compositionend", tell)
}

fn select(ui: Ui, shape: &FieldView) -> Box<Element> {
    let entries = if shape.field == Field::BillingCountry {
        // In the order of the language; the page has no such list yet.
        ui.speech().map(|speech| speech.countries(&shape.options)).unwrap_or_default()
    } else {
        let mut entries = vec![(String::new(), ui.text("address-choose"))];
        entries.extend(shape.options.iter().cloned());
        entries
    };
    element("select", "lf-input lf-select").on("change", telling(ui, shape)).with(options(&entries))
}

/// Passes on what is typed, but for what is still being composed.
fn telling(ui: Ui, shape: &FieldView) -> Listener {
    let field = shape.field.clone();
    Arc::new(move |event| {
        if !event.dyn_ref::<web_sys::InputEvent>().is_some_and(web_sys::InputEvent::is_composing) {
            ui.send(Event::Typed(field.clone(), typed(event)));
        }
    })
}
