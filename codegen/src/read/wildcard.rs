//! `xs:any` and `xs:anyAttribute` (XML Schema part 1, 3.10).

use std::sync::Arc;

use super::Reader;
use super::node::Node;
use super::schema::Defaults;
use crate::ast::{NamespaceConstraint, ProcessContents, Wildcard};

impl Reader<'_> {
    /// `more` are the attributes that it may carry beside its own.
    pub(super) fn wildcard(&mut self, node: Node<'_>, defaults: &Defaults, more: &[&str]) -> Option<Wildcard> {
        let known: Vec<_> = ["namespace", "processContents"].iter().chain(more).copied().collect();
        self.shape(node, &known, &[]);
        self.only_annotated(node);
        if let (Some(_), Some(not)) = (node.attribute("namespace"), node.attribute("notNamespace")) {
            self.report.rule(not.span, "`notNamespace` stands beside `namespace` (XML Schema 1.1 part 1, 3.10.3)");
        }
        let docs = self.documentation(node);
        let kinds =
            [("strict", ProcessContents::Strict), ("lax", ProcessContents::Lax), ("skip", ProcessContents::Skip)];
        let process = self.word(node.attribute("processContents"), &kinds)?;
        let namespaces = self.namespaces(node, defaults.target.as_ref())?;
        Some(Wildcard { namespaces, process, docs, span: node.span() })
    }

    fn namespaces(&mut self, node: Node<'_>, target: Option<&Arc<str>>) -> Option<NamespaceConstraint> {
        let Some(written) = node.attribute("namespace") else { return Some(NamespaceConstraint::Any) };
        let words: Vec<_> = written.value.split_ascii_whitespace().collect();
        match words.as_slice() {
            ["##any"] => return Some(NamespaceConstraint::Any),
            ["##other"] => return Some(NamespaceConstraint::Other(target.cloned())),
            _ => {}
        }
        let mut namespaces = Vec::new();
        for word in words {
            let namespace = match word {
                "##targetNamespace" => target.cloned(),
                "##local" => None,
                _ if word.starts_with("##") => {
                    self.report
                        .error(written.span, "this is no list of namespaces (XML Schema part 1, 3.10.2)")
                        .help("write `##any` or `##other` alone, or URIs, `##targetNamespace` and `##local`");
                    return None;
                }
                uri => Some(self.intern(uri)),
            };
            if !namespaces.contains(&namespace) {
                namespaces.push(namespace);
            }
        }
        Some(NamespaceConstraint::OneOf(namespaces))
    }
}
