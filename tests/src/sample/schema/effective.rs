//! What a type is in the end, its bases and groups included.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{
    Attribute, Attributes, ComplexType, Derivation, Element, Facets, Particle, Schema, SimpleType, Term, Type, TypeRef,
    Use, Wildcard,
};
use crate::sample::collect::{Name, XS};

/// How long a chain of bases, groups or references may be.
const DEPTH: usize = 50;

/// The content of a type.
#[derive(Clone, Debug)]
pub enum Content {
    /// Text of this type.
    Text(Simple),
    /// Elements, and text among them where it is mixed.
    Elements {
        /// Nothing where it is empty.
        particle: Option<Particle>,
        /// Whether text may stand among them.
        is_mixed: bool,
    },
    /// `xs:anyType`.
    Any,
}

/// A simple type without references.
#[derive(Clone, Debug)]
pub struct Simple {
    /// What it is made of.
    pub kind: Kind,
    /// The facets of each restriction, the first one first.
    pub steps: Vec<Rc<Facets>>,
}

/// What a simple type is made of.
#[derive(Clone, Debug)]
pub enum Kind {
    /// The built-in type of this name.
    BuiltIn(String),
    /// Items with blanks between.
    List(Box<Simple>),
    /// One of these.
    Union(Vec<Simple>),
}

impl Simple {
    fn built_in(name: &str) -> Self {
        let list = |item: &str| Kind::List(Box::new(Self::built_in(item)));
        let kind = match name {
            "NMTOKENS" => list("NMTOKEN"),
            "IDREFS" => list("IDREF"),
            "ENTITIES" => list("ENTITY"),
            _ => Kind::BuiltIn(name.to_owned()),
        };
        Self { kind, steps: Vec::new() }
    }

    fn restricted(mut self, facets: &Rc<Facets>) -> Self {
        self.steps.push(Rc::clone(facets));
        self
    }
}

/// Whether the standard itself defines the type, and not only a schema.
fn is_built_in(name: &Name) -> bool {
    const NAMES: [&str; 46] = [
        "anyType",
        "anySimpleType",
        "string",
        "normalizedString",
        "token",
        "language",
        "Name",
        "NCName",
        "NMTOKEN",
        "NMTOKENS",
        "ID",
        "IDREF",
        "IDREFS",
        "ENTITY",
        "ENTITIES",
        "boolean",
        "decimal",
        "integer",
        "nonPositiveInteger",
        "negativeInteger",
        "nonNegativeInteger",
        "positiveInteger",
        "long",
        "int",
        "short",
        "byte",
        "unsignedLong",
        "unsignedInt",
        "unsignedShort",
        "unsignedByte",
        "float",
        "double",
        "duration",
        "dateTime",
        "time",
        "date",
        "gYearMonth",
        "gYear",
        "gMonthDay",
        "gDay",
        "gMonth",
        "hexBinary",
        "base64Binary",
        "anyURI",
        "QName",
        "NOTATION",
    ];
    name.namespace == XS && NAMES.contains(&name.local.as_str())
}

impl Schema {
    /// The type of an element: its own, its head's, or `xs:anyType`.
    #[must_use]
    pub fn type_of(&self, element: &Element) -> TypeRef {
        let mut at = element;
        for _ in 0..DEPTH {
            if let Some(ty) = &at.ty {
                return ty.clone();
            }
            let Some(head) = at.head.as_ref().and_then(|head| self.elements.get(head)) else { break };
            at = head;
        }
        TypeRef::Named(Name::new(XS, "anyType"))
    }

    /// The complex type that a reference means; none for a simple one.
    #[must_use]
    pub fn complex(&self, ty: &TypeRef) -> Option<Rc<Type>> {
        let ty = match ty {
            TypeRef::Named(name) if is_built_in(name) => return None,
            TypeRef::Named(name) => Rc::clone(self.ty(name)?),
            TypeRef::Local(ty) => Rc::clone(ty),
        };
        matches!(*ty, Type::Complex(_)).then_some(ty)
    }

    /// The content of a type.
    #[must_use]
    pub fn content(&self, ty: &TypeRef) -> Content {
        self.content_within(ty, DEPTH)
    }

    fn content_within(&self, ty: &TypeRef, depth: usize) -> Content {
        let is_any = matches!(ty, TypeRef::Named(name) if name.namespace == XS && name.local == "anyType");
        if is_any || depth == 0 {
            return Content::Any;
        }
        match self.complex(ty).as_deref() {
            Some(Type::Complex(complex)) => self.complex_content(complex, depth - 1),
            _ => Content::Text(self.simple_within(ty, depth - 1)),
        }
    }

