//! What is known about one country: the form of a country pack. Rows are dated and sourced; the merchant may override them.

mod address;
mod identifier;
mod import;
mod local;

use rust_decimal::Decimal;

use super::money::Currency;
use super::time::Day;

pub use address::*;
pub use identifier::*;
pub use import::*;
pub use local::*;

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
    /// Part of the world, as lanes name it.
    pub region: String,
    /// Usual times on the way to it.
    pub transit: Vec<Transit>,
    /// How an address is written.
    pub address: AddressForm,
    /// Consumption tax rows.
    pub taxes: Vec<TaxRow>,
    /// What happens at the border.
    pub import: Option<Import>,
    /// Ways to pay, in the order people there expect.
    pub payments: Vec<PaymentMethod>,
    /// Numbers of taxpayers, companies and residents.
    pub identifiers: Vec<Identifier>,
    /// What the law wants shown.
    pub legal: Legal,
    /// Identifies the content of the pack.
    pub hash: String,
}

/// The usual time on the way by a kind of service.
#[derive(Debug, Clone, PartialEq)]
pub struct Transit {
    /// Country or region it counts from, or `*`.
    pub from: String,
    /// `standard`, `express` or `economy`.
    pub kind: String,
    /// Working days, least and most.
    pub days: Vec<u32>,
    /// Source.
    pub basis: Basis,
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

/// One rate of consumption tax. Rows of the same category and subdivision add up.
#[derive(Debug, Clone, PartialEq, Default)]
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
