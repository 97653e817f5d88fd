//! Texts that are values of a built-in type (XML Schema part 2, 3.2 and 3.3), by their shape.
//!
//! How many days a month has is left to the runtime.

use super::decimal::Decimal;
use super::family::{bounds, is_integer};
use crate::model::BuiltIn;
use crate::names::xml;

/// Whether the text, which has no blanks around it, is a value.
pub(super) fn is_value(text: &str, base: BuiltIn) -> bool {
    match base {
        BuiltIn::Language => is_language(text),
        BuiltIn::Name => xml::is_name(text),
        BuiltIn::NcName | BuiltIn::Id | BuiltIn::IdRef | BuiltIn::Entity => xml::is_ncname(text),
        BuiltIn::NmToken => xml::is_nmtoken(text),
        BuiltIn::NmTokens => is_list(text, xml::is_nmtoken),
        BuiltIn::IdRefs | BuiltIn::Entities => is_list(text, xml::is_ncname),
        BuiltIn::QName | BuiltIn::Notation => is_qname(text),
        BuiltIn::Boolean => matches!(text, "true" | "false" | "1" | "0"),
        BuiltIn::HexBinary => text.len() % 2 == 0 && text.bytes().all(|byte| byte.is_ascii_hexdigit()),
        BuiltIn::Base64Binary => is_base64(text),
        BuiltIn::Float | BuiltIn::Double => is_float(text),
        BuiltIn::Duration => is_duration(text),
        BuiltIn::DateTime => is_moment(text, "Y-M-DTh:m:s"),
        BuiltIn::Time => is_moment(text, "h:m:s"),
        BuiltIn::Date => is_moment(text, "Y-M-D"),
        BuiltIn::GYearMonth => is_moment(text, "Y-M"),
        BuiltIn::GYear => is_moment(text, "Y"),
        BuiltIn::GMonthDay => is_moment(text, "--M-D"),
        BuiltIn::GDay => is_moment(text, "---D"),
        BuiltIn::GMonth => is_moment(text, "--M"),
        BuiltIn::Decimal => Decimal::parse(text).is_some(),
        _ if is_integer(base) => Decimal::parse_integer(text).is_some_and(|number| {
            let (least, most) = bounds(base);
            let below = least.and_then(Decimal::parse).is_some_and(|least| number < least);
            let above = most.and_then(Decimal::parse).is_some_and(|most| number > most);
            !below && !above
        }),
        _ => true,
    }
}

/// At least one item (part 2, 3.3.5, 3.3.10 and 3.3.12).
fn is_list(text: &str, is_item: fn(&str) -> bool) -> bool {
    !text.is_empty() && text.split_ascii_whitespace().all(is_item)
}

fn is_qname(text: &str) -> bool {
    let (prefix, local) = text.split_once(':').unwrap_or(("_", text));
    xml::is_ncname(prefix) && xml::is_ncname(local)
}

/// Blanks may stand between any two characters (part 2, 3.2.16).
fn is_base64(text: &str) -> bool {
    let digits: Vec<_> = text.bytes().filter(|byte| *byte != b' ').collect();
    let data = digits.iter().take_while(|byte| **byte != b'=').count();
    let is_digit = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    let is_padded = digits.iter().skip(data).all(|byte| *byte == b'=') && digits.len() - data <= 2;
    digits.len() % 4 == 0 && is_padded && digits.iter().take(data).all(is_digit)
}

fn is_language(text: &str) -> bool {
    text.split('-').enumerate().all(|(index, tag)| {
        let fits = |byte: u8| if index == 0 { byte.is_ascii_alphabetic() } else { byte.is_ascii_alphanumeric() };
        (1..=8).contains(&tag.len()) && tag.bytes().all(fits)
    })
}

fn is_float(text: &str) -> bool {
    let number = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    matches!(text, "INF" | "-INF" | "NaN") || (number && text.parse::<f64>().is_ok())
}

/// `PnYnMnDTnHnMnS` (part 2, 3.2.6).
fn is_duration(text: &str) -> bool {
    let Some(text) = text.strip_prefix('-').unwrap_or(text).strip_prefix('P') else { return false };
    let (date, time) = text.split_once('T').map_or((text, None), |(date, time)| (date, Some(time)));
    let is_some = !date.is_empty() || time.is_some();
    is_some && has_units(date, "YMD") && time.is_none_or(|time| !time.is_empty() && has_units(time, "HMS"))
}

