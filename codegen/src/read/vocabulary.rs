//! What the contract says to the generator, in the namespace `urn:saponify:contract`.
//!
//! | where | what |
//! |---|---|
//! | `xs:element` | `supplied="credentials"`, `secret="true"`, `aliases="A B"` |
//! | `wsdl:fault` of a port type | `faultstring="…"`, `means="reauthenticate"` |
//! | in `wsdl:operation` of a port type | `<saponify:behaviour effect="read"/>`, or `state`, or `unsafe` |
//! | in `wsdl:service` | `<saponify:namespaces>` |
//! | in that | `<saponify:profile name="…" envelope="…">`, the first is the default |
//! | in that | `<saponify:namespace contract="…" wire="…"/>` |

use super::Reader;
use super::namespace::{Space, VOCABULARY};
use super::node::{Attribute, Node};
use crate::ast::{Marks, Profile};
use crate::model::Effect;
use crate::names::xml::is_ncname;
use crate::report::quote;
use crate::source::Spanned;

/// The attributes that an `xs:element` may carry.
pub(super) const ON_ELEMENT: &[&str] = &["supplied", "secret", "aliases"];

/// The attributes that a `wsdl:fault` of a port type may carry.
pub(super) const ON_FAULT: &[&str] = &["faultstring", "means"];

impl Reader<'_> {
    /// The marks on an `xs:element`.
    pub(super) fn marks(&mut self, node: Node<'_>) -> Marks {
        let supplied = node.attribute_in(VOCABULARY, "supplied");
        let supplied = supplied.filter(|_| self.word(supplied, &[("credentials", ())]).is_some());
        let secret = node.attribute_in(VOCABULARY, "secret");
        let secret = secret.filter(|_| self.boolean(secret));
        let aliases = node.attribute_in(VOCABULARY, "aliases").map(|aliases| self.aliases(aliases));
        Marks { supplied: supplied.map(|mark| mark.span), secret: secret.map(|mark| mark.span), aliases }
    }

    fn aliases(&mut self, attribute: Attribute<'_>) -> Spanned<Vec<String>> {
        let Attribute { value, span } = attribute;
        for alias in value.split_ascii_whitespace().filter(|alias| !is_ncname(alias)) {
            self.report.error(span, format!("the alias {} is not a name", quote(alias)));
        }
        if value.trim_ascii().is_empty() {
            self.report
                .error(span, "`saponify:aliases` names nothing")
                .help("write one or more names, or leave it out");
        }
        Spanned { value: value.split_ascii_whitespace().map(str::to_owned).collect(), span }
    }

    /// `saponify:faultstring`, trimmed.
    pub(super) fn faultstring(&mut self, node: Node<'_>) -> Option<Spanned<String>> {
        let Attribute { value, span } = node.attribute_in(VOCABULARY, "faultstring")?;
        let text = value.trim();
        if text.is_empty() || text == "{}" {
            self.report
                .error(span, "this `saponify:faultstring` tells no fault from another")
                .help("write the text that the server sends in `faultstring`");
            return None;
        }
        Some(Spanned { value: text.to_owned(), span })
    }

    /// `saponify:means`.
    pub(super) fn reauthenticate(&mut self, node: Node<'_>) -> bool {
        let means = node.attribute_in(VOCABULARY, "means");
        means.is_some() && self.word(means, &[("reauthenticate", ())]).is_some()
    }

    /// `saponify:behaviour`.
    pub(super) fn behaviour(&mut self, node: Node<'_>) -> Effect {
        self.shape(node, &["effect", "paging"], &[]);
        self.refuse_attribute(node, "paging", "the contract's vocabulary");
        self.childless(node);
        let effects = [("unsafe", Effect::Unsafe), ("read", Effect::Read), ("state", Effect::State)];
        self.word(node.attribute("effect"), &effects).unwrap_or_default()
    }

    /// `saponify:namespaces`.
    pub(super) fn profiles(&mut self, node: Node<'_>) -> Vec<Profile> {
        self.shape(node, &[], &[]);
        let mut profiles = Vec::new();
        for child in node.elements() {
            if child.is(Space::Vocabulary, "profile") {
                profiles.extend(self.profile(child));
            } else {
                self.unexpected(node, child);
            }
        }
        profiles
    }

    fn profile(&mut self, node: Node<'_>) -> Option<Profile> {
        self.shape(node, &["name", "envelope"], &[]);
        let mut namespaces = Vec::new();
        for child in node.elements() {
            if child.is(Space::Vocabulary, "namespace") {
                self.shape(child, &["contract", "wire"], &[]);
                self.childless(child);
                let contract = self.required(child, "contract");
                let wire = self.uri(child, "wire");
                if let (Some(contract), Some(wire)) = (contract, wire) {
                    let uri = Spanned { value: contract.value.to_owned(), span: contract.span };
                    namespaces.push((uri, wire.value.to_owned()));
                }
            } else {
                self.unexpected(node, child);
            }
        }
        let name = self.name(node)?;
        let envelope = self.uri(node, "envelope")?.value.to_owned();
        Some(Profile { name, envelope, namespaces })
    }

    /// A namespace that stands on the wire.
    fn uri<'a>(&mut self, node: Node<'a>, local: &str) -> Option<Attribute<'a>> {
        let uri = self.required(node, local)?;
        if uri.value.trim_ascii().is_empty() {
            self.report.error(uri.span, format!("an empty `{local}` names no namespace"));
            return None;
        }
        Some(uri)
    }

    /// Tells every child: the element is to be empty.
    pub(super) fn childless(&mut self, node: Node<'_>) {
        for child in node.elements() {
            self.unexpected(node, child);
        }
    }
}
