//! Reads attributes, attribute groups and wildcards.

use roxmltree::Node;

use super::read::{Place, schema_children};
use super::{Attribute, Attributes, Namespaces, Process, Use, Wildcard};
use crate::sample::collect::{Name, WSDL};

impl Place<'_> {
    pub(super) fn attributes(&self, node: Node<'_, '_>) -> Attributes {
        let mut attributes = Attributes::default();
        for child in schema_children(node) {
            match child.tag_name().name() {
                "attribute" => attributes.uses.extend(self.attribute_use(child)),
                "attributeGroup" => {
                    attributes.groups.extend(child.attribute("ref").map(|name| self.resolve(child, name)));
                }
                "anyAttribute" => attributes.any = Some(self.wildcard(child)),
                _ => {}
            }
        }
        attributes
    }

    fn attribute_use(&self, node: Node<'_, '_>) -> Option<Use> {
        let reference = node.attribute("ref").map(|name| self.resolve(node, name));
        let is_reference = reference.is_some();
        let name = if let Some(name) = reference {
            name
        } else {
            let form = node.attribute("form").map_or(self.are_attributes_qualified, |it| it == "qualified");
            Name::new(if form { self.target } else { "" }, node.attribute("name")?.trim())
        };
        let presence = node.attribute("use").unwrap_or_default();
        Some(Use {
            attribute: self.attribute(node, name),
            is_reference,
            is_required: presence == "required",
            is_prohibited: presence == "prohibited",
            array_of: node
                .attribute((WSDL, "arrayType"))
                .and_then(|ty| Some(self.resolve(node, ty.strip_suffix("[]")?))),
        })
    }

    pub(super) fn attribute(&self, node: Node<'_, '_>, name: Name) -> Attribute {
        Attribute { name, ty: self.type_of(node), fixed: node.attribute("fixed").map(str::to_owned) }
    }

    pub(super) fn wildcard(&self, node: Node<'_, '_>) -> Wildcard {
        let namespaces = match node.attribute("namespace").unwrap_or("##any").trim() {
            "##any" => Namespaces::Any,
            "##other" => Namespaces::Other(self.target.to_owned()),
            list => Namespaces::These(
                list.split_whitespace()
                    .map(|it| match it {
                        "##targetNamespace" => self.target.to_owned(),
                        "##local" => String::new(),
                        it => it.to_owned(),
                    })
                    .collect(),
            ),
        };
        let process = match node.attribute("processContents") {
            Some("lax") => Process::Lax,
            Some("skip") => Process::Skip,
            _ => Process::Strict,
        };
        Wildcard { namespaces, process }
    }
}
