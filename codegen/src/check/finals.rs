//! Types are derived only as their bases allow (XML Schema part 1, 3.4.6 and 3.14.6).

use crate::ast::{Contract, DerivationSet, Method, TypeKind, TypeUse, Variety};
use crate::report::{Report, quote};
use crate::resolve::{Resolution, Target};
use crate::source::Span;

pub(super) fn are_kept(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for (.., complex) in contract.complex_types() {
        let Some(derivation) = &complex.derivation else { continue };
        let base = TypeUse::Named(derivation.base.clone());
        let (what, is_final): (_, fn(DerivationSet) -> bool) = match derivation.method {
            Method::Extension => ("extended", |set| set.extension),
            Method::Restriction => ("restricted", |set| set.restriction),
        };
        check(contract, resolution, &base, what, is_final, derivation.base.span, report);
    }
    for (_, definition, simple) in contract.simple_types() {
        let span = definition.span;
        match &simple.variety {
            Variety::Restriction(base) => {
                check(contract, resolution, base, "restricted", |set| set.restriction, span, report);
            }
            Variety::List(item) => check(contract, resolution, item, "listed", |set| set.list, span, report),
            Variety::Union(members) => {
                for member in members {
                    check(contract, resolution, member, "united with others", |set| set.union, span, report);
                }
            }
        }
    }
}

fn check(
    contract: &Contract,
    resolution: &Resolution,
    base: &TypeUse,
    what: &str,
    is_final: fn(DerivationSet) -> bool,
    span: Span,
    report: &mut Report,
) {
    let Some(Target::Defined(index)) = resolution.type_use(contract, base) else { return };
    let Some(definition) = contract.definition(index) else { return };
    let set = match &definition.kind {
        TypeKind::Complex(complex) => complex.is_final,
        TypeKind::Simple(simple) => simple.is_final,
    };
    if is_final(set) {
        let name = definition.name.as_ref().map_or("anonymous".to_owned(), |name| quote(&name.local));
        let message = format!("the type {name} is final and cannot be {what} (XML Schema part 1, 3.4.6 and 3.14.6)");
        report.rule(span, message).first = Some(definition.span);
    }
}
