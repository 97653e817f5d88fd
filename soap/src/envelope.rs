//! Envelopes of SOAP 1.1 (section 4): one body, one element in it.

use crate::contract::{Element, Profile, SOAP_ENVELOPE, Service};
use crate::fault::Fault;
use crate::wire::{ReadError, ReadErrorKind, ReadOptions, Reader, Strictness, Wire, WriteError, WriteOptions, Writer};

const ENVELOPE: Element = Element::new("SOAP-ENV", SOAP_ENVELOPE, "Envelope");
const BODY: Element = Element::new("SOAP-ENV", SOAP_ENVELOPE, "Body");
const NEXT_ACTOR: &str = "http://schemas.xmlsoap.org/soap/actor/next";
const SOAP_12_ENVELOPE: &str = "http://www.w3.org/2003/05/soap-envelope";

/// Writes an envelope whose body is `element` with `value` in it.
pub fn write<T: Wire>(
    service: &Service,
    element: &Element,
    value: &T,
    options: &WriteOptions<'_>,
) -> Result<String, WriteError> {
    around(service, options, |writer| writer.root(element, value))
}

/// Writes an envelope whose body is `fault`.
pub fn write_fault(service: &Service, fault: &Fault, options: &WriteOptions<'_>) -> Result<String, WriteError> {
    around(service, options, |writer| fault.write(writer))
}

fn around(
    service: &Service,
    options: &WriteOptions<'_>,
    body: impl FnOnce(&mut Writer<'_>) -> Result<(), WriteError>,
) -> Result<String, WriteError> {
    let mut writer = Writer::new(options);
    writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    writer.open(&ENVELOPE);
    writer.bind(service.namespaces);
    writer.open(&BODY);
    body(&mut writer)?;
    writer.close(&BODY);
    writer.close(&ENVELOPE);
    Ok(writer.finish())
}

/// What a body holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Body<T> {
    /// The expected element.
    Value(T),
    /// A fault.
    Fault(Fault),
}

/// The URIs of a service's profiles and the contract's URIs that they stand for.
///
/// Strict reading knows those of `profile` only.
pub(crate) fn namespaces<'s>(
    service: &'s Service,
    strictness: Strictness,
    profile: &Profile,
) -> Vec<(&'s str, &'s str)> {
    service
        .profiles
        .iter()
        .filter(|known| strictness == Strictness::Lenient || *known == profile)
        .flat_map(|known| {
            let contract = known.namespaces.iter().map(|(contract, wire)| (*wire, *contract));
            contract.chain([(known.envelope, SOAP_ENVELOPE)])
        })
        .collect()
}

/// Reads an envelope whose body is `element` or a fault.
pub fn read<T: Wire>(xml: &str, element: &Element, options: &ReadOptions<'_>) -> Result<Body<T>, ReadError> {
    let mut reader = Reader::new(xml, options)?;
    enter_body(&mut reader)?;
    let body = if reader.name() == (SOAP_ENVELOPE, "Fault") {
        Body::Fault(Fault::read(&mut reader)?)
    } else {
        reader.expect(element)?;
        Body::Value(T::decode(&mut reader)?)
    };
    if reader.next_child()? {
        return Err(reader.unexpected("nothing more in the body"));
    }
    while reader.next_child()? {
        // SOAP 1.1, 4: other elements may follow the body.
        if reader.name().0 == SOAP_ENVELOPE {
            return Err(reader.unexpected("nothing of SOAP behind the body"));
        }
        reader.skip()?;
    }
    reader.end()?;
    Ok(body)
}

/// URI and local name of the body's element.
#[cfg(feature = "server")]
pub(crate) fn peek(xml: &str, options: &ReadOptions<'_>) -> Result<(String, String), ReadError> {
    let mut reader = Reader::new(xml, options)?;
    enter_body(&mut reader)?;
    let (uri, local) = reader.name();
    Ok((uri.to_owned(), local.to_owned()))
}

/// Steps through the envelope and into the body's element.
fn enter_body(reader: &mut Reader<'_>) -> Result<(), ReadError> {
    reader.enter_root()?;
    if reader.expect(&ENVELOPE).is_err() {
        return Err(reader.error_of_element(ReadErrorKind::OtherVersion(reader.shown_name())));
    }
    let mut headers = 0;
    loop {
        if !reader.next_child()? {
            return Err(reader.error(ReadErrorKind::Missing("Body")));
        }
        match reader.name() {
            (SOAP_ENVELOPE, "Header") if headers == 0 => {
                headers += 1;
                pass_headers(reader)?;
            }
            (SOAP_ENVELOPE, "Body") => break,
            _ => return Err(reader.unexpected("one header and then the body")),
        }
    }
    if reader.next_child()? { Ok(()) } else { Err(reader.error(ReadErrorKind::Missing("element of the body"))) }
}

/// Passes over header entries; one for this receiver that must be understood is an error (SOAP 1.1, 4.2.2 and 4.2.3).
fn pass_headers(reader: &mut Reader<'_>) -> Result<(), ReadError> {
    while reader.next_child()? {
        let (mut must, mut for_us) = (false, true);
        reader.attributes(&mut |_, uri, local, value| {
            match (uri, local) {
                (SOAP_ENVELOPE, "mustUnderstand") => must = matches!(value.trim(), "1" | "true"),
                (SOAP_ENVELOPE, "actor") => for_us = matches!(value.trim(), "" | NEXT_ACTOR),
                _ => {}
            }
            Ok(true)
        })?;
        if must && for_us {
            return Err(reader.error_of_element(ReadErrorKind::NotUnderstood(reader.shown_name())));
        }
        reader.skip()?;
    }
    Ok(())
}

/// Whether the document is an envelope of SOAP 1.2, which a SOAP 1.1 service answers with `VersionMismatch`.
pub(crate) fn is_soap_12(xml: &str, options: &ReadOptions<'_>) -> bool {
    Reader::new(xml, options)
        .and_then(|mut reader| reader.enter_root().map(|()| reader.name() == (SOAP_12_ENVELOPE, "Envelope")))
        .unwrap_or(false)
}
