//! The types that a type is made of.

use crate::model::{Field, Type, TypeId, TypeRef};

/// Visits every reference to a type within a type.
pub(super) fn each(ty: &mut Type, visit: &mut impl FnMut(&mut TypeId)) {
    match ty {
        Type::Record(record) => record.fields.iter_mut().for_each(|field| of_field(field, visit)),
        Type::Choice(choice) => choice.variants.iter_mut().for_each(|variant| of_field(variant, visit)),
        Type::Family(family) => family.members.iter_mut().for_each(|member| visit(&mut member.ty)),
        Type::Enumeration(enumeration) => of_ref(&mut enumeration.base, visit),
        Type::Restriction(restriction) => of_ref(&mut restriction.base, visit),
        Type::Union(union) => union.members.iter_mut().for_each(|(_, member)| of_ref(member, visit)),
    }
}

fn of_field(field: &mut Field, visit: &mut impl FnMut(&mut TypeId)) {
    of_ref(&mut field.ty, visit);
    if let Some(wrapped) = field.each.as_mut().and_then(|each| each.wrapped.as_mut()) {
        of_ref(wrapped, visit);
    }
}

/// Visits the type that is named, as it stands or as that of the items of lists.
pub(super) fn of_ref(ty: &mut TypeRef, visit: &mut impl FnMut(&mut TypeId)) {
    let mut at = ty;
    loop {
        match at {
            TypeRef::Named(id) => return visit(id),
            TypeRef::List(item) | TypeRef::Nillable(item) => at = item,
            TypeRef::BuiltIn(_) | TypeRef::Secret | TypeRef::AnyType | TypeRef::AnySimple | TypeRef::AnyElement => {
                return;
            }
        }
    }
}
