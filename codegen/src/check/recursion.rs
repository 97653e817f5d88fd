//! A type that holds itself does so in a list, else it would have no end in memory.

use crate::ast::{Contract, TypeIndex, TypeKind};
use crate::report::{Report, quote};
use crate::resolve::{Resolution, UsedElement};

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the way from the type where the walk began.
    Open,
    Done,
}

/// Walks the types without recursion of its own: contracts may be deeper than the stack.
pub(super) fn goes_through_lists(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut states = vec![State::New; contract.types.len()];
    for (start, _, _) in contract.complex_types() {
        let mut path = Vec::new();
        enter(start, &mut path, &mut states, contract, resolution);
        while let Some((at, edges)) = path.last_mut() {
            let Some((element, target)) = edges.next() else {
                if let Some(state) = states.get_mut(at.0) {
                    *state = State::Done;
                }
                path.pop();
                continue;
            };
            if states.get(target.0) == Some(&State::Open) {
                let name = quote(&element.name.local);
                let message =
                    format!("a type that holds itself, here by {name}, without a list between is not supported yet");
                report.error(element.span, message).help("give an element of the circle `maxOccurs=\"unbounded\"`");
            }
            enter(target, &mut path, &mut states, contract, resolution);
        }
    }
}

type Edges<'c> = std::vec::IntoIter<(UsedElement<'c>, TypeIndex)>;

fn enter<'c>(
    at: TypeIndex,
    path: &mut Vec<(TypeIndex, Edges<'c>)>,
    states: &mut [State],
    contract: &'c Contract,
    resolution: &Resolution,
) {
    let Some(state) = states.get_mut(at.0).filter(|state| **state == State::New) else { return };
    *state = State::Open;
    let Some(TypeKind::Complex(complex)) = contract.definition(at).map(|definition| &definition.kind) else { return };
    let elements = resolution.used_elements(contract, &complex.content).filter(|element| !element.occurs.is_list());
    let edges: Vec<_> =
        elements.filter_map(|element| Some((element, resolution.complex(contract, element.ty)?))).collect();
    path.push((at, edges.into_iter()));
}
