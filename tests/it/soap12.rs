//! SOAP 1.2 (parts 0, 1 and 2) on the wire, next to SOAP 1.1.

use crate::handmade::{AnyFault, Bound, Handmade, post, serve};
use saponify::contract::{Element, Namespace, Operation, Service, Version};
use saponify::envelope::{self, Body};
use saponify::server::{Answer, Call, Dispatch, Request, ServiceFault, router};
use saponify::wire::{ReadOptions, WriteOptions};
use saponify::{ConfigError, ErrorKind, Fault, Outcome, Supply, Wire};
use saponify_tests::peer::{Peer, Reply};

const PRICE: Element = Element::new("m", "urn:stock", "price");
const SYMBOL: Element = Element::new("m", "urn:stock", "symbol");
static ASK: Operation = Operation::new("ask", SYMBOL, PRICE).action("urn:stock#ask");
static BOTH: Service = Service::new("Stock")
    .namespaces(&[Namespace::new("m", "urn:stock")])
    .operations(&[&ASK])
    .endpoint("https://one.example/")
    .also(Version::Soap12, Some("https://two.example/"));
static NEW: Service = Service::new("Stock").version(Version::Soap12).operations(&[&ASK]);
static OLD: Service = Service::new("Stock").operations(&[&ASK]);

#[derive(Debug, PartialEq, Wire)]
#[yaserde(namespaces = { "m" = "urn:stock" })]
struct Symbol {
    #[yaserde(prefix = "m")]
    name: String,
}

impl Supply<()> for Symbol {}

struct BothVersions;
struct NewOnly;

impl Bound for BothVersions {
    const SERVICE: &'static Service = &BOTH;
}

impl Bound for NewOnly {
    const SERVICE: &'static Service = &NEW;
}

struct Stock;

impl Dispatch for Stock {
    async fn dispatch(&self, call: Call) -> Answer {
        call.answer(&ASK, |request: Request<Symbol>| async move {
            match request.body.name.as_str() {
                "DIS" => Ok("34.5".to_owned()),
                "?" => Err(ServiceFault::from(AnyFault(Fault::server("the exchange is closed")))),
                _ => Err(ServiceFault::from(AnyFault(Fault::client("no such symbol")))),
            }
        })
        .await
    }
}

fn symbol(name: &str) -> Symbol {
    Symbol { name: name.to_owned() }
}

fn fault(xml: &str) -> Fault {
    match envelope::read::<String>(xml, &PRICE, &ReadOptions::new()).expect(xml) {
        Body::Fault(fault) => fault,
        Body::Value(value) => panic!("{value}"),
    }
}

/// SOAP 1.2 part 1, example 4.
const TIMEOUT: &str = r#"<env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope"
    xmlns:m="http://www.example.org/timeouts" xmlns:xml="http://www.w3.org/XML/1998/namespace">
 <env:Body>
  <env:Fault>
   <env:Code>
     <env:Value>env:Sender</env:Value>
     <env:Subcode>
      <env:Value>m:MessageTimeout</env:Value>
     </env:Subcode>
   </env:Code>
   <env:Reason>
     <env:Text xml:lang="en">Sender Timeout</env:Text>
   </env:Reason>
   <env:Detail>
     <m:MaxTime>P5M</m:MaxTime>
   </env:Detail>
  </env:Fault>
 </env:Body>
</env:Envelope>"#;

/// SOAP 1.2 part 0, example 6a, with the texts the other way round.
const BAD_ARGUMENTS: &str = r#"<?xml version='1.0' ?>
<env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope" xmlns:rpc='http://www.w3.org/2003/05/soap-rpc'>
  <env:Body>
   <env:Fault>
     <env:Code>
       <env:Value>env:Sender</env:Value>
       <env:Subcode>
        <env:Value>rpc:BadArguments</env:Value>
       </env:Subcode>
     </env:Code>
     <env:Reason>
      <env:Text xml:lang="cs">Chyba zpracování</env:Text>
      <env:Text xml:lang="en-US">Processing error</env:Text>
     </env:Reason>
     <env:Detail>
      <e:myFaultDetails xmlns:e="http://travelcompany.example.org/faults">
        <e:message>Name does not match card number</e:message>
        <e:errorcode>999</e:errorcode>
      </e:myFaultDetails>
     </env:Detail>
   </env:Fault>
 </env:Body>
</env:Envelope>"#;

#[test]
fn faults_of_the_specification_are_read() {
    let timeout = fault(TIMEOUT);
    assert_eq!((timeout.code.as_str(), timeout.string.as_str()), ("env:Sender", "Sender Timeout"));
    assert_eq!(timeout.subcodes, ["{http://www.example.org/timeouts}MessageTimeout"]);
    let most = Element::new("t", "http://www.example.org/timeouts", "MaxTime");
    assert_eq!(timeout.detail_as::<String>(&most).as_deref(), Some("P5M"));
    let bad = fault(BAD_ARGUMENTS);
    assert_eq!(bad.string, "Processing error");
    assert_eq!(bad.subcodes, ["{http://www.w3.org/2003/05/soap-rpc}BadArguments"]);
    assert!(bad.detail().is_some_and(|detail| detail.contains("<e:errorcode>999</e:errorcode>")));
}

