//! What a call answers, and what it says when it fails.

use crate::sample::{TOKEN, client, fake, request, result, status};
use ispring_learn::{
    CallOptions, CompletionStatus, Credentials, CredentialsProvider, ErrorKind, IspringLearn, IspringLearnClient,
    ModuleStatuses, Outcome, Secret, UpdateModulesStatusesFault, UpdateModulesStatusesRequest,
};
use saponify::transport::BoxFuture;
use saponify::{BoxError, RetryPolicy};
use saponify_tests::peer::{Peer, Reply, Step};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

#[tokio::test]
async fn the_fake_takes_the_sample() {
    let fake = fake().await;
    let client = client(&fake.endpoint());
    assert_eq!(client.update_modules_statuses(request()).await.expect("an answer").task_id, "100027");
    assert_eq!(client.update_modules_statuses(request()).await.expect("an answer").task_id, "100028");
    let accepted = fake.accepted();
    assert_eq!(accepted.len(), 2);
    assert_eq!(accepted[0].module_statuses, request().module_statuses);
    assert_eq!(accepted[0].credentials.get().map(|credentials| credentials.token.expose()), Some(TOKEN));
}

#[tokio::test]
async fn the_fake_refuses_what_it_does_not_know() {
    use UpdateModulesStatusesFault::{AuthorizationFailed, UnknownContentItem, WrongParameters};
    let fake = fake().await;
    let known = client(&fake.endpoint());
    let mut other_module = status();
    other_module.content_item_id = "other".to_owned();
    let start = UpdateModulesStatusesRequest::builder;
    for (request, fault) in [
        (
            start().enrollment_id("other").course_id(crate::sample::COURSE).module_status(status()).build(),
            WrongParameters,
        ),
        (
            start().enrollment_id(crate::sample::ENROLLMENT).course_id("other").module_status(status()).build(),
            UnknownContentItem,
        ),
        (
            start()
                .enrollment_id(crate::sample::ENROLLMENT)
                .course_id(crate::sample::COURSE)
                .module_status(other_module)
                .build(),
            UnknownContentItem,
        ),
    ] {
        let error = known.update_modules_statuses(request).await.expect_err("a fault");
        assert_eq!(error.fault(), Some(&fault));
        assert_eq!(error.outcome(), Outcome::Rejected);
    }
    let stranger = IspringLearnClient::builder()
        .endpoint(fake.endpoint())
        .credentials(Secret::new("stranger"))
        .build()
        .expect("a client");
    let error = stranger.update_modules_statuses(request()).await.expect_err("a fault");
    assert_eq!(error.fault(), Some(&AuthorizationFailed));
    assert!(fake.accepted().is_empty());
}

#[tokio::test]
async fn a_fault_is_told_by_its_string() {
    for (string, expected) in [
        ("permission Denied ", Some(UpdateModulesStatusesFault::PermissionDenied)),
        ("Unknown content item", Some(UpdateModulesStatusesFault::UnknownContentItem)),
        ("out of memory", None),
    ] {
        for status in [500, 200, 403] {
            let server = Peer::start([Reply::fault(status, string)]).await;
            let error = client(&server.endpoint()).update_modules_statuses(request()).await.expect_err("a fault");
            match (error.fault(), &expected) {
                (Some(found), Some(expected)) => assert_eq!(found, expected),
                (Some(UpdateModulesStatusesFault::Other(fault)), None) => assert_eq!(fault.string, string),
                (found, _) => panic!("{found:?}"),
            }
            assert_eq!(error.outcome(), Outcome::Rejected);
            assert_eq!(server.requests().len(), 1);
        }
    }
}

#[tokio::test]
async fn an_unknown_server_fault_leaves_the_outcome_open() {
    let body = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>\
                <faultcode>s:Server</faultcode><faultstring>out of memory</faultstring></s:Fault></s:Body></s:Envelope>";
    let server = Peer::start([Reply::xml(500, body)]).await;
    let error = client(&server.endpoint()).update_modules_statuses(request()).await.expect_err("a fault");
    assert!(matches!(error.fault(), Some(UpdateModulesStatusesFault::Other(_))));
    assert_eq!(error.outcome(), Outcome::Unknown);
}

