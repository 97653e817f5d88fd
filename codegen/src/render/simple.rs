//! Simple types: enumerations with a variant for what the contract does not list, and newtypes that are always valid.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{
    Tokens,
    docs::{code, docs},
    ident::ident,
    made_of::Property,
    scope::Scope,
};
use crate::model::{Enumeration, Facets, Restriction, WhiteSpace};

pub(super) fn enumeration(enumeration: &Enumeration) -> Tokens {
    let name = ident(&enumeration.name)?;
    let about = docs(&enumeration.docs, || format!("The type {} of the contract.", code(&enumeration.xml.local)));
    let mut variants = Vec::new();
    for value in &enumeration.values {
        let variant = ident(&value.name)?;
        let docs = docs(&value.docs, || format!("{}.", code(&value.text)));
        variants.push(quote!(#docs #variant));
    }
    Ok(quote! {
        #about
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
            Unknown(String),
        }
    })
}

pub(super) fn restriction(scope: &Scope<'_>, restriction: &Restriction) -> Tokens {
    let name = ident(&restriction.name)?;
    let docs = docs(&restriction.docs, || format!("The type {} of the contract.", code(&restriction.xml.local)));
    let base = base(scope, restriction)?;
    let total = (!scope.has(&restriction.base, Property::Floats)).then(|| quote!(, Eq, Hash));
    Ok(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq #total)]
        pub struct #name(#base);
    })
}

/// The restricted type, with its text where patterns allow some texts of a value and not others.
fn base(scope: &Scope<'_>, restriction: &Restriction) -> Tokens {
    let base = scope.ty(&restriction.base)?;
    let keeps_text = !restriction.facets.patterns.is_empty() && scope.has(&restriction.base, Property::Respelling);
    Ok(if keeps_text { quote!(::saponify::simple::Lexical<#base>) } else { base })
}

/// How an enumeration stands on the wire.
pub(super) fn enumeration_wire(scope: &Scope<'_>, enumeration: &Enumeration) -> Tokens {
    let name = ident(&enumeration.name)?;
    let shown = name.to_string();
    let base = scope.ty(&enumeration.base)?;
    let texts = enumeration.values.iter().map(|value| &value.text);
    let variants = enumeration.values.iter().map(|value| ident(&value.name)).collect::<Result<Vec<_>, _>>()?;
    let indexes: Vec<_> = (0..variants.len()).map(Literal::usize_unsuffixed).collect();
    let bound =
        enumeration.namespaces.iter().map(|(prefix, uri)| quote!(::saponify::contract::Namespace::new(#prefix, #uri)));
    let namespaces = (!enumeration.namespaces.is_empty())
        .then(|| quote!(const NAMESPACES: &'static [::saponify::contract::Namespace] = &[#(#bound),*];));
    let white_space = enumeration.white_space.map(white_space);
    Ok(quote! {
        impl ::saponify::simple::Enumeration for #name {
            type Base = #base;
            const NAME: &'static str = #shown;
            const VALUES: &'static [&'static str] = &[#(#texts),*];
            #namespaces
            #white_space
            fn from_known(index: usize) -> Option<Self> {
                Some(match index {
                    #(#indexes => Self::#variants,)*
                    _ => return None,
                })
            }
            fn from_unknown(text: String) -> Self {
                Self::Unknown(text)
            }
            fn text(&self) -> ::saponify::simple::EnumText<'_> {
                match self {
                    #(Self::#variants => ::saponify::simple::EnumText::Known(#indexes),)*
                    Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
                }
            }
        }
        ::saponify::enumeration!(#name);
    })
}

/// How a restriction stands on the wire, and what it checks.
pub(super) fn restriction_wire(scope: &Scope<'_>, restriction: &Restriction) -> Tokens {
    let name = ident(&restriction.name)?;
    let shown = name.to_string();
    let base = base(scope, restriction)?;
    let white_space = restriction.facets.white_space.map(white_space);
    let facets = facets(&restriction.facets);
    Ok(quote! {
        impl ::saponify::simple::Restriction for #name {
            type Base = #base;
            const NAME: &'static str = #shown;
            #white_space
            fn facets() -> &'static ::saponify::simple::Facets {
                static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new() #facets;
                &FACETS
            }
            fn from_base(base: #base) -> Self {
                Self(base)
            }
            fn base(&self) -> &#base {
                &self.0
            }
        }
        ::saponify::restriction!(#name);
    })
}

fn white_space(white_space: WhiteSpace) -> TokenStream {
    let handling = format_ident!("{white_space:?}");
    quote!(const WHITE_SPACE: ::saponify::simple::WhiteSpace = ::saponify::simple::WhiteSpace::#handling;)
}

/// `.min_length(1).pattern(…)`: one call a facet.
fn facets(facets: &Facets) -> TokenStream {
    let mut calls = TokenStream::new();
    if !facets.patterns.is_empty() {
        let patterns = &facets.patterns;
        calls.extend(quote!(.pattern(&[#(#patterns),*])));
    }
    if !facets.written_patterns.is_empty() {
        let written = &facets.written_patterns;
        calls.extend(quote!(.pattern_as_written(&[#(#written),*])));
    }
    let numbers = [
        ("min_length", facets.min_length),
        ("max_length", facets.max_length),
        ("total_digits", facets.total_digits),
        ("fraction_digits", facets.fraction_digits),
    ];
    let bounds = [
        ("min_inclusive", &facets.min_inclusive),
        ("max_inclusive", &facets.max_inclusive),
        ("min_exclusive", &facets.min_exclusive),
        ("max_exclusive", &facets.max_exclusive),
    ];
    for (name, number) in numbers {
        if let (Ok(name), Some(number)) = (ident(name), number) {
            let number = Literal::u64_unsuffixed(number);
            calls.extend(quote!(.#name(#number)));
        }
    }
    for (name, bound) in bounds {
        if let (Ok(name), Some(bound)) = (ident(name), bound) {
            calls.extend(quote!(.#name(#bound)));
        }
    }
    calls
}
