//! What the shopper sees: Leptos components, driven by one [`View`] and answered through one [`Dispatch`].
//!
//! The UI owns no rule, no wording and no number format: the view says what is shown and what may be pressed, [`speech`] says it in the
//! shopper's language, and the style sheet says how it looks. It never fetches. Start reading at [`draw`], then [`page`].

pub mod hear;
pub mod speech;
pub mod stage;

mod address;
mod after;
mod choice;
mod code;
mod custom;
mod field;
mod head;
mod help;
mod html;
mod icon;
mod node;
mod page;
mod panel;
mod paying;
mod payment;
mod qr;
mod remember;
mod review;
mod shipping;
mod status;
mod summary;
mod totals;
mod trace;
mod wish;

use std::collections::VecDeque;
use std::rc::Rc;

use leptos::mount::{UnmountHandle, mount_to};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlFormElement};

use self::html::Node;
use self::node::Fragment;
use self::page::Ui;
use self::speech::Speaker;
use crate::checkout::event::Event;
use crate::checkout::view::View;
use crate::domain::shop::CustomPlace;

/// What the shopper did.
pub enum Action {
    /// Something the checkout itself decides about.
    Event(Event),
    /// The order button was pressed.
    Submit,
    /// The new price is accepted.
    AcceptPrice,
    /// The shopper does not want to wait for the next attempt.
    RetryNow,
    /// The shopper stops waiting.
    Cancel,
    /// Another language.
    Language(String),
    /// Another destination.
    Country(String),
    /// Back to the shop.
    Close,
    /// Put a text on the clipboard.
    Copy(String),
    /// Print the page.
    Print,
    /// Find out what the sources of rules are called.
    Sources,
    /// Put a link to this page on the clipboard that carries a code.
    Share(String),
    /// Answer the shop's question: where to, and one to five.
    Rate(String, u32),
    /// Go to a page.
    Go(String),
}

/// Where actions go.
pub type Dispatch = Rc<dyn Fn(Action)>;

/// The nodes that the loader drew. Each is emptied and drawn into; the form's own e-mail and country fields stay untouched.
pub struct Places {
    /// The whole checkout.
    pub root: HtmlElement,
    /// Title and switcher.
    pub head: HtmlElement,
    /// The order at a glance.
    pub summary: HtmlElement,
    /// Below the e-mail field.
    pub contact_more: HtmlElement,
    /// Below the country field.
    pub delivery_more: HtmlElement,
    /// The rest of the form.
    pub rest: HtmlElement,
    /// The form.
    pub form: HtmlFormElement,
}

/// A drawn checkout; dropping it takes it away.
pub struct Drawn {
    ui: Ui,
    todo: VecDeque<Step>,
    later: Vec<Step>,
    views: Vec<UnmountHandle<Fragment>>,
    status: Option<HtmlElement>,
}

/// One place and what is drawn into it.
type Step = (HtmlElement, fn(Ui) -> Node);

impl Drop for Drawn {
    fn drop(&mut self) {
        // First the nodes: one that goes while it has the focus still says that it was left.
        self.views.clear();
        self.ui.end();
        if let Some(status) = &self.status {
            status.remove();
        }
    }
}

impl Drawn {
    /// Draws the next place; false when all are drawn. A phone takes the better part of half a second for the whole, so that whoever calls this
    /// gives the browser a turn in between, and what is typed meanwhile is not held up.
    pub fn draw_next(&mut self) -> bool {
        let Some((place, draw)) = self.todo.pop_front() else { return false };
        // What the loader drew as a stand-in goes; sections that share a place stand below each other.
        if place.get_attribute("data-lf").as_deref() != Some("rest") {
            place.set_text_content(None);
        }
        let _ = place.remove_attribute("aria-busy");
        let ui = self.ui;
        self.views.push(mount_to(place, move || draw(ui)));
        !self.todo.is_empty()
    }

    /// Adds the places that show a quote to those that are to be drawn.
    pub fn go_on(&mut self) {
        self.todo.extend(self.later.drain(..));
    }

    /// Shows a newer view.
    pub fn show(&self, view: View) {
        self.ui.take(view);
    }

    /// Says everything in another language.
    pub fn speak(&self, speaker: Speaker) {
        self.ui.speak(speaker);
    }
}

/// Prepares to draw the checkout into the loader's nodes: the form first, and what shows a quote once [`Drawn::go_on`] is called.
pub fn draw(places: Places, view: Rc<View>, speaker: Speaker, dispatch: Dispatch) -> Drawn {
    let status = status_place(&places);
    let ui = Ui::new(&places.root, view, speaker, dispatch);
    let todo = VecDeque::from([
        (places.delivery_more, address::delivery as fn(Ui) -> Node),
        (places.contact_more, contact),
        (places.head, head::head),
    ]);
    let mut later: Vec<Step> = Vec::new();
    // Where the page has put a place for a section, it stands there; else in the usual order.
    let sections = [
        ("[data-lf=place-shipping]", shipping::shipping as fn(Ui) -> Node),
        ("[data-lf=place-duties]", shipping::terms),
        ("[data-lf=place-payment]", payment::payment),
        ("[data-lf=place-review]", rest),
    ];
    for (place, draw) in sections {
        let found = places.form.query_selector(place).ok().flatten();
        let place = found.and_then(|found| found.dyn_into().ok()).unwrap_or_else(|| places.rest.clone());
        later.push((place, draw));
    }
    later.push((places.summary, summary::summary));
    later.extend(status.clone().map(|place| (place, status::status as fn(Ui) -> Node)));
    Drawn { ui, todo, later, views: Vec::new(), status }
}

/// The panel stands before the form, which is hidden while an order is on its way.
fn status_place(places: &Places) -> Option<HtmlElement> {
    let place: HtmlElement = places.form.owner_document()?.create_element("div").ok()?.dyn_into().ok()?;
    for name in ["class", "part"] {
        place.set_attribute(name, "lf-status-place").ok()?;
    }
    places.form.before_with_node_1(&place).ok()?;
    Some(place)
}

/// What stands below the e-mail address.
fn contact(ui: Ui) -> Node {
    custom::custom(ui, CustomPlace::Contact)
}

/// The end of the form.
fn rest(ui: Ui) -> Node {
    html::all(vec![review::bar(ui), review::review(ui), help::help(ui)])
}
