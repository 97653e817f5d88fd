//! `xs:element` (XML Schema part 1, 3.3).

use std::sync::Arc;

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use super::schema::Defaults;
use super::vocabulary::ON_ELEMENT;
use crate::ast::{Element, Particle, QName, Reference, SCHEMA, Term, TypeUse, ValueConstraint};
use crate::source::Spanned;

const CONSTRAINTS: [&str; 3] = ["key", "keyref", "unique"];

impl Reader<'_> {
    pub(super) fn global_element(&mut self, node: Node<'_>, defaults: &Defaults) {
        let known = ["name", "type", "substitutionGroup", "default", "fixed", "nillable", "abstract", "final", "block"];
        self.shape(node, &known, ON_ELEMENT);
        let name = self.defined_name(node, defaults.target.as_ref());
        let element = self.element(node, name, defaults);
        self.contract.elements.extend(element);
    }

    /// An element of a model group; none where it may not occur at all.
    pub(super) fn local_element(&mut self, node: Node<'_>, defaults: &Defaults) -> Option<Particle> {
        let occurs = self.occurs(node);
        let (term, span) = if node.attribute("ref").is_some() {
            self.shape(node, &["ref", "minOccurs", "maxOccurs"], ON_ELEMENT);
            self.only_annotated(node);
            let docs = self.documentation(node);
            let marks = self.marks(node);
            let element = self.reference(node, "ref")?;
            let span = element.span;
            (Term::ElementRef { element, docs, marks }, span)
        } else {
            let known = ["name", "type", "minOccurs", "maxOccurs", "default", "fixed", "nillable", "form", "block"];
            self.shape(node, &known, ON_ELEMENT);
            let name = self.local_name(node, defaults, defaults.qualified_elements);
            let element = self.element(node, name, defaults)?;
            let span = element.span;
            (Term::Element(Box::new(element)), span)
        };
        Some(Particle { occurs: occurs?, term, span }).filter(|particle| particle.occurs.max != Some(0))
    }

    fn element(&mut self, node: Node<'_>, name: Option<Spanned<QName>>, defaults: &Defaults) -> Option<Element> {
        self.in_order(node, &[&["complexType", "simpleType"], &CONSTRAINTS]);
        let docs = self.documentation(node);
        let marks = self.marks(node);
        let value = self.value_constraint(node);
        let substitutes = node.attribute("substitutionGroup").and_then(|head| self.qname(node, head));
        let ty = self.type_use(node, defaults, true);
        let constraints = node.elements().filter(|child| is_constraint(*child));
        let constraints = constraints.filter_map(|child| self.identity_constraint(child, defaults)).collect();
        let Spanned { value: name, span } = name?;
        Some(Element {
            name,
            docs,
            ty: match (ty?, &substitutes) {
                (TypeUse::Named(any), Some(head)) if is_unwritten(node, &any) => TypeUse::OfHead(head.clone()),
                (ty, _) => ty,
            },
            marks,
            is_nillable: self.boolean(node.attribute("nillable")),
            is_abstract: self.boolean(node.attribute("abstract")),
            value,
            substitutes,
            block: self.derivations(
                node.attribute("block"),
                defaults.block,
                &["extension", "restriction", "substitution"],
            ),
            is_final: self.derivations(node.attribute("final"), defaults.is_final, &["extension", "restriction"]),
            constraints,
            span,
        })
    }

    /// `default` or `fixed`.
    pub(super) fn value_constraint(&mut self, node: Node<'_>) -> Option<ValueConstraint> {
        let (default, fixed) = (node.attribute("default"), node.attribute("fixed"));
        if let (Some(_), Some(fixed)) = (default, fixed) {
            let message = format!("`{}` has both `default` and `fixed`", node.shown());
            self.report.error(fixed.span, message).help("keep one of the two (XML Schema part 1, 3.2.3 and 3.3.3)");
        }
        let written = fixed.or(default)?;
        let text = Spanned { value: written.value.to_owned(), span: written.span };
        Some(ValueConstraint { is_fixed: fixed.is_some(), text })
    }

    /// The `name` of a local declaration, in the target namespace where it is qualified.
    pub(super) fn local_name(
        &mut self,
        node: Node<'_>,
        defaults: &Defaults,
        qualified: bool,
    ) -> Option<Spanned<QName>> {
        let form = node.attribute("form");
        let form = form.and_then(|_| self.word(form, &[("qualified", true), ("unqualified", false)]));
        let target = defaults.target.as_ref().filter(|_| form.unwrap_or(qualified));
        self.defined_name(node, target.map(Arc::clone).as_ref())
    }

    /// The type that the attribute `type` names or that stands inside; without either it is the one that allows all.
    pub(super) fn type_use(&mut self, node: Node<'_>, defaults: &Defaults, of_element: bool) -> Option<TypeUse> {
        let (mut anonymous, mut inside) = (None, None);
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "complexType" | "simpleType") if inside.is_some() => {
                    self.report.error(child.span(), format!("`{}` has two types", node.shown()));
                }
                (Space::Schema, "complexType") if of_element => {
                    inside = Some(child);
                    anonymous = self.anonymous_complex_type(child, defaults);
                }
                (Space::Schema, "simpleType") => {
                    inside = Some(child);
                    anonymous = self.anonymous_simple_type(child, defaults);
                }
                _ if of_element && is_constraint(child) => {}
                _ => self.unexpected(node, child),
            }
        }
        match (node.attribute("type"), inside) {
            (Some(named), Some(_)) => {
                let message = format!("`{}` has a type inside and names another", node.shown());
                self.report.error(named.span, message).help("keep one of the two");
                None
            }
            (Some(named), None) => self.qname(node, named).map(TypeUse::Named),
            (None, Some(_)) => anonymous.map(TypeUse::Anonymous),
            (None, None) => {
                let local = if of_element { "anyType" } else { "anySimpleType" };
                let name = QName { namespace: Some(self.intern(SCHEMA)), local: local.to_owned() };
                Some(TypeUse::Named(Reference { name, span: node.span() }))
            }
        }
    }
}

fn is_constraint(node: Node<'_>) -> bool {
    node.space() == Space::Schema && CONSTRAINTS.contains(&node.local())
}

/// Whether the type is the one that stands for none.
fn is_unwritten(node: Node<'_>, ty: &Reference) -> bool {
    ty.span == node.span()
}
