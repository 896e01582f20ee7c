//! The checkout as a Leptos component, for apps that are written in Rust. It runs in the app's own WebAssembly; only data is fetched: config, style sheet and
//! packs, from the folder that `landfall packs` or `make release` wrote.
//!
//! ```ignore
//! use landfall::browser::component::Checkout;
//! use leptos::prelude::*;
//!
//! #[component]
//! fn Till(cart: RwSignal<String>) -> impl IntoView {
//!     let heard = UnsyncCallback::new(|(name, _detail)| leptos::logging::log!("{name}"));
//!     view! { <Checkout config="/landfall.json" base="/landfall/" cart=cart on_event=heard /> }
//! }
//! ```
//! `examples/leptos.rs` is a whole app. Events are those of `www/landfall.d.ts`. Children with a `slot` stand in that slot, `before_submit` is asked before an order is
//! sent. What the scripts of the tag do by config (`themes` by language, `layout`, `slots`, `hooks`, `analytics`) is not here: the app is the page, and does it itself. Nor are payment
//! providers registered: the app hears `pay`, draws what it needs into the slot `paying`, and the checkout asks the backend whether the money came.

use std::pin::Pin;

use gloo::events::EventListener;
use js_sys::{Array, Function, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, HtmlElement, ShadowRootInit, ShadowRootMode};

use super::boot::{Boot, explain};
use super::gate::{Verdict, guard};
use super::http;
use super::intl::Tongue;
use super::page;
use super::runtime::{Runtime, wording};
use crate::checkout::event::Event;
use crate::domain::country::Country;
use crate::domain::locale::negotiate::{self, Offered, Seen};
use crate::domain::table::order;
use crate::ui::hear::listen;
use crate::ui::speech::Speech;
use crate::ui::stage;
use crate::wire::contract::read;
use crate::wire::node::{Node, Value};
use crate::wire::order::Order;
use crate::wire::{cart as wire_cart, config as wire_config};

/// The whole style sheet; the folder's own has only what the loader does not carry.
const STYLE: &str = include_str!("../../www/landfall.css");

/// What the page hears.
const EVENTS: [&str; 10] = ["ready", "locale", "quote", "payment", "field-error", "submit", "placed", "failed", "cart", "pay"];

