//! The panel before the form, or in its place: the order is on its way, waits, costs something else, is placed, or failed.
//! What is to be paid elsewhere is in [`super::paying`].

use super::html::{Node, Nodes, all, li, link, nothing, p, press, slot, text, title, told, ul};
use super::page::Ui;
use super::panel::{QUIET, actions, framed, panel, spinner};
use super::{Action, after, help, icon, paying, totals};
use crate::checkout::event::Event;
use crate::checkout::view::{StatusView, View};
use crate::domain::money::Money;
use crate::domain::pricing::trace::{Fact, Words};

/// The panel.
pub fn status(ui: Ui) -> Node {
    ui.part(|old, new| old.status == new.status && old.withdraw == new.withdraw, now)
}

/// A step between, because the address of what is drawn is taken: what `shown` needs may come with the second half of the download.
fn now(ui: Ui, view: &View) -> Node {
    shown(ui, view)
}

// One of the doors to the second half of the download; see tests/tools/split.mjs.
#[inline(never)]
fn shown(ui: Ui, view: &View) -> Node {
    ui.stop_clock();
    match &view.status {
        StatusView::None => nothing(),
        StatusView::Empty => empty(ui),
        StatusView::Sending => {
            panel(ui, "lf-status", spinner(), ui.text("status-sending"), vec![told("", ui.text("status-sending-hint"))])
        }
        StatusView::Waiting { seconds, attempt } => waiting(ui, *seconds, *attempt),
        StatusView::PriceChanged { old, new, .. } => price_changed(ui, *old, *new),
        StatusView::Paying { receipt, method, amount } => {
            all(vec![paying::paying(ui, receipt, method.as_ref(), *amount), help::withdraw(ui, view)])
        }
        StatusView::Placed { .. } => placed(ui, view),
        StatusView::Unpaid { .. } => unpaid(ui),
        StatusView::Stopped { message } => {
            let back = press("lf-button", move || ui.send(Event::Back)).say(ui.text("status-price-refuse"));
            let inside = vec![told("", message.clone()), actions(vec![back])];
            panel(ui, "lf-status lf-status--bad", icon::icon(icon::ALERT), ui.text("status-failed"), inside)
        }
        StatusView::Failed { reference } => failed(ui, view, reference),
    }
}

fn empty(ui: Ui) -> Node {
    let back = press("lf-button", move || ui.act(Action::Close)).say(ui.text("status-back-to-shop"));
    let inside = vec![told("lf-muted", ui.text("summary-empty-hint")), actions(vec![back])];
    panel(ui, "lf-status", icon::icon(icon::BAG), ui.text("summary-empty"), inside)
}

fn waiting(ui: Ui, seconds: u32, attempt: u32) -> Node {
    ui.count_down(seconds, attempt);
    let online = web_sys::window().is_none_or(|window| window.navigator().on_line());
    let (title, hint) = if online { ("status-waiting", "status-retry-hint") } else { ("status-offline", "status-offline-hint") };
    let left = move || text(ui.words(&Words::new("status-retry-in", vec![("seconds", Fact::Number(ui.seconds_left().into()))])));
    let left = p("lf-muted", vec![Node::Live(Box::new(left))]);
    let now = press("lf-button", move || ui.act(Action::RetryNow)).say(ui.text("status-retry-now"));
    let back = press(QUIET, move || ui.act(Action::Cancel)).say(ui.text("status-cancel"));
    panel(ui, "lf-status", icon::icon(icon::ALERT), ui.text(title), vec![told("", ui.text(hint)), left, actions(vec![now, back])])
}

fn price_changed(ui: Ui, old: Money, new: Money) -> Node {
    let rows = vec![
        totals::sum(ui.text("status-price-old"), ui.money(old), "lf-row lf-row--was"),
        totals::sum(ui.text("status-price-new"), ui.money(new), "lf-row lf-row--total"),
    ];
    let words = ui.say("status-price-accept", "amount", ui.money(new));
    let accept = press("lf-button", move || ui.act(Action::AcceptPrice)).say(words);
    let back = press(QUIET, move || ui.send(Event::Back)).say(ui.text("status-price-refuse"));
    let inside = vec![told("", ui.text("status-price-changed-hint")), framed(rows), actions(vec![accept, back])];
    panel(ui, "lf-status", icon::icon(icon::INFO), ui.text("status-price-changed"), inside)
}

fn unpaid(ui: Ui) -> Node {
    let back = press("lf-button", move || ui.send(Event::Back)).say(ui.text("status-back"));
    let inside = vec![told("", ui.text("status-payment-failed-hint")), slot("unpaid"), actions(vec![back])];
    panel(ui, "lf-status lf-status--bad", icon::icon(icon::ALERT), ui.text("status-payment-failed"), inside)
}

fn failed(ui: Ui, view: &View, reference: &str) -> Node {
    let mut buttons = vec![press("lf-button", move || ui.send(Event::Back)).say(ui.text("loader-retry"))];
    if let Some(support) = &view.support {
        let subject = String::from(js_sys::encode_uri_component(reference));
        let address = ["mailto:", support, "?subject=", &subject].concat();
        buttons.push(link(QUIET, &address, false, vec![text(ui.say("status-support", "name", view.shop.clone()))]));
    }
    let hint = told("", ui.say("status-failed-hint", "reference", reference));
    panel(ui, "lf-status lf-status--bad", icon::icon(icon::ALERT), ui.text("status-failed"), vec![hint, actions(buttons)])
}

fn placed(ui: Ui, view: &View) -> Node {
    let StatusView::Placed { receipt, email, now, later, after } = &view.status else { return nothing() };
    let paid = receipt.status == "paid";
    let mut inside: Nodes = Vec::new();
    // Who pays in cash at the door is not waited for.
    if !paid && after.kind.as_deref() != Some("cash") {
        inside.push(told("", ui.text("status-placed-pending")));
    }
    if !email.is_empty() {
        inside.push(told("", ui.say("status-placed-hint", "email", email.clone())));
    }
    let mut facts = vec![totals::sum(ui.text("status-placed-number"), receipt.id.clone(), "lf-row")];
    let key = if paid { "status-placed-paid" } else { "status-placed-due" };
    facts.extend(now.map(|money| totals::sum(ui.text(key), ui.money(money), "lf-row")));
    inside.push(framed(facts));
    let mut steps: Vec<String> = Vec::new();
    steps.extend(after.kind.as_ref().filter(|_| !paid).map(|kind| ui.text(&["payment-hint-", kind].concat())));
    steps.push(ui.text("status-placed-next-dispatch"));
    steps.extend(after.fetch.clone());
    steps.extend(after.arrives.map(|(from, until)| ui.arrives(from, until)));
    steps.extend(later.map(|money| ui.say("status-placed-next-carrier", "amount", ui.money(money))));
    inside.push(title("lf-section__title", &ui.id("next"), ui.text("status-placed-next")));
    inside.push(ul("lf-status__steps", steps.into_iter().map(|step| li("", vec![text(step)])).collect()));
    let back = press("lf-button", move || ui.act(Action::Close)).say(ui.text("status-back-to-shop"));
    inside.extend([slot("thanks"), actions(vec![back])]);
    inside.extend(after::after(ui, receipt, after, &view.shop));
    inside.push(help::withdraw(ui, view));
    panel(ui, "lf-status lf-status--done", icon::icon(icon::CHECK), ui.text("status-placed"), inside)
}
