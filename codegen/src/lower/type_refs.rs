//! What elements and attributes hold.

use super::Lowering;
use crate::ast::{DerivationSet, Element, TypeIndex, TypeKind, TypeUse, Variety};
use crate::model::{BuiltIn, TypeRef};
use crate::resolve::Target;

/// A list of lists is no type (XML Schema part 2, 4.1.2.2); this ends one all the same.
const MAX_LISTS: usize = 4;

impl Lowering<'_> {
    /// The type of an element: where others are derived from it, the family of them all.
    pub(super) fn type_ref(&self, used: &TypeUse) -> Option<TypeRef> {
        self.unblocked(used, DerivationSet::default())
    }

    /// The type of an element, without those that are derived from it in a way that the element blocks (3.3.2).
    pub(super) fn type_of(&self, element: &Element) -> Option<TypeRef> {
        self.unblocked(&element.ty, element.block)
    }

    fn unblocked(&self, used: &TypeUse, block: DerivationSet) -> Option<TypeRef> {
        let family =
            self.resolution.blocked_type(self.contract, used, block).and_then(|key| self.families.get(&key).copied());
        Some(match self.resolution.settled(self.contract, used)? {
            Target::AnyType => TypeRef::AnyType,
            Target::BuiltIn(BuiltIn::AnySimpleType) => TypeRef::AnySimple,
            Target::BuiltIn(built_in) => TypeRef::BuiltIn(built_in),
            Target::Defined(index) if self.contract.is_complex(index) => {
                match family.or(self.id(index)) {
                    Some(id) => TypeRef::Named(id),
                    // An abstract type that nothing is derived from.
                    None => TypeRef::AnyType,
                }
            }
            Target::Defined(_) => family.map_or_else(|| self.simple_ref(used), TypeRef::Named),
        })
    }

    /// The type of an attribute or a text; what is no simple type is any text.
    pub(super) fn simple_ref(&self, used: &TypeUse) -> TypeRef {
        self.bounded_ref(used, MAX_LISTS)
    }

    fn bounded_ref(&self, used: &TypeUse, lists: usize) -> TypeRef {
        let any = TypeRef::BuiltIn(BuiltIn::AnySimpleType);
        match self.resolution.settled(self.contract, used) {
            Some(Target::BuiltIn(built_in)) => TypeRef::BuiltIn(built_in),
            Some(Target::Defined(index)) => match self.list_item(index) {
                Some(_) if lists == 0 => any,
                Some(item) => TypeRef::List(Box::new(self.bounded_ref(item, lists - 1))),
                None => self.id(index).map_or(any, TypeRef::Named),
            },
            Some(Target::AnyType) | None => any,
        }
    }

    /// The type of the items, where a simple type is a list and no more.
    fn list_item(&self, index: TypeIndex) -> Option<&TypeUse> {
        match &self.contract.definition(index)?.kind {
            TypeKind::Simple(simple) => match &simple.variety {
                Variety::List(item) => Some(item),
                Variety::Restriction(_) | Variety::Union(_) => None,
            },
            TypeKind::Complex(_) => None,
        }
    }
}
