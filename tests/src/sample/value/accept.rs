//! Whether a text is of a type.

use std::cmp::Ordering;

use super::binary::base64_length;
use super::{lexical, number};
use crate::sample::pattern::Pattern;
use crate::sample::schema::{Facets, Kind, Simple};

/// Whether the type takes the text. What cannot be told here, as the order of durations, is taken.
pub(super) fn accepts(ty: &Simple, text: &str) -> bool {
    let is_of_kind = match &ty.kind {
        Kind::BuiltIn(name) => is_built_in(name, text),
        Kind::List(item) => text.split_whitespace().all(|text| accepts(item, text)),
        Kind::Union(members) => members.iter().any(|member| accepts(member, text)),
    };
    is_of_kind && ty.steps.iter().all(|facets| allows(facets, ty, text))
}

fn is_built_in(name: &str, text: &str) -> bool {
    if number::is_decimal(name) {
        return number::is_number(name, text);
    }
    match name {
        "float" | "double" => text.parse::<f64>().is_ok(),
        "token" | "anyURI" => !text.contains("  ") && text.trim() == text,
        "language" => Pattern::new("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*").is_none_or(|pattern| pattern.accepts(text)),
        name => lexical::pattern(name).is_none_or(|pattern| pattern.accepts(text)),
    }
}

fn allows(facets: &Facets, ty: &Simple, text: &str) -> bool {
    let named = |name: &'static str| facets.list.iter().filter(move |(it, _)| it == name).map(|(_, value)| value);
    let is_listed =
        named("enumeration").next().is_none() || named("enumeration").any(|value| value.trim() == text.trim());
    let is_matched = named("pattern").next().is_none()
        || named("pattern").any(|pattern| Pattern::new(pattern).is_none_or(|pattern| pattern.accepts(text)));
    is_listed && is_matched && facets.list.iter().all(|(name, value)| is_within(name, value.trim(), ty, text))
}

fn is_within(facet: &str, value: &str, ty: &Simple, text: &str) -> bool {
    let number = || value.parse::<usize>().ok();
    let length = || length(ty, text);
    let order = || compare(ty, text, value);
    match facet {
        "length" => number().is_none_or(|wanted| length() == wanted),
        "minLength" => number().is_none_or(|least| length() >= least),
        "maxLength" => number().is_none_or(|most| length() <= most),
        "minInclusive" => order() != Some(Ordering::Less),
        "minExclusive" => order() == Some(Ordering::Greater),
        "maxInclusive" => order() != Some(Ordering::Greater),
        "maxExclusive" => order() == Some(Ordering::Less),
        "totalDigits" => number().is_none_or(|most| number::digits(text).0 <= most),
        "fractionDigits" => number().is_none_or(|most| number::digits(text).1 <= most),
        _ => true,
    }
}

/// In the units of the type (4.3.1.3).
fn length(ty: &Simple, text: &str) -> usize {
    match &ty.kind {
        Kind::List(_) => text.split_whitespace().count(),
        Kind::BuiltIn(name) if name == "hexBinary" => text.len() / 2,
        Kind::BuiltIn(name) if name == "base64Binary" => base64_length(text),
        _ => text.chars().count(),
    }
}

fn compare(ty: &Simple, text: &str, bound: &str) -> Option<Ordering> {
    match &ty.kind {
        Kind::BuiltIn(name) if name == "float" || name == "double" => {
            text.parse::<f64>().ok()?.partial_cmp(&bound.parse::<f64>().ok()?)
        }
        Kind::BuiltIn(name) if number::is_decimal(name) => Some(number::parse(text)?.cmp(&number::parse(bound)?)),
        // Times and dates of one form are ordered as their texts are.
        Kind::BuiltIn(_) => Some(text.cmp(bound)),
        _ => None,
    }
}
