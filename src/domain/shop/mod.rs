//! What a merchant configures: the form of `landfall.config/1`.

mod amounts;
mod area;
mod field;
mod legal;
mod market;
mod merchant;
mod page;
mod payments;
mod prices;
mod promotion;
mod refund;
mod rounding;
mod service;
mod shipping;
mod support;
mod tax;

use super::table::Table;

pub use amounts::*;
pub use area::*;
pub use field::*;
pub use legal::*;
pub use market::*;
pub use merchant::*;
pub use page::*;
pub use payments::*;
pub use prices::*;
pub use promotion::*;
pub use refund::*;
pub use rounding::*;
pub use service::*;
pub use shipping::*;
pub use support::*;
pub use tax::*;

/// A shop.
#[derive(Debug, Clone, PartialEq)]
pub struct Shop {
    /// Who sells, from where.
    pub merchant: Merchant,
    /// Address of the catalogue for buy buttons.
    pub catalog: Option<String>,
    /// Where orders go.
    pub backend: Backend,
    /// What the prices in carts and catalogues mean.
    pub prices: Prices,
    /// Rules by destination; the first that lists the country counts, `*` lists every one.
    pub markets: Vec<Market>,
    /// Exchange rates.
    pub rates: Option<Rates>,
    /// How amounts are rounded.
    pub rounding: RoundingRules,
    /// What is done about unknown HS codes.
    pub duties: Duties,
    /// Thresholds, local rates, exempt customers.
    pub tax: TaxRules,
    /// How goods travel.
    pub shipping: Shipping,
    /// Fees beside shipping.
    pub fees: Vec<Extra>,
    /// Ways to pay that the merchant has contracts for.
    pub payments: Payments,
    /// What lowers the price, in the order in which it applies.
    pub promotions: Vec<Promotion>,
    /// What points are worth.
    pub points: Option<Points>,
    /// What customer tiers are called.
    pub tiers: Table<Names>,
    /// The order in which credits are used.
    pub credits: Vec<CreditKind>,
    /// What comes back when goods do.
    pub refunds: RefundRules,
    /// Services that work out a step.
    pub services: Services,
    /// Which fields are asked for.
    pub fields: Fields,
    /// What the law has a say in.
    pub legal: LegalRules,
    /// Wording overrides: language → message id → text.
    pub wording: Table<Table<String>>,
    /// Facts about countries that go before those of the packs, by code.
    pub countries: Table<OwnFacts>,
    /// Theme tokens: `--lf-accent` → colour.
    pub theme: ForPage<Table<String>>,
    /// Theme tokens for some languages or destinations.
    pub themes: ForPage<Vec<ThemeVariant>>,
    /// How the sections follow each other.
    pub layout: ForPage<Layout>,
    /// Words in slots.
    pub slots: ForPage<Vec<SlotText>>,
    /// Functions that are asked before something happens.
    pub hooks: ForPage<Hooks>,
    /// What is measured.
    pub analytics: ForPage<Analytics>,
    /// Who may embed the checkout and post orders.
    pub security: Security,
}

/// Where orders go.
#[derive(Debug, Clone, PartialEq)]
pub struct Backend {
    /// Address to which orders are posted.
    pub orders: String,
    /// Address that says what a code is worth that the config does not know.
    pub codes: Option<String>,
    /// Headers sent along.
    pub headers: Table<String>,
    /// `omit`, `same-origin` or `include`.
    pub credentials: String,
    /// Address that tells how a VAT number stands.
    pub vat_ids: Option<String>,
    /// Address that tells what the services answered.
    pub answers: Option<String>,
    /// Seconds after which an answer no longer counts as coming.
    pub timeout_seconds: u32,
}

/// Which fields are asked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fields {
    /// `required`, `optional` or `hidden`; optional if not given.
    pub phone: Option<String>,
    /// `required`, `optional` or `hidden`; optional if not given.
    pub organisation: Option<String>,
    /// Whether companies may buy as such: `optional`, `required` (nobody else may) or `hidden`, which it is if not given.
    pub business: Option<String>,
    /// Fields of the merchant's own.
    pub custom: Vec<CustomField>,
    /// `offered` or `hidden`; hidden if not given.
    pub gift: Option<String>,
}

/// Facts about a country as the merchant wrote them down. Only the contracts can read them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFacts(pub String);

/// Who may embed the checkout.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Security {
    /// Page origins (`https://shop.example`) that may post orders to the reference backend.
    pub origins: Vec<String>,
}

/// A name for all languages, or one for each.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Names(pub Table<String>);

impl Names {
    /// The name in a language: the whole tag, its language alone, the one name for all, English, any.
    pub fn get(&self, language: &str) -> Option<&str> {
        let prefix = language.split('-').next().unwrap_or(language);
        [language, prefix, "*", "en"]
            .iter()
            .find_map(|key| self.0.get(key))
            .or_else(|| self.0.iter().next().map(|(_, name)| name))
            .map(String::as_str)
    }
}

impl Shop {
    /// The market of a country, if the merchant sells there at all.
    pub fn market(&self, country: &str) -> Option<&Market> {
        self.markets.iter().find(|m| m.countries.iter().any(|c| c == country || c == "*"))
    }
}
