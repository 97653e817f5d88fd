//! Servers that cannot be reached: nothing was sent, so that the call is tried again.

use super::{builder, call, failed, good, on_the_way, over};
use ispring_learn::{IspringLearnClient, Outcome};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use saponify::transport::{Http, TransportErrorKind};
use saponify_tests::peer::{Peer, Tls, refusing};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

#[tokio::test]
async fn a_refused_connection_is_tried_again_and_nothing_was_sent() {
    let error = failed(&builder(&format!("http://{}/", refusing().await)).build().expect("a client")).await;
    assert_eq!(
        (on_the_way(&error), error.outcome(), error.attempts()),
        (TransportErrorKind::Connect, Outcome::NotSent, 3),
        "{error}"
    );
}

/// Knows a name only after it was asked for it so often.
struct Late {
    address: SocketAddr,
    misses: usize,
    asked: Arc<AtomicUsize>,
}

impl Resolve for Late {
    fn resolve(&self, _: Name) -> Resolving {
        let found = self.asked.fetch_add(1, Ordering::Relaxed) >= self.misses;
        let addresses: Addrs = Box::new(std::iter::once(self.address));
        Box::pin(std::future::ready(if found { Ok(addresses) } else { Err("no such name".into()) }))
    }
}

/// A client of `http://lms.test`, and how often that name was asked for.
fn named(peer: &Peer, misses: usize) -> (IspringLearnClient, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let resolver = Late { address: peer.address(), misses, asked: Arc::clone(&asked) };
    let http = Http::builder().configure(|client| client.dns_resolver(Arc::new(resolver))).build();
    let endpoint = format!("http://lms.test:{}/soap", peer.address().port());
    let client = builder(&endpoint).allow_http().transport(Arc::new(http.expect("a transport")));
    (client.build().expect("a client"), asked)
}

#[tokio::test]
async fn a_name_that_is_unknown_is_asked_for_again() {
    let peer = Peer::start([good()]).await;
    let (client, asked) = named(&peer, 2);
    assert_eq!(call(&client).await.expect("an answer"), "7");
    assert_eq!((asked.load(Ordering::Relaxed), peer.seen().whole), (3, 1));

    let (client, asked) = named(&peer, usize::MAX);
    let error = failed(&client).await;
    assert_eq!(
        (on_the_way(&error), error.outcome(), asked.load(Ordering::Relaxed)),
        (TransportErrorKind::Connect, Outcome::NotSent, 3)
    );
    assert!(error.to_string().contains("no such name"), "{error}");
    assert_eq!(peer.seen().connections, 1);
}

#[tokio::test]
async fn a_handshake_that_is_cut_is_tried_again_and_nothing_was_sent() {
    let peer = Peer::secured(Tls::Cut, [good()]).await;
    let error = failed(&builder(&peer.endpoint()).build().expect("a client")).await;
    assert_eq!(
        (on_the_way(&error), error.outcome(), error.attempts()),
        (TransportErrorKind::Connect, Outcome::NotSent, 3),
        "{error}"
    );
    let seen = peer.until(|seen| seen.failed_handshakes == 3).await;
    assert_eq!((seen.connections, seen.bytes, seen.begun), (3, 0, 0));
}

#[tokio::test]
async fn a_handshake_without_an_answer_ends_with_the_time_for_connecting() {
    // It waits for the end of a head, which a handshake has not.
    let peer = Peer::start([good()]).await;
    let http = Http::builder().connect_timeout(Duration::from_millis(150)).build().expect("a transport");
    let error = failed(&over(http, &format!("https://{}/", peer.address()))).await;
    assert_eq!(
        (on_the_way(&error), error.outcome(), error.attempts()),
        (TransportErrorKind::Timeout, Outcome::NotSent, 3),
        "{error}"
    );
    let seen = peer.until(|seen| seen.partial == 3).await;
    assert_eq!((seen.connections, seen.whole), (3, 0));
}
