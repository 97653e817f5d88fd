//! What calls make of servers and networks at fault. Each test counts at the server what arrived there.

mod answers;
mod connections;
mod dropped;
mod limits;
mod redirects;
mod retry_after;
mod silence;
mod tls;
mod tokens;
mod unreachable;

use crate::sample::{COURSE, TOKEN, request, result, status};
use ispring_learn::{
    CallOptions, Error, ErrorKind, IspringLearn, IspringLearnClient, Secret, UpdateModulesStatusesFault,
    UpdateModulesStatusesRequest,
};
use saponify::client::ClientBuilder;
use saponify::transport::{Http, TransportErrorKind};
use saponify::{Outcome, RetryPolicy};
use saponify_tests::peer::{Peer, Reply};
use std::sync::Arc;
use std::time::Duration;

type Failure = Error<UpdateModulesStatusesFault>;

/// Much less than it takes for the defaults to come to bear.
const SOON: Duration = Duration::from_secs(10);

/// Three attempts, as ever, with hardly a wait.
fn quick() -> CallOptions {
    CallOptions::new().retry(RetryPolicy::new().waits(Duration::from_millis(5), Duration::from_millis(5)))
}

fn builder(endpoint: &str) -> ClientBuilder<IspringLearnClient> {
    IspringLearnClient::builder().endpoint(endpoint).credentials(Secret::new(TOKEN)).options(quick())
}

fn client(peer: &Peer) -> IspringLearnClient {
    builder(&peer.endpoint()).build().expect("a client")
}

/// A client of a transport with other settings.
fn over(transport: Http, endpoint: &str) -> IspringLearnClient {
    builder(endpoint).transport(Arc::new(transport)).build().expect("a client")
}

/// The answer to a call that went well.
fn good() -> Reply {
    result("<ns1:taskId>7</ns1:taskId>")
}

/// A request that is told from others by its text.
fn marked(marker: &str) -> UpdateModulesStatusesRequest {
    UpdateModulesStatusesRequest::builder().enrollment_id(marker).course_id(COURSE).module_status(status()).build()
}

async fn call(client: &IspringLearnClient) -> Result<String, Failure> {
    client.update_modules_statuses(request()).await.map(|answer| answer.task_id)
}

async fn failed(client: &IspringLearnClient) -> Failure {
    call(client).await.expect_err("a failure")
}

/// The kind of a failure on the way.
fn on_the_way(error: &Failure) -> TransportErrorKind {
    match error.kind() {
        ErrorKind::Transport(why) => why.kind(),
        kind => panic!("{kind:?}"),
    }
}

/// A failure after which nobody knows what the server did: of this kind, and after one request that arrived.
fn assert_unknown_after_one_hit(error: &Failure, kind: TransportErrorKind, peer: &Peer) {
    assert_eq!((on_the_way(error), error.outcome(), error.attempts()), (kind, Outcome::Unknown, 1), "{error}");
    let seen = peer.seen();
    assert_eq!((seen.begun, seen.whole), (1, 1), "{error}");
}
