//! Title, merchant, and the way to another language or country: what was decided, and why.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use super::page::Ui;
use super::{Action, field, icon};
use crate::checkout::view::View;

const SWITCH: &str = "locale";

/// The head of the page, with the regions that screen readers listen to.
pub fn head(ui: Ui) -> AnyView {
    let bar = ui.part(
        |old, new| {
            old.shop == new.shop && old.locale == new.locale && old.countries == new.countries && old.form_open == new.form_open
        },
        bar,
    );
    view! {
        {bar}
        <p class="lf-hidden" data-lf="polite" role="status" aria-live="polite"></p>
        <p class="lf-hidden" data-lf="assertive" role="alert" aria-live="assertive"></p>
    }
    .into_any()
}

fn bar(ui: Ui, view: &View) -> AnyView {
    let open = ui.opened(SWITCH);
    let (language, country) = (value(view, "language"), value(view, "country"));
    let (long, short) =
        (ui.speaker.with(|s| [&s.country(country), " · ", &s.language(language)].concat()), [country, " · ", language].concat());
    let label = [&ui.text("head-switch"), ": ", &long].concat();
    view! {
        <h2 class="lf-title">{ui.text("loader-title")}</h2>
        <span class="lf-head__merchant">{view.shop.clone()}</span>
        <button type="button" class="lf-switch" aria-expanded=open.to_string() aria-label=label on:click=move |_| ui.toggle(SWITCH)>
            {icon::icon(icon::GLOBE)}
            <span class="lf-switch__long">{long}</span>
            <span class="lf-switch__short">{short}</span>
            {icon::chevron()}
        </button>
        {open.then(|| panel(ui, view))}
    }
    .into_any()
}

fn panel(ui: Ui, view: &View) -> AnyView {
    let languages = ui.speaker.with(|s| s.languages().into_iter().map(|tag| (s.language(&tag), tag)).collect());
    let mut countries: Vec<(String, String)> =
        ui.speaker.with(|s| view.countries.iter().map(|c| (s.country(c), c.clone())).collect());
    countries.sort_by(|one, other| compare(&one.0, &other.0));
    let currency = value(view, "currency");
    let money = (!currency.is_empty()).then(|| {
        let name = ui.speaker.with(|s| s.currency(currency));
        view! { <p class="lf-locale__foot lf-muted">{[&ui.text("head-currency"), ": ", &name, " · ", &reason(ui, view, "currency")].concat()}</p> }
    });
    view! {
        <div class="lf-locale">
            {list(ui, view, "language", "head-language", languages, Action::Language)}
            {view.form_open.then(|| list(ui, view, "country", "head-country", countries, Action::Country))}
            {money}
        </div>
    }
    .into_any()
}

fn list(ui: Ui, view: &View, what: &str, label: &str, entries: Vec<(String, String)>, act: fn(String) -> Action) -> AnyView {
    let id = ui.id(&["switch-", what].concat());
    let chosen = value(view, what).to_owned();
    let options: Vec<AnyView> = entries.into_iter().map(|(name, value)| field::option(&value, name, value == chosen)).collect();
    let choose = move |event: DomEvent| ui.act(act(event_target_value(&event)));
    view! {
        <div class="lf-field">
            <label class="lf-label" for=id.clone()>{ui.text(label)}</label>
            <select class="lf-input lf-select" id=id on:change=choose>{options}</select>
            <p class="lf-field__hint">{reason(ui, view, what)}</p>
        </div>
    }
    .into_any()
}

fn value<'v>(view: &'v View, what: &str) -> &'v str {
    view.locale.iter().find(|(name, ..)| *name == what).map_or("", |(_, value, _)| value)
}

fn reason(ui: Ui, view: &View, what: &str) -> String {
    view.locale.iter().find(|(name, ..)| *name == what).map(|(.., key)| ui.text(key)).unwrap_or_default()
}

/// Names in the order of the page's language.
fn compare(one: &str, other: &str) -> std::cmp::Ordering {
    let order = js_sys::JsString::from(one).locale_compare(other, &js_sys::Array::new(), &js_sys::Object::new());
    order.cmp(&0)
}
