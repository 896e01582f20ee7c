//! The answer: every amount the shopper sees, each row with the trace that explains it.

use rust_decimal::Decimal;

use super::trace::{Trace, Words};
use crate::domain::country::{Collector, Display};
use crate::domain::money::Currency;
use crate::domain::shop::{CreditKind, Incoterm, Names};
use crate::domain::time::{AsOf, Day, Moment};

/// A quote. Amounts are in `currency` and have exactly its minor digits.
#[derive(Debug, Clone, PartialEq)]
pub struct Quote {
    /// Destination country.
    pub country: String,
    /// State or province that the taxes are worked out for.
    pub subdivision: String,
    /// Presentment currency: what the shopper pays in.
    pub currency: Currency,
    /// Whether the amounts of lines and shipping hold tax.
    pub display: Display,
    /// Whether the goods cross a customs border.
    pub import: bool,
    /// Incoterm that `pay_now` and `pay_later` are worked out for; nothing when no customs border is crossed.
    pub incoterm: Option<Incoterm>,
    /// What is paid now and later under each incoterm that may be chosen.
    pub terms: Vec<TermsOffer>,
    /// The goods.
    pub lines: Vec<QuoteLine>,
    /// The rows of the summary; those not `included` sum to `total`.
    pub rows: Vec<Row>,
    /// Tax by name and rate, for invoices.
    pub taxes: Vec<TaxLine>,
    /// All that the shopper pays: now, on delivery, and by credits.
    pub total: Decimal,
    /// Paid with the order, once the credits are used.
    pub pay_now: Decimal,
    /// Collected by the carrier.
    pub pay_later: Decimal,
    /// `pay_now` in the smallest unit of the merchant's payment provider; none without a provider, or when it cannot be said in that unit.
    pub provider_amount: Option<String>,
    /// Cards, credit and points that pay for a part of it. With `pay_now` and `pay_later` they sum to `total`.
    pub credits: Vec<Credit>,
    /// Points redeemed and earned, where the shop has them.
    pub points: Option<PointsMoved>,
    /// The shipping method that is quoted.
    pub method: String,
    /// The pickup point that was chosen.
    pub point: Option<String>,
    /// All methods to this destination.
    pub methods: Vec<MethodOffer>,
    /// Methods that are not offered, and why.
    pub methods_refused: Vec<MethodRefused>,
    /// The parcels in which the goods travel by the quoted method.
    pub parcels: Vec<ParcelKind>,
    /// Ids of the ways to pay, in the order of the country.
    pub payments: Vec<String>,
    /// Ways to pay that are not offered, and why.
    pub payments_refused: Vec<(String, Words)>,
    /// Scheme of import.
    pub scheme: Option<String>,
    /// What the merchant's or shopper's attention is drawn to, such as unknown codes.
    pub warnings: Vec<Words>,
    /// The exchange rate of the prices.
    pub rate: Option<RateUsed>,
    /// Some figure is not official, so duty and tax are an estimate.
    pub estimate: bool,
    /// Customs value of the consignment, in `currency`.
    pub customs_value: Option<Decimal>,
    /// The moment of the quote.
    pub as_of: AsOf,
}

impl Quote {
    /// The leaves of the trace. Their amounts sum to `total`.
    pub fn leaves(&self) -> Vec<&Trace> {
        self.rows.iter().filter(|row| !row.included).flat_map(|row| row.why.leaves()).collect()
    }
}

/// One line of goods.
#[derive(Debug, Clone, PartialEq)]
pub struct QuoteLine {
    /// The cart line's id.
    pub id: String,
    /// Stock keeping unit.
    pub sku: String,
    /// How many.
    pub quantity: u32,
    /// Price of one.
    pub unit: Decimal,
    /// Price of all, before reductions.
    pub amount: Decimal,
    /// Its share of the reductions, zero or more; of a line with a negative price, what it gave to the others, zero or less.
    pub discount: Decimal,
    /// Tax on it, included or on top.
    pub tax: Decimal,
    /// Duty on it.
    pub duty: Decimal,
}

