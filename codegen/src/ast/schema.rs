//! What an `xs:schema` defines (XML Schema part 1, 3).

use std::sync::Arc;

use super::{QName, Reference, TypeIndex};
use crate::source::{Span, Spanned};

/// A global or anonymous type.
#[derive(Clone, Debug)]
pub(crate) struct TypeDefinition {
    /// Absent where the type is anonymous.
    pub(crate) name: Option<QName>,
    pub(crate) docs: String,
    pub(crate) kind: TypeKind,
    pub(crate) span: Span,
}

#[derive(Clone, Debug)]
pub(crate) enum TypeKind {
    Complex(ComplexType),
    Simple(SimpleType),
}

/// A complex type (part 1, 3.4).
#[derive(Clone, Debug)]
pub(crate) struct ComplexType {
    pub(crate) content: Content,
    pub(crate) attributes: Vec<AttributeUse>,
}

#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// A sequence; nested ones are already part of it.
    Sequence(Vec<Particle>),
    /// The extended base of a simple content.
    Text(Reference),
}

/// An element of a sequence (part 1, 3.9).
#[derive(Clone, Debug)]
pub(crate) enum Particle {
    Local { element: Element, occurs: Occurs },
    Ref { element: Reference, docs: String, marks: Marks, occurs: Occurs },
}

impl Particle {
    pub(crate) fn occurs(&self) -> Occurs {
        match self {
            Self::Local { occurs, .. } | Self::Ref { occurs, .. } => *occurs,
        }
    }
}

/// `minOccurs` and `maxOccurs`; no `max` is `unbounded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Occurs {
    pub(crate) min: u32,
    pub(crate) max: Option<u32>,
}

impl Occurs {
    pub(crate) const ONCE: Self = Self { min: 1, max: Some(1) };

    pub(crate) fn is_list(self) -> bool {
        self.max != Some(1)
    }
}

/// A global or local element declaration (part 1, 3.3).
#[derive(Clone, Debug)]
pub(crate) struct Element {
    /// In no namespace where the element is local and unqualified.
    pub(crate) name: QName,
    pub(crate) docs: String,
    pub(crate) ty: TypeUse,
    pub(crate) marks: Marks,
    /// The value of `name`.
    pub(crate) span: Span,
}

/// The type of an element or an attribute.
#[derive(Clone, Debug)]
pub(crate) enum TypeUse {
    Named(Reference),
    Anonymous(TypeIndex),
}

/// What the contract says to the generator on an `xs:element`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    /// `saponify:supplied="credentials"`.
    pub(crate) supplied: Option<Span>,
    /// `saponify:secret="true"`.
    pub(crate) secret: Option<Span>,
    /// `saponify:aliases`.
    pub(crate) aliases: Option<Spanned<Vec<String>>>,
}

/// A global or local attribute declaration (part 1, 3.2).
#[derive(Clone, Debug)]
pub(crate) struct Attribute {
    /// In no namespace where the attribute is local and unqualified.
    pub(crate) name: QName,
    pub(crate) docs: String,
    pub(crate) ty: TypeUse,
    /// The value of `name`.
    pub(crate) span: Span,
}

/// An attribute of a complex type (part 1, 3.5).
#[derive(Clone, Debug)]
pub(crate) enum AttributeUse {
    Local { attribute: Attribute, required: bool },
    Ref { attribute: Reference, docs: String, required: bool },
}

/// A restriction of another simple type (part 2, 4.1).
#[derive(Clone, Debug)]
pub(crate) struct SimpleType {
    pub(crate) base: TypeUse,
    /// The facets that can be given once, one of a kind.
    pub(crate) facets: Vec<Facet>,
    /// `xs:pattern`, of which a value matches one.
    pub(crate) patterns: Vec<Facet>,
    /// `xs:enumeration`, of which a value is one.
    pub(crate) values: Vec<Facet>,
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
