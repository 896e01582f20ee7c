//! One of several: a radio button with a name, a hint, and something at its end. Shipping, duties and payment are chosen with it.

use super::html::{Node, Nodes, Press, element, heard, label, said, span, title};
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
    pub end: Node,
    /// Chooses it.
    pub choose: Press,
}

/// Draws an option.
pub fn choice(option: Choice) -> Node {
    let Choice { id, group, chosen, title, hint, end, choose } = option;
    let radio = element("input", "lf-option__radio").set("type", "radio").set("id", &id).set("name", group);
    let radio = radio.checked(chosen).on("change", heard(choose)).bare();
    let mut words = vec![said("lf-option__name", title)];
    if !hint.is_empty() {
        words.push(said("lf-option__hint", hint));
    }
    label("lf-option", None, vec![radio, span("lf-option__words", words), end])
}

/// A titled choice. `class` tells how the options stand: below or beside each other.
pub fn choices(ui: Ui, key: &str, class: &'static str, options: Nodes) -> Nodes {
    let id = ui.id(key);
    let group = element("div", class).set("role", "radiogroup").set("aria-labelledby", &id).inside(options);
    vec![title("lf-section__title", &id, ui.text(key)), group]
}
