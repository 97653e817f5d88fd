//! Answers that are too much: bodies, compressed bodies, headers, and answers before the answer.

use super::{SOON, assert_unknown_after_one_hit, builder, call, client, failed, good, on_the_way, quick};
use ispring_learn::Outcome;
use saponify::transport::TransportErrorKind;
use saponify::wire::ParseLimits;
use saponify_tests::peer::{Act, Peer, Reply, Step};
use std::time::{Duration, Instant};

const MIB: usize = 1 << 20;

#[tokio::test]
async fn a_compressed_answer_is_read() {
    let peer = Peer::start([good().gzip(), good().gzip().chunked(), good().gzip().until_close()]).await;
    let client = client(&peer);
    for _ in 0..3 {
        assert_eq!(call(&client).await.expect("an answer"), "7");
    }
    assert_eq!(peer.requests()[0].header("accept-encoding"), Some("gzip"));
}

#[tokio::test]
async fn a_bomb_ends_at_the_limit_of_decoded_bytes() {
    let bomb = Reply::bomb(64 * MIB);
    assert!(bomb.body().len() < MIB / 8, "{}", bomb.body().len());
    let peer = Peer::start([bomb]).await;
    let began = Instant::now();
    let error = failed(&client(&peer)).await;
    assert_unknown_after_one_hit(&error, TransportErrorKind::TooLarge, &peer);
    assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
}

#[tokio::test]
async fn the_limit_counts_decoded_bytes_to_the_byte() {
    let length = good().body().len();
    let framings: [fn(Reply) -> Reply; 6] = [
        |reply| reply,
        Reply::chunked,
        Reply::until_close,
        Reply::gzip,
        |reply| reply.gzip().chunked(),
        |reply| reply.gzip().until_close(),
    ];
    for framing in framings {
        let peer = Peer::start([framing(good())]).await;
        let limited = |bytes| {
            let mut limits = ParseLimits::new();
            limits.bytes = bytes;
            builder(&peer.endpoint()).limits(limits).build().expect("a client")
        };
        assert_eq!(call(&limited(length)).await.expect("an answer"), "7");
        let error = failed(&limited(length - 1)).await;
        assert_eq!((on_the_way(&error), error.outcome()), (TransportErrorKind::TooLarge, Outcome::Unknown));
        assert_eq!(peer.seen().whole, 2);
    }
}

#[tokio::test]
async fn a_body_that_never_ends_ends_at_the_limit() {
    // 64 MiB are announced; what comes is less than that, and more than is read.
    let endless = Reply::xml(200, vec![b' '; 64 * MIB]);
    for reply in [endless.clone().cut(17 * MIB), endless.chunked()] {
        let peer = Peer::start([Act::from([Step::Write(reply.bytes()), Step::Hang])]).await;
        let error = failed(&client(&peer)).await;
        assert_unknown_after_one_hit(&error, TransportErrorKind::TooLarge, &peer);
    }
}

#[tokio::test]
async fn gzip_that_is_none_or_is_cut_is_no_answer() {
    for reply in [good().header("content-encoding", "gzip"), good().gzip().until_close().cut(60)] {
        let peer = Peer::start([reply]).await;
        let error = failed(&client(&peer)).await;
        assert_unknown_after_one_hit(&error, TransportErrorKind::Broken, &peer);
    }
}

#[tokio::test]
async fn a_flood_of_headers_is_no_answer() {
    let peer = Peer::start([good().flood(10_000)]).await;
    let error = failed(&client(&peer)).await;
    assert_unknown_after_one_hit(&error, TransportErrorKind::Broken, &peer);
    assert!(error.to_string().len() < 1024, "{error}");
}

#[tokio::test]
async fn answers_before_the_answer_are_passed_over_while_the_time_lasts() {
    let peer = Peer::start([Act::from([Step::interim(10_000), Step::Write(good().bytes())])]).await;
    assert_eq!(call(&client(&peer)).await.expect("an answer"), "7");

    let Step::Write(interim) = Step::interim(10_000) else { unreachable!("that is what it is") };
    let peer = Peer::start([Act::from(Step::Drip(interim, Duration::from_millis(1)))]).await;
    let error = failed(&client(&peer).with(quick().attempt_timeout(Duration::from_millis(300)))).await;
    assert_unknown_after_one_hit(&error, TransportErrorKind::Timeout, &peer);
}
