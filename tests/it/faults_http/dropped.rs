//! Calls whose future is dropped, and what is left of the client after that.

use super::{builder, call, client, failed, good, quick};
use crate::sample::request;
use ispring_learn::{IspringLearn, Outcome};
use saponify_tests::peer::{Act, Peer, Step};
use std::time::Duration;
use tokio::task::JoinSet;

const PAUSE: Duration = Duration::from_millis(5);

#[tokio::test]
async fn a_call_that_was_never_polled_sends_nothing() {
    let peer = Peer::start([good()]).await;
    drop(client(&peer).update_modules_statuses(request()));
    tokio::time::sleep(10 * PAUSE).await;
    assert_eq!(peer.seen().connections, 0);
}

#[tokio::test]
async fn after_a_dropped_call_the_client_goes_on() {
    let peer = Peer::start([good().into(), Act::from(Step::Hang), good().into()]).await;
    // One place: the dropped call has to give it back.
    let client = builder(&peer.endpoint()).max_in_flight(1).build().expect("a client");
    assert_eq!(call(&client).await.expect("an answer"), "7");
    tokio::select! {
        answered = call(&client) => panic!("{answered:?}"),
        seen = peer.until(|seen| seen.whole == 2) => assert_eq!(seen.connections, 1),
    }
    // The server had the whole request, and sees that nobody waits any more.
    while peer.open() > 0 {
        tokio::time::sleep(PAUSE).await;
    }
    for connections in [2, 2] {
        assert_eq!(call(&client).await.expect("an answer"), "7");
        assert_eq!(peer.seen().connections, connections);
    }
    assert_eq!((peer.seen().whole, peer.seen().overlap), (4, 1));
}

#[tokio::test]
async fn a_call_that_ends_in_its_answer_s_body_leaves_no_answer_to_the_next() {
    let other = crate::sample::result("<ns1:taskId>other</ns1:taskId>");
    let cut = [Step::Write(other.clone().cut(40).bytes()), Step::Hang];
    let peer = Peer::start([Act::from(cut), good().into()]).await;
    let client = client(&peer);
    let error = failed(&client.with(quick().attempt_timeout(Duration::from_millis(100)))).await;
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 1));
    assert_eq!(call(&client).await.expect("an answer"), "7");
    assert_eq!((peer.seen().connections, peer.seen().whole), (2, 2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_dropped_calls_give_their_places_back() {
    const MOST: usize = 4;
    let peer = Peer::start([Act::from([Step::Wait(PAUSE), Step::Write(good().bytes())])]).await;
    let client = builder(&peer.endpoint()).max_in_flight(MOST).build().expect("a client");
    let mut calls = JoinSet::new();
    for number in 0..200_u64 {
        let client = client.clone();
        calls.spawn(async move {
            let patience = if number % 2 == 0 { Duration::from_micros(number * 500) } else { Duration::from_secs(60) };
            tokio::time::timeout(patience, call(&client)).await.map(|answered| answered.expect("an answer")).ok()
        });
    }
    let answered = calls.join_all().await.into_iter().flatten().count();
    assert!((100..=200).contains(&answered), "{answered}");
    // The places are all there: so many calls are under way at once, and no more.
    let mut calls = JoinSet::new();
    for _ in 0..20 {
        let client = client.clone();
        calls.spawn(async move { call(&client).await.expect("an answer") });
    }
    assert_eq!(calls.join_all().await.len(), 20);
    let seen = peer.seen();
    assert!(seen.whole >= answered + 20, "{seen:?}");
    println!("{answered} of 200 calls had an answer, {} arrived, {} at once", seen.whole - 20, seen.overlap);
}
