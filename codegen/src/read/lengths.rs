//! How long names may be. What is generated repeats a name wherever it is used, so that long ones would multiply.

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use crate::report::quote;

/// The longest name, list of names or URI, in bytes.
const MAX_LENGTH: usize = 1000;

impl Reader<'_> {
    /// Tells attributes that are too long, and whether there are none. A facet's value may be long: it is no name.
    pub(super) fn names_are_short(&mut self, root: Node<'_>) -> bool {
        let mut all_short = true;
        let mut waiting = vec![root];
        while let Some(node) = waiting.pop() {
            waiting.extend(node.elements());
            if node.space() == Space::Foreign {
                continue;
            }
            let own = node.attributes().filter(|attribute| attribute.namespace().is_none());
            for attribute in own.filter(|own| own.name() != "value" && own.value().len() > MAX_LENGTH) {
                let name = quote(attribute.name());
                let message = format!("the value of {name} is longer than {MAX_LENGTH} bytes, which is not supported");
                self.report.error(node.span_of(attribute.range_value()), message);
                all_short = false;
            }
        }
        all_short
    }
}
