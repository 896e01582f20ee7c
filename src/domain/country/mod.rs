//! What is known about one country: the form of a country pack. Rows are dated and sourced; the merchant may override them.

mod address;
mod identifier;
mod import;
mod law;
mod local;

use rust_decimal::Decimal;

use super::money::Currency;
use super::time::Day;

pub use address::*;
pub use identifier::*;
pub use import::*;
pub use law::*;
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
    /// English name, as it stands on labels.
    pub name: String,
    /// The national currency.
    pub currency: Currency,
    /// Official languages, the most used first.
    pub languages: Vec<String>,
    /// E.164 country code without the plus.
    pub calling_code: String,
    /// What is dialled before a number within the country, and left out from abroad.
    pub trunk: String,
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
    /// Tax categories that are known to have no rate of their own.
    pub standard: Vec<String>,
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

/// The tax category of goods that bear no tax in the seller's country or union.
pub const EXEMPT: &str = "exempt";

/// The tax categories that a merchant may put on a product.
///
/// Small on purpose: each is one that many countries tax at a rate of its own. What it means is the country's to say; in doubt a product is `standard`.
pub const TAX_CATEGORIES: [&str; 14] = [
    // Everything else.
    "standard",
    // Basic food; sweets, soft drinks and alcohol are standard in many countries.
    "food",
    // Printed books.
    "books",
    // Books as files.
    "ebooks",
    // Newspapers and magazines, printed or as files.
    "newspapers",
    // Clothes and shoes.
    "clothing",
    // Clothes and shoes for children; where they have no rate of their own, as clothing.
    "childrens_clothes",
    // Medicines for people.
    "medicine",
    // Aids for the disabled, prostheses, glasses on prescription.
    "medical_devices",
    // Nappies, baby food, car seats.
    "baby",
    // Sanitary towels, tampons, cups.
    "hygiene",
    // Living plants, cut flowers, seeds.
    "plants",
    // Software, music, films, games as files or access.
    "digital",
    // Nothing is charged; not for imports.
    EXEMPT,
];

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
    /// Only goods of which one costs at most this, without tax.
    pub max: Option<Limit>,
    /// Only goods of which one costs less than this, without tax.
    pub below: Option<Limit>,
    /// So much of the price of each one bears no tax.
    pub free: Option<Limit>,
    /// Whether shipping bears it as well.
    pub shipping: bool,
    /// In sales at home, only merchants with this registration charge it (`ca-bc`); the border always does.
    pub registration: Option<String>,
    /// Source and dates.
    pub basis: Basis,
}

impl TaxRow {
    /// A rate without conditions.
    pub fn plain(category: &str, name: String, rate: Decimal, basis: Basis) -> Self {
        let category = category.to_owned();
        let (max, below, free, subdivision, registration) = (None, None, None, None, None);
        TaxRow { category, name, rate, subdivision, max, below, free, shipping: true, registration, basis }
    }
}

impl Country {
    /// The tax rows of a category on a day, and whether they are the category's own (not the standard ones instead). Rows that depend on the price
    /// are left out.
    pub fn tax(&self, category: &str, subdivision: &str, day: Day) -> (Vec<&TaxRow>, bool) {
        self.tax_if(category, subdivision, day, &|row| row.max.is_none() && row.below.is_none())
    }

    /// The same with a say in which rows fit. Goods whose category has rows of which none fits bear the standard rate, and that is their own.
    pub fn tax_if(&self, category: &str, subdivision: &str, day: Day, fits: &dyn Fn(&TaxRow) -> bool) -> (Vec<&TaxRow>, bool) {
        if category == EXEMPT {
            return (Vec::new(), true);
        }
        let wider = if category == "childrens_clothes" { "clothing" } else { category };
        let mut own = self.standard.iter().any(|known| known == category);
        for named in [category, wider, "standard"] {
            own |= named == "standard" && category == "standard";
            for place in [Some(subdivision), None] {
                let holds = |t: &&TaxRow| t.category == named && t.subdivision.as_deref() == place && t.basis.holds(day);
                let rows: Vec<&TaxRow> = self.taxes.iter().filter(holds).collect();
                let fitting: Vec<&TaxRow> = rows.iter().copied().filter(|row| fits(row)).collect();
                own |= named != "standard" && !rows.is_empty();
                if !fitting.is_empty() {
                    return (fitting, own);
                }
            }
        }
        (Vec::new(), own)
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
