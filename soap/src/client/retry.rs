//! Whether and when a call is tried again.

use crate::error::{Error, ErrorKind};
use crate::outcome::Outcome;
use crate::transport::{Progress, TransportErrorKind};
use http::HeaderMap;
use http::header::RETRY_AFTER;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

/// How often a call is tried, and how long is waited in between.
///
/// What is tried again is what surely was not processed: a request that did not leave, and one that was answered
/// with 429, or with 503 in place of an envelope. More than that only where the contract says that repeating the operation
/// does no harm *and* the caller asks for it, by [`CallOptions::assume_idempotent`](super::CallOptions).
///
/// Waits are drawn at random between nothing and a bound that doubles with each ("full jitter"), and come on top of
/// what the server asks for by `Retry-After`; a wait that would outlast the call's deadline ends the call. All calls of a client share a budget: one repeated attempt for five calls,
/// with ten to begin with, so that a server in trouble is not sent three times the load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    first: Duration,
    longest: Duration,
    patience: Duration,
}

impl RetryPolicy {
    /// Three attempts, waits of up to 0.2 s at first and never more than 20 s, `Retry-After` of up to 5 minutes.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            attempts: 3,
            first: Duration::from_millis(200),
            longest: Duration::from_secs(20),
            patience: Duration::from_secs(300),
        }
    }

    /// One attempt and no more, but for what the server asks for by its answer: other namespaces, fresh credentials.
    #[must_use]
    pub const fn never() -> Self {
        Self::new().attempts(1)
    }

    /// How many attempts there may be, without those that other namespaces or fresh credentials take.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The bound of the first wait, and that of all.
    #[must_use]
    pub const fn waits(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// The longest `Retry-After` that is waited for. A longer one ends the call, and stands in its error.
    #[must_use]
    pub const fn patience(mut self, longest: Duration) -> Self {
        self.patience = longest;
        self
    }

    /// How long to wait after `failed` attempts before there is another; `None` to give up.
    pub(super) fn wait(&self, failed: u32, retry_after: Option<Duration>) -> Option<Duration> {
        if failed >= self.attempts || retry_after.is_some_and(|asked| asked > self.patience) {
            return None;
        }
        let doubled = 2_u32.checked_pow(failed.saturating_sub(1)).and_then(|factor| self.first.checked_mul(factor));
        let bound = doubled.unwrap_or(self.longest).min(self.longest);
        Some(bound.mul_f64(fastrand::f64()).saturating_add(retry_after.unwrap_or_default()))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether the call may be tried again after an attempt that ended in `error`.
pub(super) fn is_worth_repeating<F>(error: &Error<F>, is_harmless: bool) -> bool {
    match (error.kind(), error.outcome()) {
        (ErrorKind::Transport(why), Outcome::NotSent) => {
            matches!(why.kind(), TransportErrorKind::Connect | TransportErrorKind::Timeout)
        }
        (ErrorKind::Status { status, .. }, Outcome::Rejected) => asks_for_patience(*status),
        (ErrorKind::Fault(_), Outcome::Rejected) => error.status() == Some(429),
        (ErrorKind::Transport(why), Outcome::Unknown) => {
            let may_pass = matches!(why.kind(), TransportErrorKind::Broken | TransportErrorKind::Timeout);
            is_harmless && may_pass && why.progress() == Progress::Perhaps
        }
        (ErrorKind::Status { status, .. }, Outcome::Unknown) => {
            is_harmless && matches!(status, 408 | 500 | 502 | 503 | 504)
        }
        _ => false,
    }
}

/// The statuses that say "later" (RFC 9110, 15.6.4; RFC 6585, 4).
pub(super) fn asks_for_patience(status: u16) -> bool {
    matches!(status, 429 | 503)
}

/// What `Retry-After` asks for: seconds, or a date (RFC 9110, 10.2.3). A date in the past asks for nothing; what is
/// neither is as if it were not there.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than a number has are longer than anybody waits.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}

/// How many more attempts the calls of a client may have, in fifths of an attempt.
pub(super) struct Budget(AtomicU32);

/// What a repeated attempt costs, where a call brings one.
const PRICE: u32 = 5;

impl Budget {
    pub(super) fn new() -> Self {
        Self(AtomicU32::new(10 * PRICE))
    }

    /// A call brings its share.
    pub(super) fn earn(&self) {
        let most = 100 * PRICE;
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| (left < most).then_some(left + 1));
    }

    /// Whether there may be another attempt; takes its price.
    pub(super) fn spend(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(PRICE)).is_ok()
    }
}

#[cfg(test)]
mod tests;
