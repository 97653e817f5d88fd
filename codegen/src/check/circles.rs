//! Nothing is defined by itself, not even through others.

use std::collections::HashMap;

use crate::ast::{AttributeUse, Contract, QName, Term, TypeIndex, TypeUse};
use crate::graph;
use crate::report::Report;
use crate::resolve::{Resolution, Target};
use crate::source::Span;

/// Named model groups do not hold themselves (XML Schema part 1, 3.8.6).
pub(super) fn groups_end(contract: &Contract, report: &mut Report) {
    let names = index(contract.groups.iter().map(|group| &group.name));
    let graph = contract.groups.iter().map(|group| {
        let inner = group.particle.all().filter_map(|particle| match &particle.term {
            Term::Group(reference) => Some((*names.get(&reference.name)?, reference.span)),
            _ => None,
        });
        inner.collect()
    });
    tell(&graph.collect::<Vec<_>>(), "a model group holds itself (XML Schema part 1, 3.8.6)", report);
}

/// Attribute groups do not hold themselves (part 1, 3.6.6).
pub(super) fn attribute_groups_end(contract: &Contract, report: &mut Report) {
    let names = index(contract.attribute_groups.iter().map(|group| &group.name));
    let graph = contract.attribute_groups.iter().map(|group| {
        let inner = group.attributes.uses.iter().filter_map(|used| match used {
            AttributeUse::Group(reference) => Some((*names.get(&reference.name)?, reference.span)),
            AttributeUse::Local { .. } | AttributeUse::Ref { .. } => None,
        });
        inner.collect()
    });
    tell(&graph.collect::<Vec<_>>(), "an attribute group holds itself (XML Schema part 1, 3.6.6)", report);
}

/// Complex types are not derived from themselves (part 1, 3.4.6).
pub(super) fn complex_types_end(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut graph = vec![Vec::new(); contract.types.len()];
    for (TypeIndex(index), _, complex) in contract.complex_types() {
        let Some(derivation) = &complex.derivation else { continue };
        let base = resolution.type_named(&derivation.base);
        if let (Some(Target::Defined(base)), Some(edges)) = (base, graph.get_mut(index)) {
            edges.push((base.0, derivation.base.span));
        }
    }
    tell(&graph, "a complex type is derived from itself (XML Schema part 1, 3.4.6)", report);
}

/// Simple types are not made of themselves (part 1, 3.14.6).
pub(super) fn simple_types_end(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut graph = vec![Vec::new(); contract.types.len()];
    for (TypeIndex(index), definition, simple) in contract.simple_types() {
        for part in simple.variety.parts() {
            let span = if let TypeUse::Named(name) = part { name.span } else { definition.span };
            if let (Some(Target::Defined(part)), Some(edges)) =
                (resolution.type_use(contract, part), graph.get_mut(index))
            {
                edges.push((part.0, span));
            }
        }
    }
    tell(&graph, "a simple type cannot be made of itself, not even through others (XML Schema part 1, 3.14.6)", report);
}

/// Elements do not stand for themselves (part 1, 3.3.6).
pub(super) fn substitution_groups_end(contract: &Contract, report: &mut Report) {
    let names = index(contract.elements.iter().map(|element| &element.name));
    let graph = contract.elements.iter().map(|element| {
        let head = element.substitutes.as_ref();
        head.and_then(|head| Some((*names.get(&head.name)?, head.span))).into_iter().collect()
    });
    tell(&graph.collect::<Vec<_>>(), "an element stands for itself (XML Schema part 1, 3.3.6)", report);
}

fn index<'c>(names: impl Iterator<Item = &'c QName>) -> HashMap<&'c QName, usize> {
    let mut index = HashMap::new();
    for (at, name) in names.enumerate() {
        index.entry(name).or_insert(at);
    }
    index
}

/// Tells each reference that closes a circle.
fn tell(graph: &[Vec<(usize, Span)>], message: &str, report: &mut Report) {
    for (_, (_, span)) in graph::walk(graph, |(next, _)| Some(*next)).closing {
        report.error(*span, message);
    }
}
