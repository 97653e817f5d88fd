//! Model groups and what stands in them (XML Schema part 1, 3.7 to 3.10).

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use super::redefine::Redefined;
use super::schema::Defaults;
use crate::ast::{GroupDefinition, Occurs, Particle, Term};
use crate::source::Spanned;

impl Reader<'_> {
    /// `xs:sequence`, `xs:choice`, `xs:all` or a reference to an `xs:group`; none where it may not occur at all.
    pub(super) fn model_group(&mut self, node: Node<'_>, defaults: &Defaults) -> Option<Particle> {
        let occurs = self.occurs(node);
        let term = match node.local() {
            "group" => {
                self.shape(node, &["ref", "minOccurs", "maxOccurs"], &[]);
                self.only_annotated(node);
                let group = self.reference(node, "ref")?;
                Term::Group(self.or_original(Redefined::Group, group))
            }
            "all" => {
                self.shape(node, &["minOccurs", "maxOccurs"], &[]);
                self.all_occurs_once(node, occurs);
                Term::All(self.particles(node, defaults))
            }
            "choice" => {
                self.shape(node, &["minOccurs", "maxOccurs"], &[]);
                Term::Choice(self.particles(node, defaults))
            }
            _ => {
                self.shape(node, &["minOccurs", "maxOccurs"], &[]);
                Term::Sequence(self.particles(node, defaults))
            }
        };
        Some(Particle { occurs: occurs?, term, span: node.span() }).filter(|particle| particle.occurs.max != Some(0))
    }

    fn particles(&mut self, node: Node<'_>, defaults: &Defaults) -> Vec<Particle> {
        let _ = self.documentation(node);
        let is_all = node.local() == "all";
        let mut particles = Vec::new();
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "element") => {
                    let particle = self.local_element(child, defaults);
                    if is_all && particle.as_ref().is_some_and(|particle| particle.occurs.is_list()) {
                        let message = "an element of `xs:all` occurs at most once (XML Schema part 1, 3.8.6)";
                        self.report.rule(child.span(), message);
                    }
                    particles.extend(particle);
                }
                (Space::Schema, "sequence" | "choice" | "group") if !is_all => {
                    particles.extend(self.model_group(child, defaults));
                }
                (Space::Schema, "any") if !is_all => {
                    let occurs = self.occurs(child);
                    let wildcard = self.wildcard(child, defaults, &["minOccurs", "maxOccurs"]);
                    if let (Some(occurs), Some(wildcard)) = (occurs, wildcard) {
                        let particle = Particle { occurs, term: Term::Any(wildcard), span: child.span() };
                        particles.extend(Some(particle).filter(|particle| particle.occurs.max != Some(0)));
                    }
                }
                _ => self.unexpected(node, child),
            }
        }
        particles
    }

    /// `xs:group` with a name.
    pub(super) fn group(&mut self, node: Node<'_>, defaults: &Defaults) {
        self.shape(node, &["name"], &[]);
        let name = self.defined_name(node, defaults.target.as_ref());
        let docs = self.documentation(node);
        let mut inside = None;
        let before = self.report.mistakes.len();
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "sequence" | "choice" | "all") => self.once_of(&mut inside, child),
                _ => self.unexpected(node, child),
            }
        }
        let Some(inside) = inside else {
            if self.report.mistakes.len() == before {
                self.report.error(node.span(), "`xs:group` lacks its `xs:sequence`, `xs:choice` or `xs:all`");
            }
            return;
        };
        for attribute in ["minOccurs", "maxOccurs"].iter().filter_map(|local| inside.attribute(local)) {
            self.report
                .error(attribute.span, "how often a named group occurs is said where it is referred to")
                .help("take the attribute away (XML Schema part 1, 3.7.2)");
        }
        let particle = self.model_group(inside, defaults);
        if let (Some(Spanned { value: name, span }), Some(particle)) = (name, particle) {
            let particle = Particle { occurs: Occurs::ONCE, ..particle };
            self.contract.groups.push(GroupDefinition { name, docs, particle, span });
        }
    }

    fn all_occurs_once(&mut self, node: Node<'_>, occurs: Option<Occurs>) {
        if occurs.is_some_and(|occurs| occurs.max != Some(1)) {
            self.report.error(node.span(), "`xs:all` occurs at most once (XML Schema part 1, 3.8.6)");
        }
    }

    /// `minOccurs` and `maxOccurs` (part 1, 3.9).
    pub(super) fn occurs(&mut self, node: Node<'_>) -> Option<Occurs> {
        let digits = |text: &str| {
            let text = text.trim_ascii();
            (!text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit())).then(|| text.parse::<u32>().ok())
        };
        let min = match node.attribute("minOccurs") {
            None => Some(1),
            Some(written) => {
                let number = digits(written.value).flatten();
                if number.is_none() {
                    self.report.error(written.span, "`minOccurs` is to be a number, at most 4294967295");
                }
                number
            }
        };
        let max = match node.attribute("maxOccurs") {
            None => Some(Some(1)),
            Some(written) if written.value.trim_ascii() == "unbounded" => Some(None),
            Some(written) => {
                // A number that no memory holds bounds nothing.
                let number = digits(written.value);
                if number.is_none() {
                    self.report.error(written.span, "`maxOccurs` is to be a number or `unbounded`");
                }
                number
            }
        };
        let (min, max) = (min?, max?);
        if max == Some(0) && min > 0 {
            // It cannot occur, whatever else is said.
            let written = node.attribute("maxOccurs").map_or(node.span(), |written| written.span);
            self.report.rule(written, "`minOccurs` is more than `maxOccurs` (XML Schema part 1, 3.9.6)");
            return Some(Occurs { min: 0, max });
        }
        if max.is_some_and(|max| min > max) {
            let written = node.attribute("minOccurs").or(node.attribute("maxOccurs"));
            let span = written.map_or(node.span(), |written| written.span);
            self.report.error(span, "`minOccurs` is more than `maxOccurs`");
            return None;
        }
        Some(Occurs { min, max })
    }
}
