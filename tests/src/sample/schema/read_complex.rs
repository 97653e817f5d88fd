//! Reads complex types.

use std::rc::Rc;

use roxmltree::Node;

use super::read::{Place, is_true, schema_children};
use super::read_simple::facets;
use super::{ComplexType, Derivation, Particle};
use crate::sample::collect::{Name, XS};

impl Place<'_> {
    pub(super) fn complex_type(&self, node: Node<'_, '_>) -> ComplexType {
        let mut made = ComplexType {
            is_abstract: is_true(node, "abstract"),
            is_mixed: is_true(node, "mixed"),
            blocked: self.blocked(node),
            derivation: Derivation::None(self.content(node)),
            attributes: self.attributes(node),
        };
        let content = schema_children(node).find(|child| child.tag_name().name().ends_with("Content"));
        let Some(content) = content else { return made };
        let Some(step) = schema_children(content).find(|child| child.attribute("base").is_some()) else { return made };
        let base = step.attribute("base").map_or_else(|| Name::new(XS, "anyType"), |base| self.resolve(step, base));
        made.is_mixed |= is_true(content, "mixed");
        made.attributes = self.attributes(step);
        made.derivation = match (content.tag_name().name(), step.tag_name().name()) {
            ("simpleContent", "extension") => Derivation::SimpleExtension(base),
            ("simpleContent", _) => {
                Derivation::SimpleRestriction(base, self.types_within(step).next(), Rc::new(facets(step)))
            }
            (_, "extension") => Derivation::Extension(base, self.content(step)),
            _ => Derivation::Restriction(base, self.content(step)),
        };
        made
    }

    fn content(&self, node: Node<'_, '_>) -> Option<Particle> {
        schema_children(node).find_map(|child| self.particle(child))
    }
}
