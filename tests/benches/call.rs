//! A call through the SDK against the same bytes posted with nothing but reqwest, on the loopback interface.
//!
//! The two run in turns, ten pairs each for one caller and for 64 callers at a time, and the median of the pairs'
//! ratios counts: time for one caller, calls a second for 64.

use bytes::Bytes;
use ispring_learn::{
    CompletionStatus, IspringLearn, IspringLearnClient, ModuleStatus, Secret, ServiceClient,
    UpdateModulesStatusesRequest, operations,
};
use saponify::server::{Router, serve};
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

const PAIRS: usize = 10;
const ANSWER: &str = include_str!("../samples/update_modules_statuses.response.xml");

fn main() {
    // The server has a runtime and threads of its own, as it has elsewhere.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let endpoint = format!("http://{}/soap", listener.local_addr().expect("an address"));
    std::thread::spawn(move || runtime(1).block_on(answer(listener)));
    runtime(2).block_on(compare(&endpoint));
}

fn runtime(threads: usize) -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(threads).enable_all().build().expect("a runtime")
}

async fn answer(listener: std::net::TcpListener) {
    listener.set_nonblocking(true).expect("a socket");
    let listener = TcpListener::from_std(listener).expect("a listener");
    let router = Router::new().fallback(|body: Bytes| async move {
        assert!(!body.is_empty());
        ([("content-type", "text/xml; charset=utf-8")], ANSWER)
    });
    serve(listener, router, std::future::pending(), Duration::ZERO).await.expect("a server");
}

async fn compare(endpoint: &str) {
    let sdk = IspringLearnClient::builder().endpoint(endpoint).credentials(Secret::new("token")).build();
    let sdk = Arc::new(sdk.expect("a client"));
    let envelope =
        sdk.client().to_envelope(&operations::UPDATE_MODULES_STATUSES, request()).await.expect("an envelope");
    let raw = Arc::new((reqwest::Client::new(), endpoint.to_owned(), envelope.expose().clone()));

    let by_sdk = move || {
        let sdk = Arc::clone(&sdk);
        async move {
            let result = sdk.update_modules_statuses(request()).await.expect("an answer");
            assert_eq!(result.task_id, "100027");
        }
    };
    let by_reqwest = move || {
        let raw = Arc::clone(&raw);
        async move {
            let (client, endpoint, body) = &*raw;
            let post = client.post(endpoint).header("content-type", "text/xml; charset=utf-8");
            let post = post.header("soapaction", "\"updateModulesStatuses\"").body(body.clone());
            let answer = post.send().await.expect("an answer").bytes().await.expect("a body");
            assert_eq!(answer.len(), ANSWER.len());
        }
    };
    for (callers, calls) in [(1, 2_000), (64, 10_000)] {
        // Connections and caches are warm before anything counts.
        rate(callers, calls, &by_sdk).await;
        rate(callers, calls, &by_reqwest).await;
        let mut ratios = Vec::new();
        for pair in 0..PAIRS {
            let (sdk, raw) = if pair % 2 == 0 {
                let sdk = rate(callers, calls, &by_sdk).await;
                (sdk, rate(callers, calls, &by_reqwest).await)
            } else {
                let raw = rate(callers, calls, &by_reqwest).await;
                (rate(callers, calls, &by_sdk).await, raw)
            };
            println!(
                "{callers:3} callers: {sdk:8.0} calls a second by the SDK, {raw:8.0} by reqwest, {:.3}",
                sdk / raw
            );
            ratios.push(sdk / raw);
        }
        ratios.sort_by(f64::total_cmp);
        let median = f64::midpoint(ratios[PAIRS / 2 - 1], ratios[PAIRS / 2]);
        println!("{callers:3} callers: throughput {median:.3} of reqwest's, time {:.3} times", 1.0 / median);
    }
}

/// Calls a second, with so many callers at a time.
async fn rate<F: Future<Output = ()> + Send + 'static>(
    callers: usize,
    calls: usize,
    call: &(impl Fn() -> F + Clone + Send + 'static),
) -> f64 {
    let began = Instant::now();
    let mut all = JoinSet::new();
    for _ in 0..callers {
        let call = call.clone();
        all.spawn(async move {
            for _ in 0..calls / callers {
                call().await;
            }
        });
    }
    all.join_all().await;
    #[allow(clippy::cast_precision_loss)]
    let made = (calls / callers * callers) as f64;
    made / began.elapsed().as_secs_f64()
}

fn request() -> UpdateModulesStatusesRequest {
    let status = ModuleStatus::builder()
        .content_item_id("17502fac-c10f-11ea-8fbd-a6eabe1809b2")
        .date("2020-03-12".parse().expect("a date"))
        .reason("Completed offline")
        .status(CompletionStatus::Complete)
        .awarded_score("100".parse().expect("a score"))
        .build();
    UpdateModulesStatusesRequest::builder()
        .enrollment_id("e1f2c50e-c1ae-11ea-8592-a6eabe1809b2")
        .course_id("14b847e8-c10f-11ea-b4e1-ae33e75597e9")
        .module_status(status)
        .build()
}
