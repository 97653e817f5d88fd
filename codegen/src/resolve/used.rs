//! Elements and attributes where they are used, whether they are declared in place or referred to.

use super::{Resolution, Target};
use crate::ast::{
    AttributeUse, Content, Contract, Element, Message, Occurs, PartKind, Particle, QName, Reference, TypeIndex,
    TypeKind, TypeUse,
};
use crate::source::Span;

/// An element of a sequence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UsedElement<'c> {
    pub(crate) name: &'c QName,
    pub(crate) docs: &'c str,
    pub(crate) ty: &'c TypeUse,
    pub(crate) occurs: Occurs,
    pub(crate) supplied: Option<Span>,
    pub(crate) secret: Option<Span>,
    /// The name in the sequence.
    pub(crate) span: Span,
}

/// An attribute of a complex type.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UsedAttribute<'c> {
    pub(crate) name: &'c QName,
    pub(crate) docs: &'c str,
    pub(crate) ty: &'c TypeUse,
    pub(crate) required: bool,
    /// The name at the complex type.
    pub(crate) span: Span,
}

impl Resolution {
    pub(crate) fn used_element<'c>(&self, contract: &'c Contract, particle: &'c Particle) -> Option<UsedElement<'c>> {
        let (element, docs, marks, span) = match particle {
            Particle::Local { element, .. } => (element, element.docs.as_str(), &element.marks, element.span),
            Particle::Ref { element: reference, docs, marks, .. } => {
                let element = self.element(contract, reference)?;
                (element, if docs.is_empty() { element.docs.as_str() } else { docs }, marks, reference.span)
            }
        };
        Some(UsedElement {
            name: &element.name,
            docs,
            ty: &element.ty,
            occurs: particle.occurs(),
            supplied: marks.supplied.or(element.marks.supplied),
            secret: marks.secret.or(element.marks.secret),
            span,
        })
    }

    /// The elements of a complex type's sequence; none where it has no sequence.
    pub(crate) fn used_elements<'c>(
        &self,
        contract: &'c Contract,
        content: &'c Content,
    ) -> impl Iterator<Item = UsedElement<'c>> {
        let particles = match content {
            Content::Sequence(particles) => particles.as_slice(),
            Content::Text(_) => &[],
        };
        particles.iter().filter_map(|particle| self.used_element(contract, particle))
    }

    pub(crate) fn used_attribute<'c>(
        &self,
        contract: &'c Contract,
        used: &'c AttributeUse,
    ) -> Option<UsedAttribute<'c>> {
        Some(match used {
            AttributeUse::Local { attribute, required } => UsedAttribute {
                name: &attribute.name,
                docs: &attribute.docs,
                ty: &attribute.ty,
                required: *required,
                span: attribute.span,
            },
            AttributeUse::Ref { attribute: reference, docs, required } => {
                let attribute = self.attribute(contract, reference)?;
                UsedAttribute {
                    name: &attribute.name,
                    docs: if docs.is_empty() { &attribute.docs } else { docs },
                    ty: &attribute.ty,
                    required: *required,
                    span: reference.span,
                }
            }
        })
    }

    /// The complex type that is meant, where it is one.
    pub(crate) fn complex(&self, contract: &Contract, used: &TypeUse) -> Option<TypeIndex> {
        let Target::Defined(index) = self.type_use(used)? else { return None };
        matches!(contract.definition(index)?.kind, TypeKind::Complex(_)).then_some(index)
    }

    /// The element of a message that has one part, and that one an element.
    pub(crate) fn body<'c>(&self, contract: &'c Contract, message: &Reference) -> Option<&'c Element> {
        match self.message(contract, message) {
            Some(Message { parts, .. }) => match parts.as_slice() {
                [part] => match &part.kind {
                    PartKind::Element(element) => self.element(contract, element),
                    PartKind::Type(_) => None,
                },
                _ => None,
            },
            None => None,
        }
    }
}
