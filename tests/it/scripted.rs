//! A server on a raw socket that answers as it is told and remembers what it was asked.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What happens after a whole request was read.
#[derive(Clone)]
pub(crate) enum Reply {
    /// An answer with a status, a content type and a body.
    Answer(u16, &'static str, String),
    /// The connection is closed.
    Close,
}

impl Reply {
    pub(crate) fn xml(status: u16, body: impl Into<String>) -> Self {
        Self::Answer(status, "text/xml; charset=utf-8", body.into())
    }

    pub(crate) fn fault(status: u16, string: &str) -> Self {
        Self::xml(
            status,
            format!(
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>\
                 <faultcode>client</faultcode><faultstring>{string}</faultstring></s:Fault></s:Body></s:Envelope>"
            ),
        )
    }

    /// The vendor's sample answer, with `content` in its result element.
    pub(crate) fn result(content: &str) -> Self {
        Self::xml(
            200,
            format!(
                "<e:Envelope xmlns:e='https://schemas.xmlsoap.org/soap/envelope/' \
                 xmlns:ns1='https://ispringlearn.com/go/services/api/soap'><e:Body>\
                 <ns1:updateModulesStatusesResult>{content}</ns1:updateModulesStatusesResult></e:Body></e:Envelope>"
            ),
        )
    }
}

pub(crate) struct Scripted {
    pub(crate) endpoint: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Scripted {
    /// Answers the first request with the first reply and so on; the last one is for all that follow.
    pub(crate) async fn start(replies: impl Into<Vec<Reply>>) -> Self {
        let replies = replies.into();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let endpoint = format!("http://{}/soap", listener.local_addr().expect("an address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, replies.clone(), Arc::clone(&seen)));
            }
        });
        Self { endpoint, requests }
    }

    /// The requests so far, heads included.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("not poisoned").clone()
    }
}

async fn serve(mut stream: TcpStream, replies: Vec<Reply>, seen: Arc<Mutex<Vec<String>>>) {
    while let Some(request) = read(&mut stream).await {
        let number = {
            let mut seen = seen.lock().expect("not poisoned");
            seen.push(request);
            seen.len()
        };
        let reply = replies.get(number - 1).or(replies.last()).expect("a reply");
        let Reply::Answer(status, content_type, body) = reply else { return };
        let head =
            format!("HTTP/1.1 {status} X\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\n\r\n", body.len());
        if stream.write_all(head.as_bytes()).await.is_err() || stream.write_all(body.as_bytes()).await.is_err() {
            return;
        }
    }
}

/// One request; `None` when the peer is gone.
async fn read(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
            });
            if body.len() >= length.unwrap_or(0) {
                return Some(text);
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}
