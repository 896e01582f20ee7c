//! The rows of the quote and what they come to: in the summary with a "why" for each, in the review as the law wants it, bare.

use leptos::prelude::*;

use super::page::Ui;
use super::{icon, trace};
use crate::checkout::view::{TotalsView, View};
use crate::domain::money::Money;
use crate::domain::pricing::quote::{Row, RowKind};
use crate::domain::pricing::trace::Trace;

/// The rows and totals, or why there are none.
pub fn totals(ui: Ui, view: &View, why: bool) -> AnyView {
    if let Some(words) = &view.refusal {
        return refusal(ui.words(words));
    }
    let Some(totals) = &view.totals else { return ().into_any() };
    let mut rows: Vec<AnyView> = Vec::new();
    for (place, row) in totals.rows.iter().enumerate().filter(|(_, row)| !row.included) {
        rows.push(one(ui, view, totals, row, why.then_some(place)));
    }
    rows.extend(sums(ui, totals));
    for (place, row) in totals.rows.iter().enumerate().filter(|(_, row)| row.included) {
        rows.push(one(ui, view, totals, row, why.then_some(place)));
    }
    let rate = totals.rate.as_ref().filter(|_| why).map(|words| view! { <p class="lf-row__note">{ui.words(words)}</p> });
    view! { <div class="lf-rows" aria-busy=view.updating.to_string()>{rows}{rate}</div> }.into_any()
}

/// The part of the goods' trace that explains a line.
pub fn of_line<'v>(view: &'v View, id: &str) -> Option<&'v Trace> {
    let goods = view.totals.as_ref()?.rows.iter().find(|row| row.kind == RowKind::Goods)?;
    goods.why.parts.iter().find(|part| part.rule.as_deref() == Some(id))
}

/// A sentence about what is wrong with the order.
pub fn refusal(text: String) -> AnyView {
    view! { <p class="lf-notice lf-notice--bad">{icon::icon(icon::ALERT)}<span>{text}</span></p> }.into_any()
}

fn one(ui: Ui, view: &View, totals: &TotalsView, row: &Row, why: Option<usize>) -> AnyView {
    let label = ui.words(&row.words);
    let amount = ui.money(Money::new(row.amount, totals.currency));
    let class = match row.kind {
        _ if row.included => "lf-row lf-row--minor",
        RowKind::Discount => "lf-row lf-row--minus",
        _ => "lf-row",
    };
    let why = why.map(|place| ["row-", &place.to_string()].concat());
    let open = why.as_ref().filter(|id| ui.opened(id)).map(|_| trace::steps(ui, &row.why, view, &remarks(row)));
    let button = why.map(|id| trace::button(ui, &id, &label, &amount));
    let tag = |shown: bool, key: &str| shown.then(|| view! { <span class="lf-tag">{ui.text(key)}</span> }.into_any());
    view! {
        <div class=class>
            <span class="lf-row__label">{label}{tag(row.estimate, "summary-estimate")}{tag(row.later, "delivery-later")}{button}</span>
            <span class="lf-row__amount lf-money">{amount}</span>
            {open}
        </div>
    }
    .into_any()
}

/// What the trace of a row does not say itself.
fn remarks(row: &Row) -> Vec<&'static str> {
    let remarks =
        [(row.kind == RowKind::Insurance, "why-insurance"), (row.later, "why-collected-carrier"), (row.estimate, "why-estimate")];
    remarks.into_iter().filter_map(|(fits, key)| fits.then_some(key)).collect()
}

fn sums(ui: Ui, totals: &TotalsView) -> Vec<AnyView> {
    let mut shown = vec![("summary-total", totals.total, "lf-row lf-row--total")];
    if !totals.later.amount.is_zero() {
        shown = vec![
            ("summary-total-all", totals.total, "lf-row lf-row--total"),
            ("summary-total-now", totals.now, "lf-row lf-row--now"),
            ("summary-total-later", totals.later, "lf-row"),
        ];
    }
    let sum = |(key, money, class): (&str, Money, &'static str)| sum(ui.text(key), ui.money(money), class);
    shown.into_iter().map(sum).collect()
}

/// A row of label and amount.
pub fn sum(label: String, amount: String, class: &'static str) -> AnyView {
    view! { <div class=class><span class="lf-row__label">{label}</span><span class="lf-row__amount lf-money">{amount}</span></div> }.into_any()
}
