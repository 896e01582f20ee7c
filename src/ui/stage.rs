//! The first stage as the loader draws it on pages that paste the script: heading, e-mail address, country. For apps that have the checkout as a component.
//! The nodes are plain: the checkout takes them over and never makes them again.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlSelectElement, Node};

use super::speech::Speech;

fn make(inside: &Node, tag: &str, attributes: &[(&str, &str)], words: &str) -> Option<Element> {
    let element = leptos::prelude::document().create_element(tag).ok()?;
    for (name, value) in attributes {
        element.set_attribute(name, value).ok()?;
        if *name == "class" {
            element.set_attribute("part", value).ok()?;
        }
    }
    if !words.is_empty() {
        element.set_text_content(Some(words));
    }
    inside.append_child(&element).ok()?;
    Some(element)
}

/// Draws it. `countries` are codes and names in the order of the list.
pub fn draw(place: &Node, speech: &dyn Speech, countries: &[(String, String)], chosen: &str) -> Option<HtmlElement> {
    let root = make(place, "div", &[("class", "lf"), ("data-stage", "first")], "")?;
    let head = make(&root, "header", &[("class", "lf-head"), ("data-lf", "head")], "")?;
    make(&head, "h2", &[("class", "lf-title")], &speech.text("loader-title"))?;
    let body = make(&root, "div", &[("class", "lf-body")], "")?;
    make(&body, "aside", &[("class", "lf-summary"), ("data-lf", "summary")], "")?;
    let form = make(&body, "form", &[("class", "lf-form"), ("data-lf", "form"), ("novalidate", "")], "")?;
    let email = [
        ("class", "lf-input"),
        ("type", "email"),
        ("name", "email"),
        ("autocomplete", "email"),
        ("inputmode", "email"),
        ("enterkeyhint", "next"),
        ("required", ""),
    ];
    section(&form, "contact", &speech.text("loader-contact"), &speech.text("loader-email"), "input", &email)?;
    let list = [("class", "lf-input lf-select"), ("name", "country"), ("autocomplete", "country")];
    let select = section(&form, "delivery", &speech.text("loader-delivery"), &speech.text("loader-country"), "select", &list)?;
    for (code, name) in countries {
        make(&select, "option", &[("value", code)], name)?;
    }
    select.unchecked_into::<HtmlSelectElement>().set_value(chosen);
    make(&form, "div", &[("data-lf", "rest")], "")?;
    root.dyn_into().ok()
}

/// A section with its first field.
fn section(form: &Element, name: &str, heading: &str, label: &str, tag: &str, attributes: &[(&str, &str)]) -> Option<Element> {
    let section = make(form, "section", &[("class", "lf-section"), ("data-lf", name)], "")?;
    make(&section, "slot", &[("name", &["before-", name].concat())], "")?;
    make(&section, "h3", &[("class", "lf-section__title")], heading)?;
    let field = if tag == "select" { "country" } else { "email" };
    let id = ["lf-first-", field].concat();
    let message = [&id, "-message"].concat();
    let place = make(&section, "div", &[("class", "lf-field"), ("data-lf", &["field-", field].concat())], "")?;
    make(&place, "label", &[("class", "lf-label"), ("for", &id)], label)?;
    let control = make(&place, tag, attributes, "")?;
    control.set_attribute("id", &id).ok()?;
    control.set_attribute("aria-describedby", &message).ok()?;
    make(&place, "p", &[("class", "lf-message"), ("id", &message)], "")?;
    make(&section, "div", &[("class", "lf-more"), ("data-lf", &[name, "-more"].concat())], "")?;
    make(&section, "slot", &[("name", &["after-", name].concat())], "")?;
    Some(control)
}
