//! `wsdl:binding` (WSDL 1.1, 2.5) with SOAP 1.1 (3).

use std::sync::Arc;

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use crate::ast::{Binding, BoundOperation, Protocol};
use crate::report::quote;
use crate::source::Spanned;

/// `transport` of `soap:binding` (WSDL 1.1, 3.3).
const HTTP_TRANSPORT: &str = "http://schemas.xmlsoap.org/soap/http";

impl Reader<'_> {
    pub(super) fn binding(&mut self, node: Node<'_>, target: Option<&Arc<str>>) {
        self.shape(node, &["name", "type"], &[]);
        let name = self.defined_name(node, target);
        let port_type = self.reference(node, "type");
        let Some(protocol) = self.protocol(node) else { return };
        let mut operations = Vec::new();
        // Nothing comes of a SOAP 1.2 binding, so what it says of its operations need not be understood.
        if protocol == Protocol::Soap11 {
            for child in node.elements() {
                match (child.space(), child.local()) {
                    (Space::Wsdl, "documentation") | (Space::Soap11, "binding") => {}
                    (Space::Wsdl, "operation") => operations.extend(self.bound_operation(child)),
                    _ => self.unexpected(node, child),
                }
            }
        }
        if let (Some(Spanned { value: name, span }), Some(port_type)) = (name, port_type) {
            self.contract.bindings.push(Binding { name, port_type, protocol, operations, span });
        }
    }

    fn protocol(&mut self, node: Node<'_>) -> Option<Protocol> {
        let Some(binding) = node.elements().find(|child| child.local() == "binding") else {
            self.report.error(node.span(), "`wsdl:binding` lacks `soap:binding` (WSDL 1.1, 3.3)");
            return None;
        };
        match binding.space() {
            Space::Soap11 => {
                self.shape(binding, &["style", "transport"], &[]);
                self.document_style(binding);
                if let Some(transport) = binding.attribute("transport").filter(|t| t.value != HTTP_TRANSPORT) {
                    let message =
                        format!("the transport {} (WSDL 1.1, 3.3) is not supported yet", quote(transport.value));
                    self.report.error(transport.span, message);
                }
                Some(Protocol::Soap11)
            }
            Space::Soap12 => Some(Protocol::Soap12),
            _ => {
                self.unexpected(node, binding);
                None
            }
        }
    }

    fn document_style(&mut self, node: Node<'_>) {
        let style = node.attribute("style");
        if let (Some(style), Some(true)) = (style, self.word(style, &[("document", false), ("rpc", true)])) {
            self.report.error(style.span, "the style `rpc` (WSDL 1.1, 3.5) is not supported yet");
        }
    }

    fn bound_operation(&mut self, node: Node<'_>) -> Option<BoundOperation> {
        self.shape(node, &["name"], &[]);
        let mut operation =
            BoundOperation { name: self.name(node)?, action: String::new(), parts: Vec::new(), faults: Vec::new() };
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Soap11, "operation") => {
                    self.shape(child, &["soapAction", "style"], &[]);
                    self.document_style(child);
                    operation.action = self.action(child);
                }
                (Space::Wsdl, "input" | "output") => self.bound_message(child, &mut operation.parts),
                (Space::Wsdl, "fault") => operation.faults.extend(self.bound_fault(child)),
                _ => self.unexpected(node, child),
            }
        }
        Some(operation)
    }

    /// `soapAction`, which is to be sent as a header.
    fn action(&mut self, node: Node<'_>) -> String {
        let Some(action) = node.attribute("soapAction") else { return String::new() };
        let fits = action.value.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\');
        if !fits {
            self.report
                .error(action.span, "this `soapAction` cannot be sent in an HTTP header")
                .help("only visible ASCII without `\"` and `\\` can");
        }
        action.value.to_owned()
    }

    fn bound_message(&mut self, node: Node<'_>, parts: &mut Vec<Spanned<String>>) {
        self.shape(node, &["name"], &[]);
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Soap11, "body") => {
                    self.shape(child, &["parts", "use", "encodingStyle", "namespace"], &[]);
                    self.literal_use(child);
                    if let Some(named) = child.attribute("parts") {
                        let names = named.value.split_ascii_whitespace();
                        parts.extend(names.map(|name| Spanned { value: name.to_owned(), span: named.span }));
                    }
                }
                _ => self.unexpected(node, child),
            }
        }
    }

    fn bound_fault(&mut self, node: Node<'_>) -> Option<Spanned<String>> {
        self.shape(node, &["name"], &[]);
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Soap11, "fault") => {
                    self.shape(child, &["name", "use", "encodingStyle", "namespace"], &[]);
                    self.literal_use(child);
                }
                _ => self.unexpected(node, child),
            }
        }
        self.name(node)
    }

    fn literal_use(&mut self, node: Node<'_>) {
        let written = node.attribute("use");
        if let (Some(written), Some(true)) = (written, self.word(written, &[("literal", false), ("encoded", true)])) {
            self.report.error(written.span, "the use `encoded` (WSDL 1.1, 3.5) is not supported yet");
        }
    }
}
