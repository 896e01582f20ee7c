//! Help below the order: answers that fold open, and how the shop is reached at the shopper's hours.

use super::html::{Node, Nodes, all, div, element, li, link, nothing, said, section, text, title, told, ul};
use super::page::Ui;
use crate::checkout::view::{HelpView, LinkView, View};

/// Help.
pub fn help(ui: Ui) -> Node {
    ui.part(|old, new| old.help == new.help, |ui, view| drawn(ui, &view.help))
}

/// The function to withdraw from the placed order.
pub fn withdraw(ui: Ui, view: &View) -> Node {
    let Some(LinkView { key, words, address }) = &view.withdraw else { return nothing() };
    let address = [address, "&lang=", &ui.speech().map(|speech| speech.tag()).unwrap_or_default()].concat();
    let words = words.clone().unwrap_or_else(|| ui.text(key));
    link("lf-link lf-withdraw", &address, true, vec![text(words)])
}

fn drawn(ui: Ui, help: &HelpView) -> Node {
    let mut inside = vec![title("lf-section__title", &ui.id("help"), ui.text("help-title"))];
    for (question, answer) in &help.answers {
        let mut open = vec![element("summary", "lf-help__question").say(ui.text(question))];
        open.extend(answer.iter().map(|words| told("", ui.words(words))));
        inside.push(element("details", "lf-help__answer").key(question).inside(open));
    }
    let mut ways: Nodes = Vec::new();
    let mut way = |address: String, aside: bool, words: Node| {
        ways.push(li("", vec![link("lf-link", &address, aside, vec![words])]));
    };
    // Addresses and numbers run from left to right in every language.
    let ltr = |words: &String| element("bdi", "").set("dir", "ltr").say(words.clone());
    if let Some(email) = &help.email {
        way(["mailto:", email].concat(), false, ltr(email));
    }
    if let Some(phone) = &help.phone {
        way(["tel:", &phone.replace(' ', "")].concat(), false, ltr(phone));
    }
    for (address, key) in [(&help.chat, "help-chat"), (&help.page, "help-page")] {
        if let Some(address) = address {
            way(address.clone(), true, text(ui.text(key)));
        }
    }
    inside.push(ul("lf-links", ways));
    inside.push(hours(ui, help));
    section("lf-section lf-help", "help", inside)
}

fn hours(ui: Ui, help: &HelpView) -> Node {
    let Some(speech) = ui.speech().filter(|_| !help.hours.is_empty()) else { return nothing() };
    let mut rows = vec![told("lf-muted", ui.text("help-hours"))];
    for hours in &help.hours {
        let times = [&speech.clock(hours.from), "–", &speech.clock(hours.until)].concat();
        rows.push(div("lf-row", vec![said("", speech.week(hours.first, hours.last)), said("", times)]));
    }
    all(rows)
}
