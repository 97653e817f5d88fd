//! One connection: requests are read and acts are done.

use super::seen::{Log, Work, header};
use super::{Act, Request, Script, Step};
use bytes::BytesMut;
use std::future::pending;
use std::io::{self, ErrorKind};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep};
use tokio_rustls::server::TlsStream;

/// What requests come through.
pub(super) trait Stream: AsyncRead + AsyncWrite + Unpin {
    /// The socket below.
    fn socket(&self) -> &TcpStream;
}

impl Stream for TcpStream {
    fn socket(&self) -> &TcpStream {
        self
    }
}

impl Stream for TlsStream<TcpStream> {
    fn socket(&self) -> &TcpStream {
        self.get_ref().0
    }
}

pub(super) struct Connection<'l, S> {
    stream: S,
    number: usize,
    log: &'l Log,
    /// What was read and is of no request yet.
    read: BytesMut,
}

/// Whether a connection goes on to its next request.
enum Next {
    Request,
    End,
}

impl<'l, S: Stream> Connection<'l, S> {
    pub(super) fn new(stream: S, number: usize, log: &'l Log) -> Self {
        Self { stream, number, log, read: BytesMut::new() }
    }

    /// Serves requests until a step, the client or an error of the socket ends the connection.
    pub(super) async fn serve(mut self, script: &Script) {
        while let Ok(Next::Request) = self.exchange(script).await {}
    }

    async fn exchange(&mut self, script: &Script) -> io::Result<Next> {
        // One byte shows that there is a request; the act says how much more of it is read.
        if self.read.is_empty() && self.fill(1).await? == 0 {
            return Ok(Next::End);
        }
        let (number, work) = self.log.begun();
        let (decide, steps) = match script.act(number) {
            Act::Part(bytes, steps) => {
                self.log.partial();
                while self.read.len() < bytes && self.fill(bytes - self.read.len()).await? > 0 {}
                self.perform(steps, work).await?;
                return Ok(Next::End);
            }
            Act::Whole(steps) => (None, steps),
            Act::By(decide) => (Some(decide), Vec::new()),
        };
        let request = match self.request().await {
            Ok(request) => request,
            Err(error) => {
                self.log.partial();
                return Err(error);
            }
        };
        let steps = decide.map_or(steps, |decide| decide(&request));
        self.log.whole(request);
        self.perform(steps, work).await
    }

    /// Reads at most `most` bytes and answers how many; none is the end.
    async fn fill(&mut self, most: usize) -> io::Result<usize> {
        let count = (&mut self.stream).take(most as u64).read_buf(&mut self.read).await?;
        self.log.received(count);
        Ok(count)
    }

    /// The request that begins with what was read.
    async fn request(&mut self) -> io::Result<Request> {
        let end = loop {
            if let Some(end) = self.read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                break end;
            }
            self.more().await?;
        };
        let head = String::from_utf8_lossy(&self.read.split_to(end + 4)[..end]).into_owned();
        let length = match (header(&head, "transfer-encoding"), header(&head, "content-length")) {
            (Some(_), _) => return Err(ErrorKind::Unsupported.into()),
            (None, None) => 0,
            (None, Some(length)) => length.parse().map_err(|_| ErrorKind::InvalidData)?,
        };
        while self.read.len() < length {
            self.more().await?;
        }
        let body = self.read.split_to(length).freeze();
        Ok(Request { connection: self.number, head, body, at: Instant::now() })
    }

    async fn more(&mut self) -> io::Result<()> {
        match self.fill(usize::MAX).await? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    async fn perform(&mut self, steps: Vec<Step>, work: Work) -> io::Result<Next> {
        let mut work = Some(work);
        for step in steps {
            if matches!(step, Step::Write(_) | Step::Drip(..) | Step::Close | Step::Reset) {
                // Before the client can know of the answer: it may send its next request at once.
                work = None;
            }
            match step {
                Step::Write(bytes) => self.write(&bytes).await?,
                Step::Drip(bytes, pause) => {
                    for byte in bytes {
                        self.write(&[byte]).await?;
                        sleep(pause).await;
                    }
                }
                Step::Wait(time) => sleep(time).await,
                Step::Gate(gate) => gate.pass().await,
                Step::Hang => {
                    while self.fill(usize::MAX).await? > 0 {
                        self.read.clear();
                    }
                    return Ok(Next::End);
                }
                Step::Silence => pending().await,
                Step::Close => {
                    self.stream.shutdown().await?;
                    return Ok(Next::End);
                }
                Step::Reset => {
                    self.stream.socket().set_zero_linger()?;
                    return Ok(Next::End);
                }
            }
        }
        drop(work);
        Ok(Next::Request)
    }

    async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes).await?;
        self.stream.flush().await
    }
}
