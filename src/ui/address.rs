//! The delivery address as the destination writes it, the telephone number for the carrier, and the billing address if it is another.

use leptos::prelude::*;

use super::field;
use super::page::Ui;
use crate::checkout::event::Event;
use crate::checkout::form::Field;
use crate::checkout::view::{FieldView, View};
use crate::domain::place::address::Part;

/// The disclosure of the company field, which most shoppers leave empty.
const COMPANY: &str = "company";

/// Everything below the country field.
pub fn delivery(ui: Ui) -> AnyView {
    ui.part(same, fields)
}

fn same(old: &View, new: &View) -> bool {
    old.billing_differs == new.billing_differs
        && same_rows(&old.delivery, &new.delivery)
        && same_rows(&old.billing, &new.billing)
        && match (&old.phone, &new.phone) {
            (Some(old), Some(new)) => field::same(old, new),
            (old, new) => old.is_none() == new.is_none(),
        }
}

fn same_rows(old: &[Vec<FieldView>], new: &[Vec<FieldView>]) -> bool {
    let same_field = |(old, new): (&FieldView, &FieldView)| {
        field::same(old, new) && (!company(old) || old.value.is_empty() == new.value.is_empty())
    };
    old.len() == new.len() && old.iter().zip(new).all(|(old, new)| old.len() == new.len() && old.iter().zip(new).all(same_field))
}

fn fields(ui: Ui, view: &View) -> AnyView {
    let mut out = rows(ui, &view.delivery);
    out.extend(add_company(ui, view));
    out.extend(view.phone.as_ref().map(|phone| field::field(ui, phone, "")));
    out.push(billing_switch(ui, view));
    if view.billing_differs {
        out.push(view! { <h4 class="lf-section__title">{ui.text("address-billing")}</h4> }.into_any());
        out.extend(rows(ui, &view.billing));
    }
    out.into_any()
}

fn rows(ui: Ui, rows: &[Vec<FieldView>]) -> Vec<AnyView> {
    let mut out = Vec::new();
    for row in rows {
        let shown: Vec<&FieldView> = row.iter().filter(|f| !hidden(ui, f)).collect();
        for (place, shape) in shown.iter().enumerate() {
            out.push(field::field(ui, shape, width(&shown, place)));
        }
    }
    out
}

/// How much of its row a field takes. A postcode beside a city is the narrow one; of three, the first gets a row of its own on phones.
fn width(row: &[&FieldView], place: usize) -> &'static str {
    let postcode = |f: &FieldView| matches!(f.field, Field::Delivery(Part::Postcode) | Field::Billing(Part::Postcode));
    match (row.len(), place) {
        (1, _) => "",
        (2, _) if postcode(row[place]) => "lf-field--narrow",
        (2, _) if row.iter().any(|f| postcode(f)) => "lf-field--wide",
        (2, _) => "lf-field--half",
        (_, 0) => "lf-field--third lf-field--lead",
        _ => "lf-field--third",
    }
}

fn company(field: &FieldView) -> bool {
    matches!(field.field, Field::Delivery(Part::Organisation) | Field::Billing(Part::Organisation))
}

fn hidden(ui: Ui, field: &FieldView) -> bool {
    company(field) && !field.required && field.value.is_empty() && !ui.opened(COMPANY)
}

fn add_company(ui: Ui, view: &View) -> Option<AnyView> {
    let offered = view.delivery.iter().flatten().any(|f| hidden(ui, f));
    offered.then(|| {
        view! { <div><button type="button" class="lf-link" on:click=move |_| ui.toggle(COMPANY)>{ui.text("address-more")}</button></div> }.into_any()
    })
}

fn billing_switch(ui: Ui, view: &View) -> AnyView {
    let differs = view.billing_differs;
    view! {
        <label class="lf-check">
            <input type="checkbox" class="lf-check__box" prop:checked=!differs on:change=move |_| ui.send(Event::BillingDiffers(!differs)) />
            <span>{ui.text("address-billing-same")}</span>
        </label>
    }
    .into_any()
}
