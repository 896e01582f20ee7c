//! How and when the goods come, and who pays duty when.

use leptos::prelude::*;

use super::choice::{Choice, choice, choices, end};
use super::page::Ui;
use crate::checkout::event::Event;
use crate::checkout::view::{MethodView, TermsView, View};
use crate::domain::money::Money;
use crate::domain::shop::Incoterm;

/// The shipping methods with price and promise.
pub fn shipping(ui: Ui) -> AnyView {
    ui.part(|old, new| old.methods == new.methods, methods)
}

fn methods(ui: Ui, view: &View) -> AnyView {
    let options: Vec<AnyView> = view.methods.iter().enumerate().map(|(place, method)| one(ui, place, method)).collect();
    let (key, class) =
        if options.is_empty() { ("shipping-waiting", "lf-placeholder") } else { ("shipping-estimate", "lf-muted") };
    view! {
        <section class="lf-section" data-lf="shipping">
            {choices(ui.text("shipping-title"), ui.id("shipping"), "lf-options", options)}
            <p class=class>{ui.text(key)}</p>
        </section>
    }
    .into_any()
}

fn one(ui: Ui, place: usize, method: &MethodView) -> AnyView {
    let days = ui.speaker.with(|speech| speech.days(method.from, method.until));
    let price = if method.price.amount.is_zero() { ui.text("shipping-free") } else { ui.money(method.price) };
    let id = method.id.clone();
    choice(Choice {
        id: ui.id(&if place == 0 { "method".to_owned() } else { ["method-", &id].concat() }),
        group: "method",
        chosen: method.chosen,
        title: method.name.clone().unwrap_or_else(|| ui.text(&["shipping-", &method.kind].concat())),
        hint: ui.say("shipping-arrives-on", "date", days),
        end: end(price),
        choose: Box::new(move || ui.send(Event::MethodChosen(id.clone()))),
    })
}

/// The choice of paying duty and import tax with the order or on delivery, both sides in figures.
pub fn terms(ui: Ui) -> AnyView {
    ui.part(|old, new| old.terms == new.terms, both)
}

fn both(ui: Ui, view: &View) -> AnyView {
    if view.terms.is_empty() {
        return ().into_any();
    }
    let options: Vec<AnyView> = view.terms.iter().map(|terms| side(ui, terms)).collect();
    view! {
        <section class="lf-section" data-lf="duties">
            {choices(ui.text("delivery-duties"), ui.id("duties"), "lf-pair", options)}
        </section>
    }
    .into_any()
}

fn side(ui: Ui, terms: &TermsView) -> AnyView {
    let incoterm = terms.incoterm;
    let key = if incoterm == Incoterm::Ddp { "delivery-ddp" } else { "delivery-dap" };
    choice(Choice {
        id: ui.id(key),
        group: "terms",
        chosen: terms.chosen,
        title: ui.text(key),
        hint: ui.text(&[key, "-hint"].concat()),
        end: split(ui, terms.now, terms.later),
        choose: Box::new(move || ui.send(Event::TermsChosen(incoterm))),
    })
}

fn split(ui: Ui, now: Money, later: Money) -> AnyView {
    let later = if later.amount.is_zero() { ui.money(later) } else { ui.say("delivery-about", "amount", ui.money(later)) };
    view! {
        <span class="lf-split">
            <span>{ui.text("delivery-now")}</span><span class="lf-split__amount">{ui.money(now)}</span>
            <span>{ui.text("delivery-later")}</span><span class="lf-split__amount">{later}</span>
        </span>
    }
    .into_any()
}
