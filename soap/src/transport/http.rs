//! The transport over reqwest.

use super::{Answer, BoxFuture, Progress, Request, Transport, TransportError, TransportErrorKind, in_time};
use bytes::{Bytes, BytesMut};
use http::Method;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, InvalidHeaderValue};
use reqwest::redirect::Policy;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;
use tokio::time::Instant;

const SOAP_ACTION: HeaderName = HeaderName::from_static("soapaction");

/// HTTP over pooled connections: no redirects, no cookies, no hidden retries.
///
/// A connection is had within 5 seconds or not at all, and an answer whose bytes stop coming for 20 seconds is given
/// up; [`Http::builder`] sets other times.
#[derive(Clone)]
pub struct Http {
    client: reqwest::Client,
    idle: Option<Duration>,
}

/// Collects what an [`Http`] needs.
pub struct HttpBuilder {
    client: reqwest::ClientBuilder,
    connect: Option<Duration>,
    idle: Option<Duration>,
}

impl Http {
    /// A transport with its own pool of connections.
    ///
    /// Proxies are those of the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`). What goes to a plain http address
    /// shows itself to such a proxy, so that `NO_PROXY` should name this machine where services on it are called.
    ///
    /// The error is that of the TLS library, when it finds no roots to trust.
    pub fn new() -> Result<Self, TransportError> {
        Self::builder().build()
    }

    /// A transport with other times, certificates or proxies.
    #[must_use]
    pub fn builder() -> HttpBuilder {
        let client = reqwest::Client::builder()
            // Shorter than servers keep idle connections, so that few requests meet a closing one.
            .pool_idle_timeout(Duration::from_secs(15))
            .user_agent(HeaderValue::from_static(concat!("saponify/", env!("CARGO_PKG_VERSION"))));
        HttpBuilder { client, connect: Some(Duration::from_secs(5)), idle: Some(Duration::from_secs(20)) }
    }

    /// A transport over a client of one's own, which shares that client's connections.
    ///
    /// What such a client does by itself is not seen here. It has to be built with `redirect(Policy::none())`, or it
    /// sends the credentials in the body to wherever an answer of 307 or 308 points; with `retry(retry::never())`,
    /// or a request may be sent twice; and with a `connect_timeout`. [`HttpBuilder::configure`] sees to all of that.
    #[must_use]
    pub fn from_client(client: reqwest::Client) -> Self {
        Self { client, idle: Some(Duration::from_secs(20)) }
    }

    /// One function and no more, since each that is awaited within another holds what it was given once again: of a
    /// future that has more than 1 KiB, an allocator takes the slow path.
    async fn exchange(&self, request: Request) -> Result<Answer, TransportError> {
        let most = request.most;
        let mut answer = self.client.execute(post(request)?).await.map_err(classify)?;
        let status = answer.status().as_u16();
        let headers = std::mem::take(answer.headers_mut());
        // The declared length is the server's word only: what counts is what arrives.
        let mut body = Bytes::new();
        while let Some(chunk) = self.chunk(&mut answer).await? {
            if body.len() + chunk.len() > most {
                return Err(TransportError::new(TransportErrorKind::TooLarge, Progress::Perhaps));
            }
            body = joined(body, chunk);
        }
        Ok(Answer { status, headers, body })
    }

    /// The next bytes of the answer's body, decompressed.
    async fn chunk(&self, answer: &mut reqwest::Response) -> Result<Option<Bytes>, TransportError> {
        let until = || self.idle.and_then(|idle| Instant::now().checked_add(idle));
        in_time(until, answer.chunk()).await.ok_or_else(TransportError::timeout)?.map_err(broken)
    }
}

/// The request as reqwest has it.
fn post(request: Request) -> Result<reqwest::Request, TransportError> {
    let refused =
        |error: InvalidHeaderValue| TransportError::new(TransportErrorKind::Request, Progress::Nothing).because(error);
    let mut post = reqwest::Request::new(Method::POST, request.endpoint);
    let mut headers = request.headers;
    // Room for those that reqwest and hyper add.
    headers.reserve(8);
    // reqwest clones headers several times, for which what is static takes no count.
    let content_type = match request.content_type {
        Cow::Borrowed(text) => HeaderValue::from_maybe_shared(Bytes::from_static(text.as_bytes())),
        Cow::Owned(text) => HeaderValue::try_from(text),
    };
    headers.insert(CONTENT_TYPE, content_type.map_err(refused)?);
    if let Some(action) = request.action {
        headers.insert(SOAP_ACTION, HeaderValue::try_from(action).map_err(refused)?);
    }
    *post.headers_mut() = headers;
    *post.body_mut() = Some(request.body.into());
    Ok(post)
}

/// Most bodies come in one chunk, which is the body then.
fn joined(body: Bytes, chunk: Bytes) -> Bytes {
    if body.is_empty() {
        return chunk;
    }
    let mut body = BytesMut::from(body);
    body.extend_from_slice(&chunk);
    body.freeze()
}

impl HttpBuilder {
    /// How long it may take until a connection stands, TLS included; `None` for as long as the attempt may take.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.connect = timeout.into();
        self
    }

    /// How long the bytes of an answer's body may stop coming; `None` for as long as the attempt may take.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.idle = timeout.into();
        self
    }

    /// Sets what reqwest can do: certificates to trust, a certificate of one's own, proxies, the pool.
    ///
    /// Redirects and reqwest's own retries stay off whatever is set here.
    #[must_use]
    pub fn configure(mut self, set: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> Self {
        self.client = set(self.client);
        self
    }

    /// The transport. The error is that of the TLS library, or says what was set that cannot be.
    pub fn build(self) -> Result<Http, TransportError> {
        let failed = || TransportError::new(TransportErrorKind::Request, Progress::Nothing);
        // reqwest panics in its place.
        #[cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            return Err(failed().because("install a default CryptoProvider of rustls before the transport is made"));
        }
        // Without a bound of none, every request would still be cloned before it is sent.
        let never = reqwest::retry::never().max_retries_per_request(0);
        let mut client = self.client.redirect(Policy::none()).retry(never);
        if let Some(timeout) = self.connect {
            client = client.connect_timeout(timeout);
        }
        let client = client.build().map_err(|error| failed().because(error))?;
        Ok(Http { client, idle: self.idle })
    }
}

impl Transport for Http {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Answer, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

/// What failed before the head of an answer came.
fn classify(error: reqwest::Error) -> TransportError {
    let (kind, progress) = if error.is_builder() {
        (TransportErrorKind::Request, Progress::Nothing)
    } else if error.is_connect() {
        let kind = if error.is_timeout() { TransportErrorKind::Timeout } else { TransportErrorKind::Connect };
        (kind, Progress::Nothing)
    } else if error.is_timeout() {
        (TransportErrorKind::Timeout, Progress::Perhaps)
    } else {
        (TransportErrorKind::Broken, Progress::Perhaps)
    };
    // The URL may carry secrets in its query.
    TransportError::new(kind, progress).because(error.without_url())
}

/// What failed in the body of an answer: whatever it is, the server has the request.
fn broken(error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() { TransportErrorKind::Timeout } else { TransportErrorKind::Broken };
    TransportError::new(kind, Progress::Perhaps).because(error.without_url())
}

// A client of reqwest shows its proxies and its default headers, which may hold credentials.
impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Http").field("idle", &self.idle).finish_non_exhaustive()
    }
}

impl fmt::Debug for HttpBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpBuilder").field("connect", &self.connect).field("idle", &self.idle).finish_non_exhaustive()
    }
}
