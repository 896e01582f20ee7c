//! One of several: a radio button with a name, a hint, and something at its end. Shipping, duties and payment are chosen with it.

use leptos::prelude::*;

/// An option.
pub struct Choice {
    /// `id` of the radio button.
    pub id: String,
    /// Name that the options of one choice share.
    pub group: &'static str,
    /// It is the chosen one.
    pub chosen: bool,
    /// What it is.
    pub title: String,
    /// More about it; may be empty.
    pub hint: String,
    /// A price, a drawing, or more rows.
    pub end: AnyView,
    /// Chooses it.
    pub choose: Box<dyn Fn()>,
}

/// Draws an option.
pub fn choice(option: Choice) -> AnyView {
    let Choice { id, group, chosen, title, hint, end, choose } = option;
    let hint = (!hint.is_empty()).then(|| view! { <span class="lf-option__hint">{hint}</span> });
    view! {
        <label class="lf-option">
            <input type="radio" class="lf-option__radio" id=id name=group prop:checked=chosen on:change=move |_| choose() />
            <span><span class="lf-option__name">{title}</span>{hint}</span>
            {end}
        </label>
    }
    .into_any()
}

/// A titled choice. `class` tells how the options stand: below or beside each other.
pub fn choices(title: String, id: String, class: &'static str, options: Vec<AnyView>) -> AnyView {
    view! {
        <h3 class="lf-section__title" id=id.clone()>{title}</h3>
        <div class=class role="radiogroup" aria-labelledby=id>{options}</div>
    }
    .into_any()
}

/// What stands at the end of most options.
pub fn end(text: String) -> AnyView {
    view! { <span class="lf-option__end lf-money">{text}</span> }.into_any()
}
