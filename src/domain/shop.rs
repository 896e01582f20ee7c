//! What a merchant configures: the form of `landfall.config/1`.

use rust_decimal::Decimal;

use super::money::{Currency, Rounding};
use super::table::Table;
use super::time::Moment;

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
    /// How goods travel.
    pub shipping: Shipping,
    /// Ways to pay that the merchant has contracts for.
    pub payments: Payments,
    /// Codes that lower the price.
    pub coupons: Vec<Coupon>,
    /// Which fields are asked for.
    pub fields: Fields,
    /// Wording overrides: language → message id → text.
    pub wording: Table<Table<String>>,
    /// Theme tokens: `--lf-accent` → colour.
    pub theme: Table<String>,
    /// Who may embed the checkout and post orders.
    pub security: Security,
}

/// Who sells.
#[derive(Debug, Clone, PartialEq)]
pub struct Merchant {
    /// Name shown to shoppers.
    pub name: String,
    /// Name of the legal entity.
    pub legal_name: Option<String>,
    /// Country of establishment.
    pub country: String,
    /// Country the goods leave from; the country of establishment if not given.
    pub ships_from: Option<String>,
    /// IANA time zone of the warehouse.
    pub time_zone: String,
    /// Postal address, line by line.
    pub address: Vec<String>,
    /// Support mailbox.
    pub email: Option<String>,
    /// Support telephone.
    pub phone: Option<String>,
    /// Tax registrations and switched-on options by scheme id: `eu-ioss`, `eu-oss`, `us-ny`.
    pub registrations: Vec<Registration>,
    /// Links: `terms`, `privacy`, `withdrawal`, `imprint`, `shipping`.
    pub policies: Table<String>,
    /// The merchant's own return policy.
    pub returns: Option<Returns>,
    /// Version of the policies; it goes into the consents of an order.
    pub policy_version: Option<String>,
}

impl Merchant {
    /// The country the goods leave from.
    pub fn origin(&self) -> &str {
        self.ships_from.as_deref().unwrap_or(&self.country)
    }

    /// Whether the merchant is registered for a scheme, or has switched an option on.
    pub fn registered(&self, scheme: &str) -> bool {
        self.registrations.iter().any(|r| r.scheme == scheme)
    }
}

/// A registration or option.
#[derive(Debug, Clone, PartialEq)]
pub struct Registration {
    /// Scheme id.
    pub scheme: String,
    /// The number given by the authority.
    pub number: Option<String>,
}

/// A return policy.
#[derive(Debug, Clone, PartialEq)]
pub struct Returns {
    /// Days to send goods back.
    pub days: u32,
    /// Who pays the way back: `buyer` or `merchant`.
    pub paid_by: String,
}

/// Where orders go.
#[derive(Debug, Clone, PartialEq)]
pub struct Backend {
    /// Address to which orders are posted.
    pub orders: String,
    /// Headers sent along.
    pub headers: Table<String>,
    /// `omit`, `same-origin` or `include`.
    pub credentials: String,
    /// Seconds after which an answer no longer counts as coming.
    pub timeout_seconds: u32,
}

/// Whether a price holds tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Basis {
    /// The home country's tax is in the price.
    #[default]
    Inclusive,
    /// No tax is in the price.
    Exclusive,
}

/// What happens to a price that crosses a border.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CrossBorder {
    /// The home tax is taken out and the destination's put in.
    #[default]
    Restate,
    /// The shelf price stays.
    Keep,
}

/// What prices mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Prices {
    /// Currency of `price` in carts and catalogues, and of amounts in this config.
    pub currency: Currency,
    /// Whether `price` holds the home tax.
    pub tax: Basis,
    /// The same for price lists in other currencies, by currency code; `tax` counts where one is not named.
    pub lists: Table<Basis>,
    /// What happens across borders.
    pub cross_border: CrossBorder,
}

/// Who pays duty and import tax, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Incoterm {
    /// Delivered duty paid: the shopper pays all at checkout.
    #[default]
    Ddp,
    /// Delivered at place: the carrier collects on delivery.
    Dap,
}

/// Which incoterms a market offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Terms {
    /// Only delivered duty paid.
    #[default]
    Ddp,
    /// Only delivered at place.
    Dap,
    /// The shopper chooses; duty paid is chosen at first.
    Choice,
}

