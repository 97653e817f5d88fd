//! References from one file to another, and whether they lead to what they name.

use std::sync::Arc;

use super::namespace::Space;
use super::node::Node;
use crate::report::{Report, quote};
use crate::source::{SourceId, Span};

/// A reference from one file to another.
#[derive(Clone, Debug)]
pub(super) struct Import {
    pub(super) from: SourceId,
    pub(super) location: String,
    pub(super) kind: ImportKind,
    /// The namespace that the other file is to have.
    pub(super) namespace: Option<Arc<str>>,
    /// The location.
    pub(super) span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ImportKind {
    /// `xs:import` (XML Schema part 1, 4.2.3).
    Import,
    /// `xs:include` (part 1, 4.2.1).
    Include,
    /// `xs:redefine` (part 1, 4.2.2).
    Redefine,
    /// `wsdl:import` (WSDL 1.1, 2.1.1).
    Wsdl,
}

/// What a file turned out to be.
#[derive(Clone, Debug)]
pub(super) struct Root {
    is_wsdl: bool,
    target: Option<Arc<str>>,
}

impl Root {
    /// Absent where the file is neither a contract nor a schema, or where its target namespace is empty: both are told
    /// when it is read.
    pub(super) fn of(node: Node<'_>) -> Option<Self> {
        let is_wsdl = node.is(Space::Wsdl, "definitions");
        let target = node.attribute("targetNamespace").map(|target| Arc::from(target.value));
        let is_told = !(is_wsdl || node.is(Space::Schema, "schema")) || target.as_deref() == Some("");
        (!is_told).then_some(Self { is_wsdl, target })
    }

    /// Whether it takes no namespace from whoever includes it, so that reading it once is enough.
    pub(super) fn names_itself(&self) -> bool {
        self.is_wsdl || self.target.is_some()
    }
}

impl Import {
    /// Tells a file that is not what this reference says. It is read all the same: references find what it defines
    /// under the name that it has.
    pub(super) fn compare(&self, root: &Root, report: &mut Report) {
        if root.is_wsdl && self.kind != ImportKind::Wsdl {
            report
                .rule(self.span, "this file is a WSDL contract, and here it is to be a schema")
                .help("`wsdl:import` takes contracts");
            return;
        }
        let (fits, section) = match self.kind {
            ImportKind::Import => (root.target == self.namespace, "XML Schema part 1, 4.2.3"),
            ImportKind::Include | ImportKind::Redefine => {
                (root.target.is_none() || root.target == self.namespace, "XML Schema part 1, 4.2.1 and 4.2.2")
            }
            ImportKind::Wsdl => (self.namespace.is_none() || root.target == self.namespace, "WSDL 1.1, 2.1.1"),
        };
        if !fits {
            let found = root.target.as_deref().map_or("none".to_owned(), quote);
            let wanted = self.namespace.as_deref().map_or("none".to_owned(), quote);
            let message =
                format!("the target namespace of this file is {found}, and here it is to be {wanted} ({section})");
            report.rule(self.span, message);
        }
    }
}
