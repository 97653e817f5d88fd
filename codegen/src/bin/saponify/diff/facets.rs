//! Whether facets let through more or less than before.

use std::cmp::Ordering;
use std::collections::HashSet;

use saponify_codegen::describe::{Facet, FacetName};

use super::changes::{Changes, Subject, Weight};
use super::types::Held;
use crate::paint::harmless;

/// How the values of a facet changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Narrower,
    Wider,
    /// Nobody can tell, as with another pattern.
    Other,
}

/// Facets that bound one and the same thing.
const BOUNDS: [&[FacetName]; 7] = [
    &[FacetName::MinLength],
    &[FacetName::MaxLength],
    &[FacetName::MinInclusive, FacetName::MinExclusive],
    &[FacetName::MaxInclusive, FacetName::MaxExclusive],
    &[FacetName::TotalDigits],
    &[FacetName::FractionDigits],
    &[FacetName::WhiteSpace],
];

pub(super) fn compare(changes: &mut Changes, subject: &Subject, held: Held, old: &[Facet], new: &[Facet]) {
    for names in BOUNDS {
        let find = |facets: &'_ [Facet]| facets.iter().find(|facet| names.contains(&facet.name)).cloned();
        let (old, new) = (find(old), find(new));
        if let Some(step) = step(old.as_ref(), new.as_ref()) {
            let said = match (&old, &new) {
                (Some(old), Some(new)) => format!("is {}; it was {}", harmless(&new.words), harmless(&old.words)),
                (None, Some(new)) => format!("is {}; it was not bound so", harmless(&new.words)),
                (Some(old), None) => format!("is no longer {}", harmless(&old.words)),
                (None, None) => continue,
            };
            tell(changes, subject, held, step, &said);
        }
    }
    patterns(changes, subject, held, old, new);
}

fn patterns(changes: &mut Changes, subject: &Subject, held: Held, old: &[Facet], new: &[Facet]) {
    let of = |facets: &'_ [Facet]| -> Vec<Facet> {
        facets.iter().filter(|facet| facet.name == FacetName::Pattern).cloned().collect()
    };
    let (old, new) = (of(old), of(new));
    let values = |facets: &'_ [Facet]| -> HashSet<String> { facets.iter().map(|facet| facet.value.clone()).collect() };
    let (was, is) = (values(&old), values(&new));
    let gone: Vec<_> = old.iter().filter(|facet| !is.contains(&facet.value)).collect();
    let added: Vec<_> = new.iter().filter(|facet| !was.contains(&facet.value)).collect();
    let words = |facets: &[&Facet]| {
        let words: Vec<_> = facets.iter().map(|facet| harmless(&facet.words)).collect();
        words.join(" and ")
    };
    match (gone.is_empty(), added.is_empty()) {
        (true, true) => {}
        (true, false) => {
            tell(changes, subject, held, Step::Narrower, &format!("is {}; it was not bound so", words(&added)));
        }
        (false, true) => tell(changes, subject, held, Step::Wider, &format!("is no longer {}", words(&gone))),
        (false, false) => {
            tell(changes, subject, held, Step::Other, &format!("is {}; it was {}", words(&added), words(&gone)));
        }
    }
}

/// Narrower is refused in requests that were taken; wider may stand in answers that code did not expect.
fn tell(changes: &mut Changes, subject: &Subject, held: Held, step: Step, said: &str) {
    let weight = match step {
        Step::Wider => Weight::Addition,
        Step::Narrower | Step::Other if held.by_requests => Weight::Breaking,
        Step::Narrower => Weight::Small,
        Step::Other => Weight::Behaviour,
    };
    changes.push(weight, subject, said);
}

fn step(old: Option<&Facet>, new: Option<&Facet>) -> Option<Step> {
    let (old, new) = match (old, new) {
        (None, None) => return None,
        (None, Some(_)) => return Some(Step::Narrower),
        (Some(_), None) => return Some(Step::Wider),
        (Some(old), Some(new)) if old == new => return None,
        (Some(old), Some(new)) => (old, new),
    };
    let is_lower_bound = matches!(new.name, FacetName::MinLength | FacetName::MinInclusive | FacetName::MinExclusive);
    let is_exclusive = |facet: &Facet| matches!(facet.name, FacetName::MinExclusive | FacetName::MaxExclusive);
    let Some(order) = order(&old.value, &new.value) else { return Some(Step::Other) };
    match order {
        Ordering::Equal => match (is_exclusive(old), is_exclusive(new)) {
            (false, true) => Some(Step::Narrower),
            (true, false) => Some(Step::Wider),
            _ => None,
        },
        // The new bound is above the old one.
        Ordering::Less if is_lower_bound => Some(Step::Narrower),
        Ordering::Greater if !is_lower_bound => Some(Step::Narrower),
        _ => Some(Step::Wider),
    }
}

/// The order of two numbers; of other values, such as dates, none is known.
fn order(old: &str, new: &str) -> Option<Ordering> {
    if let (Ok(old), Ok(new)) = (old.parse::<i128>(), new.parse::<i128>()) {
        return Some(old.cmp(&new));
    }
    if digits(old) == digits(new) {
        return Some(Ordering::Equal);
    }
    let (old, new) = (old.parse::<f64>().ok()?, new.parse::<f64>().ok()?);
    // Numbers that differ are not told apart by a rounding.
    old.partial_cmp(&new).filter(|order| order.is_ne())
}

/// A decimal without the zeros and the sign that say nothing.
fn digits(text: &str) -> String {
    let (sign, number) = match text.strip_prefix('-') {
        Some(number) => ("-", number),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    format!("{sign}{}.{}", whole.trim_start_matches('0'), fraction.trim_end_matches('0'))
}
