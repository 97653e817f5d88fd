//! Faults: an enum an operation, with a variant for what the contract does not list.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Tokens,
    docs::{code, docs, sentence},
    ident::ident,
    scope::{Named, Scope},
};
use crate::model::{FaultVariant, Faults, ToldBy};
use crate::names::bare;

/// What the contract's pattern holds where any text may stand.
const ANY: &str = "{}";

/// The enums of all operations of the port type.
pub(super) fn enums(scope: &Scope<'_>, port: &Named<'_>) -> Tokens {
    let mut out = TokenStream::new();
    for operation in &port.port_type.operations {
        let name = ident(&operation.fault.name)?;
        let about = sentence(format!("Why [`{}::{}`] was refused.", bare(&port.port_type.name), bare(&operation.name)));
        let variants = operation.fault.variants.iter().map(|each| variant(scope, each));
        let variants = variants.collect::<Result<Vec<_>, _>>()?;
        out.extend(quote! {
            #about
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                /// A fault that the contract does not list.
                Other(::saponify::Fault),
            }
        });
    }
    Ok(out)
}

fn variant(scope: &Scope<'_>, variant: &FaultVariant) -> Tokens {
    let name = ident(&variant.name)?;
    let docs = docs(&variant.docs, || match &variant.told_by {
        ToldBy::FaultString(string) if string.contains(ANY) => {
            format!("A fault string such as {}, held whole.", code(string))
        }
        ToldBy::FaultString(string) => format!("The fault string {}.", code(string)),
        ToldBy::Detail { element, .. } => format!("The detail {}.", code(&element.local)),
    });
    Ok(match &variant.told_by {
        ToldBy::FaultString(string) if string.contains(ANY) => quote!(#docs #name(String)),
        ToldBy::FaultString(_) => quote!(#docs #name),
        ToldBy::Detail { ty, .. } => {
            let ty = scope.ty(ty)?;
            quote!(#docs #name(#ty))
        }
    })
}

/// How the variants are told apart on the wire, and how they are shown.
pub(super) fn wire(scope: &Scope<'_>, faults: &Faults) -> Tokens {
    let name = ident(&faults.name)?;
    let arms = arms(scope, faults)?;
    let (by_detail, by_string) = (arms.by_detail, arms.by_string);
    let (to_fault, shown) = (arms.to_fault, arms.shown);
    let options = ident(if by_detail.is_empty() { "_options" } else { "options" })?;
    let declared = (!faults.variants.is_empty()).then(|| quote!(_ => None,));
    let mut reauthenticate = TokenStream::new();
    if !arms.reauthenticate.is_empty() {
        let patterns = arms.reauthenticate;
        reauthenticate = quote! {
            fn means_reauthenticate(&self) -> bool {
                matches!(self, #(#patterns)|*)
            }
        };
    }
    Ok(quote! {
        impl ::saponify::fault::Declared for #name {
            fn from_fault(fault: ::saponify::Fault) -> Self {
                #(#by_detail)*
                #(#by_string)*
                Self::Other(fault)
            }
            fn to_fault(&self, #options: &::saponify::wire::WriteOptions<'_>) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
                match self {
                    #(#to_fault,)*
                    Self::Other(fault) => Ok(fault.clone()),
                }
            }
            fn undeclared(&self) -> Option<&::saponify::Fault> {
                match self {
                    Self::Other(fault) => Some(fault),
                    #declared
                }
            }
            #reauthenticate
        }
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    #(#shown,)*
                    Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
                }
            }
        }
    })
}

/// The parts of the two `impl`s, one a variant in the contract's order.
#[derive(Default)]
struct Arms {
    by_detail: Vec<TokenStream>,
    by_string: Vec<TokenStream>,
    to_fault: Vec<TokenStream>,
    shown: Vec<TokenStream>,
    reauthenticate: Vec<TokenStream>,
}

fn arms(scope: &Scope<'_>, faults: &Faults) -> Result<Arms, super::Defect> {
    let mut arms = Arms::default();
    for variant in &faults.variants {
        let name = ident(&variant.name)?;
        match &variant.told_by {
            ToldBy::FaultString(string) if string.contains(ANY) => {
                arms.by_string.push(quote! {
                    if fault.string_is(#string) {
                        return Self::#name(fault.string);
                    }
                });
                arms.to_fault.push(quote!(Self::#name(string) => Ok(::saponify::Fault::client(string))));
                arms.shown.push(quote!(Self::#name(string) => f.write_str(string)));
            }
            ToldBy::FaultString(string) => {
                arms.by_string.push(quote! {
                    if fault.string_is(#string) {
                        return Self::#name;
                    }
                });
                arms.to_fault.push(quote!(Self::#name => Ok(::saponify::Fault::client(#string))));
                arms.shown.push(quote!(Self::#name => f.write_str(#string)));
            }
            ToldBy::Detail { element, .. } => {
                let told = &variant.xml_name;
                let element = scope.element(element, &[])?;
                arms.by_detail.push(quote! {
                    if let Some(detail) = fault.detail_as(&#element) {
                        return Self::#name(detail);
                    }
                });
                arms.to_fault.push(quote! {
                    Self::#name(detail) => ::saponify::Fault::client(#told).with_detail(&#element, detail, options)
                });
                arms.shown.push(quote!(Self::#name(_) => f.write_str(#told)));
            }
        }
        if variant.reauthenticate {
            arms.reauthenticate.push(match &variant.told_by {
                ToldBy::FaultString(string) if !string.contains(ANY) => quote!(Self::#name),
                _ => quote!(Self::#name(_)),
            });
        }
    }
    Ok(arms)
}
