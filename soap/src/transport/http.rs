//! The transport over reqwest.

use super::{Answer, BoxFuture, Request, Transport, TransportError, TransportErrorKind};
use crate::outcome::Outcome;
use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_TYPE, HeaderValue, InvalidHeaderValue};
use reqwest::redirect::Policy;
use std::time::Duration;

/// HTTP over pooled connections: no redirects, no cookies, no hidden retries.
#[derive(Clone, Debug)]
pub struct Http {
    client: reqwest::Client,
}

impl Http {
    /// A transport with its own pool of connections.
    ///
    /// The error is that of the TLS library, when it finds no roots to trust.
    pub fn new() -> Result<Self, TransportError> {
        let client = reqwest::Client::builder()
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(Duration::from_secs(5))
            // Shorter than servers keep idle connections, so that few requests meet a closing one.
            .pool_idle_timeout(Duration::from_secs(15))
            .user_agent(concat!("saponify/", env!("CARGO_PKG_VERSION")))
            .build();
        match client {
            Ok(client) => Ok(Self { client }),
            Err(error) => Err(TransportError::new(TransportErrorKind::Request, Outcome::NotSent).because(error)),
        }
    }

    async fn post(&self, request: Request) -> Result<Answer, TransportError> {
        let refused = |error: InvalidHeaderValue| {
            TransportError::new(TransportErrorKind::Request, Outcome::NotSent).because(error)
        };
        let mut headers = request.headers;
        headers.insert(CONTENT_TYPE, HeaderValue::try_from(request.content_type).map_err(refused)?);
        if let Some(action) = request.action {
            headers.insert("soapaction", HeaderValue::try_from(action).map_err(refused)?);
        }
        let mut answer = self
            .client
            .post(request.endpoint)
            .headers(headers)
            .timeout(request.timeout)
            .body(request.body)
            .send()
            .await
            .map_err(classify)?;
        let status = answer.status().as_u16();
        let mut body = BytesMut::new();
        // The declared length is the server's word only: what counts is what arrives.
        while let Some(chunk) = answer.chunk().await.map_err(broken)? {
            if body.len() + chunk.len() > request.most {
                return Err(TransportError::new(TransportErrorKind::TooLarge, Outcome::Unknown));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { status, body: Bytes::from(body) })
    }
}

impl Transport for Http {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Answer, TransportError>> {
        Box::pin(self.post(request))
    }
}

/// What failed before the head of an answer came.
fn classify(error: reqwest::Error) -> TransportError {
    let (kind, outcome) = if error.is_builder() {
        (TransportErrorKind::Request, Outcome::NotSent)
    } else if error.is_connect() {
        let kind = if error.is_timeout() { TransportErrorKind::Timeout } else { TransportErrorKind::Connect };
        (kind, Outcome::NotSent)
    } else if error.is_timeout() {
        (TransportErrorKind::Timeout, Outcome::Unknown)
    } else {
        (TransportErrorKind::Broken, Outcome::Unknown)
    };
    // The URL may carry secrets in its query.
    TransportError::new(kind, outcome).because(error.without_url())
}

/// What failed within the answer's body: by then the server has the request.
fn broken(error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() { TransportErrorKind::Timeout } else { TransportErrorKind::Broken };
    TransportError::new(kind, Outcome::Unknown).because(error.without_url())
}
