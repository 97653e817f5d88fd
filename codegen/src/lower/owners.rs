//! Which element or attribute an anonymous type is written in.

use crate::ast::{AttributeUse, Content, Contract, Particle, QName, Term, TypeIndex, TypeUse};

/// Where an anonymous type stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Owner<'c> {
    pub(super) name: &'c QName,
    pub(super) docs: &'c str,
    /// The type that has the element or attribute; none where that is global.
    pub(super) parent: Option<TypeIndex>,
}

/// The owners by type; none for named types, and for anonymous ones that a restriction restricts.
pub(super) fn of(contract: &Contract) -> Vec<Option<Owner<'_>>> {
    let mut owners = vec![None; contract.types.len()];
    let mut own = |ty: &TypeUse, owner| {
        if let TypeUse::Anonymous(index) = ty {
            if let Some(slot) = owners.get_mut(index.0) {
                *slot = Some(owner);
            }
        }
    };
    for element in &contract.elements {
        own(&element.ty, Owner { name: &element.name, docs: &element.docs, parent: None });
    }
    for attribute in &contract.attributes {
        own(&attribute.ty, Owner { name: &attribute.name, docs: &attribute.docs, parent: None });
    }
    for (index, _, complex) in contract.complex_types() {
        let parent = Some(index);
        let mut waiting: Vec<&Particle> = match &complex.content {
            Content::Elements(particle) => particle.iter().collect(),
            Content::Text | Content::RestrictedText(_) => Vec::new(),
        };
        while let Some(particle) = waiting.pop() {
            match &particle.term {
                Term::Element(element) => own(&element.ty, Owner { name: &element.name, docs: &element.docs, parent }),
                Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => waiting.extend(inner),
                Term::ElementRef { .. } | Term::Group(_) | Term::Any(_) => {}
            }
        }
        for attribute in &complex.attributes.uses {
            if let AttributeUse::Local { attribute, .. } = attribute {
                own(&attribute.ty, Owner { name: &attribute.name, docs: &attribute.docs, parent });
            }
        }
    }
    owners
}
