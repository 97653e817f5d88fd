//! A model of some operations alone: what they do not reach is taken out.

use super::ids;
use crate::model::{Api, Header, HeaderId, Operation, PortType, Root, ToldBy, TypeId, TypeRef};

/// Keeps the header entries of the operations, the types that they reach, and the roots that have such a type.
pub(super) fn unreached(api: &mut Api) {
    entries(&mut api.headers, &mut api.port_types);
    let mut waiting = Vec::new();
    used(&mut api.headers, &mut api.port_types, &mut |id| waiting.push(*id));
    let mut is_kept = vec![false; api.types.len()];
    while let Some(id) = waiting.pop() {
        let Some(slot) = is_kept.get_mut(id.0).filter(|slot| !**slot) else { continue };
        *slot = true;
        if let Some(ty) = api.types.get_mut(id.0) {
            ids::each(ty, &mut |part| waiting.push(*part));
        }
    }
    let mut next = 0;
    let places: Vec<Option<TypeId>> = is_kept
        .iter()
        .map(|&is_kept| {
            is_kept.then(|| {
                next += 1;
                TypeId(next - 1)
            })
        })
        .collect();
    let place = |id: TypeId| places.get(id.0).copied().flatten();
    let mut movement = |id: &mut TypeId| *id = place(*id).unwrap_or(*id);
    api.roots.retain_mut(|root| is_kept_root(root, &place));
    used(&mut api.headers, &mut api.port_types, &mut movement);
    for ty in &mut api.types {
        ids::each(ty, &mut movement);
    }
    api.roots.iter_mut().for_each(|root| ids::of_ref(&mut root.ty, &mut movement));
    api.spans = kept(std::mem::take(&mut api.spans), &is_kept);
    api.replaced = kept(std::mem::take(&mut api.replaced), &is_kept);
    api.types = kept(std::mem::take(&mut api.types), &is_kept);
}

fn kept<T>(all: Vec<T>, is_kept: &[bool]) -> Vec<T> {
    all.into_iter().zip(is_kept).filter_map(|(one, is_kept)| is_kept.then_some(one)).collect()
}

fn is_kept_root(root: &mut Root, place: &impl Fn(TypeId) -> Option<TypeId>) -> bool {
    let mut is_kept = true;
    ids::of_ref(&mut root.ty, &mut |id| is_kept = place(*id).is_some());
    is_kept
}

/// Takes out the header entries that no operation has.
fn entries(headers: &mut Vec<Header>, port_types: &mut [PortType]) {
    let mut places: Vec<Option<HeaderId>> = vec![None; headers.len()];
    let mut kept = Vec::new();
    for operation in port_types.iter_mut().flat_map(|port_type| &mut port_type.operations) {
        for id in operation.headers.iter_mut().chain(&mut operation.response_headers) {
            let (Some(place), Some(header)) = (places.get_mut(id.0), headers.get(id.0)) else { continue };
            *id = *place.get_or_insert_with(|| {
                kept.push(header.clone());
                HeaderId(kept.len() - 1)
            });
        }
    }
    *headers = kept;
}

/// Visits every reference to a type in what operations say.
fn used(headers: &mut [Header], port_types: &mut [PortType], visit: &mut impl FnMut(&mut TypeId)) {
    for header in headers {
        ids::of_ref(&mut header.ty, visit);
    }
    for port_type in port_types {
        port_type.credentials.iter_mut().for_each(&mut *visit);
        for Operation { request, response, fault, .. } in &mut port_type.operations {
            let details = fault.variants.iter_mut().filter_map(|variant| match &mut variant.told_by {
                ToldBy::Detail { ty, .. } => Some(ty),
                ToldBy::FaultString(_) => None,
            });
            let messages = [Some(&mut request.ty), response.as_mut().map(|response| &mut response.ty)];
            let all: Vec<&mut TypeRef> = messages.into_iter().flatten().chain(details).collect();
            for ty in all {
                ids::of_ref(ty, visit);
            }
        }
    }
}
