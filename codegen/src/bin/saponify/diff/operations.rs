//! Changes of operations.

use saponify_codegen::describe::{Effect, Fault, Header, Message, Operation, Service, ToldBy};

use super::changes::{Changes, Places, Subject, Weight, quoted};
use super::paired::Paired;
use super::types::Types;

pub(super) fn compare(changes: &mut Changes, types: &Types<'_>, old: &Service, new: &Service) {
    let service = &new.name;
    let mut operations = Paired::by(&old.operations, &new.operations, |operation| &operation.name);
    let subject = |old: Option<&Operation>, new: Option<&Operation>| {
        let name = new.or(old).map(|operation| operation.name.as_str()).unwrap_or_default();
        let place = |operation: Option<&Operation>| operation.map(|operation| operation.place.clone());
        Subject::new("operation", format!("{service}::{name}"), Places { old: place(old), new: place(new) })
    };
    let renamed = operations.renamed(|operation| &operation.xml_name);
    for (old, new) in &renamed {
        let subject = subject(Some(old), Some(new)).part("operation", format!("{service}::{}", old.name));
        changes.breaking(&subject, format_args!("is called `{}` now", new.name));
    }
    for old in operations.gone {
        changes.breaking(&subject(Some(old), None), "is gone");
    }
    // The client trait gives new methods a body.
    for new in operations.new {
        changes.addition(&subject(None, Some(new)), "is new");
    }
    for (old, new) in operations.both.into_iter().chain(renamed) {
        operation(changes, types, &subject(Some(old), Some(new)), old, new);
    }
}

fn operation(changes: &mut Changes, types: &Types<'_>, subject: &Subject, old: &Operation, new: &Operation) {
    changes.docs(subject, &old.docs, &new.docs);
    message(changes, types, subject, &old.request, &new.request, ["takes", "took"]);
    match (&old.response, &new.response) {
        (Some(old), Some(new)) => message(changes, types, subject, old, new, ["answers", "answered"]),
        (Some(old), None) => changes.breaking(subject, format_args!("is one-way; it answered `{}`", old.ty)),
        (None, Some(new)) => changes.breaking(subject, format_args!("answers `{}`; it was one-way", new.ty)),
        (None, None) => {}
    }
    if old.xml_name != new.xml_name {
        let said = format!("is {} in the contract; it was {}", quoted(&new.xml_name), quoted(&old.xml_name));
        changes.push(Weight::Small, subject, said);
    }
    if old.action != new.action {
        changes
            .breaking(subject, format_args!("has the action {}; it was {}", quoted(&new.action), quoted(&old.action)));
    }
    if old.is_encoded != new.is_encoded {
        let [is, was] = if new.is_encoded { ["SOAP-encoded", "literal"] } else { ["literal", "SOAP-encoded"] };
        changes.breaking(subject, format_args!("is {is}; it was {was}"));
    }
    if old.effect != new.effect {
        let said = format!("{}; it {}", effect(new.effect, true), effect(old.effect, false));
        changes.push(Weight::Behaviour, subject, said);
    }
    headers(changes, types, subject, [&old.headers, &new.headers], "header");
    headers(changes, types, subject, [&old.response_headers, &new.response_headers], "answered header");
    faults(changes, types, subject, old, new);
}

fn message(
    changes: &mut Changes,
    types: &Types<'_>,
    subject: &Subject,
    old: &Message,
    new: &Message,
    [does, did]: [&str; 2],
) {
    if !types.are_same(&old.ty, &new.ty) {
        changes.breaking(subject, format_args!("{does} `{}`; it {did} `{}`", new.ty, old.ty));
    }
    if old.aliases != new.aliases {
        let gone = old.aliases.iter().any(|alias| !new.aliases.contains(alias));
        let weight = if gone { Weight::Breaking } else { Weight::Addition };
        let names = |message: &Message| quoted(&message.aliases.join(" "));
        changes.push(weight, subject, format_args!("reads as aliases {}; it read {}", names(new), names(old)));
    }
    let is_free = did == "answered" && old.is_wrapper && new.is_wrapper;
    match (&old.element, &new.element) {
        (Some(old), Some(new)) if !is_free => {
            if old.local == new.local {
                changes.xml(subject, old, new);
            } else {
                let (new, old) = (quoted(&new.to_string()), quoted(&old.to_string()));
                changes.breaking(subject, format_args!("{does} the element {new}; it {did} {old}"));
            }
        }
        (Some(old), None) => {
            changes.breaking(subject, format_args!("{does} no element; it {did} {}", quoted(&old.to_string())));
        }
        (None, Some(new)) => {
            changes.breaking(subject, format_args!("{does} the element {}; it {did} none", quoted(&new.to_string())));
        }
        _ => {}
    }
}

