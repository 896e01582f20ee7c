//! Days and moments as plain numbers. The clock and the time-zone tables live at the edges.

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar, counted from 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

/// A moment in UTC, in seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);

/// A moment together with the wall clocks that matter to a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AsOf {
    /// The moment of the quote.
    pub at: Moment,
    /// Minutes by which the merchant's wall clock is ahead of UTC at that moment.
    pub merchant_offset: i32,
    /// Minutes by which the destination's wall clock (its first time zone) is ahead of UTC at that moment.
    pub there_offset: i32,
}

impl AsOf {
    /// The date at the destination: dated rules are looked up with it.
    pub fn day_there(&self) -> Day {
        self.at.local(self.there_offset).0
    }

    /// The date and the minute of the day at the merchant.
    pub fn merchant_clock(&self) -> (Day, u32) {
        self.at.local(self.merchant_offset)
    }
}

impl Moment {
    /// The date and the minute of the day on a wall clock.
    pub fn local(self, offset_minutes: i32) -> (Day, u32) {
        let seconds = self.0.saturating_add(i64::from(offset_minutes) * 60);
        let day = seconds.div_euclid(86_400).clamp(i32::MIN.into(), i32::MAX.into());
        (Day(day as i32), (seconds.rem_euclid(86_400) / 60) as u32)
    }

    /// A moment some hours later.
    pub fn plus_hours(self, hours: u32) -> Moment {
        Moment(self.0.saturating_add(i64::from(hours) * 3600))
    }
}

/// Days of the week, 0 Monday … 6 Sunday.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Weekdays(pub Vec<u32>);

impl Day {
    /// The day `days` later.
    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }

    /// 0 Monday … 6 Sunday.
    pub fn weekday(self) -> usize {
        (i64::from(self.0) + 3).rem_euclid(7) as usize
    }

    /// Year, month, day.
    pub fn civil(self) -> (i32, u32, u32) {
        // Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
        let z = i64::from(self.0) + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        let year = yoe + era * 400 + i64::from(month <= 2);
        (year as i32, month as u32, (doy - (153 * mp + 2) / 5 + 1) as u32)
    }

    /// The day of a year, month and day, if there is one.
    pub fn from_civil(year: i32, month: u32, day: u32) -> Option<Day> {
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) || !(0..=9999).contains(&year) {
            return None;
        }
        let y = i64::from(year) - i64::from(month <= 2);
        let mp = (i64::from(month) + 9) % 12;
        let doy = (153 * mp + 2) / 5 + i64::from(day) - 1;
        let yoe = y.rem_euclid(400);
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
        let found = Day((y.div_euclid(400) * 146_097 + doe - 719_468) as i32);
        (found.civil() == (year, month, day)).then_some(found)
    }
}

/// A date or time that is not written as `2026-11-22` or `2026-11-22T08:30:00Z`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongDate;

fn number(text: &str) -> Result<u32, WrongDate> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(WrongDate);
    }
    text.parse().map_err(|_| WrongDate)
}

impl FromStr for Day {
    type Err = WrongDate;

    fn from_str(text: &str) -> Result<Day, WrongDate> {
        let mut parts = text.splitn(3, '-');
        let mut next = |len: usize| parts.next().filter(|p| p.len() == len).ok_or(WrongDate).and_then(number);
        let (year, month, day) = (next(4)?, next(2)?, next(2)?);
        Day::from_civil(year as i32, month, day).ok_or(WrongDate)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// RFC 3339 in UTC, seconds precision; fractions of a second are cut.
impl FromStr for Moment {
    type Err = WrongDate;

    fn from_str(text: &str) -> Result<Moment, WrongDate> {
        let (date, time) = text.split_once('T').ok_or(WrongDate)?;
        let day: Day = date.parse()?;
        let time = time.strip_suffix('Z').ok_or(WrongDate)?;
        let (clock, fraction) = time.split_once('.').unwrap_or((time, "0"));
        number(fraction)?;
        let mut parts = clock.splitn(3, ':').map(|p| if p.len() == 2 { number(p) } else { Err(WrongDate) });
        let mut next =
            |limit: u32| parts.next().unwrap_or(Err(WrongDate)).and_then(|n| if n < limit { Ok(n) } else { Err(WrongDate) });
        let (hour, minute, second) = (next(24)?, next(60)?, next(60)?);
        Ok(Moment(i64::from(day.0) * 86_400 + i64::from(hour * 3600 + minute * 60 + second)))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (day, _) = self.local(0);
        let second = self.0.rem_euclid(86_400);
        write!(f, "{day}T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_go_there_and_back() {
        for text in ["1970-01-01", "2000-02-29", "2024-12-31", "2026-11-22", "0001-01-01", "9999-12-31"] {
            assert_eq!(text.parse::<Day>().unwrap().to_string(), text);
        }
        for text in ["2026-02-29", "2026-13-01", "2026-1-01", "26-01-01", "2026-01-01x", "", "2026-00-10"] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
        assert_eq!("2026-11-22".parse::<Day>().unwrap().weekday(), 6);
    }

    #[test]
    fn moments_go_there_and_back_and_know_local_dates() {
        let at: Moment = "2026-06-30T23:30:00Z".parse().unwrap();
        assert_eq!(at.to_string(), "2026-06-30T23:30:00Z");
        assert_eq!(at.local(120), ("2026-07-01".parse().unwrap(), 90));
        assert_eq!("2026-06-30T23:30:00.250Z".parse(), Ok(at));
        assert!("2026-06-30T24:00:00Z".parse::<Moment>().is_err());
    }
}
