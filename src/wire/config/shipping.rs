//! How goods travel: methods, zones, prices, times.

use rust_decimal::Decimal;

use crate::domain::shop::*;
#[cfg(feature = "native")]
use crate::domain::table::Table;
use crate::domain::time::Weekdays;
use crate::wire::contract::{Read, Reader, Write};
#[cfg(feature = "native")]
use crate::wire::contract::{Shape, table};
use crate::wire::node::{Node, Value};
use crate::{record, words};

record! { Shipping {
    "handlingDays" handling_days: default(vec![1, 1]), "Working days to pack: least, most.";
    "cutOff" cut_off: default("14:00".to_owned()), "Orders after this time at the warehouse count for the next working day.";
    "clearanceDays" clearance_days: default(vec![1, 5]), "Working days that customs adds when the carrier collects: least, most.";
    "closedDays" closed_days: default(Vec::new()), "Days on which nothing leaves the warehouse, beside weekends and holidays.";
    "insurance" insurance: default(Decimal::ZERO), "Insurance as a share of the goods after discounts: 0.01 is one per cent.";
    "insuranceChoice" insurance_choice: default(false), "Insurance is an extra that the checkout offers, charged to those who ask for it.";
    "insuranceMinimum" insurance_minimum: optional, "The least premium, where there is insurance.";
    "freeOverBasis" free_over_basis: default(FreeOver::AfterDiscounts), "The goods that count for freeOver and upToAmount: after-discounts or before-discounts.";
    "parcel" parcel: later_optional, "What a parcel may hold; without it every order is one parcel.";
    "tax" tax: default(ShippingTax::Proportional), "Whose tax rate shipping bears: proportional (shared over the goods' rates by value, the largest share takes the rest), weighted (one average rate), highest, or category.";
    "taxCategory" tax_category: default("standard".to_owned()), "Tax category of shipping when tax is category.";
    "surcharges" surcharges: later_default(Vec::new()), "Added to the price of every method, in this order.";
    "methods" methods: later_required, "The ways to ship.";
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
    "kind" kind: default("standard".to_owned()), "standard, express, economy or pickup.";
    "name" name: default(Names::default()), "Name, or names by language; without it the kind is named.";
    "channel" channel: default("post".to_owned()), "post, courier or freight: customs rules differ.";
    "volumetricDivisor" volumetric_divisor: optional, "Cubic centimetres that count as a kilogram; 0 = only the actual weight counts. Without it 5000 for courier and freight, 0 for post.";
    "stepGrams" step_grams: default(1), "The charged weight, the greater of actual and volumetric weight, is rounded up to a multiple of this.";
    "parcel" parcel: optional, "What its parcels may hold, instead of shipping.parcel.";
    "priced" priced: default(PricedBy::Parcel), "parcel: each parcel has its price, by its own weight and size; order: the whole order has one.";
    "pickupDays" pickup_days: default(Weekdays::default()), "Weekdays on which the carrier takes parcels along, such as [\"mon\", \"thu\"]; the warehouse's working days if not given.";
    "deliveryDays" delivery_days: default(Weekdays::default()), "Weekdays on which the carrier works at the destination, such as [\"mon\", …, \"sat\"]; its usual working days if not given. Holidays are never counted.";
    "surcharges" surcharges: default(Vec::new()), "Added to its price, after shipping.surcharges.";
    "points" points: default(Vec::new()), "Places where the goods may be fetched, for methods of the kind pickup. The shopper chooses one.";
    "pointsFrom" points_from: optional, "Address of a service of yours that lists such places, seen from this config. It is asked with country and postcode and answers {\"points\": […]}. The backend asks it as well, and takes no order to a place that it does not list.";
    "zones" zones: required, "Prices and times by destination; the first that fits counts.";
} }

record! { PickupPoint {
    "id" id: required, "The carrier's own id.";
    "name" name: required, "What it is called.";
    "lines" lines: default(Vec::new()), "Its address, and when it is open.";
    "country" country: required, "Country.";
    "postcode" postcode: default(String::new()), "Postcode.";
} }

words! { PricedBy { "parcel" => PricedBy::Parcel, "order" => PricedBy::Order } }

record! { Zone {
    "countries" countries: default(Vec::new()), "Countries (US), states (US-AK), or *.";
    "places" places: default(Vec::new()), "Further places, by postcode too: {\"country\": \"DE\", \"postcodes\": [\"20000-21149\", \"27*\"]}.";
    "except" except: default(Vec::new()), "Places that do not belong to the zone, such as islands.";
    "rates" rates: required, "Prices; the first whose limits all hold counts.";
    "freeOver" free_over: optional, "Free from this amount of goods.";
    "freeOverBasis" free_over_basis: optional, "after-discounts or before-discounts, instead of shipping.freeOverBasis.";
    "transitDays" transit_days: default(Vec::new()), "Working days on the way: least, most. Without them the usual days of the lane, as an estimate.";
} }

