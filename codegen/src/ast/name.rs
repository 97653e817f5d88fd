//! Qualified names.

use std::fmt;
use std::sync::Arc;

use crate::source::Span;

/// XML Schema's namespace, the same for 1.0 and 1.1.
pub(crate) const SCHEMA: &str = "http://www.w3.org/2001/XMLSchema";

/// The namespace of SOAP's encoding (SOAP 1.1, 5).
pub(crate) const SOAP_ENCODING: &str = "http://schemas.xmlsoap.org/soap/encoding/";

/// The namespace of `xml:lang` and its kind, which every document knows.
pub(crate) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// A `QName` whose prefix is already its namespace.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct QName {
    pub(crate) namespace: Option<Arc<str>>,
    pub(crate) local: String,
}

impl fmt::Display for QName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.namespace {
            Some(namespace) => write!(f, "{{{namespace}}}{}", self.local),
            None => f.write_str(&self.local),
        }
    }
}

/// A `QName` that refers to something defined elsewhere, and where it is written.
#[derive(Clone, Debug)]
pub(crate) struct Reference {
    pub(crate) name: QName,
    pub(crate) span: Span,
}
