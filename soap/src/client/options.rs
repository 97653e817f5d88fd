use crate::contract::Element;
use crate::header::{HeaderEntry, ReceivedHeaders, SoapHeader};
use crate::wire::{ReadError, Strictness, Wire};
use http::HeaderMap;
use std::time::Duration;

/// What may differ from call to call.
#[derive(Clone)]
pub struct CallOptions {
    pub(super) deadline: Duration,
    pub(super) attempt: Duration,
    pub(super) headers: HeaderMap,
    pub(super) strictness: Strictness,
    pub(super) unknown_values: bool,
    pub(super) soap_headers: Vec<HeaderEntry>,
    pub(super) received: Option<ReceivedHeaders>,
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(180),
            attempt: Duration::from_secs(60),
            headers: HeaderMap::new(),
            strictness: Strictness::Lenient,
            unknown_values: false,
            soap_headers: Vec::new(),
            received: None,
        }
    }
}

impl CallOptions {
    /// The defaults: 60 seconds an attempt, 180 seconds in all, lenient reading.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the whole call may take, credentials and repeated attempts included.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// How long one attempt may take, the answer's body included.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt = timeout;
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

    /// More HTTP headers.
    #[must_use]
    pub fn headers(mut self, headers: HeaderMap) -> Self {
        self.headers = headers;
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
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("strictness", &self.strictness)
            .field("unknown_values", &self.unknown_values)
            .field("soap_headers", &self.soap_headers.len())
            .finish_non_exhaustive()
    }
}
