//! Below the typed calls: envelopes before they are sent, and answers as they come.

use super::Client;
use super::call::out_of_time;
use crate::contract::Operation;
use crate::envelope::Envelope;
use crate::error::{Error, ErrorKind};
use crate::fault::Fault;
use crate::outcome::{Observed, Outcome};
use crate::secrets::Secrets;
use crate::supplied::{Supplied, Supply};
use crate::transport::{Answer, in_time};
use crate::wire::Wire;
use std::sync::atomic::Ordering;
use tokio::time::Instant;

impl<C: Clone + Send + Sync + 'static> Client<C> {
    /// The envelope that [`call`](Self::call) would send for `request`, credentials and interceptors' headers
    /// included. Nothing is sent but what the credentials provider needs.
    ///
    /// Shown, it leaves out what the contract calls secret. The error says why it cannot be written.
    pub async fn to_envelope<Q>(&self, operation: &'static Operation, request: Q) -> Result<Envelope, Error<Fault>>
    where
        Q: Wire + Supply<C> + Send,
    {
        let until = self.options.until(Instant::now());
        let written = in_time(|| until, self.written(operation, request)).await;
        written.unwrap_or_else(|| Err(out_of_time(operation, Outcome::NotSent, 0)))
    }

    async fn written<Q>(&self, operation: &'static Operation, mut request: Q) -> Result<Envelope, Error<Fault>>
    where
        Q: Wire + Supply<C> + Send,
    {
        let failed = |kind| Error::new(operation, kind, Observed::NothingSent);
        if let (Some(provider), Some(slot)) = (&self.shared.credentials, request.supplied()) {
            if slot.get().is_none() {
                let credentials = provider.credentials(None).await;
                *slot = Supplied::given(credentials.map_err(|why| failed(ErrorKind::Credentials(why)))?);
            }
        }
        let attempt = self.shared.attempt(operation, 1, &self.options);
        let attempt = attempt.map_err(|why| failed(ErrorKind::Interceptor(why)))?;
        let profile = self.shared.profile.load(Ordering::Relaxed);
        let envelope = self.shared.envelope(operation, &request, profile, &attempt, &self.options);
        envelope.map_err(|why| failed(ErrorKind::Request(why)))
    }

    /// Sends an envelope of one's own to `operation`, once, and answers with what came back, whatever it is.
    ///
    /// The options' and the interceptors' HTTP headers, and the times, hold. Of a dropped future it is not known whether
    /// the server has acted on the envelope.
    pub async fn send_raw(
        &self,
        operation: &'static Operation,
        envelope: impl Into<Envelope>,
    ) -> Result<Answer, Error<Fault>> {
        let Self { shared, options } = self;
        let until = options.until(Instant::now());
        let permit = in_time(|| until, shared.permit()).await;
        let permit = permit.ok_or_else(|| out_of_time(operation, Outcome::NotSent, 0))?;
        let attempt = shared.attempt(operation, 1, options);
        let not_sent = |why| Error::new(operation, ErrorKind::Interceptor(why), Observed::NothingSent);
        let mut attempt = attempt.map_err(not_sent)?;
        let envelope = envelope.into().hiding(attempt.secrets());
        let began = Instant::now();
        let answer = shared.send(operation, &envelope, &mut attempt, options.attempt_until(began, until)).await;
        drop(permit);
        shared.tell(&attempt, &envelope, answer.as_ref(), &Secrets::default(), began);
        answer.map_err(|error| Error::of_transport(operation, error).of_call(Outcome::NotSent, 1))
    }
}
