//! Landfall: a cross-border checkout in one script tag.
//!
//! # Map
//!
//! | room | owns | must not know |
//! | --- | --- | --- |
//! | [`domain`] | money, places, languages, and the one [`domain::pricing::quote`] | the DOM, JSON, the clock, the network, files |
//! | [`checkout`] | what the shopper can do next: state, events, effects, the view model | the DOM, JSON; time and randomness arrive in events |
//! | [`wire`] | the JSON contracts: config, catalogue, cart, quote, order, packs | the DOM, sockets |
//! | `ui` (feature `widget`) | Leptos components and their words | how a price is worked out, JSON |
//! | `browser` (feature `widget`) | mounting, `Intl`, fetch, storage, clock, events | tax and duty rules, wording |
//! | `native` (feature `native`) | the command line, the reference backend, the pack builder | `ui`, `browser` |
//!
//! Arrows point one way: browser → ui → checkout → domain; browser → wire → domain; native → wire → domain.
//!
//! # What stays true
//!
//! * There is one `quote`. The widget, the command line and the backend call it, and it is pure: same values in, same bytes out.
//! * Money is never a float. Every amount carries its currency and leaves the engine with exactly that currency's minor digits.
//! * Time, rates and random keys enter as values.
//! * No cent is unexplained: the leaves of the trace sum to the total.
//!
//! `tests/it/tidy.rs` holds the code to this page.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod checkout;
pub mod domain;
pub mod wire;

#[cfg(feature = "widget")]
pub mod browser;
#[cfg(feature = "widget")]
pub mod ui;

#[cfg(feature = "native")]
pub mod native;
