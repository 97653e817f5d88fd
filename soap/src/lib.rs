//! The runtime of SOAP SDKs that `saponify-codegen` generates from WSDL contracts.
//!
//! Generated code stands on four things here:
//!
//! - [`Wire`], the XML codec: one linear pass under [`ParseLimits`](wire::ParseLimits), errors with the element's path and line:column;
//! - [`simple`], the simple types of XML Schema, each keeping exactly what the wire says;
//! - [`Client`] and [`Transport`]: one call is one envelope over HTTP, and every [`Error`] says what is known of its [`Outcome`];
//! - `server` (feature `server`): an axum router from a service trait, so that every SDK can have a fake on a real socket.
//!
//! Nothing here knows of any one API.

// The derives name this crate as its users do.
#[cfg(feature = "ws-security")]
extern crate self as saponify;

#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "yaserde")]
mod bridge;
pub mod client;
pub mod contract;
mod encoded;
pub mod envelope;
mod error;
pub mod fault;
mod fragment;
pub mod header;
mod list_wrapper;
mod nil_attributes;
mod nillable;
mod outcome;
pub mod required;
mod secret;
mod secrets;
#[cfg(feature = "server")]
pub mod server;
pub mod simple;
mod supplied;
pub mod transport;
pub mod wire;
#[cfg(feature = "ws-security")]
pub mod ws_security;
pub mod xml;

// What this crate's own signatures are made of.
pub use {bytes, http, url};

pub use client::{
    CallOptions, Client, ClientBuilder, ConfigError, CredentialsProvider, Interceptor, RetryPolicy, ServiceClient,
};
pub use error::{BoxError, Error, ErrorKind};
pub use fault::Fault;
pub use header::{HeaderEntry, ReceivedHeaders, SoapHeader};
pub use nil_attributes::NilAttributes;
pub use nillable::Nillable;
pub use outcome::Outcome;
pub use saponify_macros::{Required, Wire};
pub use secret::Secret;
pub use supplied::{Supplied, Supply};
pub use transport::Transport;
pub use wire::{Group, Wire};

/// What generated code and the derives refer to. Not for use by hand: it changes without notice.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "yaserde")]
    pub use crate::bridge::{read_record, read_text, record_attributes, write_record, write_text};
    pub use crate::required::{Given, Missing};
    pub use crate::wire::{Field, Node, ReadError, Reader, Start, Wildcard, WriteError, Writer};
    #[cfg(feature = "yaserde")]
    pub use yaserde;
}
