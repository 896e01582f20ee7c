//! The elements that components are put together from.

use std::sync::Arc;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

pub use super::node::{Element, Listener, Node, Nodes, element};

/// What a press does.
pub type Press = Arc<dyn Fn() + Send + Sync>;

/// Nothing.
pub fn nothing() -> Node {
    Node::Many(Vec::new())
}

/// Words.
pub fn text(words: impl Into<String>) -> Node {
    Node::Text(words.into())
}

/// Several nodes as one.
pub fn all(nodes: Nodes) -> Node {
    Node::Many(nodes)
}

/// A block.
pub fn div(class: &str, inside: Nodes) -> Node {
    element("div", class).inside(inside)
}

/// A piece of a line.
pub fn span(class: &str, inside: Nodes) -> Node {
    element("span", class).inside(inside)
}

/// A paragraph.
pub fn p(class: &str, inside: Nodes) -> Node {
    element("p", class).inside(inside)
}

/// Words as a piece of a line.
pub fn said(class: &str, words: impl Into<String>) -> Node {
    element("span", class).say(words.into())
}

/// Words as a paragraph.
pub fn told(class: &str, words: impl Into<String>) -> Node {
    element("p", class).say(words.into())
}

/// A list.
pub fn ul(class: &str, items: Nodes) -> Node {
    element("ul", class).inside(items)
}

/// An entry of a list.
pub fn li(class: &str, inside: Nodes) -> Node {
    element("li", class).inside(inside)
}

/// The title of a part. It can be given the focus.
pub fn title(class: &str, id: &str, words: String) -> Node {
    element("h3", class).set("id", id).set("tabindex", "-1").say(words)
}

/// The label of a field.
pub fn label(class: &str, field: Option<&str>, inside: Nodes) -> Node {
    element("label", class).maybe("for", field).inside(inside)
}

/// A place for nodes of the merchant's own.
pub fn slot(name: &str) -> Node {
    element("slot", "").key(name).set("name", name).bare()
}

/// A part of the form, by its name for the outside.
pub fn section(class: &str, name: &str, inside: Nodes) -> Node {
    let (before, after) = (slot(&["before-", name].concat()), slot(&["after-", name].concat()));
    element("div", class).set("data-lf", name).inside(vec![before, all(inside), after])
}

/// A listener that looks at no more than that something happened.
pub fn heard(press: Press) -> Listener {
    Arc::new(move |_| press())
}

/// What was typed into or chosen in the field that an event comes from.
pub fn typed(event: &Event) -> String {
    event.target().map(|field| field.unchecked_into::<HtmlInputElement>().value()).unwrap_or_default()
}

/// Writes into the field that an event comes from.
pub fn retype(event: &Event, text: &str) {
    if let Some(field) = event.target() {
        field.unchecked_into::<HtmlInputElement>().set_value(text);
    }
}

/// A button.
pub struct Button {
    /// Classes.
    pub class: &'static str,
    /// `button` or `submit`.
    pub kind: &'static str,
    /// What screen readers say, where the inside does not say enough.
    pub label: Option<String>,
    /// Whether what it discloses is open.
    pub open: Option<bool>,
    /// It cannot be pressed now.
    pub disabled: bool,
    /// What a press does.
    pub press: Press,
}

/// A button that does something.
pub fn press(class: &'static str, press: impl Fn() + Send + Sync + 'static) -> Button {
    Button { class, kind: "button", label: None, open: None, disabled: false, press: Arc::new(press) }
}

impl Button {
    /// Draws it.
    #[inline(never)]
    pub fn draw(self, inside: Nodes) -> Node {
        let open = self.open.map(|open| if open { "true" } else { "false" });
        let button = element("button", self.class).set("type", self.kind).maybe("aria-label", self.label.as_deref());
        button.maybe("aria-expanded", open).flag("disabled", self.disabled).on("click", heard(self.press)).inside(inside)
    }

    /// Draws it with words.
    pub fn say(self, words: String) -> Node {
        self.draw(vec![Node::Text(words)])
    }
}

/// A link; `aside` opens it beside the checkout, so that nothing typed is lost.
pub fn link(class: &str, address: &str, aside: bool, inside: Nodes) -> Node {
    let link = element("a", class).set("href", address);
    if aside { link.set("target", "_blank").set("rel", "noopener").inside(inside) } else { link.inside(inside) }
}

/// A box to tick.
pub struct Tick {
    /// `id` of the box.
    pub id: String,
    /// It is ticked.
    pub on: bool,
    /// It must be ticked.
    pub required: bool,
    /// Something is wrong with it.
    pub wrong: bool,
    /// What ticking and unticking does.
    pub press: Press,
}

/// Draws a box and its words.
pub fn tick(tick: Tick, words: Nodes) -> Node {
    let Tick { id, on, required, wrong, press } = tick;
    let tick = element("input", "lf-check__box").set("type", "checkbox").set("id", &id).flag("required", required);
    let tick =
        tick.set("aria-describedby", &[&id, "-message"].concat()).set("aria-invalid", if wrong { "true" } else { "false" });
    label("lf-check", None, vec![tick.checked(on).on("change", heard(press)).bare(), span("", words)])
}

/// The entries of a list to choose from, by their values and names.
pub fn options(entries: &[(String, String)]) -> Nodes {
    let mut options = Vec::new();
    for (value, name) in entries {
        options.push(element("option", "").key(value).set("value", value).say(name.clone()));
    }
    options
}
