//! A call's future may be dropped anywhere: the client stays usable, and nothing is sent twice.

use crate::sample::{TOKEN, request};
use ispring_learn::{CallOptions, Credentials, IspringLearn, IspringLearnClient, Secret, operations};
use saponify::client::{Lease, Renewing};
use saponify::transport::BoxFuture;
use saponify::{ClientBuilder, RetryPolicy, ServiceClient};
use saponify_tests::peer::{Act, Peer, Reply, Script, Step};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};

/// How long a good call may take: less than any timeout that could free what was not given back.
const SOON: Duration = Duration::from_secs(2);

/// Counts how often it is woken, and tells of it.
#[derive(Default)]
struct Bell {
    rung: AtomicUsize,
    notify: Notify,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.rung.fetch_add(1, Ordering::SeqCst);
        self.notify.notify_one();
    }
}

/// Polls a future so many times, each when it was woken, and drops it. Answers what it came to, if it came to an end.
async fn polled<T>(mut future: BoxFuture<'_, T>, times: usize) -> Option<T> {
    let bell = Arc::new(Bell::default());
    let waker = Waker::from(Arc::clone(&bell));
    for number in 1..=times {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return Some(value);
        }
        if number < times {
            timeout(SOON, bell.notify.notified()).await.expect("who is pending is woken");
        }
    }
    assert!(bell.rung.load(Ordering::SeqCst) + 1 >= times);
    None
}

/// Drops a future after none, one, two and more polls, until it comes to its end; then tells how many that took.
async fn dropped_everywhere<T>(start: impl Fn() -> BoxFuture<'static, T>, check: impl AsyncFn()) -> usize {
    for polls in 0.. {
        let ended = polled(start(), polls).await;
        check().await;
        if ended.is_some() {
            return polls;
        }
    }
    unreachable!("there are more numbers")
}

/// An answer that comes bit by bit.
fn pieces() -> Act {
    let body = "<e:Envelope xmlns:e='https://schemas.xmlsoap.org/soap/envelope/' \
                xmlns:a='https://ispringlearn.com/go/services/api/soap'><e:Body><a:updateModulesStatusesResult>\
                <a:taskId>7</a:taskId></a:updateModulesStatusesResult></e:Body></e:Envelope>";
    in_pieces(&Reply::xml(200, body))
}

fn in_pieces(reply: &Reply) -> Act {
    let whole = reply.bytes();
    let body = whole.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("a head") + 4;
    let third = (whole.len() - body) / 3;
    let cuts = [0, body / 2, body, body + third, body + 2 * third, whole.len()];
    let mut steps = vec![Step::interim(1), Step::Wait(Duration::from_millis(2))];
    for cut in cuts.windows(2) {
        steps.extend([Step::Write(whole.slice(cut[0]..cut[1])), Step::Wait(Duration::from_millis(2))]);
    }
    steps.into()
}

async fn peer() -> Peer {
    Peer::start(Script::each(|_| pieces())).await
}

/// One place for requests, so that one that is not given back is missed at once.
fn builder(peer: &Peer) -> ClientBuilder<IspringLearnClient> {
    let builder = IspringLearnClient::builder().endpoint(peer.endpoint()).credentials(Secret::new(TOKEN));
    builder.max_in_flight(1)
}

async fn call(client: &IspringLearnClient) -> String {
    client.update_modules_statuses(request()).await.expect("an answer").task_id
}

/// The next call of the client is answered, and the dropped one has had at most one request.
async fn is_usable(client: &IspringLearnClient, peer: &Peer, before: usize) {
    assert_eq!(timeout(SOON, call(client)).await.expect("an answer in time"), "7");
    let hits = peer.seen().begun - before;
    assert!((1..=2).contains(&hits), "{hits} requests for a dropped call and a good one");
}

/// Counts the requests since it was asked last.
#[derive(Default)]
struct Since(AtomicUsize);

