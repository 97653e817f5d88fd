//! Values of an enumeration are values of the type that they restrict (XML Schema part 2, 4.3.5).

use std::collections::HashSet;

use super::value::{Simple, Values};
use crate::ast::{Contract, Facet, QName, SimpleType, Variety};
use crate::model::BuiltIn;
use crate::report::{Report, quote};
use crate::resolve::{Derivation, Resolution, Target, type_name};

pub(super) fn values_fit(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut known = Values::new(contract, resolution);
    for (index, _, simple) in contract.simple_types().filter(|(.., simple)| !simple.values.is_empty()) {
        let Variety::Restriction(used) = &simple.variety else { continue };
        let Some(base) = known.of(used) else { continue };
        let name = match resolution.type_use(contract, used) {
            Some(Target::BuiltIn(base)) => format!("`{}`", type_name(base)),
            _ => "the type that is restricted".to_owned(),
        };
        for value in simple.values.iter().filter(|value| !base.has(&value.value)) {
            let message = format!("{} is no value of {name} (XML Schema part 2, 4.3.5)", quote(&value.value));
            report.error(value.span, message);
        }
        stand_once(simple, &base, report);
        let derivation = Derivation::of(contract, resolution, index);
        if derivation.is_ok_and(|derivation| derivation.built_in() == Some(BuiltIn::Notation)) {
            name_notations(&simple.values, resolution, report);
        }
    }
}

fn stand_once(simple: &SimpleType, base: &Simple<'_>, report: &mut Report) {
    let mut seen = HashSet::new();
    for value in &simple.values {
        if !seen.insert(base.key(&value.value)) {
            report.warn(value.span, format!("the value {} is listed twice", quote(&value.value)));
        }
    }
}

/// Values of `xs:NOTATION` are names of notations (part 2, 3.2.19).
fn name_notations(values: &[Facet], resolution: &Resolution, report: &mut Report) {
    for value in values {
        let local = value.value.trim_ascii();
        let local = local.split_once(':').map_or(local, |(_, local)| local).to_owned();
        let name = QName { namespace: value.namespace.clone(), local };
        if !resolution.has_notation(&name) {
            let message = format!("there is no notation {}", quote(&value.value));
            report.rule(value.span, message + " (XML Schema part 2, 3.2.19)");
        }
    }
}
