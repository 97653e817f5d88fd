//! `wsdl:definitions`, `wsdl:import` and `wsdl:types` (WSDL 1.1, 2.1 and 2.2).

use super::Reader;
use super::import::ImportKind;
use super::namespace::Space;
use super::node::Node;

impl Reader<'_> {
    pub(super) fn definitions(&mut self, node: Node<'_>) {
        self.shape(node, &["name", "targetNamespace"], &[]);
        self.prefixes(node);
        let target = node.attribute("targetNamespace").map(|target| self.intern(target.value));
        let target = target.as_ref();
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Wsdl, "import") => self.wsdl_import(child),
                (Space::Wsdl, "types") => self.wsdl_types(child),
                (Space::Wsdl, "message") => self.message(child, target),
                (Space::Wsdl, "portType") => self.port_type(child, target),
                (Space::Wsdl, "binding") => self.binding(child, target),
                (Space::Wsdl, "service") => self.service(child),
                _ => self.unexpected(node, child),
            }
        }
    }

    fn wsdl_import(&mut self, node: Node<'_>) {
        self.shape(node, &["namespace", "location"], &[]);
        let Some(location) = node.attribute("location") else {
            self.report.rule(node.span(), "this import does not say where its file is: it is left out");
            return;
        };
        let namespace = node.attribute("namespace").map(|namespace| self.intern(namespace.value));
        self.worklist.push(self.source, location, ImportKind::Wsdl, namespace);
    }

    fn wsdl_types(&mut self, node: Node<'_>) {
        self.shape(node, &[], &[]);
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Schema, "schema") => self.schema(child),
                _ => self.unexpected(node, child),
            }
        }
    }
}
