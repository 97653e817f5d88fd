//! What an element may carry: its attributes, and the values that they share.

use std::sync::Arc;

use super::namespace::{Space, VOCABULARY};
use super::node::{Attribute, Node};
use super::{Reader, standard};
use crate::ast::{DerivationSet, QName, Reference};
use crate::names::xml::is_ncname;
use crate::report::{did_you_mean, quote};
use crate::resolve::is_built_in;
use crate::source::{Span, Spanned};

impl Reader<'_> {
    /// Tells the attributes that do not belong here and text between the children.
    /// Attributes of foreign namespaces are ignored; `vocabulary` are those of `saponify:` that may stand here.
    pub(super) fn shape(&mut self, node: Node<'_>, known: &[&str], vocabulary: &[&str]) {
        for attribute in node.attributes() {
            let name = attribute.name();
            let span = node.span_of(attribute.range_qname());
            match attribute.namespace() {
                None if !known.contains(&name) && name != "id" => self.strange(node, name, span, known),
                Some(VOCABULARY) if !vocabulary.contains(&name) => {
                    let full = format!("saponify:{name}");
                    let message = format!("{} does not belong on `{}`", quote(&full), node.shown());
                    let near = standard::vocabulary_attribute_near(name);
                    self.report.error(span, message).help = near;
                }
                Some(uri) => self.prefixed(node, Space::of(Some(uri)), name, span),
                None => {}
            }
        }
        if node.space() == Space::Schema {
            self.annotated_first(node);
            self.identified(node);
        }
        if let Some(span) = node.stray_text() {
            self.report.rule(span, format!("text does not belong in `{}`", node.shown()));
        }
    }

    /// Tells annotations that are not the one child before all others (XML Schema part 1, 3.13.2).
    fn annotated_first(&mut self, node: Node<'_>) {
        if matches!(node.local(), "schema" | "redefine" | "annotation") {
            return;
        }
        let late = node.elements().skip(1).find(|child| child.is(Space::Schema, "annotation"));
        if let Some(late) = late {
            let message = format!("`xs:annotation` stands once in `{}`, before all else", node.shown());
            self.report.rule(late.span(), message + " (XML Schema part 1, 3.13.2)");
        }
    }

    /// `id` is a name, and the only one of its kind in the file (XML Schema part 1, 3.13 and appendix A).
    fn identified(&mut self, node: Node<'_>) {
        let Some(Attribute { value, span }) = node.attribute("id") else { return };
        let id = value.trim_ascii();
        if !is_ncname(id) {
            self.report.rule(span, format!("{} is no `id` (XML Schema part 2, 3.3.8)", quote(value)));
        } else if !self.ids.insert(id.to_owned()) {
            self.report.rule(span, format!("the `id` {} is given twice (XML Schema part 2, 3.3.8)", quote(value)));
        }
    }

    /// An attribute that does not belong here. What may be misspelt is an error: something else was meant.
    fn strange(&mut self, node: Node<'_>, name: &str, span: Span, known: &[&str]) {
        let message = format!("`{}` has no attribute {}", node.shown(), quote(name));
        let is_schema = node.space() == Space::Schema;
        if is_schema && standard::NEWER_ATTRIBUTES.contains(&name) {
            self.report.warn(span, format!("{} is of XML Schema 1.1: it is passed over", quote(name)));
        } else if is_schema && standard::SCHEMA_ATTRIBUTES.contains(&name) {
            self.report.rule(span, message).help("here it means nothing: take it away");
        } else if let Some(near) = did_you_mean(name, known.iter().copied()) {
            if node.space().is_wsdl() { self.report.rule(span, message) } else { self.report.error(span, message) }
                .help(near);
        } else {
            self.report.rule(span, message);
        }
    }

    /// The standards' own attributes stand in no namespace, but for two of WSDL (WSDL 1.1, 2.1.3 and 2.2).
    fn prefixed(&mut self, node: Node<'_>, space: Space, name: &str, span: Span) {
        let is_known = match space {
            Space::Foreign | Space::Vocabulary => true,
            Space::Wsdl => matches!(name, "required" | "arrayType"),
            _ => false,
        };
        if !is_known {
            let full = format!("{}{name}", space.prefix());
            self.report
                .error(span, format!("{} on `{}` means nothing", quote(&full), node.shown()))
                .help("write it without the prefix");
        }
    }

    /// Tells the second of two children where one may stand.
    pub(super) fn once<'a>(&mut self, slot: &mut Option<Node<'a>>, child: Node<'a>) {
        let first = slot.get_or_insert(child).span();
        if first != child.span() {
            self.report.error(child.span(), format!("`{}` is given twice", child.shown())).first = Some(first);
        }
    }

    /// The same where the two may be of different names.
    pub(super) fn once_of<'a>(&mut self, slot: &mut Option<Node<'a>>, child: Node<'a>) {
        let first = slot.get_or_insert(child).span();
        if first != child.span() {
            let message = format!("`{}` stands beside another one of its kind", child.shown());
            self.report.error(child.span(), message).first = Some(first);
        }
    }

    /// Tells an attribute whose meaning is not supported yet.
    pub(super) fn refuse_attribute(&mut self, node: Node<'_>, local: &str, section: &str) {
        if let Some(attribute) = node.attribute(local) {
            self.report
                .error(attribute.span, format!("`{local}` of `{}` ({section}) is not supported yet", node.shown()));
        }
    }

    /// Tells a child that is to stand before another one: `order` are the names of what may stand there, step by step.
    pub(super) fn in_order(&mut self, node: Node<'_>, order: &[&[&str]]) {
        let mut reached = 0;
        for child in node.elements().filter(|child| child.space() == Space::Schema) {
            let Some(step) = order.iter().position(|names| names.contains(&child.local())) else { continue };
            if step < reached {
                let message = format!("`{}` is to stand before others in `{}`", child.shown(), node.shown());
                self.report.rule(child.span(), message + " (XML Schema part 1, appendix A)");
            }
            reached = reached.max(step);
        }
    }

    /// Tells every child but annotations.
    pub(super) fn only_annotated(&mut self, node: Node<'_>) {
        for child in node.elements().filter(|child| !child.is(Space::Schema, "annotation")) {
            self.unexpected(node, child);
        }
    }

    /// A child that none of the rules of its parent knows.
    pub(super) fn unexpected(&mut self, parent: Node<'_>, child: Node<'_>) {
        match child.space() {
            Space::Foreign if parent.space() == Space::Schema => self.not_of_schema(child),
            Space::Foreign => self.foreign(parent, child),
            // What a schema may have says nothing to WSDL.
            Space::Schema if parent.space() == Space::Wsdl && child.local() != "schema" => {
                let message = format!("`{}` does not belong in `{}`", child.shown(), parent.shown());
                self.report.rule(child.span(), message);
            }
            space => {
                if space == Space::Schema && matches!(child.local(), "assert" | "assertion") {
                    // It only says what is not allowed.
                    let message = format!("`{}` is of XML Schema 1.1, and what it forbids is not known", child.shown());
                    self.report.rule(child.span(), message);
                } else if let Some(section) = standard::unsupported(space, child.local()) {
                    let message = format!("`{}` ({section}) is not supported yet", child.shown());
                    self.report.error(child.span(), message);
                } else if standard::elements(space).contains(&child.local()) {
                    let message = format!("`{}` does not belong in `{}`", child.shown(), parent.shown());
                    if parent.space().is_wsdl() && space != Space::Vocabulary {
                        self.report.rule(child.span(), message);
                    } else {
                        self.report.error(child.span(), message);
                    }
                } else {
                    let message = format!("there is no element {}", quote(&child.shown()));
                    let known = standard::elements(space).iter().copied();
                    if parent.space().is_wsdl() && space != Space::Vocabulary {
                        self.report.misspelt_rule(child.span(), message, child.local(), known);
                    } else {
                        self.report.misspelt(child.span(), message, child.local(), known);
                    }
                }
            }
        }
    }

    /// What is foreign among the parts of a schema, where the standard wants it in `xs:appinfo` (part 1, 3.13).
    fn not_of_schema(&mut self, child: Node<'_>) {
        let help = if standard::elements(Space::Schema).contains(&child.local()) {
            "put it into the namespace of XML Schema, as by the prefix `xs`"
        } else {
            "what is meant for other programs stands in `xs:appinfo`"
        };
        let message = format!("{} is not an element of XML Schema", quote(child.local()));
        self.report.error(child.span(), message).help(help);
    }

    /// An extension of somebody else's: ignored, unless the contract says that it must be understood (WSDL 1.1, 2.1.3).
    ///
    /// What a policy asks for can be met without it. In `wsdl:types` it is another way to write types, which nothing
    /// here refers to.
    fn foreign(&mut self, parent: Node<'_>, child: Node<'_>) {
        let required = child.attribute_in(super::namespace::WSDL, "required");
        let Some(required) = required.filter(|_| self.boolean(required)) else { return };
        let name = quote(child.local());
        if child.is_policy() {
            let message = format!("the policy {name} is required, and it is not applied");
            let help = "give the client the header entries or the transport that it asks for";
            self.report.warn(required.span, message).help(help);
        } else if parent.is(Space::Wsdl, "types") {
            self.report.warn(required.span, format!("the types in {name} are left out"));
        } else {
            self.report.error(required.span, format!("the extension {name} is required, and it is not supported"));
        }
    }

    /// The text of an attribute that must be there.
    pub(super) fn required<'a>(&mut self, node: Node<'a>, local: &str) -> Option<Attribute<'a>> {
        let found = node.attribute(local);
        if found.is_none() {
            self.report.error(node.span(), format!("`{}` lacks the attribute `{local}`", node.shown()));
        }
        found
    }

    /// The `name` that must be there, an `NCName`.
    pub(super) fn name(&mut self, node: Node<'_>) -> Option<Spanned<String>> {
        let Attribute { value, span } = self.required(node, "name")?;
        let name = value.trim_ascii();
        if is_ncname(name) {
            return Some(Spanned { value: name.to_owned(), span });
        }
        self.report
            .error(span, format!("{} is not a name (XML Schema part 2, 3.3.7)", quote(value)))
            .help("a name starts with a letter or `_` and goes on with letters, digits, `.`, `-` and `_`");
        None
    }

    /// The `QName` of a definition: the `name` in the target namespace.
    pub(super) fn defined_name(&mut self, node: Node<'_>, target: Option<&Arc<str>>) -> Option<Spanned<QName>> {
        let Spanned { value, span } = self.name(node)?;
        Some(Spanned { value: QName { namespace: target.cloned(), local: value }, span })
    }

    /// A reference to a definition, its prefix resolved where it stands.
    pub(super) fn reference(&mut self, node: Node<'_>, local: &str) -> Option<Reference> {
        let attribute = self.required(node, local)?;
        self.qname(node, attribute)
    }

    pub(super) fn qname(&mut self, node: Node<'_>, attribute: Attribute<'_>) -> Option<Reference> {
        let Attribute { value, span } = attribute;
        let (prefix, name) = match value.trim_ascii().split_once(':') {
            Some((prefix, name)) => (Some(prefix), name),
            None => (None, value.trim_ascii()),
        };
        if !is_ncname(name) {
            self.report.error(span, format!("{} is not a QName (XML Schema part 2, 3.2.18)", quote(value)));
            return None;
        }
        let bound = node.namespace(prefix).filter(|uri| !uri.is_empty());
        let namespace = match (prefix, bound) {
            (_, Some(uri)) => Some(self.intern(uri)),
            (None, None) => self.lent_namespace.clone(),
            (Some(prefix), None) => {
                let message = format!("the prefix {} is bound to no namespace", quote(prefix));
                self.report.misspelt(span, message, prefix, node.prefixes().map(|(prefix, _)| prefix));
                return None;
            }
        };
        let name = QName { namespace, local: name.to_owned() };
        if let Some(namespace) = name.namespace.as_ref().filter(|_| !is_built_in(&name)) {
            self.worklist.wants(namespace);
        }
        Some(Reference { name, span })
    }

    /// An `xs:boolean`; absent is false.
    pub(super) fn boolean(&mut self, attribute: Option<Attribute<'_>>) -> bool {
        let Some(Attribute { value, span }) = attribute else { return false };
        match value.trim_ascii() {
            "true" | "1" => true,
            "false" | "0" => false,
            _ => {
                self.report.error(span, format!("{} is neither `true` nor `false`", quote(value)));
                false
            }
        }
    }

    /// A set of kinds of derivation: `block`, `final` and their defaults (XML Schema part 1, 3.3.2, 3.4.2 and 3.15.2).
    /// `kinds` are those that may stand here; of a default, the others mean nothing.
    pub(super) fn derivations(
        &mut self,
        attribute: Option<Attribute<'_>>,
        default: DerivationSet,
        kinds: &[&str],
    ) -> DerivationSet {
        let mut set = DerivationSet::default();
        let Some(Attribute { value, span }) = attribute else {
            let DerivationSet { extension, restriction, substitution, list, union } = default;
            set.extension = extension && kinds.contains(&"extension");
            set.restriction = restriction && kinds.contains(&"restriction");
            set.substitution = substitution && kinds.contains(&"substitution");
            set.list = list && kinds.contains(&"list");
            set.union = union && kinds.contains(&"union");
            return set;
        };
        let words: Vec<_> = value.split_ascii_whitespace().collect();
        let is_all = words == ["#all"];
        for word in kinds.iter().filter(|kind| is_all || words.contains(kind)) {
            match *word {
                "extension" => set.extension = true,
                "restriction" => set.restriction = true,
                "substitution" => set.substitution = true,
                "list" => set.list = true,
                _ => set.union = true,
            }
        }
        if let Some(odd) = words.iter().find(|word| !is_all && !kinds.contains(*word)) {
            let message = format!("{} is no kind of derivation that can stand here", quote(odd));
            self.report.error(span, message).help(format!("write `#all`, or some of: {}", kinds.join(", ")));
        }
        set
    }

    /// One of the words that the standard lists; what is none of them is told, and taken for absent.
    pub(super) fn word_or<T: Copy>(
        &mut self,
        attribute: Option<Attribute<'_>>,
        words: &[(&str, T)],
        otherwise: T,
    ) -> T {
        let Some(Attribute { value, span }) = attribute else { return otherwise };
        if let Some((_, meaning)) = words.iter().find(|(word, _)| *word == value.trim_ascii()) {
            return *meaning;
        }
        let known: Vec<_> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
        self.report
            .rule(span, format!("{} is not a value of this attribute: it is taken for absent", quote(value)))
            .help(format!("write one of {}", known.join(", ")));
        otherwise
    }

    /// One of the words that the standard lists; absent is the first.
    pub(super) fn word<T: Copy>(&mut self, attribute: Option<Attribute<'_>>, words: &[(&str, T)]) -> Option<T> {
        let Some(Attribute { value, span }) = attribute else {
            return words.first().map(|(_, meaning)| *meaning);
        };
        let found = words.iter().find(|(word, _)| *word == value.trim_ascii());
        if found.is_none() {
            let known: Vec<_> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
            self.report
                .error(span, format!("{} is not a value of this attribute", quote(value)))
                .help(format!("write one of {}", known.join(", ")));
        }
        found.map(|(_, meaning)| *meaning)
    }
}
