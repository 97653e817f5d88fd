//! The server side: an axum router from a service trait that the generator wrote.
//!
//! Requests are read strictly and under the same [`ParseLimits`] as answers. Every profile of the service is understood,
//! and each version of SOAP that it is bound to; an answer goes out in those of its request.

mod action;
mod answer;
mod call;
mod fault;
mod headers;
mod serve;

pub use answer::Answer;
pub use axum::Router;
pub use call::{Call, Request};
pub use fault::ServiceFault;
pub use headers::ResponseHeaders;
pub use serve::serve;

use crate::contract::{Element, Service};
use crate::wire::ParseLimits;
use axum::Extension;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

/// How long the body of a request may take to arrive.
const ARRIVAL: Duration = Duration::from_secs(60);

/// Gives a call to the method that it names.
pub trait Dispatch: Send + Sync + 'static {
    /// Answers one call.
    fn dispatch(&self, call: Call) -> impl Future<Output = Answer> + Send;

    /// The header entries that the service understands, beyond those that an operation declares. A request with any
    /// other that has to be understood is refused (SOAP 1.1, 4.2.3).
    fn understood(&self) -> &'static [&'static Element] {
        &[]
    }
}

/// A router that answers every POST, on every path, under the default limits.
pub fn router<D: Dispatch>(service: &'static Service, dispatch: D) -> Router {
    let dispatch = Arc::new(dispatch);
    Router::new().fallback(
        move |method: Method, headers: HeaderMap, limits: Option<Extension<ParseLimits>>, body: Body| {
            let dispatch = Arc::clone(&dispatch);
            let limits = limits.map_or_else(ParseLimits::default, |Extension(limits)| limits);
            async move { answer(service, &*dispatch, limits, method, headers, body).await }
        },
    )
}

/// The same router with other limits of what a request may cost.
pub fn with_limits(router: Router, limits: ParseLimits) -> Router {
    router.layer(Extension(limits))
}

async fn answer<D: Dispatch>(
    service: &'static Service,
    dispatch: &D,
    limits: ParseLimits,
    method: Method,
    headers: HeaderMap,
    body: Body,
) -> Response {
    if method != Method::POST {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "POST")]).into_response();
    }
    let body = match tokio::time::timeout(ARRIVAL, to_bytes(body, limits.bytes)).await {
        Ok(Ok(body)) => body,
        Ok(Err(_)) => {
            return (StatusCode::PAYLOAD_TOO_LARGE, "the request is larger than the limit, or broke off")
                .into_response();
        }
        Err(_) => return (StatusCode::REQUEST_TIMEOUT, "the request took too long to arrive").into_response(),
    };
    let call = Call::read(service, dispatch.understood(), limits, headers, &body);
    // The call holds its text.
    drop(body);
    let answer = match call {
        Ok(call) => dispatch.dispatch(call).await,
        Err(answer) => answer,
    };
    answer.into_response()
}