#[test]
fn a_fault_that_is_passed_on_stays_the_same_in_either_version() {
    let mut first = fault(TIMEOUT);
    first.actor = Some("urn:me".to_owned());
    first.subcodes.push("{urn:\"b}Late".to_owned());
    let again = fault(&envelope::write_fault(&NEW, &first, &WriteOptions::default()).expect("an envelope"));
    assert_eq!(again.code, "SOAP-ENV:Sender");
    assert_eq!((&again.string, &again.actor, &again.subcodes), (&first.string, &first.actor, &first.subcodes));
    assert_eq!(again.detail(), first.detail());
    let old = fault(&envelope::write_fault(&OLD, &first, &WriteOptions::default()).expect("an envelope"));
    assert_eq!((old.code.as_str(), &old.string, &old.actor), ("SOAP-ENV:Client", &first.string, &first.actor));
    assert_eq!(old.detail(), first.detail());
    // The detail may bind the envelope's prefix to the other version.
    let new = fault(&envelope::write_fault(&NEW, &old, &WriteOptions::default()).expect("an envelope"));
    assert_eq!((new.code.as_str(), new.detail()), ("SOAP-ENV:Sender", first.detail()));
}

#[test]
fn a_code_of_the_other_version_is_told_in_the_own_words() {
    let mut told = Fault::client("x");
    for (code, old, new, subcodes) in [
        ("Client", "SOAP-ENV:Client", "SOAP-ENV:Sender", &[][..]),
        ("s:Client.Auth", "SOAP-ENV:Client.Auth", "SOAP-ENV:Sender", &["Client.Auth"]),
        ("env:Receiver", "SOAP-ENV:Server", "SOAP-ENV:Receiver", &[]),
        ("MustUnderstand", "SOAP-ENV:MustUnderstand", "SOAP-ENV:MustUnderstand", &[]),
        ("env:DataEncodingUnknown", "SOAP-ENV:Client.DataEncodingUnknown", "SOAP-ENV:DataEncodingUnknown", &[]),
        ("m:Busy", "m:Busy", "SOAP-ENV:Receiver", &["Busy"]),
    ] {
        told.code = code.to_owned();
        let read = |service| fault(&envelope::write_fault(service, &told, &WriteOptions::default()).expect("XML"));
        assert_eq!(read(&OLD).code, old);
        assert_eq!(
            (read(&NEW).code.as_str(), read(&NEW).subcodes),
            (new, subcodes.iter().map(|&s| s.into()).collect())
        );
    }
}

#[tokio::test]
async fn a_call_has_the_media_type_and_the_action_of_its_version() {
    let answer = |uri: &str| {
        let body = "<s:Body><m:price xmlns:m='urn:stock'>34.5</m:price></s:Body>";
        Reply::xml(200, format!("<s:Envelope xmlns:s='{uri}'>{body}</s:Envelope>"))
    };
    let server = Peer::start([
        answer("http://www.w3.org/2003/05/soap-envelope"),
        answer("http://schemas.xmlsoap.org/soap/envelope/"),
    ])
    .await;
    for version in [Version::Soap12, Version::Soap11] {
        let builder = Handmade::<BothVersions>::builder(&server.endpoint()).version(version);
        let client = builder.build().expect("a client").0;
        let price = client.call::<_, String, AnyFault>(&ASK, symbol("DIS")).await.expect("an answer");
        assert_eq!(price, "34.5");
    }
    let requests = server.texts();
    let (new, old) = (requests[0].to_lowercase(), requests[1].to_lowercase());
    assert!(
        new.contains("\r\ncontent-type: application/soap+xml; charset=utf-8; action=\"urn:stock#ask\"\r\n"),
        "{new}"
    );
    assert!(!new.contains("soapaction"), "{new}");
    assert!(new.contains("<soap-env:envelope xmlns:soap-env=\"http://www.w3.org/2003/05/soap-envelope\""), "{new}");
    assert!(old.contains("\r\ncontent-type: text/xml; charset=utf-8\r\n"), "{old}");
    assert!(old.contains("\r\nsoapaction: \"urn:stock#ask\"\r\n"), "{old}");
    // What is in between is not an answer.
    let client = Handmade::<BothVersions>::builder(&server.endpoint()).version(Version::Soap12);
    let answered = client.build().expect("a client").0.call::<_, String, AnyFault>(&ASK, symbol("DIS")).await;
    let error = answered.expect_err("another version");
    assert!(matches!(error.kind(), ErrorKind::VersionMismatch { answered: Version::Soap11, .. }), "{error}");
    assert_eq!(error.outcome(), Outcome::Unknown);
}

