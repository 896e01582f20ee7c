//! What the loader does before the widget comes: the first nodes, the texts it has fetched, what it has seen.

use js_sys::{Array, Function, JSON, Object, Promise, Reflect};
use landfall::browser::{Handle, mount};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Element, Event, EventInit, HtmlElement, HtmlInputElement, Node, ShadowRoot, ShadowRootInit, ShadowRootMode, window,
};

/// The demo shop's config.
pub const CONFIG: &str = include_str!("../../www/landfall.json");

const CART: &str = r#"{"schema":"landfall.cart/1","lines":[{"id":"1","quantity":2,"sku":"SCARF","name":{"en":"Wool scarf"},"price":"49.00",
    "taxCategory":"standard","hs":"621430","origin":"IT","grams":260}]}"#;

const COUNTRIES: [(&str, &str); 4] = [
    ("DE", include_str!("../../dist/packs/countries/DE.json")),
    ("US", include_str!("../../dist/packs/countries/US.json")),
    ("KW", include_str!("../../dist/packs/countries/KW.json")),
    ("JP", include_str!("../../dist/packs/countries/JP.json")),
];

const ENGLISH: &str = include_str!("../../dist/packs/languages/en.json");

const FIRST: &str = r#"<div class="lf" lang="en" dir="ltr" part="checkout" data-stage="first">
  <header class="lf-head" data-lf="head"><h2 class="lf-title">Checkout</h2></header>
  <div class="lf-body">
    <aside class="lf-summary" data-lf="summary" aria-busy="true"></aside>
    <form class="lf-form" data-lf="form" novalidate>
      <section class="lf-section" data-lf="contact"><h3 class="lf-section__title">Contact</h3>
        <div class="lf-field" data-lf="field-email"><label class="lf-label" for="lf1-email">E-mail</label>
          <input class="lf-input" id="lf1-email" type="email" name="email" autocomplete="email"><p class="lf-message"></p></div>
        <div data-lf="contact-more"></div></section>
      <section class="lf-section" data-lf="delivery"><h3 class="lf-section__title">Delivery</h3>
        <div class="lf-field" data-lf="field-country"><label class="lf-label" for="lf1-country">Country/region</label>
          <select class="lf-input lf-select" id="lf1-country" name="country"><option>DE</option><option>US</option><option>KW</option><option>JP</option></select>
          <p class="lf-message"></p></div>
        <div class="lf-more" data-lf="delivery-more"></div></section>
      <div data-lf="rest"></div>
    </form>
  </div>
</div>"#;

/// A drawn first stage on the page; leaves with its last use.
pub struct Stage {
    host: HtmlElement,
    root: ShadowRoot,
}

impl Stage {
    /// Draws the nodes into a shadow root, as the loader does.
    pub fn draw() -> Stage {
        let document = window().unwrap().document().unwrap();
        let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&host).unwrap();
        let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
        root.set_inner_html(FIRST);
        Stage { host, root }
    }

    /// Mounts the widget for a destination.
    pub fn mount(&self, country: &str, language: &str) -> Result<Handle, JsValue> {
        self.mount_with(country, language, CONFIG)
    }

    /// The same with another config.
    pub fn mount_with(&self, country: &str, language: &str, config: &str) -> Result<Handle, JsValue> {
        self.find::<web_sys::HtmlSelectElement>("[name=country]").set_value(country);
        serve_packs();
        let pack = |code: &str| COUNTRIES.iter().find(|(known, _)| *known == code).map_or("", |(_, text)| *text);
        let languages: Array = [JsValue::from("en")].into_iter().collect();
        let countries: Array = COUNTRIES.iter().map(|(code, _)| JsValue::from(*code)).collect();
        let seen = object(&[
            ("languages", languages.into()),
            ("timeZone", "Europe/Berlin".into()),
            ("attributeCountry", country.into()),
        ]);
        let chosen = object(&[("language", language.into()), ("country", country.into())]);
        let page = window().unwrap().location().href().unwrap();
        let boot = object(&[
            ("version", "test".into()),
            ("instance", "1".into()),
            ("mode", "inline".into()),
            ("base", page.clone().into()),
            ("page", page.clone().into()),
            ("config", config.into()),
            ("configUrl", page.into()),
            ("language", ENGLISH.into()),
            ("country", pack(country).into()),
            ("origin", pack("DE").into()),
            ("cart", CART.into()),
            ("seen", seen.into()),
            ("chosen", chosen.into()),
            ("languages", "en".into()),
            ("countries", countries.into()),
        ]);
        mount(self.host.clone(), self.find(".lf"), &String::from(JSON::stringify(&boot).unwrap()))
    }

    /// The node that matches; there must be one.
    pub fn find<T: JsCast>(&self, selector: &str) -> T {
        self.root.query_selector(selector).unwrap().unwrap_or_else(|| panic!("no {selector}")).unchecked_into()
    }

    /// Whether a node matches.
    pub fn has(&self, selector: &str) -> bool {
        self.root.query_selector(selector).unwrap().is_some()
    }

    /// Whether the node has the focus.
    pub fn has_focus(&self, node: &Node) -> bool {
        self.root.active_element().is_some_and(|active: Element| active.is_same_node(Some(node)))
    }

    /// Types as a person does: the value, then the events.
    pub fn type_into(&self, selector: &str, text: &str) {
        let input: HtmlInputElement = self.find(selector);
        input.set_value(text);
        let bubbling = EventInit::new();
        bubbling.set_bubbles(true);
        for name in ["input", "change"] {
            input.dispatch_event(&Event::new_with_event_init_dict(name, &bubbling).unwrap()).unwrap();
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.host.remove();
    }
}

/// The text under a key of a JSON object.
pub fn text_of(json: &str, key: &str) -> String {
    Reflect::get(&JSON::parse(json).unwrap(), &key.into()).unwrap().as_string().unwrap_or_default()
}

/// A few frames later.
pub async fn soon() {
    wait(60).await;
}

/// Waits until something is so, at most five seconds.
pub async fn until(so: impl Fn() -> bool) {
    for _ in 0..100 {
        if so() {
            return;
        }
        wait(50).await;
    }
    panic!("it did not become so within five seconds");
}

async fn wait(milliseconds: i32) {
    let promise = Promise::new(&mut |done, _| {
        window().unwrap().set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds).unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}

/// Answers the widget's own downloads from the packs at hand; the server of the tests has none.
fn serve_packs() {
    let packs = Object::new();
    for (code, text) in COUNTRIES {
        Reflect::set(&packs, &code.into(), &text.into()).unwrap();
    }
    let answer = "const [, code] = /([A-Z]{2})\\.json$/.exec(String(asked.url ?? asked)) ?? [];
        return Promise.resolve(code in this ? new Response(this[code]) : new Response('', { status: 404 }))";
    let fetch = Function::new_with_args("asked", answer).bind0(&packs);
    Reflect::set(&window().unwrap(), &"fetch".into(), &fetch).unwrap();
}

fn object(rows: &[(&str, JsValue)]) -> Object {
    let made = Object::new();
    for (key, value) in rows {
        Reflect::set(&made, &(*key).into(), value).unwrap();
    }
    made
}
