//! The built-in simple types by name (XML Schema part 2, 3).

use crate::ast::{QName, SCHEMA};
use crate::model::BuiltIn;

const TYPES: [(&str, BuiltIn); 45] = [
    ("anySimpleType", BuiltIn::AnySimpleType),
    ("string", BuiltIn::String),
    ("normalizedString", BuiltIn::NormalizedString),
    ("token", BuiltIn::Token),
    ("language", BuiltIn::Language),
    ("Name", BuiltIn::Name),
    ("NCName", BuiltIn::NcName),
    ("NMTOKEN", BuiltIn::NmToken),
    ("NMTOKENS", BuiltIn::NmTokens),
    ("ID", BuiltIn::Id),
    ("IDREF", BuiltIn::IdRef),
    ("IDREFS", BuiltIn::IdRefs),
    ("ENTITY", BuiltIn::Entity),
    ("ENTITIES", BuiltIn::Entities),
    ("anyURI", BuiltIn::AnyUri),
    ("QName", BuiltIn::QName),
    ("NOTATION", BuiltIn::Notation),
    ("boolean", BuiltIn::Boolean),
    ("decimal", BuiltIn::Decimal),
    ("integer", BuiltIn::Integer),
    ("nonPositiveInteger", BuiltIn::NonPositiveInteger),
    ("negativeInteger", BuiltIn::NegativeInteger),
    ("nonNegativeInteger", BuiltIn::NonNegativeInteger),
    ("positiveInteger", BuiltIn::PositiveInteger),
    ("long", BuiltIn::Long),
    ("int", BuiltIn::Int),
    ("short", BuiltIn::Short),
    ("byte", BuiltIn::Byte),
    ("unsignedLong", BuiltIn::UnsignedLong),
    ("unsignedInt", BuiltIn::UnsignedInt),
    ("unsignedShort", BuiltIn::UnsignedShort),
    ("unsignedByte", BuiltIn::UnsignedByte),
    ("float", BuiltIn::Float),
    ("double", BuiltIn::Double),
    ("duration", BuiltIn::Duration),
    ("dateTime", BuiltIn::DateTime),
    ("time", BuiltIn::Time),
    ("date", BuiltIn::Date),
    ("gYearMonth", BuiltIn::GYearMonth),
    ("gYear", BuiltIn::GYear),
    ("gMonthDay", BuiltIn::GMonthDay),
    ("gDay", BuiltIn::GDay),
    ("gMonth", BuiltIn::GMonth),
    ("hexBinary", BuiltIn::HexBinary),
    ("base64Binary", BuiltIn::Base64Binary),
];

pub(super) fn named(name: &QName) -> Option<BuiltIn> {
    if !is_schema(name) {
        return None;
    }
    TYPES.iter().find(|(local, _)| *local == name.local).map(|(_, built_in)| *built_in)
}

/// The built-in type that another one is derived from; lists are derived from the one of all simple types, which is
/// derived from none.
pub(crate) fn base_of_built_in(built_in: BuiltIn) -> Option<BuiltIn> {
    Some(match built_in {
        BuiltIn::AnySimpleType => return None,
        BuiltIn::NormalizedString => BuiltIn::String,
        BuiltIn::Token => BuiltIn::NormalizedString,
        BuiltIn::Language | BuiltIn::Name | BuiltIn::NmToken => BuiltIn::Token,
        BuiltIn::NcName => BuiltIn::Name,
        BuiltIn::Id | BuiltIn::IdRef | BuiltIn::Entity => BuiltIn::NcName,
        BuiltIn::Integer => BuiltIn::Decimal,
        BuiltIn::NonPositiveInteger | BuiltIn::Long | BuiltIn::NonNegativeInteger => BuiltIn::Integer,
        BuiltIn::NegativeInteger => BuiltIn::NonPositiveInteger,
        BuiltIn::Int => BuiltIn::Long,
        BuiltIn::Short => BuiltIn::Int,
        BuiltIn::Byte => BuiltIn::Short,
        BuiltIn::UnsignedLong | BuiltIn::PositiveInteger => BuiltIn::NonNegativeInteger,
        BuiltIn::UnsignedInt => BuiltIn::UnsignedLong,
        BuiltIn::UnsignedShort => BuiltIn::UnsignedInt,
        BuiltIn::UnsignedByte => BuiltIn::UnsignedShort,
        _ => BuiltIn::AnySimpleType,
    })
}

pub(super) fn is_schema(name: &QName) -> bool {
    name.namespace.as_deref() == Some(SCHEMA)
}

/// Whether it is the type that all others are derived from (part 1, 3.4.7).
pub(super) fn is_any_type(name: &QName) -> bool {
    is_schema(name) && name.local == "anyType"
}

/// Whether it is the name of a type that every schema knows.
pub(crate) fn is_built_in(name: &QName) -> bool {
    is_any_type(name) || named(name).is_some()
}

pub(super) fn locals() -> impl Iterator<Item = &'static str> {
    TYPES.iter().map(|(local, _)| *local)
}

/// The name as contracts write it, such as `xs:token`.
pub(crate) fn type_name(built_in: BuiltIn) -> String {
    let local = TYPES.iter().find(|(_, known)| *known == built_in).map_or("", |(local, _)| local);
    format!("xs:{local}")
}
