//! The builder of a [`Record`].
//!
//! A required field is a type parameter of the same name: `Missing` first, then `Given<T>`.

use super::condition::{condition, has};
use super::model::{Field, Kind, Record};
use super::setter::setters;
use super::slots;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Ident;

pub(super) fn builder(record: &Record<'_>) -> TokenStream {
    let Record { vis, name, builder, fields } = record;
    let states: Vec<&Ident> = record.required().map(|field| &field.state).collect();
    let names = fields.iter().map(|field| field.name);
    let slots = slots::declared(record);
    let empty = slots::empty(record);
    let finish = fields.iter().map(finish);
    let setters = fields.iter().map(|field| setters(record, field));
    let conditions = record.required().map(|field| condition(record, field));
    let bounds = record.required().map(|field| {
        // Spanned at the field, so that the compiler's note shows the field's declaration.
        let (state, has) = (&field.state, has(field));
        quote_spanned!(field.name.span()=> #state: #has)
    });
    let doc = format!("Collects the fields of a [`{name}`].");
    let start = format!("Starts a `{name}`; `build` compiles once every required field is given.");
    let build = Ident::new("build", name.span());
    let finished = format!("The finished `{name}`.");
    quote! {
        #[doc = #doc]
        #[must_use = "call `.build()` to finish it"]
        #[allow(non_camel_case_types, dead_code, deprecated, missing_debug_implementations, clippy::all, clippy::pedantic)]
        #vis struct #builder<#(#states = ::saponify::__private::Missing),*> { #slots }

        #[allow(non_camel_case_types, dead_code, deprecated, clippy::all, clippy::pedantic)]
        const _: () = {
            #(#conditions)*

            #[automatically_derived]
            impl #name {
                #[doc = #start]
                #vis fn builder() -> #builder { #builder { #empty } }
            }

            #[automatically_derived]
            impl<#(#states),*> #builder<#(#states),*> {
                #(#setters)*

                #[doc = #finished]
                #[must_use]
                #vis fn #build(self) -> #name where #(#bounds),* {
                    #name { #(#names: #finish),* }
                }
            }
        };
    }
}

/// The field's value, out of its slot if it has one.
fn finish(field: &Field<'_>) -> TokenStream {
    let value = slots::of_self(field);
    match field.kind {
        Kind::One | Kind::AtLeastOne { .. } => {
            let has = has(field);
            quote!(#has::value(#value))
        }
        Kind::Optional(_) | Kind::List(_) => value,
        Kind::Supplied => quote!(::core::default::Default::default()),
    }
}
