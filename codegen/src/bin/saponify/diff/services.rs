//! Changes of services and of what they are bound to.

use saponify_codegen::describe::{Description, Endpoint, Service};

use super::changes::{Changes, Places, Subject, Weight, quoted};
use super::paired::Paired;
use super::types::Types;

pub(super) fn compare(changes: &mut Changes, types: &Types<'_>, old: &Description, new: &Description) {
    let services = Paired::by(&old.services, &new.services, |service| &service.name);
    let subject = |service: &Service| Subject::new("service", &service.name, Places::default());
    for service in services.gone {
        changes.breaking(&subject(service), "is gone");
    }
    for service in services.new {
        changes.addition(&subject(service), "is new");
    }
    for (old, new) in services.both {
        let subject = subject(new);
        changes.docs(&subject, &old.docs, &new.docs);
        endpoints(changes, &subject, old, new);
        profiles(changes, &subject, old, new);
        credentials(changes, &subject, types, old, new);
        super::operations::compare(changes, types, old, new);
    }
}

fn endpoints(changes: &mut Changes, subject: &Subject, old: &Service, new: &Service) {
    let endpoints = Paired::by(&old.endpoints, &new.endpoints, |endpoint| &endpoint.soap);
    for endpoint in endpoints.gone {
        changes.breaking(subject, format_args!("is no longer bound to SOAP {}", endpoint.soap));
    }
    for endpoint in endpoints.new {
        changes.addition(subject, format_args!("is bound to SOAP {} too", endpoint.soap));
    }
    let (Some(old), Some(new)) = (old.endpoints.first(), new.endpoints.first()) else { return };
    if old.soap != new.soap {
        let said = format!("speaks SOAP {} by default; it spoke SOAP {}", new.soap, old.soap);
        changes.push(Weight::Behaviour, subject, said);
    }
    address(changes, subject, old, new);
}

/// The address of the default binding, which is a constant of the client.
fn address(changes: &mut Changes, subject: &Subject, old: &Endpoint, new: &Endpoint) {
    match (&old.address, &new.address) {
        (Some(old), Some(new)) if old != new => {
            let said = format!("is at {} by default; it was at {}", quoted(new), quoted(old));
            changes.push(Weight::Behaviour, subject, said);
        }
        (Some(old), None) => changes.breaking(subject, format_args!("has no default address; it had {}", quoted(old))),
        (None, Some(new)) => changes.addition(subject, format_args!("has a default address: {}", quoted(new))),
        _ => {}
    }
}

fn profiles(changes: &mut Changes, subject: &Subject, old: &Service, new: &Service) {
    let profiles = Paired::by(&old.profiles, &new.profiles, |profile| &profile.name);
    for profile in profiles.gone {
        changes.breaking(subject, format_args!("has no profile {} any more", quoted(&profile.name)));
    }
    for profile in profiles.new {
        changes.addition(subject, format_args!("has a new profile {}", quoted(&profile.name)));
    }
    for (_, profile) in profiles.both.into_iter().filter(|(old, new)| old != new) {
        changes.breaking(subject, format_args!("has other namespaces in its profile {}", quoted(&profile.name)));
    }
    let first = |service: &Service| service.profiles.first().map(|profile| profile.name.clone());
    if let (Some(old), Some(new)) = (first(old), first(new)) {
        if old != new {
            let said = format!("has the profile {} by default; it was {}", quoted(&new), quoted(&old));
            changes.push(Weight::Behaviour, subject, said);
        }
    }
}

fn credentials(changes: &mut Changes, subject: &Subject, types: &Types<'_>, old: &Service, new: &Service) {
    match (&old.credentials, &new.credentials) {
        (Some(old), Some(new)) if !types.are_same(old, new) => {
            changes.breaking(subject, format_args!("wants credentials of `{new}`; it wanted `{old}`"));
        }
        (Some(old), None) => changes.breaking(subject, format_args!("wants no credentials; it wanted `{old}`")),
        (None, Some(new)) => changes.breaking(subject, format_args!("wants credentials of `{new}`; it wanted none")),
        _ => {}
    }
}
