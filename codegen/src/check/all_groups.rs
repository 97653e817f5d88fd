//! Where `xs:all` may stand (XML Schema part 1, 3.8.6, all group limited).

use crate::ast::{Contract, Particle, Term};
use crate::report::Report;
use crate::resolve::Resolution;

/// A group that is an `xs:all` is the whole of a content.
pub(super) fn stand_alone(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let is_all = |particle: &Particle| match &particle.term {
        Term::Group(group) => {
            let group = resolution.group(contract, group);
            group.is_some_and(|group| matches!(group.particle.term, Term::All(_)))
        }
        _ => false,
    };
    let whole = contract.complex_types().filter_map(|(.., complex)| complex.particle());
    let repeated = whole.filter(|particle| particle.occurs.is_list() && is_all(particle));
    let inner = contract.particles().flat_map(Particle::inner).filter(|particle| is_all(particle));
    for particle in repeated.chain(inner) {
        let message = "a group that is an `xs:all` is the whole of a content, and occurs at most once";
        report.rule(particle.span, format!("{message} (XML Schema part 1, 3.8.6)"));
    }
}
