//! Header entries (SOAP 1.1, 4.2; SOAP 1.2 part 1, 5.2; WSDL 1.1, 3.7).

use crate::handmade::{AnyFault, Bound, Handmade, post, serve};
use saponify::contract::{Element, Operation, Service, Version};
use saponify::server::{Answer, Call, Dispatch, Request, ServiceFault, router};
use saponify::{CallOptions, Error, ErrorKind, Fault, HeaderEntry, Outcome, ReceivedHeaders, SoapHeader, Wire};
use saponify_tests::peer::{Peer, Reply};

const ITINERARY: Element = Element::new("p", "http://travelcompany.example.org/reservation/travel", "itinerary");
const BOOKED: Element = Element::new("p", "http://travelcompany.example.org/reservation/travel", "booked");
const RESERVATION: Element = Element::new("m", "http://travelcompany.example.org/reservation", "reservation");
const PASSENGER: Element = Element::new("n", "http://mycompany.example.com/employees", "passenger");
const TRANSACTION: Element = Element::new("t", "some-URI", "Transaction");
static BOOK: Operation =
    Operation::new("book", ITINERARY, BOOKED).headers(&[&RESERVATION, &PASSENGER]).response_headers(&[&RESERVATION]);
static TRAVEL: Service = Service::new("Travel").operations(&[&BOOK]).also(Version::Soap12, None);

#[derive(Clone, Debug, PartialEq, Wire)]
#[yaserde(namespaces = { "m" = "http://travelcompany.example.org/reservation" })]
struct Reservation {
    #[yaserde(prefix = "m")]
    reference: String,
    #[yaserde(prefix = "m", rename = "dateAndTime")]
    date_and_time: String,
}

impl SoapHeader for Reservation {
    const ELEMENT: Element = RESERVATION;
}

#[derive(Clone, Debug, PartialEq, Wire)]
#[yaserde(namespaces = { "n" = "http://mycompany.example.com/employees" })]
struct Passenger {
    #[yaserde(prefix = "n")]
    name: String,
}

impl Bound for Passenger {
    const SERVICE: &'static Service = &TRAVEL;
}

fn reservation() -> Reservation {
    Reservation {
        reference: "uuid:093a2da1-q345-739r-ba5d-pqff98fe8j7d".to_owned(),
        date_and_time: "2001-11-29T13:20:00.000-05:00".to_owned(),
    }
}

/// SOAP 1.2 part 0, example 1, with a body of one text.
const SAMPLE: &str = r#"<?xml version='1.0' ?>
<env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope">
 <env:Header>
  <m:reservation xmlns:m="http://travelcompany.example.org/reservation"
          env:role="http://www.w3.org/2003/05/soap-envelope/role/next"
           env:mustUnderstand="true">
   <m:reference>uuid:093a2da1-q345-739r-ba5d-pqff98fe8j7d</m:reference>
   <m:dateAndTime>2001-11-29T13:20:00.000-05:00</m:dateAndTime>
  </m:reservation>
  <n:passenger xmlns:n="http://mycompany.example.com/employees"
          env:role="http://www.w3.org/2003/05/soap-envelope/role/next"
           env:mustUnderstand="true">
   <n:name>Åke Jógvan Øyvind</n:name>
  </n:passenger>
 </env:Header>
 <env:Body>
  <p:itinerary xmlns:p="http://travelcompany.example.org/reservation/travel">New York</p:itinerary>
 </env:Body>
</env:Envelope>"#;

/// Answers with the passenger's name, and with the reservation that it was given.
struct Travel;

impl Dispatch for Travel {
    async fn dispatch(&self, call: Call) -> Answer {
        call.answer(&BOOK, |request: Request<Itinerary>| async move {
            let Ok(Some(reservation)) = request.soap_headers.get::<Reservation>() else {
                return Err(ServiceFault::from(AnyFault(Fault::client("there is no reservation"))));
            };
            let passenger = request.soap_headers.get_as::<Passenger>(&PASSENGER);
            request.response_headers.add(HeaderEntry::new(reservation).must_understand());
            match passenger {
                Ok(Some(passenger)) => Ok(passenger.name),
                _ => Err(ServiceFault::from(AnyFault(Fault::client("there is no passenger")))),
            }
        })
        .await
    }

