//! The rpc style and the SOAP encoding (SOAP 1.1, sections 5 and 7; WSDL 1.1, 3.5).

use crate::handmade::{AnyFault, Bound, Handmade, post, serve};
use saponify::contract::{Element, Operation, Service, Version};
use saponify::server::{Answer, Call, Dispatch, Request, ServiceFault, router};
use saponify::wire::Strictness;
use saponify::{CallOptions, Error, ErrorKind, Fault, Supply, Wire};
use saponify_tests::peer::{Peer, Reply, Step};

const ASK: Element = Element::wrapper("m", "Some-URI", "GetLastTradePrice");
const ANSWER: Element = Element::wrapper("m", "Some-URI", "GetLastTradePriceResponse");
static PRICE: Operation = Operation::new("GetLastTradePrice", ASK, ANSWER).action("Some-URI").encoded();
const BUY: Element = Element::wrapper("", "", "Buy");
const BOUGHT: Element = Element::wrapper("", "", "BuyResponse");
static PURCHASE: Operation = Operation::new("Buy", BUY, BOUGHT).encoded();
static STOCK: Service = Service::new("Stock").operations(&[&PRICE, &PURCHASE]).also(Version::Soap12, None);

#[derive(Debug, PartialEq, Wire)]
struct GetLastTradePrice {
    symbol: String,
}

#[derive(Debug, PartialEq, Wire)]
struct GetLastTradePriceResponse {
    #[yaserde(rename = "Price")]
    price: String,
}

#[derive(Clone, Debug, PartialEq, Wire)]
struct Person {
    name: String,
}

#[derive(Debug, PartialEq, Wire)]
struct Purchase {
    buyer: Person,
    payer: Person,
}

impl Supply<()> for GetLastTradePrice {}
impl Supply<()> for Purchase {}

impl Bound for Person {
    const SERVICE: &'static Service = &STOCK;
}

struct Exchange;

impl Dispatch for Exchange {
    async fn dispatch(&self, call: Call) -> Answer {
        if call.operation() == 1 {
            return call
                .answer(&PURCHASE, |request: Request<Purchase>| async move {
                    Ok::<_, ServiceFault<AnyFault>>(Purchase { payer: request.body.buyer, buyer: request.body.payer })
                })
                .await;
        }
        call.answer(&PRICE, |request: Request<GetLastTradePrice>| async move {
            match request.body.symbol.as_str() {
                "DIS" => Ok(GetLastTradePriceResponse { price: "34.5".to_owned() }),
                _ => Err(ServiceFault::from(AnyFault(Fault::client("no such symbol")))),
            }
        })
        .await
    }
}

/// SOAP 1.1, 1.3, example 1.
const SAMPLE: &str = r#"<SOAP-ENV:Envelope
  xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"
  SOAP-ENV:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">
   <SOAP-ENV:Body>
       <m:GetLastTradePrice xmlns:m="Some-URI">
           <symbol>DIS</symbol>
       </m:GetLastTradePrice>
   </SOAP-ENV:Body>
</SOAP-ENV:Envelope>"#;

/// SOAP 1.1, 1.3, example 2.
const SAMPLE_ANSWER: &str = r#"<SOAP-ENV:Envelope
  xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"
  SOAP-ENV:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"/>
   <SOAP-ENV:Body>
       <m:GetLastTradePriceResponse xmlns:m="Some-URI">
           <Price>34.5</Price>
       </m:GetLastTradePriceResponse>
   </SOAP-ENV:Body>
</SOAP-ENV:Envelope>"#;

/// The example in the specification closes its first tag twice.
fn sample_answer() -> String {
    SAMPLE_ANSWER.replace("encoding/\"/>", "encoding/\">")
}

async fn ask(endpoint: &str, options: CallOptions) -> Result<GetLastTradePriceResponse, Error<AnyFault>> {
    let client = Handmade::<Person>::at(endpoint).with(options);
    client.call(&PRICE, GetLastTradePrice { symbol: "DIS".to_owned() }).await
}

#[tokio::test]
async fn the_samples_of_the_specification_are_read() {
    let endpoint = serve(router(&STOCK, Exchange)).await;
    let (status, _, body) = post(&endpoint, &[("SOAPAction", "\"Some-URI\"")], SAMPLE).await;
    assert_eq!(status, 200, "{body}");
    assert!(body.contains("<Price>34.5</Price>"), "{body}");
    let server = Peer::start([Reply::xml(200, sample_answer())]).await;
    assert_eq!(ask(&server.endpoint(), CallOptions::new()).await.expect("an answer").price, "34.5");
}

