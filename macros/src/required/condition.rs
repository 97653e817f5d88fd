//! The traits of a required field, whose only work is to word the compiler's errors.

use super::model::{Field, Kind, Record};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Visibility};

/// The trait that says that the field is given.
pub(super) fn has(field: &Field<'_>) -> Ident {
    format_ident!("has_{}", field.name)
}

/// The trait that says that the field may still be given.
pub(super) fn lacks(field: &Field<'_>) -> Ident {
    format_ident!("lacks_{}", field.name)
}

pub(super) fn condition(record: &Record<'_>, field: &Field<'_>) -> TokenStream {
    let Record { vis, name: record, .. } = record;
    match &field.kind {
        Kind::AtLeastOne { each, item } => {
            let (name, ty, has, lacks) = (field.name, field.ty, has(field), lacks(field));
            let missing = format!("`{record}` needs at least one item in the required list `{name}`");
            let label = format!("call `.{}(…)` before `.build()`", each.as_ref().unwrap_or(name));
            let note = note(field);
            quote! {
                #[diagnostic::on_unimplemented(message = #missing, label = #label #note)]
                #vis trait #has { fn value(self) -> #ty; }
                #[diagnostic::do_not_recommend]
                impl #has for ::saponify::__private::Given<::std::vec::Vec<#item>> {
                    fn value(self) -> #ty { ::core::iter::FromIterator::from_iter(self.0) }
                }

                #vis trait #lacks { fn items(self) -> ::std::vec::Vec<#item>; }
                impl #lacks for ::saponify::__private::Missing {
                    fn items(self) -> ::std::vec::Vec<#item> { ::std::vec::Vec::new() }
                }
                impl #lacks for ::saponify::__private::Given<::std::vec::Vec<#item>> {
                    fn items(self) -> ::std::vec::Vec<#item> { self.0 }
                }
            }
        }
        _ => single(vis, record, field),
    }
}

fn single(vis: &Visibility, record: &Ident, field: &Field<'_>) -> TokenStream {
    let (name, ty, has, lacks) = (field.name, field.ty, has(field), lacks(field));
    let missing = format!("`{record}` is missing the required field `{name}`");
    let label = format!("call `.{name}(…)` before `.build()`");
    let twice = format!("the field `{name}` of `{record}` is given twice");
    let second = format!("`{name}` already has its value");
    let note = note(field);
    quote! {
        #[diagnostic::on_unimplemented(message = #missing, label = #label #note)]
        #vis trait #has { fn value(self) -> #ty; }
        #[diagnostic::do_not_recommend]
        impl #has for ::saponify::__private::Given<#ty> { fn value(self) -> #ty { self.0 } }

        #[diagnostic::on_unimplemented(message = #twice, label = #second)]
        #vis trait #lacks {}
        #[diagnostic::do_not_recommend]
        impl #lacks for ::saponify::__private::Missing {}
    }
}

/// The field's documentation. Braces are parameters of the format, so they are doubled.
fn note(field: &Field<'_>) -> Option<TokenStream> {
    field.doc.as_ref().filter(|doc| !doc.is_empty()).map(|doc| {
        let note = format!("`{}`: {}", field.name, doc.replace('{', "{{").replace('}', "}}"));
        quote!(, note = #note)
    })
}
