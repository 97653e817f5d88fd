//! The codecs of records and choices that the runtime's derive does not know, as source.

mod choice;
mod decode;
mod encode;
mod table;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Tokens, ident::ident, scope::Scope};
use crate::model::{Record, RecordKind};

pub(super) use choice::choice;

/// `Wire` for the type of an element, `Group` for a part of a content.
pub(super) fn record(scope: &Scope<'_>, record: &Record, namespaces: &TokenStream) -> Tokens {
    let name = ident(&record.name)?;
    let decode = decode::record(scope, record)?;
    let encode = encode::record(scope, record)?;
    let of = if record.kind == RecordKind::Group { quote!(Group) } else { quote!(Wire) };
    Ok(implementation(&quote!(#of for #name), namespaces, &decode, &encode))
}

/// The `impl` of `Wire` or `Group`.
pub(super) fn implementation(
    of: &TokenStream,
    namespaces: &TokenStream,
    decode: &TokenStream,
    encode: &TokenStream,
) -> TokenStream {
    quote! {
        impl ::saponify::#of {
            #namespaces
            fn decode(reader: &mut ::saponify::__private::Reader<'_>) -> Result<Self, ::saponify::__private::ReadError> {
                #decode
            }
            fn encode(&self, writer: &mut ::saponify::__private::Writer<'_>) -> Result<(), ::saponify::__private::WriteError> {
                #encode
            }
        }
    }
}
