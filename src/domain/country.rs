//! What is known about one country: the form of a country pack. Rows are dated and sourced; the merchant may override them.

use rust_decimal::Decimal;

use super::money::Currency;
use super::table::Table;
use super::time::Day;

/// How sure a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Certainty {
    /// From general knowledge; no source was read.
    #[default]
    Unverified,
    /// From a maintained data package.
    Package,
    /// Stated by a named secondary source.
    Secondary,
    /// Stated by the authority.
    Official,
}

/// Where a row comes from and when it holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Basis {
    /// The source's id in the data notes.
    pub source: Option<String>,
    /// How sure it is.
    pub certainty: Certainty,
    /// First day on which the row holds.
    pub from: Option<Day>,
    /// Last day on which the row holds.
    pub until: Option<Day>,
}

impl Basis {
    /// Whether the row holds on a day.
    pub fn holds(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// All facts of one country, with those of its customs union already in place.
#[derive(Debug, Clone, PartialEq)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// The national currency.
    pub currency: Currency,
    /// Official languages, the most used first.
    pub languages: Vec<String>,
    /// E.164 country code without the plus.
    pub calling_code: String,
    /// Days without delivery, 0 Monday … 6 Sunday.
    pub weekend: Vec<u32>,
    /// IANA time zones; dated rules go by the first.
    pub zones: Vec<String>,
    /// The customs union whose common rules apply, such as `EU`.
    pub union: Option<String>,
    /// Whether shoppers see prices with tax.
    pub display: Display,
    /// Sales tax is due only where the seller is registered (USA).
    pub tax_by_registration: bool,
    /// National holidays.
    pub holidays: Vec<Day>,
    /// How an address is written.
    pub address: AddressForm,
    /// Consumption tax rows.
    pub taxes: Vec<TaxRow>,
    /// What happens at the border.
    pub import: Option<Import>,
    /// Ways to pay, in the order people there expect.
    pub payments: Vec<PaymentMethod>,
    /// What the law wants shown.
    pub legal: Legal,
    /// Identifies the content of the pack.
    pub hash: String,
}

/// Whether prices are shown with or without consumption tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Display {
    /// With tax.
    #[default]
    Inclusive,
    /// Without; tax is added at the end.
    Exclusive,
}

/// The form of an address, after libaddressinput.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddressForm {
    /// Lines and fields: `%N%n%O%n%A%n%Z %C`.
    pub format: String,
    /// The same in Latin script, where it differs.
    pub latin_format: Option<String>,
    /// Field codes that must be filled.
    pub required: String,
    /// Field codes written in capitals on a label.
    pub upper: String,
    /// Pattern of the whole postcode (a small regular expression).
    pub postcode: Option<String>,
    /// A postcode that fits.
    pub postcode_example: Option<String>,
    /// What the fields are called there: `state`, `city`, `district`, `postcode` → kind of label.
    pub labels: Table<String>,
    /// States, provinces, prefectures.
    pub subdivisions: Vec<Subdivision>,
}

/// A state, province or prefecture.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Subdivision {
    /// ISO 3166-2 part after the dash.
    pub code: String,
    /// What is printed on the address, when it is not the code.
    pub key: Option<String>,
    /// Name in the local script.
    pub name: String,
    /// Name in Latin script, where it differs.
    pub latin: Option<String>,
    /// Prefixes of its postcodes as a pattern.
    pub postcodes: Option<String>,
}

/// One rate of consumption tax. Rows of the same category and subdivision add up.
#[derive(Debug, Clone, PartialEq)]
pub struct TaxRow {
    /// Which goods: `standard`, `food`, `books` …
    pub category: String,
    /// What shoppers call it: MwSt, TVA, GST.
    pub name: String,
    /// Per cent.
    pub rate: Decimal,
    /// Only in this state or province.
    pub subdivision: Option<String>,
    /// Source and dates.
    pub basis: Basis,
}

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
    /// `item`: every unit is compared; nothing: the whole consignment.
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
    /// Only for gifts.
    pub gift: bool,
    /// Only when the order holds a single item.
    pub single_item: bool,
    /// Only when the merchant switched on this name (listed among the registrations).
    pub option: Option<String>,
    /// The route is closed for this reason.
    pub closed: Option<String>,
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
    /// The base is rounded to a multiple of this, in national currency.
    pub base_step: Option<Decimal>,
    /// The duty is rounded to a multiple of this, in national currency.
    pub step: Option<Decimal>,
    /// `down` cuts at the steps; nothing means to the nearest.
    pub rounding: Option<String>,
}

