//! Decimal numbers of any length, to be compared (XML Schema part 2, 3.2.3).

use std::cmp::Ordering;
use std::fmt;

/// A number as its digits, without zeros that mean nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal<'t> {
    negative: bool,
    whole: &'t str,
    fraction: &'t str,
}

impl<'t> Decimal<'t> {
    pub(super) fn parse(text: &'t str) -> Option<Self> {
        let text = text.trim_ascii();
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty()) || !are_digits(whole) || !are_digits(fraction) {
            return None;
        }
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let zero = whole.is_empty() && fraction.is_empty();
        Some(Self { negative: negative && !zero, whole, fraction })
    }

    /// How many digits it has (part 2, 4.3.11).
    pub(super) fn digits(self) -> usize {
        // Zeros between the point and the first digit mean nothing where nothing stands before the point.
        let fraction = if self.whole.is_empty() { self.fraction.trim_start_matches('0') } else { self.fraction };
        self.whole.len() + fraction.len()
    }

    /// How many of them stand behind the point.
    pub(super) fn fraction_digits(self) -> usize {
        self.fraction.len()
    }

    /// An integer has no `.`, not even before zeros (part 2, 3.3.13).
    pub(super) fn parse_integer(text: &'t str) -> Option<Self> {
        if text.contains('.') { None } else { Self::parse(text) }
    }
}

impl fmt::Display for Decimal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}.{}", if self.negative { "-" } else { "" }, self.whole, self.fraction)
    }
}

impl Ord for Decimal<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let size = |number: &Self| (number.whole.len(), number.whole, number.fraction);
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => size(self).cmp(&size(other)),
            (true, true) => size(other).cmp(&size(self)),
        }
    }
}

impl PartialOrd for Decimal<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn order() {
        let sorted =
            ["-10", "-9.5", "-9.49", "-0.1", "0", "0.09", ".1", "1.", "9", "10", "10.01", "99999999999999999999"];
        let numbers: Vec<_> = sorted.iter().map(|text| Decimal::parse(text)).collect();
        assert!(numbers.iter().all(Option::is_some));
        assert!(numbers.is_sorted());
        assert_eq!(Decimal::parse("-0"), Decimal::parse("+00.00"));
        for broken in ["", ".", "-", "1e3", "1.2.3", "0x1", "--1", "INF"] {
            assert_eq!(Decimal::parse(broken), None, "{broken}");
        }
        assert_eq!(Decimal::parse_integer("1.0"), None);
    }
}
