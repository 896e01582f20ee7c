//! The e-mail and country fields that the loader drew. They are never made again: what was typed, the focus and the caret stay.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlOptionElement, HtmlSelectElement, InputEvent};

use super::page::find;
use crate::checkout::event::Event;
use crate::checkout::form::Field;
use crate::checkout::view::{FieldView, View};
use crate::ui::Action;
use crate::ui::hear::listen;
use crate::ui::speech::Speech;

/// The adopted fields.
pub struct Adopted {
    root: HtmlElement,
    email: Option<HtmlInputElement>,
    country: Option<HtmlSelectElement>,
    _listeners: Vec<EventListener>,
}

impl Adopted {
    /// Listens to the fields.
    pub fn new(root: &HtmlElement, dispatch: Rc<dyn Fn(Action)>) -> Adopted {
        let email: Option<HtmlInputElement> = find(root, "[name=email]").and_then(|n| n.dyn_into().ok());
        let country: Option<HtmlSelectElement> = find(root, "[name=country]").and_then(|n| n.dyn_into().ok());
        let mut listeners = Vec::new();
        if let Some(input) = &email {
            let (field, tell) = (input.clone(), dispatch.clone());
            listeners.push(listen(
                input,
                "input",
                Box::new(move |event| {
                    if !event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing) {
                        tell(Action::Event(Event::Typed(Field::Email, field.value())));
                    }
                }),
            ));
            let (field, tell) = (input.clone(), dispatch.clone());
            listeners.push(listen(
                input,
                "change",
                Box::new(move |_| {
                    tell(Action::Event(Event::Typed(Field::Email, field.value())));
                    tell(Action::Event(Event::Left(Field::Email)));
                }),
            ));
        }
        if let Some(select) = &country {
            let field = select.clone();
            listeners.push(listen(select, "change", Box::new(move |_| dispatch(Action::Country(field.value())))));
        }
        Adopted { root: root.clone(), email, country, _listeners: listeners }
    }

    /// What was typed before the checkout was there.
    pub fn typed(&self) -> Option<String> {
        self.email.as_ref().map(HtmlInputElement::value).filter(|text| !text.is_empty())
    }

    /// Puts the fields into a language.
    pub fn speak(&self, speech: &dyn Speech) {
        for (place, key) in [
            ("[data-lf=contact] > .lf-section__title", "loader-contact"),
            ("[data-lf=delivery] > .lf-section__title", "loader-delivery"),
            ("[data-lf=field-email] > label", "loader-email"),
            ("[data-lf=field-country] > label", "loader-country"),
        ] {
            if let Some(node) = find(&self.root, place)
                && speech.has(key)
            {
                set_text(&node, &speech.text(key));
            }
        }
        let Some(select) = &self.country else { return };
        let options = select.options();
        for i in 0..options.length() {
            if let Some(option) = options.item(i).and_then(|o| o.dyn_into::<HtmlOptionElement>().ok()) {
                let name = speech.country(&option.value());
                if option.text() != name {
                    option.set_text(&name);
                }
            }
        }
    }

    /// Shows what the view says of the fields.
    pub fn draw(&self, view: &View, speech: &dyn Speech) {
        if let Some(input) = &self.email {
            if input.value() != view.email.value {
                input.set_value(&view.email.value);
            }
            draw_problem(&self.root, "field-email", input, &view.email, speech);
        }
        if let Some(select) = &self.country
            && select.value() != view.country.value
            && !view.updating
        {
            select.set_value(&view.country.value);
        }
    }
}

fn draw_problem(root: &HtmlElement, place: &str, input: &Element, field: &FieldView, speech: &dyn Speech) {
    let message = find(root, &["[data-lf=", place, "] > .lf-message"].concat());
    let text = field.problem.as_ref().map(|w| speech.words(w)).unwrap_or_default();
    if let Some(message) = message {
        set_text(&message, &text);
    }
    let _ = if text.is_empty() { input.remove_attribute("aria-invalid") } else { input.set_attribute("aria-invalid", "true") };
}

fn set_text(node: &HtmlElement, text: &str) {
    if node.text_content().as_deref() != Some(text) {
        node.set_text_content(Some(text));
    }
}
