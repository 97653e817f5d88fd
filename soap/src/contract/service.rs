use super::{Namespace, Operation, Profile, SOAP_ENVELOPE, Version};

/// A port type with its bindings to SOAP over HTTP.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    pub(crate) name: &'static str,
    pub(crate) namespaces: &'static [Namespace],
    pub(crate) profiles: &'static [Profile],
    pub(crate) operations: &'static [&'static Operation],
    version: Version,
    endpoint: Option<&'static str>,
    also: Option<(Version, Option<&'static str>)>,
}

/// The contract's own URIs in a standard envelope.
const PLAIN: &[Profile] = &[Profile::new("Standard", SOAP_ENVELOPE, &[])];

impl Service {
    /// A service with no operations yet, bound to SOAP 1.1.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            namespaces: &[],
            profiles: PLAIN,
            operations: &[],
            version: Version::Soap11,
            endpoint: None,
            also: None,
        }
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

    /// The version of SOAP that a client speaks unless it is told otherwise.
    #[must_use]
    pub const fn version(mut self, version: Version) -> Self {
        self.version = version;
        self
    }

    /// The address that the contract names; a default only.
    #[must_use]
    pub const fn endpoint(mut self, endpoint: &'static str) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Another version of SOAP that the port type is bound to, and the address that the contract names for it.
    #[must_use]
    pub const fn also(mut self, version: Version, endpoint: Option<&'static str>) -> Self {
        self.also = Some((version, endpoint));
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

    /// The versions of SOAP that the service is bound to, the default first.
    pub fn versions(&self) -> impl Iterator<Item = Version> {
        std::iter::once(self.version).chain(self.also.map(|(version, _)| version))
    }

    pub(crate) fn default_version(&self) -> Version {
        self.version
    }

    /// The address that the contract names for `version`.
    #[must_use]
    pub fn endpoint_of(&self, version: Version) -> Option<&'static str> {
        if version == self.version {
            return self.endpoint;
        }
        self.also.filter(|(also, _)| *also == version).and_then(|(_, endpoint)| endpoint)
    }
}
