//! "Why": the button behind an amount, and the trace that it opens, in words.

use leptos::prelude::*;

use super::icon;
use super::page::Ui;
use crate::checkout::view::View;
use crate::domain::country::{Basis, Certainty};
use crate::domain::money::Money;
use crate::domain::pricing::trace::{Fact, Trace, Words};

/// Opens and closes the explanation of an amount.
pub fn button(ui: Ui, id: &str, label: &str, amount: &str) -> AnyView {
    let facts = vec![("label", Fact::Text(label.to_owned())), ("amount", Fact::Text(amount.to_owned()))];
    let (name, id) = (ui.words(&Words::new("a11y-why", facts)), id.to_owned());
    view! {
        <button type="button" class="lf-why" aria-label=name aria-expanded=ui.opened(&id).to_string() on:click=move |_| ui.toggle(&id)>
            {icon::icon(icon::INFO)}
        </button>
    }
    .into_any()
}

/// How an amount was worked out: its steps, its parts, where the rule comes from, and more messages.
pub fn steps(ui: Ui, trace: &Trace, view: &View, more: &[&str]) -> AnyView {
    let mut items: Vec<AnyView> = Vec::new();
    // A row and its trace often share a name; said once is enough.
    if trace.words.key.starts_with("why-") && trace.words.key != "why-line" {
        items.push(line(ui.words(&trace.words)));
    }
    items.extend(trace.steps.iter().map(|words| line(ui.words(words))));
    items.extend(trace.parts.iter().map(|part| self::part(ui, part, view)));
    items.extend(more.iter().map(|key| line(ui.text(key))));
    items.extend(trace.basis.as_ref().map(|basis| source(ui, basis)));
    view! { <ul class="lf-trace">{items}</ul> }.into_any()
}

fn part(ui: Ui, trace: &Trace, view: &View) -> AnyView {
    let amount = view.totals.as_ref().map(|t| ui.money(Money::new(trace.amount, t.currency)));
    let mut more: Vec<AnyView> = trace.steps.iter().map(|words| line(ui.words(words))).collect();
    more.extend(trace.parts.iter().map(|inner| part(ui, inner, view)));
    more.extend(trace.basis.as_ref().map(|basis| source(ui, basis)));
    let more = (!more.is_empty()).then(|| view! { <ul class="lf-trace">{more}</ul> }.into_any());
    view! { <li class="lf-trace__item"><span>{ui.words(&trace.words)}</span><span class="lf-money">{amount}</span>{more}</li> }
        .into_any()
}

fn line(text: String) -> AnyView {
    view! { <li class="lf-trace__step">{text}</li> }.into_any()
}

/// How sure the rule is, who says so, and since when it holds.
fn source(ui: Ui, basis: &Basis) -> AnyView {
    let sure = match basis.certainty {
        Certainty::Official => "why-official",
        Certainty::Secondary | Certainty::Package => "why-secondary",
        Certainty::Unverified => "why-unverified",
    };
    let said = basis.source.as_ref().map(|source| ui.say("why-source", "source", source.clone()));
    let since = basis.from.map(|day| ui.words(&Words::new("why-valid-from", vec![("date", Fact::Day(day))])));
    let text: Vec<String> = [Some(ui.text(sure)), said, since].into_iter().flatten().collect();
    view! { <li class="lf-trace__source">{text.join(" · ")}</li> }.into_any()
}
