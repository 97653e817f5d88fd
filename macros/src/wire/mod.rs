//! `#[derive(Wire)]`: the XML codec of a plain record, from its `#[yaserde(…)]` attributes.
//!
//! Three steps: [`attributes`] reads what stands on the struct and its fields, [`model`] makes a
//! [`Record`](model::Record) of it and refuses what is not a plain record, [`expand`] writes the codec.

mod attributes;
mod expand;
mod model;
mod name;

use proc_macro2::TokenStream;

pub(crate) fn derive(input: &syn::DeriveInput) -> TokenStream {
    model::Record::read(input).map_or_else(syn::Error::into_compile_error, |record| expand::codec(&record))
}
