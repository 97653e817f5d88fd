use super::Namespace;
use crate::wire::Constraint;

/// Where a message stands: in a global element, in the wrapper of an rpc call, or in the body itself
/// (WSDL 1.1, 3.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element {
    pub(crate) namespace: Option<Namespace>,
    pub(crate) local: &'static str,
    pub(crate) aliases: &'static [&'static str],
    pub(crate) place: Place,
    pub(crate) value: Option<Constraint>,
}

/// What an [`Element`] is to its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The one child of the body, a header entry, or the root of a document.
    Element,
    /// The struct of an rpc call or of its answer (SOAP 1.1, 7.1).
    Wrapper,
    /// No element of its own: the message's parts are the children of the body.
    Body,
}

impl Element {
    /// The element `local` of the namespace `uri`, written with `prefix`.
    #[must_use]
    pub const fn new(prefix: &'static str, uri: &'static str, local: &'static str) -> Self {
        Self { namespace: Some(Namespace::new(prefix, uri)), ..Self::local(local) }
    }

    /// An element in no namespace.
    #[must_use]
    pub const fn local(local: &'static str) -> Self {
        Self { namespace: None, local, aliases: &[], place: Place::Element, value: None }
    }

    /// The wrapper of an rpc call or of its answer; an empty `uri` is no namespace.
    ///
    /// A service finds the operation by its name. A client takes an answer's wrapper whatever it is called, since
    /// "the name of the struct is not significant" (SOAP 1.1, 7.1); reading strictly, it insists on the namespace.
    #[must_use]
    pub const fn wrapper(prefix: &'static str, uri: &'static str, local: &'static str) -> Self {
        let element = if uri.is_empty() { Self::local(local) } else { Self::new(prefix, uri, local) };
        Self { place: Place::Wrapper, ..element }
    }

    /// The content of the body itself: the children of the message's type stand directly in it.
    ///
    /// So it is for a document binding whose message has no part, several parts, or one that names a type
    /// (WSDL 1.1, 3.5).
    #[must_use]
    pub const fn of_body() -> Self {
        Self { place: Place::Body, ..Self::local("Body") }
    }

    /// Other local names that are accepted on reading.
    #[must_use]
    pub const fn aliases(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    /// What the element stands for where it is empty and not nil (XML Schema part 1, 3.3.1: `default`).
    #[must_use]
    pub const fn or_default(mut self, text: &'static str) -> Self {
        self.value = Some(Constraint { text, is_fixed: false });
        self
    }

    /// The same where, strictly read, it may have no other value (`fixed`).
    #[must_use]
    pub const fn or_fixed(mut self, text: &'static str) -> Self {
        self.value = Some(Constraint { text, is_fixed: true });
        self
    }

    /// The local name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.local
    }

    /// The namespace's URI; empty for an element in no namespace.
    #[must_use]
    pub const fn uri(&self) -> &'static str {
        match self.namespace {
            Some(namespace) => namespace.uri,
            None => "",
        }
    }

    pub(crate) fn is_named(&self, uri: &str, local: &str) -> bool {
        (local == self.local || self.aliases.contains(&local)) && uri == self.uri()
    }
}