#[tokio::test]
async fn an_unreachable_server_got_nothing() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let error = client(&format!("http://{address}/")).update_modules_statuses(request()).await.expect_err("no server");
    assert!(matches!(error.kind(), ErrorKind::Transport(_)));
    assert_eq!(error.outcome(), Outcome::NotSent);
}

#[tokio::test]
async fn a_server_that_takes_the_request_and_closes_may_have_acted() {
    let server = Peer::start([Step::Close]).await;
    let error = client(&server.endpoint()).update_modules_statuses(request()).await.expect_err("no answer");
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_answer_that_never_comes_ends_with_the_time() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let endpoint = format!("http://{}/", listener.local_addr().expect("an address"));
    let hold = tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok(connection) = listener.accept().await {
            held.push(connection);
        }
    });
    for options in [
        CallOptions::new().deadline(Duration::from_millis(200)),
        CallOptions::new().attempt_timeout(Duration::from_millis(200)),
    ] {
        let error = client(&endpoint).with(options).update_modules_statuses(request()).await.expect_err("no answer");
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
        assert!(error.to_string().contains("the time for the call was over"), "{error}");
    }
    hold.abort();
}

#[tokio::test]
async fn an_empty_list_is_refused_before_anything_is_sent() {
    let server = Peer::start([Step::Close]).await;
    let none: Vec<String> = Vec::new();
    let start = UpdateModulesStatusesRequest::builder().course_id("c");
    let no_enrollment = start.enrollment_ids(none).module_status(status()).build();
    let error = client(&server.endpoint()).update_modules_statuses(no_enrollment).await.expect_err("refused");
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_eq!(
        error.to_string(),
        "updateModulesStatuses: the request cannot be sent: updateModulesStatusesRequest/enrollmentIds/id: \
         the list is empty and needs at least one item; nothing was sent"
    );
    let no_module =
        UpdateModulesStatusesRequest::builder().course_id("c").enrollment_id("e").module_statuses(Vec::new()).build();
    assert_eq!(no_module.module_statuses, ModuleStatuses::from(Vec::new()));
    let error = client(&server.endpoint()).update_modules_statuses(no_module).await.expect_err("refused");
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn an_unknown_status_is_sent_only_where_that_is_allowed() {
    let server = Peer::start([result("<ns1:taskId>7</ns1:taskId>")]).await;
    let mut unknown = status();
    unknown.status = CompletionStatus::Unknown("not_started".to_owned());
    let mut request = request();
    request.module_statuses = [unknown].into();
    let client = client(&server.endpoint());
    let error = client.update_modules_statuses(request.clone()).await.expect_err("refused");
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.to_string().contains("`not_started` is not among the values"), "{error}");
    assert!(server.requests().is_empty());
    let allowed = client.with(CallOptions::new().send_unknown_values(true));
    allowed.update_modules_statuses(request).await.expect("an answer");
    assert!(server.texts()[0].contains(">not_started<"));
}

