//! The spans of a call, under the names that OpenTelemetry gives to what they tell.

use crate::sample::{COURSE, ENROLLMENT, TOKEN, client, request, result};
use crate::telemetry::{Span, Telemetry};
use ispring_learn::{CallOptions, IspringLearn};
use saponify::RetryPolicy;
use saponify_tests::peer::{Act, Peer, Reply, Step};
use std::time::Duration;

/// The call's span and those of its attempts.
async fn spans(acts: Vec<Act>, options: CallOptions) -> (Peer, Span, Vec<Span>) {
    let telemetry = Telemetry::start();
    let server = Peer::start(acts).await;
    let _ = client(&server.endpoint()).with(options).update_modules_statuses(request()).await;
    let text = telemetry.text();
    for body in [TOKEN, ENROLLMENT, COURSE, "Completed offline", "taskId", "Permission", "boom"] {
        assert!(!text.contains(body), "{body} in {text}");
    }
    let calls = telemetry.spans("soap.call");
    assert_eq!(calls.len(), 1, "{text}");
    let attempts = telemetry.spans("soap.attempt");
    for (number, attempt) in attempts.iter().enumerate() {
        assert_eq!(attempt.parent, Some("soap.call"));
        assert_eq!(attempt.field("http.request.method"), Some("POST"));
        assert_eq!(attempt.field("http.request.resend_count"), Some(&*number.to_string()));
    }
    (server, calls[0].clone(), attempts)
}

fn once() -> CallOptions {
    CallOptions::new().retry(RetryPolicy::never())
}

#[tokio::test]
async fn of_a_call_that_is_answered() {
    let answer = result("<ns1:taskId>7</ns1:taskId>");
    let length = answer.bytes().len() - answer.bytes().windows(4).position(|w| w == b"\r\n\r\n").expect("a head") - 4;
    let (server, call, attempts) = spans(vec![answer.into()], once()).await;
    let port = server.address().port().to_string();
    for (name, expected) in [
        ("otel.kind", Some("client")),
        ("rpc.system", Some("soap")),
        ("rpc.service", Some(ispring_learn::operations::SERVICE.name())),
        ("rpc.method", Some("updateModulesStatuses")),
        ("server.address", Some("127.0.0.1")),
        ("server.port", Some(&port)),
        ("saponify.attempts", Some("1")),
        ("saponify.outcome", None),
        ("error.type", None),
    ] {
        assert_eq!(call.field(name), expected, "{name}");
    }
    assert_eq!(call.parent, None);
    assert_eq!(attempts.len(), 1);
    assert_eq!(attempts[0].field("http.response.status_code"), Some("200"));
    assert_eq!(attempts[0].field("http.response.body.size"), Some(&*length.to_string()));
    let sent = server.requests()[0].body.len().to_string();
    assert_eq!(attempts[0].field("http.request.body.size"), Some(&*sent));
    assert_eq!(attempts[0].field("error.type"), None);
}

#[tokio::test]
async fn of_a_call_that_is_refused() {
    let (_server, call, attempts) = spans(vec![Reply::fault(500, "Permission denied").into()], once()).await;
    assert_eq!(call.field("error.type"), Some("fault"));
    assert_eq!(call.field("saponify.outcome"), Some("Rejected"));
    assert_eq!(attempts.len(), 1);
    assert_eq!(attempts[0].field("http.response.status_code"), Some("500"));

    let (_server, call, attempts) = spans(vec![Reply::new(502, "text/plain", "boom").into()], once()).await;
    assert_eq!((call.field("error.type"), call.field("saponify.outcome")), (Some("status"), Some("Unknown")));
    assert_eq!(attempts[0].field("http.response.status_code"), Some("502"));
}

#[tokio::test]
async fn of_a_call_without_an_answer() {
    for (act, error) in [(Step::Close, "Broken"), (Step::Hang, "Timeout")] {
        let options = once().attempt_timeout(Duration::from_millis(200));
        let (_server, call, attempts) = spans(vec![act.into()], options).await;
        assert_eq!(call.field("error.type"), Some("transport"));
        assert_eq!(call.field("saponify.outcome"), Some("Unknown"));
        assert_eq!(call.field("saponify.attempts"), Some("1"));
        assert_eq!(attempts.len(), 1);
        assert_eq!(attempts[0].field("error.type"), Some(error));
        assert_eq!(attempts[0].field("http.response.status_code"), None);
    }
    let (_server, call, attempts) = spans(vec![Step::Hang.into()], once().deadline(Duration::from_millis(100))).await;
    assert_eq!((call.field("error.type"), call.field("saponify.attempts")), (Some("transport"), Some("1")));
    assert_eq!(attempts.len(), 1);
}

#[tokio::test]
async fn of_a_call_that_is_tried_again() {
    let later = Reply::new(503, "text/plain", "boom");
    let acts = vec![later.clone().into(), later.into(), result("<ns1:taskId>7</ns1:taskId>").into()];
    let (_server, call, attempts) =
        spans(acts, CallOptions::new().retry(RetryPolicy::new().waits(Duration::ZERO, Duration::ZERO))).await;
    assert_eq!((call.field("saponify.attempts"), call.field("error.type")), (Some("3"), None));
    let codes: Vec<_> = attempts.iter().map(|attempt| attempt.field("http.response.status_code")).collect();
    assert_eq!(codes, [Some("503"), Some("503"), Some("200")]);
}
