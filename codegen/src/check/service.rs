//! What a service says: addresses and namespaces.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::ast::Contract;
use crate::report::{Report, quote};

/// Profiles differ in name and replace namespaces that the contract has.
pub(super) fn profiles_name_namespaces(contract: &Contract, report: &mut Report) {
    let known: HashSet<_> = contract.namespaces.iter().chain(contract.bound_namespaces()).map(|uri| &**uri).collect();
    for service in &contract.services {
        let mut names = HashSet::new();
        for profile in &service.profiles {
            if !names.insert(&profile.name.value) {
                report
                    .error(profile.name.span, format!("the profile {} is declared twice", quote(&profile.name.value)));
            }
            let mut replaced = HashSet::new();
            for (uri, _) in &profile.namespaces {
                if !replaced.insert(&uri.value) {
                    report.error(uri.span, format!("the namespace {} is replaced twice", quote(&uri.value)));
                } else if !known.contains(uri.value.as_str()) {
                    let message = format!("nothing in the contract has the namespace {}", quote(&uri.value));
                    report.misspelt(uri.span, message, &uri.value, known.iter().copied());
                }
            }
        }
    }
}

/// A client has one address by default: that of the first port of its binding.
pub(super) fn first_port_is_the_default(contract: &Contract, report: &mut Report) {
    let mut firsts = HashMap::new();
    for port in contract.services.iter().flat_map(|service| &service.ports) {
        let Some(address) = port.address.as_ref().filter(|address| is_http_address(&address.value)) else { continue };
        match firsts.entry(&port.binding.name) {
            Entry::Vacant(free) => {
                free.insert(&port.name);
            }
            Entry::Occupied(first) => {
                let (first, name) = (quote(first.get()), quote(&port.name));
                let message = format!("the ports {first} and {name} are of one binding");
                let help = format!("`ENDPOINT` is the address of {first}: give that of {name} to the client's builder");
                report.warn(address.span, message).help(help);
            }
        }
    }
}

/// An address that is no HTTP address is a placeholder; one with a password is a leak.
pub(super) fn addresses_are_http(contract: &Contract, report: &mut Report) {
    for address in contract.services.iter().flat_map(|s| &s.ports).filter_map(|port| port.address.as_ref()) {
        if !is_http_address(&address.value) {
            let message = format!("{} is no plain http or https address: it is left out", quote(&address.value));
            report.warn(address.span, message);
        }
    }
}

/// Whether it can stand as a default of a client: http or https, a host, no user and no password.
pub(crate) fn is_http_address(address: &str) -> bool {
    let scheme = address
        .split_once("://")
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https"));
    let authority = scheme.and_then(|(_, rest)| rest.split(['/', '?', '#']).next());
    let visible = address.bytes().all(|byte| byte.is_ascii_graphic());
    visible && authority.is_some_and(|authority| !authority.is_empty() && !authority.contains('@'))
}