    fn understood(&self) -> &'static [&'static Element] {
        &[&TRANSACTION]
    }
}

/// A text, as the one part of a request.
#[derive(Debug, PartialEq)]
struct Itinerary(String);

impl saponify::Supply<()> for Itinerary {}

impl Wire for Itinerary {
    fn decode(reader: &mut saponify::wire::Reader<'_>) -> Result<Self, saponify::wire::ReadError> {
        String::decode(reader).map(Self)
    }

    fn encode(&self, writer: &mut saponify::wire::Writer<'_>) -> Result<(), saponify::wire::WriteError> {
        self.0.encode(writer)
    }
}

async fn book(endpoint: &str, version: Version, options: CallOptions) -> Result<String, Error<AnyFault>> {
    let client = Handmade::<Passenger>::builder(endpoint).version(version).build().expect("a client").0;
    client.with(options).call(&BOOK, Itinerary("New York".to_owned())).await
}

#[tokio::test]
async fn entries_go_there_and_back_in_either_version() {
    let endpoint = serve(router(&TRAVEL, Travel)).await;
    for version in [Version::Soap11, Version::Soap12] {
        let received = ReceivedHeaders::new();
        let name = "Åke Jógvan Øyvind";
        let options = CallOptions::new()
            .soap_header_entry(HeaderEntry::new(reservation()).must_understand())
            .soap_header_as(PASSENGER, Passenger { name: name.to_owned() })
            .receive_headers(&received);
        assert_eq!(book(&endpoint, version, options.clone()).await.expect("an answer"), name);
        assert_eq!(received.get(), Ok(Some(reservation())));
        assert_eq!(received.get_as::<Passenger>(&PASSENGER), Ok(None));
        let raw = received.raw();
        assert_eq!(raw.len(), 1);
        assert_eq!(raw[0].local, "reservation");
        assert!(
            raw[0].xml.starts_with("<m:reservation ") && raw[0].xml.ends_with("</m:reservation>"),
            "{}",
            raw[0].xml
        );
        assert!(!format!("{received:?}{options:?}{raw:?}").contains("uuid"), "no values are shown");
        // The contract declares the entry, so that it is understood without a handle too.
        let options = CallOptions::new().soap_header(reservation()).raw_soap_header(&format!(
            "<!-- one element --><n:passenger xmlns:n='{}'><n:name>a</n:name></n:passenger>",
            PASSENGER.uri()
        ));
        assert_eq!(book(&endpoint, version, options.expect("XML")).await.expect("an answer"), "a");
    }
}

/// WSDL 1.1, 3.7: errors that pertain to headers go back in headers.
#[tokio::test]
async fn a_fault_comes_with_the_entries_that_were_added() {
    let endpoint = serve(router(&TRAVEL, Travel)).await;
    let received = ReceivedHeaders::new();
    let options = CallOptions::new().soap_header(reservation()).receive_headers(&received);
    let error = book(&endpoint, Version::Soap11, options.clone()).await.expect_err("a fault");
    assert!(error.to_string().contains("there is no passenger"), "{error}");
    assert_eq!(received.get(), Ok(Some(reservation())));
    // The entries of an earlier answer are not those of a call without one.
    let error = book("http://127.0.0.1:1/", Version::Soap11, options).await.expect_err("no server");
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_eq!(received.get::<Reservation>(), Ok(None));
}

#[tokio::test]
async fn a_service_understands_what_it_declares() {
    let endpoint = serve(router(&TRAVEL, Travel)).await;
    let (status, _, body) = post(&endpoint, &[], SAMPLE).await;
    assert_eq!(status, 200, "{body}");
    assert!(body.contains("Åke Jógvan Øyvind"), "{body}");
    let old =
        SAMPLE.replace("http://www.w3.org/2003/05/soap-envelope\"", "http://schemas.xmlsoap.org/soap/envelope/\"");
    for (entry, understood) in [
        // SOAP 1.1, 4.2.3.
        ("<t:Transaction xmlns:t=\"some-URI\" env:mustUnderstand=\"1\">5</t:Transaction>", true),
        ("<t:Other xmlns:t=\"some-URI\" env:mustUnderstand=\"1\">5</t:Other>", false),
        ("<t:Other xmlns:t=\"some-URI\" env:mustUnderstand=\"0\">5</t:Other>", true),
    ] {
        for sample in [SAMPLE, &old] {
            let (status, _, body) =
                post(&endpoint, &[], &sample.replace("<env:Header>", &format!("<env:Header>{entry}"))).await;
            assert_eq!((status == 200, body.contains(":MustUnderstand")), (understood, !understood), "{body}");
        }
    }
}

