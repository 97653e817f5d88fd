//! Bindings of port types to SOAP (WSDL 1.1, 2.5 and 3).

use std::sync::Arc;

use super::{QName, Reference};
use crate::source::{Span, Spanned};

/// A binding to SOAP over HTTP.
#[derive(Clone, Debug)]
pub(crate) struct Binding {
    pub(crate) name: QName,
    pub(crate) port_type: Reference,
    pub(crate) version: SoapVersion,
    /// Whether the transport is HTTP.
    pub(crate) is_http: bool,
    pub(crate) operations: Vec<BoundOperation>,
    pub(crate) span: Span,
}

/// A binding to something else, which is left out.
#[derive(Clone, Debug)]
pub(crate) struct OtherBinding {
    pub(crate) name: QName,
    pub(crate) port_type: Reference,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum SoapVersion {
    Soap11,
    Soap12,
}

/// A `wsdl:operation` of a binding (3.4).
#[derive(Clone, Debug)]
pub(crate) struct BoundOperation {
    pub(crate) name: Spanned<String>,
    /// `soapAction`; empty where there is none.
    pub(crate) action: String,
    /// Its own, or that of the binding.
    pub(crate) style: Style,
    pub(crate) input: Option<BoundMessage>,
    pub(crate) output: Option<BoundMessage>,
    pub(crate) faults: Vec<Spanned<String>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Style {
    #[default]
    Document,
    Rpc,
}

/// `use` of a body, a header or a fault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Use {
    #[default]
    Literal,
    Encoded,
}

/// A `wsdl:input` or `wsdl:output` of a binding.
#[derive(Clone, Debug, Default)]
pub(crate) struct BoundMessage {
    /// The `name`, by which operations of one name are told apart (2.5).
    pub(crate) name: Option<String>,
    /// The names in `parts` of `soap:body` (3.5); without them it is all parts of the message that no header takes.
    pub(crate) parts: Option<Vec<Spanned<String>>>,
    /// The parts that travel beside the envelope (5.3).
    pub(crate) attached: Vec<String>,
    pub(crate) uses: Use,
    /// `namespace` of `soap:body`, that of an rpc wrapper.
    pub(crate) namespace: Option<Arc<str>>,
    pub(crate) headers: Vec<Header>,
}

/// `soap:header` or `soap:headerfault` (3.7).
#[derive(Clone, Debug)]
pub(crate) struct Header {
    pub(crate) message: Reference,
    pub(crate) part: Spanned<String>,
    pub(crate) namespace: Option<Arc<str>>,
    pub(crate) faults: Vec<Header>,
}
