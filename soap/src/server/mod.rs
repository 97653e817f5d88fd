//! The server side: an axum router from a service trait that the generator wrote.
//!
//! Requests are read strictly and under the same [`ParseLimits`](crate::wire::ParseLimits) as answers. Every profile of the
//! service is understood, and each version of SOAP that it is bound to; an answer goes out in those of its request.

mod action;
mod answer;
mod call;
mod fault;
mod headers;

pub use answer::Answer;
pub use axum::Router;
pub use call::{Call, Request};
pub use fault::ServiceFault;
pub use headers::ResponseHeaders;

use crate::contract::{Element, Service};
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::IntoResponse;
use std::future::Future;
use std::sync::Arc;

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

/// A router that answers every POST, on every path.
pub fn router<D: Dispatch>(service: &'static Service, dispatch: D) -> Router {
    let dispatch = Arc::new(dispatch);
    Router::new().fallback(move |method: Method, headers: HeaderMap, body: Body| {
        let dispatch = Arc::clone(&dispatch);
        async move {
            if method != Method::POST {
                return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "POST")]).into_response();
            }
            let most = crate::wire::ParseLimits::default().bytes;
            let Ok(body) = to_bytes(body, most).await else {
                return (StatusCode::PAYLOAD_TOO_LARGE, "the request is larger than the limit").into_response();
            };
            let answer = match Call::read(service, dispatch.understood(), headers, &body) {
                Ok(call) => dispatch.dispatch(call).await,
                Err(answer) => answer,
            };
            answer.into_response()
        }
    })
}
