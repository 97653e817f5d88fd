//! What an anonymous type is written in, from which it gets its name.

use std::sync::Arc;

use crate::ast::{
    Attribute, AttributeUse, Attributes, Content, Contract, Element, Particle, QName, Term, TypeIndex, TypeKind,
    TypeUse, Variety,
};

/// Where an anonymous type stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Owner<'c> {
    pub(super) name: &'c QName,
    pub(super) docs: &'c str,
    /// The type that has the element or attribute; none where that is global or in a group.
    pub(super) parent: Option<TypeIndex>,
    /// The namespace of the global declaration or the group around it, where `parent` tells none.
    pub(super) namespace: Option<&'c Arc<str>>,
    /// What the type is of its owner, where it is not simply the type of it.
    pub(super) role: &'static str,
}

/// The owners by type; none for named types, and for anonymous ones that a restriction restricts.
pub(super) fn of(contract: &Contract) -> Vec<Option<Owner<'_>>> {
    let mut owners = Owners { owners: vec![None; contract.types.len()] };
    for element in &contract.elements {
        owners.element(element, Place::global(&element.name));
    }
    for attribute in &contract.attributes {
        owners.attribute(attribute, Place::global(&attribute.name));
    }
    for group in &contract.groups {
        owners.particle(&group.particle, Place::global(&group.name));
    }
    for group in &contract.attribute_groups {
        owners.attributes(&group.attributes, Place::global(&group.name));
    }
    // A type stands behind those that are written in it.
    for (index, definition) in contract.types.iter().enumerate().rev() {
        let index = TypeIndex(index);
        let own = owners.owners.get(index.0).copied().flatten();
        let docs = definition.docs.as_str();
        let own = definition.name.as_ref().map(|name| Place::global(name).owner(name, docs)).or(own);
        let place = Place { parent: Some(index), namespace: None };
        match &definition.kind {
            TypeKind::Complex(complex) => {
                match &complex.content {
                    Content::Elements(particle) => {
                        if let Some(particle) = particle {
                            owners.particle(particle, place);
                        }
                    }
                    Content::RestrictedText(text) => owners.part(&TypeUse::Anonymous(*text), own, "-value"),
                    Content::Text => {}
                }
                owners.attributes(&complex.attributes, place);
            }
            TypeKind::Simple(simple) => match &simple.variety {
                // What it adds nothing to is the type itself.
                Variety::Restriction(base) if simple.all_facets().next().is_none() => {
                    owners.part(base, own, own_role(own));
                }
                Variety::Restriction(_) => {}
                Variety::List(item) => owners.part(item, own, "-item"),
                Variety::Union(members) => members.iter().for_each(|member| owners.part(member, own, "-member")),
            },
        }
    }
    owners.owners
}

/// What a declaration stands in.
#[derive(Clone, Copy)]
struct Place<'c> {
    parent: Option<TypeIndex>,
    namespace: Option<&'c Arc<str>>,
}

impl<'c> Place<'c> {
    fn global(name: &'c QName) -> Self {
        Self { parent: None, namespace: name.namespace.as_ref() }
    }

    fn owner(self, name: &'c QName, docs: &'c str) -> Owner<'c> {
        let Self { parent, namespace } = self;
        Owner { name, docs, parent, namespace, role: "" }
    }
}

fn own_role(own: Option<Owner<'_>>) -> &'static str {
    own.map_or("", |own| own.role)
}

struct Owners<'c> {
    owners: Vec<Option<Owner<'c>>>,
}

impl<'c> Owners<'c> {
    fn own(&mut self, ty: &TypeUse, owner: Owner<'c>) {
        if let TypeUse::Anonymous(index) = ty {
            if let Some(slot) = self.owners.get_mut(index.0) {
                *slot = Some(owner);
            }
        }
    }

    /// A type that is part of another one, whose owner is known.
    fn part(&mut self, ty: &TypeUse, whole: Option<Owner<'c>>, role: &'static str) {
        if let Some(whole) = whole {
            self.own(ty, Owner { role, ..whole });
        }
    }

    fn element(&mut self, element: &'c Element, place: Place<'c>) {
        self.own(&element.ty, place.owner(&element.name, &element.docs));
    }

    fn attribute(&mut self, attribute: &'c Attribute, place: Place<'c>) {
        self.own(&attribute.ty, place.owner(&attribute.name, &attribute.docs));
    }

    fn particle(&mut self, particle: &'c Particle, place: Place<'c>) {
        for particle in particle.all() {
            if let Term::Element(element) = &particle.term {
                self.element(element, place);
            }
        }
    }

    fn attributes(&mut self, attributes: &'c Attributes, place: Place<'c>) {
        for used in &attributes.uses {
            if let AttributeUse::Local { attribute, .. } = used {
                self.attribute(attribute, place);
            }
        }
    }
}
