//! Records: a struct a complex type, annotated for yaserde and for the runtime's derives.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    Tokens,
    docs::{code, docs},
    faithful,
    ident::ident,
    plain,
    scope::Scope,
};
use crate::model::{Field, NamespaceId, Occurs, Place, Record, Type, TypeRef, XmlName};

pub(super) fn record(scope: &Scope<'_>, record: &Record) -> Tokens {
    let name = ident(&record.name)?;
    let docs = docs(&record.docs, || format!("The type {} of the contract.", code(&record.xml.local)));
    let builds = scope.builds(record);
    let is_plain = plain::is_plain(record);
    let wire = is_plain.then(|| quote!(::saponify::Wire));
    let required = builds.then(|| quote!(::saponify::Required,));
    let non_exhaustive = builds.then(|| quote!(#[non_exhaustive]));
    let derived = faithful::is_faithful(scope, record)?;
    let yaserde = derived.then(|| scope.yaserde().derive(&quote!(::yaserde::YaDeserialize, ::yaserde::YaSerialize)));
    let annotation = is_plain.then(|| annotation(scope, record)).transpose()?;
    let fields =
        record.fields.iter().map(|each| field(scope, each, builds, is_plain)).collect::<Result<Vec<_>, _>>()?;
    Ok(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, #required #wire)]
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

fn field(scope: &Scope<'_>, field: &Field, builds: bool, is_plain: bool) -> Tokens {
    let name = ident(&field.name)?;
    let (rename, prefix) = (&field.xml.local, prefix(scope, &field.xml)?);
    let place = match field.place {
        Place::Attribute => quote!(rename = #rename #prefix, attribute = true),
        Place::Text => quote!(text = true),
        _ => quote!(rename = #rename #prefix),
    };
    let place = is_plain.then(|| quote!(#[yaserde(#place)]));
    let docs = field_docs(field);
    let required = required(scope, field, builds, is_plain)?;
    let ty = holds(scope, field)?;
    Ok(quote! {
        #docs
        #place
        #required
        pub #name: #ty
    })
}

/// What the contract says of the field, or else of which kind it is; and its value, if it has one by itself.
pub(super) fn field_docs(field: &Field) -> TokenStream {
    let name = &field.xml.local;
    let about = docs(&field.docs, || match &field.place {
        Place::Element => format!("The element {}.", code(name)),
        Place::Attribute => format!("The attribute {}.", code(name)),
        Place::Text => "The text between the tags.".to_owned(),
        Place::Mixed => "Text and elements, in their order.".to_owned(),
        Place::AnyAttributes(_) => "Further attributes.".to_owned(),
        Place::Group(_) if field.ty == TypeRef::AnyElement => "Further elements.".to_owned(),
        Place::Group(_) => format!("The part {}.", code(name)),
    });
    let value = field.value.as_ref().map(|value| {
        let text = code(&value.text);
        let said = if value.is_fixed { format!("Always {text}.") } else { format!("Default: {text}.") };
        let (blank, said) = (String::new(), format!(" {said}"));
        quote!(#[doc = #blank] #[doc = #said])
    });
    quote!(#about #value)
}

/// The type of the field, with how often it occurs.
pub(super) fn holds(scope: &Scope<'_>, field: &Field) -> Tokens {
    let mut ty = match field.place {
        Place::AnyAttributes(_) => quote!(::saponify::xml::AnyAttributes),
        _ => scope.ty(&field.ty)?,
    };
    if field.supplied {
        return Ok(quote!(::saponify::Supplied<#ty>));
    }
    if field.is_nillable {
        ty = quote!(::saponify::Nillable<#ty>);
    }
    if field.is_list() {
        return Ok(quote!(Vec<#ty>));
    }
    if field.is_boxed {
        ty = quote!(Box<#ty>);
    }
    Ok(if field.occurs.min == 0 { quote!(Option<#ty>) } else { ty })
}

/// What the derives cannot see in the type: how often a list occurs, and how the builder takes the field.
fn required(scope: &Scope<'_>, field: &Field, builds: bool, is_plain: bool) -> Tokens {
    let mut said = Vec::new();
    if field.is_list() && is_plain {
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
    let is_family = matches!(field.ty, TypeRef::Named(id) if matches!(scope.find(id)?, Type::Family(_)));
    let is_made_from_others = field.is_nillable || field.is_boxed || is_family || field.ty == TypeRef::AnySimple;
    if builds && !field.supplied && is_made_from_others {
        said.push(quote!(into));
    }
    Ok(if said.is_empty() { TokenStream::new() } else { quote!(#[required(#(#said),*)]) })
}

fn range(occurs: Occurs) -> TokenStream {
    let min = Literal::u32_unsuffixed(occurs.min);
    let max = occurs.max.map(Literal::u32_unsuffixed);
    let rest = max.map_or_else(|| quote!(..), |max| quote!(..=#max));
    quote!(#min #rest)
}
