use crate::wire::Strictness;
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
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(180),
            attempt: Duration::from_secs(60),
            headers: HeaderMap::new(),
            strictness: Strictness::Lenient,
            unknown_values: false,
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
            .finish()
    }
}