/// The name of an event, without `landfall:`, and its detail.
pub type Heard = (&'static str, JsValue);

/// What the app says to an order, once it knows.
pub type Answered = Pin<Box<dyn Future<Output = Verdict>>>;

/// The checkout. It is drawn into a shadow root of its own and taken down with the component.
#[component]
pub fn Checkout(
    /// Address of the config.
    #[prop(into)]
    config: String,
    /// Address of the folder in which `packs/` lies, with a slash at its end.
    #[prop(into)]
    base: String,
    /// The cart: the text of a `landfall.cart/1`. When it is another, the checkout quotes again.
    #[prop(into)]
    cart: Signal<String>,
    /// The language; else the browser's.
    #[prop(optional, into)]
    language: Option<String>,
    /// The destination; else the region of the browser's language, or the shop's own country.
    #[prop(optional, into)]
    country: Option<String>,
    /// Hears all events.
    #[prop(optional)]
    on_event: Option<UnsyncCallback<Heard>>,
    /// Asked before an order is sent.
    #[prop(optional)]
    before_submit: Option<UnsyncCallback<Order, Answered>>,
    /// Nodes for the slots: `<p slot="before-payment">`.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let place = NodeRef::<leptos::html::Div>::new();
    let running: StoredValue<Option<Running>, LocalStorage> = StoredValue::new_local(None);
    Effect::new(move |begun: Option<bool>| {
        let Some(host) = place.get().filter(|_| begun != Some(true)) else { return begun.unwrap_or_default() };
        let host: HtmlElement = host.unchecked_into();
        let wish = Wish {
            config: config.clone(),
            base: base.clone(),
            cart: cart.get_untracked(),
            language: language.clone(),
            country: country.clone(),
            before_submit,
        };
        let ears = on_event.map(|callback| hear(&host, callback)).unwrap_or_default();
        spawn_local(async move {
            match start(&host, wish).await {
                Ok(runtime) => drop(running.try_set_value(Some(Running { runtime, _ears: ears }))),
                Err(wrong) => {
                    page::warn(&wrong);
                    let _ = host.append_with_str_1("The checkout could not be loaded.");
                }
            }
        });
        true
    });
    Effect::new(move |first: Option<()>| {
        let text = cart.get();
        if first.is_none() {
            return;
        }
        running.with_value(|running| match (running, wire_cart::read(&text)) {
            (Some(running), Ok(cart)) => running.runtime.event(Event::CartReplaced(Box::new(cart))),
            (_, Err(faults)) => page::warn(&explain("cart", &text, &faults)),
            _ => {}
        });
    });
    on_cleanup(move || drop(running.try_update_value(Option::take)));
    view! { <div node_ref=place>{children.map(|children| children())}</div> }
}

struct Running {
    runtime: Runtime,
    _ears: Vec<EventListener>,
}

struct Wish {
    config: String,
    base: String,
    cart: String,
    language: Option<String>,
    country: Option<String>,
    before_submit: Option<UnsyncCallback<Order, Answered>>,
}

fn hear(host: &HtmlElement, callback: UnsyncCallback<Heard>) -> Vec<EventListener> {
    let names = [
        "landfall:ready",
        "landfall:locale",
        "landfall:quote",
        "landfall:payment",
        "landfall:field-error",
        "landfall:submit",
        "landfall:placed",
        "landfall:failed",
        "landfall:cart",
        "landfall:pay",
    ];
    let ear = |(name, whole): (&'static str, &'static str)| {
        let tell = move |event: &web_sys::Event| {
            let detail = event.dyn_ref::<CustomEvent>().map(CustomEvent::detail).unwrap_or(JsValue::NULL);
            callback.run((name, detail));
        };
        listen(host, whole, Box::new(tell))
    };
    EVENTS.into_iter().zip(names).map(ear).collect()
}

async fn text(url: &str) -> Result<String, String> {
    http::text(url.to_owned()).await.ok_or_else(|| [url, " could not be had"].concat())
}

/// Fetches what is needed, draws the first stage and starts the checkout on it.
async fn start(host: &HtmlElement, wish: Wish) -> Result<Runtime, String> {
    let here = page::location().0;
    let (config_url, base) = (page::absolute(&wish.config, &here), page::absolute(&wish.base, &here));
    let config = text(&config_url).await?;
    let mut shop = wire_config::read(&config).map_err(|faults| explain("config", &config, &faults))?;
    let index = text(&[&base, "packs/index.json"].concat()).await?;
    let index = Node::parse(&index).map_err(|error| error.to_string())?;
    let languages = Offered::read(index.get("languages").and_then(Node::text).unwrap_or("en"));
    let countries: Vec<String> = match index.get("countries") {
        Some(Node { value: Value::List(items), .. }) => items.iter().filter_map(Node::text).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let spoken = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    let seen = Seen {
        attribute_language: wish.language,
        attribute_country: wish.country,
        languages: spoken.iter().filter_map(|tag| tag.as_string()).collect(),
        ..Seen::default()
    };
    let language = negotiate::language(&seen, &languages).value;
    let chosen = negotiate::country(&seen, &countries, &shop.merchant.country).value;
    let pack = text(&[&base, "packs/languages/", &language, ".json"].concat()).await?;
    let pack = Node::parse(&pack).map_err(|error| error.to_string())?;
    let there = country(&base, &chosen).await?;
    let home = country(&base, shop.merchant.origin()).await?;
    let cart = wire_cart::read(&wish.cart).map_err(|faults| explain("cart", &wish.cart, &faults))?;
    let speech = Tongue::new(&pack, wording(&shop.wording, &language), languages.tags());
    let root = draw(host, &speech, &countries, &chosen)?;
    if let Some(asked) = wish.before_submit {
        guard(host, asked, speech.text("status-waiting"));
    }
    shop.catalog = None;
    dyed(&root, &config);
    let boot = Boot {
        base,
        config_url,
        instance: ["component-", &page::uuid()].concat(),
        shop,
        unread: None,
        language: pack,
        there,
        home,
        cart,
        seen,
        chosen_language: language,
        languages,
        countries,
    };
    let runtime = Runtime::start(host.clone(), root, boot)?;
    // An app in Rust is one piece: what quotes and orders is there as well.
    runtime.complete()?;
    Ok(runtime)
}

/// The theme of the config, on the checkout itself.
fn dyed(root: &HtmlElement, config: &str) {
    let theme = Node::parse(config).ok().and_then(|config| config.get("theme").cloned());
    let Some(Node { value: Value::Table(tokens), .. }) = theme else { return };
    for (name, value) in &tokens {
        let _ = root.style().set_property(name, value.text().unwrap_or_default());
    }
}

async fn country(base: &str, code: &str) -> Result<Country, String> {
    let found = text(&[base, "packs/countries/", code, ".json"].concat()).await?;
    read::<Country>(&found).map_err(|faults| explain("country pack", &found, &faults))
}

/// The first stage in a shadow root, with the style sheet: what the loader draws on pages that paste the script.
fn draw(host: &HtmlElement, speech: &Tongue, countries: &[String], chosen: &str) -> Result<HtmlElement, String> {
    let failed = |_| "the page allows no shadow root here".to_owned();
    let shadow = match host.shadow_root() {
        Some(shadow) => shadow,
        None => host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).map_err(failed)?,
    };
    shadow.set_text_content(None);
    dress(&shadow).map_err(failed)?;
    let mut names = Vec::new();
    for code in countries {
        names.push((code.clone(), speech.country(code)));
    }
    let before = |one: usize, other: usize| {
        let text = js_sys::JsString::from(names[one].1.as_str());
        text.locale_compare(&names[other].1, &Array::new(), &js_sys::Object::new()) < 0
    };
    let sorted: Vec<_> = order(names.len(), &before).into_iter().map(|place| names[place].clone()).collect();
    let root = stage::draw(&shadow, speech, &sorted, chosen).ok_or("the page allows no nodes here")?;
    let _ = root.set_attribute("lang", &speech.tag());
    let _ = root.set_attribute("dir", if speech.rtl() { "rtl" } else { "ltr" });
    Ok(root)
}

/// Gives the shadow root the style sheet, as an object: a strict policy forbids style elements.
fn dress(shadow: &web_sys::ShadowRoot) -> Result<(), JsValue> {
    let class: Function = Reflect::get(&js_sys::global(), &"CSSStyleSheet".into())?.dyn_into()?;
    let sheet = Reflect::construct(&class, &Array::new())?;
    let replace: Function = Reflect::get(&sheet, &"replaceSync".into())?.dyn_into()?;
    replace.call1(&sheet, &STYLE.into())?;
    Reflect::set(shadow, &"adoptedStyleSheets".into(), &Array::of1(&sheet)).map(|_| ())
}
