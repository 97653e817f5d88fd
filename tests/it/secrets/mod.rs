//! A secret is shown nowhere: not by an error, a span, an event, a log record, `Debug` or a recorder, however it was
//! sent and however a server repeats it.

mod answers;
mod canary;
mod faces;
mod panics;
mod services;
mod ways;

use crate::sample::request;
use crate::telemetry::Telemetry;
use canary::{ALL, Canary, LONG, SPECIAL, Shown};
use ispring_learn::{Credentials, IspringLearn, IspringLearnClient, operations};
use saponify::client::{ClientCredentials, Recorder};
use saponify::transport::Http;
use saponify::{RetryPolicy, ServiceClient};
use saponify_tests::peer::{Act, Peer, Step, refusing};
use std::sync::Arc;
use std::time::Duration;
use ways::{WAYS, Way, tokens};

/// All that one call shows.
async fn shown_by(client: &IspringLearnClient, recorder: &Recorder, telemetry: &Telemetry) -> Shown {
    let mut shown = Shown::default();
    match client.update_modules_statuses(request()).await {
        Ok(answer) => shown.debug(&answer),
        Err(error) => {
            shown.error(&error);
            shown.debug(error.kind());
        }
    }
    for exchange in recorder.exchanges() {
        shown.debug(&exchange);
        shown.text(&exchange);
    }
    shown.debug(client.client());
    shown.text(&telemetry.text());
    shown
}

/// Calls with every kind of bad answer.
async fn nothing_is_shown(canary: Canary, way: Way) {
    // What is known to be secret differs from way to way, and how it is found does not.
    let spellings = if way == Way::Body { 4 } else { 2 };
    let tokens = tokens(canary).await;
    let transport = Arc::new(Http::new().expect("a transport"));
    for (name, act) in answers::repeating(canary, spellings) {
        let telemetry = Telemetry::start();
        let peer = Peer::start([act]).await;
        let recorder = Arc::new(Recorder::of_last(2));
        let options = way.options(canary).attempt_timeout(Duration::from_millis(200));
        let client = way.client(canary, &peer.endpoint(), &tokens, &recorder, &transport).with(options);
        let shown = shown_by(&client, &recorder, &telemetry).await;
        shown.has_nothing_of(canary, &format!("{way:?}, {name}"));
        // It was there to be shown.
        assert!(
            shown.as_str().contains("soap.attempt") && !recorder.exchanges().is_empty(),
            "{shown}",
            shown = shown.as_str()
        );
        assert!(way.is_in(canary, &peer.texts()[0]), "{way:?}");
    }
    if way == Way::OAuth {
        assert!(!canary.found_in(&tokens.texts()[0]).is_empty());
    }
}

#[tokio::test]
async fn what_is_in_the_body() {
    for canary in ALL {
        nothing_is_shown(canary, Way::Body).await;
    }
}

#[tokio::test]
async fn what_is_in_a_header() {
    for canary in ALL {
        nothing_is_shown(canary, Way::Basic).await;
        nothing_is_shown(canary, Way::Header).await;
    }
}

#[tokio::test]
async fn what_is_in_a_header_entry() {
    for canary in ALL {
        nothing_is_shown(canary, Way::PasswordText).await;
        nothing_is_shown(canary, Way::PasswordDigest).await;
    }
}

#[tokio::test]
async fn what_is_fetched() {
    for canary in ALL {
        nothing_is_shown(canary, Way::OAuth).await;
    }
}

#[tokio::test]
async fn what_fetches_tokens() {
    for canary in ALL {
        for (name, act) in answers::refusals(canary) {
            let telemetry = Telemetry::start();
            let tokens = Peer::start([act]).await;
            let recorder = Arc::new(Recorder::of_last(2));
            let credentials = ClientCredentials::new(&tokens.endpoint(), "id", canary.0).expect("a client of OAuth");
            let credentials = credentials.retry(RetryPolicy::never()).scope("all");
            let transport = Arc::new(Http::new().expect("a transport"));
            let mut shown = Shown::default();
            shown.error(&credentials.fetch(&*transport).await.expect_err("no token"));
            let client = IspringLearnClient::builder()
                .endpoint(format!("http://{}/", refusing().await))
                .credentials_provider(Arc::new(credentials.provider::<Credentials>(transport)))
                .interceptor(Arc::clone(&recorder) as _)
                .build()
                .expect("a client");
            shown.text(&shown_by(&client, &recorder, &telemetry).await.as_str());
            shown.has_nothing_of(canary, &name);
            assert!(shown.as_str().contains("no credentials could be had"), "{}", shown.as_str());
            assert!(!canary.found_in(&tokens.texts()[0]).is_empty());
        }
    }
}

#[tokio::test]
async fn what_is_never_sent() {
    for (canary, way) in ALL.into_iter().flat_map(|canary| WAYS.map(|way| (canary, way))) {
        let telemetry = Telemetry::start();
        let (tokens, recorder) = (tokens(canary).await, Arc::new(Recorder::of_last(2)));
        let transport = Arc::new(Http::new().expect("a transport"));
        let client = way.client(canary, &format!("http://{}/", refusing().await), &tokens, &recorder, &transport);
        let mut shown = shown_by(&client, &recorder, &telemetry).await;
        let dry =
            client.client().to_envelope(&operations::UPDATE_MODULES_STATUSES, request()).await.expect("an envelope");
        shown.debug(&dry);
        shown.text(&dry);
        shown.has_nothing_of(canary, &format!("{way:?}"));
        assert!(shown.as_str().contains("no connection to the server"));
    }
}

#[tokio::test]
async fn a_leak_would_be_seen() {
    for canary in ALL {
        let ways: [&dyn Fn(); 6] = [
            &|| tracing::info!("{}", canary.0),
            &|| tracing::trace!(field = canary.0),
            &|| tracing::debug!(field = ?canary.0),
            &|| tracing_log::log::trace!("{}", canary.percent()),
            &|| drop(tracing::trace_span!("x", field = %canary.xml())),
            &|| {
                let span = tracing::info_span!("x", field = tracing::field::Empty);
                span.record("field", format!("{:?}", vec![canary.0]));
            },
        ];
        for tell in ways {
            let telemetry = Telemetry::start();
            let before = telemetry.text();
            assert!(canary.found_in(&before).is_empty());
            tell();
            assert!(!canary.found_in(&telemetry.text()).is_empty(), "{}", telemetry.text());
        }
    }
    for text in [format!("{:?}", Some(format!("{:?}", SPECIAL.0))), SPECIAL.references(), LONG.0[90..130].to_owned()] {
        assert!(ALL.iter().any(|canary| !canary.found_in(&text).is_empty()), "{text}");
    }
    // An error that shows what it should not is one of what is searched.
    let mut shown = Shown::default();
    shown.error(&std::io::Error::other(SPECIAL.0));
    assert!(!SPECIAL.found_in(shown.as_str()).is_empty());
    let _ = Act::from(Step::Close);
}
