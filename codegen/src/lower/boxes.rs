//! Where values need a `Box`.
//!
//! A type that holds itself without a list between has no end in memory: a box closes the circle. And one that holds
//! much does not fit on the stack many times over, as reading it needs.

use super::sizes;
use crate::graph;
use crate::model::{Field, Type, TypeId, TypeRef};

/// Boxes the fields, variants and members that lead back to where they are, and those that make a type too large; no
/// others.
pub(super) fn set(types: &mut [Type]) {
    let graph: Vec<_> = types.iter().map(parts).collect();
    let walk = graph::walk(&graph, |id| id.map(|TypeId(index)| index));
    for ((ty, part), _) in walk.closing {
        if let Some(ty) = types.get_mut(ty) {
            set_box(ty, part);
        }
    }
    let mut sizes = vec![0; types.len()];
    for index in walk.order {
        let size = types.get_mut(index).map(|ty| sizes::fit(ty, &sizes));
        if let (Some(size), Some(slot)) = (size, sizes.get_mut(index)) {
            *slot = size;
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
