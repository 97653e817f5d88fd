//! The API as Rust sees it: every name is a Rust name, every reference points at something.

mod content;
mod service;
mod simple;

use std::path::PathBuf;

pub(crate) use content::{
    Choice, Each, Family, Field, Member, Occurs, Place, Record, RecordKind, Start, ValueConstraint, Wildcard,
};
pub(crate) use service::{Body, Effect, Endpoint, FaultVariant, Faults, Message, Operation, PortType, Profile, ToldBy};
pub(crate) use simple::{BuiltIn, Enumeration, Facets, Restriction, Union, Value, WhiteSpace};

pub(crate) use crate::ast::SoapVersion;
use crate::source::Span;

/// One contract, ready to be rendered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Api {
    /// The contract's file name, without its folder.
    pub(crate) contract: String,
    /// Every file that was read, so that a build can watch them.
    pub(crate) files: Vec<PathBuf>,
    /// The namespaces of the types, each under the one prefix that the whole output uses.
    pub(crate) namespaces: Vec<Namespace>,
    /// The modules of the types; empty where all stand at the root.
    pub(crate) modules: Vec<Module>,
    /// The types, in the order of the contract.
    pub(crate) types: Vec<Type>,
    /// Where the contract defines the first of the types; those that are made of its parts come after them.
    pub(crate) spans: Vec<Option<Span>>,
    /// The paths of the types that stand for the first of the types, where they are not generated; empty where all are.
    pub(crate) replaced: Vec<Option<String>>,
    /// What a document may have as its root: global elements and the wrappers of rpc messages.
    pub(crate) roots: Vec<Root>,
    /// The header entries that operations have, each element once.
    pub(crate) headers: Vec<Header>,
    /// One client and one server a port type.
    pub(crate) port_types: Vec<PortType>,
}

impl Api {
    /// The path of the type that stands for this one, which is not generated.
    pub(crate) fn replacement(&self, id: TypeId) -> Option<&str> {
        self.replaced.get(id.0)?.as_deref()
    }
}

/// A target namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Namespace {
    pub(crate) prefix: String,
    pub(crate) uri: String,
}

/// A module of the output: one a namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Module {
    pub(crate) name: String,
    pub(crate) docs: String,
}

/// An index into [`Api::modules`]; of no meaning where there are none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ModuleId(pub(crate) usize);

/// An element that may be a document's root.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    pub(crate) element: XmlName,
    pub(crate) ty: TypeRef,
    pub(crate) value: Option<ValueConstraint>,
}

/// A header entry (WSDL 1.1, 3.7).
#[derive(Clone, Debug)]
pub(crate) struct Header {
    pub(crate) element: XmlName,
    pub(crate) ty: TypeRef,
}

/// An index into [`Api::headers`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct HeaderId(pub(crate) usize);

/// An index into [`Api::namespaces`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct NamespaceId(pub(crate) usize);

/// An index into [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TypeId(pub(crate) usize);

/// An XML name; `namespace` is absent where the name is in none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct XmlName {
    pub(crate) namespace: Option<NamespaceId>,
    pub(crate) local: String,
}

/// What a field, a part or a list item holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum TypeRef {
    BuiltIn(BuiltIn),
    /// A text that is never shown: an element with `saponify:secret="true"`.
    Secret,
    Named(TypeId),
    /// A list of items that are simple (XML Schema part 2, 4.1.2.2).
    List(Box<TypeRef>),
    /// `xs:anyType`: attributes and content as they are.
    AnyType,
    /// `xs:anySimpleType` of an element, which may say by `xsi:type` of which type it is; of an attribute it is built in.
    AnySimple,
    /// What a wildcard lets stand: a whole element as it is.
    AnyElement,
    /// What the root of a document or of a message holds that may be nil. A field says so itself.
    Nillable(Box<TypeRef>),
}

impl TypeRef {
    /// The type of the output that it is itself.
    pub(crate) fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Nillable(ty) => ty.named(),
            _ => None,
        }
    }
}

/// A type of the output.
#[derive(Clone, Debug)]
pub(crate) enum Type {
    Record(Record),
    Choice(Choice),
    Family(Family),
    Enumeration(Enumeration),
    Restriction(Restriction),
    Union(Union),
}

impl Type {
    /// The Rust name.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Record(record) => &record.name,
            Self::Choice(choice) => &choice.name,
            Self::Family(family) => &family.name,
            Self::Enumeration(enumeration) => &enumeration.name,
            Self::Restriction(restriction) => &restriction.name,
            Self::Union(union) => &union.name,
        }
    }

    /// The path from the root of the output.
    pub(crate) fn path(&self, modules: &[Module]) -> String {
        match modules.get(self.module().0) {
            Some(module) => format!("{}::{}", module.name, self.name()),
            None => self.name().to_owned(),
        }
    }

    /// The name in the contract.
    pub(crate) fn xml(&self) -> &XmlName {
        match self {
            Self::Record(record) => &record.xml,
            Self::Choice(choice) => &choice.xml,
            Self::Family(family) => &family.xml,
            Self::Enumeration(enumeration) => &enumeration.xml,
            Self::Restriction(restriction) => &restriction.xml,
            Self::Union(union) => &union.xml,
        }
    }

    pub(crate) fn module(&self) -> ModuleId {
        match self {
            Self::Record(record) => record.module,
            Self::Choice(choice) => choice.module,
            Self::Family(family) => family.module,
            Self::Enumeration(enumeration) => enumeration.module,
            Self::Restriction(restriction) => restriction.module,
            Self::Union(union) => union.module,
        }
    }
}
