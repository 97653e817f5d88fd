//! A restriction leaves no more than the type that it restricts (XML Schema part 2, 4.3).

use std::cmp::Ordering;

use super::order::order;
use crate::ast::{Contract, Facet, FacetKind, SimpleType};
use crate::report::{Report, quote};
use crate::resolve::{Derivation, Resolution};

/// Each facet is at least as narrow as the next one of its kind, and what is fixed stays.
pub(super) fn narrows(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for (index, _, simple) in contract.simple_types() {
        let Ok(derivation) = Derivation::of(contract, resolution, index) else { continue };
        for facet in &simple.facets {
            let mut inherited = derivation.steps.iter().skip(1).filter_map(|step| of_kind(step, facet.kind)).peekable();
            let Some(&next) = inherited.peek() else { continue };
            let (kind, wide) = (facet.kind.local_name(), quote(&next.value));
            let Some(base) = derivation.built_in() else { continue };
            let order = order(&facet.value, &next.value, base);
            if order.is_some_and(|order| is_wider(facet.kind, order)) {
                let message = format!("this `xs:{kind}` is wider than that of the type that is restricted, {wide}");
                report.error(facet.span, message).first = Some(next.span);
            } else if inherited.any(|facet| facet.fixed) && order.is_some_and(Ordering::is_ne) {
                let message = format!("`xs:{kind}` of the type that is restricted is fixed to {wide}");
                report.error(facet.span, message).first = Some(next.span);
            }
        }
    }
}

fn of_kind(step: &SimpleType, kind: FacetKind) -> Option<&Facet> {
    step.facets.iter().find(|facet| facet.kind == kind)
}

fn is_wider(kind: FacetKind, order: Ordering) -> bool {
    match kind {
        FacetKind::Length => order.is_ne(),
        FacetKind::MinLength | FacetKind::MinInclusive | FacetKind::MinExclusive => order.is_lt(),
        FacetKind::MaxLength
        | FacetKind::MaxInclusive
        | FacetKind::MaxExclusive
        | FacetKind::TotalDigits
        | FacetKind::FractionDigits => order.is_gt(),
        FacetKind::Pattern | FacetKind::Enumeration | FacetKind::WhiteSpace => false,
    }
}
