//! What a simple type is derived from, down to a built-in type, a list or a union (XML Schema part 2, 4.1.2).

use super::effective::MAX_STEPS;
use super::{Resolution, Target};
use crate::ast::{Contract, Facet, FacetKind, SimpleType, TypeIndex, TypeKind, TypeUse, Variety};
use crate::model::{BuiltIn, WhiteSpace};

/// A simple type as the restrictions that lead to it.
#[derive(Clone, Debug)]
pub(crate) struct Derivation<'c> {
    pub(crate) root: Root<'c>,
    /// The restrictions: the type itself first, the one next to the root last.
    pub(crate) steps: Vec<&'c SimpleType>,
    indexes: Vec<TypeIndex>,
}

/// What restrictions begin with.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Root<'c> {
    BuiltIn(BuiltIn),
    /// A type that is a list of items of a type.
    List(&'c TypeUse),
    /// A type that is one of its members.
    Union(TypeIndex, &'c [TypeUse]),
}

/// Why a simple type leads to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Underived {
    Circular,
    TooLong,
    /// A step restricts a complex type that holds no text.
    Complex,
    /// A name leads nowhere, which is told elsewhere.
    Unresolved,
}

impl<'c> Derivation<'c> {
    pub(crate) fn of(contract: &'c Contract, resolution: &Resolution, start: TypeIndex) -> Result<Self, Underived> {
        let (mut steps, mut indexes) = (Vec::new(), Vec::new());
        let mut passed = Vec::new();
        let mut at = start;
        loop {
            if passed.len() == MAX_STEPS {
                let is_circle = passed.contains(&at);
                return Err(if is_circle { Underived::Circular } else { Underived::TooLong });
            }
            passed.push(at);
            let base = match &contract.definition(at).ok_or(Underived::Unresolved)?.kind {
                TypeKind::Simple(simple) => match &simple.variety {
                    Variety::List(item) => return Ok(Self { root: Root::List(item), steps, indexes }),
                    Variety::Union(members) => return Ok(Self { root: Root::Union(at, members), steps, indexes }),
                    Variety::Restriction(base) => {
                        indexes.push(at);
                        steps.push(simple);
                        base.clone()
                    }
                },
                TypeKind::Complex(_) => resolution.text_of(contract, at).ok_or(Underived::Complex)?,
            };
            match resolution.type_use(contract, &base).ok_or(Underived::Unresolved)? {
                Target::BuiltIn(base) => return Ok(Self { root: Root::BuiltIn(base), steps, indexes }),
                Target::AnyType => return Err(Underived::Complex),
                Target::Defined(next) => at = next,
            }
        }
    }

    /// The built-in type that it begins with; none for lists and unions.
    pub(crate) fn built_in(&self) -> Option<BuiltIn> {
        match self.root {
            Root::BuiltIn(base) => Some(base),
            Root::List(_) | Root::Union(..) => None,
        }
    }

    /// The facet in force: that of the last step which has one.
    pub(crate) fn facet(&self, kind: FacetKind) -> Option<&'c Facet> {
        self.steps.iter().find_map(|step| step.facets.iter().find(|facet| facet.kind == kind))
    }

    /// The values that are allowed and the type that lists them, where the type is restricted by enumeration.
    pub(crate) fn values(&self) -> Option<(TypeIndex, &'c [Facet])> {
        let mut steps = self.indexes.iter().zip(&self.steps);
        steps.find(|(_, step)| !step.values.is_empty()).map(|(index, step)| (*index, step.values.as_slice()))
    }
}

/// Whether the step says anything that its base does not, white space aside.
fn restricts(step: &SimpleType) -> bool {
    let is_told = |facet: &Facet| facet.kind != FacetKind::WhiteSpace;
    step.facets.iter().any(is_told) || !step.patterns.is_empty() || !step.values.is_empty()
}

impl Resolution {
    /// What a type is in the end: one that restricts nothing is what it is derived from.
    pub(crate) fn settled(&self, contract: &Contract, used: &TypeUse) -> Option<Target> {
        let mut target = self.type_use(contract, used)?;
        for _ in 0..MAX_STEPS {
            let Target::Defined(index) = target else { break };
            let TypeKind::Simple(simple) = &contract.definition(index)?.kind else { break };
            let Variety::Restriction(base) = &simple.variety else { break };
            if restricts(simple) || self.changes_white_space(contract, index, simple) {
                break;
            }
            target = match self.type_use(contract, base)? {
                // The text of a complex type is what is restricted.
                Target::Defined(base) if contract.is_complex(base) => {
                    self.type_use(contract, &self.text_of(contract, base)?)?
                }
                target => target,
            };
        }
        Some(target)
    }

    /// Whether the step handles white space in another way than the built-in type does by itself (4.3.6).
    fn changes_white_space(&self, contract: &Contract, index: TypeIndex, step: &SimpleType) -> bool {
        let Some(facet) = step.facets.iter().find(|facet| facet.kind == FacetKind::WhiteSpace) else { return false };
        let base = Derivation::of(contract, self, index).ok().and_then(|derivation| derivation.built_in());
        let own = base.map_or(WhiteSpace::Collapse, WhiteSpace::of);
        WhiteSpace::parse(&facet.value) != Some(own)
    }
}
