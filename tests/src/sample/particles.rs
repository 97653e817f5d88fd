//! Content made from particles (XML Schema part 1, 3.8 and 3.9).

use super::Manner;
use super::document::{Child, Tree};
use super::height::ENDLESS;
use super::instance::Sampler;
use super::schema::{Particle, Term};

/// How deep a document may get by what need not stand.
const DEEPEST: usize = 45;

/// How often the branches of a repeated choice are gone through at most.
const MOST: usize = 40;

impl Sampler<'_> {
    /// Puts what a particle lets stand behind the children of an element.
    pub(super) fn particle(&mut self, particle: &Particle, depth: usize, tree: &mut Tree) {
        let height = self.heights.term(self.schema, &particle.term);
        if particle.max == Some(0) || (particle.min == 0 && depth + height > DEEPEST) {
            return;
        }
        for time in 0..self.times(particle, depth) {
            self.term(&particle.term, time, depth, tree);
        }
    }

    fn times(&mut self, particle: &Particle, depth: usize) -> usize {
        let (least, most) = (particle.min, particle.max.unwrap_or(usize::MAX));
        let wanted = match self.manner {
            _ if self.is_frugal(depth) => least,
            Manner::Minimal => least,
            Manner::Maximal => match &particle.term {
                Term::Choice(branches) => branches.len().clamp(2, MOST),
                _ => 2,
            },
            Manner::Random(_) if least == 0 => {
                if self.values.random.happens(40) {
                    0
                } else {
                    self.values.random.between(1, 3)
                }
            }
            Manner::Random(_) => self.values.random.between(least, least.saturating_add(2)),
        };
        wanted.clamp(least, most)
    }

    fn term(&mut self, term: &Term, time: usize, depth: usize, tree: &mut Tree) {
        match term {
            Term::Element(element) => {
                let child = self.element(element, depth);
                tree.children.push(Child::Element(child));
            }
            Term::Reference(name) => {
                let child = self.reference(name, depth);
                tree.children.extend(child.map(Child::Element));
            }
            Term::Group(name) => {
                let schema = self.schema;
                if let Some(group) = schema.group(name) {
                    self.particle(group, depth, tree);
                }
            }
            Term::Sequence(particles) => {
                for particle in particles {
                    self.particle(particle, depth, tree);
                }
            }
            Term::Choice(branches) => {
                if let Some(branch) = self.branch(branches, time, depth) {
                    self.particle(branch, depth, tree);
                }
            }
            Term::All(particles) => {
                self.unordered(&tree.name.clone());
                let start = self.values.random.below(particles.len());
                let (before, behind) = particles.split_at(start.min(particles.len()));
                for particle in behind.iter().chain(before) {
                    self.particle(particle, depth, tree);
                }
            }
            Term::Any(wildcard) => self.foreign_element(wildcard, depth, tree),
        }
    }

    fn branch<'p>(&mut self, branches: &'p [Particle], time: usize, depth: usize) -> Option<&'p Particle> {
        let height = |branch: &Particle| self.heights.particle(self.schema, branch);
        let mut possible: Vec<&Particle> = branches.iter().filter(|branch| height(branch) < ENDLESS).collect();
        if self.is_frugal(depth) {
            return possible.into_iter().min_by_key(|branch| height(branch));
        }
        // Where nothing must stand, something may.
        possible.retain(|branch| depth + self.heights.term(self.schema, &branch.term) <= DEEPEST);
        match self.manner {
            Manner::Maximal => possible.get((possible.len() + time).checked_sub(1)? % possible.len()).copied(),
            _ => self.values.random.one(&possible).copied(),
        }
        .or_else(|| branches.iter().min_by_key(|branch| height(branch)))
    }

    /// Puts text among the children of an element with mixed content.
    pub(super) fn mix(&mut self, tree: &mut Tree) {
        let children = std::mem::take(&mut tree.children);
        tree.children.push(Child::Text("text before ".to_owned()));
        for (number, child) in children.into_iter().enumerate() {
            tree.children.push(child);
            if self.manner == Manner::Maximal || self.happens(60) {
                tree.children.push(Child::Text(format!(" & text {number} ")));
            }
        }
    }
}
