//! `xs:schema` (XML Schema part 1, 3.15).

use std::sync::Arc;

use super::Reader;
use super::import::ImportKind;
use super::namespace::{SCHEMA, Space};
use super::node::{Attribute, Node};
use crate::ast::{DerivationSet, Prefix};

/// The kinds of derivation that a schema may forbid for all that it defines.
const KINDS: [&str; 5] = ["extension", "restriction", "substitution", "list", "union"];

/// What a schema says once for all that it defines.
#[derive(Clone, Debug, Hash)]
pub(super) struct Defaults {
    pub(super) target: Option<Arc<str>>,
    pub(super) qualified_elements: bool,
    pub(super) qualified_attributes: bool,
    /// `blockDefault`.
    pub(super) block: DerivationSet,
    /// `finalDefault`.
    pub(super) is_final: DerivationSet,
}

impl Reader<'_> {
    pub(super) fn schema(&mut self, node: Node<'_>) {
        let known = [
            "targetNamespace",
            "elementFormDefault",
            "attributeFormDefault",
            "version",
            "blockDefault",
            "finalDefault",
        ];
        self.shape(node, &known, &[]);
        self.prefixes(node);
        let Some(target) = self.target_namespace(node) else { return };
        if let Some(target) = &target {
            self.contract.namespaces.push(Arc::clone(target));
            self.worklist.found(Arc::clone(target));
        }
        let nothing = DerivationSet::default();
        let forms = [("unqualified", false), ("qualified", true)];
        let defaults = Defaults {
            target,
            block: self.derivations(node.attribute("blockDefault"), nothing, &KINDS),
            is_final: self.derivations(node.attribute("finalDefault"), nothing, &KINDS),
            qualified_elements: self.word(node.attribute("elementFormDefault"), &forms).unwrap_or_default(),
            qualified_attributes: self.word(node.attribute("attributeFormDefault"), &forms).unwrap_or_default(),
        };
        // The annotations of the schema itself have no place in the output, but are to be well-made.
        let _ = self.documentation(node);
        self.references_first(node);
        for child in node.elements() {
            if self.definitions.repeats(child, node.span(), &defaults) {
                continue;
            }
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "import") => self.schema_import(child, &defaults),
                (Space::Schema, "include") => self.schema_include(child, &defaults),
                (Space::Schema, "redefine") => self.schema_redefine(child, &defaults),
                (Space::Schema, "element") => self.global_element(child, &defaults),
                (Space::Schema, "attribute") => self.global_attribute(child, &defaults),
                (Space::Schema, "complexType") => self.global_complex_type(child, &defaults),
                (Space::Schema, "simpleType") => self.global_simple_type(child, &defaults),
                (Space::Schema, "group") => self.group(child, &defaults),
                (Space::Schema, "attributeGroup") => self.attribute_group(child, &defaults),
                (Space::Schema, "notation") => self.notation(child, &defaults),
                _ => self.unexpected(node, child),
            }
        }
    }

    /// The inner absence is no namespace, the outer one a mistake.
    #[allow(clippy::option_option, reason = "two kinds of absence, both named")]
    fn target_namespace(&mut self, node: Node<'_>) -> Option<Option<Arc<str>>> {
        let own = node.attribute("targetNamespace");
        if let Some(Attribute { span, .. }) = own.filter(|own| own.value.is_empty()) {
            self.report.error(span, "an empty `targetNamespace` names nothing").help("leave the attribute out");
            return None;
        }
        let own = own.map(|own| self.intern(own.value));
        if own.is_some() {
            self.lent_namespace = None;
        }
        Some(own.or_else(|| self.lent_namespace.clone()))
    }

    /// Remembers the prefixes that the author chose.
    pub(super) fn prefixes(&mut self, node: Node<'_>) {
        for (prefix, uri) in node.prefixes() {
            let uri = self.intern(uri);
            self.contract.prefixes.push(Prefix { name: prefix.to_owned(), uri, source: self.source });
        }
    }

    /// Other files are named before anything is defined (part 1, 3.15.2).
    fn references_first(&mut self, node: Node<'_>) {
        let is_reference = |child: &Node<'_>| {
            let is_named = matches!(child.local(), "import" | "include" | "redefine" | "annotation");
            is_named && child.space() == Space::Schema
        };
        let behind = node.elements().skip_while(is_reference);
        for child in behind.filter(|child| is_reference(child) && child.local() != "annotation") {
            let message = format!("`{}` is to stand before all definitions (XML Schema part 1, 3.15.2)", child.shown());
            self.report.rule(child.span(), message);
        }
    }

    fn schema_import(&mut self, node: Node<'_>, defaults: &Defaults) {
        self.shape(node, &["namespace", "schemaLocation"], &[]);
        self.only_annotated(node);
        let _ = self.documentation(node);
        let namespace = node.attribute("namespace").map(|namespace| self.intern(namespace.value));
        if namespace == defaults.target {
            let message = "a schema imports another namespace than its own (XML Schema part 1, 4.2.3)";
            self.report.rule(node.span(), message).help("`xs:include` takes files of the same namespace");
        }
        // Without a location, what is loaded from elsewhere is what is meant (part 1, 4.2.3).
        let Some(location) = node.attribute("schemaLocation") else { return };
        // XML Schema's own names need no file: most of them are built in.
        if namespace.as_deref() != Some(SCHEMA) {
            self.worklist.push(self.source, location, ImportKind::Import, namespace);
        }
    }

    fn schema_include(&mut self, node: Node<'_>, defaults: &Defaults) {
        self.shape(node, &["schemaLocation"], &[]);
        self.only_annotated(node);
        let _ = self.documentation(node);
        if let Some(location) = self.required(node, "schemaLocation") {
            self.worklist.push(self.source, location, ImportKind::Include, defaults.target.clone());
        }
    }
}
