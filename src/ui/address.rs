//! The delivery address as the destination writes it, the telephone number for the carrier, and the billing address if it is another.

use std::sync::Arc;

use super::html::{Node, Nodes, Tick, all, div, press, text, tick, title};
use super::page::Ui;
use super::{custom, field, remember};
use crate::checkout::event::Event;
use crate::checkout::form::Field;
use crate::checkout::view::{FieldView, View};
use crate::domain::place::address::Part;
use crate::domain::shop::CustomPlace;

/// The disclosure of the company field, which most shoppers leave empty.
const COMPANY: &str = "company";

/// Everything below the country field.
pub fn delivery(ui: Ui) -> Node {
    all(vec![ui.part(same, fields), custom::custom(ui, CustomPlace::Delivery)])
}

fn same(old: &View, new: &View) -> bool {
    old.billing_differs == new.billing_differs
        && old.remember == new.remember
        && old.known == new.known
        && old.delivery == new.delivery
        && old.business == new.business
        && old.company == new.company
        && old.billing == new.billing
        && old.phone == new.phone
        && old.number == new.number
}

fn fields(ui: Ui, view: &View) -> Node {
    let mut out = rows(ui, &view.delivery, view.business == Some(true));
    if let Some(business) = view.business {
        let press = Arc::new(move || ui.send(Event::BusinessChosen(!business)));
        let switch = Tick { id: ui.id("business"), on: business, required: false, wrong: false, press };
        out.push(tick(switch, vec![text(ui.text("address-business"))]));
        for shape in &view.company {
            out.push(field::field(ui, shape, if view.company.len() == 2 { "lf-field lf-field--half" } else { "lf-field" }));
        }
    }
    // Where companies buy as such, the box above is the way to it.
    if view.business.is_none() && view.delivery.iter().flatten().any(|f| hidden(ui, f)) {
        out.push(div("", vec![press("lf-link", move || ui.toggle(COMPANY)).say(ui.text("address-more"))]));
    }
    out.extend(view.phone.as_ref().map(|phone| field::field(ui, phone, "lf-field")));
    out.extend(view.number.as_ref().map(|number| field::field(ui, number, "lf-field")));
    let differs = view.billing_differs;
    let switch = Tick {
        id: ui.id("billing"),
        on: !differs,
        required: false,
        wrong: false,
        press: Arc::new(move || ui.send(Event::BillingDiffers(!differs))),
    };
    out.push(tick(switch, vec![text(ui.text("address-billing-same"))]));
    if differs {
        out.push(title("lf-section__title", &ui.id("billing-title"), ui.text("address-billing")));
        out.extend(rows(ui, &view.billing, view.business == Some(true)));
    }
    out.push(remember::remember(ui, view));
    all(out)
}

fn rows(ui: Ui, rows: &[Vec<FieldView>], business: bool) -> Nodes {
    let mut out = Vec::new();
    for row in rows {
        let shown: Vec<&FieldView> = row.iter().filter(|f| business || !hidden(ui, f)).collect();
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
        (1, _) => "lf-field",
        (2, _) if postcode(row[place]) => "lf-field lf-field--narrow",
        (2, _) if row.iter().any(|f| postcode(f)) => "lf-field lf-field--wide",
        (2 | 4, _) => "lf-field lf-field--half",
        (_, 0) => "lf-field lf-field--third lf-field--lead",
        _ => "lf-field lf-field--third",
    }
}

fn company(field: &FieldView) -> bool {
    matches!(field.field, Field::Delivery(Part::Organisation) | Field::Billing(Part::Organisation))
}

fn hidden(ui: Ui, field: &FieldView) -> bool {
    company(field) && !field.required && field.value.is_empty() && !ui.opened(COMPANY)
}
