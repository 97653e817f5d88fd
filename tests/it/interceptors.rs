//! Hooks around attempts and calls, and what stands below the typed calls.

use crate::handmade::{AnyFault, Bound, Handmade, serve};
use crate::sample::{TOKEN, request, result};
use ispring_learn::{
    CallOptions, Credentials, ErrorKind, IspringLearn, IspringLearnClient, Outcome, Secret, operations,
};
use saponify::client::{Attempt, BasicAuth, Ended, Exchange, Interceptor, Lease, Recorder, Renewing};
use saponify::contract::{Element, Operation, Service};
use saponify::http::HeaderValue;
use saponify::server::{Answer, Call, Dispatch, Request, ServiceFault, router};
use saponify::ws_security::{Security, UsernameToken};
use saponify::{BoxError, Fault, RetryPolicy, ServiceClient, SoapHeader};
use saponify_tests::peer::{Act, Peer, Reply, Step};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

type Log = Arc<Mutex<Vec<String>>>;

/// Writes down when it is asked, and stops the attempt of a number.
struct Noting {
    name: &'static str,
    log: Log,
    stops: Option<u32>,
}

impl Noting {
    fn note(&self, what: &str) {
        self.log.lock().expect("no panic").push(format!("{} {what}", self.name));
    }
}

impl Interceptor for Noting {
    fn before_attempt(&self, attempt: &mut Attempt) -> Result<(), BoxError> {
        self.note(&format!("before {}", attempt.number()));
        let seen = HeaderValue::try_from(format!("{}{}", self.name, attempt.number()))?;
        attempt.headers_mut().append("x-seen", seen);
        if self.stops == Some(attempt.number()) { Err("not today".into()) } else { Ok(()) }
    }

    fn after_attempt(&self, exchange: &Exchange<'_>) {
        let answer = exchange.answer().map_or(0, |answer| answer.status);
        self.note(&format!("after {} {} {answer}", exchange.operation().name(), exchange.number()));
        assert!(exchange.elapsed() < Duration::from_secs(60));
    }

    fn after_call(&self, ended: &Ended) {
        self.note(&format!("ended {} {:?}", ended.attempts, ended.outcome));
    }
}

/// A client with the interceptors a and b, of which b stops the attempt of a number.
fn noting(endpoint: &str, stops: Option<u32>) -> (IspringLearnClient, Log) {
    let log = Log::default();
    let of = |name, stops| Arc::new(Noting { name, log: Arc::clone(&log), stops });
    let client = IspringLearnClient::builder()
        .endpoint(endpoint)
        .credentials(Secret::new(TOKEN))
        .interceptor(of("a", None))
        .interceptor(of("b", stops))
        .options(CallOptions::new().retry(RetryPolicy::new().waits(Duration::ZERO, Duration::ZERO)))
        .build()
        .expect("a client");
    (client, log)
}

fn taken(log: &Log) -> Vec<String> {
    std::mem::take(&mut *log.lock().expect("no panic"))
}

fn good() -> Reply {
    result("<ns1:taskId>7</ns1:taskId>")
}

#[tokio::test]
async fn hooks_are_asked_in_order_and_then_in_reverse() {
    let server =
        Peer::start([Act::from(good()), Reply::fault(500, "Permission denied").into(), Step::Close.into()]).await;
    let (client, log) = noting(&server.endpoint(), None);
    let operation = "updateModulesStatuses 1";
    for (status, outcome) in [(200, "None"), (500, "Some(Rejected)"), (0, "Some(Unknown)")] {
        let answer = client.update_modules_statuses(request()).await;
        assert_eq!(answer.is_ok(), status == 200);
        let after = |name| format!("{name} after {operation} {status}");
        let ended = |name| format!("{name} ended 1 {outcome}");
        let expected =
            ["a before 1".to_owned(), "b before 1".to_owned(), after("b"), after("a"), ended("b"), ended("a")];
        assert_eq!(taken(&log), expected);
    }
}

