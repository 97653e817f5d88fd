//! How often something occurs, and its type, which says so too.

use saponify_codegen::describe::Field;

use super::changes::{Changes, Subject, Weight};
use super::types::{Held, Types};

pub(super) fn compare(
    changes: &mut Changes,
    types: &Types<'_>,
    subject: &Subject,
    held: Held,
    [old, new]: [&Field; 2],
) {
    if !types.are_same(&old.ty, &new.ty) {
        let types = format!("`{}`; it was `{}`", new.ty, old.ty);
        match reason(old, new) {
            Some(reason) => changes.breaking(subject, format_args!("{reason}: it is {types}")),
            None => changes.breaking(subject, format_args!("is {types}")),
        }
        return;
    }
    let (lower, higher) = (new.min < old.min, is_less(old.max, new.max));
    let (raised, lowered) = (new.min > old.min, is_less(new.max, old.max));
    let said = |what: &str| format!("occurs {} in {what}; it was {}", range(new), range(old));
    if raised || lowered {
        // Callers have to give what they could leave out, or the other way round; answers only promise more.
        let (weight, what) = if held.by_requests { (Weight::Breaking, "requests") } else { (Weight::Small, "answers") };
        changes.push(weight, subject, said(what));
    }
    if lower || higher {
        if held.by_answers {
            changes.push(Weight::Behaviour, subject, said("answers"));
        }
        if held.by_requests {
            changes.addition(subject, said("requests"));
        }
    }
}

/// What of the occurrence makes the type another one.
fn reason(old: &Field, new: &Field) -> Option<&'static str> {
    let repeats = |field: &Field| field.ty.rust.starts_with("Vec<");
    match (repeats(old), repeats(new)) {
        (false, true) => Some("may repeat"),
        (true, false) => Some("no longer repeats"),
        (false, false) if old.min == 0 && new.min > 0 => Some("is required"),
        (false, false) if old.min > 0 && new.min == 0 => Some("may be left out"),
        _ => None,
    }
}

/// Whether one upper bound is below the other; none is above all.
fn is_less(one: Option<u32>, other: Option<u32>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one < other,
        (Some(_), None) => true,
        (None, _) => false,
    }
}

fn range(field: &Field) -> String {
    match field.max {
        Some(max) => format!("{} to {max} times", field.min),
        None => format!("at least {} times", field.min),
    }
}
