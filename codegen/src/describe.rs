//! What a contract offers, as plain data: its services, their operations, and the types, by their names in Rust and in XML.
//!
//! [`Generated::description`](crate::Generated::description) makes one. All of it is text and numbers, so that it can be
//! shown, stored and compared; the names of fields and of kinds are stable, for they are those of `saponify inspect --json`.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = tempfile::tempdir()?;
//! # let contract = folder.path().join("types.wsdl");
//! # std::fs::write(&contract, r#"<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" targetNamespace="urn:t">
//! #   <types><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
//! #     <xs:complexType name="city"><xs:sequence><xs:element name="name" type="xs:string"/></xs:sequence></xs:complexType>
//! #   </xs:schema></types>
//! # </definitions>"#)?;
//! use saponify_codegen::Builder;
//!
//! let description = Builder::new(contract).generate()?.description();
//! let paths: Vec<_> = description.types.iter().map(|ty| ty.path.as_str()).collect();
//! assert_eq!(paths, ["City"]);
//! # Ok(())
//! # }
//! ```

mod content;
mod facet;
mod reach;
mod service;
mod simple;
mod spelling;
mod ty;

use std::fmt;

#[cfg(feature = "cli")]
use serde::Serialize;

pub use content::{Choice, Content, Family, Field, Member, Place, Record};
pub use facet::{Facet, FacetName};
pub use service::{Effect, Endpoint, Fault, Header, Message, Operation, Profile, Service, ToldBy};
pub use simple::{Alternative, Enumeration, Restriction, Union, Value};
pub use ty::{Kind, Type};

use crate::failure::Failure;
use crate::model::{Api, TypeId};
use crate::options::Builders;
use crate::report::{did_you_mean, quote};
use crate::source::Sources;
use spelling::Spelling;

/// What a contract offers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Description {
    /// The contract's file name, without its folder.
    pub contract: String,
    /// One a port type.
    pub services: Vec<Service>,
    /// The modules of the types; empty where all stand at the root.
    pub modules: Vec<Module>,
    /// The types, in the order of the contract.
    pub types: Vec<Type>,
}

/// A module of the generated code: one a namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Module {
    /// The Rust name.
    pub name: String,
    /// The contract's documentation; empty where there is none.
    pub docs: String,
}

/// An XML name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Name {
    /// Absent where the name is in no namespace.
    pub namespace: Option<String>,
    /// The name without its prefix.
    pub local: String,
}

/// `{namespace}local`.
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.namespace {
            Some(namespace) => write!(f, "{{{namespace}}}{}", self.local),
            None => f.write_str(&self.local),
        }
    }
}

/// A Rust type where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct TypeUse {
    /// The type as it is written at the root of the generated code, such as `Vec<billing::Line>`.
    pub rust: String,
    /// The path of the contract's type in it, if it holds one: see [`Type::path`].
    pub refers_to: Option<String>,
}

impl fmt::Display for TypeUse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.rust)
    }
}

impl Description {
    pub(crate) fn of(api: &Api, builders: Builders, sources: &Sources) -> Self {
        let spelling = Spelling { api, sources };
        let services: Vec<_> = api.port_types.iter().map(|port_type| Service::of(&spelling, port_type)).collect();
        let spans = api.spans.iter().copied().chain(std::iter::repeat(None));
        let types = api.types.iter().zip(spans).enumerate();
        let types = types.filter(|(index, _)| api.replacement(TypeId(*index)).is_none());
        let mut types: Vec<_> = types.map(|(_, (ty, span))| Type::of(&spelling, ty, span, builders)).collect();
        reach::mark(&services, &mut types);
        let modules = api.modules.iter();
        let modules = modules.map(|module| Module { name: module.name.clone(), docs: module.docs.clone() }).collect();
        Self { contract: api.contract.clone(), services, modules, types }
    }

    /// The same of one operation, by its name in the contract or in Rust: with it, its service, and the types that it
    /// reaches. Several services may have one of that name.
    ///
    /// Fails where there is none.
    pub fn of_operation(&self, name: &str) -> Result<Self, Failure> {
        let is_meant = |operation: &&Operation| operation.name == name || operation.xml_name == name;
        let operations = || self.services.iter().flat_map(|service| &service.operations);
        let uses = operations().filter(is_meant).flat_map(|operation| operation.sent().chain(operation.answered()));
        let reached = reach::reached(&self.types, uses);
        let services: Vec<_> = self
            .services
            .iter()
            .filter_map(|service| {
                let operations: Vec<_> = service.operations.iter().filter(is_meant).cloned().collect();
                (!operations.is_empty()).then(|| Service { operations, ..service.clone() })
            })
            .collect();
        if services.is_empty() {
            let known = operations().flat_map(|operation| [operation.xml_name.as_str(), &operation.name]);
            let help = did_you_mean(name, known).map(|help| format!("; {help}")).unwrap_or_default();
            return Err(Failure::at_large(format!("the contract has no operation {}{help}", quote(name))));
        }
        let types = self.types.iter().zip(reached).filter(|(_, is_reached)| *is_reached).map(|(ty, _)| ty.clone());
        Ok(Self { contract: self.contract.clone(), services, modules: self.modules.clone(), types: types.collect() })
    }
}
