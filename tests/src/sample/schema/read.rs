//! Reads the files of a schema, whose locations all lie in one folder.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use std::rc::Rc;

use roxmltree::{Document, Node, ParsingOptions};

use super::{Blocked, Element, Schema, Type, TypeRef};
use crate::sample::collect::{Name, XS};

/// Marks the name of what a redefinition has replaced.
const REPLACED: char = '\u{1}';

/// Where a declaration stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    /// The namespace of what is declared.
    pub(super) target: &'p str,
    /// Whether local elements are in it.
    are_elements_qualified: bool,
    /// Whether local attributes are in it.
    pub(super) are_attributes_qualified: bool,
    /// `blockDefault`.
    block: &'p str,
    /// What is being redefined: within it, its own name is that of what it replaces.
    replaced: Option<&'p Name>,
    /// Whether the file has no namespace of its own: its names are then in the target namespace.
    is_chameleon: bool,
}

pub(super) fn read(folder: &Path, driver: &str) -> io::Result<Schema> {
    let mut reader = Reader { folder, schema: Schema::default(), seen: BTreeSet::new() };
    reader.file(driver, None)?;
    Ok(reader.schema)
}

struct Reader<'f> {
    folder: &'f Path,
    schema: Schema,
    seen: BTreeSet<(String, String)>,
}

impl Reader<'_> {
    /// Reads a file; `includer` is the target namespace of who includes it.
    fn file(&mut self, name: &str, includer: Option<&str>) -> io::Result<()> {
        let path = self.folder.join(name);
        let text = fs::read_to_string(&path).map_err(|error| io::Error::other(format!("{name}: {error}")))?;
        let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
        let document = Document::parse_with_options(&text, options);
        let document = document.map_err(|error| io::Error::other(format!("{name}: {error}")))?;
        let root = document.root_element();
        let own = root.attribute("targetNamespace");
        let target = own.or(includer).unwrap_or_default();
        if !self.seen.insert((name.to_owned(), target.to_owned())) {
            return Ok(());
        }
        let place = Place {
            target,
            are_elements_qualified: root.attribute("elementFormDefault") == Some("qualified"),
            are_attributes_qualified: root.attribute("attributeFormDefault") == Some("qualified"),
            block: root.attribute("blockDefault").unwrap_or_default(),
            replaced: None,
            is_chameleon: own.is_none() && !target.is_empty(),
        };
        for node in schema_children(root) {
            let location = node.attribute("schemaLocation");
            match (node.tag_name().name(), location) {
                ("import", Some(location)) => self.file(location, None)?,
                ("include" | "redefine", Some(location)) => {
                    self.file(location, Some(target))?;
                    for component in schema_children(node) {
                        self.redefine(component, place);
                    }
                }
                _ => self.component(node, place),
            }
        }
        Ok(())
    }

    fn redefine(&mut self, node: Node<'_, '_>, place: Place<'_>) {
        let Some(local) = node.attribute("name") else { return };
        let name = Name::new(place.target, local);
        let mut replaced = name.clone();
        loop {
            replaced.local.push(REPLACED);
            let is_taken = self.schema.types.contains_key(&replaced)
                || self.schema.groups.contains_key(&replaced)
                || self.schema.attribute_groups.contains_key(&replaced);
            if !is_taken {
                break;
            }
        }
        match node.tag_name().name() {
            "simpleType" | "complexType" => move_to(&mut self.schema.types, &name, replaced.clone()),
            "group" => move_to(&mut self.schema.groups, &name, replaced.clone()),
            "attributeGroup" => move_to(&mut self.schema.attribute_groups, &name, replaced.clone()),
            _ => {}
        }
        self.component(node, Place { replaced: Some(&replaced), ..place });
    }

    fn component(&mut self, node: Node<'_, '_>, place: Place<'_>) {
        let Some(name) = node.attribute("name").map(|local| Name::new(place.target, local)) else { return };
        match node.tag_name().name() {
            "element" => {
                let element = place.element(node, true);
                if let Some(head) = &element.head {
                    self.schema.substitutes.entry(head.clone()).or_default().push(name.clone());
                }
                self.schema.elements.insert(name, Rc::new(element));
            }
            "simpleType" => {
                self.schema.types.insert(name, Rc::new(Type::Simple(place.simple_type(node))));
            }
            "complexType" => {
                self.schema.types.insert(name, Rc::new(Type::Complex(place.complex_type(node))));
            }
            "group" => {
                if let Some(particle) = schema_children(node).find_map(|child| place.particle(child)) {
                    self.schema.groups.insert(name, Rc::new(particle));
                }
            }
            "attribute" => {
                self.schema.attributes.insert(name.clone(), Rc::new(place.attribute(node, name)));
            }
            "attributeGroup" => {
                self.schema.attribute_groups.insert(name, Rc::new(place.attributes(node)));
            }
            _ => {}
        }
    }
}

