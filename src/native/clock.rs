//! The one place of the crate that asks what time it is.

use std::sync::Arc;

use jiff::Timestamp;

use crate::domain::time::Moment;

/// Where the backend gets the time from; tests set it.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// The clock of the machine.
    pub fn system() -> Clock {
        Clock(Arc::new(Timestamp::now))
    }

    /// A clock that is read through `now`.
    pub fn of(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Clock {
        Clock(Arc::new(now))
    }

    /// The time now.
    pub fn now(&self) -> Timestamp {
        (self.0)()
    }

    /// The time now, to the second, as the engine counts it.
    pub fn moment(&self) -> Moment {
        Moment(self.now().as_second())
    }

    /// Milliseconds since 1970, as the database keeps them.
    pub fn millis(&self) -> i64 {
        self.now().as_millisecond()
    }
}

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}

/// A moment of the database for people: day, hour and minute.
pub fn read_out(millis: i64) -> String {
    let moment = Timestamp::from_second(millis.div_euclid(1000)).map(|moment| moment.strftime("%Y-%m-%d %H:%M UTC").to_string());
    moment.unwrap_or_else(|_| "?".to_owned())
}

/// A moment of the database as RFC 3339, to the second.
pub fn spelled(millis: i64) -> String {
    Timestamp::from_second(millis.div_euclid(1000)).map_or_else(|_| "?".to_owned(), |moment| moment.to_string())
}
