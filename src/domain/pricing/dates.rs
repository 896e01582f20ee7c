//! The promised days: cut-off and handling at the warehouse, transit at the destination, weekends and holidays of both.

use super::Inputs;
use crate::domain::country::Country;
use crate::domain::shop::Zone;
use crate::domain::time::Day;

/// First and last promised day. `clearance` adds the working days that customs takes when the carrier collects.
pub fn promised(inputs: &Inputs, zone: &Zone, clearance: bool) -> (Day, Day) {
    let shipping = &inputs.shop.shipping;
    let (today, minute) = inputs.as_of.merchant_clock();
    let late = minute >= cut_off_minute(&shipping.cut_off);
    let start = if late { today.plus(1) } else { today };
    let start = next_working(inputs.home, start);
    let bounds = |days: &[u32], last: bool| {
        let first = days.first().copied().unwrap_or(0);
        if last { days.get(1).copied().unwrap_or(first).max(first) } else { first }
    };
    let reach = |last: bool| {
        let packed = add_working(inputs.home, start, bounds(&shipping.handling_days, last));
        let mut transit = bounds(&zone.transit_days, last);
        if clearance {
            transit = transit.saturating_add(bounds(&shipping.clearance_days, last));
        }
        next_working(inputs.there, add_working(inputs.there, packed, transit))
    };
    (reach(false), reach(true))
}

/// Minutes since midnight of `HH:MM`; the end of the day when it is not a time.
pub fn cut_off_minute(text: &str) -> u32 {
    let parsed = text.split_once(':').and_then(|(h, m)| Some((h.parse::<u32>().ok()?, m.parse::<u32>().ok()?)));
    parsed.filter(|(h, m)| *h < 24 && *m < 60).map_or(24 * 60, |(h, m)| h * 60 + m)
}

fn next_working(country: &Country, mut day: Day) -> Day {
    // No country rests for a month; the bound keeps a nonsensical weekend list from looping for ever.
    for _ in 0..31 {
        if country.works(day) {
            break;
        }
        day = day.plus(1);
    }
    day
}

fn add_working(country: &Country, mut day: Day, days: u32) -> Day {
    for _ in 0..days.min(365) {
        day = next_working(country, day.plus(1));
    }
    day
}
