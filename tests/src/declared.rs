//! What schemas say of elements, by local names alone: enough to know what a document need not say.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use roxmltree::{Document, Node};

use crate::xml_text;

const XS: &str = "http://www.w3.org/2001/XMLSchema";

/// Declarations of a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declared {
    /// What elements stand for where they are empty (XML Schema part 1, 3.3.1).
    defaults: BTreeMap<String, BTreeSet<String>>,
    /// The types that elements are declared with.
    types: BTreeMap<String, BTreeSet<String>>,
    simple_types: BTreeSet<String>,
}

impl Declared {
    /// Reads schemas; what cannot be read declares nothing.
    pub fn of<P: AsRef<Path>>(schemas: impl IntoIterator<Item = P>) -> Self {
        let mut declared = Self::default();
        for path in schemas {
            let path = path.as_ref();
            let Ok(text) = xml_text::read(path) else { continue };
            let Ok(document) = xml_text::parse(&text, path) else { continue };
            declared.add(&document);
        }
        declared
    }

    /// Adds the declarations of one schema.
    pub fn add(&mut self, schema: &Document<'_>) {
        let nodes = schema.descendants().filter(|node| node.tag_name().namespace() == Some(XS));
        nodes.for_each(|node| self.add_declaration(node));
    }

    fn add_declaration(&mut self, node: Node<'_, '_>) {
        let Some(name) = node.attribute("name") else { return };
        match node.tag_name().name() {
            "simpleType" => {
                self.simple_types.insert(name.to_owned());
            }
            "element" => {
                if let Some(value) = node.attribute("default").or_else(|| node.attribute("fixed")) {
                    self.defaults.entry(name.to_owned()).or_default().insert(value.to_owned());
                }
                if let Some(ty) = node.attribute("type") {
                    self.types.entry(name.to_owned()).or_default().insert(local(ty).to_owned());
                }
            }
            _ => {}
        }
    }

    /// What an element of the name may stand for where it is empty.
    pub fn defaults(&self, element: &str) -> impl Iterator<Item = &str> {
        self.defaults.get(element).into_iter().flatten().map(String::as_str)
    }

    /// Whether an element's `xsi:type` says nothing that its value does not: it names the type that the element is
    /// declared with, or a simple one, in whose place a value of the declared type stands.
    #[must_use]
    pub fn is_known_type(&self, element: Node<'_, '_>, ty: &str) -> bool {
        let ty = ty.trim();
        let is_built_in = element.lookup_namespace_uri(ty.split_once(':').map(|(prefix, _)| prefix)) == Some(XS);
        let is_declared = self.types.get(element.tag_name().name()).is_some_and(|types| types.contains(local(ty)));
        is_declared || is_built_in || self.simple_types.contains(local(ty))
    }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_that_say_nothing() {
        let schema = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t">
          <xs:element name="shape" type="t:Shape"/><xs:element name="n" type="xs:int" default="7"/>
          <xs:simpleType name="Small"><xs:restriction base="xs:int"/></xs:simpleType><xs:complexType name="Circle"/>
        </xs:schema>"#;
        let mut declared = Declared::default();
        declared.add(&Document::parse(schema).expect("a schema"));
        assert_eq!(declared.defaults("n").collect::<Vec<_>>(), ["7"]);
        let document = r#"<shape xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t"/>"#;
        let document = Document::parse(document).expect("a document");
        let known = [" t:Shape", "Small", "x:byte", "t:Circle", "byte"];
        let known = known.map(|ty| declared.is_known_type(document.root_element(), ty));
        assert_eq!(known, [true, true, true, false, false]);
    }
}