    fn complex_content(&self, ty: &ComplexType, depth: usize) -> Content {
        let base = |name: &Name| self.content_within(&TypeRef::Named(name.clone()), depth);
        match &ty.derivation {
            Derivation::None(particle) | Derivation::Restriction(_, particle) => {
                Content::Elements { particle: particle.clone(), is_mixed: ty.is_mixed }
            }
            Derivation::Extension(name, own) => match base(name) {
                Content::Elements { particle: None, is_mixed } => {
                    Content::Elements { particle: own.clone(), is_mixed: is_mixed || ty.is_mixed }
                }
                Content::Elements { particle: Some(first), is_mixed } => {
                    let both = [first].into_iter().chain(own.clone()).collect();
                    let particle = Particle { min: 1, max: Some(1), term: Term::Sequence(both) };
                    Content::Elements { particle: Some(particle), is_mixed }
                }
                other => other,
            },
            Derivation::SimpleExtension(name) => base(name),
            Derivation::SimpleRestriction(name, within, facets) => {
                let restricted = match within {
                    Some(within) => self.simple_within(within, depth),
                    None => match base(name) {
                        Content::Text(simple) => simple,
                        _ => Simple::built_in("string"),
                    },
                };
                Content::Text(restricted.restricted(facets))
            }
        }
    }

    /// A simple type without references.
    #[must_use]
    pub fn simple(&self, ty: &TypeRef) -> Simple {
        self.simple_within(ty, DEPTH)
    }

    fn simple_within(&self, ty: &TypeRef, depth: usize) -> Simple {
        let found = match ty {
            // The schema of schemas declares types of the same namespace.
            TypeRef::Named(name) => match self.ty(name) {
                Some(found) if !is_built_in(name) => Some(found),
                _ if name.namespace == XS => return Simple::built_in(&name.local),
                _ => None,
            },
            TypeRef::Local(ty) => Some(ty),
        };
        let Some(Type::Simple(simple)) = found.filter(|_| depth > 0).map(|ty| &**ty) else {
            return Simple::built_in("string");
        };
        match simple {
            SimpleType::Restriction(base, facets) => self.simple_within(base, depth - 1).restricted(facets),
            SimpleType::List(item) => {
                Simple { kind: Kind::List(Box::new(self.simple_within(item, depth - 1))), steps: Vec::new() }
            }
            SimpleType::Union(members) => {
                let members = members.iter().map(|member| self.simple_within(member, depth - 1)).collect();
                Simple { kind: Kind::Union(members), steps: Vec::new() }
            }
        }
    }

    /// The attributes of a type that may stand, and the wildcard for others.
    #[must_use]
    pub fn attributes_of(&self, ty: &TypeRef) -> (Vec<Use>, Option<Wildcard>) {
        let mut found = BTreeMap::new();
        let any = self.gather_type(ty, &mut found, DEPTH);
        (found.into_values().filter(|it| !it.is_prohibited).collect(), any)
    }

    fn gather_type(&self, ty: &TypeRef, found: &mut BTreeMap<Name, Use>, depth: usize) -> Option<Wildcard> {
        let complex = self.complex(ty).filter(|_| depth > 0)?;
        let Type::Complex(complex) = &*complex else { return None };
        let mut from_base = None;
        match &complex.derivation {
            Derivation::None(_) => {}
            Derivation::Extension(base, _) | Derivation::SimpleExtension(base) => {
                from_base = self.gather_type(&TypeRef::Named(base.clone()), found, depth - 1);
            }
            Derivation::Restriction(base, _) | Derivation::SimpleRestriction(base, ..) => {
                self.gather_type(&TypeRef::Named(base.clone()), found, depth - 1);
            }
        }
        self.gather(&complex.attributes, found, depth - 1).or(from_base)
    }

    fn gather(&self, attributes: &Attributes, found: &mut BTreeMap<Name, Use>, depth: usize) -> Option<Wildcard> {
        let mut any = attributes.any.clone();
        for group in attributes.groups.iter().filter_map(|name| self.attribute_groups.get(name)).filter(|_| depth > 0) {
            any = self.gather(group, found, depth - 1).or(any);
        }
        for it in &attributes.uses {
            let declared = self.attributes.get(&it.attribute.name).filter(|_| it.is_reference);
            let attribute = declared.map_or_else(
                || it.attribute.clone(),
                |declared| Attribute {
                    fixed: it.attribute.fixed.clone().or_else(|| declared.fixed.clone()),
                    ..(**declared).clone()
                },
            );
            found.insert(it.attribute.name.clone(), Use { attribute, ..it.clone() });
        }
        any
    }

    /// The global attributes.
    pub fn global_attributes(&self) -> impl Iterator<Item = &Rc<Attribute>> {
        self.attributes.values()
    }
}
