//! How much room a value takes, as a guess that is the same on every machine.
//!
//! Reading a record that is not optimised needs its room several times over on the stack, and as often for each record
//! around it, of which there are up to the limit of depth.

use crate::model::{Family, Field, Place, Type, TypeRef};

/// Machine words that a type may take: 4 KiB where a word has 8 bytes. 64 of them inside each other, each several times,
/// fit on the stack of a thread.
const MOST: usize = 512;

/// What takes no more than this is no better off in a box.
const SMALL: usize = 8;

/// Words of a vector or a text.
const VECTOR: usize = 3;

/// Boxes the largest parts of a type, for as long as it takes too much room, and says how much it then takes. `sizes`
/// has that of each type that it holds.
pub(super) fn fit(ty: &mut Type, sizes: &[usize]) -> usize {
    match ty {
        Type::Record(record) => {
            let mut fields: Vec<_> = record.fields.iter_mut().map(|field| (of_field(field, sizes), field)).collect();
            let mut total = fields.iter().map(|(size, _)| size).sum();
            fields.sort_by_key(|(size, _)| std::cmp::Reverse(*size));
            let mut smallest = usize::MAX;
            for (size, field) in fields.into_iter().filter(|(size, field)| *size > SMALL && can_be_boxed(field)) {
                // Of fields alike, either none is boxed or all are.
                if total <= MOST && size < smallest {
                    break;
                }
                smallest = size;
                field.is_boxed = true;
                total = total + 1 - size;
            }
            total
        }
        Type::Choice(choice) => 1 + choice.variants.iter().map(|variant| of_field(variant, sizes)).max().unwrap_or(0),
        Type::Family(family) => 1 + of_family(family, sizes),
        Type::Enumeration(_) | Type::Restriction(_) => VECTOR + 1,
        Type::Union(union) => 1 + union.members.iter().map(|(_, ty)| of_ref(ty, sizes)).max().unwrap_or(0),
    }
}

fn can_be_boxed(field: &Field) -> bool {
    let is_child = matches!(field.place, Place::Element | Place::Group(_));
    is_child && matches!(field.ty, TypeRef::Named(_)) && !field.is_list() && !field.is_boxed && !field.supplied
}

fn of_field(field: &Field, sizes: &[usize]) -> usize {
    if field.is_boxed {
        1
    } else if field.is_list() || matches!(field.place, Place::AnyAttributes(_)) {
        VECTOR
    } else {
        of_ref(&field.ty, sizes) + usize::from(field.occurs.min == 0) + usize::from(field.is_nillable)
    }
}

fn of_family(family: &Family, sizes: &[usize]) -> usize {
    let of_member = |id: usize| sizes.get(id).copied().unwrap_or(0);
    let members = family.members.iter().map(|member| if member.is_boxed { 1 } else { of_member(member.ty.0) });
    members.max().unwrap_or(0)
}

fn of_ref(ty: &TypeRef, sizes: &[usize]) -> usize {
    match ty {
        TypeRef::Named(id) => sizes.get(id.0).copied().unwrap_or(0),
        TypeRef::Secret | TypeRef::List(_) => VECTOR,
        TypeRef::BuiltIn(_) => VECTOR + 1,
        TypeRef::AnyType | TypeRef::AnySimple | TypeRef::AnyElement => 4 * VECTOR,
        TypeRef::Nillable(ty) => 1 + of_ref(ty, sizes),
    }
}
