//! What panels are made of: what is drawn in the place of the form, or before it.

use super::html::{Node, Nodes, div, element, said, title};
use super::page::Ui;

/// The less important of two buttons.
pub const QUIET: &str = "lf-button lf-button--quiet";

/// A panel: a drawing, a title, and what follows.
pub fn panel(ui: Ui, class: &'static str, badge: Node, words: String, inside: Nodes) -> Node {
    let id = ui.id("status");
    let mut nodes = vec![div("lf-status__badge", vec![badge]), title("lf-status__title", &id, words)];
    nodes.extend(inside);
    let panel = element("div", class).set("data-lf", "status").set("tabindex", "-1").set("role", "region");
    panel.set("aria-labelledby", &id).inside(nodes)
}

/// Something is going on.
pub fn spinner() -> Node {
    said("lf-spinner", "")
}

/// A framed box.
pub fn framed(inside: Nodes) -> Node {
    div("lf-status__box", inside)
}

/// Buttons beside each other.
pub fn actions(buttons: Nodes) -> Node {
    div("lf-status__actions", buttons)
}
