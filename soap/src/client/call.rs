//! One call: request, envelope, transport, and the attempts that it takes.

use super::answer::Attempt;
use super::{CallOptions, Client, Shared};
use crate::contract::{Operation, Profile};
use crate::envelope::Outgoing;
use crate::error::{Error, ErrorKind};
use crate::fault::Declared;
use crate::fragment::Fragment;
use crate::outcome::Outcome;
use crate::supplied::{Supplied, Supply};
use crate::transport::{Answer, Request, TransportError, TransportErrorKind};
use crate::wire::{Wire, WriteError, WriteOptions};
use bytes::Bytes;
use std::sync::atomic::Ordering;
use tracing::Instrument;

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
            if let Some(received) = &options.received {
                received.set(Fragment::default());
            }
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

    pub(super) fn profile(&self, index: usize) -> Option<&'static Profile> {
        self.service.profiles.get(index)
    }

    fn envelope<Q: Wire>(
        &self,
        operation: &Operation,
        request: &Q,
        profile: usize,
        options: &CallOptions,
    ) -> Result<String, WriteError> {
        let write = WriteOptions { profile: self.profile(profile), unknown_values: options.unknown_values };
        let outgoing =
            Outgoing { service: self.service, version: self.version, headers: &options.soap_headers, options: &write };
        outgoing.message(&operation.request, operation.encoded, request)
    }

    async fn send(&self, operation: &Operation, body: Bytes, options: &CallOptions) -> Result<Answer, TransportError> {
        let request = Request {
            headers: options.headers.clone(),
            timeout: options.attempt,
            most: self.limits.bytes,
            ..Request::of_version(self.endpoint.clone(), self.version, operation.action, body)
        };
        self.transport.send(request).await
    }
}
