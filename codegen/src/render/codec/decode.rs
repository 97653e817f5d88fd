//! Records from XML.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::{Defect, Tokens, ident::ident, plain::children, record::holds, scope::Scope};
use super::Mixed;
use super::table::{item, table, value, wildcard};
use crate::ast::SOAP_ENCODING;
use crate::model::{Field, Place, Record, RecordKind, Wildcard};

pub(super) fn record(scope: &Scope<'_>, record: &Record) -> Tokens {
    let slots = record.fields.iter().enumerate().map(|(index, field)| declared(scope, index, field));
    let slots = slots.collect::<Result<TokenStream, _>>()?;
    let attributes = if record.kind == RecordKind::Group { TokenStream::new() } else { attributes(scope, record)? };
    let content = content(scope, record)?;
    let unslotted = record.fields.iter().enumerate().filter(|(_, field)| !is_attribute(field)).map(unslotted);
    let fields = record.fields.iter().enumerate().map(|(index, field)| {
        let (name, slot) = (ident(&field.name)?, slot(index));
        Ok(quote!(#name: #slot))
    });
    let fields = fields.collect::<Result<Vec<_>, Defect>>()?;
    Ok(quote! {
        #slots
        #attributes
        #content
        #(#unslotted)*
        Ok(Self { #(#fields),* })
    })
}

/// The variable that a field is read into.
pub(super) fn slot(index: usize) -> Ident {
    format_ident!("field_{index}")
}

fn is_attribute(field: &Field) -> bool {
    matches!(field.place, Place::Attribute | Place::AnyAttributes(_))
}

/// Whether a value must have been read in the end.
fn is_required(field: &Field) -> bool {
    !field.is_list() && field.occurs.min > 0
}

fn declared(scope: &Scope<'_>, index: usize, field: &Field) -> Tokens {
    let slot = slot(index);
    Ok(match field.place {
        Place::Text => TokenStream::new(),
        Place::AnyAttributes(_) => quote!(let mut #slot = ::saponify::xml::AnyAttributes::new();),
        _ => {
            let ty = holds(scope, field)?;
            let ty = if is_required(field) { quote!(Option<#ty>) } else { ty };
            let empty = if field.is_list() { quote!(Vec::new()) } else { quote!(None) };
            quote!(let mut #slot: #ty = #empty;)
        }
    })
}

fn unslotted((index, field): (usize, &Field)) -> TokenStream {
    let (slot, local) = (slot(index), &field.xml.local);
    if !is_required(field) || field.place == Place::Text {
        return TokenStream::new();
    }
    quote! {
        let Some(#slot) = #slot else {
            return Err(reader.missing(#local));
        };
    }
}

fn attributes(scope: &Scope<'_>, record: &Record) -> Tokens {
    if let RecordKind::Array { .. } = record.kind {
        return Ok(quote!(reader.attributes(&mut |_, namespace, _, _| Ok(namespace == #SOAP_ENCODING))?;));
    }
    let all = || record.fields.iter().enumerate().filter(|(_, field)| is_attribute(field));
    if all().next().is_none() {
        return Ok(quote!(reader.no_attributes()?;));
    }
    let mut arms = TokenStream::new();
    let mut otherwise = quote!(Ok(false));
    let mut kept = TokenStream::new();
    for (index, field) in all() {
        let slot = slot(index);
        if let Place::AnyAttributes(wildcards) = &field.place {
            otherwise = otherwise_taken(&slot, wildcards);
            kept.extend(quote!(let #slot = Some(#slot).filter(|attributes| !attributes.is_empty());));
        } else {
            let ((_, uri), local) = (scope.expanded(&field.xml)?, &field.xml.local);
            let value = if let Some(fixed) = field.fixed() {
                quote!(reader.fixed_attribute(value, #fixed)?)
            } else {
                quote!(reader.attribute_value(value)?)
            };
            arms.extend(quote!((#uri, #local) => #slot = Some(#value),));
        }
    }
    let unslotted = all().filter(|(_, field)| field.place == Place::Attribute).map(unslotted);
    let take = if arms.is_empty() {
        quote!(|_, namespace, local, value| #otherwise)
    } else {
        quote! {
            |reader, namespace, local, value| {
                match (namespace, local) {
                    #arms
                    _ => return #otherwise,
                }
                Ok(true)
            }
        }
    };
    Ok(quote! {
        reader.attributes(&mut #take)?;
        #kept
        #(#unslotted)*
    })
}

/// Whether one of the wildcards takes the attribute.
fn otherwise_taken(slot: &Ident, wildcards: &[Wildcard]) -> TokenStream {
    let wildcards: Vec<_> = wildcards.iter().map(wildcard).collect();
    if let [only] = wildcards.as_slice() {
        return quote!(Ok(#slot.take(&#only, namespace, local, value)));
    }
    quote!(Ok([#(#wildcards),*].iter().any(|wildcard| #slot.take(wildcard, namespace, local, value))))
}

fn content(scope: &Scope<'_>, record: &Record) -> Tokens {
    if let Some(text) = record.fields.iter().position(|field| field.place == Place::Text) {
        let slot = slot(text);
        return Ok(quote!(let #slot = reader.value()?;));
    }
    if let Some((index, field)) = record.fields.iter().enumerate().find(|(_, field)| field.place == Place::Mixed) {
        return mixed(scope, index, field);
    }
    if let (RecordKind::Array { .. }, Some(field)) = (&record.kind, record.fields.first()) {
        let item = item(field, &slot(0));
        return Ok(quote! {
            reader.items(&mut |reader| {
                #item;
                Ok(())
            })?;
        });
    }
    elements(scope, record)
}

fn elements(scope: &Scope<'_>, record: &Record) -> Tokens {
    let fields: Vec<_> = children(&record.fields).collect();
    let method = match record.kind {
        RecordKind::All => quote!(all),
        RecordKind::Group => quote!(members),
        _ if fields.is_empty() => return Ok(quote!(reader.nothing()?;)),
        _ => quote!(children),
    };
    let table = table(scope, &format_ident!("FIELDS"), fields.iter().map(|(_, field)| *field))?;
    let count = Literal::usize_unsuffixed(fields.len());
    let mut arms = TokenStream::new();
    for (place, (index, field)) in fields.iter().enumerate() {
        let (place, slot) = (Literal::usize_unsuffixed(place), slot(*index));
        arms.extend(if field.is_list() {
            let item = item(field, &slot);
            quote!(#place => #item,)
        } else {
            let value = value(field);
            quote!(#place => #slot = Some(#value),)
        });
    }
    Ok(quote! {
        #table
        reader.#method(FIELDS, &mut [0; #count], &mut |field, reader| {
            match field {
                #arms
                _ => {}
            }
            Ok(())
        })?;
    })
}

fn mixed(scope: &Scope<'_>, index: usize, field: &Field) -> Tokens {
    let (slot, Mixed { choice, path, text }) = (slot(index), Mixed::of(scope, field)?);
    let table = table(scope, &format_ident!("FIELDS"), choice.variants.iter())?;
    let mut arms = TokenStream::new();
    for (place, variant) in choice.variants.iter().enumerate() {
        let (place, name) = (Literal::usize_unsuffixed(place), ident(&variant.name)?);
        let value = value(variant);
        arms.extend(quote!(::saponify::__private::Node::Child(#place) => #path::#name(#value),));
    }
    let reader = if arms.is_empty() { quote!(_) } else { quote!(reader) };
    Ok(quote! {
        #table
        reader.mixed(FIELDS, &mut |node, #reader| {
            #slot.push(match node {
                ::saponify::__private::Node::Text(text) => #path::#text(text),
                #arms
                ::saponify::__private::Node::Child(_) => return Ok(()),
            });
            Ok(())
        })?;
    })
}
