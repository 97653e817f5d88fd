//! A type that holds itself without a list between has no end in memory: a `Box` closes the circle.

use crate::graph;
use crate::model::{Field, Type, TypeId, TypeRef};

/// Boxes the fields, variants and members that lead back to where they are; no others.
pub(super) fn close_circles(types: &mut [Type]) {
    let graph: Vec<_> = types.iter().map(parts).collect();
    for ((ty, part), _) in graph::closing(&graph, |id| id.map(|TypeId(index)| index)) {
        if let Some(ty) = types.get_mut(ty) {
            set_box(ty, part);
        }
    }
}

/// Where each part of a type leads in memory.
fn parts(ty: &Type) -> Vec<Option<TypeId>> {
    let of_field = |field: &Field| match field.ty {
        TypeRef::Named(id) if !field.is_list() => Some(id),
        _ => None,
    };
    match ty {
        Type::Record(record) => record.fields.iter().map(of_field).collect(),
        Type::Choice(choice) => choice.variants.iter().map(of_field).collect(),
        Type::Family(family) => family.members.iter().map(|member| Some(member.ty)).collect(),
        Type::Enumeration(_) | Type::Restriction(_) | Type::Union(_) => Vec::new(),
    }
}

fn set_box(ty: &mut Type, part: usize) {
    let boxed = match ty {
        Type::Record(record) => record.fields.get_mut(part).map(|field| &mut field.is_boxed),
        Type::Choice(choice) => choice.variants.get_mut(part).map(|field| &mut field.is_boxed),
        Type::Family(family) => family.members.get_mut(part).map(|member| &mut member.is_boxed),
        Type::Enumeration(_) | Type::Restriction(_) | Type::Union(_) => None,
    };
    if let Some(boxed) = boxed {
        *boxed = true;
    }
}
