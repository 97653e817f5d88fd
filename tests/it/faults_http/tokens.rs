//! A token that expires while calls are under way.

use super::{builder, good, marked};
use ispring_learn::{Credentials, ErrorKind, IspringLearn, IspringLearnClient, Outcome, Secret};
use saponify::client::{Lease, Renewing};
use saponify_tests::peer::{Act, Gate, Peer, Reply, Request, Step};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::task::JoinSet;

const CALLS: usize = 50;

/// A server that takes one token, by number, and refuses all others once the gate is open.
async fn server(valid: &Arc<AtomicUsize>, gate: &Gate) -> Peer {
    let valid = Arc::clone(valid);
    let refusal = vec![Step::Gate(gate.clone()), Step::Write(Reply::fault(500, "Authorization failed").bytes())];
    Peer::start([Act::by(move |request| {
        let is_valid = request.text().contains(&format!(">token-{}<", valid.load(Ordering::SeqCst)));
        if is_valid { good().steps() } else { refusal.clone() }
    })])
    .await
}

/// A client that fetches tokens 1, 2 and so on, and how many it has fetched; from number `last` on there are no more.
fn client(peer: &Peer, last: usize) -> (IspringLearnClient, Arc<AtomicUsize>) {
    let fetches = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&fetches);
    let provider = Renewing::new(move || {
        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
        async move {
            // Longer than it takes all calls to ask for the same.
            tokio::time::sleep(Duration::from_secs(1)).await;
            if number > last {
                return Err("no more tokens".into());
            }
            Ok(Lease::endless(Credentials::from(Secret::new(format!("token-{number}")))))
        }
    });
    let client = builder(&peer.endpoint()).credentials_provider(Arc::new(provider)).build().expect("a client");
    (client, fetches)
}

/// Makes all calls at once; each has its outcome, or none where it went well.
async fn together(client: &IspringLearnClient) -> Vec<Option<(Outcome, &'static str)>> {
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let client = client.clone();
        calls.spawn(async move {
            let error = client.update_modules_statuses(marked(&format!("call-{number}-"))).await.err()?;
            let kind = match error.kind() {
                ErrorKind::Fault(_) => "fault",
                ErrorKind::Credentials(_) => "credentials",
                _ => "other",
            };
            Some((error.outcome(), kind))
        });
    }
    calls.join_all().await
}

/// How often each call arrived with a token.
fn hits(requests: &[Request], token: usize) -> Vec<usize> {
    let of_token: Vec<_> =
        requests.iter().map(Request::text).filter(|text| text.contains(&format!(">token-{token}<"))).collect();
    (0..CALLS).map(|call| of_token.iter().filter(|text| text.contains(&format!(">call-{call}-<"))).count()).collect()
}

/// The same where every call is refused at first: none of them before all have arrived.
async fn refused_together(
    client: &IspringLearnClient,
    peer: &Peer,
    gate: &Gate,
) -> Vec<Option<(Outcome, &'static str)>> {
    let before = peer.seen().whole;
    let all_arrived = async {
        peer.until(|seen| seen.whole == before + CALLS).await;
        gate.open();
    };
    tokio::join!(together(client), all_arrived).0
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_that_find_their_token_expired_share_one_new_one() {
    let (valid, gate) = (Arc::new(AtomicUsize::new(1)), Gate::default());
    let peer = server(&valid, &gate).await;
    let (client, fetches) = client(&peer, usize::MAX);
    assert_eq!(together(&client).await, [None; CALLS]);
    assert_eq!((hits(&peer.take_requests(), 1), fetches.load(Ordering::SeqCst)), (vec![1; CALLS], 1));

    valid.store(2, Ordering::SeqCst);
    assert_eq!(refused_together(&client, &peer, &gate).await, [None; CALLS]);
    assert_eq!(fetches.load(Ordering::SeqCst), 2);
    let requests = peer.take_requests();
    assert_eq!(requests.len(), 2 * CALLS);
    assert_eq!((hits(&requests, 1), hits(&requests, 2)), (vec![1; CALLS], vec![1; CALLS]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_token_that_is_refused_too_ends_the_call() {
    let gate = Gate::default();
    let peer = server(&Arc::new(AtomicUsize::new(0)), &gate).await;
    let (client, fetches) = client(&peer, usize::MAX);
    let refused = Some((Outcome::Rejected, "fault"));
    assert_eq!(refused_together(&client, &peer, &gate).await, [refused; CALLS]);
    assert_eq!(fetches.load(Ordering::SeqCst), 2);
    let requests = peer.take_requests();
    assert_eq!(requests.len(), 2 * CALLS);
    assert_eq!((hits(&requests, 1), hits(&requests, 2)), (vec![1; CALLS], vec![1; CALLS]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_share_the_failure_to_get_a_new_token() {
    let gate = Gate::default();
    let peer = server(&Arc::new(AtomicUsize::new(0)), &gate).await;
    let (client, fetches) = client(&peer, 1);
    let without = Some((Outcome::Rejected, "credentials"));
    assert_eq!(refused_together(&client, &peer, &gate).await, [without; CALLS]);
    assert_eq!((peer.seen().whole, fetches.load(Ordering::SeqCst)), (CALLS, 2));
}
