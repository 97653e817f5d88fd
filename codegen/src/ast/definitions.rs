//! What a `wsdl:definitions` defines (WSDL 1.1, 2).

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
    pub(crate) kind: PartKind,
    pub(crate) span: Span,
}

#[derive(Clone, Debug)]
pub(crate) enum PartKind {
    Element(Reference),
    Type(Span),
}

/// A port type (2.4).
#[derive(Clone, Debug)]
pub(crate) struct PortType {
    pub(crate) name: QName,
    pub(crate) docs: String,
    pub(crate) operations: Vec<Operation>,
    pub(crate) span: Span,
}

/// A request-response operation (2.4.2).
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) name: Spanned<String>,
    pub(crate) docs: String,
    /// The message of `wsdl:input`.
    pub(crate) input: Reference,
    /// The message of `wsdl:output`.
    pub(crate) output: Reference,
    pub(crate) faults: Vec<Fault>,
    pub(crate) effect: Effect,
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

/// A binding (2.5).
#[derive(Clone, Debug)]
pub(crate) struct Binding {
    pub(crate) name: QName,
    pub(crate) port_type: Reference,
    pub(crate) protocol: Protocol,
    pub(crate) operations: Vec<BoundOperation>,
    pub(crate) span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// SOAP 1.1, document style, literal use.
    Soap11,
    /// SOAP 1.2; nothing but its port type is read.
    Soap12,
}

/// A `wsdl:operation` of a binding.
#[derive(Clone, Debug)]
pub(crate) struct BoundOperation {
    pub(crate) name: Spanned<String>,
    /// `soapAction`; empty where there is none.
    pub(crate) action: String,
    pub(crate) input: Option<BoundMessage>,
    pub(crate) output: Option<BoundMessage>,
    pub(crate) faults: Vec<Spanned<String>>,
}

/// A `wsdl:input` or `wsdl:output` of a binding.
#[derive(Clone, Debug, Default)]
pub(crate) struct BoundMessage {
    /// The names in `parts` of `soap:body` (3.5); without them it is all parts of the message.
    pub(crate) parts: Option<Vec<Spanned<String>>>,
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
