//! The shapes that elements have here. Leptos compiles every distinct shape of a view for itself, drawing and redrawing and all; components
//! that share these few keep more than a hundred kilobytes out of the download.

use leptos::prelude::*;

/// What stands inside an element.
pub type Nodes = Vec<AnyView>;

/// What a press does.
pub type Press = Box<dyn Fn()>;

/// Nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}

/// Words.
pub fn text(words: impl Into<String>) -> AnyView {
    let words: String = words.into();
    words.into_any()
}

/// Several nodes as one.
pub fn all(nodes: Nodes) -> AnyView {
    nodes.into_any()
}

/// A block.
pub fn div(class: &'static str, inside: Nodes) -> AnyView {
    view! { <div class=class>{inside}</div> }.into_any()
}

/// A piece of a line.
pub fn span(class: &'static str, inside: Nodes) -> AnyView {
    view! { <span class=class>{inside}</span> }.into_any()
}

/// A paragraph.
pub fn p(class: &'static str, inside: Nodes) -> AnyView {
    view! { <p class=class>{inside}</p> }.into_any()
}

/// Words as a piece of a line.
pub fn said(class: &'static str, words: impl Into<String>) -> AnyView {
    span(class, vec![text(words)])
}

/// Words as a paragraph.
pub fn told(class: &'static str, words: impl Into<String>) -> AnyView {
    p(class, vec![text(words)])
}

/// A list.
pub fn ul(class: &'static str, items: Nodes) -> AnyView {
    view! { <ul class=class>{items}</ul> }.into_any()
}

/// An entry of a list.
pub fn li(class: &'static str, inside: Nodes) -> AnyView {
    view! { <li class=class>{inside}</li> }.into_any()
}

/// The title of a part. It can be given the focus.
pub fn title(class: &'static str, id: String, words: String) -> AnyView {
    view! { <h3 class=class id=id tabindex="-1">{words}</h3> }.into_any()
}

/// The label of a field.
pub fn label(class: &'static str, field: Option<String>, inside: Nodes) -> AnyView {
    view! { <label class=class for=field>{inside}</label> }.into_any()
}

/// Elements that belong together, with what screen readers are told about them.
#[derive(Default)]
pub struct Group {
    /// Classes.
    pub class: &'static str,
    /// Its name for the outside, as `data-lf`.
    pub name: Option<&'static str>,
    /// It can be given the focus.
    pub focus: bool,
    /// ARIA role.
    pub role: Option<&'static str>,
    /// Its label in words …
    pub label: Option<String>,
    /// … or the id of the element that labels it.
    pub labelled_by: Option<String>,
}

/// Draws a group.
pub fn group(group: Group, inside: Nodes) -> AnyView {
    let Group { class, name, focus, role, label, labelled_by } = group;
    let focus = focus.then_some("-1");
    view! {
        <div class=class data-lf=name role=role aria-label=label aria-labelledby=labelled_by tabindex=focus>{inside}</div>
    }
    .into_any()
}

/// A part of the form.
pub fn section(class: &'static str, name: &'static str, inside: Nodes) -> AnyView {
    group(Group { class, name: Some(name), ..Group::default() }, inside)
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
pub fn press(class: &'static str, press: impl Fn() + 'static) -> Button {
    Button { class, kind: "button", label: None, open: None, disabled: false, press: Box::new(press) }
}

impl Button {
    /// Draws it.
    pub fn draw(self, inside: Nodes) -> AnyView {
        let Button { class, kind, label, open, disabled, press } = self;
        let open = open.map(|open| if open { "true" } else { "false" });
        view! {
            <button type=kind class=class aria-label=label aria-expanded=open disabled=disabled on:click=move |_| press()>{inside}</button>
        }
        .into_any()
    }

    /// Draws it with words.
    pub fn say(self, words: String) -> AnyView {
        self.draw(vec![text(words)])
    }
}

/// A link; `aside` opens it beside the checkout, so that nothing typed is lost.
pub fn link(class: &'static str, address: String, aside: bool, inside: Nodes) -> AnyView {
    let (target, rel) = if aside { (Some("_blank"), Some("noopener")) } else { (None, None) };
    view! { <a class=class href=address target=target rel=rel>{inside}</a> }.into_any()
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
pub fn tick(tick: Tick, words: Nodes) -> AnyView {
    let Tick { id, on, required, wrong, press } = tick;
    let (message, wrong) = ([&id, "-message"].concat(), wrong.to_string());
    let tick = view! {
        <input type="checkbox" class="lf-check__box" id=id required=required aria-describedby=message aria-invalid=wrong prop:checked=on
            on:change=move |_| press() />
    };
    label("lf-check", None, vec![tick.into_any(), span("", words)])
}

/// A list to choose from, with the entries' values and names.
pub fn options(entries: Vec<(String, String)>, chosen: &str) -> Nodes {
    let one = |(value, name): (String, String)| {
        let chosen = value == chosen;
        view! { <option value=value selected=chosen>{name}</option> }.into_any()
    };
    entries.into_iter().map(one).collect()
}
