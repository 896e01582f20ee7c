//! Before the order: what the law wants told and agreed to, then the order itself, and at once, with nothing between, the button.

use leptos::prelude::*;

use super::page::Ui;
use super::{icon, summary, totals};
use crate::checkout::event::Event;
use crate::checkout::form::Field;
use crate::checkout::view::{ConsentView, LineView, NoticeView, View};

/// The last part of the form.
pub fn review(ui: Ui) -> AnyView {
    let errors = ui.part(|old, new| old.wrong == new.wrong, wrong);
    let told = ui.part(|old, new| old.notices == new.notices && old.consents == new.consents && old.shop == new.shop, told);
    let order = ui.part(
        |old, new| {
            old.lines == new.lines
                && old.totals == new.totals
                && old.refusal == new.refusal
                && old.button == new.button
                && old.updating == new.updating
        },
        order,
    );
    let links = ui.part(|old, new| old.policies == new.policies, links);
    view! {
        <section class="lf-section lf-review" data-lf="review">
            <h3 class="lf-section__title" id=ui.id("review") tabindex="-1">{move || ui.text("review-title")}</h3>
            {errors}{told}{order}{links}
        </section>
    }
    .into_any()
}

/// The bar at the lower edge of phones: what is paid now, and the way to the review. The style sheet lets the review cover it.
pub fn bar(ui: Ui) -> AnyView {
    ui.part(
        |old, new| old.totals == new.totals,
        |ui, view| {
            let Some(totals) = &view.totals else { return ().into_any() };
            view! {
            <div class="lf-bar-pay">
                <span class="lf-bar-pay__total">
                    <span class="lf-bar-pay__label">{ui.text("summary-total-now")}</span>
                    <span class="lf-money">{ui.money(totals.now)}</span>
                </span>
                <button type="button" class="lf-button" on:click=move |_| ui.focus("review")>{ui.text("review-continue")}</button>
            </div>
        }
        .into_any()
        },
    )
}

/// Links to the fields that are wrong.
fn wrong(ui: Ui, view: &View) -> AnyView {
    if view.wrong.is_empty() {
        return ().into_any();
    }
    let item = |(field, label): &(Field, String)| {
        let name = field.name();
        view! { <li><button type="button" class="lf-link" on:click=move |_| ui.focus(&name)>{ui.text(label)}</button></li> }
            .into_any()
    };
    let items: Vec<AnyView> = view.wrong.iter().map(item).collect();
    view! {
        <div class="lf-errors">
            <p class="lf-errors__title">{ui.count("problem-title", view.wrong.len())}</p>
            <ul class="lf-errors__list">{items}</ul>
        </div>
    }
    .into_any()
}

fn told(ui: Ui, view: &View) -> AnyView {
    let notices: Vec<AnyView> = view.notices.iter().map(|notice| item(ui, notice)).collect();
    let consents: Vec<AnyView> = view.consents.iter().map(|consent| tick(ui, consent)).collect();
    let seller = ui.say("review-seller", "name", view.shop.clone());
    view! { <p>{seller}</p><ul class="lf-notices">{notices}</ul>{consents} }.into_any()
}

fn item(ui: Ui, notice: &NoticeView) -> AnyView {
    view! { <li class="lf-notice">{icon::icon(icon::INFO)}<span>{ui.words(&notice.words)}" "{link(ui, notice)}</span></li> }
        .into_any()
}

fn tick(ui: Ui, consent: &ConsentView) -> AnyView {
    let id = consent.notice.id.clone();
    let node = ui.id(&["consent-", &id].concat());
    let message = [&node, "-message"].concat();
    let given = consent.given;
    view! {
        <div class="lf-consent">
            <label class="lf-check">
                <input type="checkbox" class="lf-check__box" id=node required aria-describedby=message.clone() aria-invalid=consent.problem.is_some().to_string()
                    prop:checked=given on:change=move |_| ui.send(Event::Consented(id.clone(), !given)) />
                <span>{ui.words(&consent.notice.words)}" "{link(ui, &consent.notice)}</span>
            </label>
            <p class="lf-message" id=message>{consent.problem.as_ref().map(|words| ui.words(words))}</p>
        </div>
    }
    .into_any()
}

fn link(ui: Ui, notice: &NoticeView) -> Option<AnyView> {
    notice.link.as_ref().map(|(key, address)| outside(ui, key, address))
}

/// A link to a page of the merchant's, beside the checkout, so that nothing typed is lost.
pub fn outside(ui: Ui, key: &str, address: &str) -> AnyView {
    let opens = ["(", &ui.text("a11y-new-window"), ")"].concat();
    view! { <a class="lf-link" href=address.to_owned() target="_blank" rel="noopener">{ui.text(key)}<span class="lf-hidden">" "{opens}</span></a> }.into_any()
}

fn order(ui: Ui, view: &View) -> AnyView {
    let lines: Vec<AnyView> = view.lines.iter().map(|line| row(ui, line)).collect();
    let label = view.button.label.clone().unwrap_or_else(|| ui.text(view.button.key));
    view! {
        <div class="lf-order">
            <ul class="lf-lines">{lines}</ul>
            {totals::totals(ui, view, false)}
            <button type="submit" class="lf-button lf-button--wide" disabled=!view.button.enabled>{label}</button>
        </div>
    }
    .into_any()
}

fn row(ui: Ui, line: &LineView) -> AnyView {
    let amount = line.amount.map(|money| ui.money(money));
    view! {
        <li class="lf-line">
            <span class="lf-line__count">{line.quantity}" ×"</span>
            {summary::name(ui, line)}
            <span class="lf-line__amount lf-money">{amount}</span>
        </li>
    }
    .into_any()
}

fn links(ui: Ui, view: &View) -> AnyView {
    let known = ["terms", "privacy", "withdrawal", "shipping", "imprint"];
    let one = |name: &&str| {
        let (_, address) = view.policies.iter().find(|(policy, _)| policy == name)?;
        let link = outside(ui, &["review-link-", name].concat(), address);
        Some(view! { <li>{link}</li> }.into_any())
    };
    let items: Vec<AnyView> = known.iter().filter_map(one).collect();
    view! { <ul class="lf-links">{items}</ul> }.into_any()
}
