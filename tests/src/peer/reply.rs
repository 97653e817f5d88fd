//! Answers of HTTP/1.1, whole or cut.

use super::Step;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write as _;

/// How many bytes of a body stand in one chunk.
const CHUNK: usize = 1000;

/// An answer with a status, headers and a body.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Bytes,
    framing: Framing,
    cut: Option<usize>,
}

/// How the end of the body is known.
#[derive(Clone, Copy, Debug)]
enum Framing {
    Length,
    Chunked,
    Close,
}

impl Reply {
    /// An answer with a `content-length`.
    pub fn new(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        Self { status, headers: Vec::new(), body: body.into(), framing: Framing::Length, cut: None }
            .header("content-type", content_type)
    }

    /// XML, as SOAP 1.1 has it.
    pub fn xml(status: u16, body: impl Into<Bytes>) -> Self {
        Self::new(status, "text/xml; charset=utf-8", body)
    }

    /// A fault of SOAP 1.1 with the code `client`, of which the text is `string`.
    #[must_use]
    pub fn fault(status: u16, string: &str) -> Self {
        Self::xml(
            status,
            format!(
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>\
                 <faultcode>client</faultcode><faultstring>{string}</faultstring></s:Fault></s:Body></s:Envelope>"
            ),
        )
    }

    /// A redirection to `location`.
    #[must_use]
    pub fn redirect(status: u16, location: &str) -> Self {
        Self::new(status, "text/plain", "moved").header("location", location)
    }

    /// `decoded` blanks as XML under gzip: about a thousandth of that on the wire.
    #[must_use]
    pub fn bomb(decoded: usize) -> Self {
        Self::xml(200, vec![b' '; decoded]).gzip()
    }

    /// The same with another status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The same with one more header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same with `count` headers more.
    #[must_use]
    pub fn flood(mut self, count: usize) -> Self {
        self.headers.extend((0..count).map(|number| (format!("x-flood-{number}"), "x".repeat(40))));
        self
    }

    /// The same with its body under gzip.
    ///
    /// # Panics
    ///
    /// Never: memory takes all that is written to it.
    #[must_use]
    pub fn gzip(self) -> Self {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&self.body).expect("memory takes what is written");
        let body = encoder.finish().expect("memory takes what is written").into();
        Self { body, ..self }.header("content-encoding", "gzip")
    }

    /// The same with its body in chunks.
    #[must_use]
    pub fn chunked(mut self) -> Self {
        self.framing = Framing::Chunked;
        self
    }

    /// The same with a body that ends with the connection.
    #[must_use]
    pub fn until_close(mut self) -> Self {
        self.framing = Framing::Close;
        self
    }

    /// The same without what follows byte `at` of the body, whose length is announced as ever.
    #[must_use]
    pub fn cut(mut self, at: usize) -> Self {
        self.cut = Some(at);
        self
    }

    /// The body, compressed where it is, and neither cut nor in chunks.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// What goes over the wire.
    #[must_use]
    pub fn bytes(&self) -> Bytes {
        let mut wire = format!("HTTP/1.1 {} X\r\n", self.status).into_bytes();
        for (name, value) in &self.headers {
            wire.extend(format!("{name}: {value}\r\n").into_bytes());
        }
        let sent = &self.body[..self.cut.unwrap_or(usize::MAX).min(self.body.len())];
        match self.framing {
            Framing::Length => {
                wire.extend(format!("content-length: {}\r\n\r\n", self.body.len()).into_bytes());
                wire.extend(sent);
            }
            Framing::Close => {
                wire.extend(b"connection: close\r\n\r\n");
                wire.extend(sent);
            }
            Framing::Chunked => {
                wire.extend(b"transfer-encoding: chunked\r\n\r\n");
                self.chunks(sent.len(), &mut wire);
            }
        }
        wire.into()
    }

    /// The chunks of the body, of which `most` bytes are sent; a cut body has no last chunk.
    fn chunks(&self, most: usize, wire: &mut Vec<u8>) {
        let mut left = most;
        for piece in self.body.chunks(CHUNK) {
            wire.extend(format!("{:x}\r\n", piece.len()).into_bytes());
            if piece.len() > left {
                return wire.extend(&piece[..left]);
            }
            left -= piece.len();
            wire.extend(piece);
            wire.extend(b"\r\n");
        }
        if self.cut.is_none() {
            wire.extend(b"0\r\n\r\n");
        }
    }

    /// The bytes, and the end of the connection where that is the end of the answer.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        let write = Step::Write(self.bytes());
        if self.cut.is_some() || matches!(self.framing, Framing::Close) {
            vec![write, Step::Close]
        } else {
            vec![write]
        }
    }
}
