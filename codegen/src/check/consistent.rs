//! Elements of one name in a content model are of one type (XML Schema part 1, 3.8.6, element declarations
//! consistent).

use std::collections::HashMap;

use crate::ast::{Contract, Element, Particle, Term};
use crate::report::{Report, quote};
use crate::resolve::Resolution;

/// How many particles are looked at in one contract.
const MAX_STEPS: usize = 500_000;

pub(super) fn elements_are(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut left = MAX_STEPS;
    for (index, ..) in contract.complex_types() {
        let particles = resolution.effective_content(contract, index).particles;
        let mut known: HashMap<_, &Element> = HashMap::new();
        for element in elements(contract, resolution, particles, &mut left) {
            let first = *known.entry(&element.name).or_insert(element);
            let types = (resolution.type_use(contract, &first.ty), resolution.type_use(contract, &element.ty));
            if types.0 != types.1 {
                let name = quote(&element.name.local);
                let message = format!("{name} is of another type than in the same content before");
                report.rule(element.span, message + " (XML Schema part 1, 3.8.6)").first = Some(first.span);
            }
        }
    }
}

/// The elements of a content model, those of groups too.
fn elements<'c>(
    contract: &'c Contract,
    resolution: &'c Resolution,
    particles: Vec<&'c Particle>,
    left: &mut usize,
) -> Vec<&'c Element> {
    let mut found = Vec::new();
    for particle in resolution.all_particles(contract, particles) {
        *left = left.saturating_sub(1);
        if *left == 0 {
            break;
        }
        match &particle.term {
            Term::Element(element) => found.push(&**element),
            Term::ElementRef { element, .. } => found.extend(resolution.element(contract, element)),
            Term::Sequence(_) | Term::Choice(_) | Term::All(_) | Term::Group(_) | Term::Any(_) => {}
        }
    }
    found
}
