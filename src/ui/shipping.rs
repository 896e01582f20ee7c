//! How and when the goods come, and who pays duty when.

use std::sync::Arc;

use super::choice::{Choice, choice, choices};
use super::html::{Node, Nodes, nothing, said, section, span, told};
use super::page::Ui;
use super::totals;
use crate::checkout::event::Event;
use crate::checkout::view::{MethodView, TermsView, View};
use crate::domain::money::Money;
use crate::domain::shop::Incoterm;

/// The shipping methods with price and promise.
pub fn shipping(ui: Ui) -> Node {
    ui.part(|old, new| old.methods == new.methods && old.refusal == new.refusal, methods)
}

fn methods(ui: Ui, view: &View) -> Node {
    let options: Nodes = view.methods.iter().enumerate().map(|(place, method)| one(ui, place, method)).collect();
    let note = match &view.refusal {
        Some(words) => totals::refusal(ui.words(words)),
        None if options.is_empty() => told("lf-placeholder", ui.text("shipping-waiting")),
        None => told("lf-muted", ui.text("shipping-estimate")),
    };
    let mut inside = choices(ui, "shipping-title", "lf-options", options);
    inside.push(note);
    section("lf-section", "shipping", inside)
}

fn one(ui: Ui, place: usize, method: &MethodView) -> Node {
    let price = if method.price.amount.is_zero() { ui.text("shipping-free") } else { ui.money(method.price) };
    let id = method.id.clone();
    choice(Choice {
        id: ui.nth("method", place, &id),
        group: "method",
        chosen: method.chosen,
        title: method.name.clone().unwrap_or_else(|| ui.text(&["shipping-", &method.kind].concat())),
        hint: ui.arrives(method.from, method.until),
        end: said("lf-option__end lf-money", price),
        choose: Arc::new(move || ui.send(Event::MethodChosen(id.clone()))),
    })
}

/// The choice of paying duty and import tax with the order or on delivery, both sides in figures.
pub fn terms(ui: Ui) -> Node {
    ui.part(|old, new| old.terms == new.terms, both)
}

fn both(ui: Ui, view: &View) -> Node {
    if view.terms.is_empty() {
        return nothing();
    }
    let options: Nodes = view.terms.iter().map(|terms| side(ui, terms)).collect();
    section("lf-section", "duties", choices(ui, "delivery-duties", "lf-pair", options))
}

fn side(ui: Ui, terms: &TermsView) -> Node {
    let incoterm = terms.incoterm;
    let key = if incoterm == Incoterm::Ddp { "delivery-ddp" } else { "delivery-dap" };
    choice(Choice {
        id: ui.id(key),
        group: "terms",
        chosen: terms.chosen,
        title: ui.text(key),
        hint: ui.text(&[key, "-hint"].concat()),
        end: split(ui, terms.now, terms.later),
        choose: Arc::new(move || ui.send(Event::TermsChosen(incoterm))),
    })
}

fn split(ui: Ui, now: Money, later: Money) -> Node {
    let amount = ui.money(later);
    let later = if later.amount.is_zero() { amount } else { ui.say("delivery-about", "amount", amount) };
    let row = |key, amount| [said("", ui.text(key)), said("lf-split__amount", amount)];
    let rows = [row("delivery-now", ui.money(now)), row("delivery-later", later)];
    span("lf-split", rows.into_iter().flatten().collect())
}
