//! Simple types where text is, and simple types that are something in the end.

use std::collections::HashSet;

use crate::ast::{Contract, TypeIndex, TypeKind, TypeUse, Variety};
use crate::model::BuiltIn;
use crate::report::{Report, quote};
use crate::resolve::{Derivation, Resolution, Target, Underived};

/// Attributes hold text, and so does the content that a simple content extends.
pub(super) fn text_is_simple(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for attribute in contract.attribute_declarations() {
        let ty = resolution.type_use(contract, &attribute.ty);
        if ty == Some(Target::AnyType) || resolution.complex(contract, &attribute.ty).is_some() {
            let name = quote(&attribute.name.local);
            let message = format!("the type of the attribute {name} is a complex one, and attributes hold text");
            report.error(attribute.span, message);
        }
    }
}

/// A simple type restricts a built-in one, directly or through others.
pub(super) fn simple_types_lead_to_built_in_ones(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for (index, definition, simple) in contract.simple_types() {
        let message = match Derivation::of(contract, resolution, index) {
            // What stands in a circle is told elsewhere.
            Ok(_) | Err(Underived::Unresolved | Underived::Circular) => continue,
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

/// The items of a list are no lists (XML Schema part 1, 3.14.6).
pub(super) fn items_are_no_lists(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut seen = HashSet::new();
    for (_, definition, simple) in contract.simple_types() {
        let Variety::List(item) = &simple.variety else { continue };
        if holds_list(contract, resolution, item, &mut seen) {
            let span = if let TypeUse::Named(item) = item { item.span } else { definition.span };
            report.error(span, "the items of a list cannot be lists themselves (XML Schema part 1, 3.14.6)");
        }
    }
}

/// Whether a type is a list, or a union that a list is a member of. `seen` are types that are known not to be.
fn holds_list(contract: &Contract, resolution: &Resolution, used: &TypeUse, seen: &mut HashSet<TypeIndex>) -> bool {
    let mut waiting = vec![used];
    while let Some(used) = waiting.pop() {
        match resolution.type_use(contract, used) {
            Some(Target::BuiltIn(BuiltIn::NmTokens | BuiltIn::IdRefs | BuiltIn::Entities)) => {
                seen.clear();
                return true;
            }
            Some(Target::Defined(index)) if seen.insert(index) => {
                match contract.definition(index).map(|definition| &definition.kind) {
                    Some(TypeKind::Simple(simple)) => match &simple.variety {
                        Variety::List(_) => {
                            seen.clear();
                            return true;
                        }
                        Variety::Restriction(base) => waiting.push(base),
                        Variety::Union(members) => waiting.extend(members),
                    },
                    Some(TypeKind::Complex(_)) | None => {}
                }
            }
            _ => {}
        }
    }
    false
}

/// What is an `xs:NOTATION` is one of a list, and what restricts `xs:anySimpleType` is built in (XML Schema part 2,
/// 3.2.19 and part 1, 3.14.6).
pub(super) fn special_types_are_restricted(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let elements = contract.all_elements().map(|element| (&element.ty, element.span));
    let attributes = contract.attribute_declarations().map(|attribute| (&attribute.ty, attribute.span));
    for (ty, span) in elements.chain(attributes) {
        if resolution.type_use(contract, ty) == Some(Target::BuiltIn(BuiltIn::Notation)) {
            let message = "nothing is just an `xs:NOTATION` (XML Schema part 2, 3.2.19)";
            report.rule(span, message).help("restrict it by the names of notations");
        }
    }
    for (_, definition, simple) in contract.simple_types() {
        let Variety::Restriction(base) = &simple.variety else { continue };
        let message = match resolution.type_use(contract, base) {
            Some(Target::BuiltIn(BuiltIn::AnySimpleType)) => {
                "`xs:anySimpleType` cannot be restricted (XML Schema part 1, 3.14.6)"
            }
            Some(Target::BuiltIn(BuiltIn::Notation)) if simple.values.is_empty() => {
                "a restriction of `xs:NOTATION` lists its values (XML Schema part 2, 3.2.19)"
            }
            _ => continue,
        };
        report.rule(definition.span, message);
    }
}
