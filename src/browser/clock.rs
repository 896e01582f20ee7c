//! The time, and how far a zone's wall clock is ahead of UTC, by the browser's own tables.

use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::domain::time::{AsOf, Moment};

/// The moment, in whole seconds.
pub fn now() -> Moment {
    Moment((Date::now() / 1000.0) as i64)
}

/// The moment with the wall clocks of the warehouse and of the destination.
pub fn as_of(merchant_zone: &str, there_zone: Option<&str>) -> AsOf {
    let at = now();
    let there_offset = there_zone.map_or(0, |zone| offset_minutes(zone, at));
    AsOf { at, merchant_offset: offset_minutes(merchant_zone, at), there_offset }
}

/// Minutes by which the clock on the shopper's wall is ahead of UTC.
pub fn here() -> i32 {
    -(Date::new_0().get_timezone_offset() as i32)
}

/// Minutes by which a zone is ahead of UTC; 0 when the browser does not know the zone.
fn offset_minutes(zone: &str, at: Moment) -> i32 {
    let options = Object::new();
    for (key, value) in [("timeZone", zone), ("timeZoneName", "longOffset")] {
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    // An unknown zone makes the constructor throw, which must not end the checkout.
    let Ok(intl) = Reflect::get(&js_sys::global(), &"Intl".into()) else { return 0 };
    let Ok(class) = Reflect::get(&intl, &"DateTimeFormat".into()) else { return 0 };
    let arguments = Array::of2(&"en-US".into(), &options);
    let Ok(format) = Reflect::construct(&class.into(), &arguments) else { return 0 };
    let format: Intl::DateTimeFormat = format.into();
    let date = Date::new(&JsValue::from_f64(at.0 as f64 * 1000.0));
    for part in format.format_to_parts(&date).iter() {
        let field = |key: &str| Reflect::get(&part, &key.into()).ok().and_then(|v| v.as_string()).unwrap_or_default();
        if field("type") == "timeZoneName" {
            return parse_offset(&field("value"));
        }
    }
    0
}

/// `GMT`, `GMT+01:00`, `GMT-03:30` → minutes.
fn parse_offset(text: &str) -> i32 {
    let text = text.strip_prefix("GMT").unwrap_or(text);
    let sign = if text.starts_with('-') || text.starts_with('−') { -1 } else { 1 };
    let mut numbers = text.trim_start_matches(['+', '-', '−']).split(':').map(|n| n.parse::<i32>().unwrap_or(0));
    let hours = numbers.next().unwrap_or(0);
    sign * (hours * 60 + numbers.next().unwrap_or(0))
}
