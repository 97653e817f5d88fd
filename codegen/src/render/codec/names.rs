//! The namespaces that a type declares for what it writes.

use std::collections::{BTreeSet, HashSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Defect, Tokens, scope::Scope};
use crate::ast::XML;
use crate::model::{Field, NamespaceId, Place, Record, Type, TypeId, TypeRef, XmlName};

/// `const NAMESPACES`: those of its own names, and of the parts that have no tags of their own.
pub(super) fn namespaces(scope: &Scope<'_>, record: &Record) -> Tokens {
    let mut used = BTreeSet::new();
    let mut waiting = Vec::new();
    collect(&record.fields, &mut used, &mut waiting);
    let mut seen = HashSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        match scope.find(id)? {
            Type::Record(part) => collect(&part.fields, &mut used, &mut waiting),
            Type::Choice(part) => collect(&part.variants, &mut used, &mut waiting),
            _ => {}
        }
    }
    if used.is_empty() {
        return Ok(TokenStream::new());
    }
    let namespaces = used.into_iter().map(|id| scope.namespace(NamespaceId(id))).collect::<Result<Vec<_>, Defect>>()?;
    // Every document knows what `xml` stands for.
    let namespaces = namespaces.iter().filter(|namespace| namespace.uri != XML).map(|namespace| {
        let (prefix, uri) = (&namespace.prefix, &namespace.uri);
        quote!(::saponify::contract::Namespace::new(#prefix, #uri))
    });
    Ok(quote!(const NAMESPACES: &'static [::saponify::contract::Namespace] = &[#(#namespaces),*];))
}

fn collect(fields: &[Field], used: &mut BTreeSet<usize>, parts: &mut Vec<TypeId>) {
    for field in fields {
        match (&field.place, &field.ty) {
            (Place::Element | Place::Attribute, _) => used.extend(field.xml.namespace.map(|id| id.0)),
            (Place::Group(_) | Place::Mixed, TypeRef::Named(id)) => parts.push(*id),
            _ => {}
        }
    }
}

/// The name as it is written, prefix included.
pub(super) fn written(scope: &Scope<'_>, name: &XmlName) -> Result<String, Defect> {
    Ok(match name.namespace {
        Some(id) => format!("{}:{}", scope.namespace(id)?.prefix, name.local),
        None => name.local.clone(),
    })
}

/// The URI of the name; empty where it is in no namespace.
pub(super) fn uri<'a>(scope: &Scope<'a>, name: &XmlName) -> Result<&'a str, Defect> {
    Ok(match name.namespace {
        Some(id) => &scope.namespace(id)?.uri,
        None => "",
    })
}
