//! Simple types and their facets (XML Schema part 2, 4).

use std::sync::Arc;

use super::{DerivationSet, TypeUse};
use crate::source::Span;

/// A simple type that is made from others (part 2, 4.1).
#[derive(Clone, Debug)]
pub(crate) struct SimpleType {
    pub(crate) variety: Variety,
    /// The facets that can be given once, one of a kind.
    pub(crate) facets: Vec<Facet>,
    /// `xs:pattern`, of which a value matches one.
    pub(crate) patterns: Vec<Facet>,
    /// `xs:enumeration`, of which a value is one.
    pub(crate) values: Vec<Facet>,
    pub(crate) is_final: DerivationSet,
}

/// How a simple type is made (part 2, 4.1.2).
#[derive(Clone, Debug)]
pub(crate) enum Variety {
    /// A restriction of another type; only here are facets.
    Restriction(TypeUse),
    /// A list of items of a type.
    List(TypeUse),
    /// Any of the member types.
    Union(Vec<TypeUse>),
}

impl Variety {
    /// The types that it is made from.
    pub(crate) fn parts(&self) -> &[TypeUse] {
        match self {
            Self::Restriction(part) | Self::List(part) => std::slice::from_ref(part),
            Self::Union(members) => members,
        }
    }
}

impl SimpleType {
    /// All facets; the order is not that of the contract.
    pub(crate) fn all_facets(&self) -> impl Iterator<Item = &Facet> {
        self.facets.iter().chain(&self.patterns).chain(&self.values)
    }
}

/// A constraining facet (part 2, 4.3).
#[derive(Clone, Debug)]
pub(crate) struct Facet {
    pub(crate) kind: FacetKind,
    pub(crate) value: Arc<str>,
    /// Of an enumeration over `xs:QName`: the namespace that the value's prefix is bound to.
    pub(crate) namespace: Option<Arc<str>>,
    /// Whether types that restrict this one further keep the value.
    pub(crate) fixed: bool,
    pub(crate) docs: String,
    /// The value.
    pub(crate) span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FacetKind {
    Length,
    MinLength,
    MaxLength,
    Pattern,
    Enumeration,
    WhiteSpace,
    MinInclusive,
    MaxInclusive,
    MinExclusive,
    MaxExclusive,
    TotalDigits,
    FractionDigits,
}

impl FacetKind {
    pub(crate) const ALL: [(&'static str, Self); 12] = [
        ("length", Self::Length),
        ("minLength", Self::MinLength),
        ("maxLength", Self::MaxLength),
        ("pattern", Self::Pattern),
        ("enumeration", Self::Enumeration),
        ("whiteSpace", Self::WhiteSpace),
        ("minInclusive", Self::MinInclusive),
        ("maxInclusive", Self::MaxInclusive),
        ("minExclusive", Self::MinExclusive),
        ("maxExclusive", Self::MaxExclusive),
        ("totalDigits", Self::TotalDigits),
        ("fractionDigits", Self::FractionDigits),
    ];

    /// The name of its element.
    pub(crate) fn local_name(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(local, _)| local)
    }
}
