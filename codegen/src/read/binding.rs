//! `wsdl:binding` (WSDL 1.1, 2.5) with SOAP 1.1 (3).

use std::sync::Arc;

use super::Reader;
use super::namespace::Space;
use super::node::{Attribute, Node};
use crate::ast::{Binding, BoundMessage, BoundOperation, Protocol};
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
        let bindings = || node.elements().filter(|child| child.local() == "binding");
        let mut soap = None;
        for child in bindings().filter(|child| child.space() == Space::Soap11) {
            self.once(&mut soap, child);
        }
        if let Some(binding) = soap {
            self.shape(binding, &["style", "transport"], &[]);
            self.document_style(binding);
            if let Some(transport) = binding.attribute("transport").filter(|t| t.value != HTTP_TRANSPORT) {
                let message = format!("the transport {} (WSDL 1.1, 3.3) is not supported yet", quote(transport.value));
                self.report.error(transport.span, message);
            }
            return Some(Protocol::Soap11);
        }
        if bindings().any(|child| child.space() == Space::Soap12) {
            return Some(Protocol::Soap12);
        }
        if let Some(binding) = bindings().find(|child| child.space() == Space::Http) {
            self.unexpected(node, binding);
        } else {
            self.report.error(node.span(), "`wsdl:binding` lacks `soap:binding` (WSDL 1.1, 3.3)");
        }
        None
    }

    fn document_style(&mut self, node: Node<'_>) {
        let style = node.attribute("style");
        if let (Some(style), Some(true)) = (style, self.word(style, &[("document", false), ("rpc", true)])) {
            self.report.error(style.span, "the style `rpc` (WSDL 1.1, 3.5) is not supported yet");
        }
    }

    fn bound_operation(&mut self, node: Node<'_>) -> Option<BoundOperation> {
        self.shape(node, &["name"], &[]);
        let (mut soap, mut input, mut output) = (None, None, None);
        let (mut action, mut faults) = (String::new(), Vec::new());
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Soap11, "operation") => {
                    self.once(&mut soap, child);
                    self.shape(child, &["soapAction", "style"], &[]);
                    self.document_style(child);
                    action = self.action(child);
                }
                (Space::Wsdl, "input") => self.once(&mut input, child),
                (Space::Wsdl, "output") => self.once(&mut output, child),
                (Space::Wsdl, "fault") => faults.extend(self.bound_fault(child)),
                _ => self.unexpected(node, child),
            }
        }
        let input = input.map(|input| self.bound_message(input));
        let output = output.map(|output| self.bound_message(output));
        Some(BoundOperation { name: self.name(node)?, action, input, output, faults })
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

    fn bound_message(&mut self, node: Node<'_>) -> BoundMessage {
        self.shape(node, &["name"], &[]);
        let (mut parts, mut body) = (None, None);
        let before = self.report.mistakes.len();
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Soap11, "body") => {
                    self.once(&mut body, child);
                    self.shape(child, &["parts", "use", "encodingStyle", "namespace"], &[]);
                    self.literal_use(child);
                    parts = child.attribute("parts").map(|named| self.parts(named));
                }
                _ => self.unexpected(node, child),
            }
        }
        if body.is_none() && self.report.mistakes.len() == before {
            self.report.error(node.span(), format!("`{}` lacks `soap:body` (WSDL 1.1, 3.5)", node.shown()));
        }
        BoundMessage { parts }
    }

    /// The names in `parts`, of which there is one at least.
    fn parts(&mut self, written: Attribute<'_>) -> Vec<Spanned<String>> {
        let names = written.value.split_ascii_whitespace();
        let names: Vec<_> = names.map(|name| Spanned { value: name.to_owned(), span: written.span }).collect();
        if names.is_empty() {
            self.report
                .error(written.span, "a `soap:body` without parts (WSDL 1.1, 3.5) is not supported yet")
                .help("leave `parts` out");
        }
        names
    }

    fn bound_fault(&mut self, node: Node<'_>) -> Option<Spanned<String>> {
        self.shape(node, &["name"], &[]);
        let name = self.name(node);
        let mut soap = None;
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Soap11, "fault") => {
                    self.once(&mut soap, child);
                    self.shape(child, &["name", "use", "encodingStyle", "namespace"], &[]);
                    self.literal_use(child);
                    if let (Some(name), Some(own)) = (&name, child.attribute("name")) {
                        if own.value.trim_ascii() != name.value {
                            let (own_name, name) = (quote(own.value), quote(&name.value));
                            let message = format!("`soap:fault` names {own_name}, and `wsdl:fault` names {name}");
                            self.report.error(own.span, message).help("both are to be the same (WSDL 1.1, 3.6)");
                        }
                    }
                }
                _ => self.unexpected(node, child),
            }
        }
        name
    }

    fn literal_use(&mut self, node: Node<'_>) {
        let written = node.attribute("use");
        if let (Some(written), Some(true)) = (written, self.word(written, &[("literal", false), ("encoded", true)])) {
            self.report.error(written.span, "the use `encoded` (WSDL 1.1, 3.5) is not supported yet");
        }
    }
}
