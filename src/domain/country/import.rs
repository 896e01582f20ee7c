//! Rules at the border: schemes, duties, import taxes, fees.

use rust_decimal::Decimal;

use super::Basis;
use crate::domain::money::Currency;
use crate::domain::table::Table;

/// Rules at the border.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// Whether the customs value holds transport and insurance.
    pub cif: bool,
    /// Schemes, tried from the top; the first that fits is used.
    pub schemes: Vec<Scheme>,
    /// Duties added by origin.
    pub origin_duties: Vec<OriginDuty>,
    /// National fees.
    pub fees: Vec<Fee>,
    /// Duty rates by HS code.
    pub tariff: Vec<TariffRow>,
    /// What the class names in the schemes mean.
    pub classes: Vec<GoodsClass>,
}

/// A class of goods that schemes name. A line belongs to it by HS code, tax category or flag.
#[derive(Debug, Clone, PartialEq)]
pub struct GoodsClass {
    /// Its name; a line with a flag of this name belongs to it.
    pub id: String,
    /// HS prefixes.
    pub headings: Vec<String>,
    /// Tax categories.
    pub categories: Vec<String>,
}

/// An amount as a limit or a flat charge; the value it is compared with has a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Limit {
    /// How much.
    pub amount: Decimal,
    /// Of what.
    pub currency: Currency,
    /// `intrinsic`, `goods`, `fob`: goods alone; `cif`, `invoice`: with transport and insurance; `taxable`: times the taxable factor.
    pub value: Option<String>,
    /// `item`: every unit is compared; `parcel`: every parcel; nothing: the whole consignment, which is all that goes to one person on one day.
    /// Of a specific duty: `item` or `kg`.
    pub per: Option<String>,
}

/// One way through customs.
#[derive(Debug, Clone, PartialEq)]
pub struct Scheme {
    /// Stable id, such as `eu-ioss`.
    pub id: String,
    /// Name for people who know customs.
    pub name: String,
    /// Value up to which it applies, inclusive.
    pub max: Option<Limit>,
    /// Value below which it applies.
    pub below: Option<Limit>,
    /// Value above which it applies.
    pub above: Option<Limit>,
    /// Value from which it applies.
    pub at_least: Option<Limit>,
    /// Whether the merchant must (or must not) be registered for it.
    pub registered: Option<bool>,
    /// `post`, `courier`, `freight`.
    pub channels: Vec<String>,
    /// Only from these countries.
    pub ships_from: Vec<String>,
    /// Only when every line was made in one of these countries.
    pub origins: Vec<String>,
    /// Only when every line is of one of these classes.
    pub goods: Vec<String>,
    /// Not when a line is of one of these classes.
    pub except: Vec<String>,
    /// Only for gifts from one person to another.
    pub gift: bool,
    /// Only for buyers with a confirmed tax number, or only for the others.
    pub business: Option<bool>,
    /// Only when the order holds a single item.
    pub single_item: bool,
    /// Only when the merchant switched on this name (listed among the registrations).
    pub option: Option<String>,
    /// The route is closed for this reason.
    pub closed: Option<String>,
    /// What the buyer is to be told: numbers to have ready, yearly limits.
    pub tells: Vec<Tell>,
    /// The duty is one rate in the place of duty and tax.
    pub all_in: bool,
    /// Who collects the tax.
    pub collects_tax: Collector,
    /// Who collects the duty.
    pub collects_duty: Collector,
    /// Share of the price that customs takes as the value.
    pub taxable_factor: Option<Decimal>,
    /// Neither duty nor tax is levied when both together come to at most this.
    pub waive_up_to: Option<Limit>,
    /// How duty is worked out.
    pub duty: Option<DutyRule>,
    /// How import tax is worked out.
    pub tax: Option<TaxRule>,
    /// Source and dates.
    pub basis: Basis,
}

/// A condition that no rule can check, so that it is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Tell {
    /// The end of the message id: `buyer-id` for `tell-buyer-id`.
    pub id: String,
    /// An amount in it.
    pub amount: Option<Decimal>,
    /// Its currency.
    pub currency: Option<Currency>,
    /// A number in it.
    pub count: Option<u32>,
}

/// Who collects a charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Collector {
    /// The seller or marketplace, at checkout.
    Seller,
    /// The post, courier or broker, from whoever pays on delivery.
    #[default]
    Carrier,
    /// Nobody.
    Nobody,
}

/// How duty is worked out. `kind` decides which of the other keys count.
#[derive(Debug, Clone, PartialEq)]
pub struct DutyRule {
    /// The kind of rule.
    pub kind: DutyKind,
    /// Per cent.
    pub rate: Option<Decimal>,
    /// A flat or threshold amount.
    pub amount: Option<Decimal>,
    /// Its currency.
    pub currency: Option<Currency>,
    /// Per cent by origin; `EU` for any member, `other` for the rest.
    pub rates: Table<Decimal>,
    /// Per cent by HS prefix.
    pub classes: Vec<DutyClass>,
    /// Per cent where no class fits.
    pub default: Option<Decimal>,
    /// Not levied up to this amount of duty.
    pub waive_up_to: Option<Limit>,
    /// Per cent added to the tariff.
    pub plus: Option<Decimal>,
    /// Per cent added for goods of one of the classes `extra_goods`.
    pub extra: Option<Decimal>,
    /// These classes.
    pub extra_goods: Vec<String>,
    /// The base is rounded to a multiple of this, in national currency.
    pub base_step: Option<Decimal>,
    /// The duty is rounded to a multiple of this, in national currency.
    pub step: Option<Decimal>,
    /// `down` cuts at the steps; nothing means to the nearest.
    pub rounding: Option<String>,
}

