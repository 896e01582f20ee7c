//! The promised days.
//!
//! At the warehouse, by its clock: an order counts from the working day on which it comes in before the cut-off; packing takes working days; the carrier
//! takes the parcel along on one of its pickup days. On the way, by the shopper's calendar: the days the carrier needs are counted on the days on which
//! it works there, and the parcel is handed over on such a day. Weekends and holidays are those of each end; the merchant's closed days come on top.
//!
//! The parcel leaves at the cut-off at the earliest. When that is already the next day where the shopper lives, counting starts with that day; when it
//! is still the day before, with the merchant's: a promise is never earlier than the carrier's days allow.

use super::Inputs;
use crate::domain::country::Country;
use crate::domain::shop::{Method, Zone};
use crate::domain::time::{Day, Weekdays};

/// A promise.
pub struct Promise {
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
    /// The days on the way are the usual ones of the lane, not the merchant's.
    pub estimate: bool,
}

/// Days on which something works: weekdays (of the country if there are none), but for holidays and closed days.
struct Calendar<'a> {
    country: &'a Country,
    weekdays: &'a Weekdays,
    closed: &'a [Day],
}

impl Calendar<'_> {
    fn works(&self, day: Day) -> bool {
        let weekday = day.weekday() as u32;
        let usual = if self.weekdays.0.is_empty() {
            !self.country.weekend.contains(&weekday)
        } else {
            self.weekdays.0.contains(&weekday)
        };
        usual && !self.country.holidays.contains(&day) && !self.closed.contains(&day)
    }

    /// The day itself if it is a working day, else the next one.
    fn next(&self, mut day: Day) -> Day {
        // Nobody rests for two months; the bound keeps a nonsensical calendar from looping for ever.
        for _ in 0..62 {
            if self.works(day) {
                break;
            }
            day = day.plus(1);
        }
        day
    }

    /// So many working days later.
    fn add(&self, mut day: Day, days: u32) -> Day {
        for _ in 0..days.min(365) {
            day = self.next(day.plus(1));
        }
        day
    }
}

/// First and last promised day. `clearance` adds the working days that customs takes when the carrier collects.
pub fn promised(inputs: &Inputs, method: &Method, zone: &Zone, clearance: bool) -> Promise {
    let shipping = &inputs.shop.shipping;
    let usual = Weekdays::default();
    let warehouse = Calendar { country: inputs.home, weekdays: &usual, closed: &shipping.closed_days };
    let pickup = Calendar { weekdays: &method.pickup_days, ..warehouse };
    let customs = Calendar { country: inputs.there, weekdays: &usual, closed: &[] };
    let carrier = Calendar { weekdays: &method.delivery_days, ..customs };
    let estimate = zone.transit_days.is_empty();
    let transit = if estimate { lane(inputs, method) } else { &zone.transit_days };
    let (today, minute) = inputs.as_of.merchant_clock();
    let cut_off = cut_off_minute(&shipping.cut_off);
    let late = minute >= cut_off;
    let start = warehouse.next(if late { today.plus(1) } else { today });
    let reach = |last: bool| {
        let packed = warehouse.add(start, bound(&shipping.handling_days, last));
        // A day on which the carrier comes must be one on which somebody is there, too.
        let mut leaves = packed;
        for _ in 0..62 {
            if pickup.works(leaves) && warehouse.works(leaves) {
                break;
            }
            leaves = leaves.plus(1);
        }
        let mut day = carrier.add(abroad(inputs, leaves, cut_off), bound(transit, last));
        if clearance {
            day = customs.add(day, bound(&shipping.clearance_days, last));
        }
        carrier.next(day)
    };
    Promise { from: reach(false), until: reach(true), estimate }
}

/// Minutes until the cut-off and the day on which an order leaves the warehouse at the earliest; nothing when today's is over, or nobody works.
pub fn cut_off(inputs: &Inputs) -> Option<(u32, Day)> {
    let shipping = &inputs.shop.shipping;
    let warehouse = Calendar { country: inputs.home, weekdays: &Weekdays::default(), closed: &shipping.closed_days };
    let (today, minute) = inputs.as_of.merchant_clock();
    let left = cut_off_minute(&shipping.cut_off).checked_sub(minute).filter(|left| *left > 0 && warehouse.works(today))?;
    Some((left, warehouse.add(today, bound(&shipping.handling_days, false))))
}

/// The day at the destination on which a parcel leaves the warehouse at a minute of a day there; never before the day at the warehouse.
fn abroad(inputs: &Inputs, day: Day, minute: u32) -> Day {
    let ahead = inputs.as_of.there_offset - inputs.as_of.merchant_offset;
    day.plus((minute as i32).saturating_add(ahead).div_euclid(24 * 60).max(0))
}

/// The usual days of the lane: from the country itself, from its region, from anywhere.
fn lane<'a>(inputs: &Inputs<'a>, method: &Method) -> &'a [u32] {
    let kind = if matches!(method.kind.as_str(), "express" | "economy") { method.kind.as_str() } else { "standard" };
    let from = [inputs.home.code.as_str(), inputs.home.region.as_str(), "*"];
    let row = |from: &str| inputs.there.transit.iter().find(|row| row.kind == kind && row.from == from);
    from.into_iter().find_map(row).map_or(&[], |row| row.days.as_slice())
}

/// The least or the most of a list of two; the most is not less than the least.
fn bound(days: &[u32], last: bool) -> u32 {
    let first = days.first().copied().unwrap_or(0);
    if last { days.get(1).copied().unwrap_or(first).max(first) } else { first }
}

/// Minutes since midnight of `HH:MM`; the end of the day when it is not a time.
pub fn cut_off_minute(text: &str) -> u32 {
    let parsed = text.split_once(':').and_then(|(h, m)| Some((h.parse::<u32>().ok()?, m.parse::<u32>().ok()?)));
    parsed.filter(|(h, m)| *h < 24 && *m < 60).map_or(24 * 60, |(h, m)| h * 60 + m)
}
