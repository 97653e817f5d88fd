//! The attributes of a complex type go together, and with those of its base (XML Schema part 1, 3.4.6).

use std::collections::{HashMap, HashSet};

use super::wildcards;
use crate::ast::{ComplexType, Contract, DerivationSet, Method, NamespaceConstraint, Presence, QName, TypeIndex};
use crate::model::BuiltIn;
use crate::report::{Report, quote};
use crate::resolve::{Effective, Resolution, Target, UsedAttribute, derives};

/// Attributes of a type or a group are told apart by name; one that a group repeats does no harm.
pub(super) fn stand_once(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for attributes in contract.all_attributes() {
        let direct = attributes.uses.iter().filter_map(|used| resolution.used_attribute(contract, used));
        let direct: HashSet<_> = direct.map(|attribute| attribute.span).collect();
        let mut seen: HashMap<&QName, UsedAttribute<'_>> = HashMap::new();
        let own = resolution.own_attributes(contract, attributes).uses;
        for attribute in own.into_iter().filter(|attribute| attribute.presence != Presence::Prohibited) {
            let Some(first) = seen.insert(attribute.name, attribute) else { continue };
            let name = quote(&attribute.name.local);
            let message = format!("the attribute {name} is declared twice (XML Schema part 1, 3.4.6)");
            match (direct.contains(&first.span), direct.contains(&attribute.span)) {
                (true, true) => report.error(attribute.span, message).first = Some(first.span),
                // Where both stand in groups, it is told of those.
                (false, false) => {}
                _ => report.rule(attribute.span, message).first = Some(first.span),
            }
        }
    }
}

pub(super) fn go_together(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    // What many types are derived from is gathered once.
    let mut bases: HashMap<TypeIndex, Inherited<'_>> = HashMap::new();
    for (.., complex) in contract.complex_types() {
        let own = resolution.own_attributes(contract, &complex.attributes).uses;
        let ids = own.iter().filter(|attribute| is_id(contract, resolution, attribute)).collect::<Vec<_>>();
        let derivation = complex.derivation.as_ref();
        let base = derivation.and_then(|derivation| Some((derivation.method, resolution.base_of(&derivation.base)?)));
        let base = base.map(|(method, base)| {
            let inherited = bases.entry(base).or_insert_with(|| Inherited::of(contract, resolution, base));
            (method, &*inherited)
        });
        let id = base.and_then(|(_, base)| base.id);
        let second = ids.iter().find(|own| id.is_some_and(|id| own.name != id)).or(ids.get(1));
        if let Some(second) = second {
            let message = "a type has at most one attribute that is an `xs:ID` (XML Schema part 1, 3.4.6)";
            report.rule(second.span, message);
        }
        match base {
            Some((Method::Extension, base)) => extend(&own, base, report),
            Some((Method::Restriction, base)) => restrict(contract, resolution, complex, &own, base, report),
            None => {}
        }
    }
}

/// The attributes of a base.
struct Inherited<'c> {
    attributes: HashMap<&'c QName, UsedAttribute<'c>>,
    wildcards: Vec<NamespaceConstraint>,
    /// The one that is an `xs:ID`.
    id: Option<&'c QName>,
}

impl<'c> Inherited<'c> {
    fn of(contract: &'c Contract, resolution: &Resolution, base: TypeIndex) -> Self {
        let Effective { attributes, wildcards, .. } = resolution.effective(contract, base);
        let id = attributes.iter().find(|attribute| is_id(contract, resolution, attribute));
        let id = id.map(|attribute| attribute.name);
        Self { attributes: attributes.iter().map(|attribute| (attribute.name, *attribute)).collect(), wildcards, id }
    }
}

fn is_id(contract: &Contract, resolution: &Resolution, attribute: &UsedAttribute<'_>) -> bool {
    let id = Target::BuiltIn(BuiltIn::Id);
    let ty = resolution.type_use(contract, attribute.ty);
    ty.is_some_and(|ty| derives(contract, resolution, ty, id, DerivationSet::default()))
}

/// What a base has is not declared again.
fn extend(own: &[UsedAttribute<'_>], base: &Inherited<'_>, report: &mut Report) {
    for attribute in own.iter().filter(|attribute| attribute.presence != Presence::Prohibited) {
        if let Some(first) = base.attributes.get(attribute.name) {
            let name = quote(&attribute.name.local);
            let message = format!("the base has the attribute {name} already (XML Schema part 1, 3.4.6)");
            report.rule(attribute.span, message).first = Some(first.span);
        }
    }
}

/// A restriction has no attribute that its base does not allow.
fn restrict(
    contract: &Contract,
    resolution: &Resolution,
    complex: &ComplexType,
    own: &[UsedAttribute<'_>],
    base: &Inherited<'_>,
    report: &mut Report,
) {
    for attribute in own {
        let wrong = match base.attributes.get(attribute.name) {
            Some(wide) => narrows(contract, resolution, attribute, wide),
            None if attribute.presence == Presence::Prohibited => None,
            None => {
                let is_let_through = |wildcard| wildcards::lets_through(wildcard, attribute.name.namespace.as_ref());
                let is_allowed = base.wildcards.iter().any(is_let_through);
                (!is_allowed).then_some("is none of the base's")
            }
        };
        if let Some(wrong) = wrong {
            let name = quote(&attribute.name.local);
            report.rule(attribute.span, format!("the attribute {name} {wrong} (XML Schema part 1, 3.4.6)"));
        }
    }
    if let Some(wildcard) = &complex.attributes.wildcard {
        let is_within = base.wildcards.iter().any(|wide| wildcards::is_within(&wildcard.namespaces, wide));
        if !is_within {
            let message = "this `xs:anyAttribute` lets through what the base does not (XML Schema part 1, 3.4.6)";
            report.rule(wildcard.span, message);
        }
    }
}

/// What is wrong where an attribute is not as narrow as that of the base.
fn narrows(
    contract: &Contract,
    resolution: &Resolution,
    own: &UsedAttribute<'_>,
    wide: &UsedAttribute<'_>,
) -> Option<&'static str> {
    if wide.presence == Presence::Required && own.presence != Presence::Required {
        return Some("is required by the base");
    }
    if own.presence == Presence::Prohibited {
        return None;
    }
    let types = (resolution.type_use(contract, own.ty)?, resolution.type_use(contract, wide.ty)?);
    if !derives(contract, resolution, types.0, types.1, DerivationSet::default()) {
        return Some("is of a type that is not derived from that of the base's");
    }
    let fixed = wide.value.filter(|value| value.is_fixed)?;
    let is_same = own.value.is_some_and(|value| value.is_fixed && value.text.value == fixed.text.value);
    (!is_same).then_some("is fixed to another value by the base")
}
