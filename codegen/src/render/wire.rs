//! `mod wire`: everything that types, clients and services need beyond their derives.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Tokens, client, faithful, fault, ident::ident, scope::Scope, server, simple, supply};
use crate::model::{Record, Type};

pub(super) fn module(scope: &Scope<'_>) -> Tokens {
    let mut items = TokenStream::new();
    for ty in &scope.api.types {
        items.extend(self::ty(scope, ty)?);
    }
    items.extend(supply::requests(scope)?);
    items.extend(supply::credentials(scope)?);
    for port in &scope.ports {
        for operation in &port.port_type.operations {
            items.extend(fault::wire(scope, &operation.fault)?);
        }
        items.extend(client::wire(scope, port)?);
        items.extend(server::wire(scope, port)?);
    }
    if items.is_empty() {
        return Ok(items);
    }
    Ok(quote! {
        /// How the types above stand on the wire.
        mod wire {
            use super::*;
            #items
        }
    })
}

fn ty(scope: &Scope<'_>, ty: &Type) -> Tokens {
    let (name, mut items) = match ty {
        Type::Record(record) => return self::record(scope, record),
        Type::Enumeration(enumeration) => (&enumeration.name, simple::enumeration_wire(scope, enumeration)?),
        Type::Restriction(restriction) => (&restriction.name, simple::restriction_wire(scope, restriction)?),
        Type::Choice(_) | Type::Family(_) | Type::Union(_) => return Ok(TokenStream::new()),
    };
    let name = ident(name)?;
    items.extend(scope.yaserde().item(&TokenStream::new(), &quote!(::saponify::yaserde_simple!(#name);)));
    Ok(items)
}

fn record(scope: &Scope<'_>, record: &Record) -> Tokens {
    let mut items = list_wrapper(scope, record)?;
    if !faithful::is_faithful(scope, record)? {
        let name = ident(&record.name)?;
        let element = match record.xml.namespace {
            Some(id) => format!("{}:{}", scope.namespace(id)?.prefix, record.xml.local),
            None => record.xml.local.clone(),
        };
        let bridge = quote!(::saponify::yaserde_record!(#name, #element););
        items.extend(scope.yaserde().item(&TokenStream::new(), &bridge));
    }
    Ok(items)
}

/// A record that is exactly one element that may repeat converts from and to lists.
fn list_wrapper(scope: &Scope<'_>, record: &Record) -> Tokens {
    let [field] = record.fields.as_slice() else { return Ok(TokenStream::new()) };
    if field.supplied || !field.is_list() {
        return Ok(TokenStream::new());
    }
    let (name, field, item) = (ident(&record.name)?, ident(&field.name)?, scope.ty(&field.ty)?);
    Ok(quote!(::saponify::list_wrapper!(#name { #field: #item });))
}
