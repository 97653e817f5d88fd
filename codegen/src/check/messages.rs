//! Operations, their messages and their faults (WSDL 1.1, 2.3 and 2.4).

use std::collections::{HashMap, HashSet};
use std::iter;
use std::sync::Arc;

use crate::ast::{Contract, Operation, Style};
use crate::report::{Report, quote};
use crate::resolve::{Call, Callable, Resolution, signature};

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

/// Operations of a port type differ in name, or else in the names of their messages (WSDL 1.1, 2.4.5).
pub(super) fn operations_differ(contract: &Contract, report: &mut Report) {
    for port_type in &contract.port_types {
        let mut seen = HashSet::new();
        for operation in port_type.operations.iter().filter(|operation| !seen.insert(signature(operation))) {
            let message = format!("a second operation {} has messages of the same names", quote(&operation.name.value));
            report.rule(operation.name.span, message).help("tell them apart by the `name` of input and output");
        }
    }
}

/// Requests of a port type differ in their elements, by which a server knows the operation.
pub(super) fn requests_differ(
    contract: &Contract,
    resolution: &Resolution,
    callables: &[Callable<'_>],
    report: &mut Report,
) {
    for callable in callables {
        let mut asked = HashMap::new();
        for (index, call) in callable.calls.iter().enumerate() {
            let operation = call.operation;
            let taken = asked_by(contract, resolution, call).into_iter().find_map(|name| {
                let (first, name) = (*asked.entry(name.clone()).or_insert((index, operation)), name);
                (first.0 != index).then_some((first.1, name))
            });
            if let Some((first, (_, local))) = taken {
                let (name, first, local) = (quote(&operation.name.value), quote(&first.name.value), quote(&local));
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

/// The elements that may stand first in the body of a request.
fn asked_by(contract: &Contract, resolution: &Resolution, call: &Call<'_>) -> Vec<(Option<Arc<str>>, String)> {
    let request = call.request();
    if call.style() == Style::Rpc {
        let namespace = request.bound.and_then(|bound| bound.namespace.clone());
        return vec![(namespace, call.operation.name.value.clone())];
    }
    let Some(element) = resolution.body_element(contract, call, request) else { return Vec::new() };
    let aliases = element.marks.aliases.iter().flat_map(|aliases| &aliases.value);
    iter::once(&element.name.local).chain(aliases).map(|l| (element.name.namespace.clone(), l.clone())).collect()
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
                report.rule(fault.name.span, format!("the fault {name} is declared twice"));
            }
            if let Some(text) = &fault.faultstring {
                if let Some(first) = strings.insert(text.value.to_lowercase(), &fault.name.value) {
                    report.error(text.span, format!("the fault {} has the same `saponify:faultstring`", quote(first)));
                }
            } else if let Some(detail) = resolution.detail(contract, fault) {
                let first = *details.entry(detail).or_insert(&fault.name.value);
                if *first != fault.name.value {
                    let message = format!("the fault {name} has the same detail as {}: it is that one", quote(first));
                    report.warn(fault.name.span, message).help("tell them apart by `saponify:faultstring`");
                }
            }
        }
    }
}

fn operations(contract: &Contract) -> impl Iterator<Item = &Operation> {
    contract.port_types.iter().flat_map(|port_type| &port_type.operations)
}