fn move_to<T>(map: &mut std::collections::BTreeMap<Name, T>, from: &Name, to: Name) {
    if let Some(component) = map.remove(from) {
        map.insert(to, component);
    }
}

/// The children that are of XML Schema.
pub(super) fn schema_children<'a, 'i>(node: Node<'a, 'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(|child| child.is_element() && child.tag_name().namespace() == Some(XS))
}

impl Place<'_> {
    /// A name by its prefix.
    pub(super) fn resolve(&self, node: Node<'_, '_>, name: &str) -> Name {
        let name = name.trim();
        let (prefix, local) = name.split_once(':').map_or((None, name), |(prefix, local)| (Some(prefix), local));
        let namespace = match node.lookup_namespace_uri(prefix).unwrap_or_default() {
            "" if self.is_chameleon => self.target,
            _ if prefix == Some("xml") => "http://www.w3.org/XML/1998/namespace",
            namespace => namespace,
        };
        let name = Name::new(namespace, local);
        match self.replaced {
            Some(replaced)
                if replaced.namespace == name.namespace && replaced.local.trim_end_matches(REPLACED) == local =>
            {
                replaced.clone()
            }
            _ => name,
        }
    }

    /// The type of an element or attribute.
    pub(super) fn type_of(&self, node: Node<'_, '_>) -> Option<TypeRef> {
        if let Some(name) = node.attribute("type") {
            return Some(TypeRef::Named(self.resolve(node, name)));
        }
        schema_children(node).find_map(|child| match child.tag_name().name() {
            "simpleType" => Some(TypeRef::Local(Rc::new(Type::Simple(self.simple_type(child))))),
            "complexType" => Some(TypeRef::Local(Rc::new(Type::Complex(self.complex_type(child))))),
            _ => None,
        })
    }

    pub(super) fn element(&self, node: Node<'_, '_>, is_global: bool) -> Element {
        let is_qualified =
            is_global || node.attribute("form").map_or(self.are_elements_qualified, |it| it == "qualified");
        let namespace = if is_qualified { self.target } else { "" };
        Element {
            name: Name::new(namespace, node.attribute("name").unwrap_or_default().trim()),
            ty: self.type_of(node),
            is_nillable: is_true(node, "nillable"),
            is_abstract: is_true(node, "abstract"),
            fixed: node.attribute("fixed").map(str::to_owned),
            head: node.attribute("substitutionGroup").map(|head| self.resolve(node, head)),
            blocked: self.blocked(node),
        }
    }

    pub(super) fn blocked(&self, node: Node<'_, '_>) -> Blocked {
        let list = node.attribute("block").unwrap_or(self.block);
        let has = |word| list.split_whitespace().any(|it| it == word || it == "#all");
        Blocked { extension: has("extension"), restriction: has("restriction"), substitution: has("substitution") }
    }
}

pub(super) fn is_true(node: Node<'_, '_>, attribute: &str) -> bool {
    matches!(node.attribute(attribute).map(str::trim), Some("true" | "1"))
}
