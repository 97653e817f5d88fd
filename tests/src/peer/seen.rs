//! What the peer counts.

use bytes::Bytes;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

/// A request that arrived whole.
#[derive(Clone, Debug)]
pub struct Request {
    /// The number of the connection that it came on, from 0.
    pub connection: usize,
    /// The request line and the headers, without the empty line.
    pub head: String,
    /// The body.
    pub body: Bytes,
    /// When its last byte was there.
    pub at: Instant,
}

impl Request {
    /// Head and body as text.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}\r\n\r\n{}", self.head, String::from_utf8_lossy(&self.body))
    }

    /// The value of the first header of that name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }
}

pub(super) fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines().skip(1).find_map(|line| {
        let (found, value) = line.split_once(':')?;
        found.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// What a peer has seen.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Connections accepted.
    pub connections: usize,
    /// Connections that were given up before TLS was agreed on.
    pub failed_handshakes: usize,
    /// Requests of which at least one byte arrived.
    pub begun: usize,
    /// Requests that arrived whole: the hits.
    pub whole: usize,
    /// Requests that were not read to their end, for the script's or the client's sake.
    pub partial: usize,
    /// Bytes of HTTP read from clients: under TLS, what came out of it.
    pub bytes: u64,
    /// The most requests at once that had begun and had no answer yet.
    pub overlap: usize,
    /// The requests that arrived whole, but for those that were taken.
    pub requests: Vec<Request>,
    at_work: usize,
}

impl Seen {
    /// The times between the requests that arrived whole.
    #[must_use]
    pub fn gaps(&self) -> Vec<Duration> {
        self.requests.windows(2).map(|pair| pair[1].at - pair[0].at).collect()
    }
}

/// What was seen, by all tasks of a peer.
#[derive(Clone, Default)]
pub(super) struct Log(Arc<watch::Sender<Seen>>);

impl Log {
    pub(super) fn seen(&self) -> Seen {
        self.0.borrow().clone()
    }

    pub(super) fn take(&self) -> Vec<Request> {
        let mut requests = Vec::new();
        self.0.send_modify(|seen| requests = std::mem::take(&mut seen.requests));
        requests
    }

    pub(super) async fn until(&self, enough: impl Fn(&Seen) -> bool) -> Seen {
        match self.0.subscribe().wait_for(|seen| enough(seen)).await {
            Ok(seen) => seen.clone(),
            Err(_) => unreachable!("the log holds the sender"),
        }
    }

    /// Counts a connection and answers its number.
    pub(super) fn connected(&self) -> usize {
        let mut number = 0;
        self.0.send_modify(|seen| {
            number = seen.connections;
            seen.connections += 1;
        });
        number
    }

    pub(super) fn handshake_failed(&self) {
        self.0.send_modify(|seen| seen.failed_handshakes += 1);
    }

    pub(super) fn received(&self, bytes: usize) {
        self.0.send_modify(|seen| seen.bytes += bytes as u64);
    }

    /// Counts a request as begun and at work, and answers its number.
    pub(super) fn begun(&self) -> (usize, Work) {
        let mut number = 0;
        self.0.send_modify(|seen| {
            number = seen.begun;
            seen.begun += 1;
            seen.at_work += 1;
            seen.overlap = seen.overlap.max(seen.at_work);
        });
        (number, Work(self.clone()))
    }

    pub(super) fn whole(&self, request: Request) {
        self.0.send_modify(|seen| {
            seen.whole += 1;
            seen.requests.push(request);
        });
    }

    pub(super) fn partial(&self) {
        self.0.send_modify(|seen| seen.partial += 1);
    }
}

/// A request that is at work as long as this lives.
pub(super) struct Work(Log);

impl Drop for Work {
    fn drop(&mut self) {
        self.0.0.send_modify(|seen| seen.at_work -= 1);
    }
}
