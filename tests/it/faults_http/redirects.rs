//! Redirects: the request has credentials in its body, which go nowhere else.

use super::{client, failed, good, over};
use ispring_learn::{ErrorKind, Outcome};
use saponify::transport::Http;
use saponify_tests::peer::{Peer, Reply};

#[tokio::test]
async fn a_redirect_is_an_error_and_the_other_host_gets_nothing() {
    for status in [301, 302, 303, 307, 308] {
        let other = Peer::start([good()]).await;
        let secret = format!("{}?session=abc123", other.endpoint());
        let peer = Peer::start([Reply::redirect(status, &secret)]).await;
        let error = failed(&client(&peer)).await;
        let ErrorKind::Status { status: told, snippet } = error.kind() else { panic!("{error:?}") };
        assert_eq!((*told, error.outcome(), error.attempts()), (status, Outcome::Unknown, 1));
        let shown = format!("http://{}", other.address());
        assert!(snippet.contains(&shown) && snippet.contains("not followed"), "{snippet}");
        assert!(!format!("{error} {error:?}").contains("abc123"), "{error}");
        assert_eq!((peer.stop().await.whole, other.stop().await.connections), (1, 0));
    }
}

#[tokio::test]
async fn a_redirect_within_the_host_is_not_followed_either() {
    let peer = Peer::start([Reply::redirect(307, "/other"), good()]).await;
    let error = failed(&client(&peer)).await;
    assert!(error.to_string().contains("a redirect to another place"), "{error}");
    assert_eq!(peer.seen().begun, 1);
}

#[tokio::test]
async fn redirects_cannot_be_switched_on_by_the_way() {
    let other = Peer::start([good()]).await;
    let peer = Peer::start([Reply::redirect(307, &other.endpoint())]).await;
    let http = Http::builder().configure(|client| client.redirect(reqwest::redirect::Policy::limited(5)));
    failed(&over(http.build().expect("a transport"), &peer.endpoint())).await;
    assert_eq!((peer.stop().await.whole, other.stop().await.connections), (1, 0));
}