fn effect(effect: Effect, is_now: bool) -> &'static str {
    match (effect, is_now) {
        (Effect::Read, true) => "changes nothing, so that calls may be repeated",
        (Effect::Read, false) => "changed nothing",
        (Effect::State, true) => "leads to the same state when repeated, so that calls may be",
        (Effect::State, false) => "led to the same state when repeated",
        (Effect::Unsafe, true) => "is not known to be repeatable",
        (Effect::Unsafe, false) => "was not known to be repeatable",
    }
}

fn headers(
    changes: &mut Changes,
    types: &Types<'_>,
    subject: &Subject,
    [old, new]: [&[Header]; 2],
    what: &'static str,
) {
    let headers = Paired::by(old, new, |header| &header.element);
    let name = |header: &Header| quoted(&header.element.to_string());
    for header in headers.gone {
        changes.breaking(subject, format_args!("has no {what} {} any more", name(header)));
    }
    for header in headers.new {
        let weight = if what == "header" { Weight::Behaviour } else { Weight::Addition };
        changes.push(weight, subject, format_args!("has a new {what} {}", name(header)));
    }
    for (old, new) in headers.both {
        if !types.are_same(&old.ty, &new.ty) {
            changes
                .breaking(subject, format_args!("has the {what} {} as `{}`; it was `{}`", name(new), new.ty, old.ty));
        }
    }
}

fn faults(changes: &mut Changes, types: &Types<'_>, subject: &Subject, old: &Operation, new: &Operation) {
    if old.fault != new.fault {
        changes.breaking(subject, format_args!("has the faults `{}`; they were `{}`", new.fault, old.fault));
    }
    let mut faults = Paired::by(&old.faults, &new.faults, |fault| &fault.name);
    let subject = |fault: &Fault| subject.part("fault", format!("{}::{}", new.fault, fault.name));
    for (old, new) in faults.renamed(|fault| &fault.xml_name) {
        changes.breaking(&subject(old), format_args!("is called `{}` now", new.name));
        fault(changes, types, &subject(new), old, new);
    }
    for fault in faults.gone {
        changes.breaking(&subject(fault), "is gone");
    }
    for fault in faults.new {
        changes.addition(&subject(fault), "is new");
    }
    for (old, new) in faults.both {
        fault(changes, types, &subject(new), old, new);
    }
}

fn fault(changes: &mut Changes, types: &Types<'_>, subject: &Subject, old: &Fault, new: &Fault) {
    changes.docs(subject, &old.docs, &new.docs);
    if old.reauthenticate != new.reauthenticate {
        let said =
            if new.reauthenticate { "asks for fresh credentials" } else { "no longer asks for fresh credentials" };
        changes.push(Weight::Behaviour, subject, said);
    }
    match (&old.told_by, &new.told_by) {
        (ToldBy::Detail { element: was, ty: old }, ToldBy::Detail { element, ty }) => {
            if !types.are_same(old, ty) {
                changes.breaking(subject, format_args!("has the detail `{ty}`; it was `{old}`"));
            }
            changes.xml(subject, was, element);
        }
        (ToldBy::FaultString(old), ToldBy::FaultString(new)) if old != new => {
            changes.breaking(subject, format_args!("is told by {}; it was by {}", quoted(new), quoted(old)));
        }
        (ToldBy::FaultString(_), ToldBy::Detail { ty, .. }) => {
            changes.breaking(subject, format_args!("has the detail `{ty}`; it was told by its text"));
        }
        (ToldBy::Detail { ty, .. }, ToldBy::FaultString(_)) => {
            changes.breaking(subject, format_args!("is told by its text; it had the detail `{ty}`"));
        }
        _ => {}
    }
}
