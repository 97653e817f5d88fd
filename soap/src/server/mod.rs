//! The server side: an axum router from a service trait that the generator wrote.
//!
//! Requests are read strictly and under the same [`Limits`](crate::wire::Limits) as answers. Every profile of the
//! service is understood, and an answer goes out in the profile of its request.

mod call;
mod fault;

pub use axum::Router;
pub use call::{Answer, Call, Request};
pub use fault::ServiceFault;

use crate::contract::Service;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::future::Future;
use std::sync::Arc;

/// Gives a call to the method that it names.
pub trait Dispatch: Send + Sync + 'static {
    /// Answers one call.
    fn dispatch(&self, call: Call) -> impl Future<Output = Answer> + Send;
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
            let most = crate::wire::Limits::default().bytes;
            let Ok(body) = to_bytes(body, most).await else {
                return (StatusCode::PAYLOAD_TOO_LARGE, "the request is larger than the limit").into_response();
            };
            let answer = match Call::read(service, headers, &body) {
                Ok(call) => dispatch.dispatch(call).await,
                Err(answer) => answer,
            };
            answer.into_response()
        }
    })
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        // SOAP 1.1, 6.2: a fault goes out with status 500.
        let status = if self.is_fault { StatusCode::INTERNAL_SERVER_ERROR } else { StatusCode::OK };
        (status, [(header::CONTENT_TYPE, "text/xml; charset=utf-8")], self.xml).into_response()
    }
}
