//! What the peer is told to do.

use super::{Reply, Request};
use bytes::Bytes;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// What is done once an act has read its request. After the last step the connection goes on to its next request.
#[derive(Clone, Debug)]
pub enum Step {
    /// Bytes are sent, as they stand.
    Write(Bytes),
    /// Bytes are sent one by one, with a pause after each.
    Drip(Bytes, Duration),
    /// Nothing for a while. Nothing is read, either.
    Wait(Duration),
    /// Nothing until the gate is open. Nothing is read, either.
    Gate(Gate),
    /// Nothing until the client closes the connection; what it sends is read and thrown away.
    Hang,
    /// Nothing until the peer stops; nothing is read, so that the client's closing is not seen either.
    Silence,
    /// The connection is closed in order, by FIN; RST follows where bytes were left unread, which is how systems do it.
    Close,
    /// The connection is reset by RST.
    Reset,
}

impl Step {
    /// `count` answers of status 103, none of which is final (RFC 9110, 15.2).
    #[must_use]
    pub fn interim(count: usize) -> Self {
        Self::Write(b"HTTP/1.1 103 Early Hints\r\n\r\n".repeat(count).into())
    }
}

/// Holds up all steps that wait for it, until it is opened for good.
#[derive(Clone, Debug, Default)]
pub struct Gate(Arc<watch::Sender<bool>>);

impl Gate {
    /// Lets all pass.
    pub fn open(&self) {
        self.0.send_replace(true);
    }

    pub(super) async fn pass(&self) {
        // The sender is here, so that there is no error.
        let _ = self.0.subscribe().wait_for(|is_open| *is_open).await;
    }
}

/// What makes steps of a request.
pub type Decision = Arc<dyn Fn(&Request) -> Vec<Step> + Send + Sync>;

/// What happens with one request.
#[derive(Clone)]
pub enum Act {
    /// It is read whole, then the steps are done. A body has a `content-length`: one in chunks ends the connection.
    Whole(Vec<Step>),
    /// So many bytes of it are read, head included and at least one; the steps are done and the connection is closed.
    /// Under TLS a whole record may be taken off the socket.
    Part(usize, Vec<Step>),
    /// It is read whole and says by itself what is done.
    By(Decision),
}

impl Act {
    /// The request is read whole, and then come the steps that `decide` makes of it.
    pub fn by(decide: impl Fn(&Request) -> Vec<Step> + Send + Sync + 'static) -> Self {
        Self::By(Arc::new(decide))
    }

    /// The first `bytes` of the request are read, and then comes `step`.
    #[must_use]
    pub fn part(bytes: usize, step: Step) -> Self {
        Self::Part(bytes, vec![step])
    }
}

impl From<Step> for Act {
    fn from(step: Step) -> Self {
        Self::Whole(vec![step])
    }
}

impl From<Vec<Step>> for Act {
    fn from(steps: Vec<Step>) -> Self {
        Self::Whole(steps)
    }
}

impl<const N: usize> From<[Step; N]> for Act {
    fn from(steps: [Step; N]) -> Self {
        Self::Whole(steps.into())
    }
}

impl From<Reply> for Act {
    fn from(answer: Reply) -> Self {
        Self::Whole(answer.steps())
    }
}

/// An act for each request.
#[derive(Clone)]
pub struct Script(Arc<dyn Fn(usize) -> Act + Send + Sync>);

impl Script {
    /// The act for request number 0, 1, 2 and so on, in the order in which their first bytes arrive.
    pub fn each(act: impl Fn(usize) -> Act + Send + Sync + 'static) -> Self {
        Self(Arc::new(act))
    }

    pub(super) fn act(&self, number: usize) -> Act {
        (self.0)(number)
    }
}

/// The first act is for the first request and so on; the last one is for all that follow.
impl<A: Into<Act>> From<Vec<A>> for Script {
    fn from(acts: Vec<A>) -> Self {
        let acts: Vec<Act> = acts.into_iter().map(Into::into).collect();
        let last = acts.last().cloned().expect("a script has at least one act");
        Self::each(move |number| acts.get(number).unwrap_or(&last).clone())
    }
}

impl<A: Into<Act>, const N: usize> From<[A; N]> for Script {
    fn from(acts: [A; N]) -> Self {
        Self::from(Vec::from(acts))
    }
}
