//! Languages: which one a visitor gets and why, and messages with variables and plurals.

pub mod message;
pub mod negotiate;
