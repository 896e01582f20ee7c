//! The panel before the form, or in its place: the order is on its way, waits, costs something else, is to be paid, is placed, or failed.

use leptos::leptos_dom::helpers::set_interval_with_handle;
use leptos::prelude::*;
use std::time::Duration;

use super::page::Ui;
use super::{Action, icon, qr, totals};
use crate::checkout::answer::{Next, Receipt};
use crate::checkout::event::Event;
use crate::checkout::view::{StatusView, View};
use crate::domain::money::Money;
use crate::domain::pricing::trace::{Fact, Words};

/// The panel.
pub fn status(ui: Ui) -> AnyView {
    ui.part(|old, new| old.status == new.status, shown)
}

fn shown(ui: Ui, view: &View) -> AnyView {
    match &view.status {
        StatusView::None => ().into_any(),
        StatusView::Sending => panel(ui, "", spinner(), "status-sending", vec![text(ui, "status-sending-hint")]),
        StatusView::Waiting { seconds, attempt } => waiting(ui, *seconds, *attempt),
        StatusView::PriceChanged { old, new, .. } => price_changed(ui, *old, *new),
        StatusView::Paying { receipt, method, amount } => paying(ui, receipt, method, *amount),
        StatusView::Placed { .. } => placed(ui, view),
        StatusView::Unpaid { .. } => {
            let back = button(ui.text("status-back"), "lf-button", move || ui.send(Event::Back));
            panel(
                ui,
                "lf-status--bad",
                icon::icon(icon::ALERT),
                "status-payment-failed",
                vec![text(ui, "status-payment-failed-hint"), actions(vec![back])],
            )
        }
        StatusView::Failed { reference } => failed(ui, view, reference),
    }
}

fn panel(ui: Ui, class: &'static str, badge: AnyView, title: &str, inside: Vec<AnyView>) -> AnyView {
    view! {
        <section class=["lf-status ", class].concat() data-lf="status" tabindex="-1" aria-labelledby=ui.id("status-title")>
            <span class="lf-status__badge">{badge}</span>
            <h3 class="lf-status__title" id=ui.id("status-title")>{ui.text(title)}</h3>
            {inside}
        </section>
    }
    .into_any()
}

fn text(ui: Ui, key: &str) -> AnyView {
    paragraph(ui.text(key))
}

fn paragraph(text: String) -> AnyView {
    view! { <p>{text}</p> }.into_any()
}

fn spinner() -> AnyView {
    view! { <span class="lf-spinner"></span> }.into_any()
}

fn button(label: String, class: &'static str, press: impl Fn() + 'static) -> AnyView {
    let press: Box<dyn Fn()> = Box::new(press);
    view! { <button type="button" class=class on:click=move |_| press()>{label}</button> }.into_any()
}

fn actions(buttons: Vec<AnyView>) -> AnyView {
    view! { <div class="lf-status__actions">{buttons}</div> }.into_any()
}

const QUIET: &str = "lf-button lf-button--quiet";

fn waiting(ui: Ui, seconds: u32, attempt: u32) -> AnyView {
    if ui.wait.get_untracked().1 != attempt {
        ui.wait.set((seconds, attempt));
    }
    if let Ok(clock) =
        set_interval_with_handle(move || ui.wait.update(|(left, _)| *left = left.saturating_sub(1)), Duration::from_secs(1))
    {
        on_cleanup(move || clock.clear());
    }
    let online = web_sys::window().is_none_or(|window| window.navigator().on_line());
    let (title, hint) = if online { ("status-waiting", "status-retry-hint") } else { ("status-offline", "status-offline-hint") };
    let left = move || ui.words(&Words::new("status-retry-in", vec![("seconds", Fact::Number(ui.wait.get().0.into()))]));
    let now = button(ui.text("status-retry-now"), "lf-button", move || ui.act(Action::RetryNow));
    let back = button(ui.text("status-cancel"), QUIET, move || ui.act(Action::Cancel));
    let counting = view! { <p class="lf-muted">{left}</p> }.into_any();
    panel(ui, "", icon::icon(icon::ALERT), title, vec![text(ui, hint), counting, actions(vec![now, back])])
}

fn price_changed(ui: Ui, old: Money, new: Money) -> AnyView {
    let rows = vec![
        totals::sum(ui.text("status-price-old"), ui.money(old), "lf-row lf-row--was"),
        totals::sum(ui.text("status-price-new"), ui.money(new), "lf-row lf-row--total"),
    ];
    let accept = button(ui.say("status-price-accept", "amount", ui.money(new)), "lf-button", move || ui.act(Action::AcceptPrice));
    let back = button(ui.text("status-price-refuse"), QUIET, move || ui.send(Event::Back));
    panel(
        ui,
        "",
        icon::icon(icon::INFO),
        "status-price-changed",
        vec![text(ui, "status-price-changed-hint"), boxed(rows), actions(vec![accept, back])],
    )
}

fn boxed(inside: Vec<AnyView>) -> AnyView {
    view! { <div class="lf-status__box">{inside}</div> }.into_any()
}

fn failed(ui: Ui, view: &View, reference: &str) -> AnyView {
    let mut buttons = vec![button(ui.text("loader-retry"), "lf-button", move || ui.send(Event::Back))];
    if let Some(support) = &view.support {
        let label = ui.say("status-support", "name", view.shop.clone());
        let address = ["mailto:", support, "?subject=", &String::from(js_sys::encode_uri_component(reference))].concat();
        buttons.push(view! { <a class=QUIET href=address>{label}</a> }.into_any());
    }
    let hint = paragraph(ui.say("status-failed-hint", "reference", reference));
    panel(ui, "lf-status--bad", icon::icon(icon::ALERT), "status-failed", vec![hint, actions(buttons)])
}

