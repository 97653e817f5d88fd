//! Dates and times (part 2, 3.2.7 to 3.2.14) in the proleptic Gregorian calendar.
//!
//! As the standard has it, there is no year 0000, `-0001` is the year before `0001`, years may have more than four
//! digits (up to 18 here), and `24:00:00` is the end of a day. Leap seconds are unknown. A text may lack a time zone;
//! a value with one and a value without are in order only where they are more than 14 hours apart.

mod date;
mod date_time;
mod gregorian;
mod instant;
mod moment;
mod scan;
mod time;

pub use date::Date;
pub use date_time::DateTime;
pub use gregorian::{GDay, GMonth, GMonthDay, GYear, GYearMonth};
pub(super) use instant::{Instant, seconds_to};
pub(super) use scan::{Malformed, Scan};
pub use time::Time;

/// The methods of every type here.
macro_rules! time_zone {
    ($name:ident) => {
        impl $name {
            /// The time zone as minutes east of UTC, from -840 to 840, where the text has one.
            #[must_use]
            pub const fn offset_minutes(&self) -> Option<i16> {
                self.0.value().offset
            }
        }
    };
}
use time_zone;
