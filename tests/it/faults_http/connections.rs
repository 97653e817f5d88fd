//! Connections that break after the request, or between two of them.

use super::{assert_unknown_after_one_hit, call, client, failed, good, marked, on_the_way, over, quick};
use ispring_learn::{IspringLearn, Outcome};
use saponify::transport::{Http, TransportErrorKind};
use saponify_tests::peer::{Act, Peer, Reply, Step};
use std::time::Duration;

#[tokio::test]
async fn a_request_that_was_read_and_then_reset_is_not_sent_again() {
    for end in [Step::Reset, Step::Close] {
        let peer = Peer::start([end]).await;
        let error = failed(&client(&peer)).await;
        assert_unknown_after_one_hit(&error, TransportErrorKind::Broken, &peer);
    }
}

#[tokio::test]
async fn a_request_that_was_read_and_then_reset_is_sent_three_times_where_that_is_harmless() {
    for end in [Step::Reset, Step::Close] {
        let peer = Peer::start([end.clone()]).await;
        let error = failed(&client(&peer).with(quick().assume_idempotent())).await;
        assert_eq!(
            (on_the_way(&error), error.outcome(), error.attempts()),
            (TransportErrorKind::Broken, Outcome::Unknown, 3)
        );
        assert_eq!(peer.seen().whole, 3);

        let peer = Peer::start([Act::from(end), good().into()]).await;
        assert_eq!(call(&client(&peer).with(quick().assume_idempotent())).await.expect("an answer"), "7");
        assert_eq!(peer.seen().whole, 2);
    }
}

#[tokio::test]
async fn retries_below_the_client_cannot_be_switched_on_by_the_way() {
    let peer = Peer::start([Reply::xml(500, "")]).await;
    let eager = reqwest::retry::for_host("127.0.0.1").no_budget().classify_fn(|answered| {
        let is_at_fault = answered.status().is_some_and(|status| status.is_server_error());
        if is_at_fault { answered.retryable() } else { answered.success() }
    });
    let http = Http::builder().configure(|client| client.retry(eager)).build().expect("a transport");
    let error = failed(&over(http, &peer.endpoint())).await;
    assert_eq!((error.status(), error.attempts(), peer.seen().whole), (Some(500), 1, 1));
}

#[tokio::test]
async fn a_request_that_was_read_in_part_leaves_the_outcome_open() {
    for bytes in [1, 100, 400] {
        let peer = Peer::start([Act::part(bytes, Step::Reset)]).await;
        let error = failed(&client(&peer)).await;
        assert_eq!(
            (on_the_way(&error), error.outcome(), error.attempts()),
            (TransportErrorKind::Broken, Outcome::Unknown, 1),
            "{error}"
        );
        let seen = peer.seen();
        assert_eq!((seen.begun, seen.whole, seen.partial), (1, 0, 1));
    }
}

#[tokio::test]
async fn what_is_known_after_a_reset_stays_known_when_the_next_attempt_is_refused() {
    // The first attempt may have been acted on: that the second one was refused does not undo it.
    let peer = Peer::start([Act::from(Step::Reset), Reply::fault(500, "Permission denied").into()]);
    let peer = peer.await;
    let error = failed(&client(&peer).with(quick().assume_idempotent())).await;
    assert!(error.fault().is_some(), "{error:?}");
    assert_eq!((error.outcome(), error.attempts(), peer.seen().whole), (Outcome::Unknown, 2, 2));
}

#[tokio::test]
async fn a_connection_that_was_closed_while_idle_is_replaced() {
    for end in [Step::Close, Step::Reset] {
        let idle = [Step::Write(good().bytes()), Step::Wait(Duration::from_millis(50)), end];
        let peer = Peer::start([Act::from(idle)]).await;
        let client = client(&peer);
        for number in 1..=3 {
            assert_eq!(call(&client).await.expect("an answer"), "7");
            // Time for the client to see the end of the connection as well.
            while peer.open() > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
            assert_eq!((peer.seen().connections, peer.seen().whole), (number, number));
        }
    }
}

/// Calls in a row, each on its way while the connection of the one before is being closed: no call is lost and none
/// arrives twice, and whoever has no answer is told that nobody knows.
async fn race(pause: Duration) {
    const CALLS: usize = 300;
    let closing = Act::from([Step::Write(good().bytes()), Step::Wait(pause), Step::Close]);
    let peer = Peer::start([closing]).await;
    let client = client(&peer);
    let mut outcomes = Vec::new();
    for number in 0..CALLS {
        let called = client.update_modules_statuses(marked(&format!("call-{number}-"))).await;
        outcomes.push(called.map(|answer| assert_eq!(answer.task_id, "7")).map_err(|error| error.outcome()));
    }
    let requests = peer.texts();
    for (number, outcome) in outcomes.iter().enumerate() {
        let hits = requests.iter().filter(|request| request.contains(&format!(">call-{number}-<"))).count();
        match outcome {
            Ok(()) => assert_eq!(hits, 1, "call {number} was answered"),
            Err(Outcome::Unknown) => assert!(hits <= 1, "call {number} arrived {hits} times"),
            Err(outcome) => panic!("call {number}: {outcome:?}, {hits} hits"),
        }
    }
    let answered = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    println!("{answered} of {CALLS} calls had an answer, {} connections", peer.seen().connections);
    assert!(answered > 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_is_lost_where_connections_close_at_once() {
    race(Duration::ZERO).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_is_lost_where_connections_close_after_a_while() {
    race(Duration::from_millis(1)).await;
}