fn paying(ui: Ui, receipt: &Receipt, method: &str, amount: Option<Money>) -> AnyView {
    let checking = view! { <p class="lf-muted" role="status">{ui.text("status-pay-checking")}</p> }.into_any();
    let mut inside: Vec<AnyView> =
        amount.map(|money| totals::sum(ui.text("status-pay-amount"), ui.money(money), "lf-row")).into_iter().collect();
    inside.push(totals::sum(ui.text("status-placed-number"), receipt.id.clone(), "lf-row"));
    match &receipt.next {
        Next::Redirect { url } => {
            let go = view! { <a class="lf-button" href=url.clone()>{ui.text("status-redirect-button")}</a> }.into_any();
            panel(
                ui,
                "",
                icon::icon(icon::AWAY),
                "status-redirect",
                vec![text(ui, "status-redirect-hint"), boxed(inside), actions(vec![go])],
            )
        }
        Next::Qr { text: code, url, expires } => {
            inside.splice(0..0, drawing(ui, code).into_iter().chain([written(code)]));
            inside.extend(expiry(ui, expires));
            inside.push(actions(copy(ui, code).into_iter().chain(open(ui, url)).collect()));
            panel(ui, "", icon::icon(icon::CODE), "status-qr", vec![text(ui, "status-qr-hint"), boxed(inside), checking])
        }
        Next::Voucher { reference, url, expires } => {
            inside.splice(0..0, [text(ui, "status-pay-reference"), written(reference)]);
            inside.extend(expiry(ui, expires));
            let print = button(ui.text("status-print"), QUIET, move || ui.act(Action::Print));
            inside.push(actions(copy(ui, reference).into_iter().chain(open(ui, url)).chain([print]).collect()));
            panel(
                ui,
                "",
                icon::icon(icon::SLIP),
                "status-voucher",
                vec![text(ui, "status-voucher-hint"), boxed(inside), checking],
            )
        }
        Next::Provider { .. } | Next::Nothing => {
            panel(ui, "", spinner(), "status-pay-checking", vec![paragraph(method.to_owned()), boxed(inside)])
        }
    }
}

/// A code to scan.
fn drawing(ui: Ui, code: &str) -> Option<AnyView> {
    let (side, path) = qr::path(code)?;
    let around = ["-4 -4 ", &(side + 8).to_string(), " ", &(side + 8).to_string()].concat();
    let name = ui.text("status-qr");
    Some(view! { <svg class="lf-status__qr" role="img" aria-label=name viewBox=around><path d=path></path></svg> }.into_any())
}

/// A code to copy or to read out.
fn written(code: &str) -> AnyView {
    view! { <code class="lf-status__code" dir="ltr">{code.to_owned()}</code> }.into_any()
}

fn expiry(ui: Ui, expires: &Option<String>) -> Option<AnyView> {
    let date = ui.speaker.with(|speech| expires.as_ref().map(|at| speech.moment(at)))?;
    Some(view! { <p class="lf-muted">{ui.say("status-pay-before", "date", date)}</p> }.into_any())
}

fn copy(ui: Ui, code: &str) -> Option<AnyView> {
    const COPIED: &str = "copied";
    let (copied, code) = (ui.opened(COPIED), code.to_owned());
    let press = move || {
        ui.act(Action::Copy(code.clone()));
        if !copied {
            ui.toggle(COPIED);
        }
    };
    Some(button(ui.text(if copied { "status-code-copied" } else { "status-code-copy" }), "lf-button", press))
}

fn open(ui: Ui, url: &Option<String>) -> Option<AnyView> {
    let label = ui.text("status-pay-open");
    url.clone().map(|url| view! { <a class=QUIET href=url target="_blank" rel="noopener">{label}</a> }.into_any())
}

fn placed(ui: Ui, view: &View) -> AnyView {
    let StatusView::Placed { receipt, email, arrives, now, later } = &view.status else { return ().into_any() };
    let paid = receipt.status == "paid";
    let mut inside: Vec<AnyView> = Vec::new();
    if !paid {
        inside.push(text(ui, "status-placed-pending"));
    }
    if !email.is_empty() {
        inside.push(paragraph(ui.say("status-placed-hint", "email", email.clone())));
    }
    let mut facts = vec![totals::sum(ui.text("status-placed-number"), receipt.id.clone(), "lf-row")];
    facts.extend(now.map(|money| {
        totals::sum(ui.text(if paid { "status-placed-paid" } else { "status-placed-due" }), ui.money(money), "lf-row")
    }));
    inside.push(boxed(facts));
    let mut steps = vec![ui.text("status-placed-next-dispatch")];
    steps.extend(
        arrives.map(|(from, until)| ui.say("shipping-arrives-on", "date", ui.speaker.with(|speech| speech.days(from, until)))),
    );
    steps.extend(later.map(|money| ui.say("status-placed-next-carrier", "amount", ui.money(money))));
    let steps: Vec<AnyView> = steps.into_iter().map(|step| view! { <li>{step}</li> }.into_any()).collect();
    inside.push(
        view! { <h4 class="lf-section__title">{ui.text("status-placed-next")}</h4><ol class="lf-status__steps">{steps}</ol> }
            .into_any(),
    );
    let back = button(ui.text("status-back-to-shop"), "lf-button", move || ui.act(Action::Close));
    let print = button(ui.text("status-print"), QUIET, move || ui.act(Action::Print));
    inside.push(actions(vec![back, print]));
    panel(ui, "lf-status--done", icon::icon(icon::CHECK), "status-placed", inside)
}
