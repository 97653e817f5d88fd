//! `xs:simpleType` (XML Schema part 1, 3.14; part 2, 4.1).

use std::sync::Arc;

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use super::schema::Defaults;
use crate::ast::{Facet, FacetKind, SimpleType, TypeDefinition, TypeIndex, TypeKind, TypeUse};
use crate::source::Spanned;

impl Reader<'_> {
    pub(super) fn global_simple_type(&mut self, node: Node<'_>, defaults: &Defaults) {
        self.shape(node, &["name", "final"], &[]);
        let name = self.defined_name(node, defaults.target.as_ref());
        let simple = self.simple_type(node, defaults);
        if let (Some(Spanned { value: name, span }), Some(simple)) = (name, simple) {
            let docs = self.documentation(node);
            self.define(TypeDefinition { name: Some(name), docs, kind: TypeKind::Simple(simple), span });
        }
    }

    pub(super) fn anonymous_simple_type(&mut self, node: Node<'_>, defaults: &Defaults) -> Option<TypeIndex> {
        self.shape(node, &[], &[]);
        let docs = self.documentation(node);
        let kind = TypeKind::Simple(self.simple_type(node, defaults)?);
        Some(self.define(TypeDefinition { name: None, docs, kind, span: node.span() }))
    }

    fn simple_type(&mut self, node: Node<'_>, defaults: &Defaults) -> Option<SimpleType> {
        let (mut derived, mut restriction) = (None, None);
        let before = self.report.mistakes.len();
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "restriction") => {
                    self.once(&mut restriction, child);
                    derived = self.restriction(child, defaults);
                }
                _ => self.unexpected(node, child),
            }
        }
        if derived.is_none() && self.report.mistakes.len() == before {
            self.report.error(node.span(), "`xs:simpleType` lacks `xs:restriction`");
        }
        derived
    }

    fn restriction(&mut self, node: Node<'_>, defaults: &Defaults) -> Option<SimpleType> {
        self.shape(node, &["base"], &[]);
        let (mut anonymous, mut inside) = (None, None);
        let mut broken = false;
        let (mut facets, mut patterns, mut values): (Vec<Facet>, Vec<_>, Vec<_>) = Default::default();
        for child in node.elements() {
            let kind = FacetKind::ALL.iter().find(|(local, _)| *local == child.local());
            match (child.space(), child.local(), kind) {
                (Space::Schema, "annotation", _) => {}
                (Space::Schema, "simpleType", _) => {
                    self.once(&mut inside, child);
                    anonymous = self.anonymous_simple_type(child, defaults);
                    broken = anonymous.is_none();
                }
                (Space::Schema, _, Some((_, FacetKind::Pattern))) => {
                    patterns.extend(self.facet(child, FacetKind::Pattern));
                }
                (Space::Schema, _, Some((_, FacetKind::Enumeration))) => {
                    values.extend(self.facet(child, FacetKind::Enumeration));
                }
                (Space::Schema, _, Some((_, kind))) if facets.iter().any(|facet| facet.kind == *kind) => {
                    self.report.error(child.span(), format!("`{}` is given twice", child.shown()));
                }
                (Space::Schema, _, Some((_, kind))) => facets.extend(self.facet(child, *kind)),
                _ => self.unexpected(node, child),
            }
        }
        let base = match (node.attribute("base"), anonymous) {
            (Some(named), None) => TypeUse::Named(self.qname(node, named)?),
            (None, Some(anonymous)) => TypeUse::Anonymous(anonymous),
            (None, None) if broken => return None,
            (None, None) => TypeUse::Named(self.reference(node, "base")?),
            (Some(named), Some(_)) => {
                self.report.error(named.span, "the restriction has a base inside and names another");
                return None;
            }
        };
        Some(SimpleType { base, facets, patterns, values })
    }

    fn facet(&mut self, node: Node<'_>, kind: FacetKind) -> Option<Facet> {
        self.shape(node, &["value", "fixed"], &[]);
        let docs = self.documentation(node);
        for child in node.elements().filter(|child| !child.is(Space::Schema, "annotation")) {
            self.unexpected(node, child);
        }
        let fixed = self.boolean(node.attribute("fixed"));
        let value = self.required(node, "value")?;
        Some(Facet { kind, value: Arc::from(value.value), fixed, docs, span: value.span })
    }
}
