//! Port types with their operations, messages and faults.

use super::{HeaderId, SoapVersion, TypeId, TypeRef, XmlName};
use crate::source::Span;

/// A port type: what becomes a client trait, a client, a service trait and a router.
#[derive(Clone, Debug)]
pub(crate) struct PortType {
    /// The client trait. The client is `{name}Client`, the service trait `{name}Service`.
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) operations: Vec<Operation>,
    /// The type that the client's credentials provider gives, where a request wants one.
    pub(crate) credentials: Option<TypeId>,
    /// The versions of SOAP that it is bound to, the default first.
    pub(crate) endpoints: Vec<Endpoint>,
    /// `saponify:namespaces`; the first is the default. Empty: the contract's own only.
    pub(crate) profiles: Vec<Profile>,
}

/// A binding to a version of SOAP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) version: SoapVersion,
    /// `soap:address`, a default that callers may override.
    pub(crate) address: Option<String>,
}

/// Which URIs stand on the wire for the contract's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Profile {
    pub(crate) name: String,
    /// The envelope's namespace.
    pub(crate) envelope: String,
    /// Pairs of the contract's URI and the URI on the wire.
    pub(crate) namespaces: Vec<(String, String)>,
}

/// One operation.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The Rust method.
    pub(crate) name: String,
    /// The name in the contract.
    pub(crate) xml_name: String,
    /// Where the contract declares it.
    pub(crate) span: Span,
    pub(crate) docs: String,
    /// `soapAction`, without quotes.
    pub(crate) action: String,
    pub(crate) request: Message,
    /// Absent where the operation is one-way.
    pub(crate) response: Option<Message>,
    pub(crate) headers: Vec<HeaderId>,
    pub(crate) response_headers: Vec<HeaderId>,
    pub(crate) fault: Faults,
    pub(crate) effect: Effect,
    /// Whether the messages are SOAP-encoded (SOAP 1.1, 5).
    pub(crate) is_encoded: bool,
}

/// What the body of a message holds.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) body: Body,
    /// Other local names that are accepted on reading.
    pub(crate) aliases: Vec<String>,
    pub(crate) ty: TypeRef,
    /// The field of the request that the client supplies.
    pub(crate) supplied: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    /// One element.
    Element(XmlName),
    /// The wrapper of an rpc message, whose name means nothing in an answer (SOAP 1.1, 7.1).
    Wrapper(XmlName),
    /// No element of its own: the type's content stands in the body directly.
    Content,
}

/// The faults of an operation as one enum.
#[derive(Clone, Debug)]
pub(crate) struct Faults {
    pub(crate) name: String,
    pub(crate) variants: Vec<FaultVariant>,
}

/// One `wsdl:fault`.
#[derive(Clone, Debug)]
pub(crate) struct FaultVariant {
    pub(crate) name: String,
    /// The name of the `wsdl:fault`.
    pub(crate) xml_name: String,
    pub(crate) docs: String,
    pub(crate) told_by: ToldBy,
    /// `saponify:means="reauthenticate"`.
    pub(crate) reauthenticate: bool,
}

/// How a fault is told apart.
#[derive(Clone, Debug)]
pub(crate) enum ToldBy {
    /// `saponify:faultstring`; `{}` stands for any text.
    FaultString(String),
    /// The element in `detail`.
    Detail { element: XmlName, ty: TypeRef },
}

/// What repeating a call does: `saponify:behaviour effect`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Changes nothing.
    Read,
    /// The same request again leads to the same state.
    State,
    /// Nothing is known, so a call is never repeated by itself.
    #[default]
    Unsafe,
}