/// One row of the summary.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    /// Its label.
    pub words: Words,
    /// How much; reductions are negative.
    pub amount: Decimal,
    /// Already held by the other rows: shown, not added.
    pub included: bool,
    /// Collected on delivery.
    pub later: bool,
    /// Who hands a charge to the authority; nothing for what the shop earns.
    pub collector: Option<Collector>,
    /// Worked out from rows of data that are not official.
    pub estimate: bool,
    /// Why it is that much.
    pub why: Trace,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// The goods.
    Goods,
    /// A reduction.
    Discount,
    /// Shipping.
    Shipping,
    /// Insurance on the way.
    Insurance,
    /// Customs duty.
    Duty,
    /// Consumption tax.
    Tax,
    /// A fee.
    Fee,
    /// What rounding to the smallest coin adds, or takes off.
    Rounding,
}

/// Tax of one name and rate.
#[derive(Debug, Clone, PartialEq)]
pub struct TaxLine {
    /// What it is called.
    pub name: String,
    /// Per cent.
    pub rate: Decimal,
    /// What it is taken on, without the tax.
    pub base: Decimal,
    /// How much.
    pub amount: Decimal,
    /// Held by the prices.
    pub included: bool,
}

/// Payment now and later under an incoterm.
#[derive(Debug, Clone, PartialEq)]
pub struct TermsOffer {
    /// The incoterm.
    pub incoterm: Incoterm,
    /// Paid with the order.
    pub pay_now: Decimal,
    /// Collected by the carrier.
    pub pay_later: Decimal,
}

/// A means of payment beside the payment method: it lowers what is paid now, not the total and not the tax.
#[derive(Debug, Clone, PartialEq)]
pub struct Credit {
    /// What it is.
    pub kind: CreditKind,
    /// A card's code.
    pub code: String,
    /// How much it pays, in the quote's currency.
    pub amount: Decimal,
    /// How much is taken from it, in its own currency, cut to the minor digits.
    pub taken: Decimal,
    /// Its own currency.
    pub currency: Currency,
    /// Its label, and how the amount came about.
    pub why: Trace,
}

/// Points that an order moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PointsMoved {
    /// Taken from the customer.
    pub redeemed: u32,
    /// Given to the customer.
    pub earned: u32,
}

/// A shipping method with price and promise.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodOffer {
    /// Stable id.
    pub id: String,
    /// `standard` or `express`.
    pub kind: String,
    /// The merchant's names for it.
    pub name: Names,
    /// Price after free-shipping rules, on the basis of `display`.
    pub price: Decimal,
    /// First promised day.
    pub from: Day,
    /// Last promised day.
    pub until: Day,
    /// The days on the way are the usual ones of the lane, not the merchant's.
    pub estimate: bool,
}

/// A shipping method that is not offered.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodRefused {
    /// Stable id.
    pub id: String,
    /// Why.
    pub words: Words,
}

/// Parcels that are packed alike.
#[derive(Debug, Clone, PartialEq)]
pub struct ParcelKind {
    /// How many parcels.
    pub count: u32,
    /// What is in each.
    pub units: Vec<ParcelUnits>,
    /// Weight of each with its packaging, in grams.
    pub grams: u32,
    /// Weight that is charged for each, in grams.
    pub chargeable_grams: u32,
}

/// Goods in a parcel.
#[derive(Debug, Clone, PartialEq)]
pub struct ParcelUnits {
    /// The cart line.
    pub line: String,
    /// Units of it.
    pub quantity: u32,
}

/// The rate behind converted prices.
#[derive(Debug, Clone, PartialEq)]
pub struct RateUsed {
    /// From the currency of the prices …
    pub from: Currency,
    /// … units of the presentment currency for one of it, margin included.
    pub rate: Decimal,
    /// When it was taken.
    pub at: Moment,
    /// Until when it may be used.
    pub expires: Moment,
    /// Where it comes from.
    pub source: String,
}

/// Why there is no quote.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// The reason, as a sentence.
    pub words: Words,
    /// The cart lines at fault; none when it is the whole order.
    pub lines: Vec<String>,
}

impl Refusal {
    /// A refusal of the whole order.
    pub fn new(words: Words) -> Box<Self> {
        Box::new(Refusal { words, lines: Vec::new() })
    }
}

impl From<crate::domain::money::Overflow> for Box<Refusal> {
    #[cold]
    #[inline(never)]
    fn from(_: crate::domain::money::Overflow) -> Self {
        Refusal::new(Words::new("refused-amount", Vec::new()))
    }
}
