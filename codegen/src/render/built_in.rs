//! The built-in simple types: std's where those are exact, the runtime's where they are not.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::BuiltIn;

/// The Rust type.
pub(super) fn ty(built_in: BuiltIn) -> TokenStream {
    match built_in {
        BuiltIn::String | BuiltIn::AnySimpleType => quote!(String),
        BuiltIn::Boolean => quote!(bool),
        BuiltIn::Long => quote!(i64),
        BuiltIn::Int => quote!(i32),
        BuiltIn::Short => quote!(i16),
        BuiltIn::Byte => quote!(i8),
        BuiltIn::UnsignedLong => quote!(u64),
        BuiltIn::UnsignedInt => quote!(u32),
        BuiltIn::UnsignedShort => quote!(u16),
        BuiltIn::UnsignedByte => quote!(u8),
        // The model's names are the runtime's.
        _ => {
            let name = Ident::new(&format!("{built_in:?}"), Span::call_site());
            quote!(::saponify::simple::#name)
        }
    }
}

/// Whether the Rust type is one of std's, which yaserde has codecs of its own for.
pub(super) fn is_std(built_in: BuiltIn) -> bool {
    matches!(
        built_in,
        BuiltIn::String
            | BuiltIn::AnySimpleType
            | BuiltIn::Boolean
            | BuiltIn::Long
            | BuiltIn::Int
            | BuiltIn::Short
            | BuiltIn::Byte
            | BuiltIn::UnsignedLong
            | BuiltIn::UnsignedInt
            | BuiltIn::UnsignedShort
            | BuiltIn::UnsignedByte
    )
}
