//! The client side: what every generated client stands on.

mod answer;
mod builder;
mod call;
mod credentials;
mod options;

pub use builder::{ClientBuilder, ConfigError};
pub use credentials::{CredentialsProvider, Fixed};
pub use options::CallOptions;

use crate::contract::{Service, Version};
use crate::transport::Transport;
use crate::wire::ParseLimits;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use url::Url;

/// A client that the generator wrote.
pub trait ServiceClient: Sized {
    /// What its requests are supplied with; `()` for nothing.
    type Credentials: Clone + Send + Sync + 'static;
    /// What the contract says of the service.
    const SERVICE: &'static Service;
    /// Puts the generated methods on a client.
    fn from_client(client: Client<Self::Credentials>) -> Self;
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
    limits: ParseLimits,
    /// The namespace profile that the server understands, as far as is known.
    profile: AtomicUsize,
}

impl<C> Client<C> {
    /// The same client with other options for its calls.
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
