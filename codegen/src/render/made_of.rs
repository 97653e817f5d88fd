//! What simple types are made of, through restrictions, lists and unions.

use super::spread::spread;
use crate::model::{BuiltIn, Type, TypeId, TypeRef, WhiteSpace};

/// What a simple type may have from those that it is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Property {
    /// A value that does not equal itself: NaN.
    Floats,
    /// Names with prefixes.
    Prefixes,
    /// An enumeration, so that a value may be one that the contract does not list.
    Values,
    /// Blanks that mean something (XML Schema part 2, 4.3.6).
    Blanks,
    /// A value that need not be written as it was read.
    Respelling,
}

const PROPERTIES: [Property; 5] =
    [Property::Floats, Property::Prefixes, Property::Values, Property::Blanks, Property::Respelling];

/// The properties of the named types.
pub(super) struct MadeOf(Vec<[bool; PROPERTIES.len()]>);

impl MadeOf {
    pub(super) fn of(types: &[Type]) -> Self {
        let mut users = vec![Vec::new(); types.len()];
        let mut seeds = Vec::new();
        for (user, ty) in types.iter().enumerate() {
            if let Type::Enumeration(_) = ty {
                seeds.push((user, Property::Values));
            }
            for part in parts(ty) {
                let (item, is_list) = item(part);
                match item {
                    TypeRef::BuiltIn(built_in) => {
                        let had = PROPERTIES.into_iter().filter(|&property| has(*built_in, is_list, property));
                        seeds.extend(had.map(|property| (user, property)));
                    }
                    TypeRef::Named(TypeId(id)) => users.get_mut(*id).into_iter().for_each(|users| users.push(user)),
                    _ => {}
                }
            }
        }
        let mut found = vec![[false; PROPERTIES.len()]; types.len()];
        spread(&users, seeds, |id, property| {
            let slot = found.get_mut(id).and_then(|found| found.get_mut(property as usize));
            let keeps = types.get(id).is_some_and(|ty| keeps(ty, property));
            keeps && slot.is_some_and(|slot| !std::mem::replace(slot, true))
        });
        Self(found)
    }

    pub(super) fn has(&self, ty: &TypeRef, property: Property) -> bool {
        let (item, is_list) = item(ty);
        match item {
            TypeRef::BuiltIn(built_in) => has(*built_in, is_list, property),
            TypeRef::Named(id) => {
                let found = self.0.get(id.0).and_then(|found| found.get(property as usize)).copied();
                found.unwrap_or_default() && !(is_list && property == Property::Blanks)
            }
            _ => false,
        }
    }
}

/// What a simple type is directly made of.
fn parts(ty: &Type) -> Vec<&TypeRef> {
    match ty {
        Type::Enumeration(enumeration) => vec![&enumeration.base],
        Type::Restriction(restriction) => vec![&restriction.base],
        Type::Union(union) => union.members.iter().map(|(_, member)| member).collect(),
        Type::Record(_) | Type::Choice(_) | Type::Family(_) => Vec::new(),
    }
}

/// The type of the items, and whether there is a list of them.
fn item(ty: &TypeRef) -> (&TypeRef, bool) {
    let mut item = ty;
    while let TypeRef::List(inner) = item {
        item = inner;
    }
    (item, matches!(ty, TypeRef::List(_)))
}

/// Blanks part the items of a list.
fn has(built_in: BuiltIn, is_list: bool, property: Property) -> bool {
    match property {
        Property::Floats => matches!(built_in, BuiltIn::Float | BuiltIn::Double),
        Property::Prefixes => matches!(built_in, BuiltIn::QName | BuiltIn::Notation),
        Property::Values => false,
        Property::Respelling => match built_in {
            BuiltIn::HexBinary | BuiltIn::Base64Binary => true,
            BuiltIn::String | BuiltIn::AnySimpleType => false,
            built_in => built_in.std_name().is_some(),
        },
        Property::Blanks => {
            !is_list && matches!(built_in, BuiltIn::String | BuiltIn::NormalizedString | BuiltIn::AnySimpleType)
        }
    }
}

/// Whether the type has what it is made of has: an enumeration holds texts, and a facet may take blanks away.
fn keeps(ty: &Type, property: Property) -> bool {
    match (ty, property) {
        (Type::Enumeration(_), Property::Floats) => false,
        (Type::Enumeration(enumeration), Property::Blanks) => enumeration.white_space != Some(WhiteSpace::Collapse),
        (Type::Restriction(restriction), Property::Respelling) => restriction.facets.patterns.is_empty(),
        (Type::Restriction(restriction), Property::Blanks) => {
            restriction.facets.white_space != Some(WhiteSpace::Collapse)
        }
        _ => true,
    }
}