#[tokio::test]
async fn a_wrapper_says_how_it_is_encoded() {
    let server = Peer::start([Step::Close]).await;
    ask(&server.endpoint(), CallOptions::new()).await.expect_err("no answer");
    let client = Handmade::<Person>::builder(&server.endpoint()).version(Version::Soap12).build().expect("a client").0;
    let request = GetLastTradePrice { symbol: "DIS".to_owned() };
    client.call::<_, GetLastTradePriceResponse, AnyFault>(&PRICE, request).await.expect_err("no answer");
    for (request, style) in server
        .texts()
        .iter()
        .zip(["http://schemas.xmlsoap.org/soap/encoding/", "http://www.w3.org/2003/05/soap-encoding"])
    {
        let expected = format!(
            "<m:GetLastTradePrice xmlns:m=\"Some-URI\" SOAP-ENV:encodingStyle=\"{style}\"><symbol>DIS</symbol>\
             </m:GetLastTradePrice>"
        );
        assert!(request.contains(&expected), "{request}");
    }
}

/// SOAP 1.1, 7.1: the name of the response struct is not significant, that of the method is.
#[tokio::test]
async fn a_client_takes_any_wrapper_and_a_service_its_own() {
    let endpoint = serve(router(&STOCK, Exchange)).await;
    let (status, _, body) = post(&endpoint, &[("SOAPAction", "Some-URI")], &SAMPLE.replace(":Get", ":Set")).await;
    assert_eq!(status, 500);
    assert!(body.contains("'SetLastTradePrice' not present"), "{body}");
    let strict = CallOptions::new().strictness(Strictness::Strict);
    for (name, uri, strictly) in
        [("m:GetLastTradePriceResponse", "Some-URI", true), ("m:result", "Some-URI", true), ("m:a", "urn:else", false)]
    {
        let answer = sample_answer().replace("m:GetLastTradePriceResponse", name).replace("Some-URI", uri);
        let server = Peer::start([Reply::xml(200, answer)]).await;
        assert_eq!(ask(&server.endpoint(), CallOptions::new()).await.expect("an answer").price, "34.5");
        assert_eq!(ask(&server.endpoint(), strict.clone()).await.is_ok(), strictly, "{name}");
    }
    let server = Peer::start([Reply::fault(200, "no such symbol")]).await;
    let error = ask(&server.endpoint(), CallOptions::new()).await.expect_err("a fault");
    assert!(matches!(error.kind(), ErrorKind::Fault(_)), "{error}");
}

#[tokio::test]
async fn references_are_resolved_on_both_sides() {
    // As Axis writes it: values that are shared, and strings too, stand behind the call.
    let envelope = |call: &str| {
        format!(
            "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' \
             xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:xsd='http://www.w3.org/2001/XMLSchema'><s:Body>\
             <{call} s:encodingStyle='http://schemas.xmlsoap.org/soap/encoding/'><buyer href='#id0'/><payer href='#id0'/>\
             </{call}><multiRef id='id0' c:root='0' s:encodingStyle='http://schemas.xmlsoap.org/soap/encoding/' \
             xsi:type='n:Person' xmlns:c='http://schemas.xmlsoap.org/soap/encoding/' xmlns:n='urn:n'>\
             <name href='#id1'/></multiRef><multiRef id='id1' xsi:type='xsd:string'>Henry</multiRef></s:Body></s:Envelope>"
        )
    };
    let henry = Person { name: "Henry".to_owned() };
    let purchase = || Purchase { buyer: henry.clone(), payer: Person { name: "Clara".to_owned() } };
    let server = Peer::start([Reply::xml(200, envelope("BuyResponse"))]).await;
    let client = Handmade::<Person>::at(&server.endpoint());
    let answer = client.call::<_, Purchase, AnyFault>(&PURCHASE, purchase()).await.expect("an answer");
    assert_eq!(answer, Purchase { buyer: henry.clone(), payer: henry.clone() });
    let endpoint = serve(router(&STOCK, Exchange)).await;
    let (status, _, body) = post(&endpoint, &[], &envelope("Buy")).await;
    assert_eq!(status, 200, "{body}");
    assert_eq!(body.matches("<name>Henry</name>").count(), 2, "{body}");
    for (wrong, why) in [("href='#id1'", "an id that no element has"), ("href='#id0'", "a reference to itself")] {
        let xml = match wrong {
            "href='#id1'" => envelope("Buy").replace("id='id1'", "id='id2'"),
            _ => envelope("Buy").replace("<name href='#id1'/>", "<name href='#id0'/>"),
        };
        let (status, _, body) = post(&endpoint, &[], &xml).await;
        assert_eq!(status, 500);
        assert!(body.contains(why), "{body}");
    }
}
