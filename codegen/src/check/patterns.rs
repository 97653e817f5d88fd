//! Patterns can be used together, and not only each by itself (XML Schema part 2, 4.3.4).

use crate::ast::{Contract, Variety};
use crate::pattern;
use crate::report::Report;
use crate::resolve::{Derivation, Resolution, Target};

/// How long all patterns that a type has and inherits may be once they are translated, in bytes: each type repeats
/// them.
const MAX_LENGTH: usize = 64 * 1024;

pub(super) fn can_be_joined(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut lengths = vec![0; contract.types.len()];
    for (index, _, simple) in contract.simple_types() {
        let Some(first) = simple.patterns.first() else { continue };
        let joined = pattern::any_of(simple.patterns.iter().map(|facet| &*facet.value));
        if let Some(length) = lengths.get_mut(index.0) {
            *length = joined.len();
        }
        // One by itself is checked with its facet.
        if simple.patterns.len() > 1 && joined.len() <= MAX_LENGTH {
            if let Err(message) = pattern::check(&joined) {
                report.error(first.span, format!("the patterns of this type cannot be used together: {message}"));
            }
        }
    }
    for (index, _, simple) in contract.simple_types() {
        let Some(first) = simple.patterns.first() else { continue };
        let Ok(derivation) = Derivation::of(contract, resolution, index) else { continue };
        let mut total = 0_usize;
        let mut at = index;
        for step in derivation.steps {
            total = total.saturating_add(lengths.get(at.0).copied().unwrap_or_default());
            let Variety::Restriction(base) = &step.variety else { break };
            let Some(Target::Defined(next)) = resolution.type_use(contract, base) else { break };
            at = next;
        }
        if total > MAX_LENGTH {
            report
                .error(
                    first.span,
                    format!("the patterns of this type and of its bases take more than {MAX_LENGTH} bytes"),
                )
                .help("write shorter ones, or restrict a base that has fewer");
        }
    }
}
