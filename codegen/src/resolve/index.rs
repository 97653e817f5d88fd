//! The maps of a [`Resolution`].

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::Resolution;
use crate::ast::{Contract, QName, TypeIndex};
use crate::report::{Report, quote};
use crate::source::Span;

pub(super) fn build(contract: &Contract, report: &mut Report) -> Resolution {
    let types = contract.types.iter().enumerate();
    let types = types.filter_map(|(index, t)| Some((index, t.name.as_ref()?, t.span)));
    let elements = contract.elements.iter().enumerate().map(|(index, e)| (index, &e.name, e.span));
    let attributes = contract.attributes.iter().enumerate().map(|(index, a)| (index, &a.name, a.span));
    let messages = contract.messages.iter().enumerate().map(|(index, m)| (index, &m.name, m.span));
    let port_types = contract.port_types.iter().enumerate().map(|(index, p)| (index, &p.name, p.span));
    let bindings = contract.bindings.iter().enumerate().map(|(index, b)| (index, &b.name, b.span));
    let attribute_groups = contract.attribute_groups.iter().enumerate().map(|(index, g)| (index, &g.name, g.span));
    let notations = contract.notations.iter().enumerate().map(|(index, n)| (index, &n.name, n.span));
    let mut resolution = Resolution {
        namespaces: HashSet::new(),
        types: map("type", types, report),
        elements: map("element", elements, report),
        attributes: map("attribute", attributes, report),
        groups: map("group", contract.groups.iter().enumerate().map(|(index, g)| (index, &g.name, g.span)), report),
        attribute_groups: map("attribute group", attribute_groups, report),
        notations: map("notation", notations, report),
        messages: map("message", messages, report),
        port_types: map("port type", port_types, report),
        bindings: map("binding", bindings, report),
        derived: HashMap::new(),
        substitutes: HashMap::new(),
    };
    let maps = [&resolution.types, &resolution.elements, &resolution.attributes, &resolution.messages];
    let maps = maps.into_iter().chain([&resolution.port_types, &resolution.bindings, &resolution.notations]);
    let maps = maps.chain([&resolution.groups, &resolution.attribute_groups]);
    resolution.namespaces = maps.flat_map(HashMap::keys).map(|name| name.namespace.clone()).collect();
    resolution.derived = derived(contract, &resolution);
    for (index, element) in contract.elements.iter().enumerate() {
        if let Some(head) = &element.substitutes {
            resolution.substitutes.entry(head.name.clone()).or_default().push(index);
        }
    }
    resolution
}

fn derived(contract: &Contract, resolution: &Resolution) -> HashMap<TypeIndex, Vec<TypeIndex>> {
    let mut derived: HashMap<_, Vec<_>> = HashMap::new();
    for (index, _, complex) in contract.complex_types() {
        let base = complex.derivation.as_ref().and_then(|derivation| resolution.base_of(&derivation.base));
        if let Some(base) = base {
            derived.entry(base).or_default().push(index);
        }
    }
    derived
}

fn map<'c>(
    kind: &str,
    definitions: impl Iterator<Item = (usize, &'c QName, Span)>,
    report: &mut Report,
) -> HashMap<QName, usize> {
    let mut map = HashMap::new();
    let mut spans = HashMap::new();
    for (index, name, span) in definitions {
        match map.entry(name.clone()) {
            Entry::Vacant(free) => {
                free.insert(index);
                spans.insert(name, span);
            }
            Entry::Occupied(_) => {
                let first = spans.get(name).copied();
                report.error(span, format!("the {kind} {} is defined twice", quote(&name.local))).first = first;
            }
        }
    }
    map
}
