//! One kind of view for everything that is drawn: a small tree that Leptos builds, mounts and brings up to date like any other view.
//!
//! Leptos' own views have a type for every shape, and each type brings its own code for drawing and redrawing, a hundred kilobytes in all.
//! Here there is one type and one way: what stands is compared with what should stand, and only the difference is written to the page. A node that
//! stays keeps focus, caret and what an input method is composing.

use std::cell::RefCell;
use std::mem::take;
use std::rc::Rc;
use std::sync::Arc;

use gloo::events::EventListener;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use wasm_bindgen::JsCast;
use web_sys::{Document, Event, HtmlInputElement};

use super::hear::listen;

/// What stands inside an element.
pub type Nodes = Vec<Node>;

/// What is done about an event of the page.
pub type Listener = Arc<dyn Fn(&Event) + Send + Sync>;

/// Listeners by the names of their events.
type Listeners = Vec<(&'static str, Listener)>;

/// Something to draw.
pub enum Node {
    /// Words.
    Text(String),
    /// Several nodes as one.
    Many(Nodes),
    /// An element.
    Element(Box<Element>),
    /// Drawn again, in place, when a signal that it read changes.
    Live(Box<dyn Fn() -> Node + Send>),
}

/// An element.
#[derive(Default)]
pub struct Element {
    tag: &'static str,
    key: String,
    attributes: Vec<(&'static str, String)>,
    value: Option<String>,
    checked: Option<bool>,
    listeners: Listeners,
    inside: Nodes,
}

/// An element without anything yet.
#[inline(never)]
pub fn element(tag: &'static str, class: &str) -> Box<Element> {
    let element = Box::new(Element { tag, ..Element::default() });
    if class.is_empty() { element } else { element.set("class", class) }
}

impl Element {
    /// With an attribute.
    #[inline(never)]
    pub fn set(mut self: Box<Self>, name: &'static str, value: &str) -> Box<Self> {
        self.attributes.push((name, value.to_owned()));
        self
    }

    /// With an attribute, if it has a value.
    #[inline(never)]
    pub fn maybe(self: Box<Self>, name: &'static str, value: Option<&str>) -> Box<Self> {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// With an attribute that is there or not.
    pub fn flag(self: Box<Self>, name: &'static str, on: bool) -> Box<Self> {
        self.maybe(name, on.then_some(""))
    }

    /// With a name by which it is known again among its siblings, wherever it then stands.
    pub fn key(mut self: Box<Self>, key: &str) -> Box<Self> {
        self.key = key.to_owned();
        self
    }

    /// With what is typed or chosen.
    pub fn value(mut self: Box<Self>, value: &str) -> Box<Self> {
        self.value = Some(value.to_owned());
        self
    }

    /// Ticked or not.
    pub fn checked(mut self: Box<Self>, on: bool) -> Box<Self> {
        self.checked = Some(on);
        self
    }

    /// Listening to an event.
    #[inline(never)]
    pub fn on(mut self: Box<Self>, name: &'static str, listener: Listener) -> Box<Self> {
        self.listeners.push((name, listener));
        self
    }

    /// With nodes in it.
    #[inline(never)]
    pub fn inside(mut self: Box<Self>, nodes: Nodes) -> Node {
        self.inside = nodes;
        Node::Element(self)
    }

    /// The same, to be told more about.
    pub fn with(mut self: Box<Self>, nodes: Nodes) -> Box<Self> {
        self.inside = nodes;
        self
    }

    /// With nothing in it.
    pub fn bare(self: Box<Self>) -> Node {
        Node::Element(self)
    }

    /// With words in it.
    pub fn say(self: Box<Self>, words: String) -> Node {
        self.inside(vec![Node::Text(words)])
    }
}

/// A node that stands on the page.
enum Drawn {
    Text(web_sys::Text, String),
    Element(Box<Standing>),
    Live(RenderEffect<Fragment>),
}

/// An element that stands on the page, and how it was drawn last. Redrawing puts new listeners in; the page notices nothing.
struct Standing {
    node: web_sys::Element,
    last: Element,
    inside: Vec<Drawn>,
    listeners: Rc<RefCell<Listeners>>,
    _ears: Vec<EventListener>,
}

/// Nodes beside each other, and the empty text that marks where they end.
pub struct Fragment {
    nodes: Vec<Drawn>,
    end: web_sys::Text,
}

fn document() -> Document {
    leptos::prelude::document()
}

impl Drawn {
    fn new(node: Node) -> Drawn {
        match node {
            Node::Text(words) => Drawn::Text(document().create_text_node(&words), words),
            Node::Element(element) => Standing::new(*element)
                .map_or_else(|| Drawn::new(Node::Text(String::new())), |made| Drawn::Element(Box::new(made))),
            Node::Live(draw) => Drawn::Live(RenderEffect::new(move |drawn: Option<Fragment>| match drawn {
                Some(mut drawn) => {
                    draw().rebuild(&mut drawn);
                    drawn
                }
                None => draw().build(),
            })),
            // Several nodes are laid one by one.
            Node::Many(_) => Drawn::new(Node::Text(String::new())),
        }
    }

    /// Whether this is what is to be drawn, but for attributes and content.
    fn fits(&self, node: &Node) -> bool {
        match (self, node) {
            (Drawn::Text(..), Node::Text(_)) => true,
            (Drawn::Element(old), Node::Element(new)) => {
                old.last.tag == new.tag && old.last.key == new.key && same_names(&old.listeners.borrow(), &new.listeners)
            }
            _ => false,
        }
    }

    /// Brings it up to date.
    fn update(&mut self, node: Node) {
        match (self, node) {
            (Drawn::Text(drawn, old), Node::Text(new)) if *old != new => {
                drawn.set_data(&new);
                *old = new;
            }
            (Drawn::Element(old), Node::Element(new)) => old.update(*new),
            _ => {}
        }
    }

    /// Puts it before a node, or last.
    fn put(&self, parent: &web_sys::Node, before: Option<&web_sys::Node>) {
        let node: &web_sys::Node = match self {
            Drawn::Text(node, _) => node,
            Drawn::Element(element) => &element.node,
            Drawn::Live(effect) => {
                effect.with_value_mut(|fragment| fragment.put(parent, before));
                return;
            }
        };
        let _ = parent.insert_before(node, before);
    }

    fn first(&self) -> Option<web_sys::Node> {
        match self {
            Drawn::Text(node, _) => Some(node.clone().into()),
            Drawn::Element(element) => Some(element.node.clone().into()),
            Drawn::Live(effect) => effect.with_value_mut(|fragment| fragment.first()),
        }
    }

    fn after(&self) -> Option<web_sys::Node> {
        self.first()?.next_sibling()
    }

    fn remove(&self) {
        match self {
            Drawn::Text(node, _) => node.remove(),
            Drawn::Element(element) => element.node.remove(),
            Drawn::Live(effect) => {
                effect.with_value_mut(|fragment| fragment.remove());
            }
        }
    }
}

impl Standing {
    fn new(element: Element) -> Option<Standing> {
        let tag = element.tag;
        let space = if matches!(tag, "svg" | "path") { "http://www.w3.org/2000/svg" } else { "http://www.w3.org/1999/xhtml" };
        let node = document().create_element_ns(Some(space), tag).ok()?;
        let last = Element { tag, ..Element::default() };
        let listeners: Rc<RefCell<Listeners>> = Rc::default();
        let mut ears = Vec::new();
        for (place, (name, _)) in element.listeners.iter().enumerate() {
            let listeners = listeners.clone();
            let hear = move |event: &Event| {
                let listener = listeners.borrow().get(place).map(|(_, listener)| listener.clone());
                if let Some(listener) = listener {
                    listener(event);
                }
            };
            ears.push(listen(&node, name, Box::new(hear)));
        }
        let mut standing = Standing { node, last, inside: Vec::new(), listeners, _ears: ears };
        standing.update(element);
        Some(standing)
    }

    fn update(&mut self, mut new: Element) {
        let old = &self.last;
        for row in &new.attributes {
            if !old.attributes.contains(row) {
                let _ = self.node.set_attribute(row.0, &row.1);
                // Whatever has a class can be styled from the page as a part of the same name.
                if row.0 == "class" {
                    let _ = self.node.set_attribute("part", &row.1);
                }
            }
        }
        for (name, _) in &old.attributes {
            if !new.attributes.iter().any(|(other, _)| name == other) {
                let _ = self.node.remove_attribute(name);
            }
        }
        self.listeners.replace(take(&mut new.listeners));
        lay(&self.node, None, &mut self.inside, take(&mut new.inside));
        // A list takes a value only once its options are there. What is as it was is left alone: it may be in the middle of being typed.
        let input: &HtmlInputElement = self.node.unchecked_ref();
        if let Some(value) = &new.value
            && (new.tag == "select" || old.value.as_ref() != Some(value))
            && input.value() != *value
        {
            input.set_value(value);
        }
        if let Some(checked) = new.checked {
            input.set_checked(checked);
        }
        self.last = new;
    }
}

fn same_names(old: &Listeners, new: &Listeners) -> bool {
    old.len() == new.len() && old.iter().zip(new).all(|(old, new)| old.0 == new.0)
}

/// Makes `drawn`, which stands inside `parent` before `end`, what `nodes` say.
fn lay(parent: &web_sys::Node, end: Option<&web_sys::Node>, drawn: &mut Vec<Drawn>, nodes: Nodes) {
    let mut flat = Vec::new();
    flatten(nodes, &mut flat);
    let mut old: Vec<Option<Drawn>> = Vec::new();
    for one in take(drawn) {
        old.push(Some(one));
    }
    // Each node takes over the first of its kind that is left.
    let mut pairs = Vec::new();
    for node in flat {
        let place = old.iter().position(|one| one.as_ref().is_some_and(|one| one.fits(&node)));
        pairs.push((place.and_then(|place| old[place].take()), node));
    }
    for gone in old.into_iter().flatten() {
        gone.remove();
    }
    let mut before = end.cloned();
    while let Some((old, node)) = pairs.pop() {
        let one = match old {
            Some(mut one) => {
                one.update(node);
                // What is moved loses the focus; most stand where they should.
                if one.after() != before {
                    one.put(parent, before.as_ref());
                }
                one
            }
            None => {
                let one = Drawn::new(node);
                one.put(parent, before.as_ref());
                one
            }
        };
        before = one.first().or(before);
        drawn.push(one);
    }
    drawn.reverse();
}

fn flatten(nodes: Nodes, flat: &mut Nodes) {
    for node in nodes {
        match node {
            Node::Many(nodes) => flatten(nodes, flat),
            node => flat.push(node),
        }
    }
}

impl Fragment {
    fn first(&self) -> web_sys::Node {
        self.nodes.first().and_then(Drawn::first).unwrap_or_else(|| self.end.clone().into())
    }

    fn put(&self, parent: &web_sys::Node, before: Option<&web_sys::Node>) {
        for node in &self.nodes {
            node.put(parent, before);
        }
        let _ = parent.insert_before(&self.end, before);
    }

    fn remove(&self) {
        for node in &self.nodes {
            node.remove();
        }
        self.end.remove();
    }
}

impl Render for Node {
    type State = Fragment;

    fn build(self) -> Fragment {
        let (around, end) = (document().create_document_fragment(), document().create_text_node(""));
        let _ = around.append_child(&end);
        let mut fragment = Fragment { nodes: Vec::new(), end };
        self.rebuild(&mut fragment);
        fragment
    }

    fn rebuild(self, state: &mut Fragment) {
        if let Some(parent) = state.end.parent_node() {
            lay(&parent, Some(&state.end), &mut state.nodes, vec![self]);
        }
    }
}

impl Mountable for Fragment {
    fn unmount(&mut self) {
        self.remove();
    }

    fn mount(&mut self, parent: &web_sys::Element, marker: Option<&web_sys::Node>) {
        self.put(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(parent) = self.end.parent_element() else { return false };
        child.mount(&parent, Some(&self.first()));
        true
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        let of = |drawn: &Drawn| match drawn {
            Drawn::Element(element) => vec![element.node.clone()],
            Drawn::Live(effect) => effect.with_value_mut(|fragment| fragment.elements()).unwrap_or_default(),
            Drawn::Text(..) => Vec::new(),
        };
        self.nodes.iter().flat_map(of).collect()
    }
}

no_attrs!(Node);

/// What Leptos asks of a view beside drawing it. The checkout is drawn in the browser alone: as text it is empty, and where a page that a server
/// rendered is taken over it is built like anywhere else.
impl RenderHtml for Node {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Fragment {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
