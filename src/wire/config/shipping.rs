//! How goods travel: methods, zones, prices, times.

use rust_decimal::Decimal;

use crate::domain::shop::{Method, Names, ParcelLimits, Shipping, ShippingTax, WeightRate, Zone};
use crate::{record, words};

record! { Shipping {
    "handlingDays" handling_days: default(vec![1, 1]), "Working days to pack: least, most.";
    "cutOff" cut_off: default("14:00".to_owned()), "Orders after this time at the warehouse count for the next working day.";
    "clearanceDays" clearance_days: default(vec![1, 5]), "Working days that customs adds when the carrier collects: least, most.";
    "insurance" insurance: default(Decimal::ZERO), "Insurance as a share of the goods: 0.01 is one per cent.";
    "parcel" parcel: optional, "What a parcel may hold; without it every order is one parcel.";
    "tax" tax: default(ShippingTax::Proportional), "Whose tax rate shipping bears: proportional (shared over the goods' rates by value, the largest share takes the rest), weighted (one average rate), highest, or category.";
    "taxCategory" tax_category: default("standard".to_owned()), "Tax category of shipping when tax is category.";
    "methods" methods: required, "The ways to ship.";
} }

words! { ShippingTax {
    "proportional" => ShippingTax::Proportional,
    "weighted" => ShippingTax::Weighted,
    "highest" => ShippingTax::Highest,
    "category" => ShippingTax::Category,
} }

record! { ParcelLimits {
    "maxGrams" max_grams: optional, "Most weight of a parcel in grams, packaging included.";
    "maxUnits" max_units: optional, "Most units of goods in a parcel.";
    "maxLengthMm" max_length_mm: optional, "Longest side, in millimetres.";
    "maxGirthMm" max_girth_mm: optional, "Most length plus twice width and height, in millimetres.";
    "maxSumMm" max_sum_mm: optional, "Most length plus width plus height, in millimetres.";
    "maxCm3" max_cm3: optional, "Most volume of the goods in a parcel, in cubic centimetres.";
    "tareGrams" tare_grams: default(0), "Weight of the packaging of each parcel, in grams.";
} }

record! { Method {
    "id" id: required, "Stable id.";
    "kind" kind: default("standard".to_owned()), "standard or express.";
    "name" name: default(Names::default()), "Name, or names by language; without it the kind is named.";
    "channel" channel: default("post".to_owned()), "post, courier or freight: customs rules differ.";
    "zones" zones: required, "Prices and times by destination; the first that fits counts.";
} }

record! { Zone {
    "countries" countries: required, "Countries (US), states (US-AK), or *.";
    "rates" rates: required, "Prices by weight, the lightest first.";
    "freeOver" free_over: optional, "Free from this amount of goods.";
    "transitDays" transit_days: required, "Working days on the way: least, most.";
} }

record! { WeightRate {
    "upToGrams" up_to_grams: required, "Grams, inclusive.";
    "price" price: required, "Price, on the same tax basis as the goods.";
    "prices" prices: default(Default::default()), "Prices in other currencies, used instead of a converted one.";
} }
