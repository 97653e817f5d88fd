//! How many requests are under way at a time.

use crate::sample::{TOKEN, request, result};
use ispring_learn::{CallOptions, ErrorKind, IspringLearn, IspringLearnClient, Outcome, Secret, operations};
use saponify::ServiceClient;
use saponify_tests::peer::{Act, Peer, Step};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::sleep;

/// How many call at once.
const CALLERS: usize = 50;

fn slow(wait: u64) -> Act {
    let mut steps = vec![Step::Wait(Duration::from_millis(wait))];
    steps.extend(result("<ns1:taskId>7</ns1:taskId>").steps());
    steps.into()
}

fn client(peer: &Peer, most: usize) -> IspringLearnClient {
    let builder = IspringLearnClient::builder().endpoint(peer.endpoint()).credentials(Secret::new(TOKEN));
    builder.max_in_flight(most).build().expect("a client")
}

#[tokio::test]
async fn no_more_requests_are_under_way_than_may_be() {
    for (most, wait) in [(1, 5), (4, 50), (20, 200)] {
        let peer = Peer::start([slow(wait)]).await;
        let client = client(&peer, most);
        let mut callers = JoinSet::new();
        for number in 0..CALLERS {
            let client = client.clone();
            // What is sent by hand takes a place, too.
            callers.spawn(async move {
                if number.is_multiple_of(5) {
                    let sent = client.client().send_raw(&operations::UPDATE_MODULES_STATUSES, "<a/>".to_owned());
                    sent.await.map(|answer| answer.status).expect("an answer");
                } else {
                    client.update_modules_statuses(request()).await.map(|answer| answer.task_id).expect("an answer");
                }
            });
        }
        while let Some(ended) = callers.join_next().await {
            ended.expect("no panic");
        }
        let seen = peer.stop().await;
        assert_eq!((seen.overlap, seen.whole), (most, CALLERS));
        assert!(seen.connections <= most, "{} connections", seen.connections);
    }
}

#[tokio::test]
async fn a_call_whose_time_ends_before_it_has_a_place_was_not_sent() {
    let peer = Peer::start([slow(300)]).await;
    let client = client(&peer, 1);
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.update_modules_statuses(request()).await }
    });
    peer.until(|seen| seen.begun == 1).await;
    let hurried = client.with(CallOptions::new().deadline(Duration::from_millis(50)));
    let error = hurried.update_modules_statuses(request()).await.expect_err("no place");
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error}");
    assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 0), "{error}");
    first.await.expect("no panic").expect("an answer");
    sleep(Duration::from_millis(20)).await;
    assert_eq!(peer.seen().begun, 1);
    client.update_modules_statuses(request()).await.expect("an answer");
}
