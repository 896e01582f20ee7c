//! What the scripts around the checkout do for the merchant: themes, order of the sections, words in slots, hooks, measuring. The engine and the
//! compiled checkout know nothing of it; the widget leaves it unread.

use super::Names;
use crate::domain::table::Table;

/// Read and checked natively, left unread in the browser, where `landfall-page.js` uses it.
#[cfg(feature = "native")]
pub type ForPage<T> = T;
/// Read and checked natively, left unread in the browser, where `landfall-page.js` uses it.
#[cfg(not(feature = "native"))]
pub type ForPage<T> = Unread<T>;

/// A value that is there and not looked at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unread<T>(std::marker::PhantomData<T>);

impl<T> Default for Unread<T> {
    fn default() -> Self {
        Unread(std::marker::PhantomData)
    }
}

/// Theme tokens for some languages or destinations. They are laid over `theme`, later rows over earlier ones.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThemeVariant {
    /// Languages, by tag or by its first part; all if empty.
    pub languages: Vec<String>,
    /// Destinations; all if empty.
    pub countries: Vec<String>,
    /// Tokens.
    pub theme: Table<String>,
}

/// How the sections follow each other.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Layout {
    /// Sections in their order. What is not named keeps its place after them; the review is always last.
    pub order: Vec<LayoutSection>,
}

/// A section that can be moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LayoutSection {
    /// E-mail address.
    Contact,
    /// Delivery address.
    Delivery,
    /// Shipping methods.
    Shipping,
    /// Who pays duty when.
    Duties,
    /// Ways to pay.
    Payment,
}

/// Words that stand in a slot. Markup of the page in the same slot stands beside them.
#[derive(Debug, Clone, PartialEq)]
pub struct SlotText {
    /// The slot.
    pub slot: String,
    /// The words.
    pub text: Names,
    /// Where they lead, opened beside the checkout.
    pub href: Option<String>,
}

/// Functions of the merchant's that are asked before something happens.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Hooks {
    /// Address of a JavaScript module, seen from the config. It may export `validate` and `beforeSubmit`.
    pub module: Option<String>,
    /// Seconds after which a hook no longer counts as answering; 8 if not given.
    pub timeout_seconds: Option<u32>,
    /// What happens then: `stop` or `go`; `stop` if not given.
    pub on_timeout: Option<String>,
}

/// What is measured, and who is told.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Analytics {
    /// Push GA4 e-commerce events to `window.dataLayer`.
    pub data_layer: bool,
    /// Address that is told about checkouts that were left, once the shopper agreed to be measured.
    pub abandoned: Option<String>,
    /// Parameter of the page's address that names the campaign, such as `utm_campaign`.
    pub campaign: Option<String>,
    /// Parameter of the page's address that names the variant of an experiment.
    pub experiment: Option<String>,
}
