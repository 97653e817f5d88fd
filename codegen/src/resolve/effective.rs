//! Complex types with everything that their bases add (XML Schema part 1, 3.4.2).

use super::{Resolution, Target, UsedAttribute};
use crate::ast::{
    AttributeUse, Attributes, ComplexType, Content, Contract, Method, Particle, Presence, Reference, TypeIndex,
    TypeKind, TypeUse, Wildcard,
};

/// How many derivations may stand upon each other, and how deep attribute groups may refer to each other.
pub(crate) const MAX_STEPS: usize = 256;

/// What an element of a complex type may have.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effective<'c> {
    /// Those that stand one behind the other, the base's first.
    pub(crate) particles: Vec<&'c Particle>,
    pub(crate) attributes: Vec<UsedAttribute<'c>>,
    /// Attributes that one of these lets through are allowed too.
    pub(crate) wildcards: Vec<&'c Wildcard>,
    /// The type of the text, where the content is simple.
    pub(crate) text: Option<TypeUse>,
    pub(crate) is_mixed: bool,
}

impl Resolution {
    /// The type itself first, then what it is derived from; ends at a type that is not complex, or in a circle.
    pub(crate) fn chain<'c>(&self, contract: &'c Contract, start: TypeIndex) -> Vec<(TypeIndex, &'c ComplexType)> {
        let mut chain: Vec<(TypeIndex, &ComplexType)> = Vec::new();
        let mut at = start;
        while let Some(TypeKind::Complex(complex)) = contract.definition(at).map(|definition| &definition.kind) {
            if chain.len() == MAX_STEPS || chain.iter().any(|(index, _)| *index == at) {
                break;
            }
            chain.push((at, complex));
            let base = complex.derivation.as_ref().and_then(|derivation| self.type_named(&derivation.base));
            let Some(Target::Defined(base)) = base else { break };
            at = base;
        }
        chain
    }

    pub(crate) fn effective<'c>(&self, contract: &'c Contract, index: TypeIndex) -> Effective<'c> {
        let mut effective = Effective::default();
        for (index, complex) in self.chain(contract, index).into_iter().rev() {
            self.step(contract, index, complex, &mut effective);
        }
        effective
    }

    /// The attributes that a type says itself or by groups, without those of its base.
    pub(crate) fn own_attributes<'c>(
        &self,
        contract: &'c Contract,
        complex: &'c ComplexType,
    ) -> Vec<UsedAttribute<'c>> {
        let mut found = Vec::new();
        let mut entered = std::collections::HashSet::new();
        let mut waiting = vec![&complex.attributes];
        while let Some(attributes) = waiting.pop() {
            for used in &attributes.uses {
                match used {
                    AttributeUse::Group(reference) => {
                        let group = self.attribute_group(contract, reference);
                        waiting
                            .extend(group.filter(|group| entered.insert(&group.name)).map(|group| &group.attributes));
                    }
                    used => found.extend(self.used_attribute(contract, used)),
                }
            }
        }
        found
    }

    /// What one type makes of its base.
    fn step<'c>(&self, contract: &'c Contract, _index: TypeIndex, complex: &'c ComplexType, base: &mut Effective<'c>) {
        let derivation = complex.derivation.as_ref();
        let is_restriction = derivation.is_some_and(|derivation| derivation.method == Method::Restriction);
        match &complex.content {
            Content::Elements(own) => {
                let is_extension = derivation.is_some() && !is_restriction;
                if !is_extension {
                    base.particles.clear();
                    base.text = None;
                }
                // What a base says of mixed content holds for extensions that say nothing.
                base.is_mixed = complex.is_mixed || (is_extension && base.is_mixed);
                base.particles.extend(own);
            }
            Content::Text => {
                base.particles.clear();
                base.is_mixed = false;
                if base.text.is_none() {
                    base.text = derivation.map(|derivation| TypeUse::Named(derivation.base.clone()));
                }
            }
            Content::RestrictedText(text) => {
                base.particles.clear();
                base.is_mixed = false;
                base.text = Some(TypeUse::Anonymous(*text));
            }
        }
        if is_restriction {
            base.wildcards.clear();
        }
        self.add_attributes(contract, &complex.attributes, base, MAX_STEPS);
    }

    fn add_attributes<'c>(
        &self,
        contract: &'c Contract,
        attributes: &'c Attributes,
        effective: &mut Effective<'c>,
        steps: usize,
    ) {
        for used in &attributes.uses {
            if let AttributeUse::Group(reference) = used {
                let group = self.attribute_group(contract, reference).filter(|_| steps > 0);
                if let Some(group) = group {
                    self.add_attributes(contract, &group.attributes, effective, steps - 1);
                }
                continue;
            }
            let Some(attribute) = self.used_attribute(contract, used) else { continue };
            let known = effective.attributes.iter().position(|known| known.name == attribute.name);
            match (known, attribute.presence) {
                (Some(known), Presence::Prohibited) => {
                    effective.attributes.remove(known);
                }
                (None, Presence::Prohibited) => {}
                (Some(known), _) => {
                    if let Some(slot) = effective.attributes.get_mut(known) {
                        *slot = attribute;
                    }
                }
                (None, _) => effective.attributes.push(attribute),
            }
        }
        effective.wildcards.extend(&attributes.wildcard);
    }

    /// The simple type that a complex type's text is of.
    pub(crate) fn text_of(&self, contract: &Contract, index: TypeIndex) -> Option<TypeUse> {
        self.effective(contract, index).text
    }

    /// The complex types that are derived from a type directly.
    pub(crate) fn derived(&self, index: TypeIndex) -> &[TypeIndex] {
        self.derived.get(&index).map(Vec::as_slice).unwrap_or_default()
    }

    /// The complex types that are derived from a type, directly or through others, in the order of the contract.
    pub(crate) fn all_derived(&self, index: TypeIndex) -> Vec<TypeIndex> {
        let mut found = Vec::new();
        let mut seen = std::collections::HashSet::from([index]);
        let mut waiting = vec![index];
        while let Some(at) = waiting.pop() {
            for &next in self.derived(at).iter().filter(|next| seen.insert(**next)) {
                found.push(next);
                waiting.push(next);
            }
        }
        found.sort_unstable();
        found
    }

    /// The indexes of the global elements that stand for one directly.
    pub(crate) fn substitutes(&self, head: &crate::ast::QName) -> impl Iterator<Item = usize> {
        self.substitutes.get(head).into_iter().flatten().copied()
    }

    pub(crate) fn base_of(&self, reference: &Reference) -> Option<TypeIndex> {
        match self.type_named(reference)? {
            Target::Defined(index) => Some(index),
            Target::BuiltIn(_) | Target::AnyType => None,
        }
    }
}
