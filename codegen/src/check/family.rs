//! Which facets a built-in type takes (XML Schema part 2, 4.1.5).

use crate::model::BuiltIn;

/// Built-in types that take the same facets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// Text and URIs, measured in characters.
    Text,
    /// `xs:QName` and `xs:NOTATION`, whose text means nothing without the prefixes in scope.
    Name,
    /// Binary, measured in octets.
    Binary,
    /// Lists, measured in items.
    List,
    Boolean,
    /// `xs:decimal` and all integers.
    Decimal,
    Float,
    /// Dates, times and durations.
    Moment,
}

pub(super) fn family(built_in: BuiltIn) -> Family {
    match built_in {
        BuiltIn::String
        | BuiltIn::AnySimpleType
        | BuiltIn::NormalizedString
        | BuiltIn::Token
        | BuiltIn::Language
        | BuiltIn::Name
        | BuiltIn::NcName
        | BuiltIn::NmToken
        | BuiltIn::Id
        | BuiltIn::IdRef
        | BuiltIn::Entity
        | BuiltIn::AnyUri => Family::Text,
        BuiltIn::QName | BuiltIn::Notation => Family::Name,
        BuiltIn::HexBinary | BuiltIn::Base64Binary => Family::Binary,
        BuiltIn::NmTokens | BuiltIn::IdRefs | BuiltIn::Entities => Family::List,
        BuiltIn::Boolean => Family::Boolean,
        BuiltIn::Float | BuiltIn::Double => Family::Float,
        BuiltIn::Duration
        | BuiltIn::DateTime
        | BuiltIn::Time
        | BuiltIn::Date
        | BuiltIn::GYearMonth
        | BuiltIn::GYear
        | BuiltIn::GMonthDay
        | BuiltIn::GDay
        | BuiltIn::GMonth => Family::Moment,
        _ => Family::Decimal,
    }
}

/// Whether it is `xs:integer` or derived from it.
pub(super) fn is_integer(built_in: BuiltIn) -> bool {
    family(built_in) == Family::Decimal && built_in != BuiltIn::Decimal
}

/// The smallest and the largest value.
pub(crate) fn bounds(built_in: BuiltIn) -> (Option<&'static str>, Option<&'static str>) {
    match built_in {
        BuiltIn::NonPositiveInteger => (None, Some("0")),
        BuiltIn::NegativeInteger => (None, Some("-1")),
        BuiltIn::NonNegativeInteger => (Some("0"), None),
        BuiltIn::PositiveInteger => (Some("1"), None),
        BuiltIn::Long => (Some("-9223372036854775808"), Some("9223372036854775807")),
        BuiltIn::Int => (Some("-2147483648"), Some("2147483647")),
        BuiltIn::Short => (Some("-32768"), Some("32767")),
        BuiltIn::Byte => (Some("-128"), Some("127")),
        BuiltIn::UnsignedLong => (Some("0"), Some("18446744073709551615")),
        BuiltIn::UnsignedInt => (Some("0"), Some("4294967295")),
        BuiltIn::UnsignedShort => (Some("0"), Some("65535")),
        BuiltIn::UnsignedByte => (Some("0"), Some("255")),
        _ => (None, None),
    }
}
