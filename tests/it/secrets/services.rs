//! Secrets in answers, and on the side of the service.

use super::canary::{ALL, Canary, Shown};
use crate::handmade::{AnyFault, Bound, Handmade, post, serve};
use crate::telemetry::Telemetry;
use saponify::client::Recorder;
use saponify::contract::{Element, Operation, Service};
use saponify::server::{Answer, Call, Dispatch, Request, ServiceFault, router};
use saponify::simple::{SimpleType, SimpleTypeError};
use saponify::{Fault, Secret, Supply, Wire};
use saponify_tests::peer::{Peer, Reply};
use std::borrow::Cow;
use std::sync::{Arc, Mutex};

const LOGIN: Element = Element::new("l", "urn:login", "login");
const SESSION: Element = Element::new("l", "urn:login", "session");
static OPEN: Operation = Operation::new("open", LOGIN, SESSION);
static LOGINS: Service = Service::new("Logins").operations(&[&OPEN]);

/// A text of at most eight bytes.
#[derive(Clone, Debug, PartialEq)]
struct Short(String);

impl SimpleType for Short {
    const NAME: &'static str = "Short";

    fn from_text(text: &str) -> Result<Self, SimpleTypeError> {
        match text.len() {
            ..=8 => Ok(Self(text.to_owned())),
            _ => Err(SimpleTypeError::new(Self::NAME, text, "it is longer than 8")),
        }
    }

    fn to_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.0)
    }
}

/// Both a request and an answer.
#[derive(Clone, Debug, PartialEq, Wire)]
#[yaserde(namespaces = { "l" = "urn:login" })]
struct Login {
    #[yaserde(prefix = "l")]
    token: Secret,
    #[yaserde(prefix = "l")]
    short: Short,
    #[yaserde(prefix = "l")]
    count: i32,
}

impl Supply<()> for Login {}

impl Bound for Login {
    const SERVICE: &'static Service = &LOGINS;
}

fn login(canary: Canary) -> Login {
    Login { token: Secret::new(canary.0), short: Short("s".to_owned()), count: 1 }
}

fn envelope(element: &str, token: &str, short: &str, count: &str) -> String {
    format!(
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><l:{element} xmlns:l='urn:login'>\
         <l:token>{token}</l:token><l:short>{short}</l:short><l:count>{count}</l:count></l:{element}></s:Body></s:Envelope>"
    )
}

#[tokio::test]
async fn a_secret_of_an_answer() {
    for canary in ALL {
        let (xml, spelled) = (canary.xml(), canary.references());
        for (name, reply) in [
            ("an answer", Reply::xml(200, envelope("session", &xml, "s", "1"))),
            ("an answer of a failure", Reply::xml(500, envelope("session", &xml, "s", "1"))),
            // Without the secret in it the document is as the contract says.
            ("a value that is too long", Reply::xml(200, envelope("session", &xml, &xml, "1"))),
            ("the same in other words", Reply::xml(200, envelope("session", &xml, &spelled, "1"))),
            ("no number", Reply::xml(200, envelope("session", &spelled, "s", &xml))),
            ("no end", Reply::xml(200, envelope("session", &xml, "s", "1").replace("</s:Body>", ""))),
        ] {
            let telemetry = Telemetry::start();
            let server = Peer::start([reply]).await;
            let recorder = Arc::new(Recorder::of_last(1));
            let client = Handmade::<Login>::builder(&server.endpoint()).interceptor(Arc::clone(&recorder) as _);
            // What is sent is another secret, so that nothing is known of this one beforehand.
            let sent = Login { token: Secret::new("another secret"), ..login(canary) };
            let answer = client.build().expect("a client").0.call::<_, Login, AnyFault>(&OPEN, sent).await;
            let mut shown = Shown::default();
            match &answer {
                Ok(answer) => shown.debug(answer),
                Err(error) => shown.error(error),
            }
            assert_eq!(answer.is_ok(), name == "an answer", "{answer:?}");
            shown.debug(&recorder.exchanges());
            shown.text(&recorder.exchanges()[0]);
            shown.text(&telemetry.text());
            shown.has_nothing_of(canary, name);
        }
    }
}

/// Keeps what is shown of requests.
#[derive(Clone)]
struct Logins(Arc<Mutex<Shown>>);

impl Dispatch for Logins {
    async fn dispatch(&self, call: Call) -> Answer {
        self.0.lock().expect("no panic").debug(&call);
        let method = |request: Request<Login>| async move {
            let mut shown = self.0.lock().expect("no panic");
            shown.debug(&request);
            shown.debug(&request.soap_headers.raw());
            match request.body.count {
                0 => Err(ServiceFault::from(AnyFault(Fault::client("no")))),
                _ => Ok(request.body),
            }
        };
        let answer = call.answer(&OPEN, method).await;
        self.0.lock().expect("no panic").debug(&answer);
        answer
    }
}

#[tokio::test]
async fn a_secret_of_a_request() {
    for canary in ALL {
        let telemetry = Telemetry::start();
        let shown = Arc::new(Mutex::new(Shown::default()));
        let endpoint = serve(router(&LOGINS, Logins(Arc::clone(&shown)))).await;
        Handmade::<Login>::at(&endpoint).call::<_, Login, AnyFault>(&OPEN, login(canary)).await.expect("an answer");
        let xml = canary.xml();
        let good = envelope("login", &xml, "s", "1");
        for (wrong, expected) in [
            (good.replace(">1<", ">0<"), "no"),
            (good.replace(">1<", &format!(">{xml}<")), "is not a valid"),
            (good.replace(">s<", &format!(">{}<", canary.references())), "is not a valid Short"),
            (good.replace("<l:count>", &format!("<l:count a='{xml}'>")), "attribute"),
            (good.replace("</l:login>", &format!("<l:other>{xml}</l:other></l:login>")), "unexpected element"),
            (good.replace("</s:Body>", ""), "not well-formed"),
        ] {
            let header = ("authorization", canary.percent());
            let (status, head, body) = post(&endpoint, &[(header.0, &header.1)], &wrong).await;
            assert_eq!(status, 500, "{body}");
            assert!(body.contains(expected), "{body}");
            let mut shown = shown.lock().expect("no panic");
            shown.text(&head);
            shown.text(&body);
        }
        let mut shown = shown.lock().expect("no panic");
        shown.text(&telemetry.text());
        shown.has_nothing_of(canary, "a service");
        assert!(shown.as_str().contains("Request {"), "{}", shown.as_str());
    }
}
