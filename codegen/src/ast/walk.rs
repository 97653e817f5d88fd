//! Declarations and particles wherever they stand.

use super::{Attribute, AttributeUse, Attributes, ComplexType, Content, Contract, Element, Particle, Term};

impl Contract {
    /// Every particle of a type or a named group, those within others too.
    pub(crate) fn particles(&self) -> impl Iterator<Item = &Particle> {
        let groups = self.groups.iter().map(|group| &group.particle);
        let types = self.complex_types().filter_map(|(.., complex)| complex.particle());
        groups.chain(types).flat_map(Particle::all)
    }

    /// Every element declaration, the global ones first.
    pub(crate) fn all_elements(&self) -> impl Iterator<Item = &Element> {
        let local = self.particles().filter_map(|particle| match &particle.term {
            Term::Element(element) => Some(&**element),
            _ => None,
        });
        self.elements.iter().chain(local)
    }

    /// The attributes of every complex type and every group.
    pub(crate) fn all_attributes(&self) -> impl Iterator<Item = &Attributes> {
        let groups = self.attribute_groups.iter().map(|group| &group.attributes);
        groups.chain(self.complex_types().map(|(.., complex)| &complex.attributes))
    }

    /// Every attribute declaration, the global ones first.
    pub(crate) fn attribute_declarations(&self) -> impl Iterator<Item = &Attribute> {
        let local = self.all_attributes().flat_map(|attributes| &attributes.uses).filter_map(|used| match used {
            AttributeUse::Local { attribute, .. } => Some(attribute),
            AttributeUse::Ref { .. } | AttributeUse::Group(_) => None,
        });
        self.attributes.iter().chain(local)
    }
}

impl ComplexType {
    /// The elements that it says itself.
    pub(crate) fn particle(&self) -> Option<&Particle> {
        match &self.content {
            Content::Elements(particle) => particle.as_ref(),
            Content::Text | Content::RestrictedText(_) => None,
        }
    }
}

impl Particle {
    /// The particle and those within it, each before what it holds.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Particle> {
        let mut waiting = vec![self];
        std::iter::from_fn(move || {
            let next = waiting.pop()?;
            waiting.extend(next.inner().iter().rev());
            Some(next)
        })
    }

    /// The particles of a model group.
    pub(crate) fn inner(&self) -> &[Particle] {
        match &self.term {
            Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => inner,
            Term::Element(_) | Term::ElementRef { .. } | Term::Group(_) | Term::Any(_) => &[],
        }
    }
}
