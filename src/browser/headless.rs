//! The checkout without its own UI: all that is shown as one JSON value, and what the shopper does as small JSON actions. `www/landfall.d.ts` has the types of both.

use crate::checkout::Checkout;
use crate::checkout::answer::Receipt;
use crate::checkout::event::Event;
use crate::checkout::form::Field;
use crate::checkout::stage::Stage;
use crate::checkout::view::{ConsentView, ExtraView, FieldView, NoticeView, View};
use crate::checkout::wish::Wish;
use crate::domain::shop::Incoterm;
use crate::ui::Action;
use crate::ui::speech::Speech;
use crate::wire::contract::{canonical, table, text};
use crate::wire::node::{Node, Value};
use crate::wire::quote;

fn truth(value: bool) -> Node {
    Node { at: 0, value: Value::Bool(value) }
}

fn list(items: Vec<Node>) -> Node {
    Node { at: 0, value: Value::List(items) }
}

fn named(rows: Vec<(&str, Node)>) -> Node {
    let mut out = Vec::with_capacity(rows.len());
    for (key, value) in rows {
        out.push((key.to_owned(), value));
    }
    table(out)
}

/// The fields that are wrong and were said to be.
pub fn errors(checkout: &Checkout, speech: &dyn Speech) -> String {
    let mut errors = Vec::new();
    for field in checkout.wrong_fields().iter().filter(|field| checkout.form.left.contains(field)) {
        if let Some(problem) = checkout.problem(field) {
            let rows = vec![
                ("field", text(&field.pointer())),
                ("code", text(&problem.words.key)),
                ("message", text(&speech.words(&problem.words))),
            ];
            errors.push(named(rows));
        }
    }
    canonical(&named(vec![("errors", list(errors))]))
}

fn field(speech: &dyn Speech, view: &FieldView) -> Node {
    let mut rows = vec![
        ("field", text(&view.field.pointer())),
        ("label", text(&speech.words(&view.label))),
        ("required", truth(view.required)),
        ("value", text(&view.value)),
        ("autocomplete", text(&view.autocomplete)),
        ("inputmode", text(view.inputmode)),
    ];
    if let Some(problem) = &view.problem {
        rows.push(("problem", text(&speech.words(problem))));
    }
    if !view.options.is_empty() {
        let mut options = Vec::new();
        for (value, label) in &view.options {
            options.push(named(vec![("value", text(value)), ("label", text(label))]));
        }
        rows.push(("options", list(options)));
    }
    named(rows)
}

fn fields(speech: &dyn Speech, view: &View) -> Node {
    let mut out = vec![field(speech, &view.email), field(speech, &view.country)];
    out.extend(view.delivery.iter().flatten().map(|one| field(speech, one)));
    out.extend(view.phone.iter().map(|one| field(speech, one)));
    out.extend(view.number.iter().map(|one| field(speech, one)));
    out.extend(view.billing.iter().flatten().map(|one| field(speech, one)));
    out.extend(view.gift.iter().flat_map(|gift| &gift.fields).map(|one| field(speech, one)));
    out.extend(view.custom.iter().map(|one| field(speech, &one.field)));
    list(out)
}

fn notice(speech: &dyn Speech, notice: &NoticeView) -> Vec<(&'static str, Node)> {
    let mut sentences = Vec::new();
    for words in &notice.words {
        sentences.push(speech.words(words));
    }
    let mut rows = vec![("id", text(&notice.id)), ("text", text(&sentences.join(" ")))];
    rows.extend(notice.link.as_ref().map(|link| ("link", text(&link.address))));
    rows
}

fn consent(speech: &dyn Speech, consent: &ConsentView) -> Node {
    let mut rows = notice(speech, &consent.notice);
    rows.extend([("required", truth(consent.must)), ("given", truth(consent.given))]);
    named(rows)
}

