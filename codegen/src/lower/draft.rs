//! Fields that have no Rust name yet, as a content model is walked.

use std::sync::Arc;

use crate::ast::NamespaceConstraint;
use crate::model::{Field, Occurs, Place, Start, Wildcard};
use crate::names::{Scope, raw, snake};

/// Gives each field its Rust name.
pub(super) fn named(fields: Vec<Field>, names: &mut Scope) -> Vec<Field> {
    let fields = fields.into_iter().map(|field| Field { name: raw(names.claim(snake(&field.name), "_")), ..field });
    fields.collect()
}

/// What the field may start with.
pub(super) fn starts(field: &Field) -> Vec<Start> {
    match &field.place {
        Place::Element => vec![Start::Element(field.xml.clone())],
        Place::Group(starts) => starts.clone(),
        Place::Attribute | Place::Text | Place::Mixed | Place::AnyAttributes(_) => Vec::new(),
    }
}

/// What one of several fields, which stand one behind the other, may start with.
pub(super) fn starts_of_sequence(fields: &[Field]) -> Vec<Start> {
    let mut found = Vec::new();
    for field in fields {
        add_starts(&mut found, starts(field));
        if field.occurs.min > 0 {
            break;
        }
    }
    found
}

pub(super) fn add_starts(found: &mut Vec<Start>, more: Vec<Start>) {
    for start in more {
        if !found.contains(&start) {
            found.push(start);
        }
    }
}

/// How often something occurs that stands in something that repeats.
pub(super) fn product(outer: Occurs, inner: Occurs) -> Occurs {
    Occurs {
        min: outer.min.saturating_mul(inner.min),
        max: outer.max.zip(inner.max).map(|(outer, inner)| outer.saturating_mul(inner)),
    }
}

pub(super) fn wildcard(namespaces: &NamespaceConstraint) -> Wildcard {
    let text = |uri: &Option<Arc<str>>| uri.as_deref().unwrap_or_default().to_owned();
    match namespaces {
        NamespaceConstraint::Any => Wildcard::Any,
        NamespaceConstraint::Other(target) => Wildcard::Other(text(target)),
        NamespaceConstraint::OneOf(uris) => Wildcard::OneOf(uris.iter().map(text).collect()),
    }
}
