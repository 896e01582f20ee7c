//! How and when the goods come, and who pays duty when.

use std::sync::Arc;

use super::choice::{Choice, choice, choices};
use super::html::{Node, Nodes, all, div, nothing, press, said, section, span, told};
use super::page::Ui;
use super::{totals, wish};
use crate::checkout::event::Event;
use crate::checkout::view::{MethodView, TermsView, View};
use crate::domain::money::Money;
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::shop::Incoterm;
use crate::domain::table::order;

/// The switch that puts the fastest method first.
const FASTEST: &str = "fastest";

/// So many methods need no switch.
const FEW: usize = 3;

/// The shipping methods with price and promise.
pub fn shipping(ui: Ui) -> Node {
    let same = |old: &View, new: &View| {
        old.methods == new.methods
            && old.refusal == new.refusal
            && old.points == new.points
            && old.parcels == new.parcels
            && old.cut_off == new.cut_off
            && old.extras == new.extras
    };
    all(vec![ui.part(same, methods), wish::gift(ui)])
}

fn methods(ui: Ui, view: &View) -> Node {
    let all = &view.methods;
    // The cheapest is first and chosen unless the shopper says otherwise: nobody pays for speed unasked. A few are compared at a glance.
    let fastest = ui.opened(FASTEST);
    let places = order(all.len(), &|a, b| fastest && (all[a].until, all[a].from) < (all[b].until, all[b].from));
    let options: Nodes = places.iter().enumerate().map(|(place, at)| one(ui, place, &all[*at])).collect();
    let note = match &view.refusal {
        Some(words) => totals::refusal(ui.words(words)),
        None if options.is_empty() => told("lf-placeholder", ui.text("shipping-waiting")),
        None => told("lf-muted", ui.text("shipping-estimate")),
    };
    let mut inside = choices(ui, "shipping-title", "lf-options", options);
    if all.len() > FEW {
        let words = if fastest { "shipping-sort-cheapest" } else { "shipping-sort-fastest" };
        inside.push(press("lf-disclose", move || ui.toggle(FASTEST)).say(ui.text(words)));
    }
    inside.extend(view.points.iter().flat_map(|points| wish::points(ui, points)));
    let mut notes = vec![note];
    if let Some((minutes, day)) = view.cut_off.filter(|_| !all.is_empty()) {
        let time = ui.speech().map(|speech| speech.duration(minutes)).unwrap_or_default();
        let facts = vec![("time", Fact::Text(time)), ("date", Fact::Day(day))];
        notes.push(told("lf-muted", ui.words(&Words::new("shipping-cut-off", facts))));
    }
    if view.parcels > 1 {
        notes.push(told("lf-muted", ui.count("shipping-parcels", view.parcels as usize)));
    }
    inside.push(div("lf-field", notes));
    inside.extend(wish::extras(ui, &view.extras));
    section("lf-section", "shipping", inside)
}

fn one(ui: Ui, place: usize, method: &MethodView) -> Node {
    let price = if method.price.amount.is_zero() { ui.text("shipping-free") } else { ui.money(method.price) };
    let days = ui.speech().map(|speech| speech.day_count(method.days.0, method.days.1)).unwrap_or_default();
    let id = method.id.clone();
    choice(Choice {
        id: ui.nth("method", place, &id),
        group: "method",
        chosen: method.chosen,
        title: method.name.clone().unwrap_or_else(|| ui.text(&["shipping-", &method.kind].concat())),
        hint: [&ui.arrives(method.from, method.until), " · ", &days].concat(),
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
