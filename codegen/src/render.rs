//! The model as Rust source: tokens by `quote`, checked by `syn`, printed by `prettyplease`.
//!
//! Nothing of a contract becomes source as text. Names become identifiers, texts become literals, and documentation
//! becomes doc comments after [`docs`] made it harmless.

mod built_in;
mod client;
mod docs;
mod faithful;
mod fault;
mod gate;
mod ident;
mod operations;
mod print;
mod record;
mod scope;
mod server;
mod simple;
mod supply;
mod wire;

use std::fmt;

use proc_macro2::TokenStream;

use crate::model::{Api, Type};
use crate::options::Choices;
use scope::Scope;

/// A model that has no Rust, which is a mistake of the generator and not of the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Defect(String);

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the generator made a mistake of its own: {}; please report it together with the contract", self.0)
    }
}

impl From<syn::Error> for Defect {
    fn from(error: syn::Error) -> Self {
        Self(format!("what it wrote is not Rust: {error}"))
    }
}

type Tokens = Result<TokenStream, Defect>;

/// The whole file. The same model and choices give the same bytes.
pub(crate) fn render(api: &Api, choices: &Choices) -> Result<String, Defect> {
    let scope = Scope::new(api, choices)?;
    let mut out = TokenStream::new();
    for ty in &api.types {
        out.extend(match ty {
            Type::Record(record) => record::record(&scope, record)?,
            Type::Enumeration(enumeration) => simple::enumeration(enumeration)?,
            Type::Restriction(restriction) => simple::restriction(&scope, restriction)?,
            Type::Choice(_) | Type::Family(_) | Type::Union(_) => return Err(Defect("not rendered".to_owned())),
        });
    }
    for port in &scope.ports {
        out.extend(fault::enums(&scope, port)?);
        out.extend(client::client(&scope, port)?);
        out.extend(server::service(&scope, port)?);
    }
    out.extend(operations::module(&scope)?);
    out.extend(wire::module(&scope)?);
    print::source(&api.contract, out)
}

#[cfg(test)]
mod tests;
