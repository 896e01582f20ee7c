//! How the UI gets its words: message ids, sentences with figures, amounts and dates become text in the shopper's language.
//! The browser implements it with the language pack and `Intl`; the UI itself holds no wording and no number format.

use std::rc::Rc;

use crate::domain::money::Money;
use crate::domain::pricing::trace::Words;
use crate::domain::time::Day;

/// A language at work.
pub trait Speech {
    /// The message with this id; the id itself when there is none (which a test forbids).
    fn text(&self, key: &str) -> String;
    /// Whether there is a message with this id.
    fn has(&self, key: &str) -> bool;
    /// A sentence with its figures filled in.
    fn words(&self, words: &Words) -> String;
    /// An amount with its currency: `1.234,50 €`.
    fn money(&self, money: Money) -> String;
    /// A span of days, the shortest way: `24.–28. November`.
    fn days(&self, from: Day, until: Day) -> String;
    /// A number of days, or a span of such: `2–4 days`.
    fn day_count(&self, least: u32, most: u32) -> String;
    /// Hours and minutes.
    fn duration(&self, minutes: u32) -> String;
    /// A span of weekdays, 0 Monday … 6 Sunday: `Mon – Fri`.
    fn week(&self, first: u32, last: u32) -> String;
    /// A minute of the day on a clock: `9:00 AM`.
    fn clock(&self, minute: u32) -> String;
    /// A moment of RFC 3339 as date and time in the shopper's zone.
    fn moment(&self, rfc3339: &str) -> String;
    /// What sources are called, by their ids, once that is known.
    fn sources(&self, ids: &str) -> String;
    /// The name of a country.
    fn country(&self, code: &str) -> String;
    /// Countries (code, and what stands in for the name) by their names, in the order of the language.
    fn countries(&self, codes: &[(String, String)]) -> Vec<(String, String)>;
    /// The name of a language, in that language.
    fn language(&self, tag: &str) -> String;
    /// The name of a currency.
    fn currency(&self, code: &str) -> String;
    /// The language's tag, for `lang`.
    fn tag(&self) -> String;
    /// It is written from right to left.
    fn rtl(&self) -> bool;
    /// All languages on offer.
    fn languages(&self) -> Vec<String>;
}

/// A language that components can hold.
pub type Speaker = Rc<dyn Speech>;
