//! Definitions that a contract holds twice over: in two copies of a file, or inline in several contracts.

use std::collections::HashMap;
use std::collections::hash_map::{DefaultHasher, Entry};
use std::hash::{Hash, Hasher};

use super::namespace::Space;
use super::node::Node;
use super::schema::Defaults;
use crate::ast::QName;
use crate::source::Span;

/// The attributes whose values are qualified names.
const REFERENCES: [&str; 7] = ["base", "itemType", "memberTypes", "ref", "refer", "substitutionGroup", "type"];

/// What was defined so far.
#[derive(Debug, Default)]
pub(super) struct Definitions {
    known: HashMap<(String, QName), Known>,
}

#[derive(Clone, Copy, Debug)]
struct Known {
    /// The schema that it stands in.
    schema: Span,
    fingerprint: u64,
}

impl Definitions {
    /// Whether another schema says the very same, so that it need not be read again. What differs is told as a second
    /// definition of one name.
    pub(super) fn repeats(&mut self, node: Node<'_>, schema: Span, defaults: &Defaults) -> bool {
        let Some(name) = node.attribute("name").filter(|_| node.space() == Space::Schema) else { return false };
        let name = QName { namespace: defaults.target.clone(), local: name.value.trim_ascii().to_owned() };
        let fingerprint = fingerprint(node, defaults);
        match self.known.entry((node.local().to_owned(), name)) {
            Entry::Vacant(new) => {
                new.insert(Known { schema, fingerprint });
                false
            }
            Entry::Occupied(known) => {
                let Known { schema: first, fingerprint: known } = *known.get();
                first != schema && known == fingerprint
            }
        }
    }
}

/// What tells definitions apart: all but documentation and the choice of prefixes.
fn fingerprint(node: Node<'_>, defaults: &Defaults) -> u64 {
    let mut hasher = DefaultHasher::new();
    defaults.hash(&mut hasher);
    let mut waiting = vec![node];
    while let Some(node) = waiting.pop() {
        if node.is(Space::Schema, "annotation") {
            continue;
        }
        node.local().hash(&mut hasher);
        let mut attributes: Vec<_> = node.attributes().collect();
        attributes.sort_by_key(|attribute| (attribute.namespace(), attribute.name()));
        for attribute in attributes {
            (attribute.namespace(), attribute.name()).hash(&mut hasher);
            for word in attribute.value().split_ascii_whitespace() {
                let (prefix, local) =
                    word.split_once(':').map_or((None, word), |(prefix, local)| (Some(prefix), local));
                let is_name = prefix.is_some() || REFERENCES.contains(&attribute.name());
                match node.namespace(prefix).filter(|_| is_name) {
                    Some(namespace) => (namespace, local).hash(&mut hasher),
                    None => word.hash(&mut hasher),
                }
            }
        }
        let before = waiting.len();
        waiting.extend(node.elements());
        (waiting.len() - before).hash(&mut hasher);
    }
    hasher.finish()
}
