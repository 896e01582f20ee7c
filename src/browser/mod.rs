//! The browser edge: what the loader calls, and everything that touches the page. Knows no tax rule and no wording.
//!
//! [`boot`] reads what the loader hands over, [`runtime`] turns shopper and network into events, [`deeds`] carries effects out; the other modules each
//! own one piece of the platform.

mod adopt;
mod boot;
mod clock;
pub mod component;
mod deeds;
pub mod gate;
mod headless;
mod http;
mod intl;
mod order;
mod page;
mod pending;
mod runtime;
mod storage;

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use self::runtime::Runtime;

/// A mounted checkout. Freeing it takes it off the page and stops all it started.
#[wasm_bindgen]
pub struct Handle {
    runtime: Runtime,
}

/// Takes over the nodes that the loader drew.
///
/// # Errors
/// A sentence for the console that says what is wrong in config, cart or packs, and where.
#[wasm_bindgen]
pub fn mount(host: HtmlElement, root: HtmlElement, boot: &str) -> Result<Handle, JsValue> {
    let boot = boot::Boot::read(boot).map_err(|e| JsValue::from_str(&e))?;
    let runtime = Runtime::start(host, root, boot).map_err(|e| JsValue::from_str(&e))?;
    Ok(Handle { runtime })
}

#[wasm_bindgen]
impl Handle {
    /// The second half of the code is there; see `tests/tools/split.mjs`. Until then nothing is quoted, and the form can be filled in.
    ///
    /// # Errors
    /// A sentence for the console that says what is wrong in config or packs, and where.
    pub fn complete(&self) -> Result<(), JsValue> {
        self.runtime.complete().map_err(|e| JsValue::from_str(&e))
    }

    /// Replaces the cart: the text of a `landfall.cart/1`.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    #[wasm_bindgen(js_name = setCart)]
    pub fn set_cart(&self, text: &str) -> Result<(), JsValue> {
        let cart = crate::wire::cart::read(text).map_err(|f| JsValue::from_str(&boot::explain("cart", text, &f)))?;
        self.runtime.event(crate::checkout::event::Event::CartReplaced(Box::new(cart)));
        Ok(())
    }

    /// Adds a line: the text of one line of a cart.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    #[wasm_bindgen(js_name = addLine)]
    pub fn add_line(&self, text: &str) -> Result<(), JsValue> {
        let line = crate::wire::cart::read_line(text).map_err(|f| JsValue::from_str(&boot::explain("line", text, &f)))?;
        self.runtime.event(crate::checkout::event::Event::LineAdded(Box::new(line)));
        Ok(())
    }

    /// The quote as canonical JSON, or the refusal.
    pub fn quote(&self) -> String {
        self.runtime.quote()
    }

    /// The name of the stage, for tests and for pages that want to know.
    pub fn state(&self) -> String {
        self.runtime.stage().to_owned()
    }

    /// Takes over what the page found out about fields: the text of `{"errors": [{"pointer", "detail"}]}`; an empty detail means that one is right.
    pub fn judge(&self, text: &str) {
        let fields = crate::wire::node::Node::parse(text).map(|node| crate::wire::answer::judged(&node)).unwrap_or_default();
        self.runtime.event(crate::checkout::event::Event::Judged(fields));
    }

    /// A payment provider has ended: `done`, `pending` or `failed`.
    pub fn settle(&self, status: &str) {
        self.runtime.settle(status);
    }

    /// All that is shown, as JSON, for pages that draw it themselves.
    pub fn view(&self) -> String {
        self.runtime.view()
    }

    /// What the shopper did on such a page: the text of one action.
    ///
    /// # Errors
    /// The action is not known.
    pub fn dispatch(&self, text: &str) -> Result<(), JsValue> {
        self.runtime.dispatch(text).map_err(|e| JsValue::from_str(&e))
    }

    /// Switches the language, as if the shopper had.
    #[wasm_bindgen(js_name = setLanguage)]
    pub fn set_language(&self, tag: &str) {
        self.runtime.set_language(tag);
    }

    /// Switches the destination, as if the shopper had.
    #[wasm_bindgen(js_name = setCountry)]
    pub fn set_country(&self, code: &str) {
        self.runtime.event(crate::checkout::event::Event::CountryChosen(code.to_owned()));
    }
}
