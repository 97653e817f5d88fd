//! One call: request, envelope, transport, answer.

use super::{CallOptions, Client, Shared};
use crate::contract::{Operation, Profile};
use crate::envelope::{self, Body};
use crate::error::{Error, ErrorKind};
use crate::fault::{Declared, Fault};
use crate::outcome::Outcome;
use crate::supplied::{Supplied, Supply};
use crate::transport::{Answer, Request, TransportError, TransportErrorKind};
use crate::wire::{ReadOptions, Wire, WriteOptions, to_utf8};
use bytes::Bytes;
use std::sync::atomic::Ordering;
use tracing::Instrument;

/// How an answer came out.
enum Attempt<R, F> {
    Done(R),
    /// The server did not understand the namespaces, so nothing was processed.
    NotUnderstood(Error<F>),
    /// The server refused the credentials, so nothing was processed.
    Refused(Error<F>),
    Failed(Error<F>),
}

impl<C: Send + Sync + 'static> Client<C> {
    /// Calls `operation` with `request`.
    ///
    /// To be awaited in a tokio runtime with time enabled.
    ///
    /// A dropped future leaves the connections usable; whether the server has the request by then is not known.
    pub fn call<Q, R, F>(
        &self,
        operation: &'static Operation,
        request: Q,
    ) -> impl Future<Output = Result<R, Error<F>>> + Send + use<C, Q, R, F>
    where
        Q: Wire + Supply<C> + Send,
        R: Wire + Send,
        F: Declared + Send,
    {
        let Self { shared, options } = self.clone();
        let span = tracing::debug_span!(
            "soap.call",
            rpc.system = "soap",
            rpc.service = shared.service.name,
            rpc.method = operation.name
        );
        async move {
            let result = shared.call(operation, request, &options).await;
            match &result {
                Ok(_) => tracing::debug!("answered"),
                Err(error) => tracing::debug!(outcome = ?error.outcome(), "failed"),
            }
            result
        }
        .instrument(span)
    }
}

