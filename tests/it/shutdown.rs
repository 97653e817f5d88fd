//! A server that ends in order, and what it refuses.

use crate::handmade::{AnyFault, Bound, Handmade};
use saponify::bytes::Bytes;
use saponify::contract::{Element, Operation, Service};
use saponify::server::{Answer, Call, Dispatch, Request, ServiceFault, router, serve, with_limits};
use saponify::transport::{Http, Request as Post, Transport};
use saponify::wire::ParseLimits;
use saponify::{CallOptions, Outcome, RetryPolicy};
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

const SAY: Element = Element::new("w", "urn:wait", "say");
static ECHO: Operation = Operation::new("echo", SAY, Element::new("w", "urn:wait", "said"));
static WAITING: Service = Service::new("Waiting").operations(&[&ECHO]);

struct Said;

impl Bound for Said {
    const SERVICE: &'static Service = &WAITING;
}

/// Answers with what it is told, as soon as it may.
#[derive(Clone, Default)]
struct Waiting {
    asked: Arc<Notify>,
    may: Arc<Notify>,
}

impl Dispatch for Waiting {
    async fn dispatch(&self, call: Call) -> Answer {
        call.answer(&ECHO, |request: Request<String>| async {
            if request.body == "wait" {
                self.asked.notify_one();
                self.may.notified().await;
            }
            Ok::<_, ServiceFault<AnyFault>>(request.body)
        })
        .await
    }
}

/// A server that is running.
struct Running {
    waiting: Waiting,
    address: String,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<io::Result<()>>,
}

impl Running {
    async fn start(grace: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        let (waiting, (stop, stopped)) = (Waiting::default(), oneshot::channel());
        let router = router(&WAITING, waiting.clone());
        let ended = tokio::spawn(serve(listener, router, async { stopped.await.unwrap_or_default() }, grace));
        Self { waiting, address, stop, ended }
    }

