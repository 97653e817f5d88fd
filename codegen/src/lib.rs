//! Turns WSDL 1.1 and XML Schema 1.0 contracts into typed, async Rust SDKs that stand on the crate `saponify`.
//!
//! In `build.rs`:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! use saponify_codegen::{Builder, Server, Yaserde};
//!
//! fn main() -> ExitCode {
//!     Builder::new("schema/weather.wsdl")
//!         .yaserde(Yaserde::feature("yaserde"))
//!         .server(Server::feature("server"))
//!         .emit()
//! }
//! ```
//!
//! and in `lib.rs`:
//!
//! ```ignore
//! #[allow(clippy::all, clippy::pedantic)]
//! mod generated {
//!     include!(concat!(env!("OUT_DIR"), "/weather.rs"));
//! }
//! pub use generated::*;
//! ```
//!
//! A mistake in the contract is told with its file, line and column, and what to do; one run tells them all.
//! Nothing is read but the contract and the files that it imports from its own folder and below, or from the folder
//! that [`Builder::root`] names; the schemas of the standards are at hand without a file. The same files give the same
//! bytes.
//!
//! # What a contract may add
//!
//! The namespace `urn:saponify:contract` holds a few words for what WSDL and XML Schema cannot say; other tools pass over them.
//! On `xs:element`: `supplied`, `secret`, `aliases`. On `wsdl:fault` of a port type: `faultstring`, `means`.
//! In `wsdl:operation` of a port type: the element `behaviour`. In `wsdl:service`: the element `namespaces`.
//!
//! # Features
//!
//! `cli` builds the command `saponify`, which does the same from the shell, makes crates of contracts, and copies contracts
//! from the web; the module `vendor` is what does the last. Nothing else ever reads from the network.

mod ast;
mod builder;
mod check;
pub mod describe;
mod emit;
mod failure;
mod generated;
mod graph;
mod lower;
mod model;
mod names;
mod options;
mod pattern;
mod read;
mod render;
mod report;
mod resolve;
mod source;
#[cfg(feature = "cli")]
pub mod vendor;
mod well_known;
mod write;

pub use builder::Builder;
pub use failure::Failure;
pub use generated::{Generated, Root};
pub use options::{Blocking, Builders, Server, Yaserde};
