//! The order at a glance: always in sight beside the form, folded into one line above it on phones.

use super::html::{Node, Nodes, all, div, element, nothing, p, press, said, slot, text, title, told, ul};
use super::page::Ui;
use super::{code, icon, totals, trace};
use crate::checkout::event::Event;
use crate::checkout::view::{LineView, View};

const SUMMARY: &str = "summary";

/// The summary.
pub fn summary(ui: Ui) -> Node {
    ui.part(
        |old, new| {
            old.lines == new.lines
                && old.codes == new.codes
                && old.account == new.account
                && old.warnings == new.warnings
                && old.totals == new.totals
                && old.refusal == new.refusal
                && old.form_open == new.form_open
                && old.updating == new.updating
        },
        folded,
    )
}

fn folded(ui: Ui, view: &View) -> Node {
    // After a return from a payment page the cart is gone, and the order is told by its number.
    if view.lines.is_empty() && !view.form_open {
        return nothing();
    }
    // Goods that may not go there are taken out here, so that it stands open until somebody folds it.
    let open = ui.opened(SUMMARY) != view.lines.iter().any(|line| line.refused.is_some());
    let mut fold = press("lf-summary__toggle", move || ui.toggle(SUMMARY));
    fold.open = Some(open);
    let total = view.totals.as_ref().map(|t| ui.money(t.now)).unwrap_or_default();
    let words = ui.text(if open { "summary-hide" } else { "summary-show" });
    let fold = fold.draw(vec![icon::icon(icon::BAG), said("", words), icon::chevron(), said("lf-total lf-money", total)]);
    let heading = title("lf-section__title lf-summary__title", &ui.id("summary"), ui.text("summary-title"));
    let mut inside = vec![slot("before-summary"), heading, lines(ui, view)];
    if view.form_open {
        inside.push(code::codes(ui, view));
    }
    inside.extend([totals::totals(ui, view, true), slot("after-summary")]);
    all(vec![fold, div(if open { "lf-summary__body lf-summary__body--open" } else { "lf-summary__body" }, inside)])
}

fn lines(ui: Ui, view: &View) -> Node {
    if view.lines.is_empty() {
        return told("lf-muted", ui.text("summary-empty"));
    }
    ul("lf-lines", view.lines.iter().map(|line| item(ui, view, line)).collect())
}

fn item(ui: Ui, view: &View, line: &LineView) -> Node {
    let amount = line.amount.map(|money| ui.money(money)).unwrap_or_default();
    let mut inside: Nodes = Vec::new();
    if let Some(src) = &line.image {
        inside.push(element("img", "lf-line__image").set("src", src).set("alt", "").set("loading", "lazy").bare());
    }
    inside.extend([name(ui, line), said("lf-line__amount lf-money", amount.clone())]);
    let quantity =
        if view.form_open { stepper(ui, line) } else { said("lf-muted", ["× ", &line.quantity.to_string()].concat()) };
    let mut foot = vec![quantity];
    let why = totals::of_line(view, &line.id).map(|trace| (["line-", &line.id].concat(), trace));
    foot.extend(why.as_ref().map(|(id, _)| trace::button(ui, id, &line.name, &amount)));
    inside.push(div("lf-line__foot", foot));
    let opened = why.filter(|(id, _)| ui.opened(id));
    inside.extend(opened.map(|(_, trace)| trace::steps(ui, trace, view, &[])));
    if let Some(words) = &line.refused {
        let id = line.id.clone();
        let remove = press("lf-link", move || ui.send(Event::QuantityChanged(id.clone(), 0)));
        inside.extend([totals::refusal(ui.words(words)), remove.say(ui.say("a11y-remove", "product", line.name.clone()))]);
    }
    inside.push(slot(&["line-", &line.id].concat()));
    element("li", "lf-line").key(&line.id).inside(inside)
}

/// Name, options, and the price of one where there are several.
pub fn name(ui: Ui, line: &LineView) -> Node {
    let option = |(name, value): &(String, String)| told("lf-line__option", [name.as_str(), ": ", value].concat());
    let mut inside = vec![told("lf-line__name", line.name.clone())];
    inside.extend(line.options.iter().map(option));
    let unit = line.unit.filter(|_| line.quantity > 1);
    inside.extend(unit.map(|unit| told("lf-line__option", ui.say("summary-each", "amount", ui.money(unit)))));
    div("lf-line__text", inside)
}

fn stepper(ui: Ui, line: &LineView) -> Node {
    let count = line.quantity;
    let (fewer, drawing) = if count > 1 { ("a11y-decrease", icon::MINUS) } else { ("a11y-remove", icon::BIN) };
    let label = ui.say("a11y-quantity", "product", line.name.clone());
    let inside = vec![
        step(ui, line, fewer, drawing, count.saturating_sub(1)),
        p("lf-stepper__count", vec![text(count.to_string())]),
        step(ui, line, "a11y-increase", icon::PLUS, count.saturating_add(1)),
    ];
    element("div", "lf-stepper").set("role", "group").set("aria-label", &label).inside(inside)
}

fn step(ui: Ui, line: &LineView, key: &'static str, drawing: &str, to: u32) -> Node {
    let id = line.id.clone();
    let mut button = press("lf-stepper__button", move || ui.send(Event::QuantityChanged(id.clone(), to)));
    button.label = Some(ui.say(key, "product", line.name.clone()));
    button.disabled = to > line.most;
    button.draw(vec![icon::icon(drawing)])
}
