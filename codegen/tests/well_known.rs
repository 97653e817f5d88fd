//! The schemas of the standards as they stand in their files: well-formed, and complete.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::Path;

use roxmltree::{Document, NS_XML_URI, Node};

const XS: &str = "http://www.w3.org/2001/XMLSchema";

/// The texts by their target namespaces.
fn schemas() -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut schemas = BTreeMap::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/well_known"))? {
        let path = entry?.path();
        let text = fs::read_to_string(&path)?;
        let document = Document::parse(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let root = document.root_element();
        assert!(root.has_tag_name((XS, "schema")), "{}", path.display());
        let target = root.attribute("targetNamespace").map(str::to_owned).ok_or("there is no target namespace")?;
        assert_eq!(schemas.insert(target, text.clone()), None, "{}", path.display());
    }
    Ok(schemas)
}

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
fn each_reference_leads_to_a_declaration_that_is_imported() -> Result<(), Box<dyn Error>> {
    let schemas = schemas()?;
    let documents = schemas
        .iter()
        .map(|(namespace, text)| Ok((namespace.as_str(), Document::parse(text)?)))
        .collect::<Result<BTreeMap<_, _>, roxmltree::Error>>()?;
    let mut followed = 0;
    for (namespace, document) in &documents {
        let imports = document.root_element().children().filter(|node| node.has_tag_name((XS, "import")));
        let imported: BTreeSet<_> = imports.filter_map(|node| node.attribute("namespace")).collect();
        for (space, target, name) in references(document).into_iter().filter(|(_, target, _)| *target != XS) {
            assert!(target == *namespace || imported.contains(target), "{namespace} does not import {target}");
            let declared = documents.get(target).map(declarations).ok_or_else(|| format!("there is no {target}"))?;
            assert!(declared.contains(&(space, name.to_owned())), "{namespace}: {space} {name}");
            followed += 1;
        }
    }
    assert!(followed > 300, "{followed}");
    Ok(())
}
