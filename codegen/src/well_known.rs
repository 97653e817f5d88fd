//! The schemas of the standards, which contracts import without a file at hand.
//!
//! They are descriptions of our own: the declarations are the standards', the words are not. What a contract brings
//! itself goes before them.

/// What stands in for a schema that a contract imports by its namespace alone: a file name for mistakes, and the text.
pub(crate) fn schema(namespace: &str) -> Option<(&'static str, &'static str)> {
    SCHEMAS.iter().find(|(known, ..)| *known == namespace).map(|&(_, file, text)| (file, text))
}

macro_rules! schemas {
    ($($namespace:literal => $file:literal,)*) => {
        &[$(($namespace, $file, include_str!(concat!("well_known/", $file))),)*]
    };
}

/// Namespace, file name, text.
const SCHEMAS: &[(&str, &str, &str)] = schemas! {
    "http://www.w3.org/XML/1998/namespace" => "xml.xsd",
    "http://www.w3.org/2001/XMLSchema" => "xml-schema.xsd",
    "http://schemas.xmlsoap.org/wsdl/" => "wsdl.xsd",
    "http://schemas.xmlsoap.org/soap/envelope/" => "soap-envelope-1.1.xsd",
    "http://schemas.xmlsoap.org/soap/encoding/" => "soap-encoding-1.1.xsd",
    "http://www.w3.org/2003/05/soap-envelope" => "soap-envelope-1.2.xsd",
    "http://www.w3.org/2003/05/soap-encoding" => "soap-encoding-1.2.xsd",
    "http://www.w3.org/2005/05/xmlmime" => "xmlmime-2005.xsd",
    "http://www.w3.org/2004/11/xmlmime" => "xmlmime-2004.xsd",
    "http://www.w3.org/2004/08/xop/include" => "xop.xsd",
    "http://ws-i.org/profiles/basic/1.1/xsd" => "swaref.xsd",
    "http://www.w3.org/2005/08/addressing" => "addressing-2005.xsd",
    "http://schemas.xmlsoap.org/ws/2004/08/addressing" => "addressing-2004.xsd",
    "http://www.w3.org/ns/ws-policy" => "policy-2007.xsd",
    "http://schemas.xmlsoap.org/ws/2004/09/policy" => "policy-2004.xsd",
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd" => "wss-utility.xsd",
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd" => "wss-secext.xsd",
    "http://www.w3.org/2000/09/xmldsig#" => "xmldsig.xsd",
    "http://www.w3.org/2001/04/xmlenc#" => "xmlenc.xsd",
    "http://www.w3.org/1999/xlink" => "xlink.xsd",
};

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use roxmltree::{Document, NS_XML_URI, Node};

    use super::*;

    const XS: &str = "http://www.w3.org/2001/XMLSchema";

    /// The symbol space of XML Schema part 1, 2.5, that a global component is in.
    fn space(declared: Node<'_, '_>) -> &'static str {
        match declared.tag_name().name() {
            "simpleType" | "complexType" => "type",
            "element" => "element",
            "attribute" => "attribute",
            "attributeGroup" => "attributeGroup",
            "group" => "group",
            other => panic!("an unexpected `{other}`"),
        }
    }

    fn declarations(document: &Document<'_>) -> BTreeSet<(&'static str, String)> {
        let named = document.root_element().children().filter_map(|node| Some((node, node.attribute("name")?)));
        named.map(|(node, name)| (space(node), name.to_owned())).collect()
    }

    /// The references of a schema: the symbol space, the namespace and the local name of each.
    fn references<'d>(document: &'d Document<'_>) -> Vec<(&'static str, &'d str, &'d str)> {
        let mut found = Vec::new();
        for node in document.descendants().filter(|node| node.has_tag_name((XS, node.tag_name().name()))) {
            for attribute in node.attributes() {
                let space = match (attribute.name(), node.tag_name().name()) {
                    ("type" | "base" | "itemType" | "memberTypes", _) => "type",
                    ("ref", "element") => "element",
                    ("ref", "attribute") => "attribute",
                    ("ref", "attributeGroup") => "attributeGroup",
                    ("ref", "group") => "group",
                    _ => continue,
                };
                for name in attribute.value().split_whitespace() {
                    let (prefix, local) = name.split_once(':').expect("every reference has a prefix");
                    let namespace = match prefix {
                        "xml" => NS_XML_URI,
                        _ => node.lookup_namespace_uri(Some(prefix)).expect("every prefix is bound"),
                    };
                    found.push((space, namespace, local));
                }
            }
        }
        found
    }

    #[test]
    fn each_is_a_schema_of_its_namespace() {
        for (namespace, file, text) in SCHEMAS {
            let document = Document::parse(text).unwrap_or_else(|error| panic!("{file}: {error}"));
            let root = document.root_element();
            assert!(root.has_tag_name((XS, "schema")), "{file}");
            assert_eq!(root.attribute("targetNamespace"), Some(*namespace), "{file}");
            assert_eq!(schema(namespace), Some((*file, *text)));
        }
        assert_eq!(schema("urn:nobody's"), None);
    }

    #[test]
    fn each_reference_leads_to_a_declaration_that_is_imported() {
        let documents: BTreeMap<_, _> = SCHEMAS
            .iter()
            .map(|(namespace, _, text)| (*namespace, Document::parse(text).expect("well-formed")))
            .collect();
        for (namespace, file, _) in SCHEMAS {
            let root = documents[namespace].root_element();
            let imported: BTreeSet<_> = root
                .children()
                .filter(|node| node.has_tag_name((XS, "import")))
                .filter_map(|node| node.attribute("namespace"))
                .collect();
            for (space, target, name) in references(&documents[namespace]) {
                if target == XS {
                    continue;
                }
                assert!(target == *namespace || imported.contains(target), "{file} does not import {target}");
                assert!(declarations(&documents[target]).contains(&(space, name.to_owned())), "{file}: {space} {name}");
            }
        }
    }
}
