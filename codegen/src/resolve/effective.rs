//! Complex types with everything that their bases add (XML Schema part 1, 3.4.2).

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::{Resolution, Target, UsedAttribute};
use crate::ast::{
    AttributeUse, Attributes, ComplexType, Content, Contract, Method, NamespaceConstraint, Occurs, Particle, Presence,
    ProcessContents, Reference, Term, TypeIndex, TypeKind, TypeUse, Wildcard,
};
use crate::source::Span;

/// How many derivations may stand upon each other, and how deep attribute groups may refer to each other.
pub(crate) const MAX_STEPS: usize = 256;

/// The content and the attributes of `xs:anyType`.
static ANY_TYPE: LazyLock<(Particle, Wildcard)> = LazyLock::new(|| {
    let wildcard = Wildcard {
        namespaces: NamespaceConstraint::Any,
        process: ProcessContents::Lax,
        docs: String::new(),
        span: Span::default(),
    };
    let occurs = Occurs { min: 0, max: None };
    (Particle { occurs, term: Term::Any(wildcard.clone()), span: Span::default() }, wildcard)
});

/// What an element of a complex type may have.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effective<'c> {
    /// Those that stand one behind the other, the base's first.
    pub(crate) particles: Vec<&'c Particle>,
    pub(crate) attributes: Vec<UsedAttribute<'c>>,
    /// Attributes that one of these lets through are allowed too.
    pub(crate) wildcards: Vec<NamespaceConstraint>,
    /// The type of the text, where the content is simple.
    pub(crate) text: Option<TypeUse>,
    pub(crate) is_mixed: bool,
}

/// What a type or a group says of attributes.
#[derive(Clone, Debug)]
pub(crate) struct OwnAttributes<'c> {
    pub(crate) uses: Vec<UsedAttribute<'c>>,
    pub(crate) wildcards: Vec<&'c Wildcard>,
    /// How many groups it says some of that by.
    pub(crate) groups: usize,
}

/// Makes the content of a type of that of its base.
fn content<'c>(complex: &'c ComplexType, base: &mut Effective<'c>) {
    let derivation = complex.derivation.as_ref();
    match &complex.content {
        Content::Elements(own) => {
            let is_extension = derivation.is_some_and(|derivation| derivation.method == Method::Extension);
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
}

impl Resolution {
    /// The type itself first, then what it is derived from; ends at a type that is not complex.
    pub(crate) fn chain<'c>(&self, contract: &'c Contract, start: TypeIndex) -> Vec<(TypeIndex, &'c ComplexType)> {
        let mut chain: Vec<(TypeIndex, &ComplexType)> = Vec::new();
        let mut at = start;
        while let Some(TypeKind::Complex(complex)) = contract.definition(at).map(|definition| &definition.kind) {
            if chain.len() == MAX_STEPS {
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
        let chain = self.chain(contract, index);
        let mut effective = self.beginning(&chain);
        let mut known = HashMap::new();
        for (_, complex) in chain.into_iter().rev() {
            content(complex, &mut effective);
            if complex.derivation.as_ref().is_some_and(|derivation| derivation.method == Method::Restriction) {
                effective.wildcards.clear();
            }
            let own = self.own_attributes(contract, &complex.attributes);
            // All of a type's own are to let an attribute through, or else those of its base (3.4.2).
            let own_wildcard = own.wildcards.into_iter().map(|wildcard| wildcard.namespaces.clone());
            effective.wildcards.extend(own_wildcard.reduce(|one, other| one.intersection(&other)));
            for attribute in own.uses {
                let at = *known.entry(attribute.name).or_insert(effective.attributes.len());
                match effective.attributes.get_mut(at) {
                    Some(slot) => *slot = attribute,
                    None => effective.attributes.push(attribute),
                }
            }
        }
        effective.attributes.retain(|attribute| attribute.presence != Presence::Prohibited);
        effective
    }

    /// What a type may hold, with nothing said of attributes.
    pub(crate) fn effective_content<'c>(&self, contract: &'c Contract, index: TypeIndex) -> Effective<'c> {
        let chain = self.chain(contract, index);
        let mut effective = self.beginning(&chain);
        for (_, complex) in chain.into_iter().rev() {
            content(complex, &mut effective);
        }
        effective
    }

    /// What the last of the bases has: an extension of `xs:anyType` has all that this one allows (3.4.7).
    fn beginning<'c>(&self, chain: &[(TypeIndex, &'c ComplexType)]) -> Effective<'c> {
        let last = chain.last().and_then(|(_, complex)| complex.derivation.as_ref());
        let extended = last.filter(|derivation| derivation.method == Method::Extension);
        if extended.and_then(|derivation| self.type_named(&derivation.base)) != Some(Target::AnyType) {
            return Effective::default();
        }
        let (particle, wildcard) = &*ANY_TYPE;
        Effective {
            particles: vec![particle],
            wildcards: vec![wildcard.namespaces.clone()],
            is_mixed: true,
            ..Effective::default()
        }
    }

    /// The attributes that a type or a group says itself and by groups, without those of a base.
    pub(crate) fn own_attributes<'c>(&self, contract: &'c Contract, attributes: &'c Attributes) -> OwnAttributes<'c> {
        let mut own = OwnAttributes { uses: Vec::new(), wildcards: Vec::from_iter(&attributes.wildcard), groups: 0 };
        // What a group brings, it brings once.
        let mut entered = HashSet::new();
        let mut open = vec![attributes.uses.iter()];
        while let Some(uses) = open.last_mut() {
            match uses.next() {
                None => {
                    open.pop();
                }
                Some(AttributeUse::Group(reference)) => {
                    let group = self.attribute_group(contract, reference);
                    if let Some(group) = group.filter(|group| entered.insert(&group.name)) {
                        own.wildcards.extend(&group.attributes.wildcard);
                        open.push(group.attributes.uses.iter());
                    }
                }
                Some(used) => own.uses.extend(self.used_attribute(contract, used)),
            }
        }
        own.groups = entered.len();
        own
    }

    /// The simple type that a complex type's text is of.
    pub(crate) fn text_of(&self, contract: &Contract, index: TypeIndex) -> Option<TypeUse> {
        self.effective_content(contract, index).text
    }

    /// The complex types that are derived from a type directly.
    pub(crate) fn derived(&self, index: TypeIndex) -> &[TypeIndex] {
        self.derived.get(&index).map(Vec::as_slice).unwrap_or_default()
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