/// A rate for goods by HS prefixes; a product with a flag that is listed as a category belongs to it as well.
#[derive(Debug, Clone, PartialEq)]
pub struct DutyClass {
    /// Per cent.
    pub rate: Decimal,
    /// HS prefixes.
    pub headings: Vec<String>,
    /// Tax categories, for goods without an HS code.
    pub categories: Vec<String>,
}

/// The kinds of duty rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DutyKind {
    /// No duty.
    None,
    /// By HS code from the tariff.
    Tariff,
    /// Tariff and the duties by origin on top.
    TariffPlusOrigin,
    /// Tariff, but at most `rate`.
    TariffCapped,
    /// Tariff on what exceeds `amount`.
    TariffOnExcess,
    /// A flat amount for each distinct six-digit heading.
    FlatPerHeading,
    /// A share of the customs value.
    Percent,
    /// A share of the customs value less a flat amount, never below zero.
    PercentLess,
    /// A share of what exceeds `amount`.
    PercentOnExcess,
    /// A share by origin.
    PercentByOrigin,
    /// A share by class of goods.
    PercentByClass,
    /// A share, at least `amount` per kilogram.
    PercentMinPerKg,
}

/// How import tax is worked out.
#[derive(Debug, Clone, PartialEq)]
pub struct TaxRule {
    /// The kind of rule.
    pub kind: TaxKind,
    /// `standard` (the country's rate of the goods' category), `province` (by subdivision), or a number.
    pub rate: Option<String>,
    /// Per cent by subdivision; `other` for the rest.
    pub rates: Table<Decimal>,
    /// Parts of the base: `goods`, `shipping`, `insurance`, `duty`, `fees`.
    pub base: Vec<String>,
    /// The goods part of the base is multiplied with this.
    pub base_factor: Option<Decimal>,
    /// The base is rounded to a multiple of this, in national currency.
    pub base_step: Option<Decimal>,
    /// The tax is rounded to a multiple of this, in national currency.
    pub step: Option<Decimal>,
    /// `down` cuts at the steps; nothing means to the nearest.
    pub rounding: Option<String>,
    /// The tax is part of its own base.
    pub gross_up: bool,
    /// Factor of the Chinese composite tax.
    pub factor: Option<Decimal>,
    /// Chinese consumption tax by class of goods, per cent.
    pub excise: Vec<DutyClass>,
    /// Threshold of a tax on the excess.
    pub amount: Option<Decimal>,
    /// Its currency.
    pub currency: Option<Currency>,
    /// Not levied up to this amount of tax.
    pub waive_up_to: Option<Limit>,
    /// Japan: the national part of the rate, per cent.
    pub national_rate: Option<Decimal>,
    /// Japan: the local part as a fraction of the national one, such as `22/78`.
    pub local_ratio: Option<String>,
}

/// The kinds of import tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaxKind {
    /// No tax at import.
    None,
    /// A share of the base.
    Vat,
    /// A share of what exceeds `amount`.
    VatOnExcess,
    /// China: factor × (consumption tax + VAT) ÷ (1 − consumption tax).
    CnComposite,
}

/// A duty that depends on the origin, on top of the tariff.
#[derive(Debug, Clone, PartialEq)]
pub struct OriginDuty {
    /// Stable id.
    pub id: String,
    /// Per cent by origin; `other` for the rest.
    pub rates: Table<Decimal>,
    /// Tariff and this duty together reach at most this per cent …
    pub cap: Option<Decimal>,
    /// … for these origins.
    pub cap_origins: Vec<String>,
    /// Only these HS prefixes.
    pub headings: Vec<String>,
    /// Source and dates.
    pub basis: Basis,
}

/// A national fee at import.
#[derive(Debug, Clone, PartialEq)]
pub struct Fee {
    /// Stable id.
    pub id: String,
    /// Only in this member of the union.
    pub country: Option<String>,
    /// How much.
    pub amount: Decimal,
    /// Instead: per cent of the customs value …
    pub rate: Option<Decimal>,
    /// … at least this, in `currency` …
    pub least: Option<Decimal>,
    /// … and at most this.
    pub most: Option<Decimal>,
    /// Of what.
    pub currency: Currency,
    /// Per `heading`, per `parcel` or per `consignment`.
    pub per: String,
    /// Value up to which it is due.
    pub max: Option<Limit>,
    /// Only under these schemes.
    pub schemes: Vec<String>,
    /// Only for these channels.
    pub channels: Vec<String>,
    /// Whether it is in force; if not, a merchant may still switch it on by listing its id among the registrations.
    pub enabled: bool,
    /// Source and dates.
    pub basis: Basis,
}

/// A duty rate.
#[derive(Debug, Clone, PartialEq)]
pub struct TariffRow {
    /// HS code or prefix; empty for all that no other row knows.
    pub hs: String,
    /// Not for these prefixes.
    pub except: Vec<String>,
    /// Per cent.
    pub rate: Decimal,
    /// An amount for each kilogram or item on top …
    pub plus: Option<Limit>,
    /// … at least so much for each …
    pub least: Option<Limit>,
    /// … and at most so much for each.
    pub most: Option<Limit>,
    /// Source and dates.
    pub basis: Basis,
}
