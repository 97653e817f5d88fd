//! A type that holds itself without a list between has no end in memory: a `Box` closes the circle.

use crate::model::{Field, Type, TypeId, TypeRef};

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the way from the type where the walk began.
    Open,
    Done,
}

/// Boxes the fields, variants and members that lead back to where they are; no others.
pub(super) fn close_circles(types: &mut [Type]) {
    let mut states = vec![State::New; types.len()];
    for start in 0..types.len() {
        if states.get(start) != Some(&State::New) {
            continue;
        }
        // A type on the way, and the part of it that is looked at next.
        let mut path = vec![(start, 0)];
        mark(&mut states, start, State::Open);
        while let Some((at, part)) = path.last_mut() {
            let (here, index) = (*at, *part);
            *part += 1;
            match types.get(here).map(|ty| target(ty, index)) {
                Some(Step::To(TypeId(next))) => match states.get(next) {
                    Some(State::Open) => {
                        if let Some(ty) = types.get_mut(here) {
                            set_box(ty, index);
                        }
                    }
                    Some(State::New) => {
                        mark(&mut states, next, State::Open);
                        path.push((next, 0));
                    }
                    _ => {}
                },
                Some(Step::Nowhere) => {}
                Some(Step::End) | None => {
                    mark(&mut states, here, State::Done);
                    path.pop();
                }
            }
        }
    }
}

enum Step {
    To(TypeId),
    Nowhere,
    End,
}

/// Where a part of a type leads in memory.
fn target(ty: &Type, index: usize) -> Step {
    let of_field = |field: &Field| match field.ty {
        TypeRef::Named(id) if !field.is_list() => Step::To(id),
        _ => Step::Nowhere,
    };
    match ty {
        Type::Record(record) => record.fields.get(index).map_or(Step::End, of_field),
        Type::Choice(choice) => choice.variants.get(index).map_or(Step::End, of_field),
        Type::Family(family) => family.members.get(index).map_or(Step::End, |member| Step::To(member.ty)),
        Type::Enumeration(_) | Type::Restriction(_) | Type::Union(_) => Step::End,
    }
}

fn set_box(ty: &mut Type, index: usize) {
    let boxed = match ty {
        Type::Record(record) => record.fields.get_mut(index).map(|field| &mut field.is_boxed),
        Type::Choice(choice) => choice.variants.get_mut(index).map(|field| &mut field.is_boxed),
        Type::Family(family) => family.members.get_mut(index).map(|member| &mut member.is_boxed),
        Type::Enumeration(_) | Type::Restriction(_) | Type::Union(_) => None,
    };
    if let Some(boxed) = boxed {
        *boxed = true;
    }
}

fn mark(states: &mut [State], at: usize, state: State) {
    if let Some(slot) = states.get_mut(at) {
        *slot = state;
    }
}
