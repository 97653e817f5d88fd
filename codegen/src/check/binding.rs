//! Bindings fit their port types (WSDL 1.1, 2.5).

use std::collections::{HashMap, HashSet};

use crate::ast::{Binding, BoundOperation, Contract, Operation};
use crate::report::{Report, quote};
use crate::resolve::Resolution;

/// A binding binds every operation of its port type and nothing else.
pub(super) fn fits_its_port_type(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for binding in &contract.bindings {
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
    let exchanged =
        [("input", &bound.input, Some(&declared.input)), ("output", &bound.output, declared.output.as_ref())];
    for (local, message, declared) in exchanged {
        let Some(declared) = declared else { continue };
        let Some(own) = message else {
            let name = quote(&bound.name.value);
            report.warn(bound.name.span, format!("the operation {name} is bound without `wsdl:{local}`"));
            continue;
        };
        let Some(message) = resolution.message(contract, &declared.message) else { continue };
        let parts: HashSet<_> = message.parts.iter().map(|part| part.name.as_str()).collect();
        let named = own.parts.iter().flatten();
        for part in named.filter(|part| !parts.contains(part.value.as_str())) {
            let (owner, name) = (quote(&message.name.local), quote(&part.value));
            let message = format!("the message {owner} has no part {name}");
            report.misspelt(part.span, message, &part.value, parts.iter().copied());
        }
    }
}

/// Of the bindings of a port type and a version of SOAP one is taken, the first; the others are told.
pub(super) fn every_port_type_has_one(contract: &Contract, report: &mut Report) {
    let mut taken: HashMap<_, &Binding> = HashMap::new();
    for binding in &contract.bindings {
        let first = *taken.entry((&binding.port_type.name, binding.version)).or_insert(binding);
        if first.name != binding.name {
            let (left, first) = (quote(&binding.name.local), quote(&first.name.local));
            let message = format!("the binding {left} is another one of the same port type: it is left out");
            report.warn(binding.span, message).help(format!("{first} is taken"));
        }
    }
    let bound: HashSet<_> = contract.bindings.iter().map(|binding| &binding.port_type.name).collect();
    for port_type in contract.port_types.iter().filter(|port_type| !bound.contains(&port_type.name)) {
        let name = quote(&port_type.name.local);
        report.warn(port_type.span, format!("nothing binds the port type {name} to SOAP, so it gets no client"));
    }
}
