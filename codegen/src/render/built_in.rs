//! The built-in simple types: std's where those are exact, the runtime's where they are not.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::BuiltIn;

/// The Rust type.
pub(super) fn ty(built_in: BuiltIn) -> TokenStream {
    let named = |name: &str| Ident::new(name, Span::call_site());
    if let Some(name) = built_in.std_name().map(named) {
        return quote!(#name);
    }
    // The model's names are the runtime's.
    let name = named(&format!("{built_in:?}"));
    quote!(::saponify::simple::#name)
}

/// Whether the Rust type is one of std's, which yaserde has codecs of its own for.
pub(super) fn is_std(built_in: BuiltIn) -> bool {
    built_in.std_name().is_some()
}
