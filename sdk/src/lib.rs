#![doc = include_str!("../README.md")]

/// Generated from the contract in `schema/` while the crate builds.
#[allow(clippy::all, clippy::pedantic)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/ispring-learn.rs"));
}

#[cfg(feature = "fake")]
pub mod fake;

pub use generated::*;
/// The runtime: transports, faults, limits, simple types, and what else calls are made of.
pub use saponify;
pub use saponify::simple::Date;
pub use saponify::{CallOptions, ConfigError, CredentialsProvider, Error, ErrorKind, Outcome, Secret, Transport};
