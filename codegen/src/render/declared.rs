//! The namespaces that a type declares for what it writes.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Tokens, scope::Scope, spread::spread};
use crate::ast::XML;
use crate::model::{Choice, Field, Namespace, NamespaceId, Place, Record, Type, TypeId, TypeRef, XmlName};

/// Those of each type's names and of its parts that have no tags of their own.
pub(super) struct Declared(Vec<BTreeSet<usize>>);

impl Declared {
    pub(super) fn by(types: &[Type]) -> Self {
        let mut users = vec![Vec::new(); types.len()];
        let mut seeds = Vec::new();
        for (user, ty) in types.iter().enumerate() {
            for field in fields(ty) {
                match (&field.place, &field.ty) {
                    (Place::Element | Place::Attribute, _) => {
                        seeds.extend(field.xml.namespace.map(|id| (user, id.0)));
                    }
                    (Place::Group(_) | Place::Mixed, TypeRef::Named(TypeId(part))) => {
                        users.get_mut(*part).into_iter().for_each(|users| users.push(user));
                    }
                    _ => {}
                }
            }
        }
        let mut found = vec![BTreeSet::new(); types.len()];
        spread(&users, seeds, |id, namespace| found.get_mut(id).is_some_and(|found| found.insert(namespace)));
        Self(found)
    }
}

fn fields(ty: &Type) -> &[Field] {
    match ty {
        Type::Record(Record { fields, .. }) | Type::Choice(Choice { variants: fields, .. }) => fields,
        Type::Family(_) | Type::Enumeration(_) | Type::Restriction(_) | Type::Union(_) => &[],
    }
}

/// `const NAMESPACES` of the record with this id. The record's own name is among them, as where it is derived.
pub(super) fn of_record(scope: &Scope<'_>, id: TypeId, record: &Record) -> Tokens {
    let mut used = scope.declared.0.get(id.0).cloned().unwrap_or_default();
    used.extend(record.xml.namespace.map(|id| id.0));
    constant(scope, used)
}

/// The same for a type that has nothing but a name.
pub(super) fn of_name(scope: &Scope<'_>, name: &XmlName) -> Tokens {
    constant(scope, name.namespace.map(|id| id.0).into_iter().collect())
}

fn constant(scope: &Scope<'_>, used: BTreeSet<usize>) -> Tokens {
    let mut namespaces = Vec::new();
    for id in used {
        let Namespace { prefix, uri } = scope.namespace(NamespaceId(id))?;
        // Every document knows what `xml` stands for.
        if uri != XML {
            namespaces.push(quote!(::saponify::contract::Namespace::new(#prefix, #uri)));
        }
    }
    if namespaces.is_empty() {
        return Ok(TokenStream::new());
    }
    Ok(quote!(const NAMESPACES: &'static [::saponify::contract::Namespace] = &[#(#namespaces),*];))
}
