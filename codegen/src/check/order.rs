//! Which of two values is more (XML Schema part 2, 3.2).

use std::cmp::Ordering;

use super::decimal::Decimal;
use super::family::{Family, family};
use crate::ast::FacetKind;
use crate::model::BuiltIn;
use crate::resolve::Derivation;

/// How two lengths or numbers of digits stand to each other.
pub(super) fn of_numbers(value: &str, other: &str) -> Option<Ordering> {
    Some(Decimal::parse(value)?.cmp(&Decimal::parse(other)?))
}

/// Whether a value keeps the bounds of its type, as far as it can be told (part 2, 4.3.7 to 4.3.10).
pub(super) fn is_between(value: &str, derivation: &Derivation<'_>, base: BuiltIn) -> bool {
    let fits = |kind, fits: fn(Ordering) -> bool| {
        derivation.facet(kind).and_then(|bound| order(value, &bound.value, base)).is_none_or(fits)
    };
    fits(FacetKind::MinInclusive, Ordering::is_ge)
        && fits(FacetKind::MaxInclusive, Ordering::is_le)
        && fits(FacetKind::MinExclusive, Ordering::is_gt)
        && fits(FacetKind::MaxExclusive, Ordering::is_lt)
}

/// How two values stand to each other, where it can be told.
pub(super) fn order(value: &str, other: &str, base: BuiltIn) -> Option<Ordering> {
    let (value, other) = (value.trim_ascii(), other.trim_ascii());
    match family(base) {
        Family::Float => float(value)?.partial_cmp(&float(other)?),
        Family::Moment => moments(value, other, base),
        _ => of_numbers(value, other),
    }
}

pub(super) fn float(text: &str) -> Option<f64> {
    match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        _ => text.parse().ok(),
    }
}

/// Moments of one length, after Christ and without a time zone, are in the order of their digits.
fn moments(value: &str, other: &str, base: BuiltIn) -> Option<Ordering> {
    let colons = if matches!(base, BuiltIn::Time | BuiltIn::DateTime) { 2 } else { 0 };
    let is_plain = |text: &str| {
        let is_before_christ = text.starts_with('-') && !text.starts_with("--");
        !is_before_christ && !text.ends_with('Z') && text.matches(':').count() == colons
    };
    let is_told = base != BuiltIn::Duration && value.len() == other.len() && is_plain(value) && is_plain(other);
    is_told.then(|| value.cmp(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_told() {
        for (value, other, base, told) in [
            ("10", "9", BuiltIn::Int, Some(Ordering::Greater)),
            ("-INF", "-1e300", BuiltIn::Double, Some(Ordering::Less)),
            ("NaN", "1", BuiltIn::Double, None),
            ("2026-01-31", "2026-02-01", BuiltIn::Date, Some(Ordering::Less)),
            ("2026-01-31Z", "2026-02-01Z", BuiltIn::Date, None),
            ("2026-01-31-05:00", "2026-02-01-05:00", BuiltIn::Date, None),
            ("-2026-01-31", "-2025-01-31", BuiltIn::Date, None),
            ("--02-29", "--02-28", BuiltIn::GMonthDay, Some(Ordering::Greater)),
            ("P1M", "P9D", BuiltIn::Duration, None),
        ] {
            assert_eq!(order(value, other, base), told, "{value} {other}");
        }
    }
}
