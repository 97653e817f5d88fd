//! Records to XML.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Defect, Tokens, ident::ident, scope::Scope};
use super::table::bounds;
use crate::model::{Field, Place, Record, RecordKind, Type, TypeRef};

/// The namespace of the built-in types.
const SCHEMA: &str = "http://www.w3.org/2001/XMLSchema";

pub(super) fn record(scope: &Scope<'_>, record: &Record) -> Tokens {
    let mut out = TokenStream::new();
    for field in &record.fields {
        out.extend(in_tag(scope, field)?);
    }
    if let (RecordKind::Array { item, ranks, schema }, Some(field)) = (&record.kind, record.fields.first()) {
        let name = ident(&field.name)?;
        let (prefix, uri) = if *schema { ("xsd", SCHEMA) } else { scope.expanded(item)? };
        let local = &item.local;
        out.extend(quote!(writer.array(#prefix, #uri, #local, #ranks, self.#name.len())?;));
    }
    if record.kind != RecordKind::Group {
        out.extend(quote!(writer.content();));
    }
    for field in &record.fields {
        out.extend(content(scope, field)?);
    }
    // A type without content writes nothing.
    Ok(quote! {
        #out
        Ok(())
    })
}

/// What stands in the start tag.
fn in_tag(scope: &Scope<'_>, field: &Field) -> Tokens {
    let name = ident(&field.name)?;
    Ok(match field.place {
        Place::Attribute => {
            let written = scope.written(&field.xml)?;
            optional(field, &name, |value| quote!(writer.attribute(#written, #value)?;))
        }
        Place::AnyAttributes(_) => quote! {
            if let Some(value) = &self.#name {
                writer.any_attributes(value)?;
            }
        },
        Place::Text => quote!(writer.declare_prefixes(&self.#name)?;),
        Place::Element | Place::Group(_) | Place::Mixed => TokenStream::new(),
    })
}

fn content(scope: &Scope<'_>, field: &Field) -> Tokens {
    let name = ident(&field.name)?;
    Ok(match &field.place {
        Place::Attribute | Place::AnyAttributes(_) => TokenStream::new(),
        Place::Text => quote!(writer.text(&self.#name)?;),
        Place::Mixed => mixed(scope, field)?,
        Place::Element if field.is_list() => {
            let (written, (min, max)) = (scope.written(&field.xml)?, bounds(field));
            quote!(writer.list(#written, &self.#name, #min, #max)?;)
        }
        Place::Element => {
            let written = scope.written(&field.xml)?;
            optional(field, &name, |value| quote!(writer.element(#written, #value)?;))
        }
        Place::Group(_) if field.is_list() => {
            let (label, (min, max)) = (&field.xml.local, bounds(field));
            quote!(writer.groups(#label, &self.#name, #min, #max)?;)
        }
        Place::Group(_) => optional(field, &name, |value| quote!(::saponify::Group::encode(#value, writer)?;)),
    })
}

/// Writes the field's value, if there is one.
fn optional(field: &Field, name: &proc_macro2::Ident, write: impl Fn(TokenStream) -> TokenStream) -> TokenStream {
    match (field.occurs.min, field.is_boxed) {
        (0, boxed) => {
            let write = write(if boxed { quote!(&**value) } else { quote!(value) });
            quote! {
                if let Some(value) = &self.#name {
                    #write
                }
            }
        }
        (_, true) => write(quote!(&*self.#name)),
        (_, false) => write(quote!(&self.#name)),
    }
}

fn mixed(scope: &Scope<'_>, field: &Field) -> Tokens {
    let TypeRef::Named(id) = field.ty else { return Err(Defect("mixed content has no type".to_owned())) };
    let Type::Choice(choice) = scope.find(id)? else { return Err(Defect("mixed content is no choice".to_owned())) };
    let (path, name) = (scope.ty(&field.ty)?, ident(&field.name)?);
    let text = ident(choice.text.as_deref().unwrap_or("Text"))?;
    let mut arms = quote!(#path::#text(text) => writer.text(text)?,);
    for variant in &choice.variants {
        let name = ident(&variant.name)?;
        let write = self::variant(scope, variant)?;
        arms.extend(quote!(#path::#name(value) => #write?,));
    }
    Ok(quote! {
        for node in &self.#name {
            match node {
                #arms
            }
        }
    })
}

/// Writes what a variant of a choice holds.
pub(super) fn variant(scope: &Scope<'_>, variant: &Field) -> Tokens {
    let value = if variant.is_boxed && !variant.is_list() { quote!(&**value) } else { quote!(value) };
    Ok(match &variant.place {
        Place::Group(_) if variant.is_list() => {
            let (label, (min, max)) = (&variant.xml.local, bounds(variant));
            quote!(writer.groups(#label, #value, #min, #max))
        }
        Place::Group(_) => quote!(::saponify::Group::encode(#value, writer)),
        _ if variant.is_list() => {
            let (written, (min, max)) = (scope.written(&variant.xml)?, bounds(variant));
            quote!(writer.list(#written, #value, #min, #max))
        }
        _ => {
            let written = scope.written(&variant.xml)?;
            quote!(writer.element(#written, #value))
        }
    })
}
