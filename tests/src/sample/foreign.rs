//! What stands where a wildcard does (XML Schema part 1, 3.10.4).

use super::Manner;
use super::collect::Name;
use super::document::{Child, Tree};
use super::height::ENDLESS;
use super::instance::Sampler;
use super::schema::{Namespaces, Process, Use, Wildcard};

/// A namespace that no schema knows.
const FOREIGN: &str = "urn:saponify:foreign";

/// From this depth on nothing stands for a wildcard, even where something must: all that may be would hold itself.
const DEEPEST: usize = 60;

impl Sampler<'_> {
    /// An element that the wildcard lets stand: one that is declared where it must be, else an unknown one.
    pub(super) fn foreign_element(&mut self, wildcard: &Wildcard, depth: usize, tree: &mut Tree) {
        let schema = self.schema;
        let free = namespace(&wildcard.namespaces).filter(|_| wildcard.process != Process::Strict);
        if let Some(namespace) = free {
            let mut child = Tree { name: Name::new(&namespace, "unknown"), ..Tree::default() };
            if self.manner != Manner::Minimal {
                child.attributes.push((Name::new("", "kind"), "a & b".to_owned()));
                child.children.push(Child::Text("foreign".to_owned()));
                child.children.push(Child::Element(Tree { name: Name::new(FOREIGN, "inner"), ..Tree::default() }));
            }
            tree.children.push(Child::Element(child));
            return;
        }
        if depth > DEEPEST {
            return;
        }
        let height = |name: &Name| self.heights.reference(schema, name);
        let mut declared: Vec<&Name> = schema.elements.keys().collect();
        declared.retain(|name| wildcard.namespaces.allows(&name.namespace) && height(name) < ENDLESS);
        // What is declared may hold itself by the same wildcard.
        let least = declared.iter().map(|name| height(name)).min().unwrap_or_default();
        let most = if self.is_frugal(depth) { least } else { least + 2 };
        declared.retain(|name| height(name) <= most);
        let chosen = self.values.random.one(&declared).copied().cloned();
        if let Some(child) = chosen.and_then(|name| self.reference(&name, depth)) {
            tree.children.push(Child::Element(child));
        }
    }

    /// An attribute that the wildcard lets stand.
    pub(super) fn foreign_attribute(&mut self, wildcard: &Wildcard, tree: &mut Tree) {
        if self.manner != Manner::Maximal && !self.happens(40) {
            return;
        }
        if let Some(namespace) = namespace(&wildcard.namespaces).filter(|_| wildcard.process != Process::Strict) {
            tree.attributes.push((Name::new(&namespace, "unknown"), "a < b".to_owned()));
            return;
        }
        let schema = self.schema;
        let is_new = |name: &Name| !tree.attributes.iter().any(|(it, _)| it == name);
        let mut declared = schema.global_attributes();
        let found = declared.find(|it| wildcard.namespaces.allows(&it.name.namespace) && is_new(&it.name));
        if let Some(attribute) = found {
            let attribute = (**attribute).clone();
            let name = attribute.name.clone();
            let value = self.attribute(&Use {
                attribute,
                is_reference: true,
                is_required: true,
                is_prohibited: false,
                array_of: None,
            });
            tree.attributes.push((name, value));
        }
    }

    /// Something for `xs:anyType`.
    pub(super) fn anything(&mut self, tree: &mut Tree) {
        if self.manner == Manner::Maximal || self.happens(50) {
            tree.attributes.push((Name::new(FOREIGN, "unknown"), "1".to_owned()));
            tree.children.push(Child::Text("some text ".to_owned()));
            let inner = Tree { name: Name::new(FOREIGN, "inner"), ..Tree::default() };
            tree.children.push(Child::Element(inner));
        }
    }
}

/// A namespace for what no schema knows, where the wildcard lets there be one.
fn namespace(allowed: &Namespaces) -> Option<String> {
    match allowed {
        Namespaces::Any | Namespaces::Other(_) => Some(FOREIGN.to_owned()),
        Namespaces::These(list) => list.first().cloned(),
    }
}
