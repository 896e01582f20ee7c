//! Ways to pay, in the order of the country, and why others are not offered.

use std::sync::Arc;

use super::choice::{Choice, choice, choices};
use super::html::{Node, Nodes, all, li, nothing, press, said, section, slot, span, text, told, ul};
use super::page::Ui;
use super::{custom, icon};
use crate::checkout::event::Event;
use crate::checkout::view::{PaymentView, View};
use crate::domain::shop::CustomPlace;

/// How many methods are shown before the shopper asks for more.
const FEW: usize = 6;

/// The disclosure of the others.
const MORE: &str = "payments-more";

/// The disclosure of the methods that are not offered.
const REFUSED: &str = "payments-refused";

/// The payment methods.
pub fn payment(ui: Ui) -> Node {
    let methods = ui.part(
        |old, new| {
            old.payments == new.payments
                && old.payment_problem == new.payment_problem
                && old.payments_refused == new.payments_refused
                && old.totals.is_some() == new.totals.is_some()
        },
        methods,
    );
    section("lf-section", "payment", vec![methods, custom::custom(ui, CustomPlace::Payment)])
}

fn methods(ui: Ui, view: &View) -> Node {
    // Without a quote there is nothing to pay: the shipping section says why.
    if view.totals.is_none() {
        return nothing();
    }
    let (all_shown, many) = (ui.opened(MORE), view.payments.len() > FEW + 1);
    let shown = |(place, method): &(usize, &PaymentView)| !many || all_shown || *place < FEW || method.chosen;
    let options: Nodes = view.payments.iter().enumerate().filter(shown).map(|(place, method)| one(ui, place, method)).collect();
    let none = options.is_empty();
    let mut inside = choices(ui, "payment-title", "lf-options", options);
    if many {
        inside.push(disclose(ui, MORE, ui.text("payment-more")));
    }
    if none {
        inside.push(told("lf-placeholder", ui.text("payment-none")));
    }
    inside.extend(view.payment_problem.as_ref().map(|words| told("lf-message", ui.words(words))));
    if !view.payments_refused.is_empty() {
        inside.extend(refused(ui, view));
    }
    all(inside)
}

fn one(ui: Ui, place: usize, method: &PaymentView) -> Node {
    let hint = ["payment-hint-", &method.kind.replace('_', "-")].concat();
    let id = method.id.clone();
    // The fields of a payment provider, which stand in the page's own tree.
    let fields = if method.chosen { slot(&["payment-", &id].concat()) } else { nothing() };
    let method = choice(Choice {
        id: ui.nth("payment", place, &id),
        group: "payment",
        chosen: method.chosen,
        title: ui.words(&method.name),
        hint: if method.chosen { ui.text(&hint) } else { String::new() },
        // The style sheet of marks knows most methods by their ids; the drawing of the kind stands in for the others.
        end: span(&["lf-mark lf-mark--", &method.id].concat(), vec![icon::icon(icon::payment(&method.kind))]),
        choose: Arc::new(move || ui.send(Event::PaymentChosen(id.clone()))),
    });
    all(vec![method, fields])
}

fn disclose(ui: Ui, name: &'static str, words: String) -> Node {
    let mut switch = press("lf-disclose", move || ui.toggle(name));
    switch.open = Some(ui.opened(name));
    switch.draw(vec![text(words), icon::chevron()])
}

fn refused(ui: Ui, view: &View) -> Nodes {
    let mut out = vec![disclose(ui, REFUSED, ui.count("payment-not-offered", view.payments_refused.len()))];
    if ui.opened(REFUSED) {
        let items = view
            .payments_refused
            .iter()
            .map(|(name, words)| li("lf-others__item", vec![said("", ui.words(name)), said("", ui.words(words))]));
        out.push(ul("lf-others", items.collect()));
    }
    out
}
