//! One-way operations (WSDL 1.1, 2.4.1), and messages whose parts stand in the body itself (3.5).

use crate::handmade::{AnyFault, Bound, Handmade, post, serve};
use saponify::contract::{Element, Operation, Service};
use saponify::server::{Answer, Call, Dispatch, Request, ServiceFault, router};
use saponify::wire::{ReadErrorKind, ReadOptions, WriteOptions};
use saponify::{CallOptions, Error, ErrorKind, Fault, Outcome, Supply, Wire, envelope};
use saponify_tests::peer::{Peer, Reply};
use std::sync::{Arc, Mutex};

const NOTE: Element = Element::new("n", "urn:note", "note");
static TELL: Operation = Operation::new("tell", NOTE, Element::of_body()).action("urn:note#tell").one_way();
static SHOUT: Operation = Operation::new("shout", NOTE, Element::of_body()).action("urn:note#shout").one_way();
/// Two parts, and an answer without parts.
static MARK: Operation = Operation::new("mark", Element::of_body(), Element::of_body()).action("urn:note#mark");
/// No part.
static PING: Operation = Operation::new("ping", Element::of_body(), NOTE).action("urn:note#ping");
static NOTES: Service = Service::new("Notes").operations(&[&TELL, &SHOUT, &MARK, &PING]);

#[derive(Debug, PartialEq, Wire)]
#[yaserde(namespaces = { "n" = "urn:note" })]
struct Note {
    #[yaserde(prefix = "n")]
    text: String,
}

/// The parts of a message, each an element of its own.
#[derive(Debug, PartialEq, Wire)]
#[yaserde(namespaces = { "n" = "urn:note", "u" = "urn:user" })]
struct Parts {
    #[yaserde(prefix = "n")]
    mark: String,
    #[yaserde(prefix = "u")]
    user: Option<String>,
}

impl Supply<()> for Note {}
impl Supply<()> for Parts {}

impl Bound for Note {
    const SERVICE: &'static Service = &NOTES;
}

/// Remembers what it was told.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn take(&self, text: String) -> Result<(), ServiceFault<AnyFault>> {
        if text == "bad" {
            return Err(AnyFault(Fault::client("a bad note")).into());
        }
        self.0.lock().expect("not poisoned").push(text);
        Ok(())
    }

    fn all(&self) -> Vec<String> {
        self.0.lock().expect("not poisoned").clone()
    }
}

impl Dispatch for Notes {
    async fn dispatch(&self, call: Call) -> Answer {
        match call.operation() {
            0 => call.answer(&TELL, |request: Request<Note>| async { self.take(request.body.text) }).await,
            1 => {
                let method = |request: Request<Note>| async move { self.take(request.body.text.to_uppercase()) };
                call.answer(&SHOUT, method).await
            }
            2 => call.answer(&MARK, |request: Request<Parts>| async { self.take(request.body.mark) }).await,
            3 => {
                let method = |_: Request<()>| async { Ok::<_, ServiceFault<AnyFault>>(note("pong")) };
                call.answer(&PING, method).await
            }
            _ => call.unknown(),
        }
    }
}

fn note(text: &str) -> Note {
    Note { text: text.to_owned() }
}

async fn tell(endpoint: &str) -> Result<(), Error<AnyFault>> {
    Handmade::<Note>::at(endpoint).call(&TELL, note("a")).await
}

#[tokio::test]
async fn a_one_way_request_is_answered_by_a_status() {
    let notes = Notes::default();
    let endpoint = serve(router(&NOTES, notes.clone())).await;
    tell(&endpoint).await.expect("taken");
    assert_eq!(notes.all(), ["a"]);
    let envelope = |body: &str| {
        format!(
            "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:n='urn:note'><s:Body>{body}</s:Body></s:Envelope>"
        )
    };
    for (body, expected) in [
        ("<n:note><n:text>b</n:text></n:note>", 202),
        ("<n:note><n:text>bad</n:text></n:note>", 500),
        ("<n:note/>", 500),
    ] {
        let (status, head, answer) = post(&endpoint, &[], &envelope(body)).await;
        assert_eq!(status, expected, "{answer}");
        assert_eq!((answer.is_empty(), head.contains("content-type")), (status == 202, status != 202), "{head}");
    }
    assert_eq!(notes.all(), ["a", "b"]);
}

