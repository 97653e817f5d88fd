//! An element as text again, from the events of yaserde's reader.

use crate::wire::{ParseLimits, ReadErrorKind, escape};
use std::io::Read;
use yaserde::__xml::attribute::OwnedAttribute;
use yaserde::__xml::name::OwnedName;
use yaserde::__xml::namespace::{NS_XML_PREFIX, NS_XMLNS_PREFIX, Namespace};
use yaserde::__xml::reader::XmlEvent as Event;
use yaserde::Error;
use yaserde::de::Deserializer;

/// Copies the element that stands next, and stops before its end tag, as a derived parent expects.
///
/// The copy is a document: what is declared around the element is declared in its start tag.
pub(super) fn element<R: Read>(reader: &mut Deserializer<R>) -> Result<String, Error> {
    let mut copy = Copy::default();
    loop {
        if copy.open.len() == 1 {
            if let Event::EndElement { name } = reader.peek()? {
                copy.end(name);
                return Ok(copy.xml);
            }
        }
        match reader.next_event()? {
            Event::StartElement { name, attributes, namespace } => copy.start(&name, &attributes, namespace)?,
            Event::EndElement { name } if !copy.open.is_empty() => copy.end(&name),
            Event::Characters(text) | Event::CData(text) | Event::Whitespace(text) if !copy.open.is_empty() => {
                escape::text(&mut copy.xml, &text).map_err(Error::custom)?;
            }
            Event::Doctype { .. } => return Err(Error::custom(ReadErrorKind::Doctype)),
            _ => return Err(Error::custom("expected an element")),
        }
        let most = ParseLimits::new().bytes;
        if copy.xml.len() > most {
            return Err(Error::custom(ReadErrorKind::Limit("bytes", most)));
        }
    }
}

#[derive(Default)]
struct Copy {
    xml: String,
    /// The declarations in scope in each open element.
    open: Vec<Namespace>,
}

impl Copy {
    fn start(&mut self, name: &OwnedName, attributes: &[OwnedAttribute], scope: Namespace) -> Result<(), Error> {
        let most = ParseLimits::new().depth;
        if self.open.len() >= most {
            return Err(Error::custom(ReadErrorKind::Limit("levels of depth", most)));
        }
        self.xml.push('<');
        self.name(name);
        let outer = self.open.last();
        for (prefix, uri) in &scope.0 {
            // Without a declaration the empty prefix is in no namespace.
            let known = outer.and_then(|outer| outer.get(prefix)).or(prefix.is_empty().then_some(""));
            if known == Some(uri) || prefix == NS_XML_PREFIX || prefix == NS_XMLNS_PREFIX {
                continue;
            }
            self.xml.push_str(" xmlns");
            if !prefix.is_empty() {
                self.xml.push(':');
                self.xml.push_str(prefix);
            }
            quoted(&mut self.xml, uri)?;
        }
        for OwnedAttribute { name, value } in attributes {
            self.xml.push(' ');
            self.name(name);
            quoted(&mut self.xml, value)?;
        }
        self.xml.push('>');
        self.open.push(scope);
        Ok(())
    }

    fn end(&mut self, name: &OwnedName) {
        self.open.pop();
        self.xml.push_str("</");
        self.name(name);
        self.xml.push('>');
    }

    fn name(&mut self, OwnedName { prefix, local_name, .. }: &OwnedName) {
        if let Some(prefix) = prefix.as_deref().filter(|prefix| !prefix.is_empty()) {
            self.xml.push_str(prefix);
            self.xml.push(':');
        }
        self.xml.push_str(local_name);
    }
}

fn quoted(xml: &mut String, value: &str) -> Result<(), Error> {
    xml.push_str("=\"");
    escape::attribute(xml, value).map_err(Error::custom)?;
    xml.push('"');
    Ok(())
}
