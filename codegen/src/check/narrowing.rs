//! A restriction leaves no more than the type that it restricts (XML Schema part 2, 4.3).

use std::cmp::Ordering;

use super::order::{of_numbers, order};
use crate::ast::{Contract, Facet, FacetKind, SimpleType};
use crate::model::{BuiltIn, WhiteSpace};
use crate::report::{Report, quote};
use crate::resolve::{Derivation, Resolution, Root};

/// Each facet is at least as narrow as the next one of its kind, and what is fixed stays.
pub(super) fn narrows(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for (index, _, simple) in contract.simple_types() {
        let Ok(derivation) = Derivation::of(contract, resolution, index) else { continue };
        for facet in &simple.facets {
            if facet.kind == FacetKind::WhiteSpace {
                blanks_narrow(facet, &derivation, report);
            } else {
                facet_narrows(facet, &derivation, report);
            }
        }
    }
}

fn facet_narrows(facet: &Facet, derivation: &Derivation<'_>, report: &mut Report) {
    let steps = || derivation.steps.iter().skip(1);
    let kind = facet.kind.local_name();
    let wider = rivals(facet.kind).iter().find_map(|&(rival, is_wider)| {
        let inherited = steps().find_map(|step| of_kind(step, rival))?;
        let order = compare(facet, inherited, derivation.built_in())?;
        is_wider(order).then_some(inherited)
    });
    if let Some(inherited) = wider {
        let wide = quote(&inherited.value);
        let message = format!("this `xs:{kind}` is wider than that of the type that is restricted, {wide}");
        report.error(facet.span, message).first = Some(inherited.span);
        return;
    }
    let fixed = steps().filter_map(|step| of_kind(step, facet.kind)).find(|facet| facet.fixed);
    if let Some(fixed) = fixed.filter(|fixed| compare(facet, fixed, derivation.built_in()).is_some_and(Ordering::is_ne))
    {
        let message = format!("`xs:{kind}` of the type that is restricted is fixed to {}", quote(&fixed.value));
        report.error(facet.span, message).first = Some(fixed.span);
    }
}

fn of_kind(step: &SimpleType, kind: FacetKind) -> Option<&Facet> {
    step.facets.iter().find(|facet| facet.kind == kind)
}

fn compare(facet: &Facet, other: &Facet, base: Option<BuiltIn>) -> Option<Ordering> {
    use FacetKind::{MaxExclusive, MaxInclusive, MinExclusive, MinInclusive};
    if matches!(facet.kind, MinInclusive | MinExclusive | MaxInclusive | MaxExclusive) {
        order(&facet.value, &other.value, base?)
    } else {
        of_numbers(&facet.value, &other.value)
    }
}

type IsWider = fn(Ordering) -> bool;

/// The facets that a facet is compared with where the base has them, and when it is the wider one.
fn rivals(kind: FacetKind) -> &'static [(FacetKind, IsWider)] {
    use FacetKind::{
        FractionDigits, Length, MaxExclusive, MaxInclusive, MaxLength, MinExclusive, MinInclusive, MinLength,
        TotalDigits,
    };
    match kind {
        Length => &[(Length, Ordering::is_ne)],
        MinLength => &[(MinLength, Ordering::is_lt)],
        MaxLength => &[(MaxLength, Ordering::is_gt)],
        MinInclusive => &[(MinInclusive, Ordering::is_lt), (MinExclusive, Ordering::is_le)],
        MinExclusive => &[(MinExclusive, Ordering::is_lt), (MinInclusive, Ordering::is_lt)],
        MaxInclusive => &[(MaxInclusive, Ordering::is_gt), (MaxExclusive, Ordering::is_ge)],
        MaxExclusive => &[(MaxExclusive, Ordering::is_gt), (MaxInclusive, Ordering::is_gt)],
        TotalDigits => &[(TotalDigits, Ordering::is_gt)],
        FractionDigits => &[(FractionDigits, Ordering::is_gt)],
        FacetKind::Pattern | FacetKind::Enumeration | FacetKind::WhiteSpace => &[],
    }
}

/// Blanks that the base takes away do not come back (part 2, 4.3.6.4).
fn blanks_narrow(facet: &Facet, derivation: &Derivation<'_>, report: &mut Report) {
    let Some(own) = WhiteSpace::parse(&facet.value) else { return };
    let inherited = derivation.steps.iter().skip(1).find_map(|step| of_kind(step, FacetKind::WhiteSpace));
    let base = inherited.and_then(|facet| WhiteSpace::parse(&facet.value)).unwrap_or(match derivation.root {
        Root::BuiltIn(base) => WhiteSpace::of(base),
        Root::List(_) => WhiteSpace::Collapse,
        Root::Union(..) => WhiteSpace::Preserve,
    });
    let strength = |white_space| match white_space {
        WhiteSpace::Preserve => 0,
        WhiteSpace::Replace => 1,
        WhiteSpace::Collapse => 2,
    };
    let is_fixed = inherited.is_some_and(|facet| facet.fixed) && own != base;
    if strength(own) < strength(base) || is_fixed {
        let message = "this `xs:whiteSpace` keeps blanks that the type which is restricted takes away";
        report.error(facet.span, format!("{message} (XML Schema part 2, 4.3.6.4)"));
    }
}
