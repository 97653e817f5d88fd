//! What requests reach, and so what callers build.

use super::ids;
use crate::model::{Header, PortType, Type, TypeId, TypeRef};

/// Marks the types that requests and their header entries are made of.
pub(super) fn from_requests(types: &mut [Type], port_types: &[PortType], headers: &[Header]) {
    let operations = port_types.iter().flat_map(|port_type| &port_type.operations);
    let entries = operations.clone().flat_map(|operation| &operation.headers);
    let entries = entries.filter_map(|id| headers.get(id.0)).map(|header| &header.ty);
    let requests = operations.map(|operation| &operation.request.ty);
    let mut waiting: Vec<TypeId> = requests.chain(entries).filter_map(TypeRef::named).collect();
    while let Some(id) = waiting.pop() {
        let Some(ty) = types.get_mut(id.0) else { continue };
        let is_new = mark(ty).is_some_and(|mark| !std::mem::replace(mark, true));
        if is_new {
            ids::each(ty, &mut |part| waiting.push(*part));
        }
    }
}

/// Simple types are built from their text wherever they stand.
fn mark(ty: &mut Type) -> Option<&mut bool> {
    match ty {
        Type::Record(record) => Some(&mut record.in_request),
        Type::Choice(choice) => Some(&mut choice.in_request),
        Type::Family(family) => Some(&mut family.in_request),
        Type::Enumeration(_) | Type::Restriction(_) | Type::Union(_) => None,
    }
}
