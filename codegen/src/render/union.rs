//! Unions: an enum with a variant a member type.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{
    Defect, Tokens,
    docs::{code, docs},
    ident::ident,
    made_of::Property,
    scope::Scope,
};
use crate::model::{Type, TypeRef, Union};

pub(super) fn union(scope: &Scope<'_>, union: &Union) -> Tokens {
    let name = ident(&union.name)?;
    let about = docs(&union.docs, || format!("The type {} of the contract.", code(&union.xml.local)));
    let mut variants = Vec::new();
    for (variant, ty) in &union.members {
        let (shown, variant, ty) = (variant.clone(), ident(variant)?, scope.ty(ty)?);
        let docs = docs("", || format!("A value of the member type {}.", code(&shown)));
        variants.push(quote!(#docs #variant(#ty)));
    }
    let is_total = !union.members.iter().any(|(_, ty)| scope.has(ty, Property::Floats));
    let total = is_total.then(|| quote!(, Eq, Hash));
    Ok(quote! {
        #about
        #[derive(Clone, Debug, PartialEq #total)]
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
    let Some((last, others)) = variants.split_last() else {
        return Err(Defect(format!("`{shown}` is a union of nothing")));
    };
    let mut handled = Vec::new();
    for ((_, ty), variant) in union.members.iter().zip(&variants) {
        handled.push(if is_union(scope, ty)? {
            quote!(Self::#variant(value) => ::saponify::simple::Union::white_space(value))
        } else {
            let ty = scope.ty(ty)?;
            quote!(Self::#variant(_) => <#ty as ::saponify::simple::SimpleType>::WHITE_SPACE)
        });
    }
    let members = union.members.iter().map(|(_, ty)| scope.ty(ty)).collect::<Result<Vec<_>, _>>()?;
    // Values of different member types are different values.
    let otherwise = (variants.len() > 1).then(|| quote!(_ => None,));
    let listed = listed(scope, union, &variants);
    let prefixed = union.members.iter().any(|(_, ty)| scope.has(ty, Property::Prefixes)).then(|| prefixed(&variants));
    Ok(quote! {
        impl ::saponify::simple::Union for #name {
            const NAME: &'static str = #shown;
            const MEMBERS: &'static [&'static str] = &[#(<#members as ::saponify::simple::SimpleType>::NAME),*];
            fn read(text: &str) -> Option<Self> {
                #(
                    if let Some(value) = ::saponify::simple::member(text) {
                        return Some(Self::#others(value));
                    }
                )*
                ::saponify::simple::member(text).map(Self::#last)
            }
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                match self {
                    #(Self::#variants(value) => ::saponify::simple::SimpleType::to_text(value),)*
                }
            }
            fn white_space(&self) -> ::saponify::simple::WhiteSpace {
                match self {
                    #(#handled,)*
                }
            }
            fn order(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                match (self, other) {
                    #((Self::#variants(one), Self::#variants(other)) => ::saponify::simple::SimpleType::order(one, other),)*
                    #otherwise
                }
            }
            #listed
            #prefixed
        }
        ::saponify::union!(#name);
    })
}

/// What is asked of a union where a member type lists its values: the first such takes what none of them lists.
fn listed(scope: &Scope<'_>, union: &Union, variants: &[Ident]) -> TokenStream {
    let lists = union.members.iter().position(|(_, ty)| scope.has(ty, Property::Values));
    let Some(first) = lists.and_then(|index| variants.get(index)) else { return TokenStream::new() };
    quote! {
        fn read_unlisted(text: &str) -> Option<Self> {
            ::saponify::simple::unlisted_member(text).map(Self::#first)
        }
        fn is_known(&self) -> bool {
            match self {
                #(Self::#variants(value) => ::saponify::simple::SimpleType::is_known(value),)*
            }
        }
    }
}

/// What is asked of a union where values of a member type are names with prefixes.
fn prefixed(variants: &[Ident]) -> TokenStream {
    quote! {
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
    }
}

fn is_union(scope: &Scope<'_>, ty: &TypeRef) -> Result<bool, Defect> {
    let TypeRef::Named(id) = ty else { return Ok(false) };
    Ok(scope.api.replacement(*id).is_none() && matches!(scope.find(*id)?, Type::Union(_)))
}
