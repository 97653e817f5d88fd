//! `xs:attribute`, `xs:attributeGroup` and `xs:anyAttribute` (XML Schema part 1, 3.2, 3.5, 3.6 and 3.10).

use super::Reader;
use super::namespace::{INSTANCE, Space, WSDL};
use super::node::Node;
use super::redefine::Redefined;
use super::schema::Defaults;
use crate::ast::{ArrayType, Attribute, AttributeGroup, AttributeUse, Attributes, Presence, QName};
use crate::report::quote;
use crate::source::Spanned;

impl Reader<'_> {
    pub(super) fn global_attribute(&mut self, node: Node<'_>, defaults: &Defaults) {
        self.shape(node, &["name", "type", "default", "fixed"], &[]);
        let name = self.defined_name(node, defaults.target.as_ref());
        let attribute = self.attribute(node, name, defaults);
        self.contract.attributes.extend(attribute);
    }

    /// `xs:attributeGroup` with a name.
    pub(super) fn attribute_group(&mut self, node: Node<'_>, defaults: &Defaults) {
        self.shape(node, &["name"], &[]);
        let name = self.defined_name(node, defaults.target.as_ref());
        let _ = self.documentation(node);
        let mut attributes = Attributes::default();
        self.attributes_of(node, defaults, &mut attributes, &[]);
        if let Some(Spanned { value: name, span }) = name {
            self.contract.attribute_groups.push(AttributeGroup { name, attributes, span });
        }
    }

    /// The attributes among the children; `others` are the children that somebody else reads.
    pub(super) fn attributes_of(
        &mut self,
        node: Node<'_>,
        defaults: &Defaults,
        attributes: &mut Attributes,
        others: &[&str],
    ) {
        let mut wildcard = None;
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, local) if others.contains(&local) => {}
                (Space::Schema, "attribute") => attributes.uses.extend(self.attribute_use(child, defaults)),
                (Space::Schema, "attributeGroup") => {
                    self.shape(child, &["ref"], &[]);
                    self.only_annotated(child);
                    if let Some(group) = self.reference(child, "ref") {
                        let group = self.or_original(Redefined::AttributeGroup, group);
                        attributes.uses.push(AttributeUse::Group(group));
                    }
                }
                (Space::Schema, "anyAttribute") => {
                    self.once(&mut wildcard, child);
                    attributes.wildcard = self.wildcard(child, defaults, &[]);
                }
                _ => self.unexpected(node, child),
            }
        }
    }

    /// An attribute of a complex type.
    fn attribute_use(&mut self, node: Node<'_>, defaults: &Defaults) -> Option<AttributeUse> {
        let uses =
            [("optional", Presence::Optional), ("required", Presence::Required), ("prohibited", Presence::Prohibited)];
        let presence = self.word(node.attribute("use"), &uses);
        Some(if node.attribute("ref").is_some() {
            self.shape(node, &["ref", "use", "default", "fixed"], &[]);
            self.only_annotated(node);
            let docs = self.documentation(node);
            let value = self.value_constraint(node);
            AttributeUse::Ref { attribute: self.reference(node, "ref")?, docs, value, presence: presence? }
        } else {
            self.shape(node, &["name", "type", "use", "default", "fixed", "form"], &[]);
            let name = self.local_name(node, defaults, defaults.qualified_attributes);
            AttributeUse::Local { attribute: self.attribute(node, name, defaults)?, presence: presence? }
        })
    }

    fn attribute(&mut self, node: Node<'_>, name: Option<Spanned<QName>>, defaults: &Defaults) -> Option<Attribute> {
        let docs = self.documentation(node);
        let value = self.value_constraint(node);
        let ty = self.type_use(node, defaults, false);
        let Spanned { value: name, span } = name?;
        if name.local == "xmlns" || name.namespace.as_deref() == Some(INSTANCE) {
            let message = format!("no attribute can be called {} (XML Schema part 1, 3.2.6)", quote(&name.local));
            self.report.rule(span, message);
        }
        Some(Attribute { name, docs, ty: ty?, value, span })
    }

    /// `wsdl:arrayType` on the attribute `soapenc:arrayType` (WSDL 1.1, 2.2).
    pub(super) fn array_type(&mut self, node: Node<'_>) -> Option<ArrayType> {
        let mut attributes = node.elements().filter(|child| child.is(Space::Schema, "attribute"));
        let (holder, written) = attributes.find_map(|child| Some((child, child.attribute_in(WSDL, "arrayType")?)))?;
        let text = written.value.trim_ascii();
        let (item, ranks) = text.split_at(text.find('[').unwrap_or(text.len()));
        let item = self.qname(holder, super::node::Attribute { value: item, span: written.span })?;
        Some(ArrayType { item, ranks: ranks.to_owned() })
    }
}
