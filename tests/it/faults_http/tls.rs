//! Certificates that are not to be trusted: no byte of a request leaves.

use super::{builder, call, failed, good, on_the_way, over};
use ispring_learn::{IspringLearnClient, Outcome};
use reqwest::Certificate;
use saponify::transport::{Http, TransportErrorKind};
use saponify_tests::peer::{Peer, Tls};
use std::fs;
use std::path::{Path, PathBuf};

/// A client that trusts the authority of the peer and nobody else.
fn trusting(peer: &Peer) -> IspringLearnClient {
    let authority = Certificate::from_der(peer.authority()).expect("a certificate");
    let http = Http::builder().configure(|client| client.tls_certs_only([authority])).build();
    over(http.expect("a transport"), &peer.endpoint())
}

async fn assert_not_trusted(client: &IspringLearnClient, peer: Peer, why: &str) {
    let error = failed(client).await;
    assert_eq!(
        (on_the_way(&error), error.outcome(), error.attempts()),
        (TransportErrorKind::Connect, Outcome::NotSent, 3),
        "{error}"
    );
    assert!(error.to_string().contains(why), "{error}");
    let seen = peer.until(|seen| seen.failed_handshakes == 3).await;
    assert_eq!((seen.connections, seen.bytes, seen.begun), (3, 0, 0));
}

#[tokio::test]
async fn a_certificate_of_a_trusted_authority_is_good() {
    let peer = Peer::secured(Tls::Good, [good()]).await;
    let client = trusting(&peer);
    for _ in 0..2 {
        assert_eq!(call(&client).await.expect("an answer"), "7");
    }
    let seen = peer.seen();
    assert_eq!((seen.connections, seen.failed_handshakes, seen.whole), (1, 0, 2));
}

#[tokio::test]
async fn a_certificate_that_expired_is_refused() {
    let peer = Peer::secured(Tls::Expired, [good()]).await;
    assert_not_trusted(&trusting(&peer), peer, "certificate expired").await;
}

#[tokio::test]
async fn a_certificate_that_nobody_signed_is_refused() {
    let peer = Peer::secured(Tls::SelfSigned, [good()]).await;
    assert_not_trusted(&trusting(&peer), peer, "UnknownIssuer").await;
}

#[tokio::test]
async fn a_certificate_of_another_host_is_refused() {
    let peer = Peer::secured(Tls::WrongHost, [good()]).await;
    assert_not_trusted(&trusting(&peer), peer, "not valid for name").await;
}

#[tokio::test]
async fn the_authority_of_a_peer_is_not_trusted_unless_that_is_said() {
    let peer = Peer::secured(Tls::Good, [good()]).await;
    assert_not_trusted(&builder(&peer.endpoint()).build().expect("a client"), peer, "UnknownIssuer").await;
}

#[test]
fn nothing_in_the_runtime_and_the_sdk_switches_the_checks_off() {
    let mut files: Vec<PathBuf> = ["../soap", "../sdk", "../codegen/src"].map(PathBuf::from).into();
    let mut read = 0;
    while let Some(path) = files.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a folder");
            files.extend(entries.map(|entry| entry.expect("an entry").path()).filter(|path| !path.ends_with("target")));
        } else if path.extension() == Some(Path::new("rs").as_os_str()) {
            let text = fs::read_to_string(&path).expect("source");
            // reqwest's and rustls's words for it.
            assert!(!text.contains("danger_") && !text.contains("dangerous("), "{}", path.display());
            read += 1;
        }
    }
    assert!(read > 100, "{read}");
}
