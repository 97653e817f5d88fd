//! Which types of the contract are generated, and their Rust names.

use std::sync::Arc;

use super::families::standing;
use super::modules::Modules;
use super::needed::{Needed, is_original};
use super::owners::{self, Owner};
use crate::ast::{Contract, DerivationSet, Reference, TypeIndex, TypeKind, TypeUse, Variety};
use crate::model::{ModuleId, TypeId};
use crate::names::type_name;
use crate::resolve::{Resolution, Target};

pub(super) struct Chosen<'c> {
    /// The types in the order of the contract.
    pub(super) order: Vec<(TypeIndex, String, ModuleId)>,
    pub(super) ids: Vec<Option<TypeId>>,
    pub(super) owners: Vec<Option<Owner<'c>>>,
    pub(super) modules: Modules,
}

/// Names every type that the output has: complex types, and simple ones that restrict something.
///
/// Types with a name of their own choose first, then those of global elements, then the others from outside in,
/// so that a type inside of another never takes the name of one that people refer to.
pub(super) fn assign<'c>(contract: &'c Contract, resolution: &Resolution, needed: &Needed) -> Chosen<'c> {
    let owners = owners::of(contract);
    let mut names: Vec<Option<String>> = vec![None; contract.types.len()];
    let mut indexes: Vec<_> = (0..contract.types.len()).map(TypeIndex).collect();
    // An anonymous type stands behind its owner in the text.
    indexes.sort_by_key(|&index| contract.definition(index).map(|definition| definition.span));
    indexes.retain(|&index| needed.has_type(index) && is_generated(contract, resolution, &owners, index));

    let name_of = |index: TypeIndex| contract.definition(index).and_then(|definition| definition.name.as_ref());
    let owner_of = |index: TypeIndex| owners.get(index.0).copied().flatten();
    let namespace_of = |index: TypeIndex| namespace_of(contract, &owners, index);
    let mut namespaces: Vec<Option<Arc<str>>> = Vec::new();
    for &index in &indexes {
        let namespace = namespace_of(index);
        if !namespaces.contains(&namespace) {
            namespaces.push(namespace);
        }
    }
    let mut modules = Modules::of(contract, &namespaces);
    let rank = |index: TypeIndex| match (name_of(index), owner_of(index)) {
        (Some(_), _) => 0,
        (None, Some(Owner { parent: None, .. })) => 1,
        _ => 2,
    };
    for wanted in 0..=2 {
        for &index in indexes.iter().filter(|&&index| rank(index) == wanted) {
            let own = name_of(index).map(|name| name.local.clone());
            let owned = || owner_of(index).map(|owner| format!("{}{}", owner.name.local, owner.role));
            let mut name = type_name(&own.or_else(owned).unwrap_or_default());
            let scope = modules.scope(modules.find(namespace_of(index).as_ref()));
            if !scope.is_free(&name) {
                let parent = owner_of(index).and_then(|owner| owner.parent);
                if let Some(parent) = parent.and_then(|parent| names.get(parent.0)?.as_ref()) {
                    name = format!("{parent}{name}");
                }
            }
            let derived: &[&str] = if contract.is_complex(index) { &["Builder"] } else { &[] };
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
            order.push((index, name, modules.find(namespace_of(index).as_ref())));
        }
    }
    Chosen { order, ids, owners, modules }
}

/// The namespace of a type's name; of an anonymous type, that of the named type or the global declaration around it.
fn namespace_of(contract: &Contract, owners: &[Option<Owner<'_>>], index: TypeIndex) -> Option<Arc<str>> {
    let mut at = index;
    // Types are nested no deeper than elements of a file.
    for _ in 0..256 {
        if let Some(name) = contract.definition(at).and_then(|definition| definition.name.as_ref()) {
            return name.namespace.clone();
        }
        let owner = owners.get(at.0).copied().flatten()?;
        match owner.parent {
            Some(parent) => at = parent,
            None => return owner.namespace.cloned(),
        }
    }
    None
}

fn is_generated(contract: &Contract, resolution: &Resolution, owners: &[Option<Owner<'_>>], index: TypeIndex) -> bool {
    let Some(definition) = contract.definition(index) else { return false };
    let (used, is_known) = match (&definition.name, owners.get(index.0)) {
        (Some(name), _) => (TypeUse::Named(Reference { name: name.clone(), span: definition.span }), true),
        (None, owner) => (TypeUse::Anonymous(index), owner.is_some_and(Option::is_some)),
    };
    if definition.name.as_ref().is_some_and(|name| is_original(&name.local)) {
        return false;
    }
    if is_abstract(contract, index) && standing(contract, resolution, index, DerivationSet::default()).is_empty() {
        return false;
    }
    let is_list = matches!(&definition.kind, TypeKind::Simple(simple) if matches!(simple.variety, Variety::List(_)));
    // What settles as something else goes by that name, and lists go by their items.
    is_known && !is_list && resolution.settled(contract, &used) == Some(Target::Defined(index))
}

pub(super) fn is_abstract(contract: &Contract, index: TypeIndex) -> bool {
    let definition = contract.definition(index);
    definition.is_some_and(|definition| matches!(&definition.kind, TypeKind::Complex(complex) if complex.is_abstract))
}
