//! What every component is given: the newest view, the language, a way to answer, and which disclosures are open.

use std::collections::BTreeSet;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::html::Node;
use super::speech::Speaker;
use super::{Action, Dispatch};
use crate::checkout::event::Event;
use crate::checkout::view::View;
use crate::domain::money::Money;
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::time::Day;

/// A part of the page: when it need not be drawn again, and what asks for it.
type Part = (fn(&View, &View) -> bool, ArcTrigger);

/// The checkout as components see it. Copying it is free.
#[derive(Clone, Copy)]
pub struct Ui {
    /// What is shown.
    pub view: RwSignal<Rc<View>, LocalStorage>,
    /// The language.
    pub speaker: RwSignal<Speaker, LocalStorage>,
    /// Seconds until the next attempt to send, and which attempt they belong to.
    pub wait: RwSignal<(u32, u32)>,
    dispatch: StoredValue<Dispatch, LocalStorage>,
    root: StoredValue<HtmlElement, LocalStorage>,
    opened: RwSignal<BTreeSet<String>>,
    parts: StoredValue<Vec<Part>, LocalStorage>,
}

impl Ui {
    /// For a checkout inside `root`.
    pub fn new(
        root: &HtmlElement,
        view: RwSignal<Rc<View>, LocalStorage>,
        speaker: RwSignal<Speaker, LocalStorage>,
        dispatch: Dispatch,
    ) -> Self {
        Ui {
            view: RwSignal::new_local(view.get_untracked()),
            speaker,
            wait: RwSignal::new((0, 0)),
            dispatch: StoredValue::new_local(dispatch),
            root: StoredValue::new_local(root.clone()),
            opened: RwSignal::new(BTreeSet::new()),
            parts: StoredValue::new_local(Vec::new()),
        }
    }

    /// Takes every newer view over. Called while mounting, because effects need the executor that mounting starts.
    pub fn follow(self, view: RwSignal<Rc<View>, LocalStorage>) {
        Effect::new(move |_| self.take(view.get()));
    }

    /// Takes a newer view and asks the parts that show something of it that changed to draw themselves again.
    fn take(self, new: Rc<View>) {
        let old = self.view.get_untracked();
        self.view.set(new.clone());
        let changed: Vec<ArcTrigger> = self
            .parts
            .with_value(|parts| parts.iter().filter(|(same, _)| !same(&old, &new)).map(|(_, trigger)| trigger.clone()).collect());
        for part in changed {
            part.notify();
        }
    }

    /// A part of the page. It is drawn again, in place, when `same` finds a difference, the language is switched, or a disclosure that
    /// it asked about is opened. Function pointers instead of closures and memos keep all parts one type, which keeps the download small.
    pub fn part(self, same: fn(&View, &View) -> bool, draw: fn(Ui, &View) -> Node) -> Node {
        let trigger = ArcTrigger::new();
        self.parts.update_value(|parts| parts.push((same, trigger.clone())));
        Node::Live(Box::new(move || {
            trigger.track();
            draw(self, &self.view.get_untracked())
        }))
    }

    /// The language.
    pub fn speech(self) -> Speaker {
        self.speaker.get()
    }

    /// The message with this id.
    pub fn text(self, key: &str) -> String {
        self.speech().text(key)
    }

    /// A sentence.
    pub fn words(self, words: &Words) -> String {
        self.speech().words(words)
    }

    /// The message with this id and one text in it.
    pub fn say(self, key: &'static str, name: &'static str, text: impl Into<String>) -> String {
        self.words(&Words::new(key, vec![(name, Fact::Text(text.into()))]))
    }

    /// The message with this id and a `count` in it.
    pub fn count(self, key: &'static str, count: usize) -> String {
        self.words(&Words::new(key, vec![("count", Fact::Number(count.into()))]))
    }

    /// A promise in days.
    pub fn arrives(self, from: Day, until: Day) -> String {
        let days = self.speech().days(from, until);
        self.say("shipping-arrives-on", "date", days)
    }

    /// An amount.
    pub fn money(self, money: Money) -> String {
        self.speech().money(money)
    }

    /// Does something.
    pub fn act(self, action: Action) {
        if let Some(dispatch) = self.dispatch.try_get_value() {
            dispatch(action);
        }
    }

    /// Tells the checkout what happened.
    pub fn send(self, event: Event) {
        self.act(Action::Event(event));
    }

    /// Whether a disclosure is open.
    pub fn opened(self, name: &str) -> bool {
        self.opened.with(|open| open.contains(name))
    }

    /// Opens or closes a disclosure.
    pub fn toggle(self, name: &str) {
        self.opened.update(|open| {
            if !open.remove(name) {
                open.insert(name.to_owned());
            }
        });
    }

    /// The `id` of a node: unique on the page, also with several checkouts.
    pub fn id(self, name: &str) -> String {
        let instance = self.root.with_value(|root| root.get_attribute("data-instance")).unwrap_or_default();
        ["lf-", &instance, "-", name].concat()
    }

    /// The `id` of an option. The first carries the name of the whole choice, so that the focus finds it.
    pub fn nth(self, choice: &str, place: usize, option: &str) -> String {
        if place == 0 { self.id(choice) } else { self.id(&[choice, "-", option].concat()) }
    }

    /// Puts the focus on the node with this name.
    pub fn focus(self, name: &str) {
        if let Some(node) = self.find(name).and_then(|node| node.dyn_into::<HtmlElement>().ok()) {
            node.scroll_into_view();
            let _ = node.focus();
        }
    }

    /// Puts the focus on a node that is about to be drawn.
    pub fn focus_soon(self, name: &'static str) {
        request_animation_frame(move || self.focus(name));
    }

    /// What is typed into the field with this name, which is empty then.
    pub fn take_text(self, name: &str) -> Option<String> {
        let field: HtmlInputElement = self.find(name)?.unchecked_into();
        let text = field.value();
        field.set_value("");
        Some(text)
    }

    fn find(self, name: &str) -> Option<Element> {
        // The loader named its own two fields only by `name`.
        let selector = ["[id=\"", &self.id(name), "\"], form [name=\"", name, "\"]"].concat();
        self.root.with_value(|root| root.query_selector(&selector).ok().flatten())
    }
}
