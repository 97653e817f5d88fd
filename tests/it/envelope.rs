//! Envelopes and faults of SOAP 1.1 (sections 4.2 to 4.4).

use saponify::contract::{Element, Namespace, Profile, Service};
use saponify::envelope::{Body, read, write_fault};
use saponify::wire::{ReadErrorKind, ReadOptions, WriteOptions};
use saponify::{Fault, Wire};

#[derive(Debug, PartialEq, Wire)]
#[yaserde(namespaces = { "a" = "urn:contract" })]
struct Busy {
    #[yaserde(prefix = "a")]
    until: String,
}

const DONE: Element = Element::new("a", "urn:contract", "done");
const BUSY: Element = Element::new("a", "urn:contract", "busy");
const NAMESPACES: ReadOptions<'_> = {
    let mut options = ReadOptions::new();
    options.namespaces = &[("urn:wire", "urn:contract")];
    options
};
const PROFILES: &[Profile] =
    &[Profile::new("Wire", "http://schemas.xmlsoap.org/soap/envelope/", &[("urn:contract", "urn:wire")])];
static SERVICE: Service = Service::new("S").namespaces(&[Namespace::new("a", "urn:contract")]).profiles(PROFILES);

fn envelope(content: &str) -> String {
    format!("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:w='urn:wire'>{content}</s:Envelope>")
}

fn fault(children: &str) -> Result<Fault, saponify::wire::ReadError> {
    let xml = envelope(&format!("<s:Body><s:Fault>{children}</s:Fault></s:Body>"));
    read::<String>(&xml, &DONE, &NAMESPACES).map(|body| match body {
        Body::Fault(fault) => fault,
        Body::Value(value) => panic!("{value}"),
    })
}

#[test]
fn a_detail_is_read_wherever_its_namespace_is_declared() {
    let busy = Some(Busy { until: "noon".to_owned() });
    for detail in [
        "<detail><w:busy><w:until>noon</w:until></w:busy></detail>",
        "<detail><busy xmlns='urn:wire'><until>noon</until></busy></detail>",
        "<detail xmlns:a='urn:contract'><w:other/>\n<a:busy><w:until>noon</w:until></a:busy></detail>",
    ] {
        let fault = fault(&format!("<faultcode>s:Server</faultcode><faultstring>x</faultstring>{detail}"));
        assert_eq!(fault.expect("a fault").detail_as(&BUSY), busy, "{detail}");
    }
    assert_eq!(fault("<detail><w:other/></detail>").expect("a fault").detail_as::<Busy>(&BUSY), None);
    assert_eq!(fault("<detail/>").expect("a fault").detail(), None);
}

#[test]
fn a_fault_that_is_passed_on_stays_the_same() {
    let read_fault = fault(
        "<faultcode>s:Server.Busy</faultcode><faultstring>a &lt; b</faultstring><faultactor>urn:me</faultactor>\
         <detail xmlns:w='urn:inner' xmlns:z='urn:z'><z:x w:y='1'>]]&gt;</z:x></detail>",
    )
    .expect("a fault");
    let options = WriteOptions { profile: SERVICE.profile("Wire"), ..WriteOptions::default() };
    let xml = write_fault(&SERVICE, &read_fault, &options).expect("an envelope");
    let Body::Fault(again) = read::<String>(&xml, &DONE, &NAMESPACES).expect(&xml) else { panic!("{xml}") };
    assert_eq!(
        (again.code.as_str(), &again.string, &again.actor),
        ("SOAP-ENV:Server.Busy", &read_fault.string, &read_fault.actor)
    );
    assert_eq!(again.detail(), read_fault.detail(), "{xml}");
}

#[test]
fn a_detail_is_written_in_the_profile() {
    let options = WriteOptions { profile: SERVICE.profile("Wire"), ..WriteOptions::default() };
    let fault = Fault::server("x").with_detail(&BUSY, &Busy { until: "noon".to_owned() }, &options).expect("a fault");
    let xml = write_fault(&SERVICE, &fault, &options).expect("an envelope");
    assert!(xml.contains("<a:busy xmlns:a=\"urn:wire\"><a:until>noon</a:until></a:busy>"), "{xml}");
}

#[test]
fn each_part_of_a_fault_stands_once() {
    for children in [
        "<faultcode>s:Client</faultcode><faultcode>s:Server</faultcode>",
        "<faultstring/><faultstring/>",
        "<detail><x/></detail><detail/>",
    ] {
        let error = fault(children).expect_err(children);
        assert!(matches!(error.kind(), ReadErrorKind::Repeated(_)), "{error}");
    }
}

#[test]
fn the_envelope_has_one_header_one_body_and_one_element() {
    let body = "<s:Body><w:done>1</w:done></s:Body>";
    let next = "http://schemas.xmlsoap.org/soap/actor/next";
    for good in [
        body.to_owned(),
        format!("<s:Header/>{body}<w:more/>"),
        format!("<s:Header><w:h s:mustUnderstand='0'/></s:Header>{body}"),
        format!("<s:Header><w:h s:mustUnderstand='1' s:actor='urn:other'/></s:Header>{body}"),
    ] {
        assert_eq!(read::<String>(&envelope(&good), &DONE, &NAMESPACES), Ok(Body::Value("1".to_owned())), "{good}");
    }
    for (bad, expected) in [
        (String::new(), "the required `Body` is missing"),
        ("<s:Body/>".to_owned(), "the required `element of the body` is missing"),
        (format!("{body}{body}"), "nothing of SOAP behind the body"),
        (format!("{body}<s:Header/>"), "nothing of SOAP behind the body"),
        (format!("<s:Header/><s:Header/>{body}"), "one header and then the body"),
        (format!("<w:first/>{body}"), "one header and then the body"),
        ("<s:Body><w:done>1</w:done><w:done>2</w:done></s:Body>".to_owned(), "nothing more in the body"),
        ("<s:Body><w:html/></s:Body>".to_owned(), "unexpected element `{urn:contract}html`"),
        (format!("<s:Header><w:h s:mustUnderstand='1'/></s:Header>{body}"), "has to be understood"),
        (format!("<s:Header><w:h s:mustUnderstand='1' s:actor='{next}'/></s:Header>{body}"), "has to be understood"),
    ] {
        let error = read::<String>(&envelope(&bad), &DONE, &NAMESPACES).expect_err(&bad).to_string();
        assert!(error.contains(expected), "{error}");
    }
    let other = "<e:Envelope xmlns:e='urn:e'/>";
    let error = read::<String>(other, &DONE, &NAMESPACES).expect_err("another envelope");
    assert!(matches!(error.kind(), ReadErrorKind::OtherVersion(_)), "{error}");
}
