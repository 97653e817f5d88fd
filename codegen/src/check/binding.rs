//! Bindings fit their port types (WSDL 1.1, 2.5).

use std::collections::HashSet;

use crate::ast::{Binding, BoundMessage, BoundOperation, Contract, Exchanged, Operation, PortType, Style};
use crate::report::{Report, quote};
use crate::resolve::{Callable, Resolution, is_alike, pairing};

/// A binding binds every operation of its port type and nothing else.
pub(super) fn fits_its_port_type(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for binding in &contract.bindings {
        let Some(port_type) = resolution.port_type(contract, &binding.port_type) else { continue };
        let pairing = pairing(port_type, binding);
        let known: HashSet<_> = port_type.operations.iter().map(|operation| operation.name.value.as_str()).collect();
        let reversed: HashSet<_> = port_type.reversed.iter().map(String::as_str).collect();
        for bound in pairing.left.iter().filter(|bound| !reversed.contains(bound.name.value.as_str())) {
            let (owner, name) = (quote(&port_type.name.local), &bound.name.value);
            if known.contains(name.as_str()) {
                report.rule(bound.name.span, format!("the operation {} is bound twice", quote(name)));
            } else {
                let message = format!("the port type {owner} has no operation {}", quote(name));
                report.misspelt_rule(bound.name.span, message, name, known.iter().copied());
            }
        }
        for (operation, bound) in port_type.operations.iter().zip(pairing.bound) {
            if let Some(bound) = bound {
                operation_fits(contract, resolution, bound, operation, report);
            } else {
                let (name, left) = (quote(&binding.name.local), quote(&operation.name.value));
                let message = format!("the binding {name} leaves out the operation {left}, so it cannot be called");
                report.rule(binding.span, message);
            }
        }
    }
}

fn operation_fits(
    contract: &Contract,
    resolution: &Resolution,
    bound: &BoundOperation,
    declared: &Operation,
    report: &mut Report,
) {
    let faults: HashSet<_> = declared.faults.iter().map(|fault| fault.name.value.as_str()).collect();
    for fault in bound.faults.iter().filter(|fault| !faults.contains(fault.value.as_str())) {
        let message = format!("the operation {} has no fault {}", quote(&declared.name.value), quote(&fault.value));
        report.misspelt_rule(fault.span, message, &fault.value, faults.iter().copied());
    }
    let exchanged =
        [("input", &bound.input, Some(&declared.input)), ("output", &bound.output, declared.output.as_ref())];
    for (local, message, declared) in exchanged {
        let Some(declared) = declared else { continue };
        let name = quote(&bound.name.value);
        match message {
            Some(message) => {
                if bound.style == Style::Rpc && message.namespace.is_none() {
                    let text =
                        format!("the {local} of {name} has no `namespace` in `soap:body`, so its wrapper is in none");
                    report.warn(bound.name.span, text).help("an rpc message has one (WS-I Basic Profile 1.1, R2717)");
                }
                message_fits(contract, resolution, message, declared, report);
            }
            None => {
                report.rule(bound.name.span, format!("the operation {name} is bound without `wsdl:{local}`"));
            }
        }
    }
}

fn message_fits(
    contract: &Contract,
    resolution: &Resolution,
    bound: &BoundMessage,
    declared: &Exchanged,
    report: &mut Report,
) {
    if let Some(message) = resolution.message(contract, &declared.message) {
        let parts: HashSet<_> = message.parts.iter().map(|part| part.name.as_str()).collect();
        for part in bound.parts.iter().flatten().filter(|part| !parts.contains(part.value.as_str())) {
            let text = format!("the message {} has no part {}", quote(&message.name.local), quote(&part.value));
            report.misspelt_rule(part.span, text, &part.value, parts.iter().copied());
        }
    }
    for header in bound.headers.iter().flat_map(|header| [header].into_iter().chain(&header.faults)) {
        let Some(message) = resolution.message(contract, &header.message) else {
            let name = quote(&header.message.name.local);
            report.rule(header.message.span, format!("there is no message {name}: the header entry is left out"));
            continue;
        };
        if resolution.header_part(contract, header).is_none() {
            let (owner, part) = (quote(&message.name.local), &header.part);
            let text = format!("the message {owner} has no part {}: the header entry is left out", quote(&part.value));
            let known = message.parts.iter().map(|part| part.name.as_str());
            report.misspelt_rule(part.span, text, &part.value, known);
        }
    }
}

/// Of the bindings of a port type one a version of SOAP is taken, and those only that make the same messages.
pub(super) fn one_a_version_is_taken(contract: &Contract, callables: &[Callable<'_>], report: &mut Report) {
    for callable in callables {
        let Some(default) = callable.bindings.first() else { continue };
        let taken: HashSet<_> = callable.bindings.iter().map(|binding| &binding.name).collect();
        let of_it = |binding: &&Binding| binding.port_type.name == callable.port_type.name;
        for left in contract.bindings.iter().filter(of_it).filter(|binding| !taken.contains(&binding.name)) {
            let (name, first) = (quote(&left.name.local), quote(&default.name.local));
            let message = if left.version != default.version && !is_alike(callable.port_type, default, left) {
                format!("the binding {name} says something else of the messages than {first} does: it is left out")
            } else {
                format!("the binding {name} is another one of the same port type: it is left out")
            };
            report.warn(left.span, message).help(format!("{first} is taken"));
        }
    }
}

/// A port type without a binding is taken for what most are, where its messages allow it.
pub(super) fn every_port_type_has_one(contract: &Contract, callables: &[Callable<'_>], report: &mut Report) {
    let called: HashSet<_> = callables.iter().map(|callable| &callable.port_type.name).collect();
    for callable in callables.iter().filter(|callable| callable.bindings.is_empty()) {
        let name = quote(&callable.port_type.name.local);
        let message = format!("nothing binds the port type {name}: it is taken for document style in SOAP 1.1");
        report.warn(callable.port_type.span, message).help("bind it to say more (WSDL 1.1, 3)");
    }
    for port_type in contract.port_types.iter().filter(|port_type| !called.contains(&port_type.name)) {
        report.warn(port_type.span, no_client(contract, port_type));
    }
}

fn no_client(contract: &Contract, port_type: &PortType) -> String {
    let name = quote(&port_type.name.local);
    let is_bound = contract.bindings.iter().any(|binding| binding.port_type.name == port_type.name);
    if port_type.operations.is_empty() {
        format!("the port type {name} has no operation that a client can call, so it gets no client")
    } else if is_bound {
        format!("the binding of the port type {name} binds none of its operations, so it gets no client")
    } else {
        format!("nothing binds the port type {name} to SOAP, so it gets no client")
    }
}
