//! Records to XML.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::{Tokens, ident::ident, scope::Scope};
use super::Mixed;
use super::table::bounds;
use crate::ast::SCHEMA;
use crate::model::{Field, Place, Record, RecordKind};

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
            optional(field, &name, |value| Ok(quote!(writer.attribute(#written, #value)?;)))?
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
        Place::Element | Place::Group(_) if field.is_list() => {
            let write = writing(scope, field, &quote!(&self.#name))?;
            quote!(#write?;)
        }
        Place::Element | Place::Group(_) => optional(field, &name, |value| {
            let write = writing(scope, field, &value)?;
            Ok(quote!(#write?;))
        })?,
    })
}

/// Writes the field's value, if there is one.
fn optional(field: &Field, name: &Ident, write: impl Fn(TokenStream) -> Tokens) -> Tokens {
    match (field.occurs.min, field.is_boxed) {
        (0, boxed) => {
            let write = write(if boxed { quote!(&**value) } else { quote!(value) })?;
            Ok(quote! {
                if let Some(value) = &self.#name {
                    #write
                }
            })
        }
        (_, true) => write(quote!(&*self.#name)),
        (_, false) => write(quote!(&self.#name)),
    }
}

fn mixed(scope: &Scope<'_>, field: &Field) -> Tokens {
    let (name, Mixed { choice, path, text }) = (ident(&field.name)?, Mixed::of(scope, field)?);
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
    let is_boxed = variant.is_boxed && !variant.is_list();
    writing(scope, variant, &if is_boxed { quote!(&**value) } else { quote!(value) })
}

/// The call that writes the value of a child, or the values of a list.
fn writing(scope: &Scope<'_>, field: &Field, value: &TokenStream) -> Tokens {
    let (min, max) = bounds(field);
    Ok(match (&field.place, field.is_list()) {
        (Place::Group(_), true) => {
            let label = &field.xml.local;
            quote!(writer.groups(#label, #value, #min, #max))
        }
        (Place::Group(_), false) => quote!(::saponify::Group::encode(#value, writer)),
        (_, true) => {
            let written = scope.written(&field.xml)?;
            quote!(writer.list(#written, #value, #min, #max))
        }
        (_, false) => {
            let written = scope.written(&field.xml)?;
            quote!(writer.element(#written, #value))
        }
    })
}