/// Rules for some destinations.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Market {
    /// Countries, or `*`.
    pub countries: Vec<String>,
    /// Currency the shopper pays in; the country's own or, failing a rate for it, the base currency if not given.
    pub currency: Option<Currency>,
    /// Incoterms on offer.
    pub incoterm: Terms,
    /// Added to the rate when prices are converted: 0.02 is two per cent.
    pub margin: Decimal,
    /// Converted prices end on a multiple of this …
    pub step: Decimal,
    /// … plus this (mostly negative: -0.05).
    pub ending: Decimal,
    /// Reason why nothing is sold there.
    pub refused: Option<String>,
    /// Product flags that cannot be sent there.
    pub excludes: Vec<String>,
}

/// Exchange rates of one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Rates {
    /// The currency the rates start from.
    pub base: Currency,
    /// When they were taken.
    pub at: Moment,
    /// Hours for which they may be used.
    pub max_age_hours: u32,
    /// Where they come from.
    pub source: String,
    /// Units of a currency for one unit of the base.
    pub rates: Table<Decimal>,
}

/// Where tax is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TaxLevel {
    /// Each line's tax. The default: a line can be refunded alone, to the cent.
    #[default]
    Line,
    /// The sum of each rate over the order; the lines share it.
    Order,
}

/// Rounding.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoundingRules {
    /// Where tax is rounded.
    pub tax_level: TaxLevel,
    /// How tax is rounded.
    pub mode: Rounding,
}

/// What is done about goods whose duty is not known.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Duties {
    /// Per cent for HS codes that no tariff row fits; without it such goods make the duty an estimate without them.
    pub unknown_rate: Option<Decimal>,
}

/// How goods travel.
#[derive(Debug, Clone, PartialEq)]
pub struct Shipping {
    /// Working days to pack, least and most.
    pub handling_days: Vec<u32>,
    /// Orders after this time of day (HH:MM at the warehouse) count for the next working day.
    pub cut_off: String,
    /// Working days that customs adds when the carrier collects.
    pub clearance_days: Vec<u32>,
    /// Insurance as a share of the goods: 0.01 is one per cent.
    pub insurance: Decimal,
    /// The ways to ship.
    pub methods: Vec<Method>,
}

/// A way to ship.
#[derive(Debug, Clone, PartialEq)]
pub struct Method {
    /// Stable id.
    pub id: String,
    /// `standard` or `express`.
    pub kind: String,
    /// Names by language; without one the kind is named.
    pub name: Names,
    /// `post`, `courier` or `freight`: customs rules differ.
    pub channel: String,
    /// Prices and times by destination; the first that fits counts.
    pub zones: Vec<Zone>,
}

/// Where a method goes, for how much and how long.
#[derive(Debug, Clone, PartialEq)]
pub struct Zone {
    /// Countries (`US`), states (`US-AK`), or `*`.
    pub countries: Vec<String>,
    /// Prices by weight, the lightest first.
    pub rates: Vec<WeightRate>,
    /// Free from this amount of goods, in the currency of the prices.
    pub free_over: Option<Decimal>,
    /// Working days on the way, least and most.
    pub transit_days: Vec<u32>,
}

/// A price up to a weight.
#[derive(Debug, Clone, PartialEq)]
pub struct WeightRate {
    /// Grams, inclusive.
    pub up_to_grams: u32,
    /// Price in the currency of the prices, on the same tax basis.
    pub price: Decimal,
    /// Prices in other currencies, used instead of a converted one.
    pub prices: Table<Decimal>,
}

/// Ways to pay.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Payments {
    /// Method ids.
    pub methods: Vec<String>,
}

/// A code that lowers the price. Exactly one of percent, amount and free shipping.
#[derive(Debug, Clone, PartialEq)]
pub struct Coupon {
    /// What the shopper types, without regard to case.
    pub code: String,
    /// Share of the goods, per cent.
    pub percent: Option<Decimal>,
    /// Fixed amount off the goods, in the currency of the prices.
    pub amount: Option<Decimal>,
    /// The shipping price is waived.
    pub free_shipping: bool,
    /// Goods needed for it, in the currency of the prices.
    pub minimum: Option<Decimal>,
    /// Last day, at the destination.
    pub until: Option<super::time::Day>,
}

/// Which fields are asked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fields {
    /// `required`, `optional` or `hidden`; optional if not given.
    pub phone: Option<String>,
    /// `required`, `optional` or `hidden`; optional if not given.
    pub organisation: Option<String>,
}

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
