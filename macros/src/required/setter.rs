//! The builder's setters.

use super::condition::lacks;
use super::model::{Field, Kind, Record};
use super::slots;
use crate::shape::is_string;
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Ident, Type};

/// The setters of one field: of its value, of its items one by one, of all of them at once.
pub(super) fn setters(record: &Record<'_>, field: &Field<'_>) -> TokenStream {
    match &field.kind {
        Kind::Supplied => TokenStream::new(),
        Kind::One => value(record, field),
        Kind::Optional(value) => optional(record, field, value),
        Kind::List(item) => list(record, field, item),
        Kind::AtLeastOne { item, .. } => {
            let one = field.each().map(|each| one_item(record, field, each, item));
            let all = field.whole().map(|whole| all_items(record, field, whole, item));
            quote!(#one #all)
        }
    }
}

fn value(record: &Record<'_>, field: &Field<'_>) -> TokenStream {
    let (vis, Field { name, ty, state, .. }) = (record.vis, field);
    let doc = format!("Gives the required `{name}`.");
    let lacks = lacks(field);
    let bound = quote_spanned!(name.span()=> #state: #lacks);
    let (taken, into) = taken(field, ty);
    let (builder, rebuilt) = given(record, field, &quote!(#ty), &quote!(#name #into));
    quote! {
        #[doc = #doc]
        #vis fn #name(self, #name: #taken) -> #builder where #bound { #rebuilt }
    }
}

fn optional(record: &Record<'_>, field: &Field<'_>, value: &Type) -> TokenStream {
    let (vis, name, slot) = (record.vis, field.name, slots::of_self(field));
    let doc = format!("Gives `{name}`, which may be left out.");
    let (taken, into) = taken(field, value);
    quote! {
        #[doc = #doc]
        #vis fn #name(mut self, #name: #taken) -> Self {
            #slot = ::core::option::Option::Some(#name #into);
            self
        }
    }
}

fn list(record: &Record<'_>, field: &Field<'_>, item: &Type) -> TokenStream {
    let (vis, name, slot) = (record.vis, field.name, slots::of_self(field));
    let doc = format!("Adds to `{name}`, which may stay empty.");
    let (taken, into) = taken_all(field, name, item);
    quote! {
        #[doc = #doc]
        #vis fn #name(mut self, #name: #taken) -> Self {
            #slot.extend(#into);
            self
        }
    }
}

fn one_item(record: &Record<'_>, field: &Field<'_>, each: &Ident, item: &Type) -> TokenStream {
    let doc = format!("Adds an item to `{}`, which needs at least one.", field.name);
    let (taken, into) = taken(field, item);
    items(record, field, item, &doc, &quote!(#each(self, #each: #taken)), &quote!(push(#each #into)))
}

fn all_items(record: &Record<'_>, field: &Field<'_>, whole: &Ident, item: &Type) -> TokenStream {
    let doc = format!("Adds items to `{whole}`, which needs at least one: an empty list is refused when it is sent.");
    let (taken, into) = taken_all(field, &Ident::new("all", whole.span()), item);
    items(record, field, item, &doc, &quote!(#whole(self, all: #taken)), &quote!(extend(#into)))
}

/// A setter that adds to the items that are there, if any.
fn items(
    record: &Record<'_>,
    field: &Field<'_>,
    item: &Type,
    doc: &str,
    head: &TokenStream,
    add: &TokenStream,
) -> TokenStream {
    let (vis, state, slot) = (record.vis, &field.state, slots::of_self(field));
    let lacks = lacks(field);
    // A setter may be called `items`, and its argument with it: this one no argument can hide.
    let items = Ident::new("items", Span::mixed_site());
    let (builder, rebuilt) = given(record, field, &quote!(::std::vec::Vec<#item>), &quote!(#items));
    quote! {
        #[doc = #doc]
        #vis fn #head -> #builder where #state: #lacks {
            let mut #items = #lacks::items(#slot);
            #items.#add;
            #rebuilt
        }
    }
}

/// The builder's type and value with `field` given.
fn given(record: &Record<'_>, field: &Field<'_>, ty: &TokenStream, value: &TokenStream) -> (TokenStream, TokenStream) {
    let builder = &record.builder;
    let states = record.required().map(|other| {
        let state = &other.state;
        if other.name == field.name { quote!(::saponify::__private::Given<#ty>) } else { quote!(#state) }
    });
    let slots = slots::with(record, field, &quote!(::saponify::__private::Given(#value)));
    (quote!(#builder<#(#states),*>), quote!(#builder { #slots }))
}

/// What a setter takes: anything that turns into a `String`, or into what is declared to be turned into, else the
/// very type.
fn taken(field: &Field<'_>, ty: &Type) -> (TokenStream, TokenStream) {
    if field.into || is_string(ty) {
        (quote!(impl ::core::convert::Into<#ty>), quote!(.into()))
    } else {
        (quote!(#ty), quote!())
    }
}

/// The same for many items, named `all`.
fn taken_all(field: &Field<'_>, all: &Ident, item: &Type) -> (TokenStream, TokenStream) {
    if field.into || is_string(item) {
        (
            quote!(impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<#item>>),
            quote!(#all.into_iter().map(::core::convert::Into::into)),
        )
    } else {
        (quote!(impl ::core::iter::IntoIterator<Item = #item>), quote!(#all))
    }
}