#[tokio::test]
async fn attributes_of_an_entry_are_in_the_words_of_the_version() {
    let server = Peer::start([Reply::xml(500, "")]).await;
    let raw = "<x:a xmlns:x='urn:x' xmlns:SOAP-ENV='urn:other' SOAP-ENV:b='1'/>";
    let entry = HeaderEntry::raw(raw).expect("XML").must_understand().role("urn:\"next").relay();
    let typed = HeaderEntry::of(PASSENGER, "x".to_owned()).must_understand().role("urn:next").relay();
    let options = CallOptions::new().soap_header_entry(entry).soap_header_entry(typed);
    for version in [Version::Soap11, Version::Soap12] {
        book(&server.endpoint(), version, options.clone()).await.expect_err("no answer");
    }
    let requests = server.texts();
    for (request, typed, raw) in [
        (
            &requests[0],
            "<n:passenger xmlns:n=\"http://mycompany.example.com/employees\" SOAP-ENV:mustUnderstand=\"1\" \
             SOAP-ENV:actor=\"urn:next\">x</n:passenger>",
            "<x:a xmlns:soap-of-entry=\"http://schemas.xmlsoap.org/soap/envelope/\" soap-of-entry:mustUnderstand=\"1\" \
             soap-of-entry:actor=\"urn:&quot;next\" xmlns:x='urn:x' xmlns:SOAP-ENV='urn:other' SOAP-ENV:b='1'/>",
        ),
        (
            &requests[1],
            "<n:passenger xmlns:n=\"http://mycompany.example.com/employees\" SOAP-ENV:mustUnderstand=\"true\" \
             SOAP-ENV:role=\"urn:next\" SOAP-ENV:relay=\"true\">x</n:passenger>",
            "<x:a xmlns:soap-of-entry=\"http://www.w3.org/2003/05/soap-envelope\" \
             soap-of-entry:mustUnderstand=\"true\" soap-of-entry:role=\"urn:&quot;next\" \
             soap-of-entry:relay=\"true\" xmlns:x='urn:x' xmlns:SOAP-ENV='urn:other' SOAP-ENV:b='1'/>",
        ),
    ] {
        assert!(request.contains(&format!("<SOAP-ENV:Header>{raw}{typed}</SOAP-ENV:Header>")), "{request}");
    }
}

#[test]
fn a_raw_entry_is_one_element() {
    for bad in ["", "text", "<a>", "<a/><b/>", "<x:a/>", "<!DOCTYPE a><a/>", "<a/>text", "<a b='\u{1}'/>"] {
        assert!(CallOptions::new().raw_soap_header(bad).is_err(), "{bad}");
    }
    for good in ["<a/>", " <?xml-stylesheet?> <a b='>'>text</a> ", "<?xml version='1.0'?><a\n/>"] {
        assert!(CallOptions::new().raw_soap_header(good).is_ok(), "{good}");
    }
}

#[tokio::test]
async fn an_entry_of_the_answer_that_nobody_understands_is_an_error() {
    let xml = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header>\
               <t:Transaction xmlns:t='some-URI' s:mustUnderstand='1'>5</t:Transaction></s:Header><s:Body>\
               <p:booked xmlns:p='http://travelcompany.example.org/reservation/travel'>1</p:booked></s:Body></s:Envelope>";
    let server = Peer::start([Reply::xml(200, xml)]).await;
    let error = book(&server.endpoint(), Version::Soap11, CallOptions::new()).await.expect_err("not understood");
    assert!(matches!(error.kind(), ErrorKind::Answer(_)), "{error}");
    assert_eq!(error.outcome(), Outcome::Unknown);
    // Who takes the entries understands them.
    let received = ReceivedHeaders::new();
    let options = CallOptions::new().receive_headers(&received);
    assert_eq!(book(&server.endpoint(), Version::Soap11, options).await.expect("an answer"), "1");
    assert_eq!(received.get_as::<u8>(&TRANSACTION), Ok(Some(5)));
}
