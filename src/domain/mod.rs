//! What things cost and mean. Pure: no DOM, no JSON, no clock, no network, no files.
//!
//! Start with [`pricing::quote`]. [`shop`] is what a merchant configures, [`country`] what is known about a country, [`law`] what its law
//! wants told and asked.

pub mod country;
pub mod law;
pub mod locale;
pub mod money;
pub mod place;
pub mod pricing;
pub mod shop;
pub mod table;
pub mod time;