#[tokio::test]
async fn an_interceptor_stops_a_call_before_it_is_sent() {
    let server = Peer::start([Reply::new(503, "text/plain", "later")]).await;
    let (client, log) = noting(&server.endpoint(), Some(1));
    let error = client.update_modules_statuses(request()).await.expect_err("stopped");
    assert!(matches!(error.kind(), ErrorKind::Interceptor(why) if why.to_string() == "not today"), "{error:?}");
    assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 0));
    assert_eq!(taken(&log), ["a before 1", "b before 1", "b ended 0 Some(NotSent)", "a ended 0 Some(NotSent)"]);
    assert_eq!(server.seen().connections, 0);
    let error = client.client().send_raw(&operations::UPDATE_MODULES_STATUSES, "<a/>".to_owned()).await;
    assert!(matches!(error.expect_err("stopped").kind(), ErrorKind::Interceptor(_)));
    let error = client.client().to_envelope(&operations::UPDATE_MODULES_STATUSES, request()).await;
    assert_eq!(error.expect_err("stopped").outcome(), Outcome::NotSent);
    assert_eq!(server.seen().connections, 0);

    // What was sent before stays sent.
    let (client, log) = noting(&server.endpoint(), Some(2));
    let error = client.update_modules_statuses(request()).await.expect_err("stopped");
    assert!(matches!(error.kind(), ErrorKind::Interceptor(_)));
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Rejected, 1));
    assert_eq!(taken(&log).last().map(String::as_str), Some("a ended 1 Some(Rejected)"));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn attempts_have_numbers_whatever_they_are_for() {
    let server = Peer::start([
        Reply::fault(500, "Procedure 'updateModulesStatusesRequest' not present"),
        Reply::fault(500, "Authorization failed"),
        Reply::new(503, "text/plain", "later"),
        good(),
    ])
    .await;
    let tokens = AtomicUsize::new(0);
    let provider = Renewing::new(move || {
        let token = format!("token-{}", tokens.fetch_add(1, Ordering::Relaxed));
        std::future::ready(Ok(Lease::endless(Credentials::from(Secret::new(token)))))
    });
    let (recorder, log) = (Arc::new(Recorder::of_last(2)), Log::default());
    let client = IspringLearnClient::builder()
        .endpoint(server.endpoint())
        .credentials_provider(Arc::new(provider))
        .interceptor(Arc::new(Noting { name: "a", log: Arc::clone(&log), stops: None }))
        .interceptor(Arc::clone(&recorder) as _)
        .options(CallOptions::new().retry(RetryPolicy::new().waits(Duration::ZERO, Duration::ZERO)))
        .build()
        .expect("a client");
    client.update_modules_statuses(request()).await.expect("an answer");
    let seen: Vec<_> = server.requests().iter().map(|request| request.header("x-seen").map(str::to_owned)).collect();
    assert_eq!(seen, ["a1", "a2", "a3", "a4"].map(|seen| Some(seen.to_owned())));
    let texts = server.texts();
    let tokens: Vec<_> = (0..4).map(|n| ["token-0", "token-1"].iter().position(|t| texts[n].contains(t))).collect();
    assert_eq!(tokens, [Some(0), Some(0), Some(1), Some(1)]);
    let standard: Vec<_> = texts.iter().map(|text| text.contains("\"http://schemas.xmlsoap.org/")).collect();
    assert_eq!(standard, [false, true, true, true]);
    assert_eq!(taken(&log).last().map(String::as_str), Some("a ended 4 None"));

    let kept = recorder.exchanges();
    assert_eq!(kept.iter().map(|exchange| exchange.attempt).collect::<Vec<_>>(), [3, 4]);
    assert_eq!(kept[0].answer, Ok((503, "later".to_owned())));
    assert!(kept[1].request.contains("<api:token>********</api:token>"), "{}", kept[1].request);
    assert!(kept[1].to_string().starts_with("updateModulesStatuses, attempt 4\n"), "{}", kept[1]);
    let error = client.update_modules_statuses(request()).await.map(|answer| answer.task_id);
    assert_eq!(error.expect("an answer"), "7");
    assert_eq!(recorder.exchanges().iter().map(|exchange| exchange.attempt).collect::<Vec<_>>(), [4, 1]);
}

#[tokio::test]
async fn an_envelope_is_had_without_sending_it() {
    let server = Peer::start([good()]).await;
    let (client, _) = noting(&server.endpoint(), None);
    let operation = &operations::UPDATE_MODULES_STATUSES;
    let envelope = client.client().to_envelope(operation, request()).await.expect("an envelope");
    assert_eq!(server.seen().connections, 0);
    let shown = envelope.to_string();
    assert!(shown.contains("<api:token>********</api:token>") && !shown.contains(TOKEN), "{shown}");
    let sent = String::from_utf8(envelope.expose().to_vec()).expect("text");
    assert_eq!(sent.replace(TOKEN, "********"), shown);
    // It is what a call sends.
    client.update_modules_statuses(request()).await.expect("an answer");
    assert_eq!(server.requests()[0].body, sent);
    // And what goes out by hand.
    let answer = client.client().send_raw(operation, envelope).await.expect("an answer");
    assert_eq!(answer.status, 200);
    let by_hand = &server.requests()[1];
    assert_eq!(by_hand.body, sent);
    assert_eq!(by_hand.header("soapaction"), Some("\"updateModulesStatuses\""));
    assert_eq!(by_hand.header("x-seen"), Some("a1"));
}

#[tokio::test]
async fn an_envelope_of_one_s_own_is_sent_once_and_answered_as_it_is() {
    let page = Reply::new(503, "text/plain", "later");
    let server =
        Peer::start([Act::from(page), Reply::fault(500, "Authorization failed").into(), Step::Close.into()]).await;
    let (client, _) = noting(&server.endpoint(), None);
    let send = || client.client().send_raw(&operations::UPDATE_MODULES_STATUSES, "<any/>".to_owned());
    let answer = send().await.expect("an answer");
    assert_eq!((answer.status, answer.body.as_ref()), (503, &b"later"[..]));
    assert_eq!(send().await.expect("an answer").status, 500);
    let error = send().await.expect_err("no answer");
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 1));
    assert_eq!(server.requests().iter().filter(|request| request.body == "<any/>").count(), 3);
}

