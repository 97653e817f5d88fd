//! Hooks around calls and their attempts.

use super::CallOptions;
use crate::Secret;
use crate::contract::Operation;
use crate::envelope::Envelope;
use crate::error::BoxError;
use crate::header::HeaderEntry;
use crate::outcome::Outcome;
use crate::secrets::Secrets;
use crate::transport::{Answer, TransportError};
use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use std::fmt;
use std::time::Duration;

/// Sees every attempt of every call, and may add headers to it.
///
/// Interceptors are asked in the order in which the client got them before an attempt, and in the reverse order after
/// it. They run within the call: what takes long holds the call up.
pub trait Interceptor: Send + Sync {
    /// Before an attempt is sent, and before its envelope is written. An error ends the call; nothing more is sent.
    fn before_attempt(&self, attempt: &mut Attempt) -> Result<(), BoxError> {
        let _ = attempt;
        Ok(())
    }

    /// After an attempt, whether an answer came or not; not after one whose future was dropped.
    fn after_attempt(&self, exchange: &Exchange<'_>) {
        let _ = exchange;
    }

    /// After the call, however it ended, unless its future was dropped.
    fn after_call(&self, ended: &Ended) {
        let _ = ended;
    }
}

/// An attempt that is about to be made.
pub struct Attempt {
    operation: &'static Operation,
    number: u32,
    pub(super) headers: HeaderMap,
    pub(super) soap_headers: Vec<HeaderEntry>,
    hidden: Secrets,
}

impl Attempt {
    pub(super) fn new(operation: &'static Operation, number: u32, options: &CallOptions) -> Self {
        let (headers, soap_headers) = (options.headers.clone(), options.soap_headers.clone());
        Self { operation, number, headers, soap_headers, hidden: Secrets::default() }
    }

    /// Marks as sensitive what always is.
    pub(super) fn mark(mut self) -> Self {
        for name in [AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE] {
            if let Some(value) = self.headers.get_mut(name) {
                value.set_sensitive(true);
            }
        }
        self
    }

    /// What is called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Which attempt of the call it is, from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The HTTP headers. The value of one that is marked as sensitive is shown nowhere.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// One more header entry of the envelope.
    pub fn add_soap_header(&mut self, entry: HeaderEntry) {
        self.soap_headers.push(entry);
    }

    /// Leaves a text out of whatever is shown of this attempt and of its answer. What the contract calls secret, and
    /// what stands in a sensitive HTTP header, is left out anyway.
    pub fn hide(&mut self, secret: &Secret) {
        self.hidden.add(secret.expose());
    }

    /// What of the attempt is shown nowhere, beside what the contract calls secret.
    pub(super) fn secrets(&self) -> Secrets {
        let mut secrets = self.hidden.clone();
        for value in self.headers.values().filter(|value| value.is_sensitive()) {
            let value = String::from_utf8_lossy(value.as_bytes());
            // `Basic` and `Bearer` are no secrets, and a server that repeats one need not repeat these.
            secrets.add(&value);
            secrets.add(value.split_once(' ').map_or("", |(_, behind)| behind));
        }
        secrets
    }
}

/// An attempt that was made.
pub struct Exchange<'a> {
    pub(super) attempt: &'a Attempt,
    pub(super) request: &'a Envelope,
    pub(super) answer: Result<&'a Answer, &'a TransportError>,
    pub(super) secrets: &'a Secrets,
    pub(super) elapsed: Duration,
}

impl<'a> Exchange<'a> {
    /// What was called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.attempt.operation
    }

    /// Which attempt of the call it was, from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.attempt.number
    }

    /// What was sent.
    #[must_use]
    pub fn request(&self) -> &'a Envelope {
        self.request
    }

    /// What was answered, as it is: it may repeat secrets. The error says why there is no answer.
    pub fn answer(&self) -> Result<&'a Answer, &'a TransportError> {
        self.answer
    }

    /// The answer's body as text, without the secrets of the request, nor those that the contract knows in the answer.
    ///
    /// Of an answer that is not as the contract says, those are known that stand before the place where it is not; in
    /// header entries and in the detail of a fault, none but those of the request.
    #[must_use]
    pub fn shown_answer(&self) -> Option<String> {
        Some(self.secrets.hide(&self.answer.ok()?.text()).into_owned())
    }

    /// How long the attempt took.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

/// A call that has ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Ended {
    /// What was called.
    pub operation: &'static Operation,
    /// How many attempts there were.
    pub attempts: u32,
    /// What is known of a call that failed; `None` for one that did not.
    pub outcome: Option<Outcome>,
    /// How long the call took, waits included.
    pub elapsed: Duration,
}

// Headers and bodies may hold secrets.
impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &self.operation.name)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Exchange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("operation", &self.attempt.operation.name)
            .field("number", &self.attempt.number)
            .field("answer", &self.answer)
            .finish_non_exhaustive()
    }
}
