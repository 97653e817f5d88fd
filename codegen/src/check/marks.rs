//! What the contract says to the generator stands where it means something.

use std::collections::HashSet;

use crate::ast::{Contract, Marks, Occurs, Particle, QName, Term, TypeIndex};
use crate::model::BuiltIn;
use crate::report::{Report, quote};
use crate::resolve::{Callable, Resolution, Target};

/// Whether any element is marked, so that the rules below have something to say.
pub(super) fn stand_somewhere(contract: &Contract) -> bool {
    let is_marked = |marks: &Marks| marks.supplied.is_some() || marks.secret.is_some() || marks.aliases.is_some();
    let is_referred_to = |particle: &Particle| match &particle.term {
        Term::ElementRef { marks, .. } => is_marked(marks),
        _ => false,
    };
    contract.all_elements().any(|element| is_marked(&element.marks)) || contract.particles().any(is_referred_to)
}

/// The complex types of requests.
fn requests(contract: &Contract, resolution: &Resolution, callables: &[Callable<'_>]) -> HashSet<TypeIndex> {
    let calls = callables.iter().flat_map(|callable| &callable.calls);
    let bodies = calls.filter_map(|call| resolution.body_element(contract, call, call.request()));
    bodies.filter_map(|element| resolution.complex(contract, &element.ty)).collect()
}

/// A supplied element is a direct child of a request, once, and of a complex type.
pub(super) fn supplied_is_in_requests(
    contract: &Contract,
    resolution: &Resolution,
    callables: &[Callable<'_>],
    report: &mut Report,
) {
    let requests = requests(contract, resolution, callables);
    let typed_only = callables.is_empty();
    for (index, ..) in contract.complex_types() {
        let mut first = None;
        for element in resolution.used_elements(contract, index) {
            let Some(mark) = element.supplied else { continue };
            let name = quote(&element.name.local);
            if !typed_only && !requests.contains(&index) {
                report
                    .error(
                        element.span,
                        format!("{name} is supplied by the client, but it does not stand in a request"),
                    )
                    .help("only a direct child of a request's element can be");
            }
            if element.occurs != Occurs::ONCE {
                report.error(element.span, format!("{name} is supplied by the client, so it is to occur once"));
            }
            if resolution.complex(contract, element.ty).is_none() {
                report.error(
                    element.span,
                    format!("{name} is supplied by the client, so its type is to be a complex one"),
                );
            }
            if element.secret.is_some() {
                report.error(mark, "an element is either supplied or secret");
            }
            if let Some(first) = first.replace(name) {
                report.error(element.span, format!("{first} is supplied already, and one element of a request can be"));
            }
        }
    }
}

/// One client has one provider of credentials.
pub(super) fn supplied_is_of_one_type(
    contract: &Contract,
    resolution: &Resolution,
    callables: &[Callable<'_>],
    report: &mut Report,
) {
    for callable in callables {
        let mut first: Option<(TypeIndex, &QName)> = None;
        let mut seen = HashSet::new();
        for call in &callable.calls {
            let body = resolution.body_element(contract, call, call.request());
            let Some(index) = body.and_then(|element| resolution.complex(contract, &element.ty)) else { continue };
            if !seen.insert(index) {
                continue;
            }
            for element in resolution.used_elements(contract, index).iter().filter(|e| e.supplied.is_some()) {
                let Some(ty) = resolution.complex(contract, element.ty) else { continue };
                match first {
                    None => first = Some((ty, element.name)),
                    Some((known, _)) if known == ty => {}
                    Some((_, name)) => {
                        let message = format!(
                            "the types of {} and of {} differ, and a client supplies one type",
                            quote(&element.name.local),
                            quote(&name.local)
                        );
                        report.error(element.span, message).help("give both the same named type");
                    }
                }
            }
        }
    }
}

/// A secret is one text.
pub(super) fn secret_is_one_text(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let text = [BuiltIn::String, BuiltIn::NormalizedString, BuiltIn::Token].map(Target::BuiltIn);
    for (index, ..) in contract.complex_types() {
        for element in resolution.used_elements(contract, index).iter().filter(|e| e.secret.is_some()) {
            let name = quote(&element.name.local);
            if !resolution.settled(contract, element.ty).is_some_and(|target| text.contains(&target)) {
                report.error(element.span, format!("{name} is secret, so its type is to be `xs:string` or `xs:token`"));
            }
            if element.occurs.is_list() {
                report.error(element.span, format!("{name} is secret, so it cannot be a list"));
            }
        }
    }
}

/// Aliases are other names of a message's element.
pub(super) fn aliases_are_of_messages(
    contract: &Contract,
    resolution: &Resolution,
    callables: &[Callable<'_>],
    report: &mut Report,
) {
    let calls = callables.iter().flat_map(|callable| &callable.calls);
    let carried = calls.flat_map(|call| [Some((call, call.request())), call.response().map(|answer| (call, answer))]);
    let bodies = carried.flatten().filter_map(|(call, carried)| resolution.body_element(contract, call, carried));
    let bodies: HashSet<&QName> = bodies.map(|element| &element.name).collect();
    for element in &contract.elements {
        if let Some(aliases) = &element.marks.aliases {
            if !callables.is_empty() && !bodies.contains(&element.name) {
                let name = quote(&element.name.local);
                report.error(
                    aliases.span,
                    format!("`saponify:aliases` of {name}, which no message carries, is not supported yet"),
                );
            }
        }
    }
    let contents = contract.complex_types().filter_map(|(.., complex)| complex.particle());
    for particle in contents.flat_map(Particle::all) {
        let marks = match &particle.term {
            Term::Element(element) => &element.marks,
            Term::ElementRef { marks, .. } => marks,
            Term::Sequence(_) | Term::Choice(_) | Term::All(_) | Term::Group(_) | Term::Any(_) => continue,
        };
        if let Some(aliases) = &marks.aliases {
            report.error(aliases.span, "`saponify:aliases` of an element within a type is not supported yet");
        }
    }
}
