use super::calendar::{Instant, Malformed, Scan, seconds_to};
use super::written::Reason;
use std::cmp::Ordering;

/// How many digits each number may have.
const MOST_DIGITS: usize = 18;

const ATTOS_OF_SECOND: u64 = 1_000_000_000_000_000_000;

written! {
    /// `xs:duration` (part 2, 3.2.6): years, months, days, hours, minutes and seconds, `P1Y2M3DT4H5M6.5S`.
    ///
    /// Months have no fixed length, so that `P1M` and `P30D` have no order.
    ///
    /// ```
    /// use saponify::simple::{Duration, SimpleType};
    ///
    /// let (month, days): (Duration, Duration) = ("P1M".parse()?, "P30D".parse()?);
    /// assert_eq!(month.order(&days), None);
    /// # Ok::<(), saponify::simple::SimpleTypeError>(())
    /// ```
    Duration: "xs:duration", Span, read,
    fn order(&self, other: &Self) -> Option<Ordering> {
        self.0.value().order(other.0.value())
    }
}

impl Duration {
    /// Years and months, as months.
    #[must_use]
    pub const fn months(&self) -> i128 {
        self.0.value().months
    }

    /// Days, hours, minutes and whole seconds, as seconds; a negative duration is rounded away from zero.
    #[must_use]
    pub const fn seconds(&self) -> i128 {
        self.0.value().seconds
    }

    /// What is to be added to [`seconds`](Self::seconds), in nanoseconds; further digits are dropped.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "below 10⁹ by the range of `attos`")]
    pub const fn nanosecond(&self) -> u32 {
        (self.0.value().attos / 1_000_000_000) as u32
    }
}

/// What a duration comes to; `attos` are added to `seconds`, whatever the sign.
#[derive(Clone, Copy, Default)]
struct Span {
    months: i128,
    seconds: i128,
    attos: u64,
}

/// A designator, and the months and seconds that one of it has.
type Unit = (&'static str, i128, i128);

const OF_DATE: [Unit; 3] = [("Y", 12, 0), ("M", 1, 0), ("D", 0, 86_400)];
const OF_TIME: [Unit; 3] = [("H", 0, 3600), ("M", 0, 60), ("S", 0, 1)];

fn read(text: &str) -> Result<Span, Reason> {
    let mut span = Span::default();
    let expected = "expected PnYnMnDTnHnMnS with at least one of the numbers, and one after a `T`";
    span.scan(&mut Scan::new(text)).map_err(|Malformed| expected)?;
    if span.months.max(span.seconds) == Span::TOO_LARGE {
        return Err("numbers of more than 18 digits are not supported".into());
    }
    Ok(if text.starts_with('-') { span.negated() } else { span })
}

impl Span {
    /// What a number of too many digits makes of a sum.
    const TOO_LARGE: i128 = i128::MAX;

    /// Reads the text, its sign apart.
    fn scan(&mut self, text: &mut Scan<'_>) -> Result<(), Malformed> {
        text.has("-");
        text.literal("P")?;
        let has_date = self.add(text, &OF_DATE)?;
        let has_time = text.has("T");
        if has_time && !self.add(text, &OF_TIME)? {
            return Err(Malformed);
        }
        text.end()?;
        if has_date || has_time { Ok(()) } else { Err(Malformed) }
    }

    /// Adds the numbers that stand next; each unit may stand once, in the order given. Whether there were any.
    fn add(&mut self, text: &mut Scan<'_>, units: &[Unit]) -> Result<bool, Malformed> {
        let mut units = units.iter();
        let mut any = false;
        loop {
            let digits = text.digits();
            if digits.is_empty() {
                return Ok(any);
            }
            let fraction = text.fraction()?;
            let &(designator, months, seconds) = units.find(|unit| text.has(unit.0)).ok_or(Malformed)?;
            if fraction.is_some() && designator != "S" {
                return Err(Malformed);
            }
            let digits = digits.trim_start_matches('0');
            let number = match digits.len() {
                0 => 0,
                1..=MOST_DIGITS => digits.parse().unwrap_or(Self::TOO_LARGE),
                _ => Self::TOO_LARGE,
            };
            self.months = self.months.saturating_add(number.saturating_mul(months));
            self.seconds = self.seconds.saturating_add(number.saturating_mul(seconds));
            self.attos = fraction.unwrap_or(0);
            any = true;
        }
    }

    fn negated(self) -> Self {
        let (months, seconds) = (-self.months, -self.seconds);
        match self.attos {
            0 => Self { months, seconds, attos: 0 },
            attos => Self { months, seconds: seconds - 1, attos: ATTOS_OF_SECOND - attos },
        }
    }

    /// By the standard's algorithm (part 2, 3.2.6.2): added to four months that differ in length and surroundings,
    /// two durations are in order where all four results agree.
    fn order(&self, other: &Self) -> Option<Ordering> {
        let order = |&(year, month)| self.after(year, month).cmp(&other.after(year, month));
        let first = order(&(1696, 9));
        [(1697, 2), (1903, 3), (1903, 7)].iter().all(|start| order(start) == first).then_some(first)
    }

    fn after(&self, year: i128, month: u8) -> Instant {
        let months = year * 12 + i128::from(month) - 1 + self.months;
        // A remainder of 12 fits.
        let month = u8::try_from(months.rem_euclid(12)).unwrap_or(0) + 1;
        Instant { seconds: seconds_to(months.div_euclid(12), month, 1) + self.seconds, attos: self.attos }
    }
}
