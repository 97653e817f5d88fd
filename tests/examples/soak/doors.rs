//! The server, and the ways to it that lead nowhere.

use crate::ledger::{Ledger, Report};
use crate::ways;
use ispring_learn::{
    CallOptions, CompletionStatus, IspringLearn, IspringLearnClient, ModuleStatus, Secret, UpdateModulesStatusesRequest,
};
use saponify::RetryPolicy;
use saponify::wire::ParseLimits;
use saponify_tests::peer::{Peer, Reply, Tls, refusing};
use std::sync::Arc;
use std::time::Duration;

pub(crate) struct Doors {
    peer: Peer,
    /// Where redirects point.
    elsewhere: Peer,
    /// A server whose certificate nobody trusts.
    untrusted: Peer,
    client: IspringLearnClient,
    to_nobody: IspringLearnClient,
    to_untrusted: IspringLearnClient,
}

impl Doors {
    pub(crate) async fn open(ledger: &Arc<Ledger>) -> Self {
        let elsewhere = Peer::start([Reply::xml(200, "<a/>")]).await;
        let untrusted = Peer::secured(Tls::Good, [Reply::xml(200, "<a/>")]).await;
        let peer = Peer::start(ways::script(Arc::clone(ledger), elsewhere.endpoint())).await;
        let nobody = format!("http://{}/", refusing().await);
        let (client, to_nobody) = (client(&peer.endpoint()), client(&nobody));
        let to_untrusted = self::client(&untrusted.endpoint());
        Self { peer, elsewhere, untrusted, client, to_nobody, to_untrusted }
    }

    /// Calls, by one door or another, and waits for the end or not, as the id says.
    pub(crate) async fn call(&self, id: usize) -> Report {
        let client = match id % 100 {
            7 => &self.to_nobody,
            57 => &self.to_untrusted,
            _ => &self.client,
        };
        let call = client.update_modules_statuses(request(id));
        let ended = if id % 100 == 27 {
            // From before the request is sent to after its answer has come.
            tokio::time::timeout(Duration::from_micros(id as u64 * 37 % 5000), call).await.ok()
        } else {
            Some(call.await)
        };
        match ended {
            None => Report::Dropped,
            Some(Ok(result)) => {
                assert_eq!(result.task_id, id.to_string(), "the answer to another call");
                Report::Done
            }
            Some(Err(error)) => error.outcome().into(),
        }
    }

    pub(crate) fn forget_requests(&self) {
        drop(self.peer.take_requests());
    }

    /// Stops, and answers how many requests came to where none should.
    pub(crate) async fn close(self) -> Option<usize> {
        let Self { peer, elsewhere, untrusted, .. } = self;
        peer.stop().await;
        let strays = elsewhere.stop().await.begun + untrusted.stop().await.begun;
        Some(strays).filter(|strays| *strays > 0)
    }
}

fn client(endpoint: &str) -> IspringLearnClient {
    let options = CallOptions::new()
        .deadline(Duration::from_secs(10))
        .attempt_timeout(Duration::from_secs(2))
        .retry(RetryPolicy::new().waits(Duration::from_millis(5), Duration::from_millis(50)));
    let mut limits = ParseLimits::new();
    limits.bytes = 1 << 20;
    IspringLearnClient::builder()
        .endpoint(endpoint)
        .credentials(Secret::new("token"))
        .options(options)
        .limits(limits)
        .max_in_flight(200)
        .build()
        .expect("a client")
}

fn request(id: usize) -> UpdateModulesStatusesRequest {
    let status = ModuleStatus::builder()
        .content_item_id("17502fac-c10f-11ea-8fbd-a6eabe1809b2")
        .date("2020-03-12".parse().expect("a date"))
        .status(CompletionStatus::Complete)
        .awarded_score("100".parse().expect("a score"))
        .build();
    UpdateModulesStatusesRequest::builder()
        .enrollment_id("e1f2c50e-c1ae-11ea-8592-a6eabe1809b2")
        .course_id(id.to_string())
        .module_status(status)
        .build()
}