impl<C: Send + Sync + 'static> Shared<C> {
    async fn call<Q, R, F>(
        &self,
        operation: &'static Operation,
        request: Q,
        options: &CallOptions,
    ) -> Result<R, Error<F>>
    where
        Q: Wire + Supply<C> + Send,
        R: Wire + Send,
        F: Declared + Send,
    {
        // What the caller has been told when the time is over: the worst that can be true.
        let mut outcome = Outcome::NotSent;
        let attempts = self.attempts(operation, request, options, &mut outcome);
        if let Ok(result) = tokio::time::timeout(options.deadline, attempts).await {
            return result;
        }
        let error = TransportError::new(TransportErrorKind::Timeout, outcome);
        Err(Error::new(operation, outcome, ErrorKind::Transport(error)))
    }

    /// One attempt, and one more for each reason that says that nothing was processed.
    async fn attempts<Q, R, F>(
        &self,
        operation: &'static Operation,
        mut request: Q,
        options: &CallOptions,
        outcome: &mut Outcome,
    ) -> Result<R, Error<F>>
    where
        Q: Wire + Supply<C> + Send,
        R: Wire + Send,
        F: Declared + Send,
    {
        // Credentials that the caller has put in by hand stay.
        let supplies = request.supplied().is_some_and(|slot| slot.get().is_none());
        let renews = supplies && self.credentials.as_ref().is_some_and(|provider| provider.renews());
        let mut refused = false;
        let mut untried = self.service.profiles.len();
        let mut profile = self.profile.load(Ordering::Relaxed);
        loop {
            // `NotSent` at first, and after each further attempt what the server has said of the one before.
            let before = *outcome;
            let not_sent = |kind| Error::new(operation, before, kind);
            if let (true, Some(provider)) = (supplies, &self.credentials) {
                let credentials = provider.credentials(refused).await;
                let credentials = credentials.map_err(|why| not_sent(ErrorKind::Credentials(why)))?;
                if let Some(slot) = request.supplied() {
                    *slot = Supplied::given(credentials);
                }
            }
            let envelope = self.envelope(operation, &request, profile, options);
            let sent = Bytes::from(envelope.map_err(|why| not_sent(ErrorKind::Request(why)))?);
            *outcome = Outcome::Unknown;
            let answer = self.send(operation, sent.clone(), options).await;
            untried = untried.saturating_sub(1);
            match self.read(operation, answer, &sent, profile, options) {
                Attempt::Done(value) => {
                    self.profile.store(profile, Ordering::Relaxed);
                    return Ok(value);
                }
                Attempt::NotUnderstood(_) if untried > 0 => profile = (profile + 1) % self.service.profiles.len(),
                Attempt::Refused(_) if !refused && renews => {
                    self.profile.store(profile, Ordering::Relaxed);
                    refused = true;
                    untried += 1;
                }
                Attempt::Refused(error) | Attempt::Failed(error) => {
                    // A fault that answers the operation was told in namespaces that the server understands.
                    if error.fault().is_some() {
                        self.profile.store(profile, Ordering::Relaxed);
                    }
                    return Err(error.after(before));
                }
                Attempt::NotUnderstood(error) => return Err(error),
            }
            *outcome = Outcome::Rejected;
        }
    }

    fn profile(&self, index: usize) -> Option<&'static Profile> {
        self.service.profiles.get(index)
    }

    fn envelope<Q: Wire>(
        &self,
        operation: &Operation,
        request: &Q,
        profile: usize,
        options: &CallOptions,
    ) -> Result<String, crate::wire::WriteError> {
        let options = WriteOptions { profile: self.profile(profile), unknown_values: options.unknown_values };
        envelope::write(self.service, &operation.request, request, &options)
    }

    async fn send(&self, operation: &Operation, body: Bytes, options: &CallOptions) -> Result<Answer, TransportError> {
        let request = Request {
            action: format!("\"{}\"", operation.action),
            headers: options.headers.clone(),
            timeout: options.attempt,
            most: self.limits.bytes,
            ..Request::new(self.endpoint.clone(), body)
        };
        self.transport.send(request).await
    }

    fn read<R: Wire, F: Declared>(
        &self,
        operation: &'static Operation,
        answer: Result<Answer, TransportError>,
        sent: &[u8],
        profile: usize,
        options: &CallOptions,
    ) -> Attempt<R, F> {
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => return Attempt::Failed(Error::new(operation, error.outcome(), ErrorKind::Transport(error))),
        };
        let namespaces = match self.profile(profile) {
            Some(profile) => envelope::namespaces(self.service, options.strictness, profile),
            None => Vec::new(),
        };
        let read = ReadOptions { limits: self.limits, strictness: options.strictness, namespaces: &namespaces };
        let status = answer.status;
        let text = to_utf8(&answer.body);
        let xml = text.as_deref().unwrap_or_default();
        // SOAP 1.1, 6.2 wants status 500 for faults, but services differ: the body decides.
        let body = envelope::read::<R>(xml, &operation.response, &read);
        let succeeded = (200..300).contains(&status);
        let is_soap = looks_like_soap(xml);
        let kind = match body {
            Ok(Body::Fault(fault)) => return fault_attempt(operation, fault),
            Ok(Body::Value(value)) if succeeded => return Attempt::Done(value),
            Err(_) if envelope::is_soap_12(xml, &read) => ErrorKind::VersionMismatch,
            Err(error) if succeeded && is_soap => ErrorKind::Answer(error),
            Err(_) if succeeded => ErrorKind::NotSoap { status, snippet: snippet(&answer.body, sent) },
            _ => ErrorKind::Status { status, snippet: snippet(&answer.body, sent) },
        };
        // A gateway that answers in place of the service says by the status that it did not pass the request on. 408
        // may come after the service has begun, and an envelope comes from the service itself.
        let refused = !is_soap && ((400..500).contains(&status) && status != 408 || status == 503);
        let outcome = if refused { Outcome::Rejected } else { Outcome::Unknown };
        Attempt::Failed(Error::new(operation, outcome, kind))
    }
}

fn fault_attempt<R, F: Declared>(operation: &'static Operation, fault: Fault) -> Attempt<R, F> {
    let not_understood = fault.is_not_understood();
    let error: Error<F> = Error::of_fault(operation, fault);
    // A fault that the contract lists is an answer, whatever its text looks like.
    let is_declared = error.fault().is_some_and(|fault| fault.undeclared().is_none());
    if error.fault().is_some_and(Declared::means_reauthenticate) {
        Attempt::Refused(error)
    } else if not_understood && !is_declared {
        Attempt::NotUnderstood(error)
    } else {
        Attempt::Failed(error)
    }
}

/// Whether a document claims to be an envelope and not, say, a login page.
fn looks_like_soap(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    start.starts_with("<?xml") || start.chars().take(200).collect::<String>().contains("nvelope")
}

/// The first 200 characters of an answer, on one line. Longer words that were in the request are left out: a server
/// may repeat what it was sent, credentials included.
fn snippet(body: &[u8], sent: &[u8]) -> String {
    let sent = String::from_utf8_lossy(sent);
    let start = String::from_utf8_lossy(body.get(..800).unwrap_or(body));
    let is_between =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\'' | '=' | '&' | ';');
    let words = start.split_inclusive(is_between).map(|piece| {
        let word = piece.trim_end_matches(is_between);
        let end = piece.get(word.len()..).unwrap_or_default();
        let hidden = word.len() >= 6 && sent.contains(word);
        format!("{}{end}", if hidden { "…" } else { word })
    });
    let text: String =
        words.collect::<String>().chars().map(|c| if c.is_control() { ' ' } else { c }).take(200).collect();
    text.trim().to_owned()
}
