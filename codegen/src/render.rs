//! The model as Rust source: tokens by `quote`, checked by `syn`, printed by `prettyplease`.
//!
//! Nothing of a contract becomes source as text. Names become identifiers, texts become literals, and documentation
//! becomes doc comments after [`docs`] made it harmless.

mod blocking;
mod built_in;
mod choice;
mod client;
mod codec;
mod declared;
mod docs;
pub(crate) mod extras;
mod faithful;
mod family;
mod fault;
mod gate;
mod headers;
mod ident;
mod made_of;
mod operations;
mod plain;
mod print;
mod record;
mod roots;
mod scope;
mod server;
mod simple;
mod spread;
mod supply;
mod union;
mod wire;

use std::fmt;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, ModuleId, Type};
use crate::options::Choices;
pub(crate) use faithful::derived;
use print::Items;
pub(crate) use roots::roots;
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
    let mut out = Items::default();
    types(&scope, &mut out)?;
    for port in &scope.ports {
        out.add(fault::enums(&scope, port)?)?;
        out.add(client::client(&scope, port)?)?;
        out.add(blocking::client(&scope, port)?)?;
        out.add(server::service(&scope, port)?)?;
    }
    out.add(operations::module(&scope)?)?;
    wire::module(&scope, &mut out)?;
    Ok(print::source(&api.contract, &out))
}

/// The types, in modules where there are any.
///
/// A module has a `mod wire` of its own, where what is private in it can be reached.
fn types(scope: &Scope<'_>, out: &mut Items) -> Result<(), Defect> {
    let modules = &scope.api.modules;
    if modules.is_empty() {
        return scope.types().try_for_each(|(_, ty)| out.add(self::ty(scope, ty)?));
    }
    let mut members = vec![Vec::new(); modules.len()];
    for (id, ty) in scope.types() {
        let members = members.get_mut(ty.module().0).ok_or_else(|| Defect("a type is in no module".to_owned()))?;
        members.push((id, ty));
    }
    let filled = modules.iter().zip(members).enumerate().filter(|(_, (_, members))| !members.is_empty());
    for (index, (module, members)) in filled {
        let (name, id) = (ident::ident(&module.name)?, ModuleId(index));
        let docs = docs::docs(&module.docs, || "The types of a namespace.".to_owned());
        let scope_inside = scope.of_module(id);
        let mut inner = Items::default();
        for (_, ty) in &members {
            inner.add(self::ty(&scope_inside, ty)?)?;
        }
        wire::of_module(&scope.of_wire(id), &members, &mut inner)?;
        out.add_module(quote!(#docs pub mod #name {}), &inner)?;
    }
    Ok(())
}

fn ty(scope: &Scope<'_>, ty: &Type) -> Tokens {
    let items = match ty {
        Type::Record(record) => record::record(scope, record),
        Type::Choice(choice) => choice::choice(scope, choice),
        Type::Family(family) => family::family(scope, family),
        Type::Enumeration(enumeration) => simple::enumeration(enumeration),
        Type::Restriction(restriction) => simple::restriction(scope, restriction),
        Type::Union(union) => union::union(scope, union),
    }?;
    extras::added(scope.api, scope.choices(), ty, items)
}

#[cfg(test)]
mod tests;