#[tokio::test]
async fn a_success_without_content_answers_a_one_way_call() {
    let envelope =
        |body: &str| format!("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'>{body}</s:Envelope>");
    for answer in [
        Reply::xml(202, ""),
        Reply::xml(200, "\r\n"),
        Reply::new(204, "text/plain", ""),
        Reply::xml(200, envelope("<s:Body/>")),
        Reply::xml(202, envelope("<s:Header/><s:Body>\n</s:Body>")),
    ] {
        let server = Peer::start([answer]).await;
        tell(&server.endpoint()).await.expect("taken");
    }
    for (answer, outcome) in [
        (Reply::xml(200, "<html>please log in</html>"), Outcome::Unknown),
        (Reply::xml(500, ""), Outcome::Unknown),
        (Reply::xml(403, ""), Outcome::Rejected),
        (Reply::fault(500, "no"), Outcome::Rejected),
        (Reply::fault(202, "no"), Outcome::Rejected),
    ] {
        let server = Peer::start([answer]).await;
        assert_eq!(tell(&server.endpoint()).await.expect_err("not taken").outcome(), outcome);
    }
    // Other operations want an answer, and a strict client wants none here.
    let server = Peer::start([Reply::xml(200, "")]).await;
    let client = Handmade::<Note>::at(&server.endpoint());
    let error = client.call::<_, Note, AnyFault>(&PING, ()).await.expect_err("no answer");
    assert!(matches!(error.kind(), ErrorKind::NotSoap { .. }), "{error}");
    let server = Peer::start([Reply::xml(200, envelope("<s:Body><x/></s:Body>"))]).await;
    let strict = CallOptions::new().strictness(saponify::wire::Strictness::Strict);
    let answer = Handmade::<Note>::at(&server.endpoint()).with(strict).call::<_, (), AnyFault>(&TELL, note("a")).await;
    assert!(matches!(answer.expect_err("an element").kind(), ErrorKind::Answer(_)));
    tell(&server.endpoint()).await.expect("taken");
}

#[tokio::test]
async fn requests_with_one_element_are_told_apart_by_the_action() {
    let notes = Notes::default();
    let endpoint = serve(router(&NOTES, notes.clone())).await;
    let client = Handmade::<Note>::at(&endpoint);
    client.call::<_, (), AnyFault>(&SHOUT, note("loud")).await.expect("taken");
    let parts = Parts { mark: "m".to_owned(), user: Some("u".to_owned()) };
    client.call::<_, (), AnyFault>(&MARK, parts).await.expect("an answer");
    assert_eq!(client.call::<_, Note, AnyFault>(&PING, ()).await.expect("an answer"), note("pong"));
    let xml = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:n='urn:note'><s:Body>\
               <n:note><n:text>c</n:text></n:note></s:Body></s:Envelope>";
    for action in ["\"urn:note#shout\"", "urn:note#shout", "\"urn:else\"", "\"\""] {
        assert_eq!(post(&endpoint, &[("SOAPAction", action)], xml).await.0, 202);
    }
    // Without an action the first operation of the contract is taken, here one that has the element.
    assert_eq!(post(&endpoint, &[], xml).await.0, 202);
    assert_eq!(notes.all(), ["LOUD", "m", "C", "C", "c", "c", "c"]);
    // Parts are not an element that some operation has.
    let parts = xml.replace("<n:note><n:text>c</n:text></n:note>", "<n:mark>d</n:mark><u:user xmlns:u='urn:user'/>");
    assert_eq!(post(&endpoint, &[], &parts).await.0, 200);
    assert_eq!(notes.all().last().map(String::as_str), Some("d"));
}

#[test]
fn parts_stand_in_the_body() {
    let parts = Parts { mark: "a".to_owned(), user: Some("b".to_owned()) };
    let body = Element::of_body();
    let xml = envelope::write(&NOTES, &body, &parts, &WriteOptions::default()).expect("an envelope");
    let expected =
        "<SOAP-ENV:Body xmlns:n=\"urn:note\" xmlns:u=\"urn:user\"><n:mark>a</n:mark><u:user>b</u:user></SOAP-ENV:Body>";
    assert!(xml.contains(expected), "{xml}");
    let read = |xml: &str| envelope::read::<Parts>(xml, &body, &ReadOptions::new());
    assert_eq!(read(&xml), Ok(envelope::Body::Value(parts)));
    // The attributes of the body are not the message's, and a fault is one here, too.
    let strict = ReadOptions { strictness: saponify::wire::Strictness::Strict, ..ReadOptions::new() };
    let signed = xml.replace("<SOAP-ENV:Body", "<SOAP-ENV:Body Id='signed' ");
    assert!(envelope::read::<Parts>(&signed, &body, &strict).is_ok());
    let fault = envelope::write_fault(&NOTES, &Fault::client("no"), &WriteOptions::default()).expect("an envelope");
    assert!(matches!(read(&fault), Ok(envelope::Body::Fault(_))), "{fault}");
    let missing = read(&xml.replace("n:mark", "n:other")).expect_err("a part is missing");
    assert_eq!(missing.kind(), &ReadErrorKind::Missing("mark"));
    let empty = envelope::write(&NOTES, &body, &(), &WriteOptions::default()).expect("an envelope");
    assert!(empty.contains("<SOAP-ENV:Body></SOAP-ENV:Body>"), "{empty}");
    assert_eq!(envelope::read::<()>(&empty, &body, &strict), Ok(envelope::Body::Value(())));
}
