//! Being remembered on this device: a box that nobody ticks but the shopper, and the way to be forgotten.

use std::sync::Arc;

use super::html::{Node, Tick, div, press, said, text, tick};
use super::page::Ui;
use crate::checkout::event::Event;
use crate::checkout::view::View;

/// The box, and beside details that were remembered the button that drops them.
pub fn remember(ui: Ui, view: &View) -> Node {
    let on = view.remember;
    let keep = Tick {
        id: ui.id("remember"),
        on,
        required: false,
        wrong: false,
        press: Arc::new(move || ui.send(Event::RememberChosen(!on))),
    };
    let words = vec![text(ui.text("contact-remember")), said("lf-check__hint", ui.text("contact-remember-hint"))];
    let mut inside = vec![tick(keep, words)];
    if view.known {
        inside.push(press("lf-link lf-link--small", move || ui.send(Event::Forgotten)).say(ui.text("contact-forget")));
    }
    div("lf-remember", inside)
}
