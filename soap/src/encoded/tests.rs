use super::resolve;
use crate::wire::{ParseLimits, ReadErrorKind, ReadOptions};
use std::borrow::Cow;

const ENVELOPE: &str =
    "xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:c='http://schemas.xmlsoap.org/soap/encoding/'";

fn envelope(body: &str) -> String {
    format!("<s:Envelope {ENVELOPE}><s:Body>{body}</s:Body></s:Envelope>")
}

fn resolved(body: &str) -> String {
    resolve(&envelope(body), &ReadOptions::new()).expect(body).into_owned()
}

fn refused(body: &str) -> ReadErrorKind {
    resolve(&envelope(body), &ReadOptions::new()).expect_err(body).kind().clone()
}

#[test]
fn a_message_without_references_stays_where_it_is() {
    for body in ["<m:a xmlns:m='urn:m'>text</m:a>", "<a>href id ref</a>", "<a valid='1'/>", ""] {
        assert!(matches!(resolve(&envelope(body), &ReadOptions::new()), Ok(Cow::Borrowed(_))), "{body}");
    }
}

/// The serialization of SOAP 1.1, 5.4.1: both accessors are to hold the one string and the one address.
#[test]
fn multi_reference_values_stand_in_each_place() {
    let body = "<e:Books xmlns:e='urn:e'><e:Book><title>My Life and Work</title><author href='#henryford'/></e:Book>\
                <e:Again href='#henryford'/></e:Books>\
                <author id='henryford' c:root='0' xmlns:e='urn:e'><name>Henry Ford</name>\
                <address href=\"#there\"/></author>\
                <e:Address xmlns:e='urn:e' id='there'><email>mailto:henryford@hotmail.com</email></e:Address>";
    let there = "<email>mailto:henryford@hotmail.com</email>";
    let ford = format!("<name>Henry Ford</name><address xmlns:e=\"urn:e\">{there}</address>");
    let expected = format!(
        "<e:Books xmlns:e='urn:e'><e:Book><title>My Life and Work</title><author>{ford}</author></e:Book>\
         <e:Again>{ford}</e:Again></e:Books>"
    )
    .replace("<address xmlns:e=\"urn:e\">", "<address>");
    assert_eq!(resolved(body), envelope(&expected));
}

#[test]
fn what_a_value_declares_comes_with_it() {
    for (body, expected) in [
        // The type's prefix is bound at the value.
        (
            "<m:a xmlns:m='urn:m' xmlns:i='urn:i'><b href='#1'/></m:a><r id='1' i:type='t:T' xmlns:i='urn:i' xmlns:t='urn:t'>7</r>",
            "<m:a xmlns:m='urn:m' xmlns:i='urn:i'><b xmlns:t=\"urn:t\" i:type=\"t:T\">7</b></m:a>",
        ),
        // The name's own prefix has another meaning at the value.
        (
            "<m:a xmlns:m='urn:m'><m:b href='#1'/></m:a><r id='1' xmlns:m='urn:other'><m:c/></r>",
            "<m:a xmlns:m='urn:m'><ref0:b xmlns:ref0=\"urn:m\" xmlns:m=\"urn:other\"><m:c/></ref0:b></m:a>",
        ),
        // The default of the place is not the value's.
        (
            "<a xmlns='urn:m'><b href='#1'/></a><r id='1'><c/></r>",
            "<a xmlns='urn:m'><ref0:b xmlns:ref0=\"urn:m\" xmlns=\"\"><c/></ref0:b></a>",
        ),
        // An attribute of the place stays unless the value has it.
        (
            "<a><b href='#1' c:position='[2]' c:arrayType='x'/></a><r id='1' c:arrayType='y'/>",
            "<a><b c:arrayType=\"y\" c:position=\"[2]\"></b></a>",
        ),
    ] {
        assert_eq!(resolved(body), envelope(expected), "{body}");
    }
    assert!(matches!(refused("<a><b href='#1'/></a><r id='1' xmlns='urn:m'/>"), ReadErrorKind::Reference(_)));
}

