//! A whole app in Rust with the checkout in it. Serve the folder that `landfall packs --out DIR` wrote beside it:
//!
//! ```sh
//! cargo build --example leptos --no-default-features --features widget --target wasm32-unknown-unknown
//! ```
// The native build has no page to mount an app on.
#[cfg(target_arch = "wasm32")]
mod app {
    use landfall::browser::component::Checkout;
    use leptos::prelude::*;

    const LAMP: &str = r#"{"schema":"landfall.cart/1","lines":[{"id":"1","sku":"LAMP","quantity":1,"name":{"en":"Desk lamp"},"price":"89.00","prices":{"USD":"104.00"},"hs":"940521","origin":"DE","grams":1850}]}"#;

    /// A page with a button that takes a second lamp, and the checkout.
    #[component]
    pub fn Till() -> impl IntoView {
        let cart = RwSignal::new(LAMP.to_owned());
        let order = RwSignal::new(String::new());
        let heard = UnsyncCallback::new(move |(name, detail)| {
            if name == "placed" {
                order.set(js_sys::JSON::stringify(&detail).map(String::from).unwrap_or_default());
            }
        });
        view! {
            <button on:click=move |_| cart.set(LAMP.replace("\"quantity\":1", "\"quantity\":2"))>"Two lamps"</button>
            <p id="order">{order}</p>
            <Checkout config="landfall.json" base="./" cart=cart country="DE" language="en" on_event=heard />
        }
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    leptos::mount::mount_to_body(app::Till);
}
