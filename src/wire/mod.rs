//! The JSON contracts at the border. Knows no DOM and no sockets.
//!
//! [`node`] is the value tree, [`contract`] the way a contract is written down, [`canonical`] the bytes of a value, [`value`] the small values that several contracts share.
//! Each other module is one contract: [`config`], [`cart`] (with the catalogue), [`pack`], [`quote`], [`order`], [`refund`], [`receipt`], [`remote`], [`answer`], [`draft`] (what the browser keeps), [`language`] (wording packs).

#[cfg(feature = "native")]
pub mod accounts;
pub mod answer;
pub mod canonical;
pub mod cart;
pub mod config;
pub mod contract;
pub mod draft;
pub mod facts;
pub mod language;
pub mod node;
pub mod order;
pub mod pack;
mod plain;
pub mod quote;
pub mod receipt;
pub mod refund;
pub mod remote;
pub mod value;
#[cfg(feature = "native")]
pub mod withdrawal;
