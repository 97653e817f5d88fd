//! Numbers within bounds.

use super::Values;
use super::bounds::Bounds;
use crate::sample::Manner;

/// How many digits behind the point are counted with.
const FRACTION: usize = 12;
const ONE: i128 = 10_i128.pow(12);

/// The integer types and their bounds (XML Schema part 2, 3.3.13 to 3.3.25).
const INTEGERS: [(&str, Option<i128>, Option<i128>); 13] = [
    ("integer", None, None),
    ("nonPositiveInteger", None, Some(0)),
    ("negativeInteger", None, Some(-1)),
    ("nonNegativeInteger", Some(0), None),
    ("positiveInteger", Some(1), None),
    ("long", Some(-(1 << 63)), Some((1 << 63) - 1)),
    ("int", Some(-(1 << 31)), Some((1 << 31) - 1)),
    ("short", Some(-(1 << 15)), Some((1 << 15) - 1)),
    ("byte", Some(-(1 << 7)), Some((1 << 7) - 1)),
    ("unsignedLong", Some(0), Some((1 << 64) - 1)),
    ("unsignedInt", Some(0), Some((1 << 32) - 1)),
    ("unsignedShort", Some(0), Some((1 << 16) - 1)),
    ("unsignedByte", Some(0), Some((1 << 8) - 1)),
];

fn integer(name: &str) -> Option<(Option<i128>, Option<i128>)> {
    INTEGERS.iter().find(|(it, ..)| *it == name).map(|(_, low, high)| (*low, *high))
}

/// Whether the type is one of decimal numbers.
pub(super) fn is_decimal(name: &str) -> bool {
    name == "decimal" || integer(name).is_some()
}

/// Whether the text is a number of the type, whose value must be within the type's own bounds.
pub(super) fn is_number(name: &str, text: &str) -> bool {
    let Some(value) = parse(text) else { return false };
    integer(name).is_none_or(|(low, high)| {
        !text.contains('.') && low.is_none_or(|low| low * ONE <= value) && high.is_none_or(|high| value <= high * ONE)
    })
}

/// A decimal number times [`ONE`]; nothing where it is none, or too long to count with.
pub(super) fn parse(text: &str) -> Option<i128> {
    let (is_negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + fraction.len() == 0 || !are_digits(whole) || !are_digits(fraction) || fraction.len() > FRACTION {
        return None;
    }
    let number: i128 = format!("0{whole}{fraction:0<FRACTION$}").parse().ok()?;
    Some(if is_negative { -number } else { number })
}

/// How many digits a number has, and how many of them behind the point; zeros that say nothing are not counted.
pub(super) fn digits(text: &str) -> (usize, usize) {
    let digits = text.trim_start_matches(['+', '-']);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    (whole.len() + fraction.len(), fraction.len())
}

impl Values {
    pub(super) fn number(&mut self, name: &str, bounds: &Bounds) -> String {
        let range = integer(name);
        let fraction = if range.is_some() { 0 } else { bounds.fraction_digits.unwrap_or(2).min(4) };
        let step = 10_i128.pow(u32::try_from(FRACTION - fraction).unwrap_or_default());
        let (own_low, own_high) = range.unwrap_or_default();
        let bound = |text: &Option<String>| text.as_deref().and_then(parse);
        let lows =
            [own_low.map(|it| it * ONE), bound(&bounds.min_inclusive), bound(&bounds.min_exclusive).map(|it| it + 1)];
        let highs =
            [own_high.map(|it| it * ONE), bound(&bounds.max_inclusive), bound(&bounds.max_exclusive).map(|it| it - 1)];
        let limit = bounds.total_digits.map(|digits| 10_i128.pow(u32::try_from(digits.min(18)).unwrap_or(18)) - 1);
        // All in steps of the last digit that may stand.
        let low = lows.into_iter().flatten().max().map(|low| -((-low).div_euclid(step)));
        let high = highs.into_iter().flatten().min().map(|high| high.div_euclid(step));
        let low = low.into_iter().chain(limit.map(|limit| -limit)).max();
        let high = high.into_iter().chain(limit).min();
        let number = match self.manner {
            Manner::Minimal => low.unwrap_or(0).max(0).min(high.unwrap_or(i128::MAX)),
            // The next one is another one, as keys want it.
            Manner::Maximal => {
                let unique = i128::try_from(self.unique() - 1).unwrap_or_default();
                match (low, high) {
                    (_, None) => low.unwrap_or(0).max(1_000_000) + unique,
                    (None, Some(high)) => high - unique,
                    (Some(low), Some(high)) => high - unique.rem_euclid((high - low).max(0) + 1),
                }
            }
            Manner::Random(_) => {
                let span = 10_i128.pow(u32::try_from(self.random.between(1, 9)).unwrap_or(1));
                let from = low.unwrap_or_else(|| high.map_or(-span, |high| high - span).min(0));
                let to = high.unwrap_or(from + span).min(from.saturating_add(span)).max(from);
                let offset = i128::from(self.random.number()).rem_euclid(to - from + 1);
                if from < 0 && to >= 0 && self.random.happens(50) { offset.min(to) } else { from + offset }
            }
        };
        self.written(number, fraction)
    }

    /// The number in one of the forms that it has.
    fn written(&mut self, number: i128, fraction: usize) -> String {
        let digits = format!("{:0>width$}", number.unsigned_abs(), width = fraction + 1);
        let (whole, rest) = digits.split_at(digits.len() - fraction);
        let rest = rest.trim_end_matches('0');
        let is_odd = matches!(self.manner, Manner::Random(_)) && self.random.happens(10);
        let sign = if number < 0 {
            "-"
        } else if is_odd {
            "+"
        } else {
            ""
        };
        let zero = if is_odd && self.random.happens(50) { "0" } else { "" };
        let point = if rest.is_empty() { "" } else { "." };
        format!("{sign}{zero}{whole}{point}{rest}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_as_the_standard_does() {
        assert_eq!(parse("-1.5"), Some(-ONE - ONE / 2));
        assert_eq!(parse("+.5"), Some(ONE / 2));
        assert_eq!([parse("."), parse("1e3"), parse("")], [None; 3]);
        assert_eq!(digits("-0012.50"), (3, 1));
        assert!(is_number("byte", "-128") && !is_number("byte", "128") && !is_number("int", "1.0"));
    }
}
