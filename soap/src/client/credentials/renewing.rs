use super::CredentialsProvider;
use crate::error::BoxError;
use crate::transport::BoxFuture;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// How long before their end credentials are renewed: 5 minutes, or a fifth of their life where that is shorter.
const EARLY: Duration = Duration::from_secs(300);

/// Credentials and how long they hold.
#[derive(Clone)]
pub struct Lease<C> {
    credentials: C,
    life: Option<Duration>,
}

impl<C> Lease<C> {
    /// Credentials that hold until the server refuses them.
    pub const fn endless(credentials: C) -> Self {
        Self { credentials, life: None }
    }

    /// The credentials.
    pub const fn credentials(&self) -> &C {
        &self.credentials
    }

    /// For how long they hold, if there is an end.
    pub const fn life(&self) -> Option<Duration> {
        self.life
    }

    /// The same lease of what `make` makes of the credentials.
    pub fn map<D>(self, make: impl FnOnce(C) -> D) -> Lease<D> {
        Lease { credentials: make(self.credentials), life: self.life }
    }

    /// Credentials that hold for this long from now on.
    pub const fn lasting(credentials: C, life: Duration) -> Self {
        Self { credentials, life: Some(life) }
    }
}

/// Fetches one lease.
type Fetch<C> = dyn Fn() -> BoxFuture<'static, Result<Lease<C>, BoxError>> + Send + Sync;

/// Credentials that are fetched, kept, and renewed before they end or once the server has refused them.
///
/// However many calls wait for them, they are fetched once, and a failure is told to all who waited for it. The call that
/// came first drives the fetch; where its future is dropped, the next one goes on with it. Where renewing ahead of time
/// fails, the credentials at hand serve to their end.
///
/// ```
/// use saponify::client::{Lease, Renewing};
/// use saponify::Secret;
///
/// let provider = Renewing::new(|| async { Ok(Lease::endless(Secret::new("token"))) });
/// ```
pub struct Renewing<C> {
    fetch: Box<Fetch<C>>,
    held: Mutex<Held<C>>,
    /// How many fetches have ended.
    fetches: AtomicU64,
}

struct Held<C> {
    credentials: Option<C>,
    /// When they are to be renewed, and when they end.
    times: Option<(Instant, Instant)>,
    /// Why the last fetch failed, if it did.
    failure: Option<Shared>,
    /// The fetch that is under way.
    fetching: Option<BoxFuture<'static, Result<Lease<C>, BoxError>>>,
}

/// One failure for many calls.
#[derive(Clone, Debug)]
struct Shared(Arc<BoxError>);

impl<C: Clone + PartialEq + Send + Sync> Renewing<C> {
    /// Credentials that `fetch` gets.
    pub fn new<F, L>(fetch: F) -> Self
    where
        F: Fn() -> L + Send + Sync + 'static,
        L: Future<Output = Result<Lease<C>, BoxError>> + Send + 'static,
    {
        let held = Held { credentials: None, times: None, failure: None, fetching: None };
        Self { fetch: Box::new(move || Box::pin(fetch())), held: Mutex::new(held), fetches: AtomicU64::new(0) }
    }

    async fn get(&self, refused: Option<&C>) -> Result<C, BoxError> {
        let before = self.fetches.load(SeqCst);
        // Who holds the lock fetches; the others wait here, and find what was fetched.
        let mut held = self.held.lock().await;
        if let Some(usable) = held.usable(refused, Instant::now()) {
            return Ok(usable);
        }
        if let (Some(failure), true) = (&held.failure, self.fetches.load(SeqCst) > before) {
            return Err(failure.clone().into());
        }
        // Where the future is dropped here, the next call goes on with the same fetch.
        let fetched = held.fetching.get_or_insert_with(|| (self.fetch)()).await;
        held.fetching = None;
        self.fetches.fetch_add(1, SeqCst);
        let fetched = match fetched {
            Ok(lease) if refused == Some(&lease.credentials) => {
                Err("the credentials that were refused came again".into())
            }
            fetched => fetched,
        };
        match fetched {
            Ok(lease) => {
                held.take(&lease, Instant::now());
                Ok(lease.credentials)
            }
            Err(why) => held.last_resort(refused, Instant::now()).ok_or_else(|| {
                let failure = Shared(Arc::new(why));
                held.failure = Some(failure.clone());
                failure.into()
            }),
        }
    }
}

impl<C: Clone + PartialEq> Held<C> {
    /// The credentials, where they were not refused and need not be renewed yet.
    fn usable(&self, refused: Option<&C>, now: Instant) -> Option<C> {
        self.not_refused(refused).filter(|_| self.times.is_none_or(|(renew, _)| now < renew))
    }

    /// The credentials, where they were not refused and hold still; they serve for a while before the next try.
    fn last_resort(&mut self, refused: Option<&C>, now: Instant) -> Option<C> {
        let (_, end) = self.times?;
        let usable = self.not_refused(refused).filter(|_| now < end)?;
        self.times = Some((now + (end - now) / 5, end));
        Some(usable)
    }

    fn not_refused(&self, refused: Option<&C>) -> Option<C> {
        self.credentials.as_ref().filter(|held| refused != Some(*held)).cloned()
    }

    fn take(&mut self, lease: &Lease<C>, now: Instant) {
        self.credentials = Some(lease.credentials.clone());
        self.failure = None;
        self.times = lease.life.and_then(|life| {
            let end = now.checked_add(life)?;
            Some((end.checked_sub(EARLY.min(life / 5))?, end))
        });
    }
}

impl<C: Clone + PartialEq + Send + Sync> CredentialsProvider<C> for Renewing<C> {
    fn credentials<'a>(&'a self, refused: Option<&'a C>) -> BoxFuture<'a, Result<C, BoxError>> {
        Box::pin(self.get(refused))
    }
}

impl<C> fmt::Debug for Lease<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lease").field("life", &self.life).finish_non_exhaustive()
    }
}

impl<C> fmt::Debug for Renewing<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Renewing").finish_non_exhaustive()
    }
}

impl fmt::Display for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Shared {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

#[cfg(test)]
mod tests;
