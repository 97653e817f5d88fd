//! Which types are generated, and their Rust names.

use super::owners::{self, Owner};
use crate::ast::{Contract, Reference, TypeIndex, TypeKind, TypeUse};
use crate::model::TypeId;
use crate::names::{Scope, type_name};
use crate::resolve::{Resolution, Target};

pub(super) struct Chosen<'c> {
    /// The types in the order of the contract.
    pub(super) order: Vec<(TypeIndex, String)>,
    pub(super) ids: Vec<Option<TypeId>>,
    pub(super) owners: Vec<Option<Owner<'c>>>,
}

/// Names every type that the output has: complex types, and simple ones that restrict something.
///
/// Types with a name of their own choose first, then those of global elements, then the others from outside in,
/// so that a type inside of another never takes the name of one that people refer to.
pub(super) fn assign<'c>(contract: &'c Contract, resolution: &Resolution, scope: &mut Scope) -> Chosen<'c> {
    let owners = owners::of(contract);
    let mut names: Vec<Option<String>> = vec![None; contract.types.len()];
    let mut indexes: Vec<_> = (0..contract.types.len()).map(TypeIndex).collect();
    // An anonymous type stands behind its owner in the text.
    indexes.sort_by_key(|&index| contract.definition(index).map(|definition| definition.span));
    let generated = |index: TypeIndex| is_generated(contract, resolution, &owners, index);
    indexes.retain(|&index| generated(index));

    let name_of = |index: TypeIndex| contract.definition(index).and_then(|definition| definition.name.as_ref());
    let owner_of = |index: TypeIndex| owners.get(index.0).copied().flatten();
    let rank = |index: TypeIndex| match (name_of(index), owner_of(index)) {
        (Some(_), _) => 0,
        (None, Some(Owner { parent: None, .. })) => 1,
        _ => 2,
    };
    for wanted in 0..=2 {
        for &index in indexes.iter().filter(|&&index| rank(index) == wanted) {
            let own = name_of(index).or(owner_of(index).map(|owner| owner.name));
            let mut name = type_name(own.map_or("", |name| name.local.as_str()));
            if !scope.is_free(&name) {
                let parent = owner_of(index).and_then(|owner| owner.parent);
                if let Some(parent) = parent.and_then(|parent| names.get(parent.0)?.as_ref()) {
                    name = format!("{parent}{name}");
                }
            }
            let derived: &[&str] = if is_complex(contract, index) { &["Builder"] } else { &[] };
            if let Some(slot) = names.get_mut(index.0) {
                *slot = Some(scope.claim_with(&name, derived));
            }
        }
    }
    let mut ids = vec![None; contract.types.len()];
    let mut order = Vec::with_capacity(indexes.len());
    for index in indexes {
        if let Some(name) = names.get_mut(index.0).and_then(Option::take) {
            if let Some(id) = ids.get_mut(index.0) {
                *id = Some(TypeId(order.len()));
            }
            order.push((index, name));
        }
    }
    Chosen { order, ids, owners }
}

/// Whether the type becomes a record, which has a builder.
fn is_complex(contract: &Contract, index: TypeIndex) -> bool {
    contract.definition(index).is_some_and(|definition| matches!(definition.kind, TypeKind::Complex(_)))
}

fn is_generated(contract: &Contract, resolution: &Resolution, owners: &[Option<Owner<'_>>], index: TypeIndex) -> bool {
    let Some(definition) = contract.definition(index) else { return false };
    let (used, is_known) = match (&definition.name, owners.get(index.0)) {
        (Some(name), _) => (TypeUse::Named(Reference { name: name.clone(), span: definition.span }), true),
        (None, owner) => (TypeUse::Anonymous(index), owner.is_some_and(Option::is_some)),
    };
    // What settles as something else goes by that name.
    is_known && resolution.settled(contract, &used) == Some(Target::Defined(index))
}
