//! Whether a type is derived from another (XML Schema part 1, 3.4.6 and 3.14.6).

use std::collections::HashSet;

use super::{MAX_STEPS, Resolution, Target, base_of_built_in};
use crate::ast::{Contract, DerivationSet, Method, TypeIndex, TypeKind, Variety};
use crate::model::BuiltIn;

/// How many members of unions within unions are looked at.
const MAX_MEMBERS: usize = 1000;

/// Whether `from` is `to` or derived from it, by no kind of derivation that is forbidden.
pub(crate) fn derives(
    contract: &Contract,
    resolution: &Resolution,
    from: Target,
    to: Target,
    forbidden: DerivationSet,
) -> bool {
    let members = members(contract, resolution, to);
    let mut at = from;
    for _ in 0..MAX_STEPS {
        if at == to || members.contains(&at) {
            return true;
        }
        let Some((method, base)) = step(contract, resolution, at) else { break };
        if forbidden.forbids(method) {
            return false;
        }
        at = base;
    }
    // What leads nowhere, or too far, is told elsewhere.
    at != Target::AnyType
}

/// The types of the contract that are derived from another, by no kind of derivation that is forbidden, in their order.
pub(crate) fn all_derived(
    contract: &Contract,
    resolution: &Resolution,
    base: TypeIndex,
    forbidden: DerivationSet,
) -> Vec<TypeIndex> {
    let is_allowed = |&&derived: &&TypeIndex| {
        let step = step(contract, resolution, Target::Defined(derived));
        step.is_some_and(|(method, _)| !forbidden.forbids(method))
    };
    let mut found = Vec::new();
    let mut seen = HashSet::from([base]);
    let mut waiting = vec![base];
    while let Some(at) = waiting.pop() {
        for &next in resolution.derived(at).iter().filter(is_allowed) {
            if seen.insert(next) {
                found.push(next);
                waiting.push(next);
            }
        }
    }
    found.sort_unstable();
    found
}

/// What a type is derived from, and how; absent where a name leads nowhere, and for the type of all types.
fn step(contract: &Contract, resolution: &Resolution, at: Target) -> Option<(Method, Target)> {
    let index = match at {
        Target::AnyType => return None,
        Target::BuiltIn(built_in) => {
            let base = base_of_built_in(built_in).map_or(Target::AnyType, Target::BuiltIn);
            return Some((Method::Restriction, base));
        }
        Target::Defined(index) => index,
    };
    Some(match &contract.definition(index)?.kind {
        TypeKind::Complex(complex) => match &complex.derivation {
            Some(derivation) => (derivation.method, resolution.type_named(&derivation.base)?),
            None => (Method::Restriction, Target::AnyType),
        },
        TypeKind::Simple(simple) => match &simple.variety {
            Variety::Restriction(base) => (Method::Restriction, resolution.type_use(contract, base)?),
            Variety::List(_) | Variety::Union(_) => (Method::Restriction, Target::BuiltIn(BuiltIn::AnySimpleType)),
        },
    })
}

/// The types that a union takes without a facet in between.
fn members(contract: &Contract, resolution: &Resolution, union: Target) -> HashSet<Target> {
    let mut found = HashSet::new();
    let mut waiting = vec![union];
    while let Some(member) = waiting.pop() {
        let Target::Defined(index) = member else { continue };
        let Some(TypeKind::Simple(simple)) = contract.definition(index).map(|definition| &definition.kind) else {
            continue;
        };
        let Variety::Union(members) = &simple.variety else { continue };
        for member in members.iter().filter_map(|member| resolution.type_use(contract, member)) {
            if found.len() < MAX_MEMBERS && found.insert(member) {
                waiting.push(member);
            }
        }
    }
    found
}