#[tokio::test]
async fn what_xml_cannot_carry_is_refused_before_anything_is_sent() {
    let server = Peer::start([Step::Close]).await;
    let mut wrong = status();
    wrong.reason = Some("a\u{1}b".to_owned());
    let mut request = request();
    request.module_statuses = [wrong].into();
    let error = client(&server.endpoint()).update_modules_statuses(request).await.expect_err("refused");
    assert!(error.to_string().contains("moduleStatus/reason: the text has the character U+0001"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn answers_that_are_not_the_contract_s_are_errors() {
    for (reply, expected) in [
        (Reply::new(200, "text/html", "<html><body>Log in</body></html>"), "is not a SOAP envelope"),
        (Reply::new(500, "text/plain", "boom"), "the server answered HTTP 500: boom"),
        (result(""), "the required `taskId` is missing"),
        (result("<ns1:taskId>1</ns1:taskId><ns1:taskId>2</ns1:taskId>"), "`taskId` stands more than once"),
        (result("<taskId>1</taskId>"), "the required `taskId` is missing"),
        (Reply::xml(200, "<e:Envelope xmlns:e='http://www.w3.org/2003/05/soap-envelope'/>"), "SOAP 1.2 envelope"),
        (Reply::xml(200, "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "the document has a DOCTYPE"),
        (Reply::xml(200, "<!DOCTYPE html><html>Log in</html>"), "is not a SOAP envelope"),
    ] {
        let server = Peer::start([reply]).await;
        let error = client(&server.endpoint()).update_modules_statuses(request()).await.expect_err("a bad answer");
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    }
}

#[tokio::test]
async fn a_status_says_what_was_done_only_where_no_service_answered() {
    let answered = |status| result("<ns1:taskId>7</ns1:taskId>").status(status);
    let page = |status| Reply::new(status, "text/html", "<html>no</html>");
    for (reply, expected) in [
        (answered(503), Outcome::Unknown),
        (answered(404), Outcome::Unknown),
        (Reply::xml(400, "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"), Outcome::Unknown),
        (page(404), Outcome::Rejected),
        (page(429), Outcome::Rejected),
        (page(503), Outcome::Rejected),
        (page(408), Outcome::Unknown),
        (page(500), Outcome::Unknown),
        (page(302), Outcome::Unknown),
    ] {
        let server = Peer::start([reply]).await;
        let once = client(&server.endpoint()).with(CallOptions::new().retry(RetryPolicy::never()));
        let error = once.update_modules_statuses(request()).await.expect_err("no answer");
        assert_eq!(error.outcome(), expected, "{error}");
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_fault_of_the_server_is_never_taken_for_a_lack_of_understanding() {
    for string in ["Wrong version", "Message part x was not recognized."] {
        let fault = format!(
            "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>\
             <faultcode>s:Server</faultcode><faultstring>{string}</faultstring></s:Fault></s:Body></s:Envelope>"
        );
        let server = Peer::start([Reply::xml(500, fault), result("<ns1:taskId>7</ns1:taskId>")]).await;
        let error = client(&server.endpoint()).update_modules_statuses(request()).await.expect_err("a fault");
        assert_eq!((error.outcome(), server.requests().len()), (Outcome::Unknown, 1), "{error}");
    }
}

#[tokio::test]
async fn what_was_sent_is_not_denied_when_a_further_attempt_fails() {
    struct Once(AtomicUsize);

    impl CredentialsProvider<Credentials> for Once {
        fn credentials<'a>(&'a self, _: Option<&'a Credentials>) -> BoxFuture<'a, Result<Credentials, BoxError>> {
            let first = self.0.fetch_add(1, Ordering::Relaxed) == 0;
            Box::pin(async move { if first { Ok(Secret::new(TOKEN).into()) } else { Err("no more tokens".into()) } })
        }
    }

    let server = Peer::start([Reply::fault(500, "Authorization failed")]).await;
    let client = IspringLearnClient::builder()
        .endpoint(server.endpoint())
        .credentials_provider(Arc::new(Once(AtomicUsize::new(0))))
        .build()
        .expect("a client");
    let error = client.update_modules_statuses(request()).await.expect_err("no credentials");
    assert!(matches!(error.kind(), ErrorKind::Credentials(_)));
    assert_eq!((error.outcome(), server.requests().len()), (Outcome::Rejected, 1));
}

#[tokio::test]
async fn an_answer_that_repeats_the_token_does_not_get_it_into_the_error() {
    let page = format!("<html>bad token: {TOKEN}</html>");
    let server = Peer::start([Reply::new(500, "text/html", page)]).await;
    let error = client(&server.endpoint()).update_modules_statuses(request()).await.expect_err("no answer");
    assert!(error.to_string().contains("bad token: ********"), "{error}");
    assert!(!format!("{error} {error:?}").contains(TOKEN));
}

#[tokio::test]
async fn the_headers_are_those_of_soap_1_1() {
    let server = Peer::start([result("<ns1:taskId>7</ns1:taskId>")]).await;
    assert_eq!(client(&server.endpoint()).update_modules_statuses(request()).await.expect("an answer").task_id, "7");
    let head = server.texts()[0].to_lowercase();
    assert!(head.starts_with("post /soap http/1.1\r\n"), "{head}");
    assert!(head.contains("\r\ncontent-type: text/xml; charset=utf-8\r\n"), "{head}");
    assert!(head.contains("\r\nsoapaction: \"updatemodulesstatuses\"\r\n"), "{head}");
}

#[tokio::test]
async fn the_other_namespaces_are_tried_once_and_remembered() {
    let mismatch = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>\
                    <faultcode>s:VersionMismatch</faultcode><faultstring>Wrong Version</faultstring></s:Fault></s:Body></s:Envelope>";
    let good = result("<ns1:taskId>7</ns1:taskId>");
    let server = Peer::start([Reply::xml(500, mismatch), good.clone(), good]).await;
    let client = client(&server.endpoint());
    client.update_modules_statuses(request()).await.expect("an answer");
    client.update_modules_statuses(request()).await.expect("an answer");
    let requests = server.texts();
    let standard = |request: &String| {
        request.contains("\"http://schemas.xmlsoap.org/soap/envelope/\"")
            && request.contains("\"http://ispringlearn.com/go/services/api/soap\"")
            && !request.contains("\"https://")
    };
    assert!(requests[0].contains("\"https://schemas.xmlsoap.org/soap/envelope/\""));
    assert_eq!(requests.iter().map(standard).collect::<Vec<_>>(), [false, true, true]);

    // A fault in the other namespaces is an answer too, so they are remembered.
    let server = Peer::start([Reply::xml(500, mismatch), Reply::fault(500, "Wrong parameters")]).await;
    let client = crate::sample::client(&server.endpoint());
    for sent in [2, 3] {
        let error = client.update_modules_statuses(request()).await.expect_err("a fault");
        assert_eq!(error.fault(), Some(&UpdateModulesStatusesFault::WrongParameters));
        assert_eq!(server.requests().len(), sent);
    }

    let server = Peer::start([Reply::xml(500, mismatch)]).await;
    let error =
        crate::sample::client(&server.endpoint()).update_modules_statuses(request()).await.expect_err("a fault");
    assert_eq!(error.outcome(), Outcome::Rejected);
    assert_eq!(server.requests().len(), 2);
}

/// Counts how often it was asked, and gives a number as the token.
struct Counting(AtomicUsize);

impl CredentialsProvider<Credentials> for Counting {
    fn credentials<'a>(&'a self, refused: Option<&'a Credentials>) -> BoxFuture<'a, Result<Credentials, BoxError>> {
        let count = self.0.fetch_add(1, Ordering::Relaxed);
        let refused = refused.map_or("none", |credentials| credentials.token.expose()).to_owned();
        Box::pin(async move { Ok(Secret::new(format!("token-{count}-after-{refused}")).into()) })
    }
}

#[tokio::test]
async fn refused_credentials_are_fetched_once_more() {
    let refusal = Reply::fault(500, "Authorization failed");
    let server = Peer::start([refusal.clone(), result("<ns1:taskId>7</ns1:taskId>")]).await;
    let client = IspringLearnClient::builder()
        .endpoint(server.endpoint())
        .credentials_provider(Arc::new(Counting(AtomicUsize::new(0))))
        .build()
        .expect("a client");
    client.update_modules_statuses(request()).await.expect("an answer");
    let requests = server.texts();
    assert!(requests[0].contains(">token-0-after-none<"), "{requests:?}");
    assert!(requests[1].contains(">token-1-after-token-0-after-none<"), "{requests:?}");

    // Credentials that stay the same are not tried again.
    let server = Peer::start([refusal]).await;
    let error =
        crate::sample::client(&server.endpoint()).update_modules_statuses(request()).await.expect_err("a fault");
    assert_eq!(error.fault(), Some(&UpdateModulesStatusesFault::AuthorizationFailed));
    assert_eq!(server.requests().len(), 1);
}
