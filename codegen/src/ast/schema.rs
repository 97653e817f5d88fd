//! What an `xs:schema` defines (XML Schema part 1, 3), but for simple types.

use std::sync::Arc;

use super::{Marks, QName, Reference, SimpleType, TypeIndex};
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
#[expect(clippy::large_enum_variant, reason = "most types of a contract are complex ones")]
pub(crate) enum TypeKind {
    Complex(ComplexType),
    Simple(SimpleType),
}

/// A complex type (part 1, 3.4).
#[derive(Clone, Debug)]
pub(crate) struct ComplexType {
    pub(crate) is_abstract: bool,
    pub(crate) is_mixed: bool,
    /// Absent where the type is written without `xs:complexContent` and `xs:simpleContent`.
    pub(crate) derivation: Option<ComplexDerivation>,
    pub(crate) content: Content,
    pub(crate) attributes: Attributes,
    /// `wsdl:arrayType` of a restriction of `soapenc:Array` (WSDL 1.1, 2.2).
    pub(crate) array_type: Option<ArrayType>,
    pub(crate) block: DerivationSet,
    pub(crate) is_final: DerivationSet,
}

/// What a complex type is derived from, and how (part 1, 3.4.2).
#[derive(Clone, Debug)]
pub(crate) struct ComplexDerivation {
    pub(crate) method: Method,
    pub(crate) base: Reference,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Extension,
    Restriction,
}

/// Kinds of derivation: the value of `block` and `final` (part 1, 3.3.2 and 3.4.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "it is a set of five")]
pub(crate) struct DerivationSet {
    pub(crate) extension: bool,
    pub(crate) restriction: bool,
    pub(crate) substitution: bool,
    pub(crate) list: bool,
    pub(crate) union: bool,
}

impl DerivationSet {
    /// Whether a type may not be derived by the method.
    pub(crate) fn forbids(self, method: Method) -> bool {
        match method {
            Method::Extension => self.extension,
            Method::Restriction => self.restriction,
        }
    }
}

#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "most content is of elements")]
pub(crate) enum Content {
    /// Elements; none where the content is empty. What a base adds is not part of it.
    Elements(Option<Particle>),
    /// Text, of the type that an `xs:simpleContent` extends.
    Text,
    /// Text, of a simple type that an `xs:simpleContent` restricts. Its base is what the complex type's base holds,
    /// unless another type is written inside.
    RestrictedText(TypeIndex),
}

/// `wsdl:arrayType`: the type of the items, and the text of the ranks such as `[,][]`.
#[derive(Clone, Debug)]
pub(crate) struct ArrayType {
    pub(crate) item: Reference,
    pub(crate) ranks: String,
}

/// A part of a content model (part 1, 3.9).
#[derive(Clone, Debug)]
pub(crate) struct Particle {
    pub(crate) occurs: Occurs,
    pub(crate) term: Term,
    pub(crate) span: Span,
}

/// What a particle lets stand (part 1, 3.9.1).
#[derive(Clone, Debug)]
pub(crate) enum Term {
    Element(Box<Element>),
    ElementRef {
        element: Reference,
        docs: String,
        marks: Marks,
    },
    /// A reference to a [`GroupDefinition`].
    Group(Reference),
    Sequence(Vec<Particle>),
    Choice(Vec<Particle>),
    All(Vec<Particle>),
    Any(Wildcard),
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

    /// Whether it lets occur no more and no less often than another.
    pub(crate) fn is_within(self, wide: Self) -> bool {
        self.min >= wide.min && wide.max.is_none_or(|most| self.max.is_some_and(|max| max <= most))
    }

    /// How often something occurs that occurs so often in what occurs so often.
    pub(crate) fn times(self, inner: Self) -> Self {
        let max = match (self.max, inner.max) {
            (Some(0), _) | (_, Some(0)) => Some(0),
            (outer, inner) => outer.zip(inner).map(|(outer, inner)| outer.saturating_mul(inner)),
        };
        Self { min: self.min.saturating_mul(inner.min), max }
    }
}

/// `xs:any` or `xs:anyAttribute` (part 1, 3.10).
#[derive(Clone, Debug)]
pub(crate) struct Wildcard {
    pub(crate) namespaces: NamespaceConstraint,
    pub(crate) process: ProcessContents,
    pub(crate) docs: String,
    pub(crate) span: Span,
}

/// Which namespaces a wildcard lets through; `None` in them is no namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NamespaceConstraint {
    Any,
    /// Any but this one, and a namespace it is to be.
    Other(Option<Arc<str>>),
    OneOf(Vec<Option<Arc<str>>>),
}

