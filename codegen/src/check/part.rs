//! Particles without what means nothing: the form in which one is compared with another (XML Schema part 1, 3.9.6).

use crate::ast::{Contract, Element, Occurs, Particle, Term, Wildcard};
use crate::resolve::Resolution;

/// How deep particles may stand in each other once groups are put in.
const MAX_DEPTH: usize = 256;

/// A particle whose groups are put in, and whose pointless groups are left out.
#[derive(Clone, Debug)]
pub(super) struct Part<'c> {
    pub(super) occurs: Occurs,
    pub(super) kind: Kind<'c>,
}

#[derive(Clone, Debug)]
pub(super) enum Kind<'c> {
    Element(&'c Element),
    Any(&'c Wildcard),
    Group(Order, Vec<Part<'c>>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Sequence,
    Choice,
    All,
}

/// Makes parts of particles, as many as there are steps left.
pub(super) struct Parts<'c> {
    pub(super) contract: &'c Contract,
    pub(super) resolution: &'c Resolution,
    pub(super) steps: usize,
}

impl<'c> Parts<'c> {
    /// The whole content of a type; nothing where it is too large, or leads nowhere.
    pub(super) fn whole(&mut self, particles: &[&'c Particle]) -> Option<Part<'c>> {
        let mut parts = Vec::new();
        for particle in particles {
            parts.extend(self.part(particle, MAX_DEPTH)?);
        }
        Some(simplified(Order::Sequence, Occurs::ONCE, parts))
    }

    /// The outer absence is a part that is not known, the inner one a part that is nothing.
    #[allow(clippy::option_option, reason = "two kinds of absence, both named")]
    fn part(&mut self, particle: &'c Particle, depth: usize) -> Option<Option<Part<'c>>> {
        self.steps = self.steps.checked_sub(1)?;
        let depth = depth.checked_sub(1)?;
        let occurs = particle.occurs;
        let (order, inner) = match &particle.term {
            Term::Element(element) => return Some(Some(Part { occurs, kind: Kind::Element(element) })),
            Term::ElementRef { element, .. } => {
                let element = self.resolution.element(self.contract, element)?;
                return Some(Some(Part { occurs, kind: Kind::Element(element) }));
            }
            Term::Any(wildcard) => return Some(Some(Part { occurs, kind: Kind::Any(wildcard) })),
            Term::Group(group) => {
                let group = self.resolution.group(self.contract, group)?;
                let part = self.part(&group.particle, depth)?;
                let Some(part) = part else { return Some(None) };
                let is_once = part.occurs == Occurs::ONCE;
                return Some(Some(if is_once {
                    Part { occurs, ..part }
                } else {
                    simplified(Order::Sequence, occurs, vec![part])
                }));
            }
            Term::Sequence(inner) => (Order::Sequence, inner),
            Term::Choice(inner) => (Order::Choice, inner),
            Term::All(inner) => (Order::All, inner),
        };
        let mut parts = Vec::new();
        for particle in inner {
            parts.extend(self.part(particle, depth)?);
        }
        Some((!parts.is_empty()).then(|| simplified(order, occurs, parts)))
    }
}

/// A group without groups within that might as well not be there.
fn simplified(order: Order, occurs: Occurs, parts: Vec<Part<'_>>) -> Part<'_> {
    let mut flat = Vec::with_capacity(parts.len());
    for part in parts {
        match part.kind {
            Kind::Group(inner, parts) if inner == order && part.occurs == Occurs::ONCE && order != Order::All => {
                flat.extend(parts);
            }
            kind => flat.push(Part { kind, ..part }),
        }
    }
    if let [only] = flat.as_mut_slice() {
        if occurs == Occurs::ONCE {
            return only.clone();
        }
    }
    Part { occurs, kind: Kind::Group(order, flat) }
}

impl Part<'_> {
    /// How many elements there are at least and at most (part 1, 3.8.6, effective total range).
    pub(super) fn total(&self) -> Occurs {
        let Kind::Group(order, parts) = &self.kind else { return self.occurs };
        let totals = parts.iter().map(Part::total);
        let inner = match order {
            Order::Sequence | Order::All => totals.reduce(|one, other| Occurs {
                min: one.min.saturating_add(other.min),
                max: one.max.zip(other.max).map(|(one, other)| one.saturating_add(other)),
            }),
            Order::Choice => totals.reduce(|one, other| Occurs {
                min: one.min.min(other.min),
                max: one.max.zip(other.max).map(|(one, other)| one.max(other)),
            }),
        };
        inner.map_or(Occurs { min: 0, max: Some(0) }, |inner| self.occurs.times(inner))
    }

    pub(super) fn is_emptiable(&self) -> bool {
        self.total().min == 0
    }
}
