//! What a simple type is derived from, down to a built-in type (XML Schema part 2, 4.1.2.1).

use super::{Resolution, Target};
use crate::ast::{Contract, Facet, FacetKind, SimpleType, TypeIndex, TypeKind, TypeUse};
use crate::model::BuiltIn;

/// How many restrictions may stand upon each other.
const MAX_STEPS: usize = 64;

/// A simple type as the steps that lead to it.
#[derive(Clone, Debug)]
pub(crate) struct Derivation<'c> {
    pub(crate) base: BuiltIn,
    /// The type itself first, the one next to the built-in type last.
    pub(crate) steps: Vec<&'c SimpleType>,
    indexes: Vec<TypeIndex>,
}

/// Why a simple type leads to no built-in type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Underived {
    Circular,
    TooLong,
    /// A step restricts a complex type.
    Complex,
    /// A name leads nowhere, which is told elsewhere.
    Unresolved,
}

impl<'c> Derivation<'c> {
    pub(crate) fn of(contract: &'c Contract, resolution: &Resolution, start: TypeIndex) -> Result<Self, Underived> {
        let mut steps = Vec::new();
        let mut indexes = Vec::new();
        let mut at = start;
        loop {
            if indexes.contains(&at) {
                return Err(Underived::Circular);
            }
            if indexes.len() == MAX_STEPS {
                return Err(Underived::TooLong);
            }
            indexes.push(at);
            let TypeKind::Simple(simple) = &contract.definition(at).ok_or(Underived::Unresolved)?.kind else {
                return Err(Underived::Complex);
            };
            steps.push(simple);
            match resolution.type_use(&simple.base).ok_or(Underived::Unresolved)? {
                Target::BuiltIn(base) => return Ok(Self { base, steps, indexes }),
                Target::Defined(next) => at = next,
            }
        }
    }

    /// The facet in force: that of the last step which has one.
    pub(crate) fn facet(&self, kind: FacetKind) -> Option<&'c Facet> {
        self.steps.iter().find_map(|step| step.facets.iter().find(|facet| facet.kind == kind))
    }

    /// The values that are allowed and the type that lists them, where the type is restricted by enumeration.
    pub(crate) fn values(&self) -> Option<(TypeIndex, &'c [Facet])> {
        self.values_from(0)
    }

    /// The values that the restricted type allows, as [`Derivation::values`].
    pub(crate) fn inherited_values(&self) -> Option<(TypeIndex, &'c [Facet])> {
        self.values_from(1)
    }

    fn values_from(&self, step: usize) -> Option<(TypeIndex, &'c [Facet])> {
        let mut steps = self.indexes.iter().zip(&self.steps).skip(step);
        steps.find(|(_, step)| !step.values.is_empty()).map(|(index, step)| (*index, step.values.as_slice()))
    }

    /// Whether nothing is restricted at all, so that the type is its base by another name.
    pub(crate) fn is_alias(&self) -> bool {
        !self.steps.iter().any(|step| restricts(step))
    }
}

/// Whether the step says anything that its base does not; `whiteSpace` is checked to be that of the base.
fn restricts(step: &SimpleType) -> bool {
    let has_facet = step.facets.iter().any(|facet| facet.kind != FacetKind::WhiteSpace);
    has_facet || !step.patterns.is_empty() || !step.values.is_empty()
}

impl Resolution {
    /// What a type is in the end: one that restricts nothing is what it is derived from.
    pub(crate) fn settled(&self, contract: &Contract, used: &TypeUse) -> Option<Target> {
        let mut target = self.type_use(used)?;
        for _ in 0..MAX_STEPS {
            let Target::Defined(index) = target else { break };
            let TypeKind::Simple(simple) = &contract.definition(index)?.kind else { break };
            let derivation = Derivation::of(contract, self, index).ok()?;
            match &simple.base {
                _ if derivation.is_alias() => return Some(Target::BuiltIn(derivation.base)),
                TypeUse::Named(base) if !restricts(simple) => target = self.type_named(base)?,
                _ => break,
            }
        }
        Some(target)
    }
}
