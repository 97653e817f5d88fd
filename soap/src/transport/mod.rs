//! How bytes get to a server and back.

mod error;
#[cfg(feature = "http-client")]
mod http;
mod media_type;

#[cfg(feature = "http-client")]
pub use self::http::{Http, HttpBuilder};
pub use error::{Progress, TransportError, TransportErrorKind};
pub(crate) use media_type::charset;
#[cfg(feature = "server")]
pub(crate) use media_type::parameter;

use crate::contract::Version;
use crate::wire::to_utf8;
use ::http::HeaderMap;
use bytes::Bytes;
use std::borrow::Cow;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use tokio::time::Instant;
use url::Url;

/// A future that a trait object can answer with.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request and reads its whole answer.
///
/// An implementation follows no redirect (the credentials are in the body), sends the request
/// at most once, and reads no more than [`most`](Request::most) bytes of the decoded answer.
pub trait Transport: Send + Sync {
    /// Posts `request`. Who calls keeps the time, and drops the future when it is over: the server may have the request
    /// then or not, and the transport stays usable.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Answer, TransportError>>;
}

/// Posts `request`, for an answer by `until`.
pub(crate) async fn post(
    transport: &dyn Transport,
    request: Request,
    until: Option<Instant>,
) -> Result<Answer, TransportError> {
    let answer = transport.send(request);
    match until {
        Some(until) => tokio::time::timeout_at(until, answer).await.unwrap_or_else(|_| Err(TransportError::timeout())),
        None => answer.await,
    }
}

/// What the future comes to, unless the time is over before. What is there at once, as most is, takes no timer.
pub(crate) async fn in_time<T>(until: impl FnOnce() -> Option<Instant>, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let at_once = poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await;
    if let Poll::Ready(value) = at_once {
        return Some(value);
    }
    match until() {
        Some(until) => tokio::time::timeout_at(until, future).await.ok(),
        None => Some(future.await),
    }
}

/// One POST.
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// Where to.
    pub endpoint: Url,
    /// The value of `Content-Type`; in SOAP 1.2 the action is in it (SOAP 1.2 part 2, 7.5).
    pub content_type: Cow<'static, str>,
    /// The value of `SOAPAction`, quotes included (SOAP 1.1, 6.1.1). SOAP 1.2 has no such header.
    pub action: Option<String>,
    /// More headers, names and values.
    pub headers: HeaderMap,
    /// The envelope.
    pub body: Bytes,
    /// How many bytes of the answer are read.
    pub most: usize,
}

impl Request {
    /// A POST of `body` with the defaults of SOAP 1.1 and no action, for transports of one's own and their tests.
    pub fn new(endpoint: Url, body: impl Into<Bytes>) -> Self {
        Self::of_version(endpoint, Version::Soap11, "", body)
    }

    /// A POST of `body`, an envelope of `version`, for the operation whose action is `action`.
    pub(crate) fn of_version(endpoint: Url, version: Version, action: &str, body: impl Into<Bytes>) -> Self {
        let plain = Cow::Borrowed(version.vocabulary().content_type);
        let (content_type, action) = match version {
            Version::Soap11 => (plain, Some(["\"", action, "\""].concat())),
            // The parameter may be left out, and says nothing when it is empty.
            Version::Soap12 if action.is_empty() => (plain, None),
            Version::Soap12 => {
                let quoted = action.replace('\\', "\\\\").replace('"', "\\\"");
                (format!("{plain}; action=\"{quoted}\"").into(), None)
            }
        };
        Self {
            endpoint,
            content_type,
            action,
            headers: HeaderMap::new(),
            body: body.into(),
            most: crate::wire::ParseLimits::new().bytes,
        }
    }
}

/// What the server answered.
#[derive(Clone)]
#[non_exhaustive]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers; the encoding of the body's bytes is what they say of its charset (RFC 7303, 3.2).
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Bytes,
}

impl Answer {
    /// An answer, for transports of one's own.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self { status, headers: HeaderMap::new(), body: body.into() }
    }

    /// The same with headers.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers = headers;
        self
    }

    /// The body as text for people, whatever it is. What is in no known encoding is taken byte by byte, as a text that
    /// was sent and comes back in another encoding would not be known again with characters left out.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        let decoded = to_utf8(&self.body, charset(&self.headers).as_deref());
        let text = decoded.or_else(|_| to_utf8(&self.body, None)).unwrap_or_else(|_| {
            let characters = self.body.iter().copied().map(char::from);
            Cow::Owned(characters.collect())
        });
        // UTF-16 that does not say what it is.
        if text.contains('\0') { Cow::Owned(text.replace('\0', "")) } else { text }
    }
}

// Bodies and headers may hold secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("host", &self.endpoint.host_str())
            .field("content_type", &self.content_type)
            .field("action", &self.action)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("status", &self.status).field("bytes", &self.body.len()).finish_non_exhaustive()
    }
}
