//! The maps of a [`Resolution`].

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::Resolution;
use crate::ast::{Contract, QName};
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
    let mut resolution = Resolution {
        namespaces: HashSet::new(),
        types: map("type", types, report),
        elements: map("element", elements, report),
        attributes: map("attribute", attributes, report),
        messages: map("message", messages, report),
        port_types: map("port type", port_types, report),
        bindings: map("binding", bindings, report),
    };
    let maps = [&resolution.types, &resolution.elements, &resolution.attributes, &resolution.messages];
    let maps = maps.into_iter().chain([&resolution.port_types, &resolution.bindings]);
    resolution.namespaces = maps.flat_map(HashMap::keys).map(|name| name.namespace.clone()).collect();
    resolution
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
