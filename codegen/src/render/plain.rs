//! Whether the runtime's derive reads and writes a record; the codec of another one is written out.

use std::collections::HashSet;

use crate::model::{Field, Place, Record, RecordKind};

/// A sequence of elements, or text, with attributes.
pub(super) fn is_plain(record: &Record) -> bool {
    let mut elements = HashSet::new();
    record.kind == RecordKind::Sequence
        && record.fields.iter().all(|field| {
            let is_own = match field.place {
                Place::Element => elements.insert(&field.xml) && field.value.is_none(),
                Place::Attribute => field.fixed().is_none(),
                Place::Text => true,
                Place::Group(_) | Place::Mixed | Place::AnyAttributes(_) => false,
            };
            is_own && !field.is_boxed
        })
}

/// The fields whose values are child elements, with their places among all fields.
pub(super) fn children(fields: &[Field]) -> impl Iterator<Item = (usize, &Field)> {
    fields.iter().enumerate().filter(|(_, field)| matches!(field.place, Place::Element | Place::Group(_)))
}
