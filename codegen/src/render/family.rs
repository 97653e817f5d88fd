//! Families: an enum with a variant a type, told apart by `xsi:type`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    Defect, Tokens,
    docs::{code, docs},
    ident::ident,
    scope::Scope,
};
use crate::model::{Family, TypeRef};

pub(super) fn family(scope: &Scope<'_>, family: &Family) -> Tokens {
    let name = ident(&family.name)?;
    let about = docs(&family.docs, || format!("The type {}, by one that is derived from it.", code(&family.xml.local)));
    let mut variants = Vec::new();
    for member in &family.members {
        let (name, ty) = (ident(&member.name)?, scope.ty(&TypeRef::Named(member.ty))?);
        let ty = if member.is_boxed { quote!(Box<#ty>) } else { ty };
        let docs = docs("", || format!("The type {}.", code(&member.xml.local)));
        variants.push(quote!(#docs #name(#ty)));
    }
    Ok(quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    })
}

/// How the family stands on the wire, and conversions from its types.
pub(super) fn wire(scope: &Scope<'_>, family: &Family) -> Tokens {
    let name = ident(&family.name)?;
    let shown = &family.xml.local;
    let types = family.members.iter().map(|member| {
        let local = &member.xml.local;
        let uri = member.xml.namespace.map(|id| scope.namespace(id).map(|namespace| &namespace.uri)).transpose()?;
        let uri = uri.map(String::as_str).unwrap_or_default();
        Ok(quote!((#uri, #local)))
    });
    let types = types.collect::<Result<Vec<_>, Defect>>()?;
    let (mut decoded, mut encoded, mut conversions) = (TokenStream::new(), TokenStream::new(), TokenStream::new());
    let mut namespaces = TokenStream::new();
    let mut otherwise = quote!(_ => return Err(reader.abstract_type(#shown)),);
    for (index, member) in family.members.iter().enumerate() {
        let (variant, ty) = (ident(&member.name)?, scope.ty(&TypeRef::Named(member.ty))?);
        let local = &member.xml.local;
        let (prefix, uri) = match member.xml.namespace {
            Some(id) => {
                let namespace = scope.namespace(id)?;
                (namespace.prefix.as_str(), namespace.uri.as_str())
            }
            None => ("", ""),
        };
        let boxed = |value: TokenStream| if member.is_boxed { quote!(Box::new(#value)) } else { value };
        let value = boxed(quote!(::saponify::Wire::decode(reader)?));
        let held = if member.is_boxed { quote!(&**value) } else { quote!(value) };
        if family.has_base && index == 0 {
            otherwise = quote!(_ => Self::#variant(#value),);
            encoded.extend(quote!(Self::#variant(value) => ::saponify::Wire::encode(#held, writer),));
            namespaces = quote! {
                const NAMESPACES: &'static [::saponify::contract::Namespace] = <#ty as ::saponify::Wire>::NAMESPACES;
            };
        } else {
            let place = Literal::usize_unsuffixed(index);
            decoded.extend(quote!(Some(#place) => Self::#variant(#value),));
            encoded.extend(quote!(Self::#variant(value) => writer.derived(#prefix, #uri, #local, #held),));
        }
        let value = boxed(quote!(value));
        conversions.extend(quote! {
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#variant(#value)
                }
            }
        });
    }
    Ok(quote! {
        impl ::saponify::Wire for #name {
            #namespaces
            fn decode(reader: &mut ::saponify::__private::Reader<'_>) -> Result<Self, ::saponify::__private::ReadError> {
                const TYPES: &[(&str, &str)] = &[#(#types),*];
                Ok(match reader.actual_type(TYPES)? {
                    #decoded
                    #otherwise
                })
            }
            fn encode(&self, writer: &mut ::saponify::__private::Writer<'_>) -> Result<(), ::saponify::__private::WriteError> {
                match self {
                    #encoded
                }
            }
        }
        #conversions
    })
}
