use super::super::{SimpleType, SimpleTypeError};
use super::moment::Moment;
use super::scan::{Malformed, Scan};
use super::time_zone;
use std::cmp::Ordering;

written! {
    /// `xs:date` (part 2, 3.2.9): a day, `2020-03-12`, perhaps with a time zone, `2020-03-12+03:00`.
    ///
    /// ```
    /// use saponify::simple::Date;
    ///
    /// assert_eq!(Date::new(2020, 3, 12)?.as_str(), "2020-03-12");
    /// # Ok::<(), saponify::simple::SimpleTypeError>(())
    /// ```
    Date: "xs:date", Moment, |text| {
        Moment::read(scan(&mut Scan::new(text)), "expected YYYY-MM-DD and perhaps a time zone")
    },
    fn order(&self, other: &Self) -> Option<Ordering> {
        self.0.value().order(other.0.value())
    }
}

time_zone!(Date);

impl Date {
    /// The day without a time zone. Fails where the calendar does not have it; there is no year 0.
    pub fn new(year: i64, month: u8, day: u8) -> Result<Self, SimpleTypeError> {
        let sign = if year < 0 { "-" } else { "" };
        Self::from_string(format!("{sign}{:04}-{month:02}-{day:02}", year.unsigned_abs()))
    }

    /// The year, negative before our era, never 0.
    #[must_use]
    pub const fn year(&self) -> i64 {
        self.0.value().year
    }

    /// The month, from 1.
    #[must_use]
    pub const fn month(&self) -> u8 {
        self.0.value().month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(&self) -> u8 {
        self.0.value().day
    }
}

fn scan(text: &mut Scan<'_>) -> Result<Moment, Malformed> {
    let date = scan_day(text)?;
    Ok(Moment { offset: text.zone()?, ..date })
}

pub(super) fn scan_day(text: &mut Scan<'_>) -> Result<Moment, Malformed> {
    let year = text.year()?;
    text.literal("-")?;
    let month = text.two()?;
    text.literal("-")?;
    let day = text.two()?;
    Ok(Moment { year, month, day, ..Moment::default() })
}