#[tokio::test]
async fn basic_authentication_is_a_header() {
    let server = Peer::start([good()]).await;
    let with = |auth| {
        let builder = IspringLearnClient::builder().endpoint(server.endpoint()).credentials(Secret::new(TOKEN));
        builder.interceptor(Arc::new(auth)).build().expect("a client")
    };
    // RFC 7617, 2 and 2.1.
    for (auth, expected) in [
        (BasicAuth::new("Aladdin", "open sesame"), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        (BasicAuth::new("test", "123\u{a3}"), "Basic dGVzdDoxMjPCow=="),
        (BasicAuth::new("", "a:b"), "Basic OmE6Yg=="),
    ] {
        with(auth).update_modules_statuses(request()).await.expect("an answer");
        let requests = server.take_requests();
        assert_eq!(requests[0].header("authorization"), Some(expected));
    }
    let error = with(BasicAuth::new("a:b", "c")).update_modules_statuses(request()).await.expect_err("stopped");
    assert!(matches!(error.kind(), ErrorKind::Interceptor(_)), "{error}");
    assert!(server.requests().is_empty());
}

const ASK: Element = Element::new("a", "urn:ask", "ask");
static WHO: Operation = Operation::new("who", ASK, Element::new("a", "urn:ask", "answer"));
static ASKING: Service = Service::new("Asking").operations(&[&WHO]);

struct Asked;

impl Bound for Asked {
    const SERVICE: &'static Service = &ASKING;
}

/// Answers with what stands in the header entry; understands it or not.
struct Asking(bool);

/// The user, the type of the password and the password, the nonce, and whether there is a time.
fn told(request: &Request<String>) -> Result<String, AnyFault> {
    let refused = |why: &str| AnyFault(Fault::client(why));
    let security = request.soap_headers.get::<Security>().map_err(|why| refused(&why.to_string()))?;
    let Some(security) = security else { return Ok("nobody".to_owned()) };
    let token = security.username_token.ok_or_else(|| refused("no token"))?;
    let password = token.password.ok_or_else(|| refused("no password"))?;
    let kind = password.kind.unwrap_or_default();
    let kind = kind.rsplit('#').next().unwrap_or_default();
    let nonce = token.nonce.map(|nonce| nonce.bytes.to_string()).unwrap_or_default();
    let lasts = security.timestamp.is_some_and(|time| time.created.is_some() && time.expires.is_some());
    Ok([&*token.username, kind, password.text.expose(), &nonce, &lasts.to_string()].join(" "))
}

impl Dispatch for Asking {
    async fn dispatch(&self, call: Call) -> Answer {
        call.answer(&WHO, |request: Request<String>| async move { told(&request).map_err(ServiceFault::from) }).await
    }

    fn understood(&self) -> &'static [&'static Element] {
        if self.0 { &[&Security::ELEMENT] } else { &[] }
    }
}

async fn who(endpoint: &str, token: UsernameToken) -> Result<String, saponify::Error<AnyFault>> {
    let client = Handmade::<Asked>::builder(endpoint).interceptor(Arc::new(token)).build().expect("a client");
    client.0.call(&WHO, String::new()).await
}

#[tokio::test]
async fn a_service_reads_a_user_name_token() {
    let endpoint = serve(router(&ASKING, Asking(true))).await;
    let text = UsernameToken::text("Zoë", "p<&>\"é").timestamp(Duration::from_secs(60));
    assert_eq!(who(&endpoint, text).await.expect("an answer"), "Zoë PasswordText p<&>\"é  true");
    let mut different = BTreeSet::new();
    for _ in 0..3 {
        let answer = who(&endpoint, UsernameToken::digest("Zoë", "secret")).await.expect("an answer");
        let words: Vec<_> = answer.split(' ').map(str::to_owned).collect();
        let [user, kind, digest, nonce, lasts] = &words[..] else { panic!("{answer}") };
        assert_eq!((&**user, &**kind, &**lasts), ("Zoë", "PasswordDigest", "false"));
        // 20 bytes and 16.
        assert_eq!((digest.len(), nonce.len()), (28, 24), "{answer}");
        different.extend([digest.clone(), nonce.clone()]);
    }
    assert_eq!(different.len(), 6, "a digest or a nonce was used twice");

    let stranger = serve(router(&ASKING, Asking(false))).await;
    let error = who(&stranger, UsernameToken::text("Zoë", "secret")).await.expect_err("not understood");
    assert!(error.fault().is_some_and(|fault| fault.0.code.ends_with("MustUnderstand")), "{error:?}");
    let ignored = UsernameToken::text("Zoë", "secret").may_be_ignored();
    assert_eq!(who(&stranger, ignored).await.expect("an answer"), "Zoë PasswordText secret  false");
}
