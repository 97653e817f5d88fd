//! `xs:complexType` (XML Schema part 1, 3.4).

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use super::schema::Defaults;
use crate::ast::{AttributeUse, ComplexType, Content, Reference, TypeDefinition, TypeIndex, TypeKind};
use crate::source::Spanned;

const COMPLEX_TYPES: &str = "XML Schema part 1, 3.4";

impl Reader<'_> {
    pub(super) fn global_complex_type(&mut self, node: Node<'_>, defaults: &Defaults) {
        self.shape(node, &["name", "mixed", "abstract", "final", "block"], &[]);
        self.refuse_true(node, "abstract", COMPLEX_TYPES);
        let name = self.defined_name(node, defaults.target.as_ref());
        let complex = self.complex_type(node, defaults);
        if let Some(Spanned { value: name, span }) = name {
            let docs = self.documentation(node);
            self.define(TypeDefinition { name: Some(name), docs, kind: TypeKind::Complex(complex), span });
        }
    }

    pub(super) fn anonymous_complex_type(&mut self, node: Node<'_>, defaults: &Defaults) -> TypeIndex {
        self.shape(node, &["mixed"], &[]);
        let docs = self.documentation(node);
        let kind = TypeKind::Complex(self.complex_type(node, defaults));
        self.define(TypeDefinition { name: None, docs, kind, span: node.span() })
    }

    fn complex_type(&mut self, node: Node<'_>, defaults: &Defaults) -> ComplexType {
        self.refuse_true(node, "mixed", COMPLEX_TYPES);
        let mut particles = Vec::new();
        let mut text = None;
        let mut attributes = Vec::new();
        let mut has_content = false;
        for child in node.elements() {
            let is_content = matches!(child.local(), "sequence" | "simpleContent") && child.space() == Space::Schema;
            if is_content && has_content {
                let message = format!("`{}` stands beside another content", child.shown());
                self.report
                    .error(child.span(), message)
                    .help("a complex type has one `xs:sequence` or one `xs:simpleContent`");
            }
            has_content |= is_content;
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "sequence") => self.sequence(child, defaults, &mut particles),
                (Space::Schema, "simpleContent") => text = self.simple_content(child, defaults, &mut attributes),
                (Space::Schema, "attribute") => attributes.extend(self.attribute_use(child, defaults)),
                _ => self.unexpected(node, child),
            }
        }
        let content = text.map_or(Content::Sequence(particles), Content::Text);
        ComplexType { content, attributes }
    }

    /// The base that a simple content extends, by attributes alone.
    fn simple_content(
        &mut self,
        node: Node<'_>,
        defaults: &Defaults,
        attributes: &mut Vec<AttributeUse>,
    ) -> Option<Reference> {
        self.shape(node, &[], &[]);
        let (mut base, mut extension) = (None, None);
        let before = self.report.mistakes.len();
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "extension") => {
                    self.once(&mut extension, child);
                    self.shape(child, &["base"], &[]);
                    base = self.reference(child, "base");
                    for part in child.elements() {
                        match (part.space(), part.local()) {
                            (Space::Schema, "annotation") => {}
                            (Space::Schema, "attribute") => attributes.extend(self.attribute_use(part, defaults)),
                            _ => self.unexpected(child, part),
                        }
                    }
                }
                (Space::Schema, "restriction") => {
                    let message =
                        format!("`xs:restriction` of a simple content ({COMPLEX_TYPES}.2) is not supported yet");
                    self.report.error(child.span(), message);
                }
                _ => self.unexpected(node, child),
            }
        }
        if extension.is_none() && self.report.mistakes.len() == before {
            self.report.error(node.span(), "`xs:simpleContent` lacks `xs:extension`");
        }
        base
    }
}
