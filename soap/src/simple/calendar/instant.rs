/// A point on the line of time: seconds since 1970-01-01T00:00:00, and units of 10⁻¹⁸ seconds after that.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant {
    pub(crate) seconds: i128,
    pub(crate) attos: u64,
}

/// Seconds from 1970 to the beginning of a day, by the calendar's cycle of 400 years. `year` counts a year 0.
pub(crate) fn seconds_to(year: i128, month: u8, day: u8) -> i128 {
    const DAYS_OF_CYCLE: i128 = 146_097;
    const DAYS_FROM_MARCH_0000_TO_1970: i128 = 719_468;
    // Years begin in March here, so that a leap day is the last of its year.
    let year = if month <= 2 { year - 1 } else { year };
    let (cycle, year_of_cycle) = (year.div_euclid(400), year.rem_euclid(400));
    let month = (i128::from(month) + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + i128::from(day) - 1;
    let day_of_cycle = year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
    (cycle * DAYS_OF_CYCLE + day_of_cycle - DAYS_FROM_MARCH_0000_TO_1970) * 86_400
}