    fn endpoint(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// A call that is at hand.
    async fn begin(&self) -> JoinHandle<Result<String, saponify::Error<AnyFault>>> {
        let options = CallOptions::new().retry(RetryPolicy::never());
        let client = Handmade::<Said>::at(&self.endpoint()).with(options);
        let call = tokio::spawn(async move { client.call(&ECHO, "wait".to_owned()).await });
        self.waiting.asked.notified().await;
        call
    }
}

/// Whether a connection comes to its end.
async fn is_closed(mut stream: TcpStream) -> bool {
    let read = timeout(Duration::from_secs(5), stream.read(&mut [0; 16])).await;
    read.is_ok_and(|read| matches!(read, Ok(0) | Err(_)))
}

#[tokio::test]
async fn calls_at_hand_are_answered_and_no_more_are_taken() {
    let server = Running::start(Duration::from_secs(20)).await;
    let client = Handmade::<Said>::at(&server.endpoint());
    assert_eq!(client.call::<_, String, AnyFault>(&ECHO, "a".to_owned()).await.expect("an answer"), "a");
    let idle = TcpStream::connect(&server.address).await.expect("a connection");
    let at_hand = server.begin().await;
    server.stop.send(()).expect("the server runs");
    assert!(is_closed(idle).await);
    assert!(TcpStream::connect(&server.address).await.is_err(), "a connection was taken");
    let error = client.call::<_, String, AnyFault>(&ECHO, "b".to_owned()).await.expect_err("no server");
    assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    assert!(!server.ended.is_finished() && !at_hand.is_finished());
    server.waiting.may.notify_one();
    assert_eq!(at_hand.await.expect("no panic").expect("an answer"), "wait");
    let ended = timeout(Duration::from_secs(5), server.ended).await.expect("an end in time");
    ended.expect("no panic").expect("an end in order");
}

#[tokio::test]
async fn a_server_without_calls_ends_at_once() {
    let server = Running::start(Duration::from_secs(20)).await;
    let idle = TcpStream::connect(&server.address).await.expect("a connection");
    server.stop.send(()).expect("the server runs");
    timeout(Duration::from_secs(5), server.ended).await.expect("an end in time").expect("no panic").expect("in order");
    assert!(is_closed(idle).await);
}

#[tokio::test]
async fn what_is_not_done_in_time_is_cut_off() {
    let server = Running::start(Duration::from_millis(50)).await;
    let (first, second) = (server.begin().await, server.begin().await);
    server.stop.send(()).expect("the server runs");
    let error = server.ended.await.expect("no panic").expect_err("calls at hand");
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    assert_eq!(error.to_string(), "2 connections with calls at hand were cut off");
    for call in [first, second] {
        let error = call.await.expect("no panic").expect_err("cut off");
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    }
}

#[tokio::test]
async fn a_server_that_is_dropped_ends_all_connections() {
    let server = Running::start(Duration::from_secs(20)).await;
    let at_hand = server.begin().await;
    server.ended.abort();
    assert!(server.ended.await.expect_err("dropped").is_cancelled());
    assert_eq!(at_hand.await.expect("no panic").expect_err("cut off").outcome(), Outcome::Unknown);
    assert!(TcpStream::connect(&server.address).await.is_err());
}

#[tokio::test]
async fn half_a_request_does_not_hold_a_server_up() {
    let server = Running::start(Duration::from_millis(50)).await;
    let mut half = TcpStream::connect(&server.address).await.expect("a connection");
    half.write_all(b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n<a").await.expect("half a request");
    sleep(Duration::from_millis(20)).await;
    server.stop.send(()).expect("the server runs");
    let ended = timeout(Duration::from_secs(5), server.ended).await.expect("an end in time").expect("no panic");
    assert_eq!(ended.expect_err("cut off").kind(), io::ErrorKind::TimedOut);
    assert!(is_closed(half).await);
}

fn say(content: &str) -> String {
    format!(
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><w:say xmlns:w='urn:wait'>{content}\
         </w:say></s:Body></s:Envelope>"
    )
}

async fn post(endpoint: &str, content_type: &str, body: impl Into<Bytes>) -> (u16, String) {
    let mut post = Post::new(endpoint.parse().expect("a URL"), body);
    post.content_type = content_type.to_owned().into();
    let answer = Http::new().expect("a transport").send(post).await.expect("an answer");
    (answer.status, String::from_utf8(answer.body.to_vec()).expect("text"))
}

#[tokio::test]
async fn requests_beyond_the_limits_are_refused() {
    let mut limits = ParseLimits::new();
    (limits.bytes, limits.depth, limits.text_bytes) = (2000, 5, 500);
    let endpoint = crate::handmade::serve(with_limits(router(&WAITING, Waiting::default()), limits)).await;
    let xml = "text/xml; charset=utf-8";
    assert_eq!(post(&endpoint, xml, say("a")).await.0, 200);
    let deep = format!("<s:Header><x xmlns='urn:x'>{}{}</x></s:Header><s:Body>", "<x>".repeat(3), "</x>".repeat(3));
    for (body, status, expected) in [
        (say("a").replace("<s:Body>", &deep), 500, "the limit of 5 levels of depth"),
        (say(&"a".repeat(501)), 500, "the limit of 500 bytes"),
        (say(&format!("a<!--{}-->", "a".repeat(2000))), 413, "the request is larger than the limit"),
    ] {
        let (answered, text) = post(&endpoint, xml, body).await;
        assert_eq!(answered, status, "{text}");
        assert!(text.contains(expected), "{text}");
        assert_eq!(text.contains("Client</faultcode>"), status == 500, "{text}");
    }
    // Each router has its own limits.
    let wide = crate::handmade::serve(router(&WAITING, Waiting::default())).await;
    assert_eq!(post(&wide, xml, say(&"a".repeat(501))).await.0, 200);
}

#[tokio::test]
async fn the_charset_of_a_request_is_what_http_says() {
    let endpoint = crate::handmade::serve(router(&WAITING, Waiting::default())).await;
    let text = say("\u{e9}t\u{e9}");
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (content_type, body) in [
        ("text/xml; charset=utf-8", text.clone().into_bytes()),
        ("text/xml", text.clone().into_bytes()),
        ("text/xml; charset=\"ISO-8859-1\"", latin.clone()),
        ("text/xml; charset=UTF-16BE", wide),
    ] {
        let (status, answer) = post(&endpoint, content_type, body).await;
        assert_eq!(status, 200, "{content_type}: {answer}");
        assert!(answer.contains(">\u{e9}t\u{e9}<"), "{content_type}: {answer}");
    }
    for (content_type, why) in [("text/xml", "is not UTF-8"), ("text/xml; charset=koi8-r", "the encoding `koi8-r`")] {
        let (status, answer) = post(&endpoint, content_type, latin.clone()).await;
        assert_eq!(status, 500, "{answer}");
        assert!(answer.contains(why) && answer.contains("Client</faultcode>"), "{answer}");
    }
}
