//! `xs:simpleType` (XML Schema part 1, 3.14; part 2, 4.1).

use std::sync::Arc;

use super::Reader;
use super::namespace::Space;
use super::node::{Attribute, Node};
use super::redefine::Redefined;
use super::schema::Defaults;
use crate::ast::{Facet, FacetKind, SimpleType, TypeDefinition, TypeIndex, TypeKind, TypeUse, Variety};
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
        let mut made = None;
        let before = self.report.mistakes.len();
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "restriction" | "list" | "union") => self.once_of(&mut made, child),
                _ => self.unexpected(node, child),
            }
        }
        let Some(made) = made else {
            if self.report.mistakes.len() == before {
                self.report.error(node.span(), "`xs:simpleType` lacks `xs:restriction`, `xs:list` or `xs:union`");
            }
            return None;
        };
        let is_final = self.derivations(node.attribute("final"), defaults.is_final, &["restriction", "list", "union"]);
        let mut simple = SimpleType {
            variety: Variety::Union(Vec::new()),
            facets: Vec::new(),
            patterns: Vec::new(),
            values: Vec::new(),
            is_final,
        };
        simple.variety = match made.local() {
            "list" => Variety::List(self.one_type(made, "itemType", defaults, None)?),
            "union" => Variety::Union(self.members(made, defaults)?),
            _ => Variety::Restriction(self.one_type(made, "base", defaults, Some(&mut simple))?),
        };
        Some(simple)
    }

    /// The one type that an attribute names or that stands inside; the other children are facets of `simple`.
    fn one_type(
        &mut self,
        node: Node<'_>,
        attribute: &str,
        defaults: &Defaults,
        mut simple: Option<&mut SimpleType>,
    ) -> Option<TypeUse> {
        self.shape(node, &[attribute], &[]);
        self.in_order(node, &[&["simpleType"], &FacetKind::ALL.map(|(local, _)| local)]);
        let _ = self.documentation(node);
        let (mut anonymous, mut inside) = (None, None);
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "simpleType") => {
                    self.once(&mut inside, child);
                    anonymous = self.anonymous_simple_type(child, defaults);
                }
                _ => {
                    let is_facet = simple.as_deref_mut().is_some_and(|simple| self.facet_of(child, simple));
                    if !is_facet {
                        self.unexpected(node, child);
                    }
                }
            }
        }
        match (node.attribute(attribute), inside) {
            (Some(named), None) => {
                let named = self.qname(node, named)?;
                Some(TypeUse::Named(self.or_original(Redefined::Type, named)))
            }
            (None, Some(_)) => anonymous.map(TypeUse::Anonymous),
            (None, None) => self.reference(node, attribute).map(TypeUse::Named),
            (Some(named), Some(_)) => {
                let message = format!("`{}` has a type inside and names another", node.shown());
                self.report.error(named.span, message).help("keep one of the two");
                None
            }
        }
    }

    /// The member types of a union: those that `memberTypes` names, then those inside.
    fn members(&mut self, node: Node<'_>, defaults: &Defaults) -> Option<Vec<TypeUse>> {
        self.shape(node, &["memberTypes"], &[]);
        let _ = self.documentation(node);
        let mut members = Vec::new();
        if let Some(Attribute { value, span }) = node.attribute("memberTypes") {
            for name in value.split_ascii_whitespace() {
                members.push(TypeUse::Named(self.qname(node, Attribute { value: name, span })?));
            }
        }
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "simpleType") => {
                    members.extend(self.anonymous_simple_type(child, defaults).map(TypeUse::Anonymous));
                }
                _ => self.unexpected(node, child),
            }
        }
        if members.is_empty() {
            self.report.error(node.span(), "`xs:union` has no member types");
            return None;
        }
        Some(members)
    }

    /// Adds the facet to the type; whether the child is one.
    pub(super) fn facet_of(&mut self, child: Node<'_>, simple: &mut SimpleType) -> bool {
        let known = FacetKind::ALL.iter().find(|(local, _)| *local == child.local());
        let Some((_, kind)) = known.filter(|_| child.space() == Space::Schema) else { return false };
        match kind {
            FacetKind::Pattern => simple.patterns.extend(self.facet(child, *kind)),
            FacetKind::Enumeration => simple.values.extend(self.facet(child, *kind)),
            kind if simple.facets.iter().any(|facet| facet.kind == *kind) => {
                self.report.error(child.span(), format!("`{}` is given twice", child.shown()));
            }
            kind => simple.facets.extend(self.facet(child, *kind)),
        }
        true
    }

    fn facet(&mut self, node: Node<'_>, kind: FacetKind) -> Option<Facet> {
        self.shape(node, &["value", "fixed"], &[]);
        let docs = self.documentation(node);
        self.only_annotated(node);
        let fixed = self.boolean(node.attribute("fixed"));
        let value = self.required(node, "value")?;
        let prefix = value.value.trim_ascii().split_once(':').map(|(prefix, _)| prefix);
        let namespace = node.namespace(prefix).filter(|_| kind == FacetKind::Enumeration).map(|uri| self.intern(uri));
        Some(Facet { kind, value: Arc::from(value.value), namespace, fixed, docs, span: value.span })
    }
}
