//! Servers that take the request and say nothing, or say it too slowly.

use super::{SOON, assert_unknown_after_one_hit, client, failed, good, on_the_way, over, quick};
use ispring_learn::Outcome;
use saponify::transport::{Http, TransportErrorKind};
use saponify_tests::peer::{Act, Peer, Step};
use std::time::{Duration, Instant};

const SHORT: Duration = Duration::from_millis(200);

#[tokio::test]
async fn an_answer_that_never_comes_is_not_asked_for_again() {
    for options in [quick().attempt_timeout(SHORT), quick().deadline(SHORT)] {
        let peer = Peer::start([Step::Hang]).await;
        let began = Instant::now();
        let error = failed(&client(&peer).with(options)).await;
        assert_unknown_after_one_hit(&error, TransportErrorKind::Timeout, &peer);
        assert!(began.elapsed() >= SHORT && began.elapsed() < SOON, "{:?}", began.elapsed());
        // The connection is of no use any more: an answer to the old request might come on it.
        while peer.open() > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

#[tokio::test]
async fn a_server_that_does_not_even_read_leaves_the_outcome_open() {
    let peer = Peer::start([Act::part(1, Step::Silence)]).await;
    let error = failed(&client(&peer).with(quick().attempt_timeout(SHORT))).await;
    assert_eq!((on_the_way(&error), error.outcome()), (TransportErrorKind::Timeout, Outcome::Unknown));
    let seen = peer.seen();
    assert_eq!((seen.begun, seen.whole, seen.partial), (1, 0, 1));
}

#[tokio::test]
async fn an_answer_that_never_comes_is_asked_for_three_times_where_that_is_harmless() {
    let peer = Peer::start([Step::Hang]).await;
    let error = failed(&client(&peer).with(quick().attempt_timeout(SHORT).assume_idempotent())).await;
    assert_eq!(
        (on_the_way(&error), error.outcome(), error.attempts()),
        (TransportErrorKind::Timeout, Outcome::Unknown, 3)
    );
    assert_eq!((peer.seen().whole, peer.seen().overlap), (3, 1));
}

#[tokio::test]
async fn an_answer_that_drips_ends_with_the_time_of_the_attempt() {
    let bytes = good().bytes();
    let head = bytes.len() - good().body().len();
    let pause = Duration::from_millis(20);
    for act in [
        // Its head drips, or its body.
        Act::from(Step::Drip(bytes.clone(), pause)),
        Act::from([Step::Write(bytes.slice(..head)), Step::Drip(bytes.slice(head..), pause)]),
    ] {
        let peer = Peer::start([act]).await;
        let began = Instant::now();
        let error = failed(&client(&peer).with(quick().attempt_timeout(SHORT))).await;
        assert_unknown_after_one_hit(&error, TransportErrorKind::Timeout, &peer);
        // No byte keeps the call alive.
        assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
    }
}

#[tokio::test]
async fn a_body_that_stops_coming_ends_with_the_time_between_its_bytes() {
    let stops = good().cut(20).bytes();
    let peer = Peer::start([Act::from([Step::Write(stops), Step::Hang])]).await;
    let http = Http::builder().idle_timeout(SHORT).build().expect("a transport");
    let began = Instant::now();
    let error = failed(&over(http, &peer.endpoint())).await;
    assert_unknown_after_one_hit(&error, TransportErrorKind::Timeout, &peer);
    assert!(began.elapsed() >= SHORT && began.elapsed() < SOON, "{:?}", began.elapsed());
}
