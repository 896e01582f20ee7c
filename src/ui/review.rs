//! Before the order: what the law wants told and agreed to, then the order itself, and at once, with nothing between, the button.

use std::sync::Arc;

use super::html::{
    Button, Node, Nodes, Tick, all, div, li, link, nothing, press, said, section, slot, span, text, tick, title, told, ul,
};
use super::page::Ui;
use super::{custom, icon, summary, totals};
use crate::checkout::event::Event;
use crate::checkout::form::Field;
use crate::checkout::view::{ConsentView, LineView, NoticeView, View};
use crate::domain::pricing::trace::Words;
use crate::domain::shop::CustomPlace;

/// The last part of the form.
pub fn review(ui: Ui) -> Node {
    let heading = ui.part(|_, _| true, |ui, _| title("lf-section__title", &ui.id("review"), ui.text("review-title")));
    let errors = ui.part(|old, new| old.wrong == new.wrong, wrong);
    let terms = ui.part(|old, new| old.notices == new.notices && old.consents == new.consents && old.shop == new.shop, terms);
    let order = ui.part(
        |old, new| {
            old.lines == new.lines
                && old.totals == new.totals
                && old.refusal == new.refusal
                && old.button == new.button
                && old.updating == new.updating
        },
        order,
    );
    let links = ui.part(|old, new| old.policies == new.policies, links);
    section(
        "lf-section lf-review",
        "review",
        vec![heading, errors, custom::custom(ui, CustomPlace::Review), terms, order, links, slot("help")],
    )
}

/// The bar at the lower edge of phones: what is paid now, and the way to the review. The style sheet lets the review cover it.
pub fn bar(ui: Ui) -> Node {
    let draw = |ui: Ui, view: &View| {
        let Some(totals) = &view.totals else { return nothing() };
        let total = vec![said("lf-bar-pay__label", ui.text("summary-total-now")), said("lf-money", ui.money(totals.now))];
        let go = press("lf-button", move || ui.focus("review")).say(ui.text("review-continue"));
        div("lf-bar-pay", vec![span("lf-bar-pay__total", total), go])
    };
    ui.part(|old, new| old.totals == new.totals, draw)
}

/// Links to the fields that are wrong.
fn wrong(ui: Ui, view: &View) -> Node {
    if view.wrong.is_empty() {
        return nothing();
    }
    let item = |(field, label): &(Field, Words)| {
        let name = field.name();
        li("", vec![press("lf-link", move || ui.focus(&name)).say(ui.words(label))])
    };
    let items = view.wrong.iter().map(item).collect();
    div("lf-errors", vec![told("lf-errors__title", ui.count("problem-title", view.wrong.len())), ul("lf-errors__list", items)])
}

fn terms(ui: Ui, view: &View) -> Node {
    let notice = |notice: &NoticeView| li("lf-notice", vec![icon::icon(icon::INFO), span("", sentence(ui, notice))]);
    let mut out = vec![
        told("", ui.say("review-seller", "name", view.shop.clone())),
        ul("lf-notices", view.notices.iter().map(notice).collect()),
    ];
    out.extend(view.consents.iter().map(|consent| agree(ui, consent)));
    all(out)
}

/// What is told, and the page that tells more.
fn sentence(ui: Ui, notice: &NoticeView) -> Nodes {
    let mut out = vec![text(ui.words(&notice.words))];
    if let Some((key, address)) = &notice.link {
        out.extend([text(" "), outside(ui, key, address)]);
    }
    out
}

fn agree(ui: Ui, consent: &ConsentView) -> Node {
    let (id, given) = (consent.notice.id.clone(), consent.given);
    let box_ = Tick {
        id: ui.id(&["consent-", &id].concat()),
        on: given,
        required: true,
        wrong: consent.problem.is_some(),
        press: Arc::new(move || ui.send(Event::Consented(id.clone(), !given))),
    };
    let mut inside = vec![tick(box_, sentence(ui, &consent.notice))];
    inside.extend(consent.problem.as_ref().map(|words| told("lf-message", ui.words(words))));
    div("lf-consent", inside)
}

/// A link to a page of the merchant's.
fn outside(ui: Ui, key: &str, address: &str) -> Node {
    let opens = [" (", &ui.text("a11y-new-window"), ")"].concat();
    link("lf-link", address, true, vec![text(ui.text(key)), said("lf-hidden", opens)])
}

fn order(ui: Ui, view: &View) -> Node {
    let lines = view.lines.iter().map(|line| row(ui, line)).collect();
    let words = view.button.label.clone().unwrap_or_else(|| ui.text(view.button.key));
    let button = Button { kind: "submit", disabled: !view.button.enabled, ..press("lf-button lf-button--wide", || ()) };
    div("lf-order", vec![ul("lf-lines", lines), totals::totals(ui, view, false), button.say(words)])
}

fn row(ui: Ui, line: &LineView) -> Node {
    let amount = line.amount.map(|money| ui.money(money)).unwrap_or_default();
    let count = [&line.quantity.to_string(), " ×"].concat();
    li("lf-line", vec![said("lf-line__count", count), summary::name(ui, line), said("lf-line__amount lf-money", amount)])
}

fn links(ui: Ui, view: &View) -> Node {
    let mut items = Vec::new();
    for name in ["terms", "privacy", "withdrawal", "shipping", "imprint"] {
        if let Some((_, address)) = view.policies.iter().find(|(policy, _)| policy == name) {
            items.push(li("", vec![outside(ui, &["review-link-", name].concat(), address)]));
        }
    }
    ul("lf-links", items)
}
