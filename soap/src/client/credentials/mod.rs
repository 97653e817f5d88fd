//! Where a client has its credentials from.

#[cfg(feature = "oauth")]
mod oauth;
mod renewing;

#[cfg(feature = "oauth")]
pub use oauth::{ClientCredentials, TokenError};
pub use renewing::{Lease, Renewing};

use crate::error::BoxError;
use crate::transport::BoxFuture;
use std::fmt;

/// Where a client has its credentials from.
pub trait CredentialsProvider<C>: Send + Sync {
    /// The credentials for the next attempt.
    ///
    /// `refused` are those that the server has refused in this call, so that a provider that keeps credentials knows
    /// to fetch fresh ones, unless another call has had that done already.
    ///
    /// A dropped future has to leave the provider usable.
    fn credentials<'a>(&'a self, refused: Option<&'a C>) -> BoxFuture<'a, Result<C, BoxError>>;

    /// Whether it may have others once those that it gave are refused; without others a call is not repeated.
    fn renews(&self) -> bool {
        true
    }
}

/// The same credentials for every call.
pub struct Fixed<C>(pub C);

impl<C: Clone + Send + Sync> CredentialsProvider<C> for Fixed<C> {
    fn credentials<'a>(&'a self, _refused: Option<&'a C>) -> BoxFuture<'a, Result<C, BoxError>> {
        Box::pin(std::future::ready(Ok(self.0.clone())))
    }

    fn renews(&self) -> bool {
        false
    }
}

impl<C> fmt::Debug for Fixed<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fixed(…)")
    }
}
