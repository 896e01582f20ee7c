//! What every component is given: the newest view, the language, a way to answer, and which disclosures are open.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Interval;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::hear::{after, every};
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

thread_local! {
    /// The checkouts of the page. Plain cells with a trigger beside them instead of signals: Leptos compiles each type of signal for itself.
    static CHECKOUTS: RefCell<Vec<Option<Rc<Shared>>>> = const { RefCell::new(Vec::new()) };
}

/// What the components of one checkout share.
struct Shared {
    instance: String,
    view: RefCell<Rc<View>>,
    speaker: RefCell<Speaker>,
    /// Disclosures that are open, and what tells of it.
    opened: RefCell<Vec<String>>,
    disclosed: ArcTrigger,
    parts: RefCell<Vec<Part>>,
    /// Seconds until the next attempt to send, the attempt they belong to, and what tells of it.
    wait: Cell<(u32, u32)>,
    ticked: ArcTrigger,
    clock: RefCell<Option<Interval>>,
    dispatch: Dispatch,
    root: HtmlElement,
}

/// The checkout as components see it. Copying it is free.
#[derive(Clone, Copy)]
pub struct Ui(usize);

impl Ui {
    /// For a checkout inside `root`.
    pub fn new(root: &HtmlElement, view: Rc<View>, speaker: Speaker, dispatch: Dispatch) -> Self {
        let shared = Shared {
            instance: root.get_attribute("data-instance").unwrap_or_default(),
            view: RefCell::new(view),
            speaker: RefCell::new(speaker),
            opened: RefCell::default(),
            disclosed: ArcTrigger::new(),
            parts: RefCell::default(),
            wait: Cell::new((0, 0)),
            ticked: ArcTrigger::new(),
            clock: RefCell::default(),
            dispatch,
            root: root.clone(),
        };
        CHECKOUTS.with_borrow_mut(|checkouts| {
            checkouts.push(Some(Rc::new(shared)));
            Ui(checkouts.len() - 1)
        })
    }

    /// Forgets the checkout; nothing happens any more.
    pub fn end(self) {
        let ended = CHECKOUTS.with_borrow_mut(|checkouts| checkouts.get_mut(self.0).and_then(Option::take));
        drop(ended);
    }

    #[inline(never)]
    fn shared(self) -> Option<Rc<Shared>> {
        CHECKOUTS.with_borrow(|checkouts| checkouts.get(self.0).cloned().flatten())
    }

    /// Takes a newer view and asks the parts that show something of it that changed to draw themselves again.
    pub fn take(self, new: View) {
        let Some(shared) = self.shared() else { return };
        let new = Rc::new(new);
        let old = shared.view.replace(new.clone());
        for (same, trigger) in shared.parts.borrow().iter() {
            if !same(&old, &new) {
                trigger.notify();
            }
        }
    }

    /// Speaks another language from now on.
    pub fn speak(self, speaker: Speaker) {
        let Some(shared) = self.shared() else { return };
        shared.speaker.replace(speaker);
        for (_, trigger) in shared.parts.borrow().iter() {
            trigger.notify();
        }
    }

    /// A part of the page. It is drawn again, in place, when `same` finds a difference, the language is switched, or a disclosure is opened that
    /// it asked about.
    pub fn part(self, same: fn(&View, &View) -> bool, draw: fn(Ui, &View) -> Node) -> Node {
        let trigger = ArcTrigger::new();
        if let Some(shared) = self.shared() {
            shared.parts.borrow_mut().push((same, trigger.clone()));
        }
        Node::Live(Box::new(move || {
            trigger.track();
            let view = self.shared().map(|shared| shared.view.borrow().clone());
            view.map_or_else(super::html::nothing, |view| draw(self, &view))
        }))
    }

    /// The language.
    #[inline(never)]
    pub fn speech(self) -> Option<Speaker> {
        self.shared().map(|shared| shared.speaker.borrow().clone())
    }

    /// The message with this id.
    pub fn text(self, key: &str) -> String {
        self.speech().map(|speech| speech.text(key)).unwrap_or_default()
    }

    /// A sentence.
    pub fn words(self, words: &Words) -> String {
        self.speech().map(|speech| speech.words(words)).unwrap_or_default()
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
        let days = self.speech().map(|speech| speech.days(from, until)).unwrap_or_default();
        self.say("shipping-arrives-on", "date", days)
    }

    /// What sources are called.
    pub fn sources(self, ids: &str) -> String {
        self.speech().map(|speech| speech.sources(ids)).unwrap_or_default()
    }

    /// An amount.
    pub fn money(self, money: Money) -> String {
        self.speech().map(|speech| speech.money(money)).unwrap_or_default()
    }

    /// Does something.
    #[inline(never)]
    pub fn act(self, action: Action) {
        if let Some(shared) = self.shared() {
            (shared.dispatch)(action);
        }
    }

    /// Tells the checkout what happened.
    pub fn send(self, event: Event) {
        self.act(Action::Event(event));
    }

    /// Whether a disclosure is open.
    pub fn opened(self, name: &str) -> bool {
        self.shared().is_some_and(|shared| {
            shared.disclosed.track();
            shared.opened.borrow().iter().any(|open| open == name)
        })
    }

    /// Opens or closes a disclosure.
    pub fn toggle(self, name: &str) {
        let Some(shared) = self.shared() else { return };
        let mut opened = shared.opened.borrow_mut();
        match opened.iter().position(|open| open == name) {
            Some(place) => drop(opened.swap_remove(place)),
            None => opened.push(name.to_owned()),
        }
        shared.disclosed.notify();
    }

    /// Counts down to the next attempt to send.
    pub fn count_down(self, seconds: u32, attempt: u32) {
        let Some(shared) = self.shared() else { return };
        if shared.wait.get().1 != attempt {
            shared.wait.set((seconds, attempt));
        }
        let tick = move || {
            if let Some(shared) = self.shared() {
                let (left, attempt) = shared.wait.get();
                shared.wait.set((left.saturating_sub(1), attempt));
                shared.ticked.notify();
            }
        };
        shared.clock.replace(Some(every(1000, Box::new(tick))));
    }

    /// Seconds until the next attempt to send.
    pub fn seconds_left(self) -> u32 {
        self.shared().map_or(0, |shared| {
            shared.ticked.track();
            shared.wait.get().0
        })
    }

    /// Stops counting.
    pub fn stop_clock(self) {
        if let Some(shared) = self.shared() {
            shared.clock.replace(None);
        }
    }

    /// The `id` of a node: unique on the page, also with several checkouts.
    pub fn id(self, name: &str) -> String {
        let shared = self.shared();
        ["lf-", shared.as_ref().map_or("", |shared| &shared.instance), "-", name].concat()
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
        after(0, Box::new(move || self.focus(name))).forget();
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
        self.shared()?.root.query_selector(&selector).ok().flatten()
    }
}
