//! An answer that was cut is never taken for a whole one.

use super::{BOTH_PROFILES, is_fit_to_show, task};
use crate::cases::{recursion, rpc_literal};
use crate::handmade::{AnyFault, Bound, Handmade};
use ispring_learn::{UpdateModulesStatusesResult, operations};
use saponify::contract::{Element, Operation, SOAP_12_ENVELOPE, SOAP_ENVELOPE, Service};
use saponify::envelope::{self, Body};
use saponify::wire::{from_str, to_utf8};
use saponify::{Supply, Wire};
use saponify_tests::peer::{Peer, Reply};
use std::fmt::Debug;

const SAMPLE: &str = include_str!("../../samples/update_modules_statuses.response.xml");

/// An answer with a header that means nothing, a fault with a detail, and every kind of markup.
const RICH: &str = "<?xml version='1.0' encoding='utf-8'?><!-- a --><s:Envelope \
     xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header><x:h xmlns:x='urn:x' s:mustUnderstand='0'>\
     <![CDATA[ ]]>&amp;<?p i?></x:h></s:Header><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>\
     \u{43d}\u{435}\u{442} \u{1f600}</faultstring><detail><y:d xmlns:y='urn:y' z=\"1\"/></detail></s:Fault></s:Body>\
     </s:Envelope>";

/// Reads `xml` whole, and cut before each of its bytes.
fn whole_or_not_at_all<T: Debug>(xml: &[u8], read: impl Fn(&str) -> Result<T, saponify::wire::ReadError>) {
    let text = to_utf8(xml, None).expect("text");
    read(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    for end in 0..xml.len() {
        // What is not even text was not read, either.
        let Ok(text) = to_utf8(&xml[..end], None) else { continue };
        let error = read(&text).map(|value| panic!("{value:?} from {end} bytes of {}", xml.len()));
        is_fit_to_show(&error.expect_err("a cut document"));
    }
}

fn answer(xml: &str) -> Result<Body<UpdateModulesStatusesResult>, saponify::wire::ReadError> {
    envelope::read(xml, operations::UPDATE_MODULES_STATUSES.response(), &BOTH_PROFILES)
}

#[test]
fn of_an_answer_at_every_byte() {
    let documented = SAMPLE.trim();
    let standard = documented.replace("https://", "http://");
    assert_eq!(task(&standard), "100027");
    let new = standard.replace(SOAP_ENVELOPE, SOAP_12_ENVELOPE);
    assert!(new.contains(SOAP_12_ENVELOPE));
    for xml in [documented, &standard, &new, RICH] {
        whole_or_not_at_all(xml.as_bytes(), answer);
    }
    let utf16: Vec<u8> = format!("\u{feff}{RICH}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    whole_or_not_at_all(&utf16, answer);
}

/// A document of `cases/` alone, read as the type that the generator made.
fn case<T: Wire + Debug>(file: &str) {
    let xml = std::fs::read_to_string(file).expect("a document");
    let root = crate::cases::root(&xml);
    whole_or_not_at_all(xml.trim().as_bytes(), |xml| from_str::<T>(xml, &root, &BOTH_PROFILES));
}

#[test]
fn of_generated_types_at_every_byte() {
    case::<recursion::generated::Tree>("cases/recursion/Tree.deep.xml");
    case::<rpc_literal::generated::GetQuoteResponse>("cases/rpc_literal/GetQuoteResponse.answered.xml");
}

const BUY: Element = Element::wrapper("", "", "Buy");
const BOUGHT: Element = Element::wrapper("", "", "BuyResponse");
static PURCHASE: Operation = Operation::new("Buy", BUY, BOUGHT).encoded();
static SHOP: Service = Service::new("Shop").operations(&[&PURCHASE]);

#[derive(Debug, PartialEq, Wire)]
struct Purchase {
    buyer: String,
}

impl Supply<()> for Purchase {}

impl Bound for Purchase {
    const SERVICE: &'static Service = &SHOP;
}

/// References of the SOAP encoding are resolved before the body is read, so that the whole way is asked.
#[tokio::test]
async fn of_an_encoded_answer_at_every_byte() {
    let xml = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><BuyResponse><buyer href='#i'/>\
               </BuyResponse><multiRef id='i'>Henry</multiRef></s:Body></s:Envelope>";
    let replies: Vec<_> = (0..=xml.len()).map(|end| Reply::xml(200, &xml[..end])).collect();
    let server = Peer::start(replies).await;
    let client = Handmade::<Purchase>::at(&server.endpoint());
    let buy = || client.call::<_, Purchase, AnyFault>(&PURCHASE, Purchase { buyer: "Clara".to_owned() });
    for end in 0..xml.len() {
        let error = buy().await.map(|value| panic!("{value:?} from {end} bytes"));
        is_fit_to_show(&error.expect_err("a cut answer"));
    }
    assert_eq!(buy().await.expect("an answer").buyer, "Henry");
    assert_eq!(server.requests().len(), xml.len() + 1);
}
