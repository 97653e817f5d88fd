//! A call through the SDK against the same bytes posted with nothing but reqwest, on the loopback interface.
//!
//! They run in turns, ten times each for one caller and for 64 callers at a time, and the median of the ratios counts.
//! reqwest has the time out that every program gives it.
//!
//! Beside them runs the least that a program can do that has values and no bytes: it fills a template, and looks for one
//! element in the answer, without a limit, a namespace or an error in sight. What the SDK costs above that is what it is
//! there for.

use bytes::Bytes;
use ispring_learn::{
    CompletionStatus, IspringLearn, IspringLearnClient, ModuleStatus, Secret, ServiceClient,
    UpdateModulesStatusesRequest, operations,
};
use quick_xml::events::Event;
use saponify::server::{Router, serve};
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

const TIMES: usize = 10;
const MINUTE: Duration = Duration::from_secs(60);
const ROUNDS: u32 = 20;
const ANSWER: &str = include_str!("../samples/update_modules_statuses.response.xml");

fn main() {
    // The server has a runtime and threads of its own, as it has elsewhere.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let endpoint = format!("http://{}/soap", listener.local_addr().expect("an address"));
    std::thread::spawn(move || runtime(1).block_on(answer(listener)));
    // One thread for one caller: with more it is chance whether a caller stands beside its connection, and that is worth
    // as much as half of a call.
    runtime(1).block_on(compare(&endpoint, 1, 200));
    runtime(2).block_on(compare(&endpoint, 64, 3_200));
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

/// Compares for so many callers, by so many calls in turn.
async fn compare(endpoint: &str, callers: u32, calls: u32) {
    let sdk = IspringLearnClient::builder().endpoint(endpoint).credentials(Secret::new("token")).build();
    let sdk = Arc::new(sdk.expect("a client"));
    let envelope =
        sdk.client().to_envelope(&operations::UPDATE_MODULES_STATUSES, request()).await.expect("an envelope");
    let raw = Arc::new((reqwest::Client::new(), endpoint.to_owned(), envelope.expose().clone()));

    let request = request();
    let by_hand = {
        let (raw, request) = (Arc::clone(&raw), request.clone());
        move || {
            let (raw, request) = (Arc::clone(&raw), request.clone());
            async move {
                let (client, endpoint, _) = &*raw;
                let answer = post(client, endpoint, filled(&request).into()).await;
                assert_eq!(task_id(std::str::from_utf8(&answer).expect("text")), "100027");
            }
        }
    };
    let by_sdk = move || {
        let (sdk, request) = (Arc::clone(&sdk), request.clone());
        async move {
            let result = sdk.update_modules_statuses(request).await.expect("an answer");
            assert_eq!(result.task_id, "100027");
        }
    };
    let by_reqwest = move || {
        let raw = Arc::clone(&raw);
        async move {
            let (client, endpoint, body) = &*raw;
            let answer = post(client, endpoint, body.clone()).await;
            assert_eq!(answer.len(), ANSWER.len());
        }
    };
    // Connections and caches are warm before anything counts.
    time(callers, calls, &by_sdk).await;
    time(callers, calls, &by_hand).await;
    time(callers, calls, &by_reqwest).await;
    let mut ratios = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..TIMES {
        // In turns and not one after the other, since the machine may do other things meanwhile.
        let (mut sdk, mut hand, mut raw) = (Duration::ZERO, Duration::ZERO, Duration::ZERO);
        for _ in 0..ROUNDS {
            sdk += time(callers, calls, &by_sdk).await;
            hand += time(callers, calls, &by_hand).await;
            raw += time(callers, calls, &by_reqwest).await;
        }
        let each = |time: Duration| time.as_secs_f64() * 1e6 / f64::from(ROUNDS * calls);
        println!(
            "{callers:3} callers: {:6.1} us a call by the SDK, {:6.1} by hand, {:6.1} by reqwest",
            each(sdk),
            each(hand),
            each(raw)
        );
        ratios[0].push(sdk.as_secs_f64() / raw.as_secs_f64());
        ratios[1].push(hand.as_secs_f64() / raw.as_secs_f64());
        ratios[2].push(sdk.as_secs_f64() / hand.as_secs_f64());
    }
    let what = ["the SDK against reqwest", "by hand against reqwest", "the SDK against by hand"];
    for (what, ratios) in what.into_iter().zip(&mut ratios) {
        ratios.sort_by(f64::total_cmp);
        let median = f64::midpoint(ratios[TIMES / 2 - 1], ratios[TIMES / 2]);
        println!("{callers:3} callers, {what}: {median:.3} times the time, {:.3} of the throughput", 1.0 / median);
    }
}

async fn post(client: &reqwest::Client, endpoint: &str, body: Bytes) -> Bytes {
    let post = client.post(endpoint).header("content-type", "text/xml; charset=utf-8");
    let post = post.header("soapaction", "\"updateModulesStatuses\"").timeout(MINUTE).body(body);
    post.send().await.expect("an answer").bytes().await.expect("a body")
}

/// The request, in no better a way than by a template.
fn filled(request: &UpdateModulesStatusesRequest) -> String {
    let status = &request.module_statuses[0];
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<SOAP-ENV:Envelope \
         xmlns:SOAP-ENV=\"https://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:api=\"https://ispringlearn.com/go/services/api/soap\"><SOAP-ENV:Body><api:updateModulesStatuses>\
         <api:credentials><api:token>token</api:token></api:credentials>\
         <api:enrollmentIds><api:id>{}</api:id></api:enrollmentIds><api:courseId>{}</api:courseId>\
         <api:moduleStatuses><api:moduleStatus><api:contentItemId>{}</api:contentItemId><api:date>{}</api:date>\
         <api:reason>{}</api:reason><api:status>complete</api:status><api:awardedScore>100</api:awardedScore>\
         </api:moduleStatus></api:moduleStatuses></api:updateModulesStatuses></SOAP-ENV:Body></SOAP-ENV:Envelope>",
        request.enrollment_ids[0],
        request.course_id,
        status.content_item_id,
        status.date,
        status.reason.as_deref().unwrap_or_default(),
    )
}

/// The text of the one element that counts.
fn task_id(xml: &str) -> String {
    let (mut reader, mut is_here, mut found) = (quick_xml::Reader::from_str(xml), false, String::new());
    loop {
        match reader.read_event().expect("XML") {
            Event::Start(tag) => {
                tag.attributes().for_each(|attribute| drop(attribute.expect("an attribute")));
                is_here = tag.local_name().as_ref() == "taskId";
            }
            Event::Text(text) if is_here => found.push_str(&text),
            Event::End(_) => is_here = false,
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// How long so many calls take, with so many callers at a time.
async fn time<F: Future<Output = ()> + Send + 'static>(
    callers: u32,
    calls: u32,
    call: &(impl Fn() -> F + Clone + Send + 'static),
) -> Duration {
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
    began.elapsed()
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
