//! How bytes get to a server and back.

#[cfg(feature = "http-client")]
mod http;

#[cfg(feature = "http-client")]
pub use self::http::Http;

use crate::contract::Version;
use crate::outcome::Outcome;
use bytes::Bytes;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use url::Url;

/// A future that a trait object can answer with.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request and reads its whole answer.
///
/// An implementation follows no redirect (the credentials are in the body), sends the request
/// at most once, and reads no more than [`most`](Request::most) bytes of the decoded answer.
pub trait Transport: Send + Sync {
    /// Posts `request`.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Answer, TransportError>>;
}

/// One POST.
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// Where to.
    pub endpoint: Url,
    /// The value of `Content-Type`; in SOAP 1.2 the action is in it (SOAP 1.2 part 2, 7.5).
    pub content_type: String,
    /// The value of `SOAPAction`, quotes included (SOAP 1.1, 6.1.1). SOAP 1.2 has no such header.
    pub action: Option<String>,
    /// More headers, names and values.
    pub headers: ::http::HeaderMap,
    /// The envelope.
    pub body: Bytes,
    /// How long it may take, the answer's body included.
    pub timeout: Duration,
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
        let plain = format!("{}; charset=utf-8", version.vocabulary().media_type);
        let (content_type, action) = match version {
            Version::Soap11 => (plain, Some(format!("\"{action}\""))),
            // The parameter may be left out, and says nothing when it is empty.
            Version::Soap12 if action.is_empty() => (plain, None),
            Version::Soap12 => {
                let quoted = action.replace('\\', "\\\\").replace('"', "\\\"");
                (format!("{plain}; action=\"{quoted}\""), None)
            }
        };
        Self {
            endpoint,
            content_type,
            action,
            headers: ::http::HeaderMap::new(),
            body: body.into(),
            timeout: Duration::from_secs(60),
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
    /// The body.
    pub body: Bytes,
}

impl Answer {
    /// An answer, for transports of one's own.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self { status, body: body.into() }
    }
}

/// Why no answer was had.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    outcome: Outcome,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What failed on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made.
    Connect,
    /// The time was over.
    Timeout,
    /// The connection broke before the answer was whole.
    Broken,
    /// The answer has more bytes than are read.
    TooLarge,
    /// The request could not be made.
    Request,
}

impl TransportError {
    /// An error with what is known of the outcome.
    #[must_use]
    pub fn new(kind: TransportErrorKind, outcome: Outcome) -> Self {
        Self { kind, outcome, source: None }
    }

    /// The same with its cause, whose text must not hold secrets.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What failed.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the server may have got the request.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection to the server",
            TransportErrorKind::Timeout => "the time for the call was over",
            TransportErrorKind::Broken => "the connection broke before the answer was whole",
            TransportErrorKind::TooLarge => "the answer is larger than the limit for answers",
            TransportErrorKind::Request => "the HTTP request could not be made",
        })?;
        // The innermost cause says what happened; the layers between repeat each other.
        let mut cause = self.source.as_ref().map(|source| source.as_ref() as &(dyn std::error::Error + 'static));
        while let Some(inner) = cause.and_then(std::error::Error::source) {
            cause = Some(inner);
        }
        cause.map_or(Ok(()), |cause| write!(f, " ({cause})"))
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source.as_ref() as _)
    }
}
