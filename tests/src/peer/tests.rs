//! The peer does what it is told and counts what it saw.

use super::{Act, Gate, Peer, Reply, Step, Tls, refusing};
use flate2::read::GzDecoder;
use std::io::{ErrorKind, Read as _};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

const SHORT: Duration = Duration::from_millis(20);

fn post(body: &str) -> Vec<u8> {
    format!("POST /soap HTTP/1.1\r\nHost: here\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

async fn connect(peer: &Peer) -> TcpStream {
    TcpStream::connect(peer.address()).await.expect("a connection")
}

/// What the peer sends until it closes or resets the connection, and which of them it was.
async fn answer(mut stream: TcpStream) -> (String, Result<(), ErrorKind>) {
    let mut bytes = Vec::new();
    let end = stream.read_to_end(&mut bytes).await;
    (String::from_utf8_lossy(&bytes).into_owned(), end.map(|_| ()).map_err(|error| error.kind()))
}

async fn ask(peer: &Peer, request: &[u8]) -> (String, Result<(), ErrorKind>) {
    let mut stream = connect(peer).await;
    stream.write_all(request).await.expect("written");
    answer(stream).await
}

#[tokio::test]
async fn answers_requests_of_one_connection_in_the_script_s_order() {
    let closing = [Step::Write(Reply::fault(500, "no").bytes()), Step::Close];
    let peer = Peer::start([Act::from(Reply::xml(200, "<a/>").header("x-a", "b")), Act::from(closing)]).await;
    let (text, end) = ask(&peer, &[post("one"), post("second")].concat()).await;
    assert_eq!(end, Ok(()));
    assert!(text.starts_with("HTTP/1.1 200 X\r\ncontent-type: text/xml; charset=utf-8\r\nx-a: b\r\n"), "{text}");
    assert!(text.contains("content-length: 4\r\n\r\n<a/>HTTP/1.1 500 X\r\n"), "{text}");
    let seen = peer.stop().await;
    assert_eq!((seen.connections, seen.begun, seen.whole, seen.partial, seen.overlap), (1, 2, 2, 0, 1));
    assert_eq!(seen.requests.iter().map(|request| &*request.body).collect::<Vec<_>>(), [&b"one"[..], b"second"]);
    assert_eq!(seen.requests[0].header("content-length"), Some("3"));
    assert_eq!(seen.requests[1].text().into_bytes(), post("second"));
    assert_eq!(seen.bytes, (post("one").len() + post("second").len()) as u64);
    assert_eq!(seen.gaps().len(), 1);
}

#[tokio::test]
async fn closes_and_resets() {
    let acts = [Act::from(Step::Close), Step::Reset.into(), Act::part(5, Step::Reset), Act::part(1, Step::Close)];
    let peer = Peer::start(acts).await;
    assert_eq!(ask(&peer, &post("a")).await, (String::new(), Ok(())));
    assert_eq!(ask(&peer, &post("b")).await, (String::new(), Err(ErrorKind::ConnectionReset)));
    assert_eq!(ask(&peer, &post("c")).await, (String::new(), Err(ErrorKind::ConnectionReset)));
    assert_eq!(ask(&peer, &post("d")).await.0, "");
    let seen = peer.until(|seen| seen.partial == 2).await;
    assert_eq!((seen.connections, seen.begun, seen.whole), (4, 4, 2));
    assert_eq!(seen.bytes, 2 * post("a").len() as u64 + 5 + 1);
}

#[tokio::test]
async fn a_request_that_the_client_breaks_off_is_partial() {
    let peer = Peer::start([Reply::xml(200, "")]).await;
    let mut stream = connect(&peer).await;
    stream.write_all(&post("abc")[..50]).await.expect("written");
    stream.shutdown().await.expect("closed");
    assert_eq!(answer(stream).await.0, "");
    let (refused, _) = ask(&peer, b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n").await;
    assert_eq!(refused, "");
    let seen = peer.stop().await;
    assert_eq!((seen.begun, seen.whole, seen.partial), (2, 0, 2));
}

#[tokio::test]
async fn cuts_bodies_however_they_are_framed() {
    let body = "x".repeat(1500);
    let full = Reply::new(200, "text/plain", body.clone());
    let cut = full.clone().cut(1200);
    for (answer, ending) in [
        (cut.clone(), format!("content-length: 1500\r\n\r\n{}", &body[..1200])),
        (cut.clone().until_close(), format!("connection: close\r\n\r\n{}", &body[..1200])),
        (cut.chunked(), format!("chunked\r\n\r\n3e8\r\n{}\r\n1f4\r\n{}", &body[..1000], &body[..200])),
        (full.clone().cut(1500).chunked(), format!("3e8\r\n{}\r\n1f4\r\n{}\r\n", &body[..1000], &body[..500])),
        (full.until_close(), format!("connection: close\r\n\r\n{body}")),
    ] {
        let peer = Peer::start([answer]).await;
        let (text, end) = ask(&peer, &post("")).await;
        assert_eq!(end, Ok(()));
        assert!(text.ends_with(&ending), "{text}");
    }
    let whole = Reply::new(200, "text/plain", "hello").chunked().bytes();
    assert!(whole.ends_with(b"\r\n\r\n5\r\nhello\r\n0\r\n\r\n"));
}

#[tokio::test]
async fn drips_waits_and_hangs() {
    let drip = Step::Drip("abc".into(), SHORT);
    let peer = Peer::start([Act::from([drip, Step::Wait(SHORT), Step::Close]), Step::Hang.into()]).await;
    let begun = tokio::time::Instant::now();
    assert_eq!(ask(&peer, &post("")).await, ("abc".to_owned(), Ok(())));
    assert!(begun.elapsed() >= 4 * SHORT);

    // A client that hangs up is seen, so that no connection is left.
    let mut stream = connect(&peer).await;
    stream.write_all(&post("hangs")).await.expect("written");
    peer.until(|seen| seen.whole == 2).await;
    assert_eq!(peer.open(), 1);
    let nothing = tokio::time::timeout(2 * SHORT, stream.read_u8()).await;
    assert!(nothing.is_err());
    drop(stream);
    while peer.open() > 0 {
        tokio::time::sleep(SHORT).await;
    }
}

#[tokio::test]
async fn counts_the_overlap_of_requests_that_have_no_answer() {
    let gate = Gate::default();
    let steps = vec![Step::Gate(gate.clone()), Step::Write(Reply::xml(200, "").bytes())];
    let peer = Peer::start([Act::from(steps)]).await;
    let mut streams = Vec::new();
    for _ in 0..3 {
        let mut stream = connect(&peer).await;
        stream.write_all(&post("")).await.expect("written");
        streams.push(stream);
    }
    peer.until(|seen| seen.whole == 3).await;
    tokio::time::sleep(SHORT).await;
    gate.open();
    for stream in &mut streams {
        assert_eq!(stream.read_u8().await.expect("an answer"), b'H');
    }
    // All are answered: the next one is alone.
    streams[0].write_all(&post("")).await.expect("written");
    let seen = peer.until(|seen| seen.whole == 4).await;
    assert_eq!(seen.overlap, 3);
    assert!(seen.gaps()[2] >= SHORT, "{:?}", seen.gaps());
    assert_eq!((peer.take_requests().len(), peer.requests().len(), peer.seen().whole), (4, 0, 4));
}

#[tokio::test]
async fn an_act_may_be_made_of_its_request() {
    let echo = Act::by(|request| [Reply::xml(200, request.body.clone()).until_close().steps()].concat());
    let peer = Peer::start([echo]).await;
    assert!(ask(&peer, &post("<echo/>")).await.0.ends_with("\r\n\r\n<echo/>"));
}

#[tokio::test]
async fn floods() {
    let answer = Reply::redirect(307, "http://elsewhere.test/").flood(500).bytes();
    let peer = Peer::start([Act::from([Step::interim(10_000), Step::Write(answer), Step::Close])]).await;
    let (text, _) = ask(&peer, &post("")).await;
    assert_eq!(text.matches("HTTP/1.1 103 Early Hints\r\n\r\n").count(), 10_000);
    assert_eq!(text.matches("\r\nx-flood-").count(), 500);
    assert!(text.contains("HTTP/1.1 307 X\r\n") && text.contains("\r\nlocation: http://elsewhere.test/\r\n"));
}

#[test]
fn a_bomb_is_small_on_the_wire() {
    const DECODED: usize = 4 << 20;
    let wire = Reply::bomb(DECODED).bytes();
    assert!(wire.len() < DECODED / 500, "{}", wire.len());
    let body = wire.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("a head") + 4;
    let mut decoded = Vec::new();
    GzDecoder::new(&wire[body..]).read_to_end(&mut decoded).expect("gzip");
    assert_eq!(decoded.len(), DECODED);
}

#[tokio::test]
async fn does_tls_well_and_badly() {
    for (tls, failure) in [
        (Tls::Good, None),
        (Tls::Expired, Some("certificate expired")),
        (Tls::SelfSigned, Some("UnknownIssuer")),
        (Tls::WrongHost, Some("not valid for name")),
        (Tls::Cut, Some("eof")),
    ] {
        let peer = Peer::secured(tls, [Reply::xml(200, "<a/>").until_close()]).await;
        assert!(peer.endpoint().starts_with("https://127.0.0.1:"));
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(peer.authority().to_vec())).expect("an authority");
        let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
        let name = ServerName::from(peer.address().ip());
        let agreed = TlsConnector::from(Arc::new(config)).connect(name, connect(&peer).await).await;
        match (agreed, failure) {
            (Ok(mut stream), None) => {
                stream.write_all(&post("secret")).await.expect("written");
                let mut text = String::new();
                stream.read_to_string(&mut text).await.expect("an answer and its end");
                assert!(text.ends_with("\r\n\r\n<a/>"), "{text}");
                let seen = peer.stop().await;
                assert_eq!((seen.failed_handshakes, seen.whole, &*seen.requests[0].body), (0, 1, &b"secret"[..]));
            }
            (Err(error), Some(expected)) => {
                assert!(error.to_string().contains(expected), "{tls:?}: {error}");
                let seen = peer.until(|seen| seen.failed_handshakes == 1).await;
                assert_eq!((seen.connections, seen.bytes, seen.begun), (1, 0, 0));
            }
            (agreed, _) => panic!("{tls:?}: {:?}", agreed.err()),
        }
    }
}

#[tokio::test]
async fn stops_with_all_of_its_connections() {
    let peer = Peer::start([Act::from(Step::Silence)]).await;
    let mut stream = connect(&peer).await;
    stream.write_all(&post("")).await.expect("written");
    peer.until(|seen| seen.whole == 1).await;
    let address = peer.address();
    assert_eq!(peer.stop().await.whole, 1);
    assert_eq!(answer(stream).await, (String::new(), Ok(())));
    for address in [address, refusing().await] {
        let refused = TcpStream::connect(address).await.expect_err("no listener");
        assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
    }

    let peer = Peer::start([Act::from(Step::Silence)]).await;
    let stream = connect(&peer).await;
    peer.until(|seen| seen.connections == 1).await;
    drop(peer);
    assert_eq!(answer(stream).await, (String::new(), Ok(())));
}
