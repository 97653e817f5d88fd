//! A server on a loopback socket that does what it is told to, wrong things above all, and counts what it saw.
//!
//! It speaks HTTP/1.1 by hand, so that each byte and each pause is the script's. A [`Script`] has one [`Act`] for every
//! request, in the order in which requests begin on whatever connection; an act reads the request, or part of it, and
//! does its [`Step`]s. A connection goes on to its next request unless a step ends it.
//!
//! ```
//! use saponify_tests::peer::{Act, Peer, Reply, Step};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! // The first request is reset once it was read, a part of the second one is read, all others have an answer.
//! let peer = Peer::start([Step::Reset.into(), Act::part(10, Step::Reset), Reply::xml(200, "<a/>").into()]).await;
//! println!("{} has seen {} requests", peer.endpoint(), peer.requests().len());
//! let seen = peer.stop().await;
//! assert_eq!(seen.connections, 0);
//! # }
//! ```

mod act;
mod connection;
mod reply;
mod seen;
#[cfg(test)]
mod tests;
mod tls;

pub use act::{Act, Decision, Gate, Script, Step};
pub use reply::Reply;
pub use seen::{Request, Seen};
pub use tls::Tls;

use self::connection::Connection;
use self::seen::Log;
use self::tls::Identity;
use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::{AbortHandle, JoinSet};

/// How long [`Peer::until`] waits.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running server. It stops when it is dropped, with all of its connections.
pub struct Peer {
    address: SocketAddr,
    identity: Option<Arc<Identity>>,
    log: Log,
    accepting: AbortHandle,
    /// Every task of the peer holds a sender, so that they are counted and can be waited for.
    alive: mpsc::Receiver<Infallible>,
}

impl Peer {
    /// Serves plain HTTP on a free port.
    ///
    /// # Panics
    ///
    /// Where the loopback interface has no free port.
    pub async fn start(script: impl Into<Script>) -> Self {
        Self::with(None, script.into()).await
    }

    /// Serves HTTPS on a free port, with the certificate and the manners that `tls` says.
    ///
    /// # Panics
    ///
    /// Where the loopback interface has no free port, or no certificate can be made.
    pub async fn secured(tls: Tls, script: impl Into<Script>) -> Self {
        Self::with(Some(Arc::new(Identity::new(tls))), script.into()).await
    }

    async fn with(identity: Option<Arc<Identity>>, script: Script) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (sender, alive) = mpsc::channel(1);
        let log = Log::default();
        let accepting = tokio::spawn(accept(listener, identity.clone(), script, log.clone(), sender)).abort_handle();
        Self { address, identity, log, accepting, alive }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL of a service there.
    #[must_use]
    pub fn endpoint(&self) -> String {
        let scheme = if self.identity.is_some() { "https" } else { "http" };
        format!("{scheme}://{}/soap", self.address)
    }

    /// The certificate of the authority that a client should trust, as DER; empty without TLS.
    #[must_use]
    pub fn authority(&self) -> &[u8] {
        self.identity.as_ref().map_or(&[], |identity| identity.authority())
    }

    /// What it has seen so far.
    #[must_use]
    pub fn seen(&self) -> Seen {
        self.log.seen()
    }

    /// The requests that arrived whole so far, but for those that were taken.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.log.seen().requests
    }

    /// The same as text, heads included.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        self.requests().iter().map(Request::text).collect()
    }

    /// The requests that arrived whole since they were taken last. Who runs for long takes them, as they are kept else.
    #[must_use]
    pub fn take_requests(&self) -> Vec<Request> {
        self.log.take()
    }

    /// Waits until what it has seen satisfies `enough`, and answers that.
    ///
    /// # Panics
    ///
    /// Where that does not come to pass within 20 seconds.
    pub async fn until(&self, enough: impl Fn(&Seen) -> bool) -> Seen {
        let seen = tokio::time::timeout(PATIENCE, self.log.until(enough)).await;
        seen.unwrap_or_else(|_| panic!("the peer has only seen {:?}", self.seen()))
    }

    /// How many connections are open on this side.
    #[must_use]
    pub fn open(&self) -> usize {
        self.alive.sender_strong_count().saturating_sub(1)
    }

    /// Stops, and waits until no task of it is left.
    pub async fn stop(mut self) -> Seen {
        self.accepting.abort();
        // Nothing is ever sent: the channel ends with its last sender.
        while self.alive.recv().await.is_some() {}
        self.seen()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// An address of the loopback interface that refuses connections.
///
/// # Panics
///
/// Where the loopback interface has no free port.
pub async fn refusing() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
    listener.local_addr().expect("an address")
}

async fn accept(
    listener: TcpListener,
    identity: Option<Arc<Identity>>,
    script: Script,
    log: Log,
    alive: mpsc::Sender<Infallible>,
) {
    // Dropped with this task, which ends all connections.
    let mut connections = JoinSet::new();
    loop {
        while connections.try_join_next().is_some() {}
        let Ok((stream, _)) = listener.accept().await else {
            // No more file descriptors, for one: that may pass.
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        let number = log.connected();
        let (identity, script, log, alive) = (identity.clone(), script.clone(), log.clone(), alive.clone());
        connections.spawn(async move {
            serve(stream, identity, script, &log, number).await;
            drop(alive);
        });
    }
}

async fn serve(stream: TcpStream, identity: Option<Arc<Identity>>, script: Script, log: &Log, number: usize) {
    // What is written is sent at once, byte by byte where that is meant.
    if stream.set_nodelay(true).is_err() {
        return;
    }
    let Some(identity) = identity else {
        return Connection::new(stream, number, log).serve(&script).await;
    };
    match identity.accept(stream).await {
        Ok(stream) => Connection::new(stream, number, log).serve(&script).await,
        Err(_) => log.handshake_failed(),
    }
}
