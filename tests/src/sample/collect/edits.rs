//! Changes of a text that leave the rest of it as it is.

use std::fmt::Write as _;
use std::ops::Range;

use roxmltree::Node;

/// Parts of a text and what is to stand there, in any order.
#[derive(Debug, Default)]
pub(super) struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    pub(super) fn replace(&mut self, range: Range<usize>, by: String) {
        self.0.push((range, by));
    }

    pub(super) fn insert(&mut self, at: usize, text: String) {
        self.replace(at..at, text);
    }

    /// A part of the text with the changes that fall into it.
    pub(super) fn within(mut self, text: &str, part: Range<usize>) -> String {
        self.0.sort_by_key(|(range, _)| range.start);
        let (mut out, mut at) = (String::new(), part.start);
        for (range, by) in self.0 {
            if range.start >= at && range.end <= part.end {
                out += text.get(at..range.start).unwrap_or_default();
                out += &by;
                at = range.end;
            }
        }
        out + text.get(at..part.end).unwrap_or_default()
    }
}

/// Declares at an element what its ancestors declare, so that it can stand alone.
pub(super) fn declarations(node: Node<'_, '_>, text: &str, edits: &mut Edits) {
    let source = text.get(node.range()).unwrap_or_default();
    let own = node.first_child().and_then(|child| source.get(..child.range().start - node.range().start));
    let own = own.unwrap_or(source);
    let name = own.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(own.len());
    let mut declared = String::new();
    for namespace in node.namespaces() {
        let attribute = namespace.name().map_or("xmlns".to_owned(), |prefix| format!("xmlns:{prefix}"));
        let is_own = own
            .match_indices(&attribute)
            .any(|(at, _)| own.get(at + attribute.len()..).is_some_and(|rest| rest.trim_start().starts_with('=')));
        if !is_own && namespace.name() != Some("xml") {
            let _ = write!(declared, " {attribute}=\"{}\"", escaped(namespace.uri()));
        }
    }
    edits.insert(node.range().start + name, declared);
}

/// A text within an attribute in double quotes.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
