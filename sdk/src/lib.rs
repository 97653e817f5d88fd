#![doc = include_str!("../README.md")]

/// Generated from the contract in `schema/` while the crate builds.
#[allow(clippy::all, clippy::pedantic)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/ispring-learn.rs"));
}

#[cfg(feature = "fake")]
pub mod fake;

pub use generated::*;

/// Where access tokens come from: the address for accounts on `ispringlearn.com`, as the vendor documents it.
///
/// Accounts elsewhere have the host of their zone: `api-learn.ispring.com`, `api-learn.ispringlearn.eu`, …. A token
/// is good for half an hour, and for one account; `ClientCredentials` (feature `oauth`) gets and renews it:
///
/// ```
/// # #[cfg(all(feature = "oauth", feature = "rustls"))]
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use ispring_learn::saponify::client::ClientCredentials;
/// use ispring_learn::saponify::transport::Http;
/// use ispring_learn::{IspringLearnClient, TOKEN_ENDPOINT};
/// use std::sync::Arc;
///
/// let http = Arc::new(Http::new()?);
/// let api_key = ClientCredentials::new(TOKEN_ENDPOINT, "client id", "client secret")?;
/// let client = IspringLearnClient::builder()
///     .credentials_provider(Arc::new(api_key.provider(http.clone())))
///     .transport(http)
///     .build()?;
/// # Ok(())
/// # }
/// # #[cfg(not(all(feature = "oauth", feature = "rustls")))]
/// # fn main() {}
/// ```
pub const TOKEN_ENDPOINT: &str = "https://api-learn.ispringlearn.com/api/v3/token";

/// The runtime: transports, faults, limits, simple types, and what else calls are made of.
pub use saponify;
pub use saponify::simple::Date;
pub use saponify::{
    CallOptions, ConfigError, CredentialsProvider, Error, ErrorKind, Interceptor, Outcome, RetryPolicy, Secret,
    ServiceClient, Transport,
};
