//! The codec of a [`Record`].

use super::model::{Content, Field, Record};
use super::name::XML;
use crate::shape::Shape;
use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Ident;
use syn::spanned::Spanned;

pub(super) fn codec(record: &Record<'_>) -> TokenStream {
    let name = record.name;
    let declared = record.namespaces.iter().filter(|(_, uri)| uri.value() != XML);
    let namespaces = declared.map(|(prefix, uri)| quote!(::saponify::contract::Namespace::new(#prefix, #uri)));
    let decode = decode(record);
    let encode = encode(record);
    quote! {
        #[automatically_derived]
        impl ::saponify::Wire for #name {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[#(#namespaces),*];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> ::core::result::Result<Self, ::saponify::__private::ReadError> {
                #decode
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> ::core::result::Result<(), ::saponify::__private::WriteError> {
                #encode
                ::core::result::Result::Ok(())
            }
        }
    }
}

fn decode(record: &Record<'_>) -> TokenStream {
    let attributes = decode_attributes(&record.attributes);
    let content = match &record.content {
        Content::Text(name) => {
            let slot = slot(name);
            quote!(let #slot = reader.value()?;)
        }
        Content::Elements(fields) => decode_elements(fields),
    };
    let names = record.attributes.iter().chain(elements(record)).map(|field| field.name).chain(text(record));
    let fields = names.map(|name| {
        let slot = slot(name);
        quote!(#name: #slot)
    });
    quote! {
        #attributes
        #content
        ::core::result::Result::Ok(Self { #(#fields),* })
    }
}

fn elements<'r, 'a>(record: &'r Record<'a>) -> impl Iterator<Item = &'r Field<'a>> {
    match &record.content {
        Content::Elements(fields) => fields.as_slice(),
        Content::Text(_) => &[],
    }
    .iter()
}

fn text<'a>(record: &Record<'a>) -> Option<&'a Ident> {
    match record.content {
        Content::Text(name) => Some(name),
        Content::Elements(_) => None,
    }
}

/// The variable that a field is read into. It is the macro's own, so that a field may be called `reader` or `value`.
fn slot(name: &Ident) -> Ident {
    let mut slot = name.clone();
    slot.set_span(Span::mixed_site().located_at(name.span()));
    slot
}

fn declared(field: &Field<'_>) -> TokenStream {
    let (slot, ty) = (slot(field.name), field.ty);
    match field.shape {
        Shape::One => quote!(let mut #slot: ::core::option::Option<#ty> = ::core::option::Option::None;),
        Shape::Optional(_) => quote!(let mut #slot: #ty = ::core::option::Option::None;),
        Shape::List(_) => quote!(let mut #slot: #ty = ::std::vec::Vec::new();),
    }
}

/// Turns the slot of a required field into its value. The reader has checked that elements are there.
fn unslot(field: &Field<'_>) -> Option<TokenStream> {
    let (slot, local) = (slot(field.name), &field.local);
    matches!(field.shape, Shape::One).then(|| {
        quote! {
            let ::core::option::Option::Some(#slot) = #slot else {
                return ::core::result::Result::Err(reader.missing(#local));
            };
        }
    })
}

fn decode_attributes(fields: &[Field<'_>]) -> TokenStream {
    if fields.is_empty() {
        return quote!(reader.no_attributes()?;);
    }
    let slots = fields.iter().map(declared);
    let arms = fields.iter().map(|field| {
        let Field { namespace, local, .. } = field;
        let slot = slot(field.name);
        quote!((#namespace, #local) => #slot = ::core::option::Option::Some(reader.attribute_value(value)?),)
    });
    let unslots = fields.iter().filter_map(unslot);
    quote! {
        #(#slots)*
        reader.attributes(&mut |reader, namespace, local, value| {
            match (namespace, local) {
                #(#arms)*
                _ => return ::core::result::Result::Ok(false),
            }
            ::core::result::Result::Ok(true)
        })?;
        #(#unslots)*
    }
}

fn decode_elements(fields: &[Field<'_>]) -> TokenStream {
    let table = fields.iter().map(|field| {
        let Field { namespace, local, .. } = field;
        match field.shape {
            Shape::List(_) => {
                let (min, max) = bounds(field);
                quote!(::saponify::__private::Field::list(#namespace, #local, #min, #max))
            }
            Shape::One | Shape::Optional(_) => {
                let required = matches!(field.shape, Shape::One);
                quote!(::saponify::__private::Field::one(#namespace, #local, #required))
            }
        }
    });
    let count = Literal::usize_unsuffixed(fields.len());
    let slots = fields.iter().map(declared);
    let arms = fields.iter().enumerate().map(|(index, field)| {
        let (slot, index) = (slot(field.name), Literal::usize_unsuffixed(index));
        // Spanned at the type, so that a type without a codec is shown there.
        if let Shape::List(_) = field.shape {
            let push = quote_spanned!(at_type(field)=> reader.push(&mut #slot, ::saponify::Wire::decode)?);
            quote!(#index => #push,)
        } else {
            let decode = quote_spanned!(at_type(field)=> ::saponify::Wire::decode(reader)?);
            quote!(#index => #slot = ::core::option::Option::Some(#decode),)
        }
    });
    let unslots = fields.iter().filter_map(unslot);
    quote! {
        const FIELDS: &[::saponify::__private::Field] = &[#(#table),*];
        #(#slots)*
        reader.children(FIELDS, &mut [0; #count], &mut |field, reader| {
            match field {
                #(#arms)*
                _ => {}
            }
            ::core::result::Result::Ok(())
        })?;
        #(#unslots)*
    }
}

fn encode(record: &Record<'_>) -> TokenStream {
    let attributes = record.attributes.iter().map(|field| {
        let Field { name, written, .. } = field;
        if let Shape::Optional(_) = field.shape {
            quote! {
                if let ::core::option::Option::Some(value) = &self.#name {
                    writer.attribute(#written, value)?;
                }
            }
        } else {
            quote!(writer.attribute(#written, &self.#name)?;)
        }
    });
    let elements = elements(record).map(|field| {
        let Field { name, written, .. } = field;
        match field.shape {
            Shape::One => quote_spanned!(at_type(field)=> writer.element(#written, &self.#name)?;),
            Shape::Optional(_) => quote! {
                if let ::core::option::Option::Some(value) = &self.#name {
                    writer.element(#written, value)?;
                }
            },
            Shape::List(_) => {
                let (min, max) = bounds(field);
                quote!(writer.list(#written, &self.#name, #min, #max)?;)
            }
        }
    });
    let prefixes = text(record).map(|name| quote!(writer.declare_prefixes(&self.#name)?;));
    let text = text(record).map(|name| quote!(writer.text(&self.#name)?;));
    quote! {
        #(#attributes)*
        #prefixes
        writer.content();
        #(#elements)*
        #text
    }
}

/// The place of the field's type, with names resolved as everywhere else in the expansion.
fn at_type(field: &Field<'_>) -> Span {
    Span::call_site().located_at(field.ty.span())
}

/// `u32::MAX` stands for an open end.
fn bounds(field: &Field<'_>) -> (u32, u32) {
    (field.occurs.min, field.occurs.max.unwrap_or(u32::MAX))
}
