//! `xs:element` and `xs:attribute` (XML Schema part 1, 3.3 and 3.2).

use std::sync::Arc;

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use super::schema::Defaults;
use super::vocabulary::ON_ELEMENT;
use crate::ast::{Attribute, AttributeUse, Element, Occurs, Particle, QName, TypeUse};
use crate::source::Spanned;

const ELEMENTS: &str = "XML Schema part 1, 3.3";
const ATTRIBUTES: &str = "XML Schema part 1, 3.2";

impl Reader<'_> {
    pub(super) fn global_element(&mut self, node: Node<'_>, defaults: &Defaults) {
        let known = ["name", "type", "substitutionGroup", "default", "fixed", "nillable", "abstract", "final", "block"];
        self.shape(node, &known, ON_ELEMENT);
        self.refuse_attribute(node, "substitutionGroup", ELEMENTS);
        self.refuse_true(node, "abstract", ELEMENTS);
        let name = self.defined_name(node, defaults.target.as_ref());
        let element = self.element(node, name, defaults);
        self.contract.elements.extend(element);
    }

    /// An element of a sequence; none where it may not occur at all.
    pub(super) fn local_element(&mut self, node: Node<'_>, defaults: &Defaults) -> Option<Particle> {
        let occurs = self.occurs(node);
        let particle = if node.attribute("ref").is_some() {
            self.shape(node, &["ref", "minOccurs", "maxOccurs"], ON_ELEMENT);
            for child in node.elements().filter(|child| !child.is(Space::Schema, "annotation")) {
                self.unexpected(node, child);
            }
            let docs = self.documentation(node);
            let marks = self.marks(node);
            Particle::Ref { element: self.reference(node, "ref")?, docs, marks, occurs: occurs? }
        } else {
            let known = ["name", "type", "minOccurs", "maxOccurs", "default", "fixed", "nillable", "form", "block"];
            self.shape(node, &known, ON_ELEMENT);
            let name = self.local_name(node, defaults, defaults.qualified_elements);
            Particle::Local { element: self.element(node, name, defaults)?, occurs: occurs? }
        };
        Some(particle).filter(|particle| particle.occurs().max != Some(0))
    }

    fn element(&mut self, node: Node<'_>, name: Option<Spanned<QName>>, defaults: &Defaults) -> Option<Element> {
        self.refuse_attribute(node, "default", ELEMENTS);
        self.refuse_attribute(node, "fixed", ELEMENTS);
        self.refuse_true(node, "nillable", ELEMENTS);
        let docs = self.documentation(node);
        let marks = self.marks(node);
        let ty = self.type_use(node, defaults, true);
        let Spanned { value: name, span } = name?;
        Some(Element { name, docs, ty: ty?, marks, span })
    }

    pub(super) fn global_attribute(&mut self, node: Node<'_>, defaults: &Defaults) {
        self.shape(node, &["name", "type", "default", "fixed"], &[]);
        let name = self.defined_name(node, defaults.target.as_ref());
        let attribute = self.attribute(node, name, defaults);
        self.contract.attributes.extend(attribute);
    }

    /// An attribute of a complex type; none where its use is prohibited.
    pub(super) fn attribute_use(&mut self, node: Node<'_>, defaults: &Defaults) -> Option<AttributeUse> {
        let uses = [("optional", Some(false)), ("required", Some(true)), ("prohibited", None)];
        let required = self.word(node.attribute("use"), &uses);
        let found = if node.attribute("ref").is_some() {
            self.shape(node, &["ref", "use", "default", "fixed"], &[]);
            self.refuse_attribute(node, "default", ATTRIBUTES);
            self.refuse_attribute(node, "fixed", ATTRIBUTES);
            let docs = self.documentation(node);
            AttributeUse::Ref { attribute: self.reference(node, "ref")?, docs, required: required?? }
        } else {
            self.shape(node, &["name", "type", "use", "default", "fixed", "form"], &[]);
            let name = self.local_name(node, defaults, defaults.qualified_attributes);
            AttributeUse::Local { attribute: self.attribute(node, name, defaults)?, required: required?? }
        };
        Some(found)
    }

    fn attribute(&mut self, node: Node<'_>, name: Option<Spanned<QName>>, defaults: &Defaults) -> Option<Attribute> {
        self.refuse_attribute(node, "default", ATTRIBUTES);
        self.refuse_attribute(node, "fixed", ATTRIBUTES);
        let docs = self.documentation(node);
        let ty = self.type_use(node, defaults, false);
        let Spanned { value: name, span } = name?;
        Some(Attribute { name, docs, ty: ty?, span })
    }

    /// The `name` of a local declaration, in the target namespace where it is qualified.
    fn local_name(&mut self, node: Node<'_>, defaults: &Defaults, qualified: bool) -> Option<Spanned<QName>> {
        let form = node.attribute("form");
        let form = form.and_then(|_| self.word(form, &[("qualified", true), ("unqualified", false)]));
        let target = defaults.target.as_ref().filter(|_| form.unwrap_or(qualified));
        self.defined_name(node, target.map(Arc::clone).as_ref())
    }

    /// The type that the attribute `type` names or that stands inside.
    fn type_use(&mut self, node: Node<'_>, defaults: &Defaults, complex: bool) -> Option<TypeUse> {
        let mut anonymous = None;
        let mut broken = false;
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "complexType" | "simpleType") if anonymous.is_some() => {
                    self.report.error(child.span(), format!("`{}` has two types", node.shown()));
                }
                (Space::Schema, "complexType") if complex => {
                    anonymous = Some(TypeUse::Anonymous(self.anonymous_complex_type(child, defaults)));
                }
                (Space::Schema, "simpleType") => {
                    anonymous = self.anonymous_simple_type(child, defaults).map(TypeUse::Anonymous);
                    broken = anonymous.is_none();
                }
                _ => {
                    self.unexpected(node, child);
                    broken = true;
                }
            }
        }
        let named = node.attribute("type");
        match (named, anonymous) {
            (Some(named), Some(_)) => {
                let message = format!("`{}` has a type inside and names another", node.shown());
                self.report.error(named.span, message).help("keep one of the two");
                None
            }
            (Some(named), None) => self.qname(node, named).map(TypeUse::Named),
            (None, Some(anonymous)) => Some(anonymous),
            (None, None) => {
                if !broken {
                    let any = if complex {
                        "`xs:anyType` (XML Schema part 1, 3.4.7)"
                    } else {
                        "`xs:anySimpleType` (XML Schema part 2, 4.1.6)"
                    };
                    let message = format!("`{}` without a type is {any}, which is not supported yet", node.shown());
                    self.report.error(node.span(), message).help("name its type by the attribute `type`");
                }
                None
            }
        }
    }

    /// `minOccurs` and `maxOccurs` (part 1, 3.9).
    pub(super) fn occurs(&mut self, node: Node<'_>) -> Option<Occurs> {
        let min = match node.attribute("minOccurs") {
            None => Some(1),
            Some(written) => {
                let number = written.value.trim_ascii().parse::<u32>().ok();
                if number.is_none() {
                    self.report.error(written.span, "`minOccurs` is to be a number, at most 4294967295");
                }
                number
            }
        };
        let max = match node.attribute("maxOccurs") {
            None => Some(Some(1)),
            Some(written) => match written.value.trim_ascii() {
                "unbounded" => Some(None),
                // A number that no memory holds bounds nothing.
                number if !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit()) => {
                    Some(number.parse::<u32>().ok())
                }
                _ => {
                    self.report.error(written.span, "`maxOccurs` is to be a number or `unbounded`");
                    None
                }
            },
        };
        let (min, max) = (min?, max?);
        if max.is_some_and(|max| min > max) {
            let written = node.attribute("minOccurs").or(node.attribute("maxOccurs"));
            let span = written.map_or(node.span(), |written| written.span);
            self.report.error(span, "`minOccurs` is more than `maxOccurs`");
            return None;
        }
        Some(Occurs { min, max })
    }
}
