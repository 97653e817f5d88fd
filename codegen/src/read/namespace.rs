//! The namespaces of the standards, and of what a contract says to the generator.

pub(super) use crate::ast::{SCHEMA, XML};

/// The namespace of `saponify:` elements and attributes in a contract.
pub(super) const VOCABULARY: &str = "urn:saponify:contract";

/// The namespace of `xsi:type` and its kind, which documents have by themselves.
pub(super) const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The namespace of the attribute `wsdl:required` too.
pub(super) const WSDL: &str = "http://schemas.xmlsoap.org/wsdl/";

/// Whose element it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    Schema,
    Wsdl,
    Soap11,
    Soap12,
    Http,
    Mime,
    Vocabulary,
    Foreign,
}

impl Space {
    pub(super) fn of(uri: Option<&str>) -> Self {
        match uri {
            Some(SCHEMA) => Self::Schema,
            Some(WSDL) => Self::Wsdl,
            Some("http://schemas.xmlsoap.org/wsdl/soap/") => Self::Soap11,
            Some("http://schemas.xmlsoap.org/wsdl/soap12/") => Self::Soap12,
            Some("http://schemas.xmlsoap.org/wsdl/http/") => Self::Http,
            Some("http://schemas.xmlsoap.org/wsdl/mime/") => Self::Mime,
            Some(VOCABULARY) => Self::Vocabulary,
            _ => Self::Foreign,
        }
    }

    /// Whether it is of WSDL or its bindings, of which a client needs little.
    pub(super) fn is_wsdl(self) -> bool {
        matches!(self, Self::Wsdl | Self::Soap11 | Self::Soap12 | Self::Http | Self::Mime)
    }

    /// The prefix that messages write before the local name.
    pub(super) fn prefix(self) -> &'static str {
        match self {
            Self::Schema => "xs:",
            Self::Wsdl => "wsdl:",
            Self::Soap11 => "soap:",
            Self::Soap12 => "soap12:",
            Self::Http => "http:",
            Self::Mime => "mime:",
            Self::Vocabulary => "saponify:",
            Self::Foreign => "",
        }
    }
}
