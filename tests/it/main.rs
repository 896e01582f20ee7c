//! Integration tests, one module per feature.

#![cfg(not(target_arch = "wasm32"))]

#[cfg(feature = "native")]
mod accounts;
#[cfg(feature = "native")]
mod addresses;
#[cfg(feature = "native")]
mod after;
#[cfg(feature = "native")]
mod backend;
#[cfg(feature = "native")]
mod cli;
mod customs;
#[cfg(feature = "native")]
mod differential;
#[cfg(feature = "native")]
mod doors;
#[cfg(feature = "native")]
mod estimates;
#[cfg(feature = "native")]
mod forms;
#[cfg(feature = "native")]
mod halves;
#[cfg(feature = "native")]
mod law;
#[cfg(feature = "native")]
mod laws;
#[cfg(feature = "native")]
mod machine;
#[cfg(feature = "native")]
mod matrix;
#[cfg(feature = "native")]
mod negotiation;
#[cfg(feature = "native")]
mod own_country;
#[cfg(feature = "native")]
mod packs;
#[cfg(feature = "native")]
mod parcels;
mod payments;
#[cfg(feature = "native")]
mod postgres;
#[cfg(feature = "native")]
mod properties;
#[cfg(feature = "native")]
mod random;
#[cfg(feature = "native")]
mod receipts;
#[cfg(feature = "native")]
mod reductions;
#[cfg(feature = "native")]
mod refund;
#[cfg(feature = "native")]
mod remote;
#[cfg(feature = "native")]
mod rounding;
#[cfg(feature = "native")]
mod scenarios;
#[cfg(feature = "native")]
mod serve;
#[cfg(feature = "native")]
mod simulate;
#[cfg(feature = "native")]
mod tidy;
#[cfg(feature = "native")]
mod web;
#[cfg(feature = "native")]
mod webhook;
#[cfg(feature = "native")]
mod wishes;
#[cfg(feature = "native")]
mod withdrawals;
