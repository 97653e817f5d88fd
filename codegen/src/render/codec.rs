//! The codecs of records and choices that the runtime's derive does not know, as source.

mod choice;
mod decode;
mod encode;
mod table;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Tokens, declared, ident::ident, scope::Scope};
use crate::model::{Record, RecordKind, TypeId};

pub(super) use choice::choice;

/// `Wire` for the type of an element, `Group` for a part of a content, whose namespaces the type around it declares.
pub(super) fn record(scope: &Scope<'_>, id: TypeId, record: &Record) -> Tokens {
    let name = ident(&record.name)?;
    let (of, namespaces) = match record.kind {
        RecordKind::Group => (quote!(Group), TokenStream::new()),
        _ => (quote!(Wire), declared::of_record(scope, id, record)?),
    };
    let decode = decode::record(scope, record)?;
    let encode = encode::record(scope, record)?;
    Ok(implementation(&quote!(#of for #name), &namespaces, &decode, &encode))
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