impl NamespaceConstraint {
    /// What both let through (part 1, 3.10.6). Two different namespaces that are not to be cannot be said at once:
    /// then it is the first.
    pub(crate) fn intersection(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Any, any) | (any, Self::Any) => any.clone(),
            (Self::OneOf(one), Self::OneOf(other)) => {
                Self::OneOf(one.iter().filter(|uri| other.contains(uri)).cloned().collect())
            }
            (Self::OneOf(uris), Self::Other(not)) | (Self::Other(not), Self::OneOf(uris)) => {
                Self::OneOf(uris.iter().filter(|uri| uri.is_some() && *uri != not).cloned().collect())
            }
            (Self::Other(None), Self::Other(not)) | (Self::Other(not), Self::Other(_)) => Self::Other(not.clone()),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProcessContents {
    Strict,
    Lax,
    Skip,
}

/// `xs:group` with a name (part 1, 3.7).
#[derive(Clone, Debug)]
pub(crate) struct GroupDefinition {
    pub(crate) name: QName,
    pub(crate) docs: String,
    /// A sequence, a choice or an `xs:all`.
    pub(crate) particle: Particle,
    pub(crate) span: Span,
}

/// `xs:attributeGroup` with a name (part 1, 3.6).
#[derive(Clone, Debug)]
pub(crate) struct AttributeGroup {
    pub(crate) name: QName,
    pub(crate) attributes: Attributes,
    pub(crate) span: Span,
}

/// A global or local element declaration (part 1, 3.3).
#[derive(Clone, Debug)]
pub(crate) struct Element {
    /// In no namespace where the element is local and unqualified.
    pub(crate) name: QName,
    pub(crate) docs: String,
    pub(crate) ty: TypeUse,
    pub(crate) marks: Marks,
    pub(crate) is_nillable: bool,
    pub(crate) is_abstract: bool,
    pub(crate) value: Option<ValueConstraint>,
    /// The head of its substitution group.
    pub(crate) substitutes: Option<Reference>,
    pub(crate) block: DerivationSet,
    pub(crate) is_final: DerivationSet,
    pub(crate) constraints: Vec<IdentityConstraint>,
    /// The value of `name`.
    pub(crate) span: Span,
}

/// `default` or `fixed` (part 1, 3.2.1 and 3.3.1).
#[derive(Clone, Debug)]
pub(crate) struct ValueConstraint {
    pub(crate) is_fixed: bool,
    pub(crate) text: Spanned<String>,
}

/// `xs:key`, `xs:unique` or `xs:keyref` (part 1, 3.11).
#[derive(Clone, Debug)]
pub(crate) struct IdentityConstraint {
    pub(crate) kind: IdentityKind,
    pub(crate) name: QName,
    /// How many `xs:field` it has.
    pub(crate) fields: usize,
    /// `refer` of an `xs:keyref`.
    pub(crate) refer: Option<Reference>,
    pub(crate) span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IdentityKind {
    Key,
    Unique,
    KeyRef,
}

/// `xs:notation` (part 1, 3.12).
#[derive(Clone, Debug)]
pub(crate) struct Notation {
    pub(crate) name: QName,
    pub(crate) span: Span,
}

/// The type of an element or an attribute.
#[derive(Clone, Debug)]
pub(crate) enum TypeUse {
    Named(Reference),
    Anonymous(TypeIndex),
    /// That of the head of the element's substitution group (part 1, 3.3.2).
    OfHead(Reference),
}

/// The attributes of a complex type or an attribute group.
#[derive(Clone, Debug, Default)]
pub(crate) struct Attributes {
    pub(crate) uses: Vec<AttributeUse>,
    pub(crate) wildcard: Option<Wildcard>,
}

/// A global or local attribute declaration (part 1, 3.2).
#[derive(Clone, Debug)]
pub(crate) struct Attribute {
    /// In no namespace where the attribute is local and unqualified.
    pub(crate) name: QName,
    pub(crate) docs: String,
    pub(crate) ty: TypeUse,
    pub(crate) value: Option<ValueConstraint>,
    /// The value of `name`.
    pub(crate) span: Span,
}

/// An attribute of a complex type (part 1, 3.5), or those of a group.
#[derive(Clone, Debug)]
pub(crate) enum AttributeUse {
    Local { attribute: Attribute, presence: Presence },
    Ref { attribute: Reference, docs: String, value: Option<ValueConstraint>, presence: Presence },
    Group(Reference),
}

/// `use` of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    Optional,
    Required,
    /// Not there, though the base of a restriction has it.
    Prohibited,
}
