//! `xs:key`, `xs:unique` and `xs:keyref` (XML Schema part 1, 3.11), and `xs:notation` (3.12).

use super::namespace::Space;
use super::node::{Attribute, Node};
use super::schema::Defaults;
use super::{Reader, xpath};
use crate::ast::{IdentityConstraint, IdentityKind, Notation};
use crate::report::quote;
use crate::source::Spanned;

impl Reader<'_> {
    pub(super) fn identity_constraint(&mut self, node: Node<'_>, defaults: &Defaults) -> Option<IdentityConstraint> {
        let (kind, known): (_, &[&str]) = match node.local() {
            "key" => (IdentityKind::Key, &["name"]),
            "unique" => (IdentityKind::Unique, &["name"]),
            _ => (IdentityKind::KeyRef, &["name", "refer"]),
        };
        self.shape(node, known, &[]);
        let _ = self.documentation(node);
        let (mut selector, mut fields) = (None, 0);
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "selector") => {
                    self.once(&mut selector, child);
                    self.xpath(child);
                }
                (Space::Schema, "field") => {
                    if selector.is_none() {
                        self.report.error(child.span(), "`xs:field` is to stand behind `xs:selector`");
                    }
                    self.xpath(child);
                    fields += 1;
                }
                _ => self.unexpected(node, child),
            }
        }
        if selector.is_none() || fields == 0 {
            let message = format!("`{}` is to have one `xs:selector` and then fields", node.shown());
            self.report.error(node.span(), message + " (XML Schema part 1, 3.11.2)");
        }
        let refer = if kind == IdentityKind::KeyRef { Some(self.reference(node, "refer")?) } else { None };
        let Spanned { value: name, span } = self.defined_name(node, defaults.target.as_ref())?;
        Some(IdentityConstraint { kind, name, fields, refer, span })
    }

    fn xpath(&mut self, node: Node<'_>) {
        self.shape(node, &["xpath"], &[]);
        self.only_annotated(node);
        let Some(Attribute { value, span }) = self.required(node, "xpath") else { return };
        let is_selector = node.local() == "selector";
        if !(if is_selector { xpath::is_selector(node, value) } else { xpath::is_field(node, value) }) {
            let message = format!("{} cannot stand in `{}`", quote(value), node.shown());
            self.report.rule(span, message + " (XML Schema part 1, 3.11.6)");
        }
    }

    pub(super) fn notation(&mut self, node: Node<'_>, defaults: &Defaults) {
        self.shape(node, &["name", "public", "system"], &[]);
        self.only_annotated(node);
        let _ = self.documentation(node);
        if node.attribute("public").is_none() && node.attribute("system").is_none() {
            self.report.error(node.span(), "`xs:notation` lacks the attribute `public` (XML Schema part 1, 3.12.2)");
        }
        if let Some(Spanned { value: name, span }) = self.defined_name(node, defaults.target.as_ref()) {
            self.contract.notations.push(Notation { name, span });
        }
    }
}
