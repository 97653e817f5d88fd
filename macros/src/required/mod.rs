//! `#[derive(Required)]`: a builder that knows, while compiling, which fields are missing.
//!
//! Three steps: [`model`] reads the struct into a [`Record`](model::Record), [`check`] holds the rules
//! between its fields, [`expand`] writes the builder.

mod check;
mod condition;
mod docs;
mod expand;
mod model;
mod setter;
mod slots;
mod state;

use proc_macro2::TokenStream;

pub(crate) fn derive(input: &syn::DeriveInput) -> TokenStream {
    model::Record::read(input).map_or_else(syn::Error::into_compile_error, |record| expand::builder(&record))
}
