//! A whole app in Rust with the checkout in it. `tests/e2e/leptos.test.mjs` orders in it; to build it and see it:
//!
//! ```sh
//! make leptos && cp target/leptos/* dist/
//! ```
//! and `landfall serve … --static dist`, with a page that has `<script type="module">import start from "./leptos.js"; start();</script>`.
// The native build has no page to mount an app on.
#[cfg(target_arch = "wasm32")]
mod app {
    use landfall::browser::component::Checkout;
    use landfall::browser::gate::{Addition, Verdict};
    use landfall::wire::order::Order;
    use leptos::prelude::*;

    const LAMP: &str = r#"{"schema":"landfall.cart/1","lines":[{"id":"1","sku":"LAMP","quantity":1,"name":{"en":"Desk lamp"},"price":"89.00","prices":{"USD":"104.00"},"hs":"940521","origin":"DE","grams":1850}]}"#;

    /// What this shop wants to know of an order, and what it does not take.
    async fn judged(order: Order) -> Verdict {
        if order.delivery.city == "Nowhere" {
            return Verdict::Wrong(vec![("/delivery/city".to_owned(), "We know no such town.".to_owned())]);
        }
        let mut addition = Addition::default();
        addition.metadata.insert("app".to_owned(), "leptos".to_owned());
        Verdict::Go(addition)
    }

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
        let before = UnsyncCallback::new(|order| Box::pin(judged(order)) as _);
        view! {
            <button on:click=move |_| cart.set(LAMP.replace("\"quantity\":1", "\"quantity\":2"))>"Two lamps"</button>
            <p id="order">{order}</p>
            <Checkout config="landfall.json" base="./" cart=cart country="DE" language="en" on_event=heard before_submit=before>
                <p slot="before-payment">"We plant a tree for every order."</p>
            </Checkout>
        }
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    leptos::mount::mount_to_body(app::Till);
}
