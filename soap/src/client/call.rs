//! One call, from its request to its end.

use super::attempts::Known;
use super::interceptor::Ended;
use super::{CallOptions, Client, Shared};
use crate::contract::Operation;
use crate::error::{Error, ErrorKind};
use crate::fault::Declared;
use crate::outcome::{Observed, Outcome};
use crate::supplied::Supply;
use crate::transport::{Progress, TransportError, TransportErrorKind};
use crate::wire::Wire;
use std::future::Future;
use std::pin::pin;
use tokio::time::Instant;
use tracing::{Instrument, Span};

impl<C: Clone + Send + Sync + 'static> Client<C> {
    /// Calls `operation` with `request`.
    ///
    /// To be awaited in a tokio runtime with time enabled. A future that is dropped before its end leaves the client
    /// and its connections usable; whether the server has acted on the request by then is not known, unless the
    /// future was never polled.
    pub fn call<Q, R, F>(
        &self,
        operation: &'static Operation,
        mut request: Q,
    ) -> impl Future<Output = Result<R, Error<F>>> + Send + use<C, Q, R, F>
    where
        Q: Wire + Supply<C> + Send,
        R: Wire + Send,
        F: Declared + Send,
    {
        let Self { shared, options } = self.clone();
        let span = tracing::info_span!(
            "soap.call",
            otel.kind = "client",
            rpc.system = "soap",
            rpc.service = shared.service.name,
            rpc.method = operation.name,
            server.address = shared.endpoint.host_str(),
            server.port = shared.endpoint.port_or_known_default(),
            saponify.attempts = tracing::field::Empty,
            saponify.outcome = tracing::field::Empty,
            error.r#type = tracing::field::Empty,
        );
        async move { shared.call(operation, &mut request, &options).await }.instrument(span)
    }
}

impl<C: Clone + Send + Sync + 'static> Shared<C> {
    async fn call<Q, R, F>(
        &self,
        operation: &'static Operation,
        request: &mut Q,
        options: &CallOptions,
    ) -> Result<R, Error<F>>
    where
        Q: Wire + Supply<C> + Send,
        R: Wire + Send,
        F: Declared + Send,
    {
        let began = Instant::now();
        let until = options.until(began);
        let mut known = Known::AT_FIRST;
        // Pinned where it stands: it is large, and moving it costs as much as a part of the call.
        let result = {
            let attempts = pin!(self.attempts(operation, request, options, until, &mut known));
            in_time(until, attempts).await
        };
        let result = result.unwrap_or_else(|| Err(out_of_time(operation, known)));
        let failed = result.as_ref().err().map(|error| (error.outcome(), error.kind().name()));
        self.ended(operation, known.attempts, failed, began);
        result
    }

    fn ended(
        &self,
        operation: &'static Operation,
        attempts: u32,
        failed: Option<(Outcome, &'static str)>,
        began: Instant,
    ) {
        let span = Span::current();
        span.record("saponify.attempts", attempts);
        if let Some((outcome, kind)) = failed {
            span.record("saponify.outcome", tracing::field::debug(outcome));
            span.record("error.type", kind);
        }
        let ended =
            Ended { operation, attempts, outcome: failed.map(|(outcome, _)| outcome), elapsed: began.elapsed() };
        self.interceptors.iter().rev().for_each(|interceptor| interceptor.after_call(&ended));
    }
}

/// What the future comes to, unless the time is over before.
pub(super) async fn in_time<T>(until: Option<Instant>, future: impl Future<Output = T>) -> Option<T> {
    match until {
        Some(until) => tokio::time::timeout_at(until, future).await.ok(),
        None => Some(future.await),
    }
}

/// The error of a call whose time was over.
pub(super) fn out_of_time<F>(operation: &'static Operation, known: Known) -> Error<F> {
    let progress = match known.outcome {
        Outcome::NotSent => Progress::Nothing,
        Outcome::Rejected | Outcome::Unknown => Progress::Perhaps,
    };
    let why = TransportError::new(TransportErrorKind::Timeout, progress);
    // Nothing more was sent than is known already.
    Error::new(operation, ErrorKind::Transport(why), Observed::NothingSent).of_call(known.outcome, known.attempts)
}
