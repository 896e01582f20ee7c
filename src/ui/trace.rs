//! "Why": the button behind an amount, and the trace that it opens, in words.

use super::html::{Node, Nodes, li, press, said, text, ul};
use super::page::Ui;
use super::{Action, icon};
use crate::checkout::view::View;
use crate::domain::country::{Basis, Certainty};
use crate::domain::money::Money;
use crate::domain::pricing::trace::{Fact, Trace, Words};

/// Opens and closes the explanation of an amount.
pub fn button(ui: Ui, id: &str, label: &str, amount: &str) -> Node {
    let facts = vec![("label", Fact::Text(label.to_owned())), ("amount", Fact::Text(amount.to_owned()))];
    let toggled = id.to_owned();
    let mut button = press("lf-why", move || {
        ui.toggle(&toggled);
        ui.act(Action::Sources);
    });
    button.label = Some(ui.words(&Words::new("a11y-why", facts)));
    button.open = Some(ui.opened(id));
    button.draw(vec![icon::icon(icon::INFO)])
}

/// How an amount was worked out: its steps, its parts, where the rule comes from, and more messages.
// One of the doors to the second half of the download; see tests/tools/split.mjs.
#[inline(never)]
pub fn steps(ui: Ui, trace: &Trace, view: &View, more: &[&str]) -> Node {
    let mut items: Nodes = Vec::new();
    // A row and its trace often share a name; said once is enough.
    if trace.words.key.starts_with("why-") && trace.words.key != "why-line" {
        items.push(line(ui.words(&trace.words)));
    }
    items.extend(inside(ui, trace, view));
    items.extend(more.iter().map(|key| line(ui.text(key))));
    ul("lf-trace", items)
}

fn inside(ui: Ui, trace: &Trace, view: &View) -> Nodes {
    let mut items: Nodes = trace.steps.iter().map(|words| line(ui.words(words))).collect();
    for part in &trace.parts {
        let amount = view.totals.as_ref().map(|t| ui.money(Money::new(part.amount, t.currency)));
        let mut row = vec![said("", ui.words(&part.words)), said("lf-money", amount.unwrap_or_default())];
        let more = inside(ui, part, view);
        if !more.is_empty() {
            row.push(ul("lf-trace", more));
        }
        items.push(li("lf-trace__item", row));
    }
    items.extend(trace.basis.as_ref().map(|basis| source(ui, basis)));
    items
}

fn line(words: String) -> Node {
    li("lf-trace__step", vec![text(words)])
}

/// How sure the rule is, who says so, and since when it holds.
fn source(ui: Ui, basis: &Basis) -> Node {
    let mut words = ui.text(match basis.certainty {
        Certainty::Official => "why-official",
        Certainty::Secondary | Certainty::Package => "why-secondary",
        Certainty::Unverified => "why-unverified",
    });
    if let Some(source) = &basis.source {
        words = [&words, " · ", &ui.say("why-source", "source", ui.sources(source))].concat();
    }
    if let Some(day) = basis.from {
        words = [&words, " · ", &ui.words(&Words::new("why-valid-from", vec![("date", Fact::Day(day))]))].concat();
    }
    li("lf-trace__source", vec![text(words)])
}
