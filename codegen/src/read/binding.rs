//! `wsdl:binding` (WSDL 1.1, 2.5) with SOAP 1.1 (3) or SOAP 1.2 (WSDL 1.1 Binding Extension for SOAP 1.2).

use std::sync::Arc;

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use crate::ast::{Binding, BoundOperation, OtherBinding, SoapVersion, Style};
use crate::report::quote;
use crate::source::Spanned;

/// `transport` of `soap:binding` (WSDL 1.1, 3.3); the second is what some tools write for SOAP 1.2.
const HTTP_TRANSPORTS: [&str; 3] = [
    "http://schemas.xmlsoap.org/soap/http",
    "http://www.w3.org/2003/05/soap/bindings/HTTP/",
    "http://schemas.xmlsoap.org/soap/http/",
];

/// What `soap:binding` says.
struct Protocol {
    version: SoapVersion,
    style: Style,
    is_http: bool,
}

const STYLES: [(&str, Style); 2] = [("document", Style::Document), ("rpc", Style::Rpc)];

impl Reader<'_> {
    pub(super) fn binding(&mut self, node: Node<'_>, target: Option<&Arc<str>>) {
        self.shape(node, &["name", "type"], &[]);
        let name = self.defined_name(node, target);
        let port_type = self.reference(node, "type");
        let (Some(Spanned { value: name, span }), Some(port_type)) = (name, port_type) else { return };
        let Some(Protocol { version, style, is_http }) = self.protocol(node) else {
            self.contract.other_bindings.push(OtherBinding { name, port_type });
            return;
        };
        let mut operations = Vec::new();
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") | (Space::Soap11 | Space::Soap12, "binding") => {}
                (Space::Wsdl, "operation") => operations.extend(self.bound_operation(child, style)),
                _ => self.unexpected(node, child),
            }
        }
        self.contract.bindings.push(Binding { name, port_type, version, is_http, operations, span });
    }

    /// What `soap:binding` says; none where the binding is to something else, which is told.
    fn protocol(&mut self, node: Node<'_>) -> Option<Protocol> {
        let mut soap = None;
        let of_soap = |child: &Node<'_>| matches!(child.space(), Space::Soap11 | Space::Soap12);
        for child in node.elements().filter(|child| child.local() == "binding" && of_soap(child)) {
            self.once(&mut soap, child);
        }
        let Some(binding) = soap else {
            let name = quote(node.attribute("name").map(|name| name.value).unwrap_or_default());
            let message = format!("the binding {name} is not to SOAP (WSDL 1.1, 3.3): it is left out");
            self.report.warn(node.span(), message);
            return None;
        };
        self.shape(binding, &["style", "transport"], &[]);
        let style = self.word_or(binding.attribute("style"), &STYLES, Style::Document);
        let other = binding.attribute("transport").filter(|t| !HTTP_TRANSPORTS.contains(&t.value.trim()));
        if let Some(transport) = other {
            let message = format!("the transport {} (WSDL 1.1, 3.3) is not HTTP", quote(transport.value));
            self.report.warn(transport.span, message + ": give the client a transport of your own, or leave it");
        }
        let version = if binding.space() == Space::Soap12 { SoapVersion::Soap12 } else { SoapVersion::Soap11 };
        Some(Protocol { version, style, is_http: other.is_none() })
    }

    fn bound_operation(&mut self, node: Node<'_>, default: Style) -> Option<BoundOperation> {
        self.shape(node, &["name"], &[]);
        let (mut soap, mut input, mut output) = (None, None, None);
        let (mut action, mut style, mut faults) = (String::new(), default, Vec::new());
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Soap11 | Space::Soap12, "operation") => {
                    self.once(&mut soap, child);
                    self.shape(child, &["soapAction", "soapActionRequired", "style"], &[]);
                    style = self.word_or(child.attribute("style"), &STYLES, default);
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
        Some(BoundOperation { name: self.name(node)?, action, style, input, output, faults })
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
}
