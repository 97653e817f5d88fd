//! The attributes of a complex type go together, and with those of its base (XML Schema part 1, 3.4.6).

use std::collections::HashMap;

use super::derived::derives;
use super::wildcards;
use crate::ast::{ComplexType, Contract, DerivationSet, Method, Presence, QName};
use crate::model::BuiltIn;
use crate::report::{Report, quote};
use crate::resolve::{Effective, Resolution, Target, UsedAttribute};

/// Attributes of a type or a group are told apart by name.
pub(super) fn stand_once(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for attributes in contract.all_attributes() {
        let mut seen: HashMap<&QName, UsedAttribute<'_>> = HashMap::new();
        let direct = attributes.uses.iter().filter_map(|used| resolution.used_attribute(contract, used));
        for attribute in direct.filter(|attribute| attribute.presence != Presence::Prohibited) {
            if let Some(first) = seen.insert(attribute.name, attribute) {
                let name = quote(&attribute.name.local);
                let message = format!("the attribute {name} is declared twice (XML Schema part 1, 3.4.6)");
                report.error(attribute.span, message).first = Some(first.span);
            }
        }
    }
}

pub(super) fn go_together(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let id = Target::BuiltIn(BuiltIn::Id);
    for (index, _, complex) in contract.complex_types() {
        let own = resolution.own_attributes(contract, &complex.attributes).uses;
        let mut seen: HashMap<&QName, UsedAttribute<'_>> = HashMap::new();
        for attribute in own.iter().filter(|attribute| attribute.presence != Presence::Prohibited) {
            let first = seen.insert(attribute.name, *attribute);
            // What is declared twice in one place is an error of its own.
            if let Some(first) = first.filter(|first| first.span != attribute.span) {
                let name = quote(&attribute.name.local);
                let message = format!("the attribute {name} is given twice (XML Schema part 1, 3.4.6)");
                report.rule(attribute.span, message).first = Some(first.span);
            }
        }
        let is_id = |attribute: &&UsedAttribute<'_>| {
            let ty = resolution.type_use(contract, attribute.ty);
            ty.is_some_and(|ty| derives(contract, resolution, ty, id, DerivationSet::default()))
        };
        let effective = resolution.effective(contract, index);
        if let Some(second) = effective.attributes.iter().filter(is_id).nth(1) {
            let message = "a type has at most one attribute that is an `xs:ID` (XML Schema part 1, 3.4.6)";
            report.rule(second.span, message);
        }
        let Some(derivation) = &complex.derivation else { continue };
        let Some(Target::Defined(base)) = resolution.type_named(&derivation.base) else { continue };
        let base = resolution.effective(contract, base);
        match derivation.method {
            Method::Extension => extend(&own, &base, report),
            Method::Restriction => restrict(contract, resolution, complex, &own, &base, report),
        }
    }
}

/// What a base has is not declared again.
fn extend(own: &[UsedAttribute<'_>], base: &Effective<'_>, report: &mut Report) {
    let inherited: HashMap<_, _> = base.attributes.iter().map(|attribute| (attribute.name, attribute)).collect();
    for attribute in own.iter().filter(|attribute| attribute.presence != Presence::Prohibited) {
        if let Some(first) = inherited.get(attribute.name) {
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
    base: &Effective<'_>,
    report: &mut Report,
) {
    let inherited: HashMap<_, _> = base.attributes.iter().map(|attribute| (attribute.name, attribute)).collect();
    for attribute in own {
        let wrong = match inherited.get(attribute.name) {
            Some(wide) => narrows(contract, resolution, attribute, wide),
            None if attribute.presence == Presence::Prohibited => None,
            None => {
                let is_let_through = |wildcard| wildcards::lets_through(wildcard, attribute.name.namespace.as_ref());
                let is_allowed = base.wildcards.iter().any(|wildcard| is_let_through(&wildcard.namespaces));
                (!is_allowed).then_some("is none of the base's")
            }
        };
        if let Some(wrong) = wrong {
            let name = quote(&attribute.name.local);
            report.rule(attribute.span, format!("the attribute {name} {wrong} (XML Schema part 1, 3.4.6)"));
        }
    }
    if let Some(wildcard) = &complex.attributes.wildcard {
        let is_within = base.wildcards.iter().any(|wide| wildcards::is_within(&wildcard.namespaces, &wide.namespaces));
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
