//! How goods travel: methods, zones, prices, times.

use rust_decimal::Decimal;

use super::{Amounts, Area, Names};
use crate::domain::time::{Day, Weekdays};

/// How goods travel.
#[derive(Debug, Clone, PartialEq)]
pub struct Shipping {
    /// Working days to pack, least and most.
    pub handling_days: Vec<u32>,
    /// Orders after this time of day (HH:MM at the warehouse) count for the next working day.
    pub cut_off: String,
    /// Working days that customs adds when the carrier collects.
    pub clearance_days: Vec<u32>,
    /// Days on which nothing leaves the warehouse, beside the weekends and holidays of its country.
    pub closed_days: Vec<Day>,
    /// Insurance as a share of the goods: 0.01 is one per cent.
    pub insurance: Decimal,
    /// It is charged only to shoppers who ask for it.
    pub insurance_choice: bool,
    /// The least premium.
    pub insurance_minimum: Option<Amounts>,
    /// What free shipping and tables by amount look at.
    pub free_over_basis: FreeOver,
    /// What a parcel may hold; without it every order is one parcel.
    pub parcel: Option<ParcelLimits>,
    /// Whose rate of tax transport bears.
    pub tax: ShippingTax,
    /// The tax category of transport, where it has one of its own.
    pub tax_category: String,
    /// Added to the price of every method, in this order; each method may add its own.
    pub surcharges: Vec<Extra>,
    /// The ways to ship.
    pub methods: Vec<Method>,
}

/// Which value of the goods counts for free shipping.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FreeOver {
    /// What is paid for them after discounts. The default: a coupon does not buy free shipping.
    #[default]
    AfterDiscounts,
    /// Their price before discounts.
    BeforeDiscounts,
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
    /// Cubic centimetres that count as a kilogram; 0 = only the actual weight counts.
    pub volumetric_divisor: Option<u32>,
    /// The charged weight is rounded up to a multiple of this, in grams.
    pub step_grams: u32,
    /// What its parcels may hold, instead of the shop's own limits.
    pub parcel: Option<ParcelLimits>,
    /// What the prices are for.
    pub priced: PricedBy,
    /// Weekdays on which the carrier takes parcels along; the warehouse's working days if none is given.
    pub pickup_days: Weekdays,
    /// Weekdays on which the carrier delivers; the destination's working days if none is given.
    pub delivery_days: Weekdays,
    /// Added to its price, after the shop's own.
    pub surcharges: Vec<Extra>,
    /// Where the goods may be fetched …
    pub points: Vec<PickupPoint>,
    /// … or the address of the merchant's service that lists such places.
    pub points_from: Option<String>,
    /// Prices and times by destination; the first that fits counts.
    pub zones: Vec<Zone>,
}

/// Where goods may be fetched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PickupPoint {
    /// The carrier's own id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its address, and when it is open.
    pub lines: Vec<String>,
    /// The country it is in.
    pub country: String,
    /// Its postcode.
    pub postcode: String,
}

impl Method {
    /// Whether a place is chosen where the goods are fetched.
    pub fn fetched(&self) -> bool {
        !self.points.is_empty() || self.points_from.is_some()
    }

    /// Where its service is asked for places near a postcode, if it has one.
    pub fn points_url(&self, country: &str, postcode: &str) -> Option<String> {
        let service = self.points_from.as_ref()?;
        let mark = if service.contains('?') { "&" } else { "?" };
        let postcode: String = postcode.chars().filter(char::is_ascii_alphanumeric).collect();
        Some([service, mark, "country=", country, "&postcode=", &postcode].concat())
    }

    /// Cubic centimetres that count as a kilogram. Couriers and forwarders charge by volume, mostly 5 000 cm³ to the kilogram; post does not.
    pub fn divisor(&self) -> u32 {
        self.volumetric_divisor.unwrap_or(if self.channel == "post" { 0 } else { 5000 })
    }
}

/// What a method's prices are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PricedBy {
    /// Each parcel by its own weight and size, as carriers charge.
    #[default]
    Parcel,
    /// The whole order.
    Order,
}

/// Where a method goes, for how much and how long.
#[derive(Debug, Clone, PartialEq)]
pub struct Zone {
    /// Countries (`US`), states (`US-AK`), or `*`.
    pub countries: Vec<String>,
    /// Places by postcode.
    pub places: Vec<Area>,
    /// What does not belong to it.
    pub except: Vec<Area>,
    /// Prices; the first whose limits hold counts.
    pub rates: Vec<Rate>,
    /// Free from this amount of goods.
    pub free_over: Option<Amounts>,
    /// What that looks at, if not the shop's usual.
    pub free_over_basis: Option<FreeOver>,
    /// Working days on the way, least and most; none = the usual of the lane by the data.
    pub transit_days: Vec<u32>,
}

