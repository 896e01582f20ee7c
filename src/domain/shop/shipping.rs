//! How goods travel: methods, zones, prices, times.

use rust_decimal::Decimal;

use super::Names;
use crate::domain::table::Table;

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
    /// What a parcel may hold; without it every order is one parcel.
    pub parcel: Option<ParcelLimits>,
    /// Whose rate of tax transport bears.
    pub tax: ShippingTax,
    /// The tax category of transport, where it has one of its own.
    pub tax_category: String,
    /// The ways to ship.
    pub methods: Vec<Method>,
}

/// Whose rate of tax transport bears when the goods bear several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ShippingTax {
    /// It is shared out over the rates by the value of the goods; the largest share takes the rest. The default: in the EU transport belongs to the
    /// taxable amount of the goods it carries (Directive 2006/112/EC art. 78 point b), and so does it in many other VAT laws.
    #[default]
    Proportional,
    /// One rate: the average of the goods' rates, weighted by value, to four decimals. The tax is shown at that rate.
    Weighted,
    /// The highest rate among the goods.
    Highest,
    /// The rate of a tax category of its own.
    Category,
}

/// What a parcel may hold. Limits that are not given do not exist.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ParcelLimits {
    /// Grams, packaging included.
    pub max_grams: Option<u32>,
    /// Units of goods.
    pub max_units: Option<u32>,
    /// Longest side, in millimetres.
    pub max_length_mm: Option<u32>,
    /// Length plus twice width and height, in millimetres.
    pub max_girth_mm: Option<u32>,
    /// Length plus width plus height, in millimetres.
    pub max_sum_mm: Option<u32>,
    /// Volume of the goods, in cubic centimetres.
    pub max_cm3: Option<u32>,
    /// Weight of the packaging of each parcel, in grams.
    pub tare_grams: u32,
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
