//! The client side: what every generated client stands on.

mod answer;
mod attempts;
mod basic_auth;
mod builder;
mod call;
mod credentials;
mod endpoint;
mod interceptor;
mod options;
mod raw;
mod recorder;
mod retry;

pub use basic_auth::BasicAuth;
pub use builder::{ClientBuilder, ConfigError};
#[cfg(feature = "oauth")]
pub use credentials::{ClientCredentials, TokenError};
pub use credentials::{CredentialsProvider, Fixed, Lease, Renewing};
pub use interceptor::{Attempt, Ended, Exchange, Interceptor};
pub use options::CallOptions;
pub use recorder::{Recorded, Recorder};
pub use retry::RetryPolicy;

use crate::contract::{Profile, Service, Version};
use crate::envelope;
use crate::transport::Transport;
use crate::wire::{ParseLimits, Strictness};
use retry::Budget;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use tokio::sync::Semaphore;
use url::Url;

/// A client that the generator wrote.
pub trait ServiceClient: Sized {
    /// What its requests are supplied with; `()` for nothing.
    type Credentials: Clone + Send + Sync + 'static;
    /// What the contract says of the service.
    const SERVICE: &'static Service;
    /// Puts the generated methods on a client.
    fn from_client(client: Client<Self::Credentials>) -> Self;
    /// The client below the generated methods, for what they do not do: envelopes without sending, raw answers.
    fn client(&self) -> &Client<Self::Credentials>;
}

/// Sends calls of one service. A clone is cheap and shares connections and credentials.
pub struct Client<C> {
    shared: Arc<Shared<C>>,
    options: CallOptions,
}

struct Shared<C> {
    service: &'static Service,
    version: Version,
    endpoint: Url,
    transport: Arc<dyn Transport>,
    credentials: Option<Arc<dyn CredentialsProvider<C>>>,
    interceptors: Vec<Arc<dyn Interceptor>>,
    limits: ParseLimits,
    budget: Budget,
    /// How many requests may be under way at a time.
    in_flight: Semaphore,
    /// The namespace profile that the server understands, as far as is known.
    profile: AtomicUsize,
    /// The URIs of all profiles, and the contract's that they stand for.
    namespaces: Vec<(&'static str, &'static str)>,
}

impl<C> Shared<C> {
    fn profile(&self, index: usize) -> Option<&'static Profile> {
        self.service.profiles.get(index)
    }

    /// The URIs that are known in the answer to a request of this profile: strict reading knows no others than its own.
    fn namespaces(&self, strictness: Strictness, profile: usize) -> Cow<'_, [(&'static str, &'static str)]> {
        match strictness {
            Strictness::Lenient => Cow::Borrowed(&self.namespaces),
            Strictness::Strict => Cow::Owned(envelope::namespaces(self.profile(profile))),
        }
    }
}

impl<C> Client<C> {
    /// The options of this client's calls, to make others of.
    #[must_use]
    pub fn options(&self) -> &CallOptions {
        &self.options
    }

    /// The same client with other options for its calls, in place of all those that it has.
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        Self { shared: Arc::clone(&self.shared), options }
    }
}

impl<C> Clone for Client<C> {
    fn clone(&self) -> Self {
        self.with(self.options.clone())
    }
}

impl<C> fmt::Debug for Client<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Of the address only what cannot hold a secret.
        f.debug_struct("Client")
            .field("service", &self.shared.service.name)
            .field("host", &self.shared.endpoint.host_str())
            .field("path", &self.shared.endpoint.path())
            .finish_non_exhaustive()
    }
}
