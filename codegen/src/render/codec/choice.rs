//! Choices from and to XML.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::{Tokens, ident::ident, scope::Scope};
use super::encode;
use super::table::{item, table, value};
use crate::model::{Choice, Field, TypeRef};

/// `Group`, unless the choice is what mixed content is made of, and conversions from what just one variant holds.
pub(in crate::render) fn choice(scope: &Scope<'_>, choice: &Choice) -> Tokens {
    let name = ident(&choice.name)?;
    let mut out = conversions(scope, choice)?;
    if choice.text.is_some() {
        return Ok(out);
    }
    let table = table(scope, &format_ident!("FIELDS"), choice.variants.iter())?;
    let (mut decoded, mut encoded) = (TokenStream::new(), TokenStream::new());
    let last = choice.variants.len().saturating_sub(1);
    for (index, variant) in choice.variants.iter().enumerate() {
        let variant_name = ident(&variant.name)?;
        let value = if variant.is_list() { items(scope, variant)? } else { value(variant) };
        let write = encode::variant(scope, variant)?;
        let place = Literal::usize_unsuffixed(index);
        // The reader tells no index beyond the table.
        let place = if index == last { quote!(_) } else { quote!(#place) };
        decoded.extend(quote!(#place => Self::#variant_name(#value),));
        encoded.extend(quote!(Self::#variant_name(value) => #write,));
    }
    let decode = quote! {
        #table
        Ok(match reader.alternative(FIELDS)? {
            #decoded
        })
    };
    let encode = quote! {
        match self {
            #encoded
        }
    };
    out.extend(super::implementation(&quote!(Group for #name), &TokenStream::new(), &decode, &encode));
    Ok(out)
}

/// The items of a variant that repeats, of which the first waits.
fn items(scope: &Scope<'_>, variant: &Field) -> Tokens {
    let item = item(variant, &format_ident!("items"));
    let table = table(scope, &format_ident!("ITEMS"), std::iter::once(variant))?;
    Ok(quote!({
        #table
        let mut items = Vec::new();
        reader.members(ITEMS, &mut [0], &mut |_, reader| {
            #item;
            Ok(())
        })?;
        items
    }))
}

fn conversions(scope: &Scope<'_>, choice: &Choice) -> Tokens {
    let mut count: HashMap<&TypeRef, usize> = HashMap::new();
    for variant in &choice.variants {
        *count.entry(&variant.ty).or_default() += 1;
    }
    let name = ident(&choice.name)?;
    let mut out = TokenStream::new();
    for variant in choice.variants.iter().filter(|variant| !variant.is_list() && !variant.is_nillable) {
        let is_own = matches!(variant.ty, TypeRef::Named(_)) && count.get(&variant.ty) == Some(&1);
        if is_own && !scope.is_simple(&variant.ty)? {
            let (ty, variant_name) = (scope.ty(&variant.ty)?, ident(&variant.name)?);
            let value = if variant.is_boxed { quote!(Box::new(value)) } else { quote!(value) };
            out.extend(quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#variant_name(#value)
                    }
                }
            });
        }
    }
    Ok(out)
}
