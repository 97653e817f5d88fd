//! `wsdl:message` (WSDL 1.1, 2.3).

use std::sync::Arc;

use super::Reader;
use super::namespace::{SCHEMA, Space};
use super::node::{Attribute, Node};
use crate::ast::{Message, Part, PartKind};
use crate::report::quote;
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
            (Some(element), None) => self.element_of(node, element)?,
            (None, Some(named)) => PartKind::Type(self.qname(node, named)?),
            (Some(element), Some(named)) => {
                let message = "a part has an element or a type, not both (WSDL 1.1, 2.3.1): the element is taken";
                self.report.rule(named.span, message);
                self.element_of(node, element)?
            }
            (None, None) => {
                let message = "`wsdl:part` has neither `element` nor `type`: it is left out";
                self.report.rule(node.span(), message);
                return None;
            }
        };
        let docs = self.documentation(node);
        Some(Part { name: name.value, docs, kind })
    }

    /// What `element` names; of XML Schema's names, which are those of types, the type.
    fn element_of(&mut self, node: Node<'_>, element: Attribute<'_>) -> Option<PartKind> {
        let reference = self.qname(node, element)?;
        if reference.name.namespace.as_deref() != Some(SCHEMA) {
            return Some(PartKind::Element(reference));
        }
        let message = format!("{} is a type and no element: that is what is taken", quote(element.value));
        self.report.rule(reference.span, message).help("write `type` in place of `element` (WSDL 1.1, 2.3.1)");
        Some(PartKind::Type(reference))
    }
}
