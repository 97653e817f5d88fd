//! The contract as it is written, every node with its place; names are not resolved yet.

mod binding;
mod definitions;
mod marks;
mod name;
mod schema;
mod simple;
mod walk;

pub(crate) use binding::{Binding, BoundMessage, BoundOperation, Header, OtherBinding, SoapVersion, Style, Use};
pub(crate) use definitions::{Exchanged, Fault, Message, Operation, Part, PartKind, Port, PortType, Profile, Service};
pub(crate) use marks::Marks;
pub(crate) use name::{QName, Reference, SCHEMA, SOAP_ENCODING, XML};
pub(crate) use schema::{
    ArrayType, Attribute, AttributeGroup, AttributeUse, Attributes, ComplexDerivation, ComplexType, Content,
    DerivationSet, Element, GroupDefinition, IdentityConstraint, IdentityKind, Method, NamespaceConstraint, Notation,
    Occurs, Particle, Presence, ProcessContents, Term, TypeDefinition, TypeKind, TypeUse, ValueConstraint, Wildcard,
};
pub(crate) use simple::{Facet, FacetKind, SimpleType, Variety};

use std::sync::Arc;

use crate::source::{SourceId, Span};

/// An index into [`Contract::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeIndex(pub(crate) usize);

/// Everything that the files of a contract define, in one place each.
#[derive(Clone, Debug, Default)]
pub(crate) struct Contract {
    /// Global and anonymous types. An anonymous type stands before the type that it is written in.
    pub(crate) types: Vec<TypeDefinition>,
    /// Global elements.
    pub(crate) elements: Vec<Element>,
    /// Global attributes.
    pub(crate) attributes: Vec<Attribute>,
    /// Named model groups.
    pub(crate) groups: Vec<GroupDefinition>,
    /// Named attribute groups.
    pub(crate) attribute_groups: Vec<AttributeGroup>,
    pub(crate) notations: Vec<Notation>,
    pub(crate) messages: Vec<Message>,
    pub(crate) port_types: Vec<PortType>,
    pub(crate) bindings: Vec<Binding>,
    pub(crate) other_bindings: Vec<OtherBinding>,
    pub(crate) services: Vec<Service>,
    /// The target namespaces of the schemas, in the order of the files; one may stand here more than once.
    pub(crate) namespaces: Vec<Arc<str>>,
    /// The prefixes that the files bind, in the order of the files.
    pub(crate) prefixes: Vec<Prefix>,
    /// The schemas that could not be read.
    pub(crate) missing: Vec<Missing>,
}

/// A schema that is imported or included, and that could not be read.
#[derive(Clone, Debug)]
pub(crate) struct Missing {
    /// The namespace that it is imported for.
    pub(crate) namespace: Option<Arc<str>>,
    /// Why it could not be read.
    pub(crate) message: String,
    pub(crate) help: Option<&'static str>,
    /// Whether it is on another machine.
    pub(crate) is_remote: bool,
    /// The location.
    pub(crate) span: Span,
}

/// A prefix that the root of a file or of a schema binds.
#[derive(Clone, Debug)]
pub(crate) struct Prefix {
    pub(crate) name: String,
    pub(crate) uri: Arc<str>,
    pub(crate) source: SourceId,
}

impl Contract {
    pub(crate) fn definition(&self, index: TypeIndex) -> Option<&TypeDefinition> {
        self.types.get(index.0)
    }

    pub(crate) fn is_complex(&self, index: TypeIndex) -> bool {
        self.definition(index).is_some_and(|definition| matches!(definition.kind, TypeKind::Complex(_)))
    }

    /// By which kinds of derivation no type may stand for a type, as it says itself (XML Schema part 1, 3.4.2).
    pub(crate) fn block_of(&self, index: TypeIndex) -> DerivationSet {
        match self.definition(index).map(|definition| &definition.kind) {
            Some(TypeKind::Complex(complex)) => complex.block,
            Some(TypeKind::Simple(_)) | None => DerivationSet::default(),
        }
    }

    /// The namespaces that bindings name: those of rpc wrappers and of header entries.
    pub(crate) fn bound_namespaces(&self) -> impl Iterator<Item = &Arc<str>> {
        let operations = self.bindings.iter().flat_map(|binding| &binding.operations);
        let messages = operations.flat_map(|operation| [operation.input.as_ref(), operation.output.as_ref()]).flatten();
        messages.flat_map(|message| {
            let headers = message.headers.iter().flat_map(|header| [header].into_iter().chain(&header.faults));
            message.namespace.iter().chain(headers.filter_map(|header| header.namespace.as_ref()))
        })
    }

    /// The complex types and their indexes.
    pub(crate) fn complex_types(&self) -> impl Iterator<Item = (TypeIndex, &TypeDefinition, &ComplexType)> {
        self.types.iter().enumerate().filter_map(|(index, definition)| match &definition.kind {
            TypeKind::Complex(complex) => Some((TypeIndex(index), definition, complex)),
            TypeKind::Simple(_) => None,
        })
    }

    /// The simple types and their indexes.
    pub(crate) fn simple_types(&self) -> impl Iterator<Item = (TypeIndex, &TypeDefinition, &SimpleType)> {
        self.types.iter().enumerate().filter_map(|(index, definition)| match &definition.kind {
            TypeKind::Simple(simple) => Some((TypeIndex(index), definition, simple)),
            TypeKind::Complex(_) => None,
        })
    }
}
