use super::{Lease, Renewing};
use crate::Secret;
use crate::client::retry::retry_after;
use crate::client::{ConfigError, RetryPolicy, endpoint};
use crate::error::BoxError;
use crate::transport::{Answer, Request, Transport, TransportError, TransportErrorKind, post};
use http::HeaderMap;
use http::header::{ACCEPT, HeaderValue};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;
use url::Url;

/// How long one attempt to fetch a token may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Access tokens by the client credentials grant of OAuth 2.0 (RFC 6749, 4.4): the id and the secret of a client,
/// posted to a token endpoint.
#[derive(Clone)]
pub struct ClientCredentials {
    endpoint: Url,
    id: String,
    secret: Secret,
    scope: Option<String>,
    retry: RetryPolicy,
}

/// Why no token was had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TokenError {
    /// No answer came.
    #[error("the token endpoint: {0}")]
    Transport(#[from] TransportError),
    /// The endpoint refuses to give a token: the HTTP status, and the error code of RFC 6749, 5.2, if it says one.
    #[error("the token endpoint answered HTTP {status}: {}", if code.is_empty() { "no error code" } else { code })]
    Refused {
        /// The HTTP status.
        status: u16,
        /// The error code, such as `invalid_client`; empty where there is none.
        code: String,
    },
    /// The answer is not as RFC 6749, 5.1 has it.
    #[error("the token endpoint's answer has no `access_token`; is its address right?")]
    NoToken,
}

impl ClientCredentials {
    /// The token endpoint's URL (https, or http on the loopback interface), and the client's id and secret.
    pub fn new(endpoint: &str, id: impl Into<String>, secret: impl Into<Secret>) -> Result<Self, ConfigError> {
        let endpoint = endpoint::check(endpoint, false).map_err(ConfigError::Endpoint)?;
        Ok(Self { endpoint, id: id.into(), secret: secret.into(), scope: None, retry: RetryPolicy::new() })
    }

    /// What the token is to be good for (RFC 6749, 3.3).
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// How often the endpoint is tried: where no answer comes, and after 429 and 5xx.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// A provider that fetches tokens over `transport`, and keeps each until shortly before its end.
    #[must_use]
    pub fn provider<C>(self, transport: Arc<dyn Transport>) -> Renewing<C>
    where
        C: From<Secret> + Clone + PartialEq + Send + Sync + 'static,
    {
        Renewing::new(move || {
            let (client, transport) = (self.clone(), Arc::clone(&transport));
            async move {
                let token = client.fetch(&*transport).await.map_err(BoxError::from)?;
                Ok(token.map(C::from))
            }
        })
    }

    /// Fetches one token. A dropped future leaves nothing behind but perhaps a token that nobody uses.
    pub async fn fetch(&self, transport: &dyn Transport) -> Result<Lease<Secret>, TokenError> {
        let mut failed = 0;
        loop {
            let until = Instant::now().checked_add(TIMEOUT);
            let (result, asked) = match post(transport, self.request(), until).await {
                Ok(answer) => (read(&answer, &self.secret), retry_after(&answer.headers)),
                Err(error) => (Err(error.into()), None),
            };
            let Err(error) = &result else { return result };
            failed += 1;
            match self.retry.wait(failed, asked).filter(|_| error.may_pass()) {
                Some(wait) => tokio::time::sleep(wait).await,
                None => return result,
            }
        }
    }

    fn request(&self) -> Request {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.append_pair("client_id", &self.id);
        form.append_pair("client_secret", self.secret.expose());
        form.append_pair("grant_type", "client_credentials");
        if let Some(scope) = &self.scope {
            form.append_pair("scope", scope);
        }
        Request {
            content_type: "application/x-www-form-urlencoded".into(),
            action: None,
            headers: HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("application/json"))]),
            most: 64 << 10,
            ..Request::new(self.endpoint.clone(), form.finish())
        }
    }
}

impl TokenError {
    fn may_pass(&self) -> bool {
        match self {
            Self::Transport(error) => error.kind() != TransportErrorKind::Request,
            Self::Refused { status, .. } => *status == 429 || *status >= 500,
            Self::NoToken => false,
        }
    }
}

/// Reads a token (RFC 6749, 5.1) or an error (5.2). Nothing of the answer is shown but an error code.
fn read(answer: &Answer, secret: &Secret) -> Result<Lease<Secret>, TokenError> {
    let json: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let text = |name| json.get(name).and_then(Value::as_str);
    if !(200..300).contains(&answer.status) {
        let is_code = |code: &&str| code.len() <= 40 && code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        let is_told = |code: &&str| !secret.expose().is_empty() && code.contains(secret.expose());
        let code = text("error").filter(|code| is_code(code) && !is_told(code)).unwrap_or_default().to_owned();
        return Err(TokenError::Refused { status: answer.status, code });
    }
    let token = Secret::from(text("access_token").filter(|token| !token.is_empty()).ok_or(TokenError::NoToken)?);
    // Some servers write the number as a text, or with a fraction.
    let life = json.get("expires_in").and_then(|life| life.as_f64().or_else(|| life.as_str()?.parse().ok()));
    let life = life.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    Ok(life.map_or(Lease::endless(token.clone()), |life| Lease::lasting(token, life)))
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials").field("host", &self.endpoint.host_str()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
