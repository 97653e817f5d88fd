//! `xs:annotation` (XML Schema part 1, 3.13) and `wsdl:documentation` (WSDL 1.1, 2.1.4).

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use crate::report::quote;
use crate::source::boundary;

/// How much documentation an item keeps, in bytes: every element that refers to another repeats it.
const MAX_LENGTH: usize = 4096;

impl Reader<'_> {
    /// The documentation among the children; what speaks to programs (`xs:appinfo`) is ignored.
    pub(super) fn documentation(&mut self, node: Node<'_>) -> String {
        let mut texts = Vec::new();
        for child in node.elements() {
            if child.is(Space::Wsdl, "documentation") {
                texts.push(child.text());
            } else if child.is(Space::Schema, "annotation") {
                self.shape(child, &[], &[]);
                for part in child.elements() {
                    self.annotated_plainly(part);
                    match part.local() {
                        "documentation" if part.space() == Space::Schema => texts.push(part.text()),
                        "appinfo" if part.space() == Space::Schema => {}
                        _ => self.unexpected(child, part),
                    }
                }
            }
        }
        let texts = texts.iter().map(|text| normalize(text)).filter(|text| !text.is_empty());
        capped(texts.collect::<Vec<_>>().join("\n\n"))
    }
}

impl Reader<'_> {
    /// `source` is all that `xs:documentation` and `xs:appinfo` may carry of the standard's.
    fn annotated_plainly(&mut self, part: Node<'_>) {
        let attributes = part.attributes().filter(|attribute| attribute.namespace().is_none());
        for attribute in attributes.filter(|attribute| attribute.name() != "source") {
            let message = format!("`{}` has no attribute {}", part.shown(), quote(attribute.name()));
            self.report.rule(part.span_of(attribute.range_qname()), message);
        }
    }
}

/// Blanks collapse and lines are trimmed; one empty line stays between paragraphs.
fn normalize(text: &str) -> String {
    let mut normal = String::new();
    let mut gap = false;
    for line in text.lines() {
        let mut words = line.split_whitespace();
        let Some(first) = words.next() else {
            gap = true;
            continue;
        };
        if !normal.is_empty() {
            normal.push_str(if gap { "\n\n" } else { "\n" });
        }
        gap = false;
        normal.push_str(first);
        for word in words {
            normal.push(' ');
            normal.push_str(word);
        }
    }
    normal
}

fn capped(mut text: String) -> String {
    const MORE: &str = "…";
    if text.len() > MAX_LENGTH {
        text.truncate(boundary(&text, MAX_LENGTH - MORE.len()));
        text.push_str(MORE);
        // What is left out is not to be kept either.
        text.shrink_to_fit();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{MAX_LENGTH, capped, normalize};

    #[test]
    fn length_is_bounded() {
        assert_eq!(capped("é".repeat(2048)), "é".repeat(2048));
        let long = capped("é".repeat(2049));
        assert!(long.len() <= MAX_LENGTH && long.ends_with("é…"), "{}", long.len());
    }

    #[test]
    fn paragraphs_stay() {
        assert_eq!(
            normalize("\n   One  line,\n\t and another.\n\n\n  A paragraph. \n"),
            "One line,\nand another.\n\nA paragraph."
        );
        assert_eq!(normalize(" \n "), "");
    }
}
