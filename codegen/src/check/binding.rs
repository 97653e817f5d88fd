//! Bindings fit their port types (WSDL 1.1, 2.5).

use std::collections::{HashMap, HashSet};

use crate::ast::{Binding, BoundOperation, Contract, Operation, Protocol};
use crate::report::{Report, quote};
use crate::resolve::Resolution;

/// A binding binds every operation of its port type and nothing else.
pub(super) fn fits_its_port_type(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for binding in contract.bindings.iter().filter(|binding| binding.protocol == Protocol::Soap11) {
        let Some(port_type) = resolution.port_type(contract, &binding.port_type) else { continue };
        let operations: HashMap<_, _> = port_type.operations.iter().map(|o| (o.name.value.as_str(), o)).collect();
        let mut bound = HashSet::new();
        for operation in &binding.operations {
            if !bound.insert(operation.name.value.as_str()) {
                let name = quote(&operation.name.value);
                report.error(operation.name.span, format!("the operation {name} is bound twice"));
            } else if let Some(declared) = operations.get(operation.name.value.as_str()) {
                operation_fits(contract, resolution, operation, declared, report);
            } else {
                let (owner, name) = (quote(&port_type.name.local), &operation.name.value);
                let message = format!("the port type {owner} has no operation {}", quote(name));
                report.misspelt(operation.name.span, message, name, operations.keys().copied());
            }
        }
        for operation in port_type.operations.iter().filter(|o| !bound.contains(o.name.value.as_str())) {
            let (name, left) = (quote(&binding.name.local), quote(&operation.name.value));
            report.error(binding.span, format!("the binding {name} leaves out the operation {left}"));
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
        report.misspelt(fault.span, message, &fault.value, faults.iter().copied());
    }
    let exchanged = [("input", &bound.input, &declared.input), ("output", &bound.output, &declared.output)];
    for (local, message, declared) in exchanged {
        let Some(own) = message else {
            let name = quote(&bound.name.value);
            report.error(bound.name.span, format!("the operation {name} is bound without `wsdl:{local}`"));
            continue;
        };
        let Some(message) = resolution.message(contract, declared) else { continue };
        let parts: HashSet<_> = message.parts.iter().map(|part| part.name.as_str()).collect();
        let named = own.parts.iter().flatten();
        for part in named.filter(|part| !parts.contains(part.value.as_str())) {
            let (owner, name) = (quote(&message.name.local), quote(&part.value));
            let message = format!("the message {owner} has no part {name}");
            report.misspelt(part.span, message, &part.value, parts.iter().copied());
        }
    }
}

/// Of the bindings of a port type one is taken, the first of SOAP 1.1; the others are told.
pub(super) fn one_is_soap_1_1(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut by_port_type: HashMap<_, Vec<&Binding>> = HashMap::new();
    for binding in &contract.bindings {
        by_port_type.entry(&binding.port_type.name).or_default().push(binding);
    }
    for port_type in &contract.port_types {
        let bindings = by_port_type.remove(&port_type.name).unwrap_or_default();
        let taken = bindings.iter().find(|binding| binding.protocol == Protocol::Soap11);
        let Some(taken) = taken else {
            if let Some(binding) = bindings.first() {
                let message =
                    "a binding of SOAP 1.2 alone (WSDL 1.1 Binding Extension for SOAP 1.2) is not supported yet";
                report.error(binding.span, message).help("add a binding of SOAP 1.1, if the server speaks it");
            } else {
                let name = quote(&port_type.name.local);
                report.warn(port_type.span, format!("nothing binds the port type {name}, so it gets no client"));
            }
            continue;
        };
        for binding in bindings.iter().filter(|binding| binding.name != taken.name) {
            let why = match binding.protocol {
                Protocol::Soap12 => "is of SOAP 1.2, which is not supported yet",
                Protocol::Soap11 => "is another one of the same port type",
            };
            let (left, taken) = (quote(&binding.name.local), quote(&taken.name.local));
            report.warn(binding.span, format!("the binding {left} {why}: it is left out, and {taken} is taken"));
        }
    }
    for port in contract.services.iter().flat_map(|service| &service.ports) {
        let binding = resolution.binding(contract, &port.binding);
        if let (Some(address), Some(Protocol::Soap12)) = (&port.address, binding.map(|binding| binding.protocol)) {
            report.error(address.span, "`soap:address` of SOAP 1.1 stands at a binding of SOAP 1.2");
        }
    }
}