#[tokio::test]
async fn a_service_answers_in_the_version_of_the_request() {
    let endpoint = serve(router(&BOTH, Stock)).await;
    for version in [Version::Soap11, Version::Soap12] {
        let client = Handmade::<BothVersions>::builder(&endpoint).version(version).build().expect("a client").0;
        let answer = client.call::<_, String, AnyFault>(&ASK, symbol("DIS")).await;
        assert_eq!(answer.expect("an answer"), "34.5");
        for (name, string, outcome) in
            [("none", "no such symbol", Outcome::Rejected), ("?", "the exchange is closed", Outcome::Unknown)]
        {
            let answer = client.call::<_, String, AnyFault>(&ASK, symbol(name)).await;
            let error = answer.expect_err("a fault");
            assert_eq!(error.outcome(), outcome);
            assert_eq!(error.fault().map(|AnyFault(fault)| fault.string.as_str()), Some(string));
        }
    }
    let envelope = |uri: &str, name: &str| {
        let body = format!("<m:symbol xmlns:m='urn:stock'><m:name>{name}</m:name></m:symbol>");
        format!("<e:Envelope xmlns:e='{uri}'><e:Body>{body}</e:Body></e:Envelope>")
    };
    for (uri, name, expected, media_type) in [
        ("http://www.w3.org/2003/05/soap-envelope", "DIS", 200, "application/soap+xml"),
        ("http://www.w3.org/2003/05/soap-envelope", "none", 400, "application/soap+xml"),
        ("http://www.w3.org/2003/05/soap-envelope", "?", 500, "application/soap+xml"),
        ("http://schemas.xmlsoap.org/soap/envelope/", "DIS", 200, "text/xml"),
        ("http://schemas.xmlsoap.org/soap/envelope/", "none", 500, "text/xml"),
    ] {
        let (status, head, body) = post(&endpoint, &[], &envelope(uri, name)).await;
        assert_eq!(status, expected, "{body}");
        assert!(head.contains(&format!("content-type: {media_type}; charset=utf-8")), "{head}");
        assert!(body.contains(&format!("xmlns:SOAP-ENV=\"{uri}\"")), "{body}");
    }
}

#[tokio::test]
async fn a_version_that_the_service_is_not_bound_to_is_a_mismatch() {
    for (service, uri) in
        [(&OLD, "http://www.w3.org/2003/05/soap-envelope"), (&NEW, "http://schemas.xmlsoap.org/soap/envelope/")]
    {
        let endpoint = serve(router(service, Stock)).await;
        let xml = format!("<e:Envelope xmlns:e='{uri}'><e:Body><x/></e:Body></e:Envelope>");
        let (status, _, body) = post(&endpoint, &[], &xml).await;
        assert_eq!(status, 500);
        // Part 1, appendix A: in the version that either side knows.
        assert!(body.contains("\"http://schemas.xmlsoap.org/soap/envelope/\""), "{body}");
        assert_eq!(fault(&body).code, "SOAP-ENV:VersionMismatch");
    }
    let endpoint = serve(router(&OLD, Stock)).await;
    let answer = Handmade::<NewOnly>::at(&endpoint).call::<_, String, AnyFault>(&ASK, symbol("DIS")).await;
    let error = answer.expect_err("a fault");
    assert_eq!(error.outcome(), Outcome::Rejected);
    assert_eq!(error.fault().map(|AnyFault(fault)| fault.code.as_str()), Some("SOAP-ENV:VersionMismatch"));
}

#[test]
fn nothing_follows_a_body_of_soap_12() {
    let body = "<e:Body><p:price xmlns:p='urn:stock'>1</p:price></e:Body>";
    for (uri, ok) in
        [("http://schemas.xmlsoap.org/soap/envelope/", true), ("http://www.w3.org/2003/05/soap-envelope", false)]
    {
        let xml = format!("<e:Envelope xmlns:e='{uri}'>{body}<more/></e:Envelope>");
        assert_eq!(envelope::read::<String>(&xml, &PRICE, &ReadOptions::new()).is_ok(), ok, "{uri}");
    }
}

#[test]
fn a_client_speaks_a_version_that_the_contract_binds() {
    let error = Handmade::<NewOnly>::builder("https://example.com").version(Version::Soap11).build().err();
    let Some(error @ ConfigError::Version { .. }) = error else { panic!("{error:?}") };
    assert_eq!(error.to_string(), "the service is not bound to SOAP 1.1; it has SOAP 1.2");
    let shown = |version| {
        let client = saponify::ClientBuilder::<Handmade<BothVersions>>::new().version(version).build();
        format!("{:?}", client.expect("a client").0)
    };
    assert!(shown(Version::Soap11).contains("one.example"));
    assert!(shown(Version::Soap12).contains("two.example"));
    assert!(matches!(saponify::ClientBuilder::<Handmade<NewOnly>>::new().build().err(), Some(ConfigError::NoEndpoint)));
}
