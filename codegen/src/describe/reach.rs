//! Which types others reach.

use std::collections::HashMap;

use super::{Operation, Service, Type, TypeUse};

/// Marks the types by the messages that reach them.
pub(super) fn mark(services: &[Service], types: &mut [Type]) {
    let operations = || services.iter().flat_map(|service| &service.operations);
    let sent = reached(types, operations().flat_map(Operation::sent));
    let answered = reached(types, operations().flat_map(Operation::answered));
    for (ty, (sent, answered)) in types.iter_mut().zip(sent.into_iter().zip(answered)) {
        ty.in_requests = sent;
        ty.in_answers = answered;
    }
}

/// Of each type, whether one of these reaches it.
pub(super) fn reached<'u>(types: &[Type], from: impl Iterator<Item = &'u TypeUse>) -> Vec<bool> {
    let places: HashMap<_, _> = types.iter().enumerate().map(|(place, ty)| (ty.path.as_str(), place)).collect();
    let place = |used: &TypeUse| used.refers_to.as_deref().and_then(|path| places.get(path)).copied();
    let mut reached = vec![false; types.len()];
    let mut waiting: Vec<usize> = from.filter_map(place).collect();
    while let Some(next) = waiting.pop() {
        let Some(is_reached) = reached.get_mut(next).filter(|is_reached| !**is_reached) else { continue };
        *is_reached = true;
        waiting.extend(types.get(next).into_iter().flat_map(Type::parts).filter_map(place));
    }
    reached
}
