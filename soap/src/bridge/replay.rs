//! An element that this crate wrote, event by event into yaserde's writer.

use crate::wire::escape;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;
use std::io::Write;
use yaserde::__xml::attribute::OwnedAttribute;
use yaserde::__xml::name::Name;
use yaserde::__xml::namespace::Namespace;
use yaserde::__xml::writer::XmlEvent;
use yaserde::Error;
use yaserde::ser::Serializer;

/// Writes the element under `name`, or without its tags where there is none.
pub(super) fn element<W: Write>(xml: &str, name: Option<&str>, writer: &mut Serializer<W>) -> Result<(), Error> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(Error::custom)? {
            Event::Start(tag) => {
                if depth > 0 {
                    start(&tag, tag.name().as_ref(), writer)?;
                } else if let Some(name) = name {
                    start(&tag, name, writer)?;
                }
                depth += 1;
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                if depth > 0 || name.is_some() {
                    writer.write(XmlEvent::end_element())?;
                }
            }
            Event::Text(text) => writer.write(XmlEvent::characters(&text.into_inner()))?,
            Event::GeneralRef(reference) => {
                let character = escape::resolve(&reference).ok_or_else(unexpected)?;
                writer.write(XmlEvent::characters(character.encode_utf8(&mut [0; 4])))?;
            }
            Event::Eof => return Ok(()),
            _ => return Err(unexpected()),
        }
    }
}

/// The attributes and the declarations of the element's own start tag.
pub(super) fn start_tag(xml: &str) -> Result<(Vec<OwnedAttribute>, Namespace), Error> {
    match quick_xml::Reader::from_str(xml).read_event().map_err(Error::custom)? {
        Event::Start(tag) => attributes(&tag),
        _ => Err(unexpected()),
    }
}

fn start<W: Write>(tag: &BytesStart<'_>, name: &str, writer: &mut Serializer<W>) -> Result<(), Error> {
    let (attributes, declared) = attributes(tag)?;
    writer.write(XmlEvent::StartElement {
        name: Name::from(name),
        attributes: attributes.iter().map(OwnedAttribute::borrow).collect(),
        namespace: Cow::Owned(declared),
    })?;
    Ok(())
}

fn attributes(tag: &BytesStart<'_>) -> Result<(Vec<OwnedAttribute>, Namespace), Error> {
    let (mut plain, mut declared) = (Vec::new(), Namespace::empty());
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(Error::custom)?;
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(Error::custom)?;
        let name = attribute.key.as_ref();
        if let Some(prefix) = name.strip_prefix("xmlns:") {
            declared.put(prefix, value);
        } else {
            plain.push(OwnedAttribute::new(Name::from(name).to_owned(), value));
        }
    }
    Ok((plain, declared))
}

/// For what `Wire` never writes.
fn unexpected() -> Error {
    Error::custom("the element was written in a way that yaserde cannot repeat")
}
