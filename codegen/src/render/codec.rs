//! The codecs of records and choices that the runtime's derive does not know, as source.

mod choice;
mod decode;
mod encode;
mod table;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Defect, Tokens, declared, ident::ident, scope::Scope};
use crate::model::{Choice, Field, Record, RecordKind, Type, TypeId, TypeRef};

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

/// What mixed content is made of.
struct Mixed<'a> {
    choice: &'a Choice,
    path: TokenStream,
    /// The variant of text.
    text: Ident,
}

impl<'a> Mixed<'a> {
    fn of(scope: &Scope<'a>, field: &Field) -> Result<Self, Defect> {
        let TypeRef::Named(id) = field.ty else { return Err(Defect("mixed content has no type".to_owned())) };
        let Type::Choice(choice) = scope.find(id)? else { return Err(Defect("mixed content is no choice".to_owned())) };
        let text = ident(choice.text.as_deref().unwrap_or("Text"))?;
        Ok(Self { choice, path: scope.ty(&field.ty)?, text })
    }
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
