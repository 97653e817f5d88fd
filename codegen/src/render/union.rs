//! Unions: an enum with a variant a member type.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Defect, Tokens,
    docs::{code, docs},
    ident::ident,
    scope::Scope,
};
use crate::model::{BuiltIn, Type, TypeRef, Union};

pub(super) fn union(scope: &Scope<'_>, union: &Union) -> Tokens {
    let name = ident(&union.name)?;
    let about = docs(&union.docs, || format!("The type {} of the contract.", code(&union.xml.local)));
    let mut variants = Vec::new();
    for (variant, ty) in &union.members {
        let (shown, variant, ty) = (variant.clone(), ident(variant)?, scope.ty(ty)?);
        let docs = docs("", || format!("A value of the member type {}.", code(&shown)));
        variants.push(quote!(#docs #variant(#ty)));
    }
    Ok(quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #(#variants,)*
        }
    })
}

/// How the union stands on the wire.
pub(super) fn wire(scope: &Scope<'_>, union: &Union) -> Tokens {
    let name = ident(&union.name)?;
    let shown = name.to_string();
    let variants = union.members.iter().map(|(variant, _)| ident(variant)).collect::<Result<Vec<_>, _>>()?;
    let types = union.members.iter().map(|(_, ty)| scope.ty(ty)).collect::<Result<Vec<_>, _>>()?;
    let Some((first, others)) = variants.split_first() else {
        return Err(Defect(format!("`{shown}` is a union of nothing")));
    };
    let mut listed = TokenStream::new();
    let enumeration = union.members.iter().position(|(_, ty)| is_enumeration(scope, ty));
    if let Some(unlisted) = enumeration.and_then(|index| variants.get(index)) {
        listed = quote! {
            fn read_unlisted(text: &str) -> Option<Self> {
                ::saponify::simple::unlisted_member(text).map(Self::#unlisted)
            }
            fn is_known(&self) -> bool {
                match self {
                    #(Self::#variants(value) => ::saponify::simple::SimpleType::is_known(value),)*
                }
            }
        };
    }
    let mut prefixed = TokenStream::new();
    if union.members.iter().any(|(_, ty)| has_prefixes(scope, ty)) {
        prefixed = quote! {
            const HAS_PREFIXES: bool = true;
            fn resolved(self, namespace_of: &::saponify::simple::NamespaceOf<'_>) -> Self {
                match self {
                    #(Self::#variants(value) => Self::#variants(::saponify::simple::SimpleType::resolved(value, namespace_of)),)*
                }
            }
            fn text_by(&self, prefix_of: &mut ::saponify::simple::PrefixOf<'_>) -> ::std::borrow::Cow<'_, str> {
                match self {
                    #(Self::#variants(value) => ::saponify::simple::SimpleType::to_text_by(value, prefix_of),)*
                }
            }
        };
    }
    Ok(quote! {
        impl ::saponify::simple::Union for #name {
            const NAME: &'static str = #shown;
            fn read(text: &str) -> Option<Self> {
                ::saponify::simple::member(text).map(Self::#first)
                    #(.or_else(|| ::saponify::simple::member(text).map(Self::#others)))*
            }
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                match self {
                    #(Self::#variants(value) => ::saponify::simple::SimpleType::to_text(value),)*
                }
            }
            fn white_space(&self) -> ::saponify::simple::WhiteSpace {
                match self {
                    #(Self::#variants(_) => <#types as ::saponify::simple::SimpleType>::WHITE_SPACE,)*
                }
            }
            #listed
            #prefixed
        }
        ::saponify::union!(#name);
    })
}

fn is_enumeration(scope: &Scope<'_>, ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Named(id) if matches!(scope.find(*id), Ok(Type::Enumeration(_))))
}

/// Whether values may be names with prefixes. Types are made of others that are built in: the way down is short.
fn has_prefixes(scope: &Scope<'_>, ty: &TypeRef) -> bool {
    let mut waiting = vec![ty];
    let mut steps = 0;
    while let Some(ty) = waiting.pop().filter(|_| steps < 1000) {
        steps += 1;
        match ty {
            TypeRef::BuiltIn(BuiltIn::QName | BuiltIn::Notation) => return true,
            TypeRef::List(item) => waiting.push(item),
            TypeRef::Named(id) => match scope.find(*id) {
                Ok(Type::Restriction(restriction)) => waiting.push(&restriction.base),
                Ok(Type::Enumeration(enumeration)) => waiting.push(&enumeration.base),
                Ok(Type::Union(union)) => waiting.extend(union.members.iter().map(|(_, ty)| ty)),
                _ => {}
            },
            _ => {}
        }
    }
    false
}
