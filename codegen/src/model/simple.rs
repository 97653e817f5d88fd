//! Simple types.

use super::{ModuleId, TypeRef, XmlName};

/// A simple type restricted by enumeration.
#[derive(Clone, Debug)]
pub(crate) struct Enumeration {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) xml: XmlName,
    pub(crate) module: ModuleId,
    /// A simple type.
    pub(crate) base: TypeRef,
    pub(crate) values: Vec<Value>,
    /// What the prefixes in the values stand for, where those are names: prefixes and URIs.
    pub(crate) namespaces: Vec<(String, String)>,
    /// `whiteSpace`, where it is not that of the base.
    pub(crate) white_space: Option<WhiteSpace>,
}

/// One value of an enumeration.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    /// The Rust variant.
    pub(crate) name: String,
    pub(crate) docs: String,
    /// The exact text on the wire.
    pub(crate) text: String,
}

/// A simple type restricted by other facets. A chain of restrictions is one with all their facets.
#[derive(Clone, Debug)]
pub(crate) struct Restriction {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) xml: XmlName,
    pub(crate) module: ModuleId,
    /// A simple type.
    pub(crate) base: TypeRef,
    pub(crate) facets: Facets,
}

/// A simple type that is one of others (XML Schema part 2, 4.1.2.3).
#[derive(Clone, Debug)]
pub(crate) struct Union {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) xml: XmlName,
    pub(crate) module: ModuleId,
    /// Variants and their simple types, in the order in which a text is tried.
    pub(crate) members: Vec<(String, TypeRef)>,
}

/// Facets of XML Schema part 2, 4.3. Bounds are lexical, as the contract writes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facets {
    /// One entry a restriction step, already translated to the syntax of the `regex` crate and anchored.
    pub(crate) patterns: Vec<String>,
    /// The same as the contract writes them; empty where they are no different.
    pub(crate) written_patterns: Vec<String>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_inclusive: Option<String>,
    pub(crate) max_inclusive: Option<String>,
    pub(crate) min_exclusive: Option<String>,
    pub(crate) max_exclusive: Option<String>,
    pub(crate) total_digits: Option<u64>,
    pub(crate) fraction_digits: Option<u64>,
    /// `whiteSpace`, where it is not that of the base: `replace` or `collapse`.
    pub(crate) white_space: Option<WhiteSpace>,
}

/// `whiteSpace` (XML Schema part 2, 4.3.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WhiteSpace {
    Preserve,
    Replace,
    Collapse,
}

impl WhiteSpace {
    /// That of a built-in type.
    pub(crate) fn of(built_in: BuiltIn) -> Self {
        match built_in {
            BuiltIn::String | BuiltIn::AnySimpleType => Self::Preserve,
            BuiltIn::NormalizedString => Self::Replace,
            _ => Self::Collapse,
        }
    }

    /// The value of an `xs:whiteSpace`.
    pub(crate) fn parse(value: &str) -> Option<Self> {
        [Self::Preserve, Self::Replace, Self::Collapse].into_iter().find(|it| it.as_str() == value.trim_ascii())
    }

    /// The value as a contract writes it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Preserve => "preserve",
            Self::Replace => "replace",
            Self::Collapse => "collapse",
        }
    }
}

/// The built-in simple types of XML Schema part 2, 3.2 and 3.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum BuiltIn {
    AnySimpleType,
    String,
    NormalizedString,
    Token,
    Language,
    Name,
    NcName,
    NmToken,
    NmTokens,
    Id,
    IdRef,
    IdRefs,
    Entity,
    Entities,
    AnyUri,
    QName,
    Notation,
    Boolean,
    Decimal,
    Integer,
    NonPositiveInteger,
    NegativeInteger,
    NonNegativeInteger,
    PositiveInteger,
    Long,
    Int,
    Short,
    Byte,
    UnsignedLong,
    UnsignedInt,
    UnsignedShort,
    UnsignedByte,
    Float,
    Double,
    Duration,
    DateTime,
    Time,
    Date,
    GYearMonth,
    GYear,
    GMonthDay,
    GDay,
    GMonth,
    HexBinary,
    Base64Binary,
}

impl BuiltIn {
    /// The name of the Rust type, where it is one of std's. The names of the others are the runtime's.
    pub(crate) fn std_name(self) -> Option<&'static str> {
        Some(match self {
            Self::String | Self::AnySimpleType => "String",
            Self::Boolean => "bool",
            Self::Long => "i64",
            Self::Int => "i32",
            Self::Short => "i16",
            Self::Byte => "i8",
            Self::UnsignedLong => "u64",
            Self::UnsignedInt => "u32",
            Self::UnsignedShort => "u16",
            Self::UnsignedByte => "u8",
            _ => return None,
        })
    }
}
