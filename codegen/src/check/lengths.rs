//! How long the values of a type may be (XML Schema part 2, 4.3.1 to 4.3.3).

use std::ops::RangeInclusive;

use crate::ast::FacetKind;
use crate::resolve::Derivation;

/// The lengths that all facets in force allow; empty where they contradict each other.
pub(super) fn allowed(derivation: &Derivation<'_>) -> RangeInclusive<u64> {
    let limit = |kind| derivation.facet(kind).and_then(|facet| facet.value.trim_ascii().parse::<u64>().ok());
    let exact = limit(FacetKind::Length);
    let least = limit(FacetKind::MinLength).max(exact).unwrap_or_default();
    let most = [limit(FacetKind::MaxLength), exact].into_iter().flatten().min().unwrap_or(u64::MAX);
    least..=most
}
