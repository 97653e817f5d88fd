//! Parts of dates (part 2, 3.2.10 to 3.2.14).

use super::moment::Moment;
use super::scan::{Malformed, Scan};
use super::time_zone;
use std::cmp::Ordering;

macro_rules! gregorian {
    ($(#[$meta:meta])* $name:ident: $xsd:literal, $scan:ident, $expected:literal) => {
        written! {
            $(#[$meta])*
            $name: $xsd, Moment, |text| {
                let mut text = Scan::new(text);
                let scanned = $scan(&mut text).and_then(|moment| Ok(Moment { offset: text.zone()?, ..moment }));
                Moment::read(scanned, concat!("expected ", $expected, " and perhaps a time zone"))
            },
            fn order(&self, other: &Self) -> Option<Ordering> {
                self.0.value().order(other.0.value())
            }
        }

        time_zone!($name);
    };
}

gregorian! {
    /// `xs:gYearMonth` (part 2, 3.2.10): a month of a year, `2020-03`.
    GYearMonth: "xs:gYearMonth", scan_year_month, "YYYY-MM"
}

impl GYearMonth {
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
}

fn scan_year_month(text: &mut Scan<'_>) -> Result<Moment, Malformed> {
    let year = text.year()?;
    text.literal("-")?;
    Ok(Moment { year, month: text.two()?, ..Moment::default() })
}

gregorian! {
    /// `xs:gYear` (part 2, 3.2.11): a year, `2020`.
    GYear: "xs:gYear", scan_year, "YYYY"
}

impl GYear {
    /// The year, negative before our era, never 0.
    #[must_use]
    pub const fn year(&self) -> i64 {
        self.0.value().year
    }
}

fn scan_year(text: &mut Scan<'_>) -> Result<Moment, Malformed> {
    Ok(Moment { year: text.year()?, ..Moment::default() })
}

gregorian! {
    /// `xs:gMonthDay` (part 2, 3.2.12): a day of every year, `--03-12`.
    GMonthDay: "xs:gMonthDay", scan_month_day, "--MM-DD"
}

impl GMonthDay {
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

fn scan_month_day(text: &mut Scan<'_>) -> Result<Moment, Malformed> {
    let month = scan_month(text)?;
    text.literal("-")?;
    Ok(Moment { day: text.two()?, ..month })
}

gregorian! {
    /// `xs:gDay` (part 2, 3.2.13): a day of every month, `---12`.
    GDay: "xs:gDay", scan_day, "---DD"
}

impl GDay {
    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(&self) -> u8 {
        self.0.value().day
    }
}

fn scan_day(text: &mut Scan<'_>) -> Result<Moment, Malformed> {
    text.literal("---")?;
    Ok(Moment { day: text.two()?, ..Moment::default() })
}

gregorian! {
    /// `xs:gMonth` (part 2, 3.2.14): a month of every year, `--03`.
    GMonth: "xs:gMonth", scan_month, "--MM"
}

impl GMonth {
    /// The month, from 1.
    #[must_use]
    pub const fn month(&self) -> u8 {
        self.0.value().month
    }
}

fn scan_month(text: &mut Scan<'_>) -> Result<Moment, Malformed> {
    text.literal("--")?;
    Ok(Moment { month: text.two()?, ..Moment::default() })
}