words! { FreeOver { "after-discounts" => FreeOver::AfterDiscounts, "before-discounts" => FreeOver::BeforeDiscounts } }

record! { Rate {
    "upToGrams" up_to_grams: optional, "Most charged weight, in grams. All limits are inclusive; those not given do not exist.";
    "upToAmount" up_to_amount: optional, "Most goods of the order, on the basis of freeOverBasis.";
    "upToItems" up_to_items: optional, "Most units.";
    "upToLengthMm" up_to_length_mm: optional, "Longest side, in millimetres.";
    "upToGirthMm" up_to_girth_mm: optional, "Most length plus twice width and height, in millimetres.";
    "upToSumMm" up_to_sum_mm: optional, "Most length plus width plus height, in millimetres.";
    "price" price: required, "Price, on the same tax basis as the goods; or prices by currency: {\"EUR\": \"4.90\", \"USD\": \"5.90\"}.";
    "perKg" per_kg: optional, "Added for each kilogram of charged weight, by the gram …";
    "includedGrams" included_grams: default(0), "… beyond this weight.";
    "perItem" per_item: optional, "Added for each unit.";
    "perParcel" per_parcel: optional, "Added for each parcel.";
} }

record! { Extra {
    "kind" kind: default(ExtraKind::Other), "What it is called: fuel, remote, bulky, battery, residential (not charged to a business), handling, gift-wrap, payment, small-order, service, other.";
    "name" name: default(String::new()), "Name of a fee of the kind other; shown as it is in every language.";
    "percent" percent: optional, "Per cent of the price so far (surcharges follow one another in their order); for a fee, of goods and shipping.";
    "amount" amount: optional, "A fixed amount, on the same tax basis as the goods …";
    "per" per: default(Each::Order), "… for each order, parcel, item or kg.";
    "places" places: default(Vec::new()), "Only there: countries, states, postcodes.";
    "payments" payments: default(Vec::new()), "Only with these payment methods, such as cod.";
    "below" below: optional, "Only for goods below this amount, after discounts.";
    "flags" flags: default(Vec::new()), "Only for goods with one of these flags: battery, bulky …";
    "option" option: optional, "Only for lines on which this option is chosen, such as Gift wrap.";
    "overGrams" over_grams: optional, "Only for parcels (units, with per item) heavier than this.";
    "overLengthMm" over_length_mm: optional, "Only for parcels (units) longer than this.";
    "overGirthMm" over_girth_mm: optional, "Only for parcels (units) whose length plus twice width and height is more than this.";
    "always" always: default(false), "A surcharge that is charged even when shipping is free.";
    "choice" choice: optional, "A fee that only those pay who ask for it: the id by which the checkout offers it, such as wrap.";
    "taxCategory" tax_category: optional, "Tax category of a fee; standard if not given. A surcharge is taxed as shipping is.";
    "taxRate" tax_rate: optional, "Rate of tax of a fee in per cent, instead of the category's.";
    "customs" part: optional, "What a fee is at a customs border: price (of the goods, and so part of the customs value), transport, or apart (neither duty nor import tax is taken on it). By its kind, if not given: price for gift-wrap, handling, small-order and any other that the shopper cannot do without; apart for payment, service and what the shopper chooses; transport for fuel, remote, bulky, battery and residential.";
} }

words! { FeePart { "price" => FeePart::Price, "transport" => FeePart::Transport, "apart" => FeePart::Apart } }

words! { ExtraKind {
    "fuel" => ExtraKind::Fuel,
    "remote" => ExtraKind::Remote,
    "bulky" => ExtraKind::Bulky,
    "battery" => ExtraKind::Battery,
    "residential" => ExtraKind::Residential,
    "handling" => ExtraKind::Handling,
    "gift-wrap" => ExtraKind::GiftWrap,
    "payment" => ExtraKind::Payment,
    "small-order" => ExtraKind::SmallOrder,
    "service" => ExtraKind::Service,
    "other" => ExtraKind::Other,
} }

words! { Each { "order" => Each::Order, "parcel" => Each::Parcel, "item" => Each::Item, "kg" => Each::Kg } }

/// The keys of an area.
struct AreaKeys {
    country: String,
    subdivisions: Vec<String>,
    postcodes: Vec<String>,
}
record! { AreaKeys {
    "country" country: required, "Country, or *.";
    "subdivisions" subdivisions: default(Vec::new()), "States or provinces, without the country: [\"AK\", \"HI\"].";
    "postcodes" postcodes: default(Vec::new()), "Postcodes (27498), beginnings (27*), ranges (20000-21149), British areas (BT*) and districts (KW15-KW17); without spaces and hyphens.";
} }