/// Numbers, each with a unit behind it, in the order of the units.
fn has_units(mut text: &str, mut units: &str) -> bool {
    while !text.is_empty() {
        let (number, rest) = digits(text);
        let (fraction, rest) = rest.strip_prefix('.').map_or((None, rest), |rest| {
            let (fraction, rest) = digits(rest);
            (Some(fraction), rest)
        });
        let Some(unit) = rest.chars().next() else { return false };
        let Some((_, later)) = units.split_once(unit) else { return false };
        let is_fraction = fraction.is_none_or(|fraction| unit == 'S' && !fraction.is_empty());
        if number.is_empty() || !is_fraction {
            return false;
        }
        text = rest.strip_prefix(unit).unwrap_or_default();
        units = later;
    }
    true
}

/// The parts that `shape` names by a letter, what else it has, and perhaps a time zone.
fn is_moment(text: &str, shape: &str) -> bool {
    let mut rest = Some(text);
    for part in shape.chars() {
        let Some(text) = rest else { return false };
        rest = match part {
            'Y' => year(text),
            'M' => two_digits(text, 1, 12),
            'D' => two_digits(text, 1, 31),
            'h' => two_digits(text, 0, 24),
            'm' => two_digits(text, 0, 59),
            's' => two_digits(text, 0, 59).and_then(fraction),
            _ => text.strip_prefix(part),
        };
    }
    rest.is_some_and(is_zone)
}

fn year(text: &str) -> Option<&str> {
    let (year, rest) = digits(text.strip_prefix('-').unwrap_or(text));
    (year.len() == 4 || (year.len() > 4 && !year.starts_with('0'))).then_some(rest)
}

fn two_digits(text: &str, least: u8, most: u8) -> Option<&str> {
    let (number, rest) = text.split_at_checked(2)?;
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
    let fits = number.parse::<u8>().is_ok_and(|number| (least..=most).contains(&number));
    (is_number && fits).then_some(rest)
}

fn fraction(text: &str) -> Option<&str> {
    let Some(text) = text.strip_prefix('.') else { return Some(text) };
    let (fraction, rest) = digits(text);
    (!fraction.is_empty()).then_some(rest)
}

fn is_zone(text: &str) -> bool {
    let offset = || text.strip_prefix(['+', '-']).and_then(|text| two_digits(text, 0, 14)?.strip_prefix(':'));
    text.is_empty() || text == "Z" || offset().and_then(|text| two_digits(text, 0, 59)) == Some("")
}

/// The ASCII digits that the text starts with, and what follows.
fn digits(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        for (base, values, others) in [
            (BuiltIn::Byte, &["-128", "+007", "127"][..], &["128", "1.0", "", "x"][..]),
            (BuiltIn::NmToken, &["a", "1-b", ":"], &["", "a b", "½"]),
            (BuiltIn::NcName, &["_a", "имя"], &["1", "a:b", "a²", "b½", ""]),
            (BuiltIn::Language, &["de", "en-GB-x1"], &["", "d2", "en-", "en_GB", "abcdefghi"]),
            (
                BuiltIn::Date,
                &["2026-01-31", "-0044-03-15Z", "12026-01-01+14:00"],
                &["tomorrow", "2026-13-01", "26-1-1"],
            ),
            (
                BuiltIn::DateTime,
                &["2026-01-31T24:00:00", "2026-01-31T00:00:00.5Z"],
                &["2026-01-31", "2026-01-31T0:0:0"],
            ),
            (BuiltIn::Time, &["00:00:00"], &["00:00", "00:00:00.", "00:00:60", "00:00:00+1:00"]),
            (BuiltIn::GMonthDay, &["--12-31"], &["12-31"]),
            (BuiltIn::GDay, &["---31"], &["---32", "-31"]),
            (
                BuiltIn::Duration,
                &["P1Y2M3DT4H5M6.7S", "-P0D", "PT1M"],
                &["P", "PT", "P1", "P1S", "P1M1Y", "P1.5D", "1D"],
            ),
            (BuiltIn::Float, &["INF", "1e-3"], &["inf", "", "1f"]),
        ] {
            assert!(values.iter().all(|text| is_value(text, base)), "{base:?} {values:?}");
            assert!(others.iter().all(|text| !is_value(text, base)), "{base:?} {others:?}");
        }
    }
}