#[test]
fn ids_and_references_may_stand_anywhere() {
    for (body, expected) in [
        // In place, and shared from there.
        ("<a><b id='1'>x</b><c href='#1'/></a>", "<a><b>x</b><c>x</c></a>"),
        ("<a><b id='1'/><c href='#1'/></a>", "<a><b/><c></c></a>"),
        // A reference to a reference.
        ("<a><b href='#1'/></a><r id='1' href='#2'/><r id='2'>x</r>", "<a><b>x</b></a>"),
        // The values stand before the call.
        ("<r id='1' c:root='0'>x</r><a><b href='#1'/></a>", "<a><b>x</b></a>"),
        // Independent elements that nothing refers to.
        ("<a/><r id='1'>x</r>", "<a/>"),
        // A call with an id.
        ("<a id='0'><b href='#1'/></a><r id='1'>x</r>", "<a><b>x</b></a>"),
        // SOAP 1.2.
        (
            "<a xmlns:n='http://www.w3.org/2003/05/soap-encoding'><b n:id='1'>x</b><c n:ref='1'/></a>",
            "<a xmlns:n='http://www.w3.org/2003/05/soap-encoding'><b>x</b><c>x</c></a>",
        ),
    ] {
        assert_eq!(resolved(body), envelope(expected), "{body}");
    }
    let header = "<s:Header><h id='1'/></s:Header>";
    let body = "<a id='1'><b href='#2'/></a><r id='2'>x</r>";
    let xml = envelope(body).replace("<s:Body>", &format!("{header}<s:Body>"));
    let expected = envelope("<a><b>x</b></a>").replace("<s:Body>", &format!("{header}<s:Body>"));
    assert_eq!(resolve(&xml, &ReadOptions::new()).as_deref(), Ok(expected.as_str()));
}

#[test]
fn a_reference_that_leads_nowhere_or_round_is_refused() {
    for (body, expected) in [
        ("<a><b href='#1'/></a>", "an id that no element has"),
        ("<a><b href='cid:part'/></a>", "out of the message"),
        ("<a><b href='#1'/></a><r id='1'/><r id='1'/>", "the same id"),
        ("<a id='1'><b href='#1'/></a>", "a reference to itself"),
        ("<a><b href='#1'/></a><r id='1' href='#1'/>", "a reference to itself"),
        ("<a><b href='#1'/></a><r id='1'><x href='#2'/></r><r id='2'><x href='#1'/></r>", "a reference to itself"),
    ] {
        let ReadErrorKind::Reference(why) = refused(body) else { panic!("{body}") };
        assert!(why.contains(expected), "{why}");
    }
}

#[test]
fn copies_of_copies_stay_within_the_limits() {
    let level = |here: usize, next: usize| format!("<r id='{here}'><x href='#{next}'/><x href='#{next}'/></r>");
    let levels: Vec<_> = (0..30).map(|here| level(here, here + 1)).collect();
    let body = format!("<a><b href='#0'/></a>{}<r id='30'>x</r>", levels.concat());
    let proportionate = (64 << 10) + 100 * envelope(&body).len();
    assert_eq!(refused(&body), ReadErrorKind::Limit("bytes", proportionate));
    let mut options = ReadOptions::new();
    options.limits.bytes = 10_000;
    let error = resolve(&envelope(&body), &options).expect_err("bytes");
    assert_eq!(error.kind(), &ReadErrorKind::Limit("bytes", 10_000));
    let levels: Vec<_> = (0..100).map(|here| format!("<r id='{here}'><x href='#{}'/></r>", here + 1)).collect();
    let body = format!("<a href='#0'/>{}<r id='100'/>", levels.concat());
    assert_eq!(refused(&body), ReadErrorKind::Limit("levels of depth", ParseLimits::new().depth));
}
