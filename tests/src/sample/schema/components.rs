//! Schema components (XML Schema part 1, 3).

use std::rc::Rc;

use crate::sample::collect::Name;

/// A type by name, or as it is written in place.
#[derive(Clone, Debug)]
pub enum TypeRef {
    /// A global or a built-in type.
    Named(Name),
    /// An anonymous type.
    Local(Rc<Type>),
}

/// A type definition.
#[derive(Clone, Debug)]
pub enum Type {
    /// Of text.
    Simple(SimpleType),
    /// Of attributes and content.
    Complex(ComplexType),
}

/// An element declaration (3.3).
#[derive(Clone, Debug, Default)]
pub struct Element {
    /// With the namespace that it has in documents.
    pub name: Name,
    /// Absent where it is that of the head, or `xs:anyType`.
    pub ty: Option<TypeRef>,
    /// Whether `xsi:nil` may stand.
    pub is_nillable: bool,
    /// Whether only others may stand for it.
    pub is_abstract: bool,
    /// The one text that it may have.
    pub fixed: Option<String>,
    /// The head of its substitution group.
    pub head: Option<Name>,
    /// The `block` of the declaration.
    pub blocked: Blocked,
}

/// What may not stand in place of a declaration's own type or element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Blocked {
    /// Types derived by extension.
    pub extension: bool,
    /// Types derived by restriction.
    pub restriction: bool,
    /// Elements of the substitution group.
    pub substitution: bool,
}

/// How often something stands.
#[derive(Clone, Debug)]
pub struct Particle {
    /// At least.
    pub min: usize,
    /// At most; no end where absent.
    pub max: Option<usize>,
    /// What.
    pub term: Term,
}

/// What stands.
#[derive(Clone, Debug)]
pub enum Term {
    /// An element that is declared in place.
    Element(Rc<Element>),
    /// A global element.
    Reference(Name),
    /// A named model group.
    Group(Name),
    /// All of these, in this order.
    Sequence(Vec<Particle>),
    /// One of these.
    Choice(Vec<Particle>),
    /// All of these, in any order.
    All(Vec<Particle>),
    /// Any element.
    Any(Wildcard),
}

/// What a wildcard lets stand (3.10).
#[derive(Clone, Debug)]
pub struct Wildcard {
    /// Of which namespaces.
    pub namespaces: Namespaces,
    /// Whether it must be declared.
    pub process: Process,
}

/// The namespaces of a wildcard; no namespace is the empty one.
#[derive(Clone, Debug)]
pub enum Namespaces {
    /// All.
    Any,
    /// All that there are but this one.
    Other(String),
    /// These.
    These(Vec<String>),
}

impl Namespaces {
    /// Whether a name of this namespace may stand.
    #[must_use]
    pub fn allows(&self, namespace: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Other(target) => !namespace.is_empty() && namespace != target,
            Self::These(list) => list.iter().any(|it| it == namespace),
        }
    }
}

/// Whether what stands for a wildcard must be declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Process {
    /// It must.
    Strict,
    /// Where it is declared it must be as declared.
    Lax,
    /// No.
    Skip,
}

/// A complex type (3.4).
#[derive(Clone, Debug)]
pub struct ComplexType {
    /// Whether only derived types may stand for it.
    pub is_abstract: bool,
    /// Whether text may stand among the elements.
    pub is_mixed: bool,
    /// What may not stand for it.
    pub blocked: Blocked,
    /// How it is made of another type.
    pub derivation: Derivation,
    /// Its own attributes.
    pub attributes: Attributes,
}

/// How a complex type is made of its base.
#[derive(Clone, Debug)]
pub enum Derivation {
    /// Of nothing but its own content.
    None(Option<Particle>),
    /// The base's content and then its own.
    Extension(Name, Option<Particle>),
    /// Its own content in place of the base's.
    Restriction(Name, Option<Particle>),
    /// The base's text with further attributes.
    SimpleExtension(Name),
    /// Some of the base's texts; what is restricted stands in place or is the base's.
    SimpleRestriction(Name, Option<TypeRef>, Rc<Facets>),
}

/// The attributes of a type or of an attribute group.
#[derive(Clone, Debug, Default)]
pub struct Attributes {
    /// One by one.
    pub uses: Vec<Use>,
    /// By group.
    pub groups: Vec<Name>,
    /// Any others.
    pub any: Option<Wildcard>,
}

/// An attribute and whether it must stand.
#[derive(Clone, Debug)]
pub struct Use {
    /// The declaration in place, or a reference to a global one.
    pub attribute: Attribute,
    /// Whether it is a reference.
    pub is_reference: bool,
    /// Whether it must stand.
    pub is_required: bool,
    /// Whether it must not.
    pub is_prohibited: bool,
    /// The type of the items, where it says what a SOAP-encoded array holds (WSDL 1.1, 2.2).
    pub array_of: Option<Name>,
}

/// An attribute declaration (3.2).
#[derive(Clone, Debug)]
pub struct Attribute {
    /// With the namespace that it has in documents.
    pub name: Name,
    /// `xs:anySimpleType` where it is absent.
    pub ty: Option<TypeRef>,
    /// The one text that it may have.
    pub fixed: Option<String>,
}

/// A simple type (3.14).
#[derive(Clone, Debug)]
pub enum SimpleType {
    /// Some of the texts of another one.
    Restriction(TypeRef, Rc<Facets>),
    /// Items with blanks between.
    List(TypeRef),
    /// One of these.
    Union(Vec<TypeRef>),
}

/// The facets of one restriction: name and value, in the order of the schema.
#[derive(Clone, Debug, Default)]
pub struct Facets {
    /// Names and values.
    pub list: Vec<(String, String)>,
    /// What the prefixes in the values stand for.
    pub prefixes: Vec<(String, String)>,
}
