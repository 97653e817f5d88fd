//! Whose an element of a document is shows at once (XML Schema part 1, 3.8.6, unique particle attribution).
//!
//! What may come first in a particle, and what may go on in it where it might as well end, are sets of names; wherever
//! two of them meet, no name is to be in both. So the cost is that of the sets, and no automaton is built.

use super::next::{Conflict, Next, Place};
use crate::ast::{Contract, Element, Occurs, Particle, Term};
use crate::report::{Report, quote};
use crate::resolve::Resolution;
use crate::source::Span;

/// How deep particles may stand in each other once groups are put in.
const MAX_DEPTH: usize = 512;

/// How many particles and names are looked at in one type, and in one contract.
const MAX_STEPS_OF_TYPE: usize = 50_000;
const MAX_STEPS: usize = 500_000;

pub(super) fn is_unique(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut left = MAX_STEPS;
    for (index, ..) in contract.complex_types() {
        let mut models = Models { contract, resolution, steps: MAX_STEPS_OF_TYPE.min(left), places: 0, conflict: None };
        let before = models.steps;
        let particles = resolution.effective_content(contract, index).particles;
        models.sequence(particles.into_iter(), MAX_DEPTH);
        left -= before - models.steps;
        if let Some(Conflict { first, second, name, is_of_two_types }) = models.conflict {
            let name = name.map_or("an element".to_owned(), |name| quote(&name.local));
            let message = format!("{name} may be this particle's, or that of another one before it");
            if is_of_two_types {
                // No reader can know what it reads.
                let message = message + ", which is of another type (XML Schema part 1, 3.8.6)";
                report.error(second.span, message).first = Some(first.span);
            } else {
                report.rule(second.span, message + " (XML Schema part 1, 3.8.6)").first = Some(first.span);
            }
        }
    }
}

/// What may stand where a particle is.
#[derive(Default)]
struct Model<'c> {
    is_emptiable: bool,
    first: Next<'c>,
    /// What may go on where it might as well end.
    going_on: Next<'c>,
}

struct Models<'c> {
    contract: &'c Contract,
    resolution: &'c Resolution,
    /// How many more steps are made; without any more, what is left is taken for right.
    steps: usize,
    places: usize,
    conflict: Option<Conflict<'c>>,
}

impl<'c> Models<'c> {
    fn sequence(&mut self, particles: impl Iterator<Item = &'c Particle>, depth: usize) -> Model<'c> {
        let mut whole = Model { is_emptiable: true, ..Model::default() };
        for particle in particles {
            let next = self.particle(particle, depth);
            self.differ(&whole.going_on, &next.first);
            if whole.is_emptiable {
                self.differ(&whole.first, &next.first);
                whole.first.join(self.copy(&next.first));
            }
            if next.is_emptiable {
                whole.going_on.join(next.first);
                whole.going_on.join(next.going_on);
            } else {
                whole.going_on = next.going_on;
            }
            whole.is_emptiable &= next.is_emptiable;
        }
        whole
    }

    fn choice(&mut self, particles: impl Iterator<Item = &'c Particle>, depth: usize) -> Model<'c> {
        let mut whole = Model::default();
        for particle in particles {
            let next = self.particle(particle, depth);
            self.differ(&whole.first, &next.first);
            whole.first.join(next.first);
            whole.going_on.join(next.going_on);
            whole.is_emptiable |= next.is_emptiable;
        }
        whole
    }

    fn particle(&mut self, particle: &'c Particle, depth: usize) -> Model<'c> {
        let (Some(steps), Some(deeper)) = (self.steps.checked_sub(1), depth.checked_sub(1)) else {
            self.steps = 0;
            return Model::default();
        };
        self.steps = steps;
        let model = match &particle.term {
            Term::Element(element) => self.element(element, particle.span),
            Term::ElementRef { element, .. } => match self.resolution.element(self.contract, element) {
                Some(element) => self.element(element, particle.span),
                None => Model::default(),
            },
            Term::Any(wildcard) => {
                let place = self.place(particle.span);
                Model { first: Next::of_wildcard(&wildcard.namespaces, place), ..Model::default() }
            }
            Term::Group(group) => match self.resolution.group(self.contract, group) {
                Some(group) => self.particle(&group.particle, deeper),
                None => Model::default(),
            },
            Term::Sequence(inner) => self.sequence(inner.iter(), deeper),
            Term::Choice(inner) => self.choice(inner.iter(), deeper),
            Term::All(inner) => {
                // In any order is like one after the other, as often as there are.
                let any = self.choice(inner.iter(), deeper);
                self.repeated(any, Occurs { min: 0, max: None })
            }
        };
        self.repeated(model, particle.occurs)
    }

    fn repeated(&mut self, mut model: Model<'c>, occurs: Occurs) -> Model<'c> {
        if occurs.is_list() {
            self.differ(&model.going_on, &model.first);
            // A fixed number of times, it cannot both go on and end.
            if model.is_emptiable || occurs.max != Some(occurs.min) {
                let first = self.copy(&model.first);
                model.going_on.join(first);
            }
        }
        model.is_emptiable |= occurs.min == 0;
        model
    }

    fn element(&mut self, element: &'c Element, span: Span) -> Model<'c> {
        let place = self.place(span);
        let elements = self.resolution.substitutable(self.contract, element);
        self.steps = self.steps.saturating_sub(elements.len());
        // What is abstract stands in no document.
        let elements = elements.into_iter().filter(|element| !element.is_abstract);
        let names = elements.map(|element| (&element.name, self.resolution.type_use(self.contract, &element.ty)));
        Model { first: Next::of_element(names, place), ..Model::default() }
    }

    fn place(&mut self, span: Span) -> Place {
        self.places += 1;
        Place { id: self.places, span }
    }

    fn copy(&mut self, next: &Next<'c>) -> Next<'c> {
        self.steps = self.steps.saturating_sub(next.len());
        next.clone()
    }

    fn differ(&mut self, before: &Next<'c>, after: &Next<'c>) {
        if self.conflict.is_none_or(|conflict| !conflict.is_of_two_types) && self.steps > 0 {
            let found = before.conflict(after).filter(|found| self.conflict.is_none() || found.is_of_two_types);
            self.conflict = found.or(self.conflict);
        }
    }
}
