//! What a contract says of its service and operations, as generated code states it.
//!
//! All of these are built by constant functions, so that generated statics cost nothing at start.

mod element;
mod operation;
mod profile;
mod service;
mod version;

pub use element::Element;
pub(crate) use element::Place;
pub use operation::{Effect, Operation};
pub use profile::Profile;
pub use service::Service;
pub(crate) use version::{SOAP_12_ENCODING, SOAP_ENCODING};
pub use version::{SOAP_12_ENVELOPE, SOAP_ENVELOPE, Version};

/// A namespace and the prefix that written documents bind to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Namespace {
    pub(crate) prefix: &'static str,
    pub(crate) uri: &'static str,
}

impl Namespace {
    /// Binds `prefix` to `uri`.
    #[must_use]
    pub const fn new(prefix: &'static str, uri: &'static str) -> Self {
        Self { prefix, uri }
    }

    /// The prefix.
    #[must_use]
    pub const fn prefix(&self) -> &'static str {
        self.prefix
    }

    /// The URI, as the contract writes it.
    #[must_use]
    pub const fn uri(&self) -> &'static str {
        self.uri
    }
}
