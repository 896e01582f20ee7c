//! One labelled field: a text input or a list, with its message tied to it. What is typed goes out at once, what is wrong comes in when
//! the view says so. While an input method composes a character, nothing goes out.

use leptos::ev;
use leptos::html::Select;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::html::{div, label, options, press, said, told};
use super::page::Ui;
use crate::checkout::event::Event;
use crate::checkout::form::Field;
use crate::checkout::view::{FieldView, View};

/// Whether two fields are drawn by the same nodes; text and message change inside them.
pub fn same(old: &FieldView, new: &FieldView) -> bool {
    old.field == new.field
        && old.label == new.label
        && old.required == new.required
        && old.inputmode == new.inputmode
        && old.options == new.options
}

/// A field. `width` is `lf-field` with one of its variants.
pub fn field(ui: Ui, shape: &FieldView, width: &'static str) -> AnyView {
    let id = ui.id(&shape.field.name());
    let message = [&id, "-message"].concat();
    let live = Live { ui, field: shape.field.clone() };
    let control = if shape.options.is_empty() { input(&live, shape, &id, &message) } else { select(&live, shape, &id, &message) };
    let mut head = vec![label("lf-label", Some(id), vec![super::html::text(ui.text(&shape.label))])];
    if !shape.required {
        head.push(said("lf-field__hint", ui.text("address-optional")));
    }
    let mut inside = vec![div("lf-field__head", head), control, live.message(message), live.insist()];
    if shape.field == Field::Phone {
        inside.push(told("lf-field__hint", ui.text("contact-phone-hint")));
    }
    div(width, inside)
}

fn input(live: &Live, shape: &FieldView, id: &str, message: &str) -> AnyView {
    let (value, wrong, typed, composed, left) = (live.clone(), live.clone(), live.clone(), live.clone(), live.clone());
    let kind = if shape.field == Field::Phone { "tel" } else { "text" };
    view! {
        <input class="lf-input" id=id.to_owned() name=shape.field.name() type=kind required=shape.required autocomplete=shape.autocomplete.clone()
            inputmode=shape.inputmode enterkeyhint="next" aria-describedby=message.to_owned() aria-invalid=move || wrong.wrong()
            prop:value=move || value.value()
            on:input=move |event| if !composing(&event) { typed.typed(event_target_value(&event)) }
            on:compositionend=move |event| composed.typed(event_target_value(&event))
            on:blur=move |_| left.left() />
    }
    .into_any()
}

fn select(live: &Live, shape: &FieldView, id: &str, message: &str) -> AnyView {
    let (value, wrong, typed, left) = (live.clone(), live.clone(), live.clone(), live.clone());
    let node = NodeRef::<Select>::new();
    // A list takes a value only once its options are there.
    Effect::new(move |_| {
        if let Some(select) = node.get() {
            select.set_value(&value.value());
        }
    });
    let mut entries = vec![(String::new(), live.ui.text("address-choose"))];
    entries.extend(shape.options.iter().cloned());
    view! {
        <select class="lf-input lf-select" node_ref=node id=id.to_owned() name=shape.field.name() required=shape.required
            autocomplete=shape.autocomplete.clone() aria-describedby=message.to_owned() aria-invalid=move || wrong.wrong()
            on:change=move |event| typed.typed(event_target_value(&event))
            on:blur=move |_| left.left()>
            {options(entries, &shape.value)}
        </select>
    }
    .into_any()
}

fn composing(event: &ev::Event) -> bool {
    event.dyn_ref::<web_sys::InputEvent>().is_some_and(web_sys::InputEvent::is_composing)
}

/// The part of a field that changes while the shopper types.
#[derive(Clone)]
struct Live {
    ui: Ui,
    field: Field,
}

impl Live {
    fn now<T: Default>(&self, read: fn(&Ui, &FieldView) -> T) -> T {
        let view = self.ui.view.get();
        find(&view, &self.field).map(|field| read(&self.ui, field)).unwrap_or_default()
    }

    fn value(&self) -> String {
        self.now(|_, field| field.value.clone())
    }

    fn wrong(&self) -> String {
        self.now(|_, field| field.problem.is_some().to_string())
    }

    fn message(&self, id: String) -> AnyView {
        let live = self.clone();
        let words = move || live.now(|ui, field| field.problem.as_ref().map(|words| ui.words(words)).unwrap_or_default());
        view! { <p class="lf-message" id=id>{words}</p> }.into_any()
    }

    /// A way to keep an unusual text as it was typed.
    fn insist(&self) -> AnyView {
        let live = self.clone();
        (move || {
            let may: bool = live.now(|_, field| field.may_insist);
            let insisting = live.clone();
            let press = press("lf-link lf-link--small", move || insisting.ui.send(Event::Insisted(insisting.field.clone())));
            may.then(|| press.say(live.ui.text("problem-insist")))
        })
        .into_any()
    }

    fn typed(&self, text: String) {
        self.ui.send(Event::Typed(self.field.clone(), text));
    }

    fn left(&self) {
        self.ui.send(Event::Left(self.field.clone()));
    }
}

fn find<'v>(view: &'v View, field: &Field) -> Option<&'v FieldView> {
    view.phone.iter().chain(view.delivery.iter().flatten()).chain(view.billing.iter().flatten()).find(|f| f.field == *field)
}
