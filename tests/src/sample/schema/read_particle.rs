//! Reads particles and model groups.

use std::rc::Rc;

use roxmltree::Node;

use super::read::{Place, schema_children};
use super::{Particle, Term};

impl Place<'_> {
    /// The particle of a node; nothing where it is none.
    pub(super) fn particle(&self, node: Node<'_, '_>) -> Option<Particle> {
        let reference = node.attribute("ref").map(|name| self.resolve(node, name));
        let inner = || schema_children(node).filter_map(|child| self.particle(child)).collect();
        let term = match (node.tag_name().name(), reference) {
            ("element", Some(name)) => Term::Reference(name),
            ("element", None) => Term::Element(Rc::new(self.element(node, false))),
            ("group", Some(name)) => Term::Group(name),
            ("sequence", _) => Term::Sequence(inner()),
            ("choice", _) => Term::Choice(inner()),
            ("all", _) => Term::All(inner()),
            ("any", _) => Term::Any(self.wildcard(node)),
            _ => return None,
        };
        let min = node.attribute("minOccurs").map_or(1, |min| min.trim().parse().unwrap_or(1));
        let max = match node.attribute("maxOccurs").map(str::trim) {
            None => Some(1),
            Some("unbounded") => None,
            Some(max) => Some(max.parse().unwrap_or(1)),
        };
        Some(Particle { min, max, term })
    }
}
