//! Whether a particle may stand for nothing at all (XML Schema part 1, 3.9.6).

use std::collections::HashMap;

use crate::ast::{Contract, Particle, QName, Term};
use crate::resolve::Resolution;

/// How deep particles may stand in each other once groups are put in.
const MAX_DEPTH: usize = 512;

/// What is known of named groups.
pub(super) struct Emptiable<'c> {
    contract: &'c Contract,
    resolution: &'c Resolution,
    groups: HashMap<&'c QName, bool>,
}

impl<'c> Emptiable<'c> {
    pub(super) fn new(contract: &'c Contract, resolution: &'c Resolution) -> Self {
        Self { contract, resolution, groups: HashMap::new() }
    }

    pub(super) fn is(&mut self, particle: &'c Particle) -> bool {
        self.at(particle, MAX_DEPTH)
    }

    fn at(&mut self, particle: &'c Particle, depth: usize) -> bool {
        if particle.occurs.min == 0 {
            return true;
        }
        let Some(deeper) = depth.checked_sub(1) else { return false };
        match &particle.term {
            Term::Element(_) | Term::ElementRef { .. } | Term::Any(_) => false,
            Term::Sequence(inner) | Term::All(inner) => inner.iter().all(|particle| self.at(particle, deeper)),
            Term::Choice(inner) => inner.is_empty() || inner.iter().any(|particle| self.at(particle, deeper)),
            Term::Group(reference) => {
                let group = self.resolution.group(self.contract, reference);
                let Some(group) = group else { return false };
                if let Some(known) = self.groups.get(&group.name) {
                    return *known;
                }
                let is = self.at(&group.particle, deeper);
                self.groups.insert(&group.name, is);
                is
            }
        }
    }
}
