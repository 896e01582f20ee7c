//! Boxes for what the shopper may like: points and credit, extras, a present; and the places where goods may be fetched.

use std::sync::Arc;

use super::choice::{Choice, choice, choices};
use super::field;
use super::html::{Node, Nodes, Tick, div, element, label, nothing, retype, said, section, text, tick, told, typed};
use super::page::Ui;
use crate::checkout::event::Event;
use crate::checkout::view::{ExtraView, PointsView, View};
use crate::checkout::wish::Wish;
use crate::domain::place::postcode::western;
use crate::domain::pricing::trace::{Fact, Words};

/// A box for a wish.
fn wish(ui: Ui, id: &str, wish: Wish, on: bool, inside: Nodes) -> Node {
    let press = Arc::new(move || ui.send(Event::Wished(wish.clone(), !on)));
    tick(Tick { id: ui.id(id), on, required: false, wrong: false, press }, inside)
}

/// What the customer has at the shop: tier, points, credit, and what the order earns.
pub fn account(ui: Ui, view: &View) -> Nodes {
    let account = &view.account;
    let mut out: Nodes = Vec::new();
    out.extend(account.tier.as_ref().map(|tier| div("", vec![said("lf-tag", ui.say("summary-tier", "tier", tier.clone()))])));
    if let Some((most, worth)) = account.points {
        let facts = vec![("count", Fact::Number(most.into())), ("amount", Fact::Money(worth))];
        let words = ui.words(&Words::new("summary-points-use", facts));
        out.push(wish(ui, "points", Wish::Points, account.points_used > 0, vec![text(words)]));
        if account.points_used > 0 {
            out.push(how_many(ui, account.points_used, most));
        }
    }
    if !account.credit.is_empty() {
        let amounts: Vec<String> = account.credit.iter().map(|money| ui.money(*money)).collect();
        let words = ui.say("summary-credit-use", "amount", amounts.join(" + "));
        out.push(wish(ui, "credit", Wish::Credit, account.credit_used, vec![text(words)]));
    }
    if account.earned > 0 {
        out.push(told("lf-muted", ui.count("summary-points-earn", account.earned as usize)));
    }
    out
}

/// The number of points: all that the order can use, or fewer. It counts once it is left or Enter is pressed, so that nothing jumps while it is typed.
fn how_many(ui: Ui, used: u32, most: u32) -> Node {
    let id = ui.id("points-count");
    let choose = move |event: &web_sys::Event| {
        // What is no number becomes what was there, what is too many becomes all.
        let digits: String = typed(event).trim().chars().map(western).collect();
        let count = digits.parse().unwrap_or(used).min(most);
        retype(event, &count.to_string());
        ui.send(Event::PointsChosen(count));
    };
    let field = element("input", "lf-input").set("id", &id).set("type", "text").set("inputmode", "numeric");
    let field = field.set("autocomplete", "off").set("enterkeyhint", "done").value(&used.to_string());
    let inside = vec![
        label("lf-label", Some(&id), vec![text(ui.text("summary-points-count"))]),
        field.on("change", Arc::new(choose)).bare(),
    ];
    div("lf-field lf-count", inside)
}

/// Extras with their prices.
pub fn extras(ui: Ui, extras: &[ExtraView]) -> Nodes {
    let one = |extra: &ExtraView| {
        let price = said("lf-money", [" + ", &ui.money(extra.price)].concat());
        let inside = vec![text(ui.words(&extra.words)), price];
        wish(ui, &["extra-", &extra.id].concat(), Wish::Extra(extra.id.clone()), extra.chosen, inside)
    };
    extras.iter().map(one).collect()
}

/// The places where the goods may be fetched.
pub fn points(ui: Ui, view: &PointsView) -> Nodes {
    let mut options: Nodes = Vec::new();
    for (place, point) in view.points.iter().enumerate() {
        let id = point.id.clone();
        options.push(choice(Choice {
            id: ui.nth("point", place, &id),
            group: "point",
            chosen: view.chosen.as_ref() == Some(&id),
            title: point.name.clone(),
            hint: point.lines.join(", "),
            end: nothing(),
            choose: Arc::new(move || ui.send(Event::PointChosen(id.clone()))),
        }));
    }
    let none = options.is_empty();
    let mut out = choices(ui, "shipping-points", "lf-options", options);
    out.extend(none.then(|| told("lf-placeholder", ui.text("shipping-points-none"))));
    out.extend(view.problem.as_ref().map(|words| told("lf-message", ui.words(words))));
    out
}

/// The present.
pub fn gift(ui: Ui) -> Node {
    ui.part(|old, new| old.gift == new.gift, present)
}

fn present(ui: Ui, view: &View) -> Node {
    let Some(gift) = &view.gift else { return nothing() };
    let mut inside = vec![wish(ui, "present", Wish::Gift, gift.on, vec![text(ui.text("gift-on"))])];
    inside.extend(gift.fields.iter().map(|shape| field::field(ui, shape, "lf-field")));
    if gift.on {
        inside.push(wish(ui, "hide-prices", Wish::HidePrices, gift.hide_prices, vec![text(ui.text("gift-hide-prices"))]));
        inside.extend(gift.declared.map(|on| wish(ui, "declared", Wish::Declared, on, vec![text(ui.text("gift-customs"))])));
        inside.extend(extras(ui, &gift.extras));
    }
    section("lf-section", "gift", inside)
}
