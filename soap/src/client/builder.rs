use super::retry::Budget;
use super::{CallOptions, Client, CredentialsProvider, Fixed, Interceptor, ServiceClient, Shared, endpoint};
use crate::contract::Version;
use crate::envelope;
use crate::transport::{Transport, TransportError};
use crate::wire::ParseLimits;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use tokio::sync::Semaphore;

/// Collects what a client needs; [`build`](Self::build) checks it.
pub struct ClientBuilder<T: ServiceClient> {
    endpoint: Option<String>,
    transport: Option<Arc<dyn Transport>>,
    credentials: Option<Arc<dyn CredentialsProvider<T::Credentials>>>,
    version: Option<Version>,
    profile: Option<String>,
    options: CallOptions,
    interceptors: Vec<Arc<dyn Interceptor>>,
    limits: ParseLimits,
    in_flight: usize,
    allow_http: bool,
    client: PhantomData<fn() -> T>,
}

/// Why a client cannot be built.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// There is no endpoint, neither given nor in the contract.
    #[error("the client has no endpoint; give it one with `.endpoint(…)`")]
    NoEndpoint,
    /// The endpoint is not a URL that may be called.
    #[error("the endpoint cannot be used: {0}")]
    Endpoint(&'static str),
    /// The contract has no such namespace profile.
    #[error("the service has no namespace profile `{name}`; it has {known}")]
    Profile {
        /// The name that was asked for.
        name: String,
        /// The names that there are.
        known: String,
    },
    /// The contract does not bind the port type to this version of SOAP.
    #[error("the service is not bound to {version}; it has {known}")]
    Version {
        /// The version that was asked for.
        version: Version,
        /// The versions that there are.
        known: String,
    },
    /// There is no transport: give one with `.transport(…)`, or switch on the feature `rustls`.
    #[error("the client has no transport; give it one with `.transport(…)`")]
    NoTransport,
    /// The transport could not be made.
    #[error(transparent)]
    Transport(#[from] TransportError),
}

impl<T: ServiceClient> Default for ClientBuilder<T> {
    fn default() -> Self {
        Self {
            endpoint: None,
            transport: None,
            credentials: None,
            version: None,
            profile: None,
            options: CallOptions::default(),
            interceptors: Vec::new(),
            limits: ParseLimits::default(),
            in_flight: 64,
            allow_http: false,
            client: PhantomData,
        }
    }
}

impl<T: ServiceClient> ClientBuilder<T> {
    /// A builder with the contract's endpoint for the version of SOAP, if it names one, and defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The URL that calls are posted to: https, or http on the loopback interface.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Allows plain http to any host: everybody on the way can read the credentials.
    #[must_use]
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// The same credentials for every call.
    #[must_use]
    pub fn credentials(self, credentials: impl Into<T::Credentials>) -> Self {
        self.credentials_provider(Arc::new(Fixed(credentials.into())))
    }

    /// Where credentials come from.
    #[must_use]
    pub fn credentials_provider(mut self, provider: Arc<dyn CredentialsProvider<T::Credentials>>) -> Self {
        self.credentials = Some(provider);
        self
    }

    /// A transport in place of the default one.
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// The version of SOAP, among those that the contract binds the port type to; the default is the contract's.
    #[must_use]
    pub fn version(mut self, version: Version) -> Self {
        self.version = Some(version);
        self
    }

    /// The namespace profile to begin with, by name; the default is the contract's first.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// The options of calls that say nothing else.
    #[must_use]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// One more interceptor, asked after those before it.
    #[must_use]
    pub fn interceptor(mut self, interceptor: Arc<dyn Interceptor>) -> Self {
        self.interceptors.push(interceptor);
        self
    }

    /// How many requests may be under way at a time; the default is 64. Further calls wait, and their deadlines run.
    #[must_use]
    pub fn max_in_flight(mut self, requests: usize) -> Self {
        self.in_flight = requests;
        self
    }

    /// What an answer may cost.
    #[must_use]
    pub fn limits(mut self, limits: ParseLimits) -> Self {
        self.limits = limits;
        self
    }

    /// The client, if it has all it needs.
    pub fn build(self) -> Result<T, ConfigError> {
        let service = T::SERVICE;
        let version = self.version.unwrap_or(service.default_version());
        if !service.versions().any(|known| known == version) {
            let known: Vec<_> = service.versions().map(|version| version.to_string()).collect();
            return Err(ConfigError::Version { version, known: known.join(", ") });
        }
        let endpoint = self.endpoint.as_deref().or(service.endpoint_of(version)).ok_or(ConfigError::NoEndpoint)?;
        let endpoint = endpoint::check(endpoint, self.allow_http).map_err(ConfigError::Endpoint)?;
        let profile = match self.profile {
            None => 0,
            Some(name) => service.profile_names().position(|known| known == name).ok_or_else(|| {
                let known: Vec<_> = service.profile_names().collect();
                ConfigError::Profile { name, known: known.join(", ") }
            })?,
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport()?,
        };
        let shared = Shared {
            service,
            version,
            endpoint,
            transport,
            credentials: self.credentials,
            interceptors: self.interceptors,
            limits: self.limits,
            budget: Budget::new(),
            in_flight: Semaphore::new(self.in_flight.clamp(1, Semaphore::MAX_PERMITS)),
            profile: AtomicUsize::new(profile),
            namespaces: envelope::namespaces(service.profiles),
        };
        Ok(T::from_client(Client { shared: Arc::new(shared), options: self.options }))
    }
}

impl<T: ServiceClient> std::fmt::Debug for ClientBuilder<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientBuilder").field("service", &T::SERVICE.name).finish_non_exhaustive()
    }
}

#[cfg(feature = "http-client")]
fn default_transport() -> Result<Arc<dyn Transport>, ConfigError> {
    Ok(Arc::new(crate::transport::Http::new()?))
}

#[cfg(not(feature = "http-client"))]
fn default_transport() -> Result<Arc<dyn Transport>, ConfigError> {
    Err(ConfigError::NoTransport)
}
