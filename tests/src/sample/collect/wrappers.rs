//! What the messages of a WSDL are made of: elements, and the wrappers of rpc messages as a schema (WSDL 1.1, 3.5).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use roxmltree::{Document, Node};

use super::edits::escaped;
use super::load::{Loaded, Unit};
use super::{Name, WSDL, XS};
use crate::xml_text;

const SOAP: [&str; 2] = ["http://schemas.xmlsoap.org/wsdl/soap/", "http://schemas.xmlsoap.org/wsdl/soap12/"];

const MIME: &str = "http://schemas.xmlsoap.org/wsdl/mime/";

/// The names of the elements that documents begin with; wrappers become schemas of their own.
pub(super) fn roots(loaded: &mut Loaded) -> Vec<Name> {
    if let Some(schema) = loaded.schema {
        return unique(loaded.elements_of(schema));
    }
    let texts = loaded.definitions.clone();
    let documents: Vec<_> = texts.iter().filter_map(|text| xml_text::parse(text, Path::new("")).ok()).collect();
    let messages = Messages::of(&documents);
    let parts = messages.0.values().flatten();
    let mut roots: Vec<_> = parts.filter_map(|part| part.element.clone()).filter(|name| name.namespace != XS).collect();
    let global: BTreeSet<Name> = (0..loaded.units.len()).flat_map(|unit| loaded.elements_of(unit)).collect();
    let mut wrappers = BTreeMap::<Name, Vec<Part>>::new();
    for document in &documents {
        for binding in document.root_element().children().filter(|node| node.has_tag_name((WSDL, "binding"))) {
            binding_wrappers(binding, &documents, &messages, &mut wrappers);
        }
    }
    for (name, parts) in wrappers {
        if global.contains(&name) {
            loaded.notes.push(format!("the wrapper `{}` is a global element too", name.local));
            continue;
        }
        loaded.units.push(wrapper_unit(&name, &parts));
        roots.push(name);
    }
    unique(roots)
}

fn unique(names: Vec<Name>) -> Vec<Name> {
    let mut seen = BTreeSet::new();
    names.into_iter().filter(|name| seen.insert(name.clone())).collect()
}

/// A part of a message: by element or by type.
#[derive(Clone, Debug)]
struct Part {
    name: String,
    element: Option<Name>,
    ty: Option<Name>,
}

struct Messages(BTreeMap<Name, Vec<Part>>);

