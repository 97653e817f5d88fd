//! Header entries: their elements, and what types say of them.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{
    Tokens,
    docs::{code, sentence},
    scope::{Scope, static_of},
};
use crate::model::{HeaderId, Operation, TypeId};

/// The elements, by the names that operations and callers use.
pub(super) fn elements(scope: &Scope<'_>) -> Tokens {
    let mut out = TokenStream::new();
    for (header, name) in scope.api.headers.iter().zip(&scope.headers) {
        let ty = scope.ty(&header.ty)?.to_string().replace(' ', "");
        let about = sentence(format!("The header entry {}, a {}.", code(&header.element.local), code(&ty)));
        let element = scope.element(&header.element, &[])?;
        out.extend(quote! {
            #about
            pub const #name: ::saponify::contract::Element = #element;
        });
    }
    Ok(out)
}

/// A type of one header entry alone needs no element beside it.
pub(super) fn wire(scope: &Scope<'_>) -> Tokens {
    let mut uses: HashMap<TypeId, usize> = HashMap::new();
    let types = scope.api.headers.iter().filter_map(|header| header.ty.named());
    types.for_each(|id| *uses.entry(id).or_default() += 1);
    let mut out = TokenStream::new();
    for (header, name) in scope.api.headers.iter().zip(&scope.headers) {
        if header.ty.named().and_then(|id| uses.get(&id)) != Some(&1) {
            continue;
        }
        let (ty, element) = (scope.ty(&header.ty)?, static_of(name));
        out.extend(quote! {
            impl ::saponify::SoapHeader for #ty {
                const ELEMENT: ::saponify::contract::Element = #element;
            }
        });
    }
    Ok(out)
}

/// The calls that tell an operation of its entries.
pub(super) fn of(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let (asked, answered) = (names(scope, &operation.headers), names(scope, &operation.response_headers));
    let asked = (!asked.is_empty()).then(|| quote!(.headers(&[#(&#asked),*])));
    let answered = (!answered.is_empty()).then(|| quote!(.response_headers(&[#(&#answered),*])));
    quote!(#asked #answered)
}

/// The paragraph of an operation's documentation that lists its entries.
pub(super) fn docs(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let mut out = TokenStream::new();
    for (what, ids) in [("Header entries", &operation.headers), ("Answered with", &operation.response_headers)] {
        let links: Vec<_> = names(scope, ids).iter().map(|name| format!("[`operations::{name}`]")).collect();
        if !links.is_empty() {
            out.extend([sentence(""), sentence(format!("{what}: {}.", links.join(", ")))]);
        }
    }
    out
}

fn names<'s>(scope: &'s Scope<'_>, ids: &[HeaderId]) -> Vec<&'s Ident> {
    ids.iter().filter_map(|id| scope.headers.get(id.0)).collect()
}
