//! `wsdl:service` and `wsdl:port` (WSDL 1.1, 2.7 and 2.6).

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use crate::ast::{Port, Service};
use crate::source::Spanned;

impl Reader<'_> {
    pub(super) fn service(&mut self, node: Node<'_>) {
        self.shape(node, &["name"], &[]);
        let docs = self.documentation(node);
        let (mut ports, mut profiles, mut namespaces) = (Vec::new(), Vec::new(), None);
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Wsdl, "port") => ports.extend(self.port(child)),
                (Space::Vocabulary, "namespaces") => {
                    self.once(&mut namespaces, child);
                    profiles.extend(self.profiles(child));
                }
                _ => self.unexpected(node, child),
            }
        }
        // What the name is, nothing here asks; that it is one, the standard does.
        let _ = self.name(node);
        self.contract.services.push(Service { docs, ports, profiles });
    }

    fn port(&mut self, node: Node<'_>) -> Option<Port> {
        self.shape(node, &["name", "binding"], &[]);
        let (mut address, mut first) = (None, None);
        for child in node.elements() {
            match (child.space(), child.local()) {
                // Which protocol a port has is told at its binding.
                (Space::Wsdl, "documentation") | (Space::Http, "address") => {}
                (Space::Soap11 | Space::Soap12, "address") => {
                    self.once(&mut first, child);
                    self.shape(child, &["location"], &[]);
                    address = self.required(child, "location");
                }
                _ => self.unexpected(node, child),
            }
        }
        let binding = self.reference(node, "binding");
        let name = self.name(node)?.value;
        let address = address.map(|address| Spanned { value: address.value.trim().to_owned(), span: address.span });
        Some(Port { name, binding: binding?, address })
    }
}
