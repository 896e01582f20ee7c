//! The native side: command line, reference backend, verification and the pack builder.
//!
//! Owns files, sockets, the database, the clock and chance. Refuses to know the screen (`ui`, `browser`) and how a price is
//! worked out: it calls [`crate::domain::pricing::quote`] like everybody else.
//!
//! Start reading at [`cli`] (what can be asked), [`verify`] (why an order is refused) or [`serve`] (how one is taken).

pub mod check;
pub mod cli;
pub mod clock;
pub mod digest;
pub mod html;
pub mod json;
pub mod merchant;
pub mod packs;
pub mod payment;
pub mod pickup;
pub mod receipt;
pub mod refund;
pub mod remote;
pub mod serve;
pub mod sign;
pub mod simulate;
pub mod store;
pub mod token;
pub mod toml_node;
pub mod vat;
pub mod verify;
pub mod webhook;
pub mod words;
