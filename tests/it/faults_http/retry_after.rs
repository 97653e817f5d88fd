//! Servers that ask to be left alone for a while (RFC 9110, 10.2.3).

use super::{SOON, call, client, failed, good, quick};
use ispring_learn::{CallOptions, Outcome};
use saponify::RetryPolicy;
use saponify_tests::peer::{Peer, Reply};
use std::time::{Duration, Instant, SystemTime};
use tokio::task::JoinSet;

const SECOND: Duration = Duration::from_secs(1);

/// The statuses that say "later".
const LATER: [u16; 2] = [429, 503];

fn busy(status: u16, retry_after: &str) -> Reply {
    Reply::new(status, "text/plain", "busy").header("retry-after", retry_after)
}

/// How long a client waits before it tries again.
async fn waited(status: u16, retry_after: &str, options: CallOptions) -> Duration {
    let peer = Peer::start([busy(status, retry_after), good()]).await;
    assert_eq!(call(&client(&peer).with(options)).await.expect("an answer"), "7");
    let gaps = peer.seen().gaps();
    assert_eq!(gaps.len(), 1);
    gaps[0]
}

#[tokio::test]
async fn seconds_are_waited_for() {
    let mut calls = JoinSet::new();
    for status in LATER {
        calls.spawn(async move { waited(status, "2", quick()).await });
    }
    for waited in calls.join_all().await {
        assert!(waited >= 2 * SECOND && waited < SOON, "{waited:?}");
    }
}

#[tokio::test]
async fn a_date_is_waited_for() {
    let mut calls = JoinSet::new();
    for status in LATER {
        calls.spawn(async move {
            // Dates are in whole seconds: three of these four and a part of the last one are left.
            let date = httpdate::fmt_http_date(SystemTime::now() + 4 * SECOND);
            let waited = waited(status, &date, quick()).await;
            assert!(SystemTime::now() >= httpdate::parse_http_date(&date).expect("a date"), "too early");
            waited
        });
    }
    for waited in calls.join_all().await {
        assert!(waited >= SECOND && waited < SOON, "{waited:?}");
    }
}

#[tokio::test]
async fn a_date_in_the_past_asks_for_nothing() {
    for status in LATER {
        let waited = waited(status, "Fri, 31 Dec 1999 23:59:59 GMT", quick()).await;
        assert!(waited < 2 * SECOND, "{waited:?}");
    }
}

#[tokio::test]
async fn what_is_neither_leaves_the_wait_to_the_policy() {
    for status in LATER {
        for garbage in ["soon", "-5", "1.5", ""] {
            let waited = waited(status, garbage, quick()).await;
            assert!(waited < 2 * SECOND, "{garbage}: {waited:?}");
        }
    }
    // The policy's waits are drawn at random: one of many is long enough to be seen.
    let mut calls = JoinSet::new();
    for _ in 0..20 {
        let policy = RetryPolicy::new().waits(SECOND, SECOND);
        calls.spawn(waited(503, "soon", CallOptions::new().retry(policy)));
    }
    let waits = calls.join_all().await;
    assert!(waits.iter().any(|waited| *waited > SECOND / 4), "{waits:?}");
}

#[tokio::test]
async fn who_is_to_wait_too_long_gives_up_at_once() {
    for status in LATER {
        for (retry_after, options) in [
            ("9999", quick()),
            ("2", quick().deadline(SECOND)),
            ("2", quick().retry(RetryPolicy::new().patience(SECOND))),
        ] {
            let peer = Peer::start([busy(status, retry_after), good()]).await;
            let began = Instant::now();
            let error = failed(&client(&peer).with(options)).await;
            assert!(began.elapsed() < 2 * SECOND, "{:?}", began.elapsed());
            assert_eq!((error.status(), error.outcome(), error.attempts()), (Some(status), Outcome::Rejected, 1));
            assert_eq!(error.retry_after().map(|wait| wait.as_secs().to_string()).as_deref(), Some(retry_after));
            assert_eq!(peer.seen().whole, 1);
        }
    }
}

#[tokio::test]
async fn only_a_server_that_says_later_is_asked_again() {
    for status in [400, 404, 500, 502] {
        let peer = Peer::start([busy(status, "0"), good()]).await;
        let error = failed(&client(&peer)).await;
        let outcome = if status < 500 { Outcome::Rejected } else { Outcome::Unknown };
        assert_eq!((error.outcome(), peer.seen().whole), (outcome, 1), "{error}");
    }
}

#[tokio::test]
async fn a_server_that_says_later_for_ever_is_asked_three_times() {
    for status in LATER {
        let peer = Peer::start([busy(status, "0")]).await;
        let error = failed(&client(&peer)).await;
        assert_eq!((error.status(), error.outcome(), error.attempts()), (Some(status), Outcome::Rejected, 3));
        assert_eq!(peer.seen().whole, 3);
    }
}
