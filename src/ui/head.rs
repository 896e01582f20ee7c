//! Title, merchant, and the way to another language or country: what was decided, and why.

use std::sync::Arc;

use super::hear::after;
use super::html::{Node, Nodes, all, div, element, label, nothing, options, press, said, span, text, told, typed};
use super::page::Ui;
use super::{Action, icon};
use crate::checkout::view::View;
use crate::domain::table::order;

const SWITCH: &str = "locale";

/// The head of the page, with the regions that screen readers listen to.
pub fn head(ui: Ui) -> Node {
    let bar = ui.part(
        |old, new| {
            old.shop == new.shop && old.locale == new.locale && old.countries == new.countries && old.form_open == new.form_open
        },
        bar,
    );
    all(vec![bar, region("polite", "status"), region("assertive", "alert")])
}

/// What is written into it is read out.
fn region(name: &'static str, role: &'static str) -> Node {
    element("p", "lf-hidden").set("data-lf", name).set("role", role).set("aria-live", name).bare()
}

fn bar(ui: Ui, view: &View) -> Node {
    let open = ui.opened(SWITCH);
    let (language, country) = (value(view, "language"), value(view, "country"));
    let Some(speech) = ui.speech() else { return nothing() };
    let long = [&speech.country(country), " · ", &speech.language(language)].concat();
    // Names of dozens of languages are dear: they are looked up after the press was felt.
    let toggle = move || {
        after(0, Box::new(move || ui.toggle(SWITCH))).forget();
    };
    let mut switch = press("lf-switch", toggle);
    // Scripts and regions are for the long form: TW · ZH.
    let short = [country, " · ", language.split('-').next().unwrap_or(language)].concat();
    // Both, for one of them is what is seen, and who speaks to the page says what is seen.
    switch.label = Some([&ui.text("head-switch"), ": ", &long, ", ", &short].concat());
    switch.open = Some(open);
    let short = said("lf-switch__short", short);
    let mut inside = vec![
        element("h2", "lf-title").say(ui.text("loader-title")),
        said("lf-head__merchant", view.shop.clone()),
        switch.draw(vec![icon::icon(icon::GLOBE), said("lf-switch__long", long), short, icon::chevron()]),
    ];
    if open {
        inside.push(panel(ui, view));
    }
    all(inside)
}

fn panel(ui: Ui, view: &View) -> Node {
    let Some(speech) = ui.speech() else { return nothing() };
    let languages: Vec<String> = speech.languages();
    let named = languages.into_iter().map(|tag| (tag.clone(), speech.language(&tag))).collect();
    let mut inside = vec![list(ui, view, "language", "head-language", named)];
    if view.form_open {
        let named: Vec<_> = view.countries.iter().map(|code| (code.clone(), speech.country(code))).collect();
        let places = order(named.len(), &|one, other| before(&named[one].1, &named[other].1));
        let named = places.into_iter().map(|place| named[place].clone()).collect();
        inside.push(list(ui, view, "country", "head-country", named));
    }
    let currency = value(view, "currency");
    if !currency.is_empty() {
        let name = speech.currency(currency);
        let text = [&ui.text("head-currency"), ": ", &name, " · ", &reason(ui, view, "currency")].concat();
        inside.push(told("lf-locale__foot lf-muted", text));
    }
    div("lf-locale", inside)
}

fn list(ui: Ui, view: &View, what: &'static str, key: &str, entries: Vec<(String, String)>) -> Node {
    let id = ui.id(&["switch-", what].concat());
    let choose = move |event: &web_sys::Event| {
        let chosen = typed(event);
        ui.act(if what == "language" { Action::Language(chosen) } else { Action::Country(chosen) });
    };
    let select = element("select", "lf-input lf-select").set("id", &id).value(value(view, what));
    let inside: Nodes = vec![
        label("lf-label", Some(&id), vec![text(ui.text(key))]),
        select.on("change", Arc::new(choose)).inside(options(&entries)),
        said("lf-field__hint", reason(ui, view, what)),
    ];
    span("lf-field", inside)
}

fn value<'v>(view: &'v View, what: &str) -> &'v str {
    view.locale.iter().find(|(name, ..)| *name == what).map_or("", |(_, value, _)| value)
}

fn reason(ui: Ui, view: &View, what: &str) -> String {
    view.locale.iter().find(|(name, ..)| *name == what).map(|(.., key)| ui.text(key)).unwrap_or_default()
}

/// Whether a name comes before another in the order of the page's language.
fn before(one: &str, other: &str) -> bool {
    js_sys::JsString::from(one).locale_compare(other, &js_sys::Array::new(), &js_sys::Object::new()) < 0
}
