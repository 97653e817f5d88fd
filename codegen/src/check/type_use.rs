//! Simple types where text is, and simple types that are something in the end.

use crate::ast::{Contract, TypeUse, Variety};
use crate::report::{Report, quote};
use crate::resolve::{Derivation, Resolution, Underived};

/// Attributes hold text, and so does the content that a simple content extends.
pub(super) fn text_is_simple(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for (_, _, complex) in contract.complex_types() {
        for attribute in complex.attributes.uses.iter().filter_map(|used| resolution.used_attribute(contract, used)) {
            if resolution.complex(contract, attribute.ty).is_some() {
                let name = quote(&attribute.name.local);
                let message = format!("the type of the attribute {name} is a complex one, and attributes hold text");
                report.error(attribute.span, message);
            }
        }
    }
}

/// A simple type restricts a built-in one, directly or through others.
pub(super) fn simple_types_lead_to_built_in_ones(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for (index, definition, simple) in contract.simple_types() {
        let message = match Derivation::of(contract, resolution, index) {
            Ok(_) | Err(Underived::Unresolved) => continue,
            Err(Underived::Circular) => "a simple type cannot restrict itself, not even through others",
            Err(Underived::TooLong) => "more than 256 restrictions stand upon each other",
            Err(Underived::Complex) => "a simple type cannot restrict a complex one",
        };
        let span = match &simple.variety {
            Variety::Restriction(TypeUse::Named(base)) => base.span,
            _ => definition.span,
        };
        report.error(span, message);
    }
}
