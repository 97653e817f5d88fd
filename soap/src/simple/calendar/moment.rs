use super::super::written::Reason;
use super::instant::{Instant, seconds_to};
use super::scan::Malformed;
use std::cmp::Ordering;

/// The farthest time zone, in minutes.
const FARTHEST: i16 = 14 * 60;

const LARGEST_YEAR: u64 = 999_999_999_999_999_999;

const MONTHS: [(&str, u8); 12] = [
    ("January", 31),
    ("February", 29),
    ("March", 31),
    ("April", 30),
    ("May", 31),
    ("June", 30),
    ("July", 31),
    ("August", 31),
    ("September", 30),
    ("October", 31),
    ("November", 30),
    ("December", 31),
];

/// What the digits of a date or a time say. What a type does not have is as in the default.
#[derive(Clone, Copy)]
pub(super) struct Moment {
    /// As written: never 0.
    pub(super) year: i64,
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
    pub(super) attos: u64,
    /// Minutes east of UTC.
    pub(super) offset: Option<i16>,
}

impl Default for Moment {
    /// In a leap year, so that `--02-29` is a day.
    fn default() -> Self {
        Self { year: 1972, month: 1, day: 1, hour: 0, minute: 0, second: 0, attos: 0, offset: None }
    }
}

impl Moment {
    /// Reads what the syntax allows, then refuses what the calendar and the clock do not have.
    pub(super) fn read(scanned: Result<Self, Malformed>, expected: &'static str) -> Result<Self, Reason> {
        let moment = scanned.map_err(|Malformed| expected)?;
        moment.check_date()?;
        moment.check_time()?;
        if moment.offset.is_some_and(|offset| offset.abs() > FARTHEST) {
            return Err("a time zone is at most 14:00 away from UTC".into());
        }
        Ok(moment)
    }

    fn check_date(&self) -> Result<(), Reason> {
        let Self { year, month, day, .. } = *self;
        if year == 0 {
            return Err("there is no year 0000; the year before 0001 is -0001".into());
        }
        if year.unsigned_abs() > LARGEST_YEAR {
            return Err("years of more than 18 digits are not supported".into());
        }
        let Some(&(name, most)) = usize::from(month).checked_sub(1).and_then(|index| MONTHS.get(index)) else {
            return Err(format!("there is no month {month:02}").into());
        };
        if day == 0 || day > most {
            return Err(format!("{name} has no day {day:02}").into());
        }
        if (month, day) == (2, 29) && !is_leap(counted_with_zero(year)) {
            return Err(format!("February {year:04} has 28 days").into());
        }
        Ok(())
    }

    fn check_time(&self) -> Result<(), Reason> {
        let Self { hour, minute, second, attos, .. } = *self;
        if hour > 24 {
            return Err(format!("there is no hour {hour}").into());
        }
        if minute > 59 || second > 59 {
            return Err("minutes and seconds go from 00 to 59".into());
        }
        if hour == 24 && (minute, second, attos) != (0, 0, 0) {
            return Err("the hour 24 stands only in 24:00:00".into());
        }
        Ok(())
    }

    #[expect(clippy::cast_possible_truncation, reason = "below 10⁹ by the range of `attos`")]
    pub(super) const fn nanosecond(&self) -> u32 {
        (self.attos / 1_000_000_000) as u32
    }

    /// By the standard's algorithm (part 2, 3.2.7.4).
    pub(super) fn order(&self, other: &Self) -> Option<Ordering> {
        match (self.offset, other.offset) {
            (Some(ours), Some(theirs)) => Some(self.instant(ours).cmp(&other.instant(theirs))),
            (None, None) => Some(self.instant(0).cmp(&other.instant(0))),
            (Some(ours), None) => self.instant(ours).beside(other),
            (None, Some(theirs)) => other.instant(theirs).beside(self).map(Ordering::reverse),
        }
    }

    fn instant(&self, offset: i16) -> Instant {
        let Self { hour, minute, second, attos, .. } = *self;
        let time = (i128::from(hour) * 60 + i128::from(minute) - i128::from(offset)) * 60 + i128::from(second);
        let date = seconds_to(counted_with_zero(self.year), self.month, self.day);
        Instant { seconds: date + time, attos }
    }
}

impl Instant {
    /// How it compares with a moment in an unknown time zone.
    fn beside(self, local: &Moment) -> Option<Ordering> {
        if self < local.instant(FARTHEST) {
            Some(Ordering::Less)
        } else if self > local.instant(-FARTHEST) {
            Some(Ordering::Greater)
        } else {
            None
        }
    }
}

/// Where -0001 is 0.
fn counted_with_zero(year: i64) -> i128 {
    i128::from(year) + i128::from(year < 0)
}

const fn is_leap(year: i128) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}
