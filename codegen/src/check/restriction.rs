//! The content of a restriction is one that its base allows (XML Schema part 1, 3.9.6).

use super::part::{Kind, Order, Part, Parts};
use super::wildcards::{is_within, lets_through};
use crate::ast::{Contract, DerivationSet, Element, Method, Occurs, ProcessContents, Wildcard};
use crate::report::Report;
use crate::resolve::{Resolution, Target, derives};

/// How many particles are looked at in one contract.
const MAX_STEPS: usize = 500_000;

pub(super) fn is_allowed(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut parts = Parts { contract, resolution, steps: MAX_STEPS };
    let mut left = MAX_STEPS;
    for (_, _, complex) in contract.complex_types() {
        let Some(derivation) = complex.derivation.as_ref().filter(|it| it.method == Method::Restriction) else {
            continue;
        };
        let Some(Target::Defined(index)) = resolution.type_named(&derivation.base) else { continue };
        let base = resolution.effective_content(contract, index);
        // SOAP arrays restrict a type that their items are not of (WSDL 1.1, 2.2).
        if base.text.is_some() || complex.array_type.is_some() {
            continue;
        }
        let own: Vec<_> = complex.particle().into_iter().collect();
        let (Some(own), Some(base_part)) = (parts.whole(&own), parts.whole(&base.particles)) else { continue };
        let mut comparison = Comparison { contract, resolution, steps: left };
        let is_mixed_alone = complex.is_mixed && !base.is_mixed;
        let is_allowed = comparison.restricts(&own, &base_part);
        left = comparison.steps;
        if left > 0 && (!is_allowed || is_mixed_alone) {
            let message = "the content of this restriction is not one that its base allows";
            report.rule(derivation.base.span, format!("{message} (XML Schema part 1, 3.9.6)"));
        }
    }
}

struct Comparison<'c> {
    contract: &'c Contract,
    resolution: &'c Resolution,
    steps: usize,
}

impl<'c> Comparison<'c> {
    /// Whether a part is a valid restriction of another. They are nested no deeper than parts can be.
    fn restricts(&mut self, own: &Part<'c>, base: &Part<'c>) -> bool {
        let Some(steps) = self.steps.checked_sub(1) else { return true };
        self.steps = steps;
        match (&own.kind, &base.kind) {
            (Kind::Group(_, parts), _) if parts.is_empty() => base.is_emptiable(),
            (Kind::Element(element), Kind::Element(wide)) => {
                own.occurs.is_within(base.occurs) && self.is_narrower(element, wide)
            }
            (Kind::Element(element), Kind::Any(wildcard)) => {
                own.occurs.is_within(base.occurs) && passes(element, wildcard)
            }
            (Kind::Any(wildcard), Kind::Any(wide)) => {
                own.occurs.is_within(base.occurs)
                    && is_within(&wildcard.namespaces, &wide.namespaces)
                    && strictness(wildcard.process) >= strictness(wide.process)
            }
            (Kind::Any(_), _) | (Kind::Group(..), Kind::Element(_)) => false,
            (Kind::Element(_), Kind::Group(order, parts)) => {
                let own = std::slice::from_ref(own);
                Occurs::ONCE.is_within(base.occurs) && self.members(own, *order, parts)
            }
            (Kind::Group(_, parts), Kind::Any(wildcard)) => {
                let total = own.total();
                total.is_within(base.occurs) && self.all_pass(parts, wildcard)
            }
            (Kind::Group(Order::Sequence, own_parts), Kind::Group(Order::Choice, parts)) => {
                let count = u32::try_from(own_parts.len()).unwrap_or(u32::MAX);
                let total = own.occurs.times(Occurs { min: count, max: Some(count) });
                total.is_within(base.occurs)
                    && own_parts.iter().all(|own| parts.iter().any(|base| self.restricts(own, base)))
            }
            (Kind::Group(order, own_parts), Kind::Group(wide, parts)) => {
                let is_kind = order == wide || (*order == Order::Sequence && *wide == Order::All);
                is_kind && own.occurs.is_within(base.occurs) && self.members(own_parts, *wide, parts)
            }
        }
    }

    /// Whether each part of a group restricts one of the other, and what is left of that need not be there.
    fn members(&mut self, own: &[Part<'c>], order: Order, base: &[Part<'c>]) -> bool {
        if order == Order::All {
            let mut free: Vec<_> = base.iter().collect();
            let fits = own.iter().all(|own| {
                let found = free.iter().position(|base| self.restricts(own, base));
                found.map(|found| free.remove(found)).is_some()
            });
            return fits && free.into_iter().all(Part::is_emptiable);
        }
        let may_skip = |base: &Part<'c>| order == Order::Choice || base.is_emptiable();
        let mut base = base.iter();
        let fits = own.iter().all(|own| {
            for base in base.by_ref() {
                if self.restricts(own, base) {
                    return true;
                }
                if !may_skip(base) {
                    return false;
                }
            }
            false
        });
        fits && base.all(may_skip)
    }

    fn all_pass(&mut self, parts: &[Part<'c>], wildcard: &Wildcard) -> bool {
        self.steps = self.steps.saturating_sub(parts.len());
        parts.iter().all(|part| match &part.kind {
            Kind::Element(element) => passes(element, wildcard),
            Kind::Any(narrow) => is_within(&narrow.namespaces, &wildcard.namespaces),
            Kind::Group(_, parts) => self.all_pass(parts, wildcard),
        })
    }

    /// Whether an element may stand where another is declared (part 1, 3.9.6, name and type OK).
    fn is_narrower(&mut self, own: &Element, wide: &'c Element) -> bool {
        if own.name != wide.name {
            let members = self.resolution.substitutable(self.contract, wide);
            self.steps = self.steps.saturating_sub(members.len());
            return members.iter().any(|member| member.name == own.name);
        }
        let types =
            (self.resolution.type_use(self.contract, &own.ty), self.resolution.type_use(self.contract, &wide.ty));
        let (Some(own_type), Some(wide_type)) = types else { return true };
        let forbidden = DerivationSet { extension: true, ..DerivationSet::default() };
        let fixed = wide.value.as_ref().filter(|value| value.is_fixed);
        let keeps_value = fixed.is_none_or(|fixed| {
            own.value.as_ref().is_some_and(|own| own.is_fixed && own.text.value == fixed.text.value)
        });
        keeps_value
            && (wide.is_nillable || !own.is_nillable)
            && derives(self.contract, self.resolution, own_type, wide_type, forbidden)
    }
}

fn passes(element: &Element, wildcard: &Wildcard) -> bool {
    lets_through(&wildcard.namespaces, element.name.namespace.as_ref())
}

fn strictness(process: ProcessContents) -> u8 {
    match process {
        ProcessContents::Skip => 0,
        ProcessContents::Lax => 1,
        ProcessContents::Strict => 2,
    }
}