/// A price up to some limits, all inclusive. Limits that are not given do not exist.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rate {
    /// Charged weight, in grams.
    pub up_to_grams: Option<u32>,
    /// Goods.
    pub up_to_amount: Option<Amounts>,
    /// Units.
    pub up_to_items: Option<u32>,
    /// Longest side, in millimetres.
    pub up_to_length_mm: Option<u32>,
    /// Length plus twice width and height, in millimetres.
    pub up_to_girth_mm: Option<u32>,
    /// Length plus width plus height, in millimetres.
    pub up_to_sum_mm: Option<u32>,
    /// Price, on the tax basis of the prices.
    pub price: Amounts,
    /// For each kilogram of charged weight, by the gram …
    pub per_kg: Option<Amounts>,
    /// … beyond this weight.
    pub included_grams: u32,
    /// For each unit.
    pub per_item: Option<Amounts>,
    /// For each parcel.
    pub per_parcel: Option<Amounts>,
}

/// Something added to the price of shipping (a surcharge), or a row of its own beside it (a fee).
#[derive(Debug, Clone, PartialEq)]
pub struct Extra {
    /// What it is called.
    pub kind: ExtraKind,
    /// The name of a fee of the kind `other`, in the language of the shop.
    pub name: String,
    /// Per cent of the price so far; for a fee, of goods and shipping.
    pub percent: Option<Decimal>,
    /// A fixed amount …
    pub amount: Option<Amounts>,
    /// … for each of these.
    pub per: Each,
    /// Only there.
    pub places: Vec<Area>,
    /// Only with these payment methods.
    pub payments: Vec<String>,
    /// Only for goods below this amount, after discounts.
    pub below: Option<Amounts>,
    /// Only for goods with one of these flags.
    pub flags: Vec<String>,
    /// Only for lines with this option chosen.
    pub option: Option<String>,
    /// Only for parcels (goods, with `per` item) heavier than this, in grams.
    pub over_grams: Option<u32>,
    /// Only for parcels (goods) longer than this, in millimetres.
    pub over_length_mm: Option<u32>,
    /// Only for parcels (goods) of more length plus girth than this, in millimetres.
    pub over_girth_mm: Option<u32>,
    /// A surcharge that is charged even when shipping is free.
    pub always: bool,
    /// Tax category of a fee.
    pub tax_category: Option<String>,
    /// Only for shoppers who ask for it; the id by which they do.
    pub choice: Option<String>,
    /// Rate of tax of a fee in per cent, instead of the category's.
    pub tax_rate: Option<Decimal>,
    /// What a fee is at a border, if not what its kind says.
    pub part: Option<FeePart>,
}

/// What a fee is when goods cross a border.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeePart {
    /// Part of the price of the goods, and so of the customs value everywhere.
    Price,
    /// Part of the transport: of the customs value where that holds transport.
    Transport,
    /// Neither. It is left out of duty and import tax; a tax on the sale is taken on it as well.
    Apart,
}

impl Extra {
    /// What such a fee is by customs law, if the merchant does not say: packing, and what a buyer has to pay to get the goods at all, is part of their
    /// price (WTO Customs Valuation Agreement art 8.1(a)(iii) and annex III 7; Regulation (EU) 952/2013 arts 70, 71(1)(a)(iii)), carriage is transport.
    /// The way to pay is the buyer's own choice, as is what is asked for beside the goods, and a service after delivery is none of them (Regulation (EU)
    /// 952/2013 art 72(b)).
    pub fn part(&self) -> FeePart {
        if let Some(part) = self.part {
            return part;
        }
        let chosen = self.choice.is_some() || self.option.is_some() || !self.payments.is_empty();
        match self.kind {
            ExtraKind::Other if chosen => FeePart::Apart,
            ExtraKind::GiftWrap | ExtraKind::Handling | ExtraKind::SmallOrder | ExtraKind::Other => FeePart::Price,
            ExtraKind::Payment | ExtraKind::Service => FeePart::Apart,
            ExtraKind::Fuel | ExtraKind::Remote | ExtraKind::Bulky | ExtraKind::Battery | ExtraKind::Residential => {
                FeePart::Transport
            }
        }
    }
}

/// What a surcharge or fee is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ExtraKind {
    /// Fuel.
    Fuel,
    /// Islands and remote areas.
    Remote,
    /// Large or heavy goods.
    Bulky,
    /// Batteries and dangerous goods.
    Battery,
    /// Delivery to a home. Not charged to a business.
    Residential,
    /// Packing and handling.
    Handling,
    /// Gift wrapping.
    GiftWrap,
    /// A way to pay, such as cash on delivery.
    Payment,
    /// A small order.
    SmallOrder,
    /// A service.
    Service,
    /// Anything else.
    #[default]
    Other,
}

/// What an amount is charged for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Each {
    /// Once.
    #[default]
    Order,
    /// Each parcel.
    Parcel,
    /// Each unit.
    Item,
    /// Each kilogram of charged weight, by the gram.
    Kg,
}
