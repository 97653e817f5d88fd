//! What requests reach, and so what callers build.

use crate::model::{Header, PortType, Type, TypeId, TypeRef};

/// Marks the types that requests and their header entries are made of.
pub(super) fn from_requests(types: &mut [Type], port_types: &[PortType], headers: &[Header]) {
    let operations = port_types.iter().flat_map(|port_type| &port_type.operations);
    let entries = operations.clone().flat_map(|operation| &operation.headers);
    let entries = entries.filter_map(|id| headers.get(id.0)).map(|header| &header.ty);
    let requests = operations.map(|operation| &operation.request.ty);
    let mut waiting: Vec<TypeId> = requests.chain(entries).filter_map(named).collect();
    while let Some(id) = waiting.pop() {
        let Some(ty) = types.get_mut(id.0) else { continue };
        let Some(mark) = mark(ty) else { continue };
        if !std::mem::replace(mark, true) {
            waiting.extend(parts(ty));
        }
    }
}

fn mark(ty: &mut Type) -> Option<&mut bool> {
    match ty {
        Type::Record(record) => Some(&mut record.in_request),
        Type::Choice(choice) => Some(&mut choice.in_request),
        Type::Family(family) => Some(&mut family.in_request),
        Type::Enumeration(_) | Type::Restriction(_) | Type::Union(_) => None,
    }
}

/// The types that a type is made of, but for simple ones.
fn parts(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Record(record) => record.fields.iter().filter_map(|field| named(&field.ty)).collect(),
        Type::Choice(choice) => choice.variants.iter().filter_map(|variant| named(&variant.ty)).collect(),
        Type::Family(family) => family.members.iter().map(|member| member.ty).collect(),
        Type::Enumeration(_) | Type::Restriction(_) | Type::Union(_) => Vec::new(),
    }
}

fn named(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        _ => None,
    }
}
