//! `wsdl:portType` (WSDL 1.1, 2.4).

use std::sync::Arc;

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use super::vocabulary::ON_FAULT;
use crate::ast::{Exchanged, Fault, Operation, PortType};
use crate::model::Effect;
use crate::report::quote;
use crate::source::Spanned;

impl Reader<'_> {
    pub(super) fn port_type(&mut self, node: Node<'_>, target: Option<&Arc<str>>) {
        self.shape(node, &["name"], &[]);
        let docs = self.documentation(node);
        let (mut operations, mut reversed) = (Vec::new(), Vec::new());
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Wsdl, "operation") => operations.extend(self.operation(child, &mut reversed)),
                _ => self.unexpected(node, child),
            }
        }
        if let Some(Spanned { value: name, span }) = self.defined_name(node, target) {
            self.contract.port_types.push(PortType { name, docs, operations, reversed, span });
        }
    }

    /// An operation that a client starts; of others the name goes into `reversed`.
    fn operation(&mut self, node: Node<'_>, reversed: &mut Vec<String>) -> Option<Operation> {
        self.shape(node, &["name", "parameterOrder"], &[]);
        let docs = self.documentation(node);
        let (mut input, mut output, mut faults) = (None, None, Vec::new());
        let mut behaviour = None;
        let mut effect = Effect::default();
        let mut output_first = false;
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Wsdl, "input") => self.once(&mut input, child),
                (Space::Wsdl, "output") => {
                    output_first = input.is_none();
                    self.once(&mut output, child);
                }
                (Space::Wsdl, "fault") => faults.extend(self.fault(child)),
                (Space::Vocabulary, "behaviour") => {
                    self.once(&mut behaviour, child);
                    effect = self.behaviour(child);
                }
                _ => self.unexpected(node, child),
            }
        }
        let name = self.name(node)?;
        let Some(input) = input.filter(|_| !output_first) else {
            let what = match (input, output) {
                (Some(_), _) => "is a solicit-response",
                (None, Some(_)) => "is a notification",
                (None, None) => "has no message",
            };
            let message = format!("the operation {} {what} (WSDL 1.1, 2.4)", quote(&name.value));
            self.report.warn(name.span, message + ", so a client cannot call it: it is left out");
            reversed.push(name.value);
            return None;
        };
        let input = self.exchanged(input)?;
        let output = match output {
            Some(output) if output.attribute("message").is_none() => {
                let message = format!("the output of {} has no message: it is left out", quote(&name.value));
                self.report.rule(output.span(), message);
                None
            }
            Some(output) => Some(self.exchanged(output)?),
            None => None,
        };
        // `parameterOrder` "may safely be ignored" (2.4.6): parts travel in the order of their message.
        Some(Operation { name, docs, input, output, faults, effect })
    }

    /// `wsdl:input` or `wsdl:output` with its message.
    fn exchanged(&mut self, node: Node<'_>) -> Option<Exchanged> {
        self.shape(node, &["name", "message"], &[]);
        for child in node.elements().filter(|child| !child.is(Space::Wsdl, "documentation")) {
            self.unexpected(node, child);
        }
        let name = node.attribute("name").map(|name| name.value.trim_ascii().to_owned());
        Some(Exchanged { name, message: self.reference(node, "message")? })
    }

    fn fault(&mut self, node: Node<'_>) -> Option<Fault> {
        self.shape(node, &["name", "message"], ON_FAULT);
        for child in node.elements().filter(|child| !child.is(Space::Wsdl, "documentation")) {
            self.unexpected(node, child);
        }
        let docs = self.documentation(node);
        let faultstring = self.faultstring(node);
        let reauthenticate = self.reauthenticate(node);
        let message = self.reference(node, "message");
        Some(Fault { name: self.name(node)?, docs, message: message?, faultstring, reauthenticate })
    }
}
