//! Changes of records and choices.

use saponify_codegen::describe::{Choice, Content, Field, Place, Record};

use super::changes::{Changes, Subject, Weight, quoted};
use super::occurs;
use super::paired::Paired;
use super::types::{Held, Types};

pub(super) fn record(
    changes: &mut Changes,
    types: &Types<'_>,
    subject: &Subject,
    held: Held,
    [old, new]: [&Record; 2],
) {
    match (old.has_builder, new.has_builder) {
        (false, true) => {
            changes
                .breaking(subject, "has a builder; it was built and matched field by field, which no longer compiles");
        }
        (true, false) => changes.breaking(subject, "has no builder any more, for no request reaches it"),
        _ => {}
    }
    if old.content != new.content {
        let said = format!("is {}; it was {}", content(new.content), content(old.content));
        changes.push(Weight::Behaviour, subject, said);
    }
    let fields = Paired::by(&old.fields, &new.fields, |field| &field.name);
    let subject_of = |field: &Field| subject.part("field", format!("{}.{}", subject.at, field.name));
    for field in fields.gone {
        changes.breaking(&subject_of(field), format_args!("is gone; it was `{}`", field.ty));
    }
    for field in fields.new {
        added(changes, &subject_of(field), field, old.has_builder && new.has_builder);
    }
    let is_ordered = held.by_requests && old.content == Content::Sequence && new.content == Content::Sequence;
    if is_ordered && is_out_of_order(&fields.both, &new.fields) {
        changes.breaking(subject, "has its elements in another order on the wire");
    }
    for (old, new) in fields.both {
        let subject = subject_of(new);
        setter(changes, &subject, old, new);
        field(changes, types, &subject, held, [old, new]);
    }
}

fn content(content: Content) -> &'static str {
    match content {
        Content::Sequence => "in the order of its fields",
        Content::All => "in any order",
        Content::Mixed => "text and elements",
        Content::Array => "a SOAP-encoded array",
        _ => "of another content",
    }
}

fn added(changes: &mut Changes, subject: &Subject, field: &Field, is_built: bool) {
    if !is_built {
        changes.breaking(subject, "is new: code that builds or matches its struct field by field no longer compiles");
    } else if field.supplied {
        changes.addition(subject, "is new; the client supplies it");
    } else if field.min == 0 {
        changes.addition(subject, "is new and may be left out");
    } else {
        changes.breaking(subject, "is new and required: builders that do not give it no longer compile");
    }
}

/// Whether the elements that were there stand in another order. The pairs are in the old order.
fn is_out_of_order(both: &[(&Field, &Field)], new: &[Field]) -> bool {
    let on_the_wire = |field: &Field| !matches!(field.place, Place::Attribute | Place::AnyAttribute);
    let now: Vec<&str> =
        both.iter().map(|(_, new)| *new).filter(|field| on_the_wire(field)).map(|field| field.name.as_str()).collect();
    let kept: std::collections::HashSet<&str> = now.iter().copied().collect();
    let order = new.iter().map(|field| field.name.as_str()).filter(|name| kept.contains(name));
    !order.eq(now.iter().copied())
}

fn setter(changes: &mut Changes, subject: &Subject, old: &Field, new: &Field) {
    match (&old.item_setter, &new.item_setter) {
        (Some(old), Some(new)) if old != new => {
            changes.breaking(subject, format_args!("has the setter `{new}` for one item; it was `{old}`"));
        }
        (Some(old), None) => changes.breaking(subject, format_args!("has no setter for one item; it was `{old}`")),
        (None, Some(new)) => changes.addition(subject, format_args!("has a setter for one item: `{new}`")),
        _ => {}
    }
}

pub(super) fn choice(
    changes: &mut Changes,
    types: &Types<'_>,
    subject: &Subject,
    held: Held,
    [old, new]: [&Choice; 2],
) {
    if old.text != new.text {
        let name = |text: &Option<String>| text.as_deref().map_or("none".to_owned(), quoted);
        changes.breaking(
            subject,
            format_args!("has for text the variant {}; it was {}", name(&new.text), name(&old.text)),
        );
    }
    let variants = Paired::by(&old.variants, &new.variants, |variant| &variant.name);
    let subject = |variant: &Field| subject.part("variant", format!("{}::{}", subject.at, variant.name));
    for variant in variants.gone {
        changes.breaking(&subject(variant), "is gone");
    }
    for variant in variants.new {
        changes.breaking(&subject(variant), "is new: a `match` without it no longer compiles");
    }
    for (old, new) in variants.both {
        field(changes, types, &subject(new), held, [old, new]);
    }
}

fn field(changes: &mut Changes, types: &Types<'_>, subject: &Subject, held: Held, [old, new]: [&Field; 2]) {
    changes.docs(subject, &old.docs, &new.docs);
    occurs::compare(changes, types, subject, held, [old, new]);
    if old.place == new.place {
        if let (Some(old), Some(new)) = (&old.xml, &new.xml) {
            changes.xml(subject, old, new);
        }
    } else {
        changes.breaking(subject, format_args!("is {} on the wire; it was {}", place(new.place), place(old.place)));
    }
    wildcards(changes, subject, held, old, new);
    fixed(changes, subject, held, old, new);
    if old.default != new.default {
        let value = |field: &Field| field.default.as_deref().map_or("none".to_owned(), quoted);
        changes.push(Weight::Behaviour, subject, format_args!("has the default {}; it was {}", value(new), value(old)));
    }
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Element => "an element",
        Place::Attribute => "an attribute",
        Place::Text => "text",
        Place::AnyElement => "any element",
        Place::AnyAttribute => "any attributes",
        Place::Mixed => "text and elements",
        _ => "a part of the content",
    }
}

fn wildcards(changes: &mut Changes, subject: &Subject, held: Held, old: &Field, new: &Field) {
    if old.wildcards == new.wildcards || old.place != new.place {
        return;
    }
    let lets_more = |one: &Field, other: &Field| {
        one.wildcards.iter().any(|wildcard| wildcard == "##any")
            || other.wildcards.iter().all(|wildcard| one.wildcards.contains(wildcard))
    };
    let weight = match (lets_more(new, old), held.by_requests) {
        (true, _) => Weight::Addition,
        (false, true) => Weight::Breaking,
        (false, false) => Weight::Behaviour,
    };
    let names = |field: &Field| quoted(&field.wildcards.join(" or "));
    changes.push(weight, subject, format_args!("is of {}; it was of {}", names(new), names(old)));
}

fn fixed(changes: &mut Changes, subject: &Subject, held: Held, old: &Field, new: &Field) {
    let weight = if held.by_requests { Weight::Breaking } else { Weight::Behaviour };
    match (&old.fixed, &new.fixed) {
        (Some(old), Some(new)) if old != new => {
            changes.push(weight, subject, format_args!("is always {}; it was {}", quoted(new), quoted(old)));
        }
        (None, Some(new)) => changes.push(weight, subject, format_args!("is always {}; it was free", quoted(new))),
        (Some(old), None) => changes.addition(subject, format_args!("is free; it was always {}", quoted(old))),
        _ => {}
    }
}
