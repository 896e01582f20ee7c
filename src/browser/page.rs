//! Small things of the page: events for the merchant, random keys, addresses, focus.

use js_sys::{Function, JSON, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CustomEvent, CustomEventInit, Element, Event, HtmlElement, KeyboardEvent};

/// Tells the page: dispatches `landfall:<name>` with the detail read from JSON.
pub fn tell(host: &HtmlElement, name: &str, detail: &str) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&JSON::parse(detail).unwrap_or(JsValue::NULL));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(&["landfall:", name].concat(), &init) {
        let _ = host.dispatch_event(&event);
    }
}

/// The function by which the page has a say before an order is sent, if it wants one: hooks and payment providers, see landfall-shape.js.
pub fn gate(host: &HtmlElement) -> Option<Function> {
    Reflect::get(host, &"gate".into()).ok()?.dyn_into().ok()
}

/// Asks it, and waits for the answer.
pub async fn ask(gate: &Function, order: &str) -> Option<String> {
    let promise: Promise = gate.call1(&JsValue::NULL, &order.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_string()
}

/// A random UUID of version 4 (RFC 9562). `crypto.randomUUID` is not there on pages without TLS, `getRandomValues` is.
pub fn uuid() -> String {
    let bytes = Uint8Array::new_with_length(16);
    if let Some(crypto) = web_sys::window().and_then(|w| w.crypto().ok()) {
        let _ = crypto.get_random_values_with_array_buffer_view(&bytes);
    }
    let mut raw = bytes.to_vec();
    raw.resize(16, 0);
    raw[6] = (raw[6] & 0x0f) | 0x40;
    raw[8] = (raw[8] & 0x3f) | 0x80;
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut out = String::with_capacity(36);
    for (i, byte) in raw.iter().enumerate() {
        if matches!(i, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        out.push(HEX[usize::from(byte >> 4)] as char);
        out.push(HEX[usize::from(byte & 15)] as char);
    }
    out
}

/// Whether the browser signals that details must not be sold (Global Privacy Control, W3C).
pub fn opted_out() -> bool {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into());
    let signal = navigator.and_then(|navigator| Reflect::get(&navigator, &"globalPrivacyControl".into()));
    signal.is_ok_and(|signal| signal.as_bool() == Some(true))
}

/// A random number from 0 to 999.
pub fn roll() -> u32 {
    (js_sys::Math::random() * 1000.0) as u32
}

/// The address of the page, and the order id a payment page came back with.
pub fn location() -> (String, Option<String>) {
    let Some(window) = web_sys::window() else { return (String::new(), None) };
    let href = window.location().href().unwrap_or_default();
    let Ok(url) = web_sys::Url::new(&href) else { return (href, None) };
    let params = url.search_params();
    let back = params.get("landfall-return");
    params.delete("landfall-return");
    url.set_hash("");
    if back.is_some()
        && let Ok(history) = window.history()
    {
        let _ = history.replace_state_with_url(&history.state().unwrap_or(JsValue::NULL), "", Some(&url.href()));
    }
    (url.href(), back)
}

/// An address relative to the page as a whole one.
pub fn absolute(path: &str, base: &str) -> String {
    web_sys::Url::new_with_base(path, base).map(|u| u.href()).unwrap_or_else(|_| path.to_owned())
}

/// The address of a page that brings a code along.
pub fn with_code(page: &str, code: &str) -> String {
    let Ok(url) = web_sys::Url::new(page) else { return page.to_owned() };
    url.search_params().set("landfall-code", code);
    url.href()
}

/// Leaves for another page, if its address is one of the web: `javascript:` and the like are not followed.
pub fn go(url: &str) {
    let Some(window) = web_sys::window() else { return };
    let whole = absolute(url, &window.location().href().unwrap_or_default());
    if whole.starts_with("https://") || whole.starts_with("http://") {
        let _ = window.location().set_href(&whole);
    }
}

/// The first node inside that fits a selector.
pub fn find(root: &Element, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).ok()??.dyn_into().ok()
}

/// Puts the focus on a node and brings it into sight.
pub fn focus(node: &HtmlElement) {
    let _ = node.focus();
    let options = Object::new();
    let _ = Reflect::set(&options, &"block".into(), &"center".into());
    if let Ok(scroll) = Reflect::get(node, &"scrollIntoView".into())
        && let Ok(scroll) = scroll.dyn_into::<js_sys::Function>()
    {
        let _ = scroll.call1(node, &options);
    }
}

/// Enter in a field leads to the next one, and from the last to the order button: an order is placed by its button alone. While an input method
/// composes, the key is its own.
pub fn enter(form: &HtmlElement, event: &Event) {
    let (Some(key), Some(field)) = (event.dyn_ref::<KeyboardEvent>(), event.target()) else { return };
    if key.key() != "Enter" || key.is_composing() {
        return;
    }
    // A list opens with Enter in some browsers; buttons and links do what they say.
    let field: Element = field.unchecked_into();
    if field.tag_name() != "INPUT" {
        return;
    }
    event.prevent_default();
    let Ok(stops) = form.query_selector_all("input, select, textarea, button[type=submit]") else { return };
    let group = field.get_attribute("name");
    let mut past = false;
    for place in 0..stops.length() {
        let Some(stop) = stops.item(place).and_then(|stop| stop.dyn_into::<HtmlElement>().ok()) else { continue };
        // The options of one choice are one stop: the chosen one, or the first.
        let name = stop.get_attribute("name").unwrap_or_default();
        let radio = stop.get_attribute("type").as_deref() == Some("radio");
        let chosen = || find(form, &["[name=", &name, "]:checked"].concat());
        let passed = radio && (Some(&name) == group.as_ref() || chosen().is_some_and(|other| !other.is_same_node(Some(&stop))));
        if past && !passed && stop.offset_height() > 0 {
            return focus(&stop);
        }
        past |= stop.is_same_node(Some(&field));
    }
}

/// Writes to the console, for the merchant.
pub fn warn(text: &str) {
    web_sys::console::warn_1(&JsValue::from_str(&["[Landfall] ", text].concat()));
}

/// Closes the overlay this checkout is shown in, through the loader's own `Landfall.close()`.
pub fn close_overlay() {
    let close = Reflect::get(&js_sys::global(), &"Landfall".into()).and_then(|l| Reflect::get(&l, &"close".into()));
    if let Some(close) = close.ok().and_then(|c| c.dyn_into::<js_sys::Function>().ok()) {
        let _ = close.call0(&JsValue::NULL);
    }
}

/// Copies a text; where the browser forbids it nothing happens, and the text can still be marked by hand.
pub fn copy(text: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.navigator().clipboard().write_text(text);
    }
}

/// Prints the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
