//! The rows of the quote and what they come to: in the summary with a "why" for each, in the review as the law wants it, bare.

use super::html::{Node, Nodes, div, nothing, p, said, span, text, told};
use super::page::Ui;
use super::{icon, trace};
use crate::checkout::view::{TotalsView, View};
use crate::domain::money::Money;
use crate::domain::pricing::quote::{Credit, Row, RowKind};
use crate::domain::pricing::trace::Trace;

/// The rows and totals, or why there are none.
// One of the doors to the second half of the download; see tests/tools/split.mjs.
#[inline(never)]
pub fn totals(ui: Ui, view: &View, why: bool) -> Node {
    if let Some(words) = &view.refusal {
        return refusal(ui.words(words));
    }
    let Some(totals) = &view.totals else { return nothing() };
    let rows = |included: bool| {
        let rows = totals.rows.iter().filter(move |row| row.included == included);
        rows.map(|row| one(ui, view, totals, row, why))
    };
    let mut inside: Nodes = rows(false).collect();
    inside.extend(sums(ui, view, totals, why));
    inside.extend(rows(true));
    for words in [totals.rate.as_ref(), totals.at_home.as_ref().map(|(_, rate)| rate)].into_iter().flatten().filter(|_| why) {
        inside.push(told("lf-row__note", ui.words(words)));
    }
    div(if view.updating { "lf-rows lf-rows--busy" } else { "lf-rows" }, inside)
}

/// The part of the goods' trace that explains a line.
pub fn of_line<'v>(view: &'v View, id: &str) -> Option<&'v Trace> {
    let goods = view.totals.as_ref()?.rows.iter().find(|row| row.kind == RowKind::Goods)?;
    goods.why.parts.iter().find(|part| part.rule.as_deref() == Some(id))
}

/// A sentence about what is wrong with the order.
pub fn refusal(words: String) -> Node {
    p("lf-notice lf-notice--bad", vec![icon::icon(icon::ALERT), said("", words)])
}

fn one(ui: Ui, view: &View, totals: &TotalsView, row: &Row, why: bool) -> Node {
    let words = ui.words(&row.words);
    let free = row.kind == RowKind::Shipping && row.amount.is_zero();
    let amount = if free { ui.text("shipping-free") } else { ui.money(Money::new(row.amount, totals.currency)) };
    let mut label = vec![text(words.clone())];
    for (fits, key) in [(row.estimate, "summary-estimate"), (row.later, "delivery-later")] {
        if fits {
            label.push(said("lf-tag", ui.text(key)));
        }
    }
    let why = why.then(|| ["row-", &words].concat());
    label.extend(why.as_ref().map(|id| trace::button(ui, id, &words, &amount)));
    let mut inside = vec![span("lf-row__label", label), said("lf-row__amount lf-money", amount)];
    if why.is_some_and(|id| ui.opened(&id)) {
        inside.push(trace::steps(ui, &row.why, view, &remarks(row)));
    }
    let class = match row.kind {
        _ if row.included => "lf-row lf-row--minor",
        RowKind::Discount => "lf-row lf-row--minus",
        _ => "lf-row",
    };
    div(class, inside)
}

/// What the trace of a row does not say itself.
fn remarks(row: &Row) -> Vec<&'static str> {
    let remarks =
        [(row.kind == RowKind::Insurance, "why-insurance"), (row.later, "why-collected-carrier"), (row.estimate, "why-estimate")];
    remarks.into_iter().filter_map(|(fits, key)| fits.then_some(key)).collect()
}

fn sums(ui: Ui, view: &View, totals: &TotalsView, why: bool) -> Nodes {
    let sum = |key, money, class| sum(ui.text(key), ui.money(money), class);
    let abroad = !totals.later.amount.is_zero();
    let whole = if abroad { "summary-total-all" } else { "summary-total" };
    let mut inside = vec![sum(whole, totals.total, "lf-row lf-row--total")];
    if let Some((amount, _)) = totals.at_home.as_ref().filter(|_| why) {
        inside.push(told("lf-row__home lf-muted lf-money", ui.say("delivery-about", "amount", ui.money(*amount))));
    }
    for Credit { amount, why: trace, .. } in &totals.credits {
        let row = Row {
            kind: RowKind::Discount,
            words: trace.words.clone(),
            amount: -*amount,
            included: false,
            later: false,
            collector: None,
            estimate: false,
            why: trace.clone(),
        };
        inside.push(one(ui, view, totals, &row, why));
    }
    if abroad || !totals.credits.is_empty() {
        inside.push(sum("summary-total-now", totals.now, "lf-row lf-row--now"));
    }
    if abroad {
        inside.push(sum("summary-total-later", totals.later, "lf-row"));
    }
    inside
}

/// A row of label and amount.
pub fn sum(label: String, amount: String, class: &'static str) -> Node {
    div(class, vec![said("lf-row__label", label), said("lf-row__amount lf-money", amount)])
}