/// A class of goods by HS prefixes.
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
    /// Of what.
    pub currency: Currency,
    /// Per `heading` or per `parcel`.
    pub per: String,
    /// Value up to which it is due.
    pub max: Option<Limit>,
    /// Whether it is in force.
    pub enabled: bool,
    /// Source and dates.
    pub basis: Basis,
}

/// A duty rate.
#[derive(Debug, Clone, PartialEq)]
pub struct TariffRow {
    /// HS code or prefix.
    pub hs: String,
    /// Per cent.
    pub rate: Decimal,
    /// Source and dates.
    pub basis: Basis,
}

/// A way to pay.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentMethod {
    /// Stable id, such as `visa` or `pix`.
    pub id: String,
    /// The brand's own name.
    pub name: String,
    /// card, wallet, bank_redirect, voucher …
    pub kind: String,
    /// What the shopper sees: inline, redirect, qr …
    pub flow: String,
    /// Currencies, `*` for any.
    pub currencies: Vec<String>,
    /// Smallest amount.
    pub minimum: Option<Limit>,
    /// Largest amount.
    pub maximum: Option<Limit>,
    /// Last day of a discontinued method.
    pub until: Option<Day>,
}

/// What the law wants shown or kept.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Legal {
    /// Days in which a consumer may withdraw; 0 = no such right, nothing = not known.
    pub withdrawal_days: Option<u32>,
    /// Only if the shop shows no return policy of its own.
    pub withdrawal_conditional: bool,
    /// `business`: the days are working days.
    pub withdrawal_unit: Option<String>,
    /// Short name of the law.
    pub withdrawal_law: Option<String>,
    /// Who pays the way back by law: `buyer` or `seller`.
    pub return_cost: Option<String>,
    /// Short name of the privacy law.
    pub privacy_law: Option<String>,
    /// Consent before marketing e-mail: `opt_in` or `opt_out`.
    pub marketing: Option<String>,
    /// Wording of the order button that the law demands, by language.
    pub order_button: Table<String>,
    /// Wording of the withdrawal function, by language.
    pub withdrawal_button: Table<String>,
    /// Wording of its second button, by language.
    pub withdrawal_confirm: Table<String>,
    /// Ids of further notices.
    pub notices: Vec<String>,
}

impl Country {
    /// The tax rows of a category on a day, and whether they are the category's own (not the standard ones instead).
    pub fn tax(&self, category: &str, subdivision: &str, day: Day) -> (Vec<&TaxRow>, bool) {
        let find = |category: &str, subdivision: Option<&str>| -> Vec<&TaxRow> {
            let fits = |t: &&TaxRow| t.category == category && t.subdivision.as_deref() == subdivision && t.basis.holds(day);
            self.taxes.iter().filter(fits).collect()
        };
        for (category, own) in [(category, true), ("standard", category == "standard")] {
            for subdivision in [Some(subdivision), None] {
                let rows = find(category, subdivision);
                if !rows.is_empty() {
                    return (rows, own);
                }
            }
        }
        (Vec::new(), false)
    }

    /// Whether a day is one on which carriers deliver and warehouses pack.
    pub fn works(&self, day: Day) -> bool {
        !self.weekend.contains(&(day.weekday() as u32)) && !self.holidays.contains(&day)
    }

    /// Whether goods move between two countries without customs.
    pub fn same_territory(&self, other: &Country) -> bool {
        self.code == other.code || (self.union.is_some() && self.union == other.union)
    }
}
