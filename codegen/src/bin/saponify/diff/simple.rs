//! Changes of enumerations, restrictions and unions.

use std::collections::HashSet;

use saponify_codegen::describe::{Alternative, Enumeration, Restriction, Union, Value};

use super::changes::{Changes, Subject, Weight, quoted};
use super::facets;
use super::paired::Paired;
use super::types::{Held, Types};

/// Its enum is `non_exhaustive`, and reads what it does not list.
pub(super) fn enumeration(changes: &mut Changes, subject: &Subject, old: &Enumeration, new: &Enumeration) {
    if old.base != new.base {
        changes.push(
            Weight::Behaviour,
            subject,
            format_args!("restricts `{}`; it restricted `{}`", new.base, old.base),
        );
    }
    let mut values = Paired::by(&old.values, &new.values, |value| &value.name);
    let subject = |value: &Value| subject.part("value", format!("{}::{}", subject.at, value.name));
    for (old, new) in values.renamed(|value| &value.text) {
        changes.breaking(&subject(old), format_args!("is called `{}` now", new.name));
    }
    for value in values.gone {
        changes.breaking(&subject(value), format_args!("is gone; it was {}", quoted(&value.text)));
    }
    for value in values.new {
        changes.addition(&subject(value), format_args!("is new: {}", quoted(&value.text)));
    }
    for (old, new) in values.both {
        let subject = subject(new);
        changes.docs(&subject, &old.docs, &new.docs);
        if old.text != new.text {
            changes
                .breaking(&subject, format_args!("is {} on the wire; it was {}", quoted(&new.text), quoted(&old.text)));
        }
    }
}

pub(super) fn restriction(
    changes: &mut Changes,
    types: &Types<'_>,
    subject: &Subject,
    held: Held,
    [old, new]: [&Restriction; 2],
) {
    if !types.are_same(&old.base, &new.base) {
        changes.breaking(subject, format_args!("restricts `{}`; it restricted `{}`", new.base, old.base));
    }
    facets::compare(changes, subject, held, &old.facets, &new.facets);
}

pub(super) fn union(changes: &mut Changes, types: &Types<'_>, subject: &Subject, old: &Union, new: &Union) {
    let members = Paired::by(&old.members, &new.members, |member| &member.name);
    let subject_of = |member: &Alternative| subject.part("variant", format!("{}::{}", subject.at, member.name));
    for member in &members.gone {
        changes.breaking(&subject_of(member), "is gone");
    }
    for member in &members.new {
        changes.breaking(&subject_of(member), "is new: a `match` without it no longer compiles");
    }
    for (old, new) in &members.both {
        if !types.are_same(&old.ty, &new.ty) {
            changes.breaking(&subject_of(new), format_args!("holds `{}`; it held `{}`", new.ty, old.ty));
        }
    }
    let kept: HashSet<_> = members.both.iter().map(|(_, new)| &new.name).collect();
    let order = |union: &Union| -> Vec<String> {
        union.members.iter().map(|member| &member.name).filter(|name| kept.contains(name)).cloned().collect()
    };
    if order(old) != order(new) {
        changes.push(Weight::Behaviour, subject, "is read by its alternatives in another order");
    }
}
