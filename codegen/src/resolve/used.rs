//! Elements and attributes where they are used, whether they are declared in place or referred to.

use std::collections::{BTreeSet, HashSet};

use super::{Resolution, Target};
use crate::ast::{
    AttributeUse, Contract, DerivationSet, Element, Occurs, PartKind, Particle, Presence, QName, Term, TypeIndex,
    TypeUse, ValueConstraint,
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
    /// The declaration.
    pub(crate) element: &'c Element,
    /// The name in the sequence.
    pub(crate) span: Span,
}

/// An attribute of a complex type.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UsedAttribute<'c> {
    pub(crate) name: &'c QName,
    pub(crate) docs: &'c str,
    pub(crate) ty: &'c TypeUse,
    pub(crate) presence: Presence,
    pub(crate) value: Option<&'c ValueConstraint>,
    /// The name at the complex type.
    pub(crate) span: Span,
}

/// A type, and by which kinds of derivation another one may not stand for it.
pub(crate) type BlockedType = (TypeIndex, DerivationSet);

impl<'c> UsedElement<'c> {
    /// A global element on its own.
    pub(crate) fn of(element: &'c Element) -> Self {
        Self {
            name: &element.name,
            docs: &element.docs,
            ty: &element.ty,
            occurs: Occurs::ONCE,
            supplied: element.marks.supplied,
            secret: element.marks.secret,
            element,
            span: element.span,
        }
    }
}

impl Resolution {
    /// The element that a particle is; none for groups and wildcards.
    pub(crate) fn used_element<'c>(&self, contract: &'c Contract, particle: &'c Particle) -> Option<UsedElement<'c>> {
        let (element, docs, marks, span) = match &particle.term {
            Term::Element(element) => (&**element, element.docs.as_str(), &element.marks, element.span),
            Term::ElementRef { element: reference, docs, marks } => {
                let element = self.element(contract, reference)?;
                (element, if docs.is_empty() { element.docs.as_str() } else { docs }, marks, reference.span)
            }
            _ => return None,
        };
        Some(UsedElement {
            name: &element.name,
            docs,
            ty: &element.ty,
            occurs: particle.occurs,
            supplied: marks.supplied.or(element.marks.supplied),
            secret: marks.secret.or(element.marks.secret),
            element,
            span,
        })
    }

    /// The elements that stand one behind the other in a type, also in sequences within that occur once.
    pub(crate) fn used_elements<'c>(&self, contract: &'c Contract, index: TypeIndex) -> Vec<UsedElement<'c>> {
        let mut found = Vec::new();
        let mut waiting = self.effective_content(contract, index).particles;
        waiting.reverse();
        while let Some(particle) = waiting.pop() {
            match &particle.term {
                Term::Sequence(inner) | Term::All(inner) if particle.occurs == Occurs::ONCE => {
                    waiting.extend(inner.iter().rev());
                }
                _ => found.extend(self.used_element(contract, particle)),
            }
        }
        found
    }

    pub(crate) fn used_attribute<'c>(
        &self,
        contract: &'c Contract,
        used: &'c AttributeUse,
    ) -> Option<UsedAttribute<'c>> {
        Some(match used {
            AttributeUse::Local { attribute, presence } => UsedAttribute {
                name: &attribute.name,
                docs: &attribute.docs,
                ty: &attribute.ty,
                presence: *presence,
                value: attribute.value.as_ref(),
                span: attribute.span,
            },
            AttributeUse::Ref { attribute: reference, docs, value, presence } => {
                let attribute = self.attribute(contract, reference)?;
                UsedAttribute {
                    name: &attribute.name,
                    docs: if docs.is_empty() { &attribute.docs } else { docs },
                    ty: &attribute.ty,
                    presence: *presence,
                    value: value.as_ref().or(attribute.value.as_ref()),
                    span: reference.span,
                }
            }
            AttributeUse::Group(_) => return None,
        })
    }

    /// The particles and all within them, those of named groups too, each group once.
    pub(crate) fn all_particles<'c>(
        &self,
        contract: &'c Contract,
        mut waiting: Vec<&'c Particle>,
    ) -> impl Iterator<Item = &'c Particle> {
        let mut entered = HashSet::new();
        waiting.reverse();
        std::iter::from_fn(move || {
            let next = waiting.pop()?;
            if let Term::Group(group) = &next.term {
                let group = self.group(contract, group).filter(|group| entered.insert(&group.name));
                waiting.extend(group.map(|group| &group.particle));
            }
            waiting.extend(next.inner().iter().rev());
            Some(next)
        })
    }

    /// An element and those that may stand for it, directly or through others, each before those that stand for it.
    pub(crate) fn substitutable<'c>(&self, contract: &'c Contract, element: &'c Element) -> Vec<&'c Element> {
        // Only a global element is the head of a substitution group, and a local one may bear the same name.
        let is_global = self.elements.get(&element.name).and_then(|index| contract.elements.get(*index));
        if !is_global.is_some_and(|global| std::ptr::eq(global, element)) {
            return vec![element];
        }
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        let mut waiting = vec![element];
        while let Some(head) = waiting.pop() {
            if seen.insert(&head.name) {
                found.push(head);
                let members = self.substitutes.get(&head.name).into_iter().flatten();
                waiting.extend(members.rev().filter_map(|member| contract.elements.get(*member)));
            }
        }
        found
    }

    /// The types that elements and parts of messages have, with the kinds of derivation that are blocked there.
    pub(crate) fn types_in_use(&self, contract: &Contract) -> BTreeSet<BlockedType> {
        let elements = contract.all_elements().map(|element| self.blocked_type(contract, &element.ty, element.block));
        let parts = contract.messages.iter().flat_map(|message| &message.parts).map(|part| match &part.kind {
            PartKind::Type(ty) => self.blocked_type(contract, &TypeUse::Named(ty.clone()), DerivationSet::default()),
            PartKind::Element(_) => None,
        });
        elements.chain(parts).flatten().collect()
    }

    /// The type of an element with what its declaration blocks and what the type does (part 1, 3.3.4); none for the
    /// built-in ones.
    pub(crate) fn blocked_type(&self, contract: &Contract, ty: &TypeUse, block: DerivationSet) -> Option<BlockedType> {
        let Some(Target::Defined(index)) = self.settled(contract, ty) else { return None };
        let own = contract.block_of(index);
        let extension = own.extension || block.extension;
        let restriction = own.restriction || block.restriction;
        Some((index, DerivationSet { extension, restriction, ..own }))
    }

    /// The complex type that is meant, where it is one.
    pub(crate) fn complex(&self, contract: &Contract, used: &TypeUse) -> Option<TypeIndex> {
        let Target::Defined(index) = self.type_use(contract, used)? else { return None };
        contract.is_complex(index).then_some(index)
    }
}
