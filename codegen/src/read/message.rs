//! `wsdl:message` (WSDL 1.1, 2.3).

use std::sync::Arc;

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use crate::ast::{Message, Part, PartKind};
use crate::source::Spanned;

impl Reader<'_> {
    pub(super) fn message(&mut self, node: Node<'_>, target: Option<&Arc<str>>) {
        self.shape(node, &["name"], &[]);
        let mut parts = Vec::new();
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Wsdl, "part") => parts.extend(self.part(child)),
                _ => self.unexpected(node, child),
            }
        }
        if let Some(Spanned { value: name, span }) = self.defined_name(node, target) {
            self.contract.messages.push(Message { name, parts, span });
        }
    }

    fn part(&mut self, node: Node<'_>) -> Option<Part> {
        self.shape(node, &["name", "element", "type"], &[]);
        let name = self.name(node)?;
        let kind = match (node.attribute("element"), node.attribute("type")) {
            (Some(element), None) => PartKind::Element(self.qname(node, element)?),
            (None, Some(named)) => PartKind::Type(self.qname(node, named)?),
            (Some(element), Some(named)) => {
                let message = "a part has an element or a type, not both (WSDL 1.1, 2.3.1): the element is taken";
                self.report.rule(named.span, message);
                PartKind::Element(self.qname(node, element)?)
            }
            (None, None) => {
                let message = "`wsdl:part` has neither `element` nor `type`: it is left out";
                self.report.rule(node.span(), message);
                return None;
            }
        };
        let docs = self.documentation(node);
        Some(Part { name: name.value, docs, kind, span: name.span })
    }
}
