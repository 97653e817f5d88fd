//! The model as Rust source: tokens by `quote`, checked by `syn`, printed by `prettyplease`.
//!
//! Nothing of a contract becomes source as text. Names become identifiers, texts become literals, and documentation
//! becomes doc comments after [`docs`] made it harmless.

mod built_in;
mod choice;
mod client;
mod codec;
mod docs;
mod faithful;
mod family;
mod fault;
mod gate;
mod ident;
mod operations;
mod plain;
mod print;
mod record;
mod scope;
mod server;
mod simple;
mod supply;
mod union;
mod wire;

use std::fmt;

use proc_macro2::TokenStream;
use quote::quote;

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
    out.extend(types(&scope)?);
    for port in &scope.ports {
        out.extend(fault::enums(&scope, port)?);
        out.extend(client::client(&scope, port)?);
        out.extend(server::service(&scope, port)?);
    }
    out.extend(operations::module(&scope)?);
    out.extend(wire::module(&scope)?);
    print::source(&api.contract, out)
}

/// The types, in modules where there are any.
fn types(scope: &Scope<'_>) -> Tokens {
    let modules = &scope.api.modules;
    if modules.is_empty() {
        return scope.api.types.iter().map(|ty| self::ty(scope, ty)).collect();
    }
    let inner = scope.within_module();
    let mut bodies = vec![Vec::new(); modules.len()];
    for ty in &scope.api.types {
        let body = bodies.get_mut(ty.module().0).ok_or_else(|| Defect("a type is in no module".to_owned()))?;
        body.push(ty);
    }
    let modules = modules.iter().zip(bodies).filter(|(_, body)| !body.is_empty()).map(|(module, body)| {
        let (name, docs) = (ident::ident(&module.name)?, docs::sentence(&module.docs));
        let codecs = wire::of_module(scope, &body)?;
        let body = body.into_iter().map(|ty| self::ty(&inner, ty)).collect::<Result<TokenStream, _>>()?;
        Ok(quote!(#docs pub mod #name { #body #codecs }))
    });
    modules.collect()
}

fn ty(scope: &Scope<'_>, ty: &Type) -> Tokens {
    match ty {
        Type::Record(record) => record::record(scope, record),
        Type::Choice(choice) => choice::choice(scope, choice),
        Type::Family(family) => family::family(scope, family),
        Type::Enumeration(enumeration) => simple::enumeration(enumeration),
        Type::Restriction(restriction) => simple::restriction(scope, restriction),
        Type::Union(union) => union::union(scope, union),
    }
}

#[cfg(test)]
mod tests;
