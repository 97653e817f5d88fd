use super::super::SimpleTypeError;
use super::date::{Date, scan_day};
use super::moment::Moment;
use super::scan::{Malformed, Scan};
use super::time::{Time, scan_clock};
use super::time_zone;
use std::cmp::Ordering;

written! {
    /// `xs:dateTime` (part 2, 3.2.7): a day and a time, `2020-03-12T13:20:00`, perhaps with a fraction and a time
    /// zone, `2020-03-12T13:20:00.5Z`. `24:00:00` is the beginning of the next day.
    ///
    /// ```
    /// use saponify::simple::{DateTime, SimpleType};
    ///
    /// let here: DateTime = "2020-03-12T13:20:00+03:00".parse()?;
    /// let there: DateTime = "2020-03-12T10:20:00Z".parse()?;
    /// assert_ne!(here, there);
    /// assert!(here.order(&there).is_some_and(|order| order.is_eq()));
    /// # Ok::<(), saponify::simple::SimpleTypeError>(())
    /// ```
    DateTime: "xs:dateTime", Moment, |text| {
        Moment::read(scan(&mut Scan::new(text)), "expected YYYY-MM-DDThh:mm:ss, perhaps with a fraction and a time zone")
    },
    fn order(&self, other: &Self) -> Option<Ordering> {
        self.0.value().order(other.0.value())
    }
}

time_zone!(DateTime);

impl DateTime {
    /// The time on the day, in UTC. Fails where one of them has a time zone.
    pub fn utc(date: &Date, time: &Time) -> Result<Self, SimpleTypeError> {
        Self::try_from(format!("{date}T{time}Z"))
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

    /// The hour as written, from 0 to 24.
    #[must_use]
    pub const fn hour(&self) -> u8 {
        self.0.value().hour
    }

    /// The minute, from 0 to 59.
    #[must_use]
    pub const fn minute(&self) -> u8 {
        self.0.value().minute
    }

    /// The whole second, from 0 to 59.
    #[must_use]
    pub const fn second(&self) -> u8 {
        self.0.value().second
    }

    /// The fraction of the second in nanoseconds; further digits are dropped.
    #[must_use]
    pub const fn nanosecond(&self) -> u32 {
        self.0.value().nanosecond()
    }
}

fn scan(text: &mut Scan<'_>) -> Result<Moment, Malformed> {
    let day = scan_day(text)?;
    text.literal("T")?;
    let time = scan_clock(text, day)?;
    Ok(Moment { offset: text.zone()?, ..time })
}
