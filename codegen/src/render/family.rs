//! Families: an enum with a variant a type, told apart by `xsi:type`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    Tokens, codec, declared,
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
    let (mut types, mut decoded, mut encoded) = (TokenStream::new(), TokenStream::new(), TokenStream::new());
    let mut conversions = TokenStream::new();
    let mut namespaces = declared::of_name(scope, &family.xml)?;
    let shown = &family.xml.local;
    let mut untyped = quote!(return Err(reader.abstract_type(#shown)));
    for (index, member) in family.members.iter().enumerate() {
        let (variant, ty) = (ident(&member.name)?, scope.ty(&TypeRef::Named(member.ty))?);
        let ((prefix, uri), local) = (scope.expanded(&member.xml)?, &member.xml.local);
        let (value, held) = if member.is_boxed {
            (quote!(reader.boxed(::saponify::Wire::decode)?), quote!(&**value))
        } else {
            (quote!(::saponify::Wire::decode(reader)?), quote!(value))
        };
        types.extend(quote!((#uri, #local),));
        if family.has_base && index == 0 {
            namespaces = quote! {
                const NAMESPACES: &'static [::saponify::contract::Namespace] = <#ty as ::saponify::Wire>::NAMESPACES;
            };
            untyped = quote!(Self::#variant(#value));
            encoded.extend(quote!(Self::#variant(value) => ::saponify::Wire::encode(#held, writer),));
        } else {
            let index = Literal::usize_unsuffixed(index);
            decoded.extend(quote!(Some(#index) => Self::#variant(#value),));
            encoded.extend(quote!(Self::#variant(value) => writer.derived(#prefix, #uri, #local, #held),));
        }
        let value = if member.is_boxed { quote!(Box::new(value)) } else { quote!(value) };
        conversions.extend(quote! {
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#variant(#value)
                }
            }
        });
    }
    let (decode, encode) = if family.members.is_empty() {
        // The type is abstract and blocks all that is derived from it, so that it has no values.
        let decode = quote! {
            reader.actual_type(&[])?;
            Err(reader.abstract_type(#shown))
        };
        let encode = quote! {
            let _ = writer;
            match *self {}
        };
        (decode, encode)
    } else {
        let decode = quote! {
            const TYPES: &[(&str, &str)] = &[#types];
            Ok(match reader.actual_type(TYPES)? {
                #decoded
                _ => #untyped,
            })
        };
        let encode = quote! {
            match self {
                #encoded
            }
        };
        (decode, encode)
    };
    let implementation = codec::implementation(&quote!(Wire for #name), &namespaces, &decode, &encode);
    Ok(quote!(#implementation #conversions))
}
