//! The order is stored and waits for its payment: a page to go to, a code to scan, or a slip to pay elsewhere.

use super::html::{Node, Nodes, link, press, slot, text, told};
use super::page::Ui;
use super::panel::{QUIET, actions, framed, panel, spinner};
use super::{Action, icon, qr, totals};
use crate::checkout::answer::{Next, Receipt};
use crate::domain::money::Money;
use crate::domain::pricing::trace::Words;

/// The disclosure that says a code was copied.
const COPIED: &str = "copied";

/// The panel.
pub fn paying(ui: Ui, receipt: &Receipt, method: Option<&Words>, amount: Option<Money>) -> Node {
    let method = method.map(|method| ui.words(method)).unwrap_or_default();
    let mut facts: Nodes = Vec::new();
    facts.extend(amount.map(|money| totals::sum(ui.text("status-pay-amount"), ui.money(money), "lf-row")));
    facts.push(totals::sum(ui.text("status-placed-number"), receipt.id.clone(), "lf-row"));
    match &receipt.next {
        Next::Redirect { url } => {
            let go = link("lf-button", url, false, vec![text(ui.text("status-redirect-button"))]);
            let inside = vec![told("", ui.text("status-redirect-hint")), framed(facts), actions(vec![go])];
            let words =
                if method.is_empty() { ui.text("status-pay-checking") } else { ui.say("status-redirect", "method", &method) };
            panel(ui, "lf-status", icon::icon(icon::AWAY), words, inside)
        }
        Next::Qr { text: code, url, expires } => {
            let mut inside: Nodes = Vec::new();
            inside.extend(drawing(ui, code));
            inside.push(told("lf-status__code", code.clone()));
            inside.extend(facts);
            inside.extend(foot(ui, code, url, expires, None));
            let inside = vec![told("", ui.text("status-qr-hint")), framed(inside), checking(ui)];
            panel(ui, "lf-status", icon::icon(icon::CODE), ui.text("status-qr"), inside)
        }
        Next::Voucher { reference, url, expires } => {
            let mut inside = vec![told("", ui.text("status-pay-reference")), told("lf-status__code", reference.clone())];
            inside.extend(facts);
            let print = press(QUIET, move || ui.act(Action::Print)).say(ui.text("status-print"));
            inside.extend(foot(ui, reference, url, expires, Some(print)));
            let inside = vec![told("", ui.text("status-voucher-hint")), framed(inside), checking(ui)];
            panel(ui, "lf-status", icon::icon(icon::SLIP), ui.text("status-voucher"), inside)
        }
        Next::Provider { .. } | Next::Nothing => {
            let inside = vec![told("", method), slot("paying"), framed(facts)];
            panel(ui, "lf-status", spinner(), ui.text("status-pay-checking"), inside)
        }
    }
}

fn checking(ui: Ui) -> Node {
    told("lf-muted", ui.text("status-pay-checking"))
}

/// A code to scan.
fn drawing(ui: Ui, code: &str) -> Option<Node> {
    let (side, path) = qr::path(code)?;
    let side = (side + 8).to_string();
    Some(icon::drawing("lf-status__qr", &["-4 -4 ", &side, " ", &side].concat(), &path, Some(&ui.text("status-qr"))))
}

/// Until when, and what can be done with a code.
fn foot(ui: Ui, code: &str, url: &Option<String>, expires: &Option<String>, more: Option<Node>) -> Nodes {
    let mut out: Nodes = Vec::new();
    if let Some(expires) = expires {
        let date = ui.speech().map(|speech| speech.moment(expires)).unwrap_or_default();
        out.push(told("lf-muted", ui.say("status-pay-before", "date", date)));
    }
    let mut buttons = vec![copy(ui, code)];
    buttons.extend(url.as_ref().map(|url| link(QUIET, url, true, vec![text(ui.text("status-pay-open"))])));
    buttons.extend(more);
    out.push(actions(buttons));
    out
}

fn copy(ui: Ui, code: &str) -> Node {
    let (copied, code) = (ui.opened(COPIED), code.to_owned());
    let copy = move || {
        ui.act(Action::Copy(code.clone()));
        if !copied {
            ui.toggle(COPIED);
        }
    };
    press("lf-button", copy).say(ui.text(if copied { "status-code-copied" } else { "status-code-copy" }))
}
