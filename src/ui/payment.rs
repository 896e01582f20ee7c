//! Ways to pay, in the order of the country, and why others are not offered.

use leptos::prelude::*;

use super::choice::{Choice, choice, choices};
use super::icon;
use super::page::Ui;
use crate::checkout::event::Event;
use crate::checkout::view::{PaymentView, View};

/// The payment methods.
pub fn payment(ui: Ui) -> AnyView {
    ui.part(
        |old, new| {
            old.payments == new.payments
                && old.payment_problem == new.payment_problem
                && old.payments_refused == new.payments_refused
        },
        methods,
    )
}

fn methods(ui: Ui, view: &View) -> AnyView {
    let options: Vec<AnyView> = view.payments.iter().enumerate().map(|(place, method)| one(ui, place, method)).collect();
    let none = options.is_empty().then(|| {
        let key = if view.totals.is_some() { "payment-none" } else { "payment-waiting" };
        view! { <p class="lf-placeholder">{ui.text(key)}</p> }
    });
    let problem = view.payment_problem.as_ref().map(|words| ui.words(words)).unwrap_or_default();
    view! {
        <section class="lf-section" data-lf="payment">
            {choices(ui.text("payment-title"), ui.id("payments"), "lf-options", options)}
            {none}
            <p class="lf-message">{problem}</p>
            {refused(ui, view)}
        </section>
    }
    .into_any()
}

fn one(ui: Ui, place: usize, method: &PaymentView) -> AnyView {
    let hint = ["payment-hint-", &method.kind.replace('_', "-")].concat();
    let id = method.id.clone();
    choice(Choice {
        id: ui.id(&if place == 0 { "payment".to_owned() } else { ["payment-", &id].concat() }),
        group: "payment",
        chosen: method.chosen,
        title: method.name.clone(),
        hint: if method.chosen { ui.text(&hint) } else { String::new() },
        end: view! { <span class="lf-mark">{icon::icon(icon::payment(&method.kind))}</span> }.into_any(),
        choose: Box::new(move || ui.send(Event::PaymentChosen(id.clone()))),
    })
}

fn refused(ui: Ui, view: &View) -> Option<AnyView> {
    let count = view.payments_refused.len();
    (count > 0).then(|| {
        let item = |(name, words): &(String, crate::domain::pricing::trace::Words)| {
            view! { <li class="lf-others__item"><span>{name.clone()}</span><span>{ui.words(words)}</span></li> }.into_any()
        };
        let items: Vec<AnyView> = view.payments_refused.iter().map(item).collect();
        view! {
            <details class="lf-others">
                <summary>{ui.count("payment-not-offered", count)}{icon::chevron()}</summary>
                <ul class="lf-others__list">{items}</ul>
            </details>
        }
        .into_any()
    })
}
