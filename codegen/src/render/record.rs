//! Records: a struct a complex type, annotated for yaserde and for the runtime's derives.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    Tokens,
    docs::{code, docs},
    faithful,
    ident::ident,
    scope::Scope,
};
use crate::model::{Field, NamespaceId, Occurs, Place, Record, XmlName};

pub(super) fn record(scope: &Scope<'_>, record: &Record) -> Tokens {
    let name = ident(&record.name)?;
    let docs = docs(&record.docs, || format!("The type {} of the contract.", code(&record.xml.local)));
    let builds = scope.builds(record);
    let required = builds.then(|| quote!(::saponify::Required,));
    let non_exhaustive = builds.then(|| quote!(#[non_exhaustive]));
    let derived = faithful::is_faithful(scope, record)?;
    let yaserde = derived.then(|| scope.yaserde().derive(&quote!(::yaserde::YaDeserialize, ::yaserde::YaSerialize)));
    let annotation = annotation(scope, record)?;
    let fields = record.fields.iter().map(|each| field(scope, each, builds)).collect::<Result<Vec<_>, _>>()?;
    Ok(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, #required ::saponify::Wire)]
        #yaserde
        #annotation
        #non_exhaustive
        pub struct #name {
            #(#fields,)*
        }
    })
}

/// The record's own name, and those prefixes that stand in it.
fn annotation(scope: &Scope<'_>, record: &Record) -> Tokens {
    let rename = &record.xml.local;
    let prefix = prefix(scope, &record.xml)?;
    let names = std::iter::once(&record.xml).chain(record.fields.iter().map(|field| &field.xml));
    let used: BTreeSet<_> = names.filter_map(|name| name.namespace).map(|id| id.0).collect();
    let namespaces = used.into_iter().map(|id| scope.namespace(NamespaceId(id))).collect::<Result<Vec<_>, _>>()?;
    let bound = namespaces.iter().map(|namespace| {
        let (prefix, uri) = (&namespace.prefix, &namespace.uri);
        quote!(#prefix = #uri)
    });
    let namespaces = (!namespaces.is_empty()).then(|| quote!(, namespaces = { #(#bound),* }));
    Ok(quote!(#[yaserde(rename = #rename #prefix #namespaces)]))
}

/// `, prefix = "…"` for a name that is in a namespace.
fn prefix(scope: &Scope<'_>, name: &XmlName) -> Result<Option<TokenStream>, super::Defect> {
    let namespace = name.namespace.map(|id| scope.namespace(id)).transpose()?;
    Ok(namespace.map(|namespace| {
        let prefix = &namespace.prefix;
        quote!(, prefix = #prefix)
    }))
}

fn field(scope: &Scope<'_>, field: &Field, builds: bool) -> Tokens {
    let name = ident(&field.name)?;
    let (rename, prefix) = (&field.xml.local, prefix(scope, &field.xml)?);
    let (what, place) = match field.place {
        Place::Element => ("element", quote!(rename = #rename #prefix)),
        Place::Attribute => ("attribute", quote!(rename = #rename #prefix, attribute = true)),
        _ => ("text", quote!(text = true)),
    };
    let docs = docs(&field.docs, || match field.place {
        Place::Text => "The text between the tags.".to_owned(),
        _ => format!("The {what} {}.", code(rename)),
    });
    let required = required(scope, field, builds)?;
    let ty = ty(scope, field)?;
    Ok(quote! {
        #docs
        #[yaserde(#place)]
        #required
        pub #name: #ty
    })
}

fn ty(scope: &Scope<'_>, field: &Field) -> Tokens {
    let one = scope.ty(&field.ty)?;
    Ok(if field.supplied {
        quote!(::saponify::Supplied<#one>)
    } else if field.is_list() {
        quote!(Vec<#one>)
    } else if field.occurs.min == 0 {
        quote!(Option<#one>)
    } else {
        one
    })
}

/// What the derives cannot see in the type: how often a list occurs, and how the builder takes the field.
fn required(scope: &Scope<'_>, field: &Field, builds: bool) -> Tokens {
    let mut said = Vec::new();
    if field.is_list() {
        let range = range(field.occurs);
        said.push(quote!(occurs = #range));
    }
    if builds && field.supplied {
        said.push(quote!(supplied));
    }
    if let Some(each) = field.each.as_ref().filter(|_| builds) {
        let name = ident(&each.name)?;
        said.push(quote!(each = #name));
        if let Some(item) = &each.wrapped {
            let item = scope.ty(item)?;
            said.push(quote!(item = #item));
        }
    }
    Ok(if said.is_empty() { TokenStream::new() } else { quote!(#[required(#(#said),*)]) })
}

fn range(occurs: Occurs) -> TokenStream {
    let min = Literal::u32_unsuffixed(occurs.min);
    let max = occurs.max.map(Literal::u32_unsuffixed);
    let rest = max.map_or_else(|| quote!(..), |max| quote!(..=#max));
    quote!(#min #rest)
}
