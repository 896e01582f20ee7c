//! The app's say in an order of the component: what landfall-gate.js does for hooks on pages that paste the script.

use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::HtmlElement;

use super::component::Answered;
use crate::domain::table::Table;
use crate::ui::hear::after;
use crate::wire::contract::{canonical, table, text};
use crate::wire::node::{Node, Value};
use crate::wire::order::{self, Order};

/// How long the app may take.
const PATIENCE_MILLISECONDS: u32 = 8000;

/// What the app says to an order that is about to be sent.
#[derive(Debug, Clone)]
pub enum Verdict {
    /// It goes, with this in it.
    Go(Addition),
    /// It is held back, and the shopper reads why.
    Hold(String),
    /// Fields are wrong: where they stand in the order, as JSON pointers, and what is wrong.
    Wrong(Vec<(String, String)>),
}

/// What may be added to an order. The rest is what the shopper saw and agreed to, and what the quote was worked out with.
#[derive(Debug, Clone, Default)]
pub struct Addition {
    /// Values of the config's `fields.custom`, by id.
    pub custom: Table<String>,
    /// Notes for the merchant's own systems.
    pub metadata: Table<String>,
    /// The buyer's own number of the order.
    pub purchase_order: Option<String>,
}

/// Asks the app before every order. One that gives no answer in time holds it back with these words.
pub(super) fn guard(host: &HtmlElement, asked: UnsyncCallback<Order, Answered>, waiting: String) {
    let gate = move |sent: JsValue| -> Promise {
        let Some(order) = sent.as_string().and_then(|text| order::read(&text).ok()) else {
            // An order that nobody was asked about does not go.
            return Promise::resolve(&JsValue::from_str(&stop(&waiting)));
        };
        let answer = asked.run(order.clone());
        let said = future_to_promise(async move { Ok(told(order, answer.await).into()) });
        let waiting = waiting.clone();
        let late = Promise::new(&mut |done: Function, _| {
            let waiting = waiting.clone();
            let hold = move || drop(done.call1(&JsValue::NULL, &stop(&waiting).into()));
            after(PATIENCE_MILLISECONDS, Box::new(hold)).forget();
        });
        Promise::race(&Array::of2(&said, &late))
    };
    let gate = Closure::<dyn Fn(JsValue) -> Promise>::new(gate).into_js_value();
    let _ = Reflect::set(host, &"gate".into(), &gate);
}

fn stop(words: &str) -> String {
    canonical(&table(vec![("stop".to_owned(), text(words))]))
}

/// The answer as the checkout reads it.
fn told(mut order: Order, verdict: Verdict) -> String {
    match verdict {
        Verdict::Hold(words) => stop(&words),
        Verdict::Wrong(fields) => {
            let error = |(place, words): &(String, String)| {
                table(vec![("pointer".to_owned(), text(place)), ("detail".to_owned(), text(words))])
            };
            let errors = Node { at: 0, value: Value::List(fields.iter().map(error).collect()) };
            canonical(&table(vec![("errors".to_owned(), errors)]))
        }
        Verdict::Go(Addition { custom, metadata, purchase_order }) => {
            for (all, more) in [(&mut order.custom, custom), (&mut order.metadata, metadata)] {
                for (name, value) in &more {
                    all.insert(name.clone(), value.clone());
                }
            }
            order.purchase_order = purchase_order.or(order.purchase_order);
            canonical(&order::write(&order))
        }
    }
}
