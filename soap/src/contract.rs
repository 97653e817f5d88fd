//! What a contract says of its service and operations, as generated code states it.
//!
//! All of these are built by constant functions, so that generated statics cost nothing at start.

/// A namespace and the prefix that written documents bind to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Namespace {
    pub(crate) prefix: &'static str,
    pub(crate) uri: &'static str,
}

impl Namespace {
    /// Binds `prefix` to `uri`.
    #[must_use]
    pub const fn new(prefix: &'static str, uri: &'static str) -> Self {
        Self { prefix, uri }
    }

    /// The prefix.
    #[must_use]
    pub const fn prefix(&self) -> &'static str {
        self.prefix
    }

    /// The URI, as the contract writes it.
    #[must_use]
    pub const fn uri(&self) -> &'static str {
        self.uri
    }
}

/// A global element: the one child of a SOAP body (WSDL 1.1, 3.5) or the root of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element {
    pub(crate) namespace: Option<Namespace>,
    pub(crate) local: &'static str,
    pub(crate) aliases: &'static [&'static str],
}

impl Element {
    /// The element `local` of the namespace `uri`, written with `prefix`.
    #[must_use]
    pub const fn new(prefix: &'static str, uri: &'static str, local: &'static str) -> Self {
        Self { namespace: Some(Namespace::new(prefix, uri)), local, aliases: &[] }
    }

    /// An element in no namespace.
    #[must_use]
    pub const fn local(local: &'static str) -> Self {
        Self { namespace: None, local, aliases: &[] }
    }

    /// Other local names that are accepted on reading.
    #[must_use]
    pub const fn aliases(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
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

/// Which URIs stand on the wire in place of the contract's.
///
/// Some services answer to namespaces that differ from those their documentation prints.
/// A profile names one consistent set; a client sends one and reads all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    pub(crate) name: &'static str,
    pub(crate) envelope: &'static str,
    pub(crate) namespaces: &'static [(&'static str, &'static str)],
}

impl Profile {
    /// The profile `name`: the envelope's namespace, and pairs of the contract's URI and the URI on the wire.
    #[must_use]
    pub const fn new(
        name: &'static str,
        envelope: &'static str,
        namespaces: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self { name, envelope, namespaces }
    }

    /// The name by which a client chooses it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What stands on the wire for the contract's `uri`, or for that of the standard envelope.
    pub(crate) fn on_the_wire<'u>(&self, uri: &'u str) -> &'u str
    where
        'static: 'u,
    {
        if uri == SOAP_ENVELOPE {
            return self.envelope;
        }
        self.namespaces.iter().find(|(contract, _)| *contract == uri).map_or(uri, |(_, wire)| wire)
    }
}

/// What repeating a call does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// Nothing is changed by the call.
    Read,
    /// The same request again leads to the same state.
    State,
    /// Nothing is known, so a call is never repeated by itself.
    #[default]
    Unsafe,
}

/// One request-response operation (WSDL 1.1, 2.4.2).
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    pub(crate) name: &'static str,
    pub(crate) request: Element,
    pub(crate) response: Element,
    pub(crate) action: &'static str,
    pub(crate) effect: Effect,
}

impl Operation {
    /// The operation `name` with the elements of its two messages.
    #[must_use]
    pub const fn new(name: &'static str, request: Element, response: Element) -> Self {
        Self { name, request, response, action: "", effect: Effect::Unsafe }
    }

    /// The value of the `SOAPAction` header, without quotes (SOAP 1.1, 6.1.1).
    #[must_use]
    pub const fn action(mut self, action: &'static str) -> Self {
        self.action = action;
        self
    }

    /// What repeating the call does.
    #[must_use]
    pub const fn effect(mut self, effect: Effect) -> Self {
        self.effect = effect;
        self
    }

    /// The name in the contract.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What repeating the call does, as the contract says it.
    #[must_use]
    pub const fn repeated(&self) -> Effect {
        self.effect
    }

    /// The element that is sent.
    #[must_use]
    pub const fn request(&self) -> &Element {
        &self.request
    }

    /// The element that is answered.
    #[must_use]
    pub const fn response(&self) -> &Element {
        &self.response
    }
}

/// A port type with its binding to SOAP 1.1 over HTTP.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    pub(crate) name: &'static str,
    pub(crate) namespaces: &'static [Namespace],
    pub(crate) profiles: &'static [Profile],
    pub(crate) endpoint: Option<&'static str>,
    pub(crate) operations: &'static [&'static Operation],
}

/// The namespace of a SOAP 1.1 envelope (SOAP 1.1, 4).
pub const SOAP_ENVELOPE: &str = "http://schemas.xmlsoap.org/soap/envelope/";

/// The contract's own URIs in a standard envelope.
const PLAIN: &[Profile] = &[Profile::new("Standard", SOAP_ENVELOPE, &[])];

impl Service {
    /// A service with no operations yet.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, namespaces: &[], profiles: PLAIN, endpoint: None, operations: &[] }
    }

    /// The namespaces that every envelope binds at its root.
    #[must_use]
    pub const fn namespaces(mut self, namespaces: &'static [Namespace]) -> Self {
        self.namespaces = namespaces;
        self
    }

    /// The namespace profiles, the default first. An empty list leaves the contract's own URIs.
    #[must_use]
    pub const fn profiles(mut self, profiles: &'static [Profile]) -> Self {
        if !profiles.is_empty() {
            self.profiles = profiles;
        }
        self
    }

    /// The address that the contract names; a default only.
    #[must_use]
    pub const fn endpoint(mut self, endpoint: &'static str) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// The operations.
    #[must_use]
    pub const fn operations(mut self, operations: &'static [&'static Operation]) -> Self {
        self.operations = operations;
        self
    }

    /// The name of the port type.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The profile of this name.
    #[must_use]
    pub fn profile(&self, name: &str) -> Option<&'static Profile> {
        self.profiles.iter().find(|profile| profile.name == name)
    }

    /// The names of the profiles, the default first.
    pub fn profile_names(&self) -> impl Iterator<Item = &'static str> {
        self.profiles.iter().map(Profile::name)
    }
}
