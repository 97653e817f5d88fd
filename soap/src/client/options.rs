use super::RetryPolicy;
use crate::contract::Element;

use crate::header::{HeaderEntry, ReceivedHeaders, SoapHeader};
use crate::wire::{ReadError, Strictness, Wire};
use http::HeaderMap;
use std::time::Duration;
use tokio::time::Instant;

/// What may differ from call to call.
#[derive(Clone)]
pub struct CallOptions {
    pub(super) deadline: Option<Duration>,
    pub(super) attempt: Option<Duration>,
    pub(super) retry: RetryPolicy,
    pub(super) idempotent: bool,
    pub(super) headers: HeaderMap,
    pub(super) strictness: Strictness,
    pub(super) unknown_values: bool,
    pub(super) soap_headers: Vec<HeaderEntry>,
    pub(super) received: Option<ReceivedHeaders>,
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            deadline: Some(Duration::from_secs(180)),
            attempt: Some(Duration::from_secs(60)),
            retry: RetryPolicy::new(),
            idempotent: false,
            headers: HeaderMap::new(),
            strictness: Strictness::Lenient,
            unknown_values: false,
            soap_headers: Vec::new(),
            received: None,
        }
    }
}

impl CallOptions {
    /// The defaults: 60 seconds an attempt, 180 seconds in all, three attempts where nothing was processed, lenient
    /// reading.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the whole call may take, credentials, waits and repeated attempts included; `None` for no end.
    #[must_use]
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = deadline.into();
        self
    }

    /// When a call that begins now has to have ended.
    pub(super) fn until(&self, now: Instant) -> Option<Instant> {
        self.deadline.and_then(|deadline| now.checked_add(deadline))
    }

    /// When an attempt that begins now has to have ended, of a call that has to have by `until`.
    pub(super) fn attempt_until(&self, now: Instant, until: Option<Instant>) -> Option<Instant> {
        let attempt = self.attempt.and_then(|attempt| now.checked_add(attempt));
        attempt.into_iter().chain(until).min()
    }

    /// How long one attempt may take, the answer's body included; `None` for as long as the call may take.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.attempt = timeout.into();
        self
    }

    /// How often a call is tried that was surely not processed.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Lets a call be tried again although the server may have acted on it: where no answer came, and after the
    /// statuses 408, 500, 502 and 504 without an envelope.
    ///
    /// It counts only for operations whose declared [`Effect`](crate::contract::Effect) is `Read` or `State`. The same
    /// state may still be reached twice: with two tasks, two notifications, or over a newer change.
    #[must_use]
    pub fn assume_idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// One more header entry of the envelope: a value of a type that has an element of its own.
    ///
    /// Entries are encoded with each request, under the same options as its body.
    #[must_use]
    pub fn soap_header<H: SoapHeader + Send + Sync + 'static>(self, value: H) -> Self {
        self.soap_header_entry(HeaderEntry::new(value))
    }

    /// One more header entry of the envelope: `element` with `value` in it.
    #[must_use]
    pub fn soap_header_as<T: Wire + Send + Sync + 'static>(self, element: Element, value: T) -> Self {
        self.soap_header_entry(HeaderEntry::of(element, value))
    }

    /// One more header entry of the envelope: the one element in `xml`, as it stands.
    ///
    /// The error says why `xml` is not one well-formed element that binds its own prefixes.
    pub fn raw_soap_header(self, xml: &str) -> Result<Self, ReadError> {
        HeaderEntry::raw(xml).map(|entry| self.soap_header_entry(entry))
    }

    /// One more header entry of the envelope, with what it says of who has to understand it.
    #[must_use]
    pub fn soap_header_entry(mut self, entry: HeaderEntry) -> Self {
        self.soap_headers.push(entry);
        self
    }

    /// Where the header entries of the answer go, of a fault too.
    ///
    /// Who takes them takes the duty to understand those that are marked so. Without a handle, such an entry is an
    /// error unless the contract declares it (SOAP 1.1, 4.2.3).
    #[must_use]
    pub fn receive_headers(mut self, handle: &ReceivedHeaders) -> Self {
        self.received = Some(handle.clone());
        self
    }

    /// More HTTP headers. The value of one that is marked as sensitive is shown nowhere.
    #[must_use]
    pub fn headers(mut self, headers: HeaderMap) -> Self {
        self.headers.extend(headers);
        self
    }

    /// How much is forgiven in an answer.
    #[must_use]
    pub fn strictness(mut self, strictness: Strictness) -> Self {
        self.strictness = strictness;
        self
    }

    /// Whether values of enumerations that the contract does not list may be sent.
    #[must_use]
    pub fn send_unknown_values(mut self, allowed: bool) -> Self {
        self.unknown_values = allowed;
        self
    }
}

// The values of headers may be secrets.
impl std::fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CallOptions")
            .field("deadline", &self.deadline)
            .field("attempt", &self.attempt)
            .field("retry", &self.retry)
            .field("idempotent", &self.idempotent)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("strictness", &self.strictness)
            .field("unknown_values", &self.unknown_values)
            .field("soap_headers", &self.soap_headers.len())
            .finish_non_exhaustive()
    }
}
