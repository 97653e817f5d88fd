//! Answers that are no envelopes, faults under any status, and answers that are cut.

use super::{call, client, failed, good, on_the_way, quick};
use crate::sample::request;
use ispring_learn::{ErrorKind, IspringLearn, Outcome, UpdateModulesStatusesFault};
use saponify::transport::TransportErrorKind;
use saponify_tests::peer::{Act, Peer, Reply, Script, Step};

#[tokio::test]
async fn a_login_page_is_no_soap_and_its_start_is_shown() {
    let page = format!("<html><body>Log in – {}</body></html>", "войти ".repeat(100));
    let peer = Peer::start([Reply::new(200, "text/html", page.clone())]).await;
    let error = failed(&client(&peer).with(quick().assume_idempotent())).await;
    let ErrorKind::NotSoap { status: 200, snippet } = error.kind() else { panic!("{error:?}") };
    assert_eq!(*snippet, page.chars().take(200).collect::<String>().trim_end());
    assert_eq!((error.outcome(), error.status(), error.attempts()), (Outcome::Unknown, Some(200), 1));
    assert_eq!(peer.seen().whole, 1);
}

#[tokio::test]
async fn the_body_tells_a_fault_whatever_the_status() {
    for status in [500, 200, 400] {
        let peer = Peer::start([Reply::fault(status, "Permission denied")]).await;
        let error = failed(&client(&peer)).await;
        assert_eq!(error.fault(), Some(&UpdateModulesStatusesFault::PermissionDenied), "{error}");
        assert_eq!((error.outcome(), error.status(), peer.seen().whole), (Outcome::Rejected, Some(status), 1));
    }
}

#[tokio::test]
async fn a_status_of_500_without_a_body_leaves_the_outcome_open() {
    let peer = Peer::start([Reply::xml(500, "")]).await;
    let error = failed(&client(&peer)).await;
    assert!(matches!(error.kind(), ErrorKind::Status { status: 500, snippet } if snippet.is_empty()), "{error:?}");
    assert_eq!((error.outcome(), peer.seen().whole), (Outcome::Unknown, 1));
}

/// Cuts the answer to request number `n` at byte `n` of its body, and expects what `is_whole` says of it.
async fn cut_everywhere(framed: Reply, last: Step, is_whole: impl Fn(usize) -> bool) {
    let length = good().body().len();
    let cuts = Script::each(move |at| Act::from([Step::Write(framed.clone().cut(at).bytes()), last.clone()]));
    let peer = Peer::start(cuts).await;
    let client = client(&peer);
    for at in 0..=length {
        match call(&client).await {
            Ok(task) => assert!(is_whole(at) && task == "7", "{at} of {length} bytes are an answer"),
            Err(error) => {
                assert!(!is_whole(at), "{at}: {error}");
                assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 1), "{at}: {error}");
            }
        }
    }
    let seen = peer.seen();
    assert_eq!((seen.whole, seen.partial), (length + 1, 0));
}

#[tokio::test]
async fn a_cut_body_of_a_known_length_is_never_an_answer() {
    let length = good().body().len();
    cut_everywhere(good(), Step::Close, |at| at == length).await;
}

#[tokio::test]
async fn a_cut_body_in_chunks_is_never_an_answer() {
    // At its end, the last chunk is missing still.
    cut_everywhere(good().chunked(), Step::Close, |_| false).await;
}

#[tokio::test]
async fn a_cut_body_that_ends_with_the_connection_is_never_an_answer() {
    // HTTP sees no cut here: the end of the root element does.
    let length = good().body().len();
    cut_everywhere(good().until_close(), Step::Close, |at| at == length).await;
}

#[tokio::test]
async fn a_body_that_ends_in_a_reset_is_never_an_answer() {
    cut_everywhere(good().until_close(), Step::Reset, |_| false).await;
}

#[tokio::test]
async fn a_cut_head_is_never_an_answer() {
    let bytes = good().bytes();
    let head = bytes.len() - good().body().len();
    let peer = Peer::start(Script::each(move |at| Act::from([Step::Write(bytes.slice(..at)), Step::Close]))).await;
    let client = client(&peer);
    for at in 0..head {
        let error = failed(&client).await;
        assert_eq!(
            (on_the_way(&error), error.outcome(), error.attempts()),
            (TransportErrorKind::Broken, Outcome::Unknown, 1),
            "{at}: {error}"
        );
    }
    assert_eq!(peer.seen().whole, head);
}

#[tokio::test]
async fn a_cut_answer_is_asked_for_again_only_where_that_is_harmless() {
    let peer = Peer::start([good().cut(10), good()]).await;
    let harmless = client(&peer).with(quick().assume_idempotent());
    assert_eq!(harmless.update_modules_statuses(request()).await.expect("an answer").task_id, "7");
    assert_eq!(peer.seen().whole, 2);
}
