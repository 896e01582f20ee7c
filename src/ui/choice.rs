//! One of several: a radio button with a name, a hint, and something at its end. Shipping, duties and payment are chosen with it.

use leptos::prelude::*;

use super::html::{Group, Nodes, Press, group, label, said, span, title};
use super::page::Ui;

/// An option.
pub struct Choice {
    /// `id` of the radio button.
    pub id: String,
    /// Name that the options of one choice share.
    pub group: &'static str,
    /// It is the chosen one.
    pub chosen: bool,
    /// What it is.
    pub title: String,
    /// More about it; may be empty.
    pub hint: String,
    /// A price, a drawing, or more rows.
    pub end: AnyView,
    /// Chooses it.
    pub choose: Press,
}

/// Draws an option.
pub fn choice(option: Choice) -> AnyView {
    let Choice { id, group, chosen, title, hint, end, choose } = option;
    let radio = view! {
        <input type="radio" class="lf-option__radio" id=id name=group prop:checked=chosen on:change=move |_| choose() />
    };
    let mut words = vec![said("lf-option__name", title)];
    if !hint.is_empty() {
        words.push(said("lf-option__hint", hint));
    }
    label("lf-option", None, vec![radio.into_any(), span("lf-option__words", words), end])
}

/// A titled choice. `class` tells how the options stand: below or beside each other.
pub fn choices(ui: Ui, key: &str, class: &'static str, options: Nodes) -> Nodes {
    let id = ui.id(key);
    let named = Group { class, role: Some("radiogroup"), labelled_by: Some(id.clone()), ..Group::default() };
    vec![title("lf-section__title", id, ui.text(key)), group(named, options)]
}
