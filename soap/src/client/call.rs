//! One call, from its request to its end.

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
    ) -> impl Future<Output = Result<R, Error<F>>> + Send
    where
        Q: Wire + Supply<C> + Send,
        R: Wire + Send,
        F: Declared + Send,
    {
        let Self { shared, options } = self;
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
        async move { shared.call(operation, &mut request, options).await }.instrument(span)
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
        let mut attempts = 0;
        let result = self.attempts(operation, request, options, options.until(began), &mut attempts).await;
        let failed = result.as_ref().err().map(|error| (error.outcome(), error.kind().name()));
        self.ended(operation, attempts, failed, began);
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
        if self.interceptors.is_empty() {
            return;
        }
        let ended =
            Ended { operation, attempts, outcome: failed.map(|(outcome, _)| outcome), elapsed: began.elapsed() };
        self.interceptors.iter().rev().for_each(|interceptor| interceptor.after_call(&ended));
    }
}

/// The error of a call whose time was over before it was sent once more, and of which this is known.
pub(super) fn out_of_time<F>(operation: &'static Operation, known: Outcome, attempts: u32) -> Error<F> {
    let progress = match known {
        Outcome::NotSent => Progress::Nothing,
        Outcome::Rejected | Outcome::Unknown => Progress::Perhaps,
    };
    let why = TransportError::new(TransportErrorKind::Timeout, progress);
    Error::new(operation, ErrorKind::Transport(why), Observed::NothingSent).of_call(known, attempts)
}
