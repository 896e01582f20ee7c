//! What the shopper sees: Leptos components, driven by one [`View`] and answered through one [`Dispatch`].
//!
//! The UI owns no rule, no wording and no number format: the view says what is shown and what may be pressed, [`speech`] says it in the
//! shopper's language, and the style sheet says how it looks. It never fetches. Start reading at [`draw`], then [`page`].

pub mod speech;

mod address;
mod choice;
mod code;
mod field;
mod head;
mod html;
mod icon;
mod page;
mod paying;
mod payment;
mod qr;
mod review;
mod shipping;
mod status;
mod summary;
mod totals;
mod trace;

use std::rc::Rc;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use web_sys::{HtmlElement, HtmlFormElement};

use self::page::Ui;
use self::speech::Speaker;
use crate::checkout::event::Event;
use crate::checkout::view::View;

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
    views: Vec<UnmountHandle<AnyViewState>>,
    status: Option<HtmlElement>,
    owner: Owner,
}

impl Drop for Drawn {
    fn drop(&mut self) {
        // First the nodes: one that goes while it has the focus still says that it was left.
        self.views.clear();
        self.owner.cleanup();
        if let Some(status) = &self.status {
            status.remove();
        }
    }
}

/// Draws the checkout into the loader's nodes.
pub fn draw(places: Places, view: RwSignal<View>, speaker: RwSignal<Speaker, LocalStorage>, dispatch: Dispatch) -> Drawn {
    let owner = Owner::new();
    let status = status_place(&places);
    let views = owner.with(|| {
        let ui = Ui::new(&places.root, view, speaker, dispatch);
        for place in [&places.head, &places.summary, &places.contact_more, &places.delivery_more, &places.rest] {
            place.set_text_content(None);
        }
        let _ = places.summary.remove_attribute("aria-busy");
        let mut views = vec![
            mount_to(places.head, move || {
                ui.follow(view);
                head::head(ui)
            }),
            mount_to(places.summary, move || summary::summary(ui)),
            mount_to(places.delivery_more, move || address::delivery(ui)),
            mount_to(places.rest, move || rest(ui)),
        ];
        views.extend(status.clone().map(|place| mount_to(place, move || status::status(ui))));
        views
    });
    Drawn { views, status, owner }
}

/// The panel stands before the form, which is hidden while an order is on its way.
fn status_place(places: &Places) -> Option<HtmlElement> {
    use wasm_bindgen::JsCast;
    let place: HtmlElement = places.form.owner_document()?.create_element("div").ok()?.dyn_into().ok()?;
    place.set_class_name("lf-status-place");
    places.form.before_with_node_1(&place).ok()?;
    Some(place)
}

/// The parts of the form behind the delivery address.
fn rest(ui: Ui) -> AnyView {
    html::all(vec![shipping::shipping(ui), shipping::terms(ui), payment::payment(ui), review::bar(ui), review::review(ui)])
}
