//! What requests reach, and so what callers build.

use crate::model::{PortType, Type, TypeId, TypeRef};

pub(super) fn from_requests(types: &mut [Type], port_types: &[PortType]) {
    let operations = port_types.iter().flat_map(|port_type| &port_type.operations);
    let mut waiting: Vec<TypeId> = operations.filter_map(|operation| named(&operation.request.ty)).collect();
    while let Some(id) = waiting.pop() {
        let Some(Type::Record(record)) = types.get_mut(id.0) else { continue };
        if !record.in_request {
            record.in_request = true;
            waiting.extend(record.fields.iter().filter_map(|field| named(&field.ty)));
        }
    }
}

fn named(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        _ => None,
    }
}
