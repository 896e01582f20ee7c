//! How shoppers reach the merchant, and when.

use super::Names;
use crate::domain::pricing::dates::cut_off_minute;
use crate::domain::time::Weekdays;

/// How shoppers reach the merchant, beside mailbox and telephone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Support {
    /// Address of a chat.
    pub chat: Option<String>,
    /// When somebody is there, in the merchant's time zone.
    pub hours: Vec<OpenHours>,
    /// Help pages by language.
    pub links: Option<Names>,
}

/// Hours of some weekdays.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenHours {
    /// The weekdays.
    pub days: Weekdays,
    /// From this time of day (HH:MM) …
    pub from: String,
    /// … until this one.
    pub until: String,
}

/// Hours on the shopper's wall clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// First weekday, 0 Monday … 6 Sunday.
    pub first: u32,
    /// Last weekday.
    pub last: u32,
    /// Minute of the day at which they begin; on the last weekday they may end on the day after.
    pub from: u32,
    /// Minute of the day at which they end.
    pub until: u32,
}

const DAY: i32 = 24 * 60;

/// The hours as they are on a wall clock that is so many minutes ahead of the merchant's. Days that follow each other stand together.
pub fn shifted(open: &[OpenHours], ahead: i32) -> Vec<Hours> {
    let mut out: Vec<Hours> = Vec::new();
    for hours in open {
        let from = cut_off_minute(&hours.from) as i32 + ahead;
        let until = cut_off_minute(&hours.until) as i32 + ahead;
        let mut run: Option<Hours> = None;
        for day in &hours.days.0 {
            let day = (*day as i32 + from.div_euclid(DAY)).rem_euclid(7) as u32;
            match &mut run {
                Some(run) if (run.last + 1) % 7 == day => run.last = day,
                _ => {
                    let begins =
                        Hours { first: day, last: day, from: from.rem_euclid(DAY) as u32, until: until.rem_euclid(DAY) as u32 };
                    out.extend(run.replace(begins));
                }
            }
        }
        out.extend(run);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(days: &[u32], from: &str, until: &str) -> OpenHours {
        OpenHours { days: Weekdays(days.to_vec()), from: from.into(), until: until.into() }
    }

    fn check(open: &[OpenHours], ahead: i32, expected: &[(u32, u32, u32, u32)]) {
        let found: Vec<_> = shifted(open, ahead).iter().map(|h| (h.first, h.last, h.from, h.until)).collect();
        assert_eq!(found, expected, "{ahead}");
    }

    #[test]
    fn hours_move_with_the_clock_and_days_with_them() {
        let week = [open(&[0, 1, 2, 3, 4], "09:00", "17:00")];
        check(&week, 0, &[(0, 4, 540, 1020)]);
        // Hamburg as New York sees it, six hours behind: 3 to 11 in the morning.
        check(&week, -360, &[(0, 4, 180, 660)]);
        // As Tokyo sees it, eight hours ahead: 17:00 to 1:00 of the next day.
        check(&week, 480, &[(0, 4, 1020, 60)]);
        // As Honolulu sees it, eleven hours behind: from 22:00 on Sunday to 6:00 on Monday, and so on.
        check(&week, -660, &[(6, 3, 1320, 360)]);
        // As Auckland sees it from Hamburg's late shift, twelve hours ahead: Tuesday 4:00 is Monday 16:00.
        check(&[open(&[0], "16:00", "20:00")], 720, &[(1, 1, 240, 480)]);
        // Half hours exist: India is four and a half hours ahead of Hamburg in winter.
        check(&week, 270, &[(0, 4, 810, 1290)]);
    }

    #[test]
    fn days_that_do_not_follow_each_other_stand_alone() {
        let open = [open(&[0, 1, 3], "09:00", "12:00"), open(&[5], "10:00", "14:00")];
        check(&open, 0, &[(0, 1, 540, 720), (3, 3, 540, 720), (5, 5, 600, 840)]);
    }
}
