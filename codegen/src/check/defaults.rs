//! Defaults and fixed values are values of their types (XML Schema part 1, 3.2.6 and 3.3.6).

use super::emptiable::Emptiable;
use super::value::Values;
use crate::ast::{AttributeUse, Contract, DerivationSet, Presence, TypeUse, ValueConstraint};
use crate::model::BuiltIn;
use crate::report::{Report, quote};
use crate::resolve::{Resolution, Target, derives};

pub(super) fn of_elements(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut values = Values::new(contract, resolution);
    let mut emptiable = Emptiable::new(contract, resolution);
    for element in contract.all_elements() {
        let Some(value) = &element.value else { continue };
        let complex =
            resolution.complex(contract, &element.ty).map(|index| resolution.effective_content(contract, index));
        match complex {
            Some(complex) if complex.text.is_none() => {
                let may_hold_text = complex.is_mixed && complex.particles.iter().all(|particle| emptiable.is(particle));
                if !may_hold_text {
                    let message = "an element whose type holds elements has no value";
                    report.rule(value.text.span, format!("{message} (XML Schema part 1, 3.3.6)"));
                }
            }
            _ => is_value(contract, resolution, &element.ty, value, &mut values, report),
        }
    }
}

pub(super) fn of_attributes(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut values = Values::new(contract, resolution);
    for attribute in contract.attribute_declarations() {
        if let Some(value) = &attribute.value {
            is_value(contract, resolution, &attribute.ty, value, &mut values, report);
        }
    }
    for used in contract.all_attributes().flat_map(|attributes| &attributes.uses) {
        let (value, presence) = match used {
            AttributeUse::Local { attribute, presence } => (&attribute.value, presence),
            AttributeUse::Ref { attribute: reference, value, presence, .. } => {
                let attribute = resolution.attribute(contract, reference);
                if let (Some(value), Some(attribute)) = (value, attribute) {
                    is_value(contract, resolution, &attribute.ty, value, &mut values, report);
                    fixed_stays(value, attribute.value.as_ref(), report);
                }
                (value, presence)
            }
            AttributeUse::Group(_) => continue,
        };
        if let Some(value) = value.as_ref().filter(|value| !value.is_fixed && *presence != Presence::Optional) {
            let message = "an attribute with a default is optional (XML Schema part 1, 3.2.3)";
            report.rule(value.text.span, message).help("take `use` away, or the default");
        }
    }
}

/// What a declaration fixes, no use of it changes (part 1, 3.5.6).
fn fixed_stays(value: &ValueConstraint, declared: Option<&ValueConstraint>, report: &mut Report) {
    let Some(declared) = declared.filter(|declared| declared.is_fixed) else { return };
    if !value.is_fixed || value.text.value != declared.text.value {
        let fixed = quote(&declared.text.value);
        let message = format!("the declaration of the attribute fixes {fixed} (XML Schema part 1, 3.5.6)");
        report.rule(value.text.span, message).first = Some(declared.text.span);
    }
}

fn is_value<'c>(
    contract: &'c Contract,
    resolution: &'c Resolution,
    ty: &TypeUse,
    value: &ValueConstraint,
    values: &mut Values<'c>,
    report: &mut Report,
) {
    let text = &value.text;
    if values.of(ty).is_some_and(|simple| !simple.has(&text.value)) {
        let message = format!("{} is no value of the type (XML Schema part 1, 3.2.6 and 3.3.6)", quote(&text.value));
        report.error(text.span, message);
    }
    let id = Target::BuiltIn(BuiltIn::Id);
    let ty = resolution.type_use(contract, ty);
    if ty.is_some_and(|ty| ty != Target::AnyType && derives(contract, resolution, ty, id, DerivationSet::default())) {
        let message = "what is an `xs:ID` differs each time, so it has no default";
        report.rule(text.span, format!("{message} (XML Schema part 1, 3.2.6 and 3.3.6)"));
    }
}
