use crate::transport::BoxFuture;

/// Where a client has its credentials from.
pub trait CredentialsProvider<C>: Send + Sync {
    /// The credentials for the next attempt.
    ///
    /// `refused` is true after the server has refused those that it was given before, so that
    /// a provider that keeps credentials knows to fetch fresh ones.
    fn credentials(&self, refused: bool) -> BoxFuture<'_, Result<C, Box<dyn std::error::Error + Send + Sync>>>;

    /// Whether it may have others once those that it gave are refused; without others a call is not repeated.
    fn renews(&self) -> bool {
        true
    }
}

/// The same credentials for every call.
pub struct Fixed<C>(pub C);

impl<C: Clone + Send + Sync> CredentialsProvider<C> for Fixed<C> {
    fn credentials(&self, _refused: bool) -> BoxFuture<'_, Result<C, Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(std::future::ready(Ok(self.0.clone())))
    }

    fn renews(&self) -> bool {
        false
    }
}

impl<C> std::fmt::Debug for Fixed<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fixed(…)")
    }
}
