//! Facets (XML Schema part 2, 4.3), and how one says them in words.

#[cfg(feature = "cli")]
use serde::Serialize;

use crate::model::{BuiltIn, Facets, TypeRef};

/// What values of a restriction have to keep to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Facet {
    /// Which facet it is.
    pub name: FacetName,
    /// Its value: a number, a bound as the contract writes it, or a pattern in the syntax of the crate `regex`.
    pub value: String,
    /// The facet as people say it, such as `at least 3 characters`.
    pub words: String,
}

/// The facets; `length` is a least and a greatest length, and `enumeration` makes a type of its own kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "cli", derive(Serialize), serde(rename_all = "camelCase"))]
#[non_exhaustive]
pub enum FacetName {
    /// `pattern`; where there are several, a value keeps to each.
    Pattern,
    /// `minLength`
    MinLength,
    /// `maxLength`
    MaxLength,
    /// `minInclusive`
    MinInclusive,
    /// `maxInclusive`
    MaxInclusive,
    /// `minExclusive`
    MinExclusive,
    /// `maxExclusive`
    MaxExclusive,
    /// `totalDigits`
    TotalDigits,
    /// `fractionDigits`
    FractionDigits,
    /// `whiteSpace`
    WhiteSpace,
}

pub(super) fn all(facets: &Facets, base: &TypeRef) -> Vec<Facet> {
    let number = |number: Option<u64>| number.map(|number| number.to_string());
    let white_space = facets.white_space.map(|white_space| white_space.as_str().to_owned());
    let patterns = facets.patterns.iter().map(|pattern| (FacetName::Pattern, Some(pattern.clone())));
    let others = [
        (FacetName::MinLength, number(facets.min_length)),
        (FacetName::MaxLength, number(facets.max_length)),
        (FacetName::MinInclusive, facets.min_inclusive.clone()),
        (FacetName::MaxInclusive, facets.max_inclusive.clone()),
        (FacetName::MinExclusive, facets.min_exclusive.clone()),
        (FacetName::MaxExclusive, facets.max_exclusive.clone()),
        (FacetName::TotalDigits, number(facets.total_digits)),
        (FacetName::FractionDigits, number(facets.fraction_digits)),
        (FacetName::WhiteSpace, white_space),
    ];
    let given = patterns.chain(others).filter_map(|(name, value)| Some((name, value?)));
    given.map(|(name, value)| Facet { name, words: words(name, &value, base), value }).collect()
}

fn words(name: FacetName, value: &str, base: &TypeRef) -> String {
    match name {
        FacetName::Pattern => format!("like `{}`", unanchored(value)),
        FacetName::MinLength => format!("at least {}", counted(value, unit(base))),
        FacetName::MaxLength => format!("at most {}", counted(value, unit(base))),
        FacetName::MinInclusive => format!("at least {value}"),
        FacetName::MaxInclusive => format!("at most {value}"),
        FacetName::MinExclusive => format!("more than {value}"),
        FacetName::MaxExclusive => format!("less than {value}"),
        FacetName::TotalDigits => format!("at most {}", counted(value, "digit")),
        FacetName::FractionDigits => format!("at most {} after the point", counted(value, "digit")),
        FacetName::WhiteSpace if value == "collapse" => {
            "with runs of blanks as one space, and none at the ends".to_owned()
        }
        FacetName::WhiteSpace if value == "replace" => "with tabs and line ends as spaces".to_owned(),
        FacetName::WhiteSpace => "with blanks as they are".to_owned(),
    }
}

/// The pattern without what ties it to both ends, which all patterns are.
fn unanchored(pattern: &str) -> &str {
    pattern.strip_prefix(r"\A(?:").and_then(|rest| rest.strip_suffix(r")\z")).unwrap_or(pattern)
}

/// What a length counts (XML Schema part 2, 4.3.1).
fn unit(base: &TypeRef) -> &'static str {
    match base {
        TypeRef::BuiltIn(BuiltIn::HexBinary | BuiltIn::Base64Binary) => "octet",
        TypeRef::List(_) | TypeRef::BuiltIn(BuiltIn::NmTokens | BuiltIn::IdRefs | BuiltIn::Entities) => "item",
        _ => "character",
    }
}

fn counted(number: &str, unit: &str) -> String {
    let plural = if number == "1" { "" } else { "s" };
    format!("{number} {unit}{plural}")
}