/// `"US"`, `"US-AK"`, or a table.
impl Read for Area {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        if let Some(place) = node.text() {
            let (country, state) = place.split_once('-').map_or((place, None), |(country, state)| (country, Some(state)));
            let subdivisions = state.map(str::to_owned).into_iter().collect();
            return Area { country: country.to_owned(), subdivisions, postcodes: Vec::new() };
        }
        let AreaKeys { country, subdivisions, postcodes } = AreaKeys::read(node, reader);
        Area { country, subdivisions, postcodes }
    }
}
#[cfg(feature = "native")]
impl Shape for Area {
    fn schema() -> Node {
        either(String::schema(), AreaKeys::schema())
    }
}
impl Write for Area {
    fn write(&self) -> Option<Node> {
        let Area { country, subdivisions, postcodes } = self.clone();
        AreaKeys { country, subdivisions, postcodes }.write()
    }
}

/// `"4.90"` in the currency of the prices, or `{"EUR": "4.90", "USD": "5.90"}`.
impl Read for Amounts {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        match node.value {
            Value::Table(_) => Amounts(Read::read(node, reader)),
            _ => Amounts([("*".to_owned(), Read::read(node, reader))].into()),
        }
    }
}
#[cfg(feature = "native")]
impl Shape for Amounts {
    fn schema() -> Node {
        either(Decimal::schema(), Table::<Decimal>::schema())
    }
}
impl Write for Amounts {
    fn write(&self) -> Option<Node> {
        match self.0.get("*") {
            Some(amount) if self.0.len() == 1 => amount.write(),
            _ => self.0.write(),
        }
    }
}

#[cfg(feature = "native")]
fn either(one: Node, other: Node) -> Node {
    table(vec![("anyOf".into(), Node { at: 0, value: Value::List(vec![one, other]) })])
}

/// What one key alone cannot show.
pub fn check(shop: &Shop, fault: &mut dyn FnMut(bool, &str, &str)) {
    let base = shop.prices.currency;
    let mut ask = |key: &str, amounts: &[&Option<Amounts>]| {
        for Amounts(table) in amounts.iter().filter_map(|a| a.as_ref()) {
            fault(table.values().any(|a| *a < Decimal::ZERO), key, "an amount is negative");
            let listed = table.contains_key("*") || table.contains_key(base.code());
            fault(!listed, key, "an amount by currency needs one in the currency of the prices");
        }
    };
    let shipping = &shop.shipping;
    ask("shipping", &[&shipping.insurance_minimum]);
    shop.fees.iter().for_each(|fee| ask("fees", &[&fee.amount, &fee.below]));
    let surcharges = shipping.surcharges.iter().chain(shipping.methods.iter().flat_map(|m| &m.surcharges));
    surcharges.clone().for_each(|s| ask("shipping", &[&s.amount, &s.below]));
    let zones = || shipping.methods.iter().flat_map(|m| &m.zones);
    for zone in zones() {
        ask("shipping", &[&zone.free_over]);
        for rate in &zone.rates {
            ask("shipping", &[&rate.up_to_amount, &Some(rate.price.clone()), &rate.per_kg, &rate.per_item, &rate.per_parcel]);
        }
    }
    let taxed = surcharges.clone().any(|s| s.tax_category.is_some() || s.tax_rate.is_some());
    fault(taxed, "shipping", "a surcharge is taxed as shipping is; move it to fees to give it a tax of its own");
    let nowhere = zones().any(|z| z.countries.is_empty() && z.places.is_empty());
    fault(nowhere, "shipping", "a zone lists neither countries nor places");
    let areas = zones().flat_map(|z| z.places.iter().chain(&z.except)).chain(surcharges.flat_map(|s| &s.places));
    let areas = areas.chain(shop.fees.iter().flat_map(|fee| &fee.places));
    let odd = areas.flat_map(|area| &area.postcodes).any(|rule| !understood(rule));
    fault(
        odd,
        "shipping",
        "a postcode rule is none of 27498, 27*, 20000-21149, BT*, KW15-KW17; write postcodes without spaces and hyphens",
    );
}

/// Whether a rule for postcodes can cover any.
fn understood(rule: &str) -> bool {
    let word = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric());
    match rule.split_once('-') {
        Some((first, last)) => word(first) && word(last) && covers(rule, &plain(first)) && covers(rule, &plain(last)),
        None => word(rule.strip_suffix('*').unwrap_or(rule)),
    }
}
