//! Operations, their messages and their faults (WSDL 1.1, 2.3 and 2.4; document style, literal use).

use std::collections::{HashMap, HashSet};
use std::iter;

use crate::ast::{Contract, Operation};
use crate::report::{Report, quote};
use crate::resolve::Resolution;

/// A fault without a string to tell it by has one part (WSDL 1.1, 3.6).
pub(super) fn faults_have_one_part(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let faults = operations(contract).flat_map(|operation| &operation.faults);
    for fault in faults.filter(|fault| fault.faultstring.is_none()) {
        let Some(message) = resolution.message(contract, &fault.message) else { continue };
        if message.parts.len() != 1 {
            let name = quote(&fault.name.value);
            report
                .warn(
                    fault.message.span,
                    format!("the message of the fault {name} has not just one part (WSDL 1.1, 3.6)"),
                )
                .help("the fault is told among those that the contract does not list");
        }
    }
}

/// Operations of a port type differ in name.
pub(super) fn operations_differ(contract: &Contract, report: &mut Report) {
    for port_type in &contract.port_types {
        let mut seen = HashSet::new();
        for operation in &port_type.operations {
            if !seen.insert(&operation.name.value) {
                let name = quote(&operation.name.value);
                let message = format!("a second operation {name} (WSDL 1.1, 2.4.5) is not supported yet");
                report.error(operation.name.span, message);
            }
        }
    }
}

/// Requests of a port type differ in their elements, by which a server knows the operation.
pub(super) fn requests_differ(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for port_type in &contract.port_types {
        let mut asked = HashMap::new();
        for operation in &port_type.operations {
            let Some(element) = resolution.body(contract, &operation.input.message) else { continue };
            let aliases = element.marks.aliases.iter().flat_map(|aliases| &aliases.value);
            let taken = iter::once(&element.name.local).chain(aliases).find_map(|local| {
                let first = *asked.entry((&element.name.namespace, local)).or_insert(operation);
                (first.name.value != operation.name.value).then_some((first, local))
            });
            if let Some((first, local)) = taken {
                let (name, first, local) = (quote(&operation.name.value), quote(&first.name.value), quote(local));
                let message = format!(
                    "the operations {first} and {name} are both asked by {local} (WS-I Basic Profile 1.1, R2710), \
                     so a server cannot tell them apart"
                );
                report
                    .warn(operation.input.message.span, message)
                    .help("give each operation a request element of its own");
            }
        }
    }
}

/// Faults of an operation differ in name and in what tells them apart.
pub(super) fn faults_differ(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for operation in operations(contract) {
        let mut names = HashSet::new();
        let mut strings = HashMap::new();
        let mut details = HashMap::new();
        for fault in &operation.faults {
            let name = quote(&fault.name.value);
            if !names.insert(&fault.name.value) {
                report.error(fault.name.span, format!("the fault {name} is declared twice"));
            }
            if let Some(text) = &fault.faultstring {
                if let Some(first) = strings.insert(text.value.to_lowercase(), &fault.name.value) {
                    report.error(text.span, format!("the fault {} has the same `saponify:faultstring`", quote(first)));
                }
            } else if let Some(element) = resolution.body(contract, &fault.message) {
                if let Some(first) = details.insert(&element.name, &fault.name.value) {
                    let (first, detail) = (quote(first), quote(&element.name.local));
                    let message = format!("the fault {first} has the same detail element {detail}");
                    report.error(fault.name.span, message).help("tell them apart by `saponify:faultstring`");
                }
            }
        }
    }
}

fn operations(contract: &Contract) -> impl Iterator<Item = &Operation> {
    contract.port_types.iter().flat_map(|port_type| &port_type.operations)
}
