//! `mod wire`: everything that types, clients and services need beyond their derives.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Defect, Tokens, client, codec, faithful, family, fault, headers, ident::ident, plain, print::Items, scope::Scope,
    server, simple, supply, union,
};
use crate::model::{Place, Record, RecordKind, Type, TypeId, XmlName};

/// Adds it for all that stands at the root.
pub(super) fn module(scope: &Scope<'_>, out: &mut Items) -> Result<(), Defect> {
    let mut items = Items::default();
    if scope.api.modules.is_empty() {
        for (id, ty) in scope.types() {
            items.add(self::ty(scope, id, ty)?)?;
        }
    }
    items.add(supply::requests(scope)?)?;
    items.add(supply::credentials(scope)?)?;
    items.add(headers::wire(scope)?)?;
    for port in &scope.ports {
        for operation in &port.port_type.operations {
            items.add(fault::wire(scope, &operation.fault)?)?;
        }
        items.add(client::wire(scope, port)?)?;
        items.add(server::wire(scope, port)?)?;
    }
    hold(&items, out)
}

/// The same for the types of a module.
pub(super) fn of_module(scope: &Scope<'_>, types: &[(TypeId, &Type)], out: &mut Items) -> Result<(), Defect> {
    let mut items = Items::default();
    for (id, ty) in types {
        items.add(self::ty(scope, *id, ty)?)?;
    }
    hold(&items, out)
}

fn hold(items: &Items, out: &mut Items) -> Result<(), Defect> {
    if items.is_empty() {
        return Ok(());
    }
    out.add_module(
        quote! {
            /// How the types above stand on the wire.
            mod wire {
                use super::*;
            }
        },
        items,
    )
}

fn ty(scope: &Scope<'_>, id: TypeId, ty: &Type) -> Tokens {
    let mut items = match ty {
        Type::Record(record) => return self::record(scope, id, record),
        Type::Choice(choice) => return codec::choice(scope, choice),
        Type::Family(family) => {
            let mut items = family::wire(scope, family)?;
            items.extend(bridge(scope, ty.name(), &family.xml)?);
            return Ok(items);
        }
        Type::Enumeration(enumeration) => simple::enumeration_wire(scope, enumeration)?,
        Type::Restriction(restriction) => simple::restriction_wire(scope, restriction)?,
        Type::Union(union) => union::wire(scope, union)?,
    };
    let name = ident(ty.name())?;
    items.extend(scope.yaserde().item(&TokenStream::new(), &quote!(::saponify::yaserde_simple!(#name);)));
    Ok(items)
}

fn record(scope: &Scope<'_>, id: TypeId, record: &Record) -> Tokens {
    let mut items = list_wrapper(scope, record)?;
    if !plain::is_plain(record) {
        items.extend(codec::record(scope, id, record)?);
    }
    // A part of a content is no element: the type around it is bridged.
    if record.kind != RecordKind::Group && !faithful::is_faithful(scope, record)? {
        items.extend(bridge(scope, &record.name, &record.xml)?);
    }
    Ok(items)
}

/// yaserde's traits through the runtime's codec.
fn bridge(scope: &Scope<'_>, name: &str, xml: &XmlName) -> Tokens {
    let name = ident(name)?;
    let element = scope.written(xml)?;
    Ok(scope.yaserde().item(&TokenStream::new(), &quote!(::saponify::yaserde_record!(#name, #element);)))
}

/// A record that is exactly one element that may repeat converts from and to lists.
fn list_wrapper(scope: &Scope<'_>, record: &Record) -> Tokens {
    let [field] = record.fields.as_slice() else { return Ok(TokenStream::new()) };
    if field.supplied || !field.is_list() || field.is_nillable || field.place != Place::Element {
        return Ok(TokenStream::new());
    }
    let (name, field, item) = (ident(&record.name)?, ident(&field.name)?, scope.ty(&field.ty)?);
    Ok(quote!(::saponify::list_wrapper!(#name { #field: #item });))
}
