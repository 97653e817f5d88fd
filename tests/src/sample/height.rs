//! How deep the least document of a declaration is, so that types that hold themselves come to an end.

use std::collections::BTreeMap;

use super::collect::Name;
use super::schema::{Content, Element, Namespaces, Particle, Process, Schema, Term, TypeRef};

/// More than any document is deep: nothing finite can stand.
pub(super) const ENDLESS: usize = 1_000_000;

/// The heights of all that has a name.
#[derive(Debug, Default)]
pub(super) struct Heights {
    elements: BTreeMap<Name, usize>,
    types: BTreeMap<Name, usize>,
    groups: BTreeMap<Name, usize>,
}

impl Heights {
    /// Goes over all declarations until nothing gets lower.
    pub(super) fn of(schema: &Schema) -> Self {
        let mut heights = Self::default();
        loop {
            let mut next = Self::default();
            for (name, _) in schema.types() {
                next.types.insert(name.clone(), heights.content(schema, &TypeRef::Named(name.clone())));
            }
            for (name, particle) in schema.groups() {
                next.groups.insert(name.clone(), heights.particle(schema, particle));
            }
            for (name, element) in &schema.elements {
                next.elements.insert(name.clone(), heights.own(schema, element));
            }
            let is_same =
                next.types == heights.types && next.groups == heights.groups && next.elements == heights.elements;
            heights = next;
            if is_same {
                return heights;
            }
        }
    }

    /// Of an element that is declared in place, or of a global one without its substitutes.
    pub(super) fn own(&self, schema: &Schema, element: &Element) -> usize {
        if element.is_abstract { ENDLESS } else { 1 + self.ty(schema, &schema.type_of(element)) }
    }

    /// Of a type, or of the lowest that may stand for it where it is abstract.
    pub(super) fn ty(&self, schema: &Schema, ty: &TypeRef) -> usize {
        let TypeRef::Named(name) = ty else { return self.content(schema, ty) };
        let own = match schema.complex(ty).as_deref() {
            Some(super::schema::Type::Complex(ty)) if ty.is_abstract => ENDLESS,
            Some(_) => self.types.get(name).copied().unwrap_or(ENDLESS),
            None => 0,
        };
        let derived = schema.derived(name).iter().filter(|derived| !derived.is_abstract);
        derived.filter_map(|derived| self.types.get(&derived.name)).copied().chain([own]).min().unwrap_or(own)
    }

    fn content(&self, schema: &Schema, ty: &TypeRef) -> usize {
        match schema.content(ty) {
            Content::Elements { particle: Some(particle), .. } => self.particle(schema, &particle),
            _ => 0,
        }
    }

    /// Of the least that a particle may be.
    pub(super) fn particle(&self, schema: &Schema, particle: &Particle) -> usize {
        if particle.min == 0 { 0 } else { self.term(schema, &particle.term) }
    }

    /// Of one occurrence.
    pub(super) fn term(&self, schema: &Schema, term: &Term) -> usize {
        let height = match term {
            Term::Element(element) => self.own(schema, element),
            Term::Reference(name) => self.reference(schema, name),
            Term::Group(name) => self.groups.get(name).copied().unwrap_or(ENDLESS),
            Term::Sequence(particles) | Term::All(particles) => {
                particles.iter().map(|particle| self.particle(schema, particle)).max().unwrap_or(0)
            }
            Term::Choice(particles) => {
                particles.iter().map(|particle| self.particle(schema, particle)).min().unwrap_or(ENDLESS)
            }
            Term::Any(wildcard) => {
                let is_free = wildcard.process != Process::Strict;
                let is_possible = match &wildcard.namespaces {
                    Namespaces::These(list) if is_free => !list.is_empty(),
                    _ if is_free => true,
                    namespaces => schema.elements.keys().any(|name| namespaces.allows(&name.namespace)),
                };
                if is_possible { 1 } else { ENDLESS }
            }
        };
        height.min(ENDLESS)
    }

    /// Of a global element or the lowest that may stand for it.
    pub(super) fn reference(&self, schema: &Schema, name: &Name) -> usize {
        let own = self.elements.get(name).copied().unwrap_or(ENDLESS);
        let substitutes = schema.substitutes(name);
        substitutes.iter().filter_map(|it| self.elements.get(&it.name)).copied().chain([own]).min().unwrap_or(own)
    }
}
