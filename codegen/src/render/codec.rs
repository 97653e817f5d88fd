//! The codecs of records and choices that the runtime's derive does not know, as source.

mod choice;
mod decode;
mod encode;
mod names;
mod table;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Tokens, ident::ident, scope::Scope};
use crate::model::{Record, RecordKind};

pub(super) use choice::choice;

/// `Wire` for the type of an element, `Group` for a part of a content.
pub(super) fn record(scope: &Scope<'_>, record: &Record) -> Tokens {
    let name = ident(&record.name)?;
    let decode = decode::record(scope, record)?;
    let encode = encode::record(scope, record)?;
    let is_group = record.kind == RecordKind::Group;
    let of = if is_group { quote!(Group) } else { quote!(Wire) };
    let namespaces = if is_group { TokenStream::new() } else { names::namespaces(scope, record)? };
    Ok(quote! {
        impl ::saponify::#of for #name {
            #namespaces
            fn decode(reader: &mut ::saponify::__private::Reader<'_>) -> Result<Self, ::saponify::__private::ReadError> {
                #decode
            }
            fn encode(&self, writer: &mut ::saponify::__private::Writer<'_>) -> Result<(), ::saponify::__private::WriteError> {
                #encode
            }
        }
    })
}
