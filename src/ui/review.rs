//! Before the order: what the law wants told and agreed to, then the order itself, and at once, with nothing between, the button.

use std::sync::Arc;

use super::html::{
    Button, Node, Nodes, Tick, all, div, element, li, link, nothing, press, said, section, slot, span, text, tick, title, told,
    ul,
};
use super::page::Ui;
use super::{custom, icon, summary, totals};
use crate::checkout::event::Event;
use crate::checkout::form::Field;
use crate::checkout::view::{ConsentView, LineView, LinkView, NoticeView, View};
use crate::domain::pricing::trace::Words;
use crate::domain::shop::CustomPlace;

/// The last part of the form.
pub fn review(ui: Ui) -> Node {
    let heading = ui.part(|_, _| true, |ui, _| title("lf-section__title", &ui.id("review"), ui.text("review-title")));
    let errors = ui.part(|old, new| old.wrong == new.wrong, wrong);
    let seller =
        ui.part(|old, new| old.shop == new.shop, |ui, view| told("", ui.say("review-seller", "name", view.shop.clone())));
    let blocks = ui.part(
        |old, new| {
            old.blocks == new.blocks
                && old.notices == new.notices
                && old.consents == new.consents
                && old.returns == new.returns
                && old.lines == new.lines
                && old.totals == new.totals
                && old.refusal == new.refusal
                && old.button == new.button
                && old.updating == new.updating
        },
        blocks,
    );
    let links = ui.part(|old, new| old.links == new.links, links);
    section(
        "lf-section lf-review",
        "review",
        vec![heading, errors, custom::custom(ui, CustomPlace::Review), seller, blocks, links, slot("help")],
    )
}

/// The blocks in the order that the law of the destination wants.
fn blocks(ui: Ui, view: &View) -> Node {
    let mut out = Vec::new();
    for name in &view.blocks {
        out.push(match name.as_str() {
            "notices" => notices(ui, view),
            "consents" => all(view.consents.iter().map(|consent| agree(ui, consent)).collect()),
            "returns" => returns(ui, view),
            "summary" => summed(ui, view),
            _ => button(ui, view),
        });
    }
    all(out)
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

fn notices(ui: Ui, view: &View) -> Node {
    let notice = |notice: &NoticeView| li("lf-notice", vec![icon::icon(icon::INFO), span("", sentence(ui, notice))]);
    ul("lf-notices", view.notices.iter().map(notice).collect())
}

/// What is told, and the page that tells more.
fn sentence(ui: Ui, notice: &NoticeView) -> Nodes {
    let mut out = Vec::new();
    for words in &notice.words {
        out.extend([text(ui.words(words)), text(" ")]);
    }
    out.extend(notice.link.as_ref().map(|page| outside(ui, page)));
    out
}

/// What may be sent back, how long and at whose cost.
fn returns(ui: Ui, view: &View) -> Node {
    let card = &view.returns;
    if card.words.is_empty() && card.links.is_empty() {
        return nothing();
    }
    let mut inside: Nodes = card.words.iter().map(|words| told("", ui.words(words))).collect();
    inside.push(links_of(ui, &card.links));
    div("lf-card lf-returns", inside)
}

fn agree(ui: Ui, consent: &ConsentView) -> Node {
    let (id, given) = (consent.notice.id.clone(), consent.given);
    let box_ = Tick {
        id: ui.id(&["consent-", &id].concat()),
        on: given,
        required: consent.must,
        wrong: consent.problem.is_some(),
        press: Arc::new(move || ui.send(Event::Consented(id.clone(), !given))),
    };
    let mut inside = vec![tick(box_, sentence(ui, &consent.notice))];
    inside.extend(consent.problem.as_ref().map(|words| told("lf-message", ui.words(words))));
    div("lf-consent", inside)
}

/// A link to a page of the merchant's.
fn outside(ui: Ui, page: &LinkView) -> Node {
    let opens = [" (", &ui.text("a11y-new-window"), ")"].concat();
    let words = page.words.clone().unwrap_or_else(|| ui.text(&page.key));
    link("lf-link", &page.address, true, vec![text(words), said("lf-hidden", opens)])
}

fn links_of(ui: Ui, pages: &[LinkView]) -> Node {
    ul("lf-links", pages.iter().map(|page| li("", vec![outside(ui, page)])).collect())
}

/// What is bought and what it comes to.
fn summed(ui: Ui, view: &View) -> Node {
    let lines = view.lines.iter().map(|line| row(ui, line)).collect();
    // No section: what a page puts into its slots would stand between the summary and the button.
    element("div", "lf-order").set("data-lf", "order").inside(vec![ul("lf-lines", lines), totals::totals(ui, view, false)])
}

fn button(ui: Ui, view: &View) -> Node {
    let words = view.button.label.clone().unwrap_or_else(|| ui.text(view.button.key));
    let button = Button { kind: "submit", disabled: !view.button.enabled, ..press("lf-button lf-button--wide", || ()) };
    button.say(words)
}

fn row(ui: Ui, line: &LineView) -> Node {
    let amount = line.amount.map(|money| ui.money(money)).unwrap_or_default();
    let count = [&line.quantity.to_string(), " ×"].concat();
    let mut inside = vec![said("lf-line__count", count), summary::name(ui, line), said("lf-line__amount lf-money", amount)];
    let safety: Nodes = line.safety.iter().map(|words| told("lf-line__option", ui.words(words))).collect();
    if !safety.is_empty() {
        inside.push(div("lf-line__text lf-line__safety", safety));
    }
    li("lf-line", inside)
}

fn links(ui: Ui, view: &View) -> Node {
    links_of(ui, &view.links)
}
