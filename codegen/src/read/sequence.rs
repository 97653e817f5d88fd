//! `xs:sequence` (XML Schema part 1, 3.8).

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use super::schema::Defaults;
use crate::ast::{Occurs, Particle};

impl Reader<'_> {
    /// The elements of a sequence. One in another that occurs once means the same as its elements in place.
    pub(super) fn sequence(&mut self, node: Node<'_>, defaults: &Defaults, particles: &mut Vec<Particle>) {
        self.shape(node, &["minOccurs", "maxOccurs"], &[]);
        if self.occurs(node).is_some_and(|occurs| occurs != Occurs::ONCE) {
            let message = "`xs:sequence` with `minOccurs` or `maxOccurs` (XML Schema part 1, 3.8) is not supported yet";
            self.report.error(node.span(), message).help("say how often each element occurs");
        }
        let _ = self.documentation(node);
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "element") => particles.extend(self.local_element(child, defaults)),
                (Space::Schema, "sequence") => self.sequence(child, defaults, particles),
                _ => self.unexpected(node, child),
            }
        }
    }
}
