//! The order at a glance: always in sight beside the form, folded into one line above it on phones.

use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use super::page::Ui;
use super::{icon, totals, trace};
use crate::checkout::event::Event;
use crate::checkout::view::{LineView, View};
use crate::domain::pricing::trace::{Fact, Words};

const SUMMARY: &str = "summary";
const CODE: &str = "code";

/// The summary.
pub fn summary(ui: Ui) -> AnyView {
    ui.part(
        |old, new| {
            old.lines == new.lines
                && old.codes == new.codes
                && old.warnings == new.warnings
                && old.totals == new.totals
                && old.refusal == new.refusal
                && old.form_open == new.form_open
                && old.updating == new.updating
        },
        folded,
    )
}

fn folded(ui: Ui, view: &View) -> AnyView {
    let open = ui.opened(SUMMARY);
    let total = view.totals.as_ref().map(|t| ui.money(t.now)).unwrap_or_default();
    view! {
        <button type="button" class="lf-summary__toggle" aria-expanded=open.to_string() on:click=move |_| ui.toggle(SUMMARY)>
            {icon::icon(icon::BAG)}
            <span>{ui.text(if open { "summary-hide" } else { "summary-show" })}</span>
            {icon::chevron()}
            <span class="lf-total lf-money">{total}</span>
        </button>
        <div class="lf-summary__body" data-open=open>
            <h3 class="lf-section__title lf-summary__title">{ui.text("summary-title")}</h3>
            {lines(ui, view)}
            {view.form_open.then(|| codes(ui, view))}
            {totals::totals(ui, view, true)}
        </div>
    }
    .into_any()
}

fn lines(ui: Ui, view: &View) -> AnyView {
    if view.lines.is_empty() {
        return view! { <p class="lf-muted">{ui.text("summary-empty")}</p> }.into_any();
    }
    let items: Vec<AnyView> = view.lines.iter().map(|line| item(ui, view, line)).collect();
    view! { <ul class="lf-lines">{items}</ul> }.into_any()
}

fn item(ui: Ui, view: &View, line: &LineView) -> AnyView {
    let image = line.image.clone().map(|src| view! { <img class="lf-line__image" src=src alt="" loading="lazy" /> });
    let why = totals::of_line(view, &line.id).map(|trace| (["line-", &line.id].concat(), trace));
    let amount = line.amount.map(|money| ui.money(money)).unwrap_or_default();
    view! {
        <li class="lf-line">
            {image}
            {name(ui, line)}
            <span class="lf-line__amount lf-money">{amount.clone()}</span>
            <div class="lf-line__foot">
                {if view.form_open { stepper(ui, line) } else { quantity(line) }}
                {why.as_ref().map(|(id, _)| trace::button(ui, id, &line.name, &amount))}
            </div>
            {why.as_ref().filter(|(id, _)| ui.opened(id)).map(|(_, trace)| trace::steps(ui, trace, view, &[]))}
            {line.refused.as_ref().map(|words| totals::refusal(ui.words(words)))}
        </li>
    }
    .into_any()
}

/// Name, options, and the price of one where there are several.
pub fn name(ui: Ui, line: &LineView) -> AnyView {
    let options: Vec<String> = line.options.iter().map(|(name, value)| [name.as_str(), ": ", value].concat()).collect();
    let each = line.unit.filter(|_| line.quantity > 1).map(|unit| ui.say("summary-each", "amount", ui.money(unit)));
    let details: Vec<AnyView> =
        options.into_iter().chain(each).map(|text| view! { <p class="lf-line__option">{text}</p> }.into_any()).collect();
    view! { <div class="lf-line__text"><p class="lf-line__name">{line.name.clone()}</p>{details}</div> }.into_any()
}

fn quantity(line: &LineView) -> AnyView {
    view! { <span class="lf-muted">{["× ", &line.quantity.to_string()].concat()}</span> }.into_any()
}

fn stepper(ui: Ui, line: &LineView) -> AnyView {
    let count = line.quantity;
    let (fewer, drawing) = if count > 1 { ("a11y-decrease", icon::MINUS) } else { ("a11y-remove", icon::BIN) };
    view! {
        <div class="lf-stepper" role="group" aria-label=ui.say("a11y-quantity", "product", line.name.clone())>
            {step(ui, line, fewer, drawing, count.saturating_sub(1))}
            <span class="lf-stepper__count" aria-live="polite">{count}</span>
            {step(ui, line, "a11y-increase", icon::PLUS, count + 1)}
        </div>
    }
    .into_any()
}

fn step(ui: Ui, line: &LineView, label: &str, drawing: &'static str, to: u32) -> AnyView {
    let id = line.id.clone();
    view! {
        <button type="button" class="lf-stepper__button" aria-label=ui.say(label, "product", line.name.clone()) disabled={to > line.most}
            on:click=move |_| ui.send(Event::QuantityChanged(id.clone(), to))>
            {icon::icon(drawing)}
        </button>
    }
    .into_any()
}

fn codes(ui: Ui, view: &View) -> AnyView {
    let chips: Vec<AnyView> = view.codes.iter().map(|code| chip(ui, code)).collect();
    let chips = (!chips.is_empty()).then(|| view! { <ul class="lf-chips">{chips}</ul> });
    let warnings: Vec<AnyView> = view.warnings.iter().map(|words| totals::refusal(ui.words(words))).collect();
    let entry = if ui.opened(CODE) { entry(ui) } else { offer(ui) };
    view! { <div class="lf-code">{entry}{chips}{warnings}</div> }.into_any()
}

fn offer(ui: Ui) -> AnyView {
    view! { <div><button type="button" class="lf-link" on:click=move |_| ui.toggle(CODE)>{ui.text("summary-code-add")}</button></div> }.into_any()
}

fn entry(ui: Ui) -> AnyView {
    let id = ui.id(CODE);
    let input = NodeRef::<Input>::new();
    let apply = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(input) = input.get_untracked() else { return };
        if !input.value().trim().is_empty() {
            ui.send(Event::CodeAdded(input.value()));
            input.set_value("");
        }
    };
    Effect::new(move |_| {
        if let Some(input) = input.get() {
            let _ = input.focus();
        }
    });
    view! {
        <form class="lf-field" novalidate on:submit=apply>
            <label class="lf-label" for=id.clone()>{ui.text("summary-code")}</label>
            <div class="lf-code__row">
                <input class="lf-input" node_ref=input id=id autocomplete="off" autocapitalize="characters" spellcheck="false" enterkeyhint="done" />
                <button class="lf-button lf-button--quiet">{ui.text("summary-code-apply")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn chip(ui: Ui, code: &str) -> AnyView {
    let (text, removed) = (code.to_owned(), code.to_owned());
    let label = ui.words(&Words::new("summary-code-remove", vec![("code", Fact::Text(text.clone()))]));
    view! {
        <li class="lf-chip">
            {text}
            <button type="button" class="lf-chip__remove" aria-label=label on:click=move |_| ui.send(Event::CodeRemoved(removed.clone()))>
                {icon::icon(icon::CROSS)}
            </button>
        </li>
    }
    .into_any()
}
