//! What a `wsdl:definitions` defines (WSDL 1.1, 2), but for bindings.

use super::{QName, Reference};
use crate::model::Effect;
use crate::source::{Span, Spanned};

/// A message (2.3).
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) name: QName,
    pub(crate) parts: Vec<Part>,
    pub(crate) span: Span,
}

/// A part of a message (2.3.1).
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) kind: PartKind,
}

#[derive(Clone, Debug)]
pub(crate) enum PartKind {
    Element(Reference),
    Type(Reference),
}

/// A port type (2.4).
#[derive(Clone, Debug)]
pub(crate) struct PortType {
    pub(crate) name: QName,
    pub(crate) docs: String,
    pub(crate) operations: Vec<Operation>,
    /// The names of operations that the server starts (2.4.3 and 2.4.4), which are left out.
    pub(crate) reversed: Vec<String>,
    pub(crate) span: Span,
}

/// A request-response or one-way operation (2.4.1 and 2.4.2).
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) name: Spanned<String>,
    pub(crate) docs: String,
    pub(crate) input: Exchanged,
    /// Absent where the operation is one-way.
    pub(crate) output: Option<Exchanged>,
    pub(crate) faults: Vec<Fault>,
    pub(crate) effect: Effect,
}

/// `wsdl:input` or `wsdl:output` of a port type.
#[derive(Clone, Debug)]
pub(crate) struct Exchanged {
    /// By this, operations of one name are told apart (2.4.5).
    pub(crate) name: Option<String>,
    pub(crate) message: Reference,
}

/// A `wsdl:fault` of a port type.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) name: Spanned<String>,
    pub(crate) docs: String,
    pub(crate) message: Reference,
    /// `saponify:faultstring`.
    pub(crate) faultstring: Option<Spanned<String>>,
    /// `saponify:means="reauthenticate"`.
    pub(crate) reauthenticate: bool,
}

/// A service (2.7).
#[derive(Clone, Debug)]
pub(crate) struct Service {
    pub(crate) docs: String,
    pub(crate) ports: Vec<Port>,
    pub(crate) profiles: Vec<Profile>,
}

/// A port (2.6).
#[derive(Clone, Debug)]
pub(crate) struct Port {
    pub(crate) name: String,
    pub(crate) binding: Reference,
    pub(crate) address: Option<Spanned<String>>,
}

/// A `saponify:profile`.
#[derive(Clone, Debug)]
pub(crate) struct Profile {
    pub(crate) name: Spanned<String>,
    pub(crate) envelope: String,
    pub(crate) namespaces: Vec<(Spanned<String>, String)>,
}
