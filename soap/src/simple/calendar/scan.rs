/// The rest of a text, read from its beginning.
pub(crate) struct Scan<'t>(&'t str);

/// Something else stands there.
pub(crate) struct Malformed;

impl<'t> Scan<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Self(text)
    }

    pub(crate) fn has(&mut self, literal: &str) -> bool {
        self.0.strip_prefix(literal).map(|rest| self.0 = rest).is_some()
    }

    pub(crate) fn literal(&mut self, literal: &str) -> Result<(), Malformed> {
        if self.has(literal) { Ok(()) } else { Err(Malformed) }
    }

    pub(crate) fn end(&self) -> Result<(), Malformed> {
        if self.0.is_empty() { Ok(()) } else { Err(Malformed) }
    }

    /// Digits, as many as there are, perhaps none.
    pub(crate) fn digits(&mut self) -> &'t str {
        let rest = self.0.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = self.0.strip_suffix(rest).unwrap_or_default();
        self.0 = rest;
        digits
    }

    /// Exactly two digits; a third may follow.
    pub(crate) fn two(&mut self) -> Result<u8, Malformed> {
        let (digits, rest) = self.0.split_at_checked(2).ok_or(Malformed)?;
        self.0 = rest;
        match digits.as_bytes() {
            [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Ok((tens - b'0') * 10 + (ones - b'0')),
            _ => Err(Malformed),
        }
    }

    /// A year; one that no integer holds becomes `i64::MAX`, which the calendar refuses.
    pub(crate) fn year(&mut self) -> Result<i64, Malformed> {
        let negative = self.has("-");
        let digits = self.digits();
        if digits.len() < 4 || (digits.len() > 4 && digits.starts_with('0')) {
            return Err(Malformed);
        }
        let year: i64 = digits.parse().unwrap_or(i64::MAX);
        Ok(if negative { -year } else { year })
    }

    /// A point and digits, if they are there, in units of 10⁻¹⁸. Further digits count as one unit, so that more than nothing
    /// stays more than nothing.
    pub(crate) fn fraction(&mut self) -> Result<Option<u64>, Malformed> {
        if !self.has(".") {
            return Ok(None);
        }
        let digits = self.digits();
        if digits.is_empty() {
            return Err(Malformed);
        }
        let kept = digits.bytes().chain(std::iter::repeat(b'0')).take(18);
        let attos = kept.fold(0, |attos, digit| attos * 10 + u64::from(digit - b'0'));
        let rest = digits.bytes().skip(18).any(|digit| digit != b'0');
        Ok(Some((attos + u64::from(rest)).min(999_999_999_999_999_999)))
    }

    /// The time zone as minutes east of UTC, if there is one, and the end of the text.
    pub(crate) fn zone(&mut self) -> Result<Option<i16>, Malformed> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let offset = if self.has("Z") {
            0
        } else {
            let west = self.has("-");
            if !west {
                self.literal("+")?;
            }
            let hours = i16::from(self.two()?);
            self.literal(":")?;
            let minutes = i16::from(self.two()?);
            if minutes > 59 {
                return Err(Malformed);
            }
            let offset = hours * 60 + minutes;
            if west { -offset } else { offset }
        };
        self.end()?;
        Ok(Some(offset))
    }
}