impl Since {
    async fn check(&self, client: &IspringLearnClient, peer: &Peer) {
        is_usable(client, peer, self.0.load(Ordering::SeqCst)).await;
        self.0.store(peer.seen().begun, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn in_a_call() {
    let peer = peer().await;
    let client = builder(&peer).build().expect("a client");
    let since = Since::default();
    let start = || -> BoxFuture<'static, _> {
        let client = client.clone();
        Box::pin(async move { call(&client).await })
    };
    let polls = dropped_everywhere(start, async || since.check(&client, &peer).await).await;
    assert!(polls >= 4, "{polls} polls see little of an answer in pieces");
}

#[tokio::test]
async fn in_an_exchange_of_one_s_own() {
    let peer = peer().await;
    let client = builder(&peer).build().expect("a client");
    let since = Since::default();
    let start = || -> BoxFuture<'static, _> {
        let client = client.clone();
        let operation = &operations::UPDATE_MODULES_STATUSES;
        Box::pin(async move { client.client().send_raw(operation, "<a/>".to_owned()).await.expect("an answer").status })
    };
    let polls = dropped_everywhere(start, async || since.check(&client, &peer).await).await;
    assert!(polls >= 4, "{polls} polls see little of an answer in pieces");
}

/// A token that takes a while.
fn slow_tokens(fetches: &Arc<AtomicUsize>) -> Renewing<Credentials> {
    let fetches = Arc::clone(fetches);
    Renewing::new(move || {
        fetches.fetch_add(1, Ordering::SeqCst);
        async {
            for _ in 0..3 {
                sleep(Duration::from_millis(2)).await;
            }
            Ok(Lease::endless(Secret::new(TOKEN).into()))
        }
    })
}

#[tokio::test]
async fn while_credentials_are_fetched() {
    for of_envelope in [false, true] {
        for polls in 0.. {
            let peer = peer().await;
            let fetches = Arc::new(AtomicUsize::new(0));
            let client =
                builder(&peer).credentials_provider(Arc::new(slow_tokens(&fetches))).build().expect("a client");
            let operation = &operations::UPDATE_MODULES_STATUSES;
            let future: BoxFuture<'_, String> = if of_envelope {
                let envelope = client.client().to_envelope(operation, request());
                Box::pin(async { envelope.await.expect("an envelope").to_string() })
            } else {
                Box::pin(call(&client))
            };
            let ended = polled(future, polls).await;
            let before = peer.seen().begun;
            assert!(before <= usize::from(!of_envelope), "{before} requests");
            is_usable(&client, &peer, 0).await;
            let fetches = fetches.load(Ordering::SeqCst);
            assert!((1..=2).contains(&fetches), "{fetches} fetches");
            if ended.is_some() {
                assert_eq!(fetches, 1);
                assert!(polls >= 4, "{polls} polls");
                break;
            }
        }
    }
}

#[tokio::test]
async fn while_it_waits_for_a_place() {
    let peer = peer().await;
    let client = builder(&peer).build().expect("a client");
    for polls in 0..6 {
        let before = peer.seen().begun;
        let first = tokio::spawn({
            let client = client.clone();
            async move { call(&client).await }
        });
        peer.until(|seen| seen.begun == before + 1).await;
        // The only place is taken: what is polled now waits for it, at first.
        let ended = polled(Box::pin(call(&client)), polls).await;
        assert!(polls > 1 || (ended.is_none() && peer.seen().begun == before + 1));
        is_usable(&client, &peer, before + 1).await;
        assert_eq!(first.await.expect("no panic"), "7");
    }
}

#[tokio::test]
async fn while_it_waits_for_another_attempt() {
    let retry = RetryPolicy::new().waits(Duration::from_millis(20), Duration::from_millis(20));
    for polls in 0.. {
        let later = in_pieces(&Reply::new(503, "text/plain", "later"));
        let peer = Peer::start(vec![later, pieces()]).await;
        let client = builder(&peer).options(CallOptions::new().retry(retry)).build().expect("a client");
        let ended = polled(Box::pin(call(&client)), polls).await;
        let sent = peer.seen().begun;
        assert!(sent <= 2, "{sent} requests in two attempts");
        assert_eq!(timeout(SOON, call(&client)).await.expect("an answer in time"), "7");
        if ended.is_some() {
            assert_eq!((sent, peer.seen().begun), (2, 3));
            break;
        }
    }
}
