//! The attempts that a call takes.

use super::answer::{Reading, Then, Verdict};
use super::call::out_of_time;
use super::interceptor::{Attempt, Exchange};
use super::retry::{asks_for_patience, is_worth_repeating};
use super::{CallOptions, Shared};
use crate::contract::{Effect, Operation};
use crate::envelope::{Envelope, Outgoing};
use crate::error::{BoxError, Error, ErrorKind};
use crate::fault::Declared;
use crate::fragment::Fragment;
use crate::outcome::{Observed, Outcome};
use crate::secrets::Secrets;
use crate::supplied::{Supplied, Supply};
use crate::transport::{Answer, Request, TransportError, in_time, post};
use crate::wire::{Wire, WriteError, WriteOptions};
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::Instant;
use tracing::Instrument;

impl<C: Clone + Send + Sync + 'static> Shared<C> {
    /// One attempt, and one more for each reason to try again, as long as there is time. `attempts` counts them.
    pub(super) async fn attempts<Q, R, F>(
        &self,
        operation: &'static Operation,
        request: &mut Q,
        options: &CallOptions,
        until: Option<Instant>,
        attempts: &mut u32,
    ) -> Result<R, Error<F>>
    where
        Q: Wire + Supply<C> + Send,
        R: Wire + Send,
        F: Declared + Send,
    {
        self.budget.earn();
        // Credentials that the caller has put in by hand stay.
        let supplies = request.supplied().is_some_and(|slot| slot.get().is_none());
        let provider = self.credentials.as_ref().filter(|_| supplies);
        let renews = provider.is_some_and(|provider| provider.renews());
        let is_harmless = options.idempotent && matches!(operation.effect, Effect::Read | Effect::State);
        let mut refused: Option<C> = None;
        let mut failed = 0;
        let mut untried = self.service.profiles.len();
        let mut profile = self.profile.load(Ordering::Relaxed);
        // The worst that can be true.
        let mut known = Outcome::NotSent;
        loop {
            let before = *attempts;
            let not_sent = |kind| Error::new(operation, kind, Observed::NothingSent).of_call(known, before);
            let mut used = None;
            if let Some(provider) = provider {
                let credentials = in_time(|| until, provider.credentials(refused.as_ref())).await;
                let credentials = credentials.ok_or_else(|| out_of_time(operation, known, before))?;
                let credentials = credentials.map_err(|why| not_sent(ErrorKind::Credentials(why)))?;
                used = renews.then(|| credentials.clone());
                if let Some(slot) = request.supplied() {
                    *slot = Supplied::given(credentials);
                }
            }
            // Taken once the credentials are there, which may need a call of the same client, and before anything is
            // written, so that no time stamp grows old.
            let permit = in_time(|| until, self.permit()).await;
            let permit = permit.ok_or_else(|| out_of_time(operation, known, before))?;
            let attempt = self.attempt(operation, before + 1, options);
            let mut attempt = attempt.map_err(|why| not_sent(ErrorKind::Interceptor(why)))?;
            let envelope = self.envelope(operation, request, profile, &attempt, options);
            let envelope = envelope.map_err(|why| not_sent(ErrorKind::Request(why)))?;
            if let Some(received) = &options.received {
                received.set(Fragment::default());
            }

            *attempts += 1;
            let began = Instant::now();
            let answer = self.send(operation, &envelope, &mut attempt, options.attempt_until(began, until)).await;
            drop(permit);
            untried = untried.saturating_sub(1);
            let mut found = Secrets::default();
            let verdict = match answer {
                Ok(answer) => {
                    let reading = Reading { operation, options, profile, sent: &envelope };
                    let verdict = self.read(&reading, &answer, &mut found);
                    self.tell(&attempt, &envelope, Ok(&answer), &found, began);
                    verdict
                }
                Err(error) => {
                    self.tell(&attempt, &envelope, Err(&error), &found, began);
                    Verdict::Failed(Error::of_transport(operation, error), Then::Nothing)
                }
            };
            let (error, then) = match verdict {
                Verdict::Done(value) => {
                    self.keep(profile);
                    return Ok(value);
                }
                Verdict::Failed(error, then) => (error, then),
            };
            // A fault that answers the operation was told in namespaces that the server understands.
            if error.fault().is_some() && then != Then::OtherNamespaces {
                self.keep(profile);
            }
            let outcome = known.then(error.outcome());
            match then {
                Then::OtherNamespaces if untried > 0 => {
                    known = outcome;
                    profile = (profile + 1) % self.service.profiles.len();
                    continue;
                }
                Then::FreshCredentials if refused.is_none() && renews => {
                    known = outcome;
                    refused = used;
                    untried += 1;
                    continue;
                }
                _ => {}
            }
            failed += 1;
            let Some(wait) = self.wait(&error, failed, is_harmless, options, until) else {
                return Err(error.of_call(known, *attempts));
            };
            known = outcome;
            untried += 1;
            tracing::debug!(
                wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
                "waiting for another attempt"
            );
            tokio::time::sleep(wait).await;
        }
    }

    /// Begins with this profile from now on. Written only where it is another: all calls read it.
    fn keep(&self, profile: usize) {
        if self.profile.load(Ordering::Relaxed) != profile {
            self.profile.store(profile, Ordering::Relaxed);
        }
    }

    /// The next attempt, with what the interceptors have to say.
    pub(super) fn attempt(
        &self,
        operation: &'static Operation,
        number: u32,
        options: &CallOptions,
    ) -> Result<Attempt, BoxError> {
        let mut attempt = Attempt::new(operation, number, options);
        self.interceptors.iter().try_for_each(|interceptor| interceptor.before_attempt(&mut attempt))?;
        Ok(attempt.mark())
    }

    /// How long to wait before another attempt, if there is to be one.
    fn wait<F>(
        &self,
        error: &Error<F>,
        failed: u32,
        is_harmless: bool,
        options: &CallOptions,
        until: Option<Instant>,
    ) -> Option<Duration> {
        let wait = Some(error).filter(|error| is_worth_repeating(error, is_harmless)).and_then(|error| {
            let asked = error.retry_after().filter(|_| error.status().is_some_and(asks_for_patience));
            options.retry.wait(failed, asked)
        })?;
        // To sleep through the deadline helps nobody.
        let is_in_time = until.is_none_or(|until| Instant::now().checked_add(wait).is_some_and(|then| then < until));
        (is_in_time && self.budget.spend()).then_some(wait)
    }

    /// A place among the requests that may be under way at a time.
    pub(super) async fn permit(&self) -> Option<tokio::sync::SemaphorePermit<'_>> {
        // It is never closed.
        self.in_flight.acquire().await.ok()
    }

    pub(super) fn envelope<Q: Wire>(
        &self,
        operation: &Operation,
        request: &Q,
        profile: usize,
        attempt: &Attempt,
        options: &CallOptions,
    ) -> Result<Envelope, WriteError> {
        let write = WriteOptions { profile: self.profile(profile), unknown_values: options.unknown_values };
        let headers = &attempt.soap_headers;
        let outgoing = Outgoing { service: self.service, version: self.version, headers, options: &write };
        let envelope = outgoing.message(&operation.request, operation.encoded, request)?;
        Ok(envelope.hiding(attempt.secrets()))
    }

    /// One exchange within its span, for an answer by `until`. The headers go with it.
    pub(super) async fn send(
        &self,
        operation: &'static Operation,
        envelope: &Envelope,
        attempt: &mut Attempt,
        until: Option<Instant>,
    ) -> Result<Answer, TransportError> {
        let span = tracing::info_span!(
            "soap.attempt",
            http.request.method = "POST",
            http.request.resend_count = attempt.number() - 1,
            http.request.body.size = envelope.expose().len(),
            http.response.status_code = tracing::field::Empty,
            http.response.body.size = tracing::field::Empty,
            error.r#type = tracing::field::Empty,
        );
        let body = envelope.expose().clone();
        let request = Request {
            headers: std::mem::take(&mut attempt.headers),
            most: self.limits.bytes,
            ..Request::of_version(self.endpoint.clone(), self.version, operation.action, body)
        };
        let answer = post(&*self.transport, request, until).instrument(span.clone()).await;
        match &answer {
            Ok(answer) => {
                span.record("http.response.status_code", answer.status);
                span.record("http.response.body.size", answer.body.len());
            }
            Err(error) => {
                span.record("error.type", tracing::field::debug(error.kind()));
            }
        }
        answer
    }

    pub(super) fn tell(
        &self,
        attempt: &Attempt,
        request: &Envelope,
        answer: Result<&Answer, &TransportError>,
        found: &Secrets,
        began: Instant,
    ) {
        if self.interceptors.is_empty() {
            return;
        }
        let mut secrets = request.secrets();
        secrets.extend(found);
        let exchange = Exchange { attempt, request, answer, secrets: &secrets, elapsed: began.elapsed() };
        self.interceptors.iter().rev().for_each(|interceptor| interceptor.after_attempt(&exchange));
    }
}
