//! `wsdl:portType` (WSDL 1.1, 2.4).

use std::sync::Arc;

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use super::vocabulary::ON_FAULT;
use crate::ast::{Fault, Operation, PortType, Reference};
use crate::model::Effect;
use crate::report::quote;
use crate::source::Spanned;

impl Reader<'_> {
    pub(super) fn port_type(&mut self, node: Node<'_>, target: Option<&Arc<str>>) {
        self.shape(node, &["name"], &[]);
        let docs = self.documentation(node);
        let mut operations = Vec::new();
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Wsdl, "operation") => operations.extend(self.operation(child)),
                _ => self.unexpected(node, child),
            }
        }
        if let Some(Spanned { value: name, span }) = self.defined_name(node, target) {
            self.contract.port_types.push(PortType { name, docs, operations, span });
        }
    }

    fn operation(&mut self, node: Node<'_>) -> Option<Operation> {
        self.shape(node, &["name", "parameterOrder"], &[]);
        let docs = self.documentation(node);
        let (mut input, mut output, mut faults) = (None, None, Vec::new());
        let (mut first_input, mut first_output, mut behaviour) = (None, None, None);
        let mut effect = Effect::default();
        let mut output_first = false;
        let before = self.report.mistakes.len();
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Wsdl, "input") => {
                    self.once(&mut first_input, child);
                    input = self.exchanged(child);
                }
                (Space::Wsdl, "output") => {
                    self.once(&mut first_output, child);
                    output_first = input.is_none();
                    output = self.exchanged(child);
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
        let (Some(input), Some(output), false) = (input, output, output_first) else {
            if self.report.mistakes.len() == before {
                let message = format!("the operation {} is not a request with its response", quote(&name.value));
                self.report.error(name.span, message + " (WSDL 1.1, 2.4), which is not supported yet");
            }
            return None;
        };
        Some(Operation { name, docs, input, output, faults, effect })
    }

    /// The message of a `wsdl:input` or `wsdl:output`.
    fn exchanged(&mut self, node: Node<'_>) -> Option<Reference> {
        self.shape(node, &["name", "message"], &[]);
        for child in node.elements().filter(|child| !child.is(Space::Wsdl, "documentation")) {
            self.unexpected(node, child);
        }
        self.reference(node, "message")
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
