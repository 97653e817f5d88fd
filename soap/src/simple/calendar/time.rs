use super::super::{SimpleType, SimpleTypeError};
use super::moment::Moment;
use super::scan::{Malformed, Scan};
use super::time_zone;
use std::cmp::Ordering;

written! {
    /// `xs:time` (part 2, 3.2.8): a time of every day, `13:20:00`, perhaps with a fraction and a time zone,
    /// `13:20:00.5-05:00`. `24:00:00` is the same time as `00:00:00`.
    Time: "xs:time", Moment, |text| {
        Moment::read(scan(&mut Scan::new(text)), "expected hh:mm:ss, perhaps with a fraction and a time zone")
    },
    fn order(&self, other: &Self) -> Option<Ordering> {
        self.of_one_day().order(&other.of_one_day())
    }
}

time_zone!(Time);

impl Time {
    /// The time without a time zone. Fails where the clock does not have it.
    pub fn new(hour: u8, minute: u8, second: u8) -> Result<Self, SimpleTypeError> {
        Self::from_string(format!("{hour:02}:{minute:02}:{second:02}"))
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

    fn of_one_day(&self) -> Moment {
        let time = *self.0.value();
        Moment { hour: time.hour % 24, ..time }
    }
}

fn scan(text: &mut Scan<'_>) -> Result<Moment, Malformed> {
    let time = scan_clock(text, Moment::default())?;
    Ok(Moment { offset: text.zone()?, ..time })
}

pub(super) fn scan_clock(text: &mut Scan<'_>, day: Moment) -> Result<Moment, Malformed> {
    let hour = text.two()?;
    text.literal(":")?;
    let minute = text.two()?;
    text.literal(":")?;
    let second = text.two()?;
    Ok(Moment { hour, minute, second, attos: text.fraction()?.unwrap_or(0), ..day })
}
