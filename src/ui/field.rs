//! One labelled field: a text input or a list, with its message tied to it. What is typed goes out at once, what is wrong comes in when
//! the view says so. While an input method composes a character, nothing goes out.

use leptos::ev;
use leptos::html::Select;
use leptos::prelude::*;

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

/// A field. `width` is one of the `lf-field--…` classes, or nothing for the whole row.
pub fn field(ui: Ui, shape: &FieldView, width: &str) -> AnyView {
    let id = ui.id(&shape.field.name());
    let message = [&id, "-message"].concat();
    let control = if shape.options.is_empty() { input(ui, shape, &id, &message) } else { select(ui, shape, &id, &message) };
    let optional = (!shape.required).then(|| view! { <span class="lf-field__hint">{ui.text("address-optional")}</span> });
    let hint = (shape.field == Field::Phone).then(|| view! { <p class="lf-field__hint">{ui.text("contact-phone-hint")}</p> });
    let live = Live { ui, field: shape.field.clone() };
    let insist = live.clone();
    view! {
        <div class=["lf-field ", width].concat()>
            <div class="lf-field__head"><label class="lf-label" for=id>{ui.text(&shape.label)}</label>{optional}</div>
            {control}
            <p class="lf-message" id=message>{move || live.message()}</p>
            {hint}
            {move || insist.insist()}
        </div>
    }
    .into_any()
}

fn input(ui: Ui, shape: &FieldView, id: &str, message: &str) -> AnyView {
    let live = Live { ui, field: shape.field.clone() };
    let (wrong, typed, composed, left) = (live.clone(), live.clone(), live.clone(), live.clone());
    let kind = if shape.field == Field::Phone { "tel" } else { "text" };
    view! {
        <input class="lf-input" id=id.to_owned() name=shape.field.name() type=kind required=shape.required autocomplete=shape.autocomplete.clone()
            inputmode=shape.inputmode enterkeyhint="next" aria-describedby=message.to_owned() aria-invalid=move || wrong.wrong()
            prop:value=move || live.value()
            on:input=move |event| if !composing(&event) { typed.typed(event_target_value(&event)) }
            on:compositionend=move |event| composed.typed(event_target_value(&event))
            on:blur=move |_| left.left() />
    }
    .into_any()
}

fn select(ui: Ui, shape: &FieldView, id: &str, message: &str) -> AnyView {
    let live = Live { ui, field: shape.field.clone() };
    let (wrong, typed, left) = (live.clone(), live.clone(), live.clone());
    let node = NodeRef::<Select>::new();
    // A list takes a value only once its options are there.
    Effect::new(move |_| {
        if let Some(select) = node.get() {
            select.set_value(&live.value());
        }
    });
    let options: Vec<AnyView> =
        shape.options.iter().map(|(value, name)| option(value, name.clone(), *value == shape.value)).collect();
    view! {
        <select class="lf-input lf-select" node_ref=node id=id.to_owned() name=shape.field.name() required=shape.required
            autocomplete=shape.autocomplete.clone() aria-describedby=message.to_owned() aria-invalid=move || wrong.wrong()
            on:change=move |event| typed.typed(event_target_value(&event))
            on:blur=move |_| left.left()>
            {option("", ui.text("address-choose"), shape.value.is_empty())}
            {options}
        </select>
    }
    .into_any()
}

/// An entry of a list.
pub fn option(value: &str, name: String, chosen: bool) -> AnyView {
    view! { <option value=value.to_owned() selected=chosen>{name}</option> }.into_any()
}

fn composing(event: &ev::Event) -> bool {
    use wasm_bindgen::JsCast;
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

    fn message(&self) -> String {
        self.now(|ui, field| field.problem.as_ref().map(|words| ui.words(words)).unwrap_or_default())
    }

    /// A way to keep an unusual text as it was typed.
    fn insist(&self) -> Option<AnyView> {
        let may: bool = self.now(|_, field| field.may_insist);
        let live = self.clone();
        may.then(|| {
            let press = move |_| live.ui.send(Event::Insisted(live.field.clone()));
            view! { <button type="button" class="lf-link lf-link--small" on:click=press>{self.ui.text("problem-insist")}</button> }.into_any()
        })
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
