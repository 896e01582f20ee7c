//! After the order: what the shopper can do with it. Follow it, put its days into a calendar, tell friends, answer one question, print.

use super::Action;
use super::html::{Node, Nodes, element, link, press, text};
use super::page::Ui;
use super::panel::{QUIET, actions};
use crate::checkout::answer::{Links, Receipt};
use crate::checkout::view::AfterView;
use crate::domain::time::Day;

/// The disclosure that says a link was copied, and the one that thanks for an answer.
const SHARED: &str = "shared";
const RATED: &str = "rated";

/// Links and buttons.
pub fn after(ui: Ui, receipt: &Receipt, view: &AfterView, shop: &str) -> Nodes {
    let Links { page, tracking, survey, .. } = &*receipt.links;
    let mut buttons: Nodes = Vec::new();
    buttons.extend(tracking.as_ref().map(|url| link(QUIET, url, true, vec![text(ui.text("status-track"))])));
    buttons.extend(page.as_ref().map(|url| link(QUIET, url, true, vec![text(ui.text("status-follow"))])));
    buttons.extend(view.arrives.map(|(from, until)| {
        let address = calendar(receipt, view, shop, from, until);
        let link = element("a", QUIET).set("href", &address).set("download", "order.ics");
        link.say(ui.text("status-calendar"))
    }));
    buttons.extend(view.share.as_ref().map(|code| share(ui, code)));
    buttons.push(press(QUIET, move || ui.act(Action::Print)).say(ui.text("status-print")));
    let mut out = vec![actions(buttons)];
    out.extend(survey.as_ref().map(|url| question(ui, url)));
    out
}

/// An event of RFC 5545 over the promised days, as an address that can be saved. Its end is the day after the last.
fn calendar(receipt: &Receipt, view: &AfterView, shop: &str, from: Day, until: Day) -> String {
    let plain = |text: &str| text.chars().filter(|c| !matches!(c, '-' | ':')).collect::<String>();
    let day = |day: Day| plain(&day.to_string());
    let title: String = shop.chars().filter(|c| !matches!(c, ',' | ';' | '\\' | '\r' | '\n')).collect();
    let text = [
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landfall//EN\r\nBEGIN:VEVENT\r\nUID:",
        &receipt.id,
        "\r\nDTSTAMP:",
        &plain(&view.at.to_string()),
        "\r\nDTSTART;VALUE=DATE:",
        &day(from),
        "\r\nDTEND;VALUE=DATE:",
        &day(until.plus(1)),
        "\r\nSUMMARY:",
        &title,
        " ",
        &receipt.id,
        "\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    ];
    ["data:text/calendar;charset=utf-8,", &String::from(js_sys::encode_uri_component(&text.concat()))].concat()
}

fn share(ui: Ui, code: &str) -> Node {
    let (shared, code) = (ui.opened(SHARED), code.to_owned());
    let share = move || {
        ui.act(Action::Share(code.clone()));
        if !shared {
            ui.toggle(SHARED);
        }
    };
    press(QUIET, share).say(ui.text(if shared { "status-code-copied" } else { "status-share" }))
}

/// One question, with five answers.
fn question(ui: Ui, url: &str) -> Node {
    if ui.opened(RATED) {
        return element("p", "lf-muted").set("role", "status").say(ui.text("status-survey-thanks"));
    }
    let id = ui.id("survey");
    let mut marks: Nodes = Vec::new();
    for mark in 1..=5 {
        let url = url.to_owned();
        let rate = move || {
            ui.act(Action::Rate(url.clone(), mark));
            ui.toggle(RATED);
        };
        marks.push(press(QUIET, rate).say(mark.to_string()));
    }
    let inside = vec![element("p", "").set("id", &id).say(ui.text("status-survey")), actions(marks)];
    element("div", "lf-status__box").set("role", "group").set("aria-labelledby", &id).inside(inside)
}