impl Messages {
    fn of(documents: &[Document<'_>]) -> Self {
        let mut messages = BTreeMap::new();
        for root in documents.iter().map(Document::root_element) {
            let namespace = root.attribute("targetNamespace").unwrap_or_default();
            for message in root.children().filter(|node| node.has_tag_name((WSDL, "message"))) {
                let parts = message.children().filter(|node| node.has_tag_name((WSDL, "part"))).map(|part| Part {
                    name: part.attribute("name").unwrap_or_default().to_owned(),
                    element: part.attribute("element").map(|name| resolved(part, name)),
                    ty: part.attribute("type").map(|name| resolved(part, name)),
                });
                messages.insert(Name::new(namespace, message.attribute("name").unwrap_or_default()), parts.collect());
            }
        }
        Self(messages)
    }
}

fn binding_wrappers(
    binding: Node<'_, '_>,
    documents: &[Document<'_>],
    messages: &Messages,
    wrappers: &mut BTreeMap<Name, Vec<Part>>,
) {
    let Some(port_type) = binding.attribute("type").map(|name| resolved(binding, name)) else { return };
    let Some(port_type) = find(documents, "portType", &port_type) else { return };
    let Some(style) = soap(binding, "binding").map(|node| node.attribute("style").unwrap_or("document")) else {
        return;
    };
    for operation in binding.children().filter(|node| node.has_tag_name((WSDL, "operation"))) {
        let own = soap(operation, "operation").and_then(|node| node.attribute("style"));
        let Some(name) = operation.attribute("name").filter(|_| own.unwrap_or(style) == "rpc") else { continue };
        let same = |node: &Node<'_, '_>| node.has_tag_name((WSDL, "operation")) && node.attribute("name") == Some(name);
        let Some(abstract_one) = port_type.children().find(same) else { continue };
        // What the service says first is no call of it.
        let mut directions = abstract_one.children().filter(Node::is_element).map(|node| node.tag_name().name());
        if directions.find(|name| matches!(*name, "input" | "output")) != Some("input") {
            continue;
        }
        for (direction, suffix) in [("input", ""), ("output", "Response")] {
            let [bound, declared] = [operation, abstract_one]
                .map(|node| node.children().find(|child| child.has_tag_name((WSDL, direction))));
            let (Some(bound), Some(declared)) = (bound, declared) else { continue };
            let body = bound.descendants().find(|node| SOAP.iter().any(|soap| node.has_tag_name((*soap, "body"))));
            let namespace = body.and_then(|body| body.attribute("namespace")).unwrap_or_default();
            let message = declared.attribute("message").map(|name| resolved(declared, name));
            let Some(parts) = message.and_then(|name| messages.0.get(&name)) else { continue };
            let listed = body.and_then(|body| body.attribute("parts"));
            let attached = bound.descendants().filter(|node| node.has_tag_name((MIME, "content")));
            let attached: BTreeSet<_> = attached.filter_map(|node| node.attribute("part")).collect();
            let is_listed = |part: &&Part| {
                !attached.contains(part.name.as_str())
                    && listed.is_none_or(|list| list.split_whitespace().any(|name| name == part.name))
            };
            let parts = parts.iter().filter(is_listed).cloned().collect();
            wrappers.entry(Name::new(namespace, &format!("{name}{suffix}"))).or_insert(parts);
        }
    }
}

fn soap<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| SOAP.iter().any(|soap| child.has_tag_name((*soap, name))))
}

fn find<'a, 'i>(documents: &'a [Document<'i>], kind: &str, name: &Name) -> Option<Node<'a, 'i>> {
    let roots = documents.iter().map(Document::root_element);
    let roots = roots.filter(|root| root.attribute("targetNamespace").unwrap_or_default() == name.namespace);
    let mut nodes = roots.flat_map(|root| root.children()).filter(|node| node.has_tag_name((WSDL, kind)));
    nodes.find(|node| node.attribute("name") == Some(&name.local))
}

/// A name by its prefix.
fn resolved(node: Node<'_, '_>, name: &str) -> Name {
    let (prefix, local) =
        name.trim().split_once(':').map_or((None, name.trim()), |(prefix, local)| (Some(prefix), local));
    Name::new(node.lookup_namespace_uri(prefix).unwrap_or_default(), local)
}

/// The schema of one wrapper: its children are named for the parts and stand in no namespace.
fn wrapper_unit(name: &Name, parts: &[Part]) -> Unit {
    let target = if name.namespace.is_empty() {
        String::new()
    } else {
        format!(" targetNamespace=\"{}\"", escaped(&name.namespace))
    };
    let mut text = format!(
        "<xs:schema xmlns:xs=\"{XS}\"{target}>\n<xs:element name=\"{}\"><xs:complexType><xs:sequence>\n",
        name.local
    );
    for part in parts {
        let _ = match (&part.element, &part.ty) {
            (Some(element), _) => writeln!(text, "<xs:element {}/>", reference("ref", element)),
            (None, Some(ty)) => {
                writeln!(text, "<xs:element name=\"{}\" form=\"unqualified\" {}/>", part.name, reference("type", ty))
            }
            (None, None) => Ok(()),
        };
    }
    text += "</xs:sequence></xs:complexType></xs:element>\n</xs:schema>\n";
    Unit { text, namespace: name.namespace.clone(), links: Vec::new(), is_top: true }
}

fn reference(attribute: &str, name: &Name) -> String {
    let Name { namespace, local } = name;
    if namespace.is_empty() {
        return format!("{attribute}=\"{local}\"");
    }
    format!("xmlns:p=\"{}\" {attribute}=\"p:{local}\"", escaped(namespace))
}
