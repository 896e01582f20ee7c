//! Fields of the merchant's own. They look and behave like all the others.

use std::sync::Arc;

use super::field;
use super::html::{Node, Tick, all, div, element, text, tick, told};
use super::page::Ui;
use crate::checkout::event::Event;
use crate::checkout::view::{CustomView, View};
use crate::domain::shop::{CustomKind, CustomPlace};

/// Those of a section.
pub fn custom(ui: Ui, place: CustomPlace) -> Node {
    let draw: fn(Ui, &View) -> Node = match place {
        CustomPlace::Contact => |ui, view| of(ui, view, CustomPlace::Contact),
        CustomPlace::Delivery => |ui, view| of(ui, view, CustomPlace::Delivery),
        CustomPlace::Payment => |ui, view| of(ui, view, CustomPlace::Payment),
        CustomPlace::Review => |ui, view| of(ui, view, CustomPlace::Review),
    };
    ui.part(|old, new| old.custom == new.custom, draw)
}

fn of(ui: Ui, view: &View, place: CustomPlace) -> Node {
    let mut out = Vec::new();
    for custom in view.custom.iter().filter(|custom| custom.place == place) {
        out.push(if custom.kind == CustomKind::Checkbox { ticked(ui, custom) } else { typed(ui, custom) });
    }
    all(out)
}

fn hint(ui: Ui, custom: &CustomView) -> Option<Node> {
    (!custom.hint.key.is_empty()).then(|| told("lf-field__hint", ui.words(&custom.hint)))
}

fn typed(ui: Ui, custom: &CustomView) -> Node {
    let mut inside = vec![field::field(ui, &custom.field, "lf-field")];
    inside.extend(hint(ui, custom));
    element("div", "lf-custom").key(&custom.field.field.name()).inside(inside)
}

fn ticked(ui: Ui, custom: &CustomView) -> Node {
    let shape = &custom.field;
    let (name, on, id) = (shape.field.name(), !shape.value.is_empty(), shape.field.clone());
    let press = move || ui.send(Event::Typed(id.clone(), if on { String::new() } else { "yes".to_owned() }));
    let id = ui.id(&name);
    let message = element("p", "lf-message").set("id", &[&id, "-message"].concat());
    let box_ = Tick { id, on, required: shape.required, wrong: shape.problem.is_some(), press: Arc::new(press) };
    let mut inside = vec![tick(box_, vec![text(ui.words(&shape.label))])];
    inside.extend(hint(ui, custom));
    inside.push(message.say(shape.problem.as_ref().map(|words| ui.words(words)).unwrap_or_default()));
    div("lf-consent", inside)
}
