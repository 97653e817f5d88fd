//! The part of a request that the client fills in from its credentials provider.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Tokens, ident::ident, scope::Scope};
use crate::model::{Field, Operation, Place, Type, TypeRef};

/// `Supply` for every type that is a request, once for each type of credentials.
pub(super) fn requests(scope: &Scope<'_>) -> Tokens {
    let mut out = TokenStream::new();
    let mut done = HashSet::new();
    for port in &scope.ports {
        let credentials = scope.credentials(port.port_type)?;
        for Operation { request, .. } in &port.port_type.operations {
            // What is not generated here, and what is text, supplies nothing: the runtime says so.
            let Some(ty) = request.ty.named().map(TypeRef::Named) else { continue };
            if scope.is_simple(&ty)? {
                continue;
            }
            let ty = scope.ty(&ty)?;
            if !done.insert((ty.to_string(), port.port_type.credentials)) {
                continue;
            }
            let mut supplied = TokenStream::new();
            if let Some(field) = &request.supplied {
                let field = ident(field)?;
                supplied = quote! {
                    fn supplied(&mut self) -> Option<&mut ::saponify::Supplied<#credentials>> {
                        Some(&mut self.#field)
                    }
                };
            }
            out.extend(quote! {
                impl ::saponify::Supply<#credentials> for #ty {
                    #supplied
                }
            });
        }
    }
    Ok(out)
}

/// Credentials that are one secret and nothing else come from that secret.
pub(super) fn credentials(scope: &Scope<'_>) -> Tokens {
    let mut out = TokenStream::new();
    let mut done = HashSet::new();
    for id in scope.ports.iter().filter_map(|port| port.port_type.credentials) {
        let Type::Record(record) = scope.find(id)? else { continue };
        let [field] = record.fields.as_slice() else { continue };
        if !is_one_secret(field) || !done.insert(id) {
            continue;
        }
        let (name, field) = (ident(&record.name)?, ident(&field.name)?);
        out.extend(quote! {
            impl From<::saponify::Secret> for #name {
                fn from(#field: ::saponify::Secret) -> Self {
                    Self { #field }
                }
            }
        });
    }
    Ok(out)
}

fn is_one_secret(field: &Field) -> bool {
    let once = field.occurs.min == 1 && (field.occurs.max == Some(1) || field.place != Place::Element);
    once && field.ty == TypeRef::Secret && !field.supplied
}
