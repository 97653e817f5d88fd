//! Choices: an enum with a variant an alternative.

use quote::quote;

use super::{
    Tokens,
    docs::{code, docs},
    ident::ident,
    record::{field_docs, holds},
    scope::Scope,
};
use crate::model::Choice;

pub(super) fn choice(scope: &Scope<'_>, choice: &Choice) -> Tokens {
    let name = ident(&choice.name)?;
    let about = docs(&choice.docs, || match &choice.text {
        Some(_) => format!("What stands in {}.", code(&choice.xml.local)),
        None => "One of several.".to_owned(),
    });
    let text = choice.text.as_ref().map(|text| ident(text)).transpose()?;
    let text = text.map(|text| quote!(#[doc = " Text between the elements."] #text(String),));
    let mut variants = Vec::new();
    for variant in &choice.variants {
        let (name, ty) = (ident(&variant.name)?, holds(scope, variant)?);
        let docs = field_docs(variant);
        variants.push(quote!(#docs #name(#ty)));
    }
    Ok(quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #text
            #(#variants,)*
        }
    })
}