/// All that is shown.
// One of the doors to the second half of the download; see tests/tools/split.mjs.
#[inline(never)]
pub fn state(checkout: &Checkout, speech: &dyn Speech, stage: &str) -> String {
    let view = checkout.view();
    let button = view.button.label.clone().unwrap_or_else(|| speech.text(view.button.key));
    let mut rows = vec![
        ("stage", text(stage)),
        ("language", text(&checkout.language.value)),
        ("country", text(&checkout.there.code)),
        ("updating", truth(view.updating)),
        ("fields", fields(speech, &view)),
        ("billingDiffers", truth(view.billing_differs)),
        ("notices", list(view.notices.iter().map(|one| named(notice(speech, one))).collect())),
        ("consents", list(view.consents.iter().map(|one| consent(speech, one)).collect())),
        ("codes", list(view.codes.iter().map(|code| text(code)).collect())),
        ("warnings", list(view.warnings.iter().map(|words| text(&speech.words(words))).collect())),
        ("orderButton", text(&button)),
        ("mayOrder", truth(view.button.enabled)),
    ];
    let mut lines = Vec::new();
    for line in &view.lines {
        let mut row = vec![("id", text(&line.id)), ("name", text(&line.name)), ("quantity", text(&line.quantity.to_string()))];
        row.extend(line.image.as_ref().map(|image| ("image", text(image))));
        row.extend(line.refused.as_ref().map(|words| ("refused", text(&speech.words(words)))));
        lines.push(named(row));
    }
    rows.push(("lines", list(lines)));
    let mut shipping = Vec::new();
    for method in &view.methods {
        let label = method.name.clone().unwrap_or_else(|| speech.text(&["shipping-", &method.kind].concat()));
        shipping.push(named(vec![("id", text(&method.id)), ("label", text(&label))]));
    }
    rows.push(("shipping", list(shipping)));
    let points = view.points.iter().flat_map(|points| &points.points);
    let points = points.map(|one| named(vec![("id", text(&one.id)), ("label", text(&one.name))]));
    rows.push(("points", list(points.collect())));
    let extras = view.extras.iter().chain(view.gift.iter().flat_map(|gift| &gift.extras));
    let extra = |one: &ExtraView| {
        named(vec![("id", text(&one.id)), ("label", text(&speech.words(&one.words))), ("chosen", truth(one.chosen))])
    };
    rows.push(("extras", list(extras.map(extra).collect())));
    let payments = view.payments.iter().map(|one| named(vec![("id", text(&one.id)), ("label", text(&speech.words(&one.name)))]));
    rows.push(("payments", list(payments.collect())));
    rows.extend(checkout.payment.as_ref().map(|payment| ("payment", text(payment))));
    match &checkout.quote {
        Ok(found) => rows.push(("quote", quote::write(found))),
        Err(refusal) => rows.push(("refusal", text(&speech.words(&refusal.words)))),
    }
    match &checkout.stage {
        Stage::Placed { receipt } | Stage::Paying { receipt, .. } | Stage::Unpaid { receipt } => {
            rows.push(("order", order(receipt)))
        }
        Stage::Stopped { message } => rows.push(("message", text(message))),
        Stage::Failed { reference } => rows.push(("message", text(reference))),
        _ => {}
    }
    canonical(&named(rows))
}

fn order(receipt: &Receipt) -> Node {
    crate::wire::draft::receipt_node(receipt)
}

/// What a wish is called; anything else is an extra, by its id.
fn wish(id: String) -> Wish {
    match id.as_str() {
        "gift" => Wish::Gift,
        "hidePrices" => Wish::HidePrices,
        "giftDeclared" => Wish::Declared,
        "points" => Wish::Points,
        "credit" => Wish::Credit,
        _ => Wish::Extra(id),
    }
}

/// What the shopper did.
// One of the doors to the second half of the download; see tests/tools/split.mjs.
#[inline(never)]
pub fn action(json: &str) -> Option<Action> {
    let node = Node::parse(json).ok()?;
    let at = |key: &str| node.get(key).and_then(Node::text).map(str::to_owned);
    let on = matches!(node.get("value"), Some(Node { value: Value::Bool(true), .. }));
    let (kind, value) = (at("type")?, at("value"));
    let field = || Field::at(&at("field")?);
    Some(Action::Event(match kind.as_str() {
        "submit" => return Some(Action::Submit),
        "accept" => return Some(Action::AcceptPrice),
        "retry" => return Some(Action::RetryNow),
        "cancel" => return Some(Action::Cancel),
        "language" => return Some(Action::Language(value?)),
        "type" => Event::Typed(field()?, value?),
        "leave" => Event::Left(field()?),
        "country" => Event::CountryChosen(value?),
        "shipping" => Event::MethodChosen(value?),
        "terms" => Event::TermsChosen(if value? == "DDP" { Incoterm::Ddp } else { Incoterm::Dap }),
        "payment" => Event::PaymentChosen(value?),
        "point" => Event::PointChosen(value?),
        "points" => Event::PointsChosen(value?.parse().ok()?),
        "wish" => Event::Wished(wish(at("id")?), on),
        "billing" => Event::BillingDiffers(on),
        "consent" => Event::Consented(at("id")?, on),
        "code" => Event::CodeAdded(value?),
        "uncode" => Event::CodeRemoved(value?),
        "quantity" => Event::QuantityChanged(at("line")?, value?.parse().ok()?),
        "back" => Event::Back,
        _ => return None,
    }))
}
