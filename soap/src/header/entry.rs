use super::SoapHeader;
use crate::contract::Element;
use crate::envelope::Vocabulary;
use crate::wire::{ReadError, ReadOptions, Reader, Wire, WriteError, Writer};
use std::fmt;
use std::sync::Arc;

/// A header entry to be sent. A clone is cheap.
#[derive(Clone)]
pub struct HeaderEntry {
    content: Arc<dyn Content>,
    must_understand: bool,
    role: Option<String>,
    relay: bool,
}

/// What is written under attributes of SOAP's own.
trait Content: Send + Sync {
    fn write(&self, writer: &mut Writer<'_>, soap: &str, attributes: &[(&'static str, &str)])
    -> Result<(), WriteError>;
}

struct Typed<T> {
    element: Element,
    value: T,
}

/// An element, apart at the end of the name in its start tag.
struct Raw {
    name: String,
    rest: String,
}

impl HeaderEntry {
    /// The entry that `value` is. It is encoded when it is sent, under the options of the message.
    pub fn new<H: SoapHeader + Send + Sync + 'static>(value: H) -> Self {
        Self::of(H::ELEMENT, value)
    }

    /// The entry `element` with `value` in it, for a type that serves several elements.
    pub fn of<T: Wire + Send + Sync + 'static>(element: Element, value: T) -> Self {
        Self::holding(Typed { element, value })
    }

    /// The one element in `xml`, as it stands. It has to bind the prefixes that it uses.
    ///
    /// The error says why `xml` is not one well-formed element within the default limits.
    pub fn raw(xml: &str) -> Result<Self, ReadError> {
        let options = ReadOptions::new();
        let mut reader = Reader::new(xml, &options)?;
        reader.enter_root()?;
        let start = reader.element_start();
        reader.skip()?;
        let whole = reader.slice(start, reader.position());
        reader.end()?;
        let name = whole.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>')).unwrap_or(whole.len());
        let (name, rest) = whole.split_at_checked(name).unwrap_or((whole, ""));
        Ok(Self::holding(Raw { name: name.to_owned(), rest: rest.to_owned() }))
    }

    fn holding(content: impl Content + 'static) -> Self {
        Self { content: Arc::new(content), must_understand: false, role: None, relay: false }
    }

    /// The receiver has to understand the entry, or to refuse the whole message (SOAP 1.1, 4.2.3).
    #[must_use]
    pub fn must_understand(mut self) -> Self {
        self.must_understand = true;
        self
    }

    /// Whom the entry is for: the `actor` of SOAP 1.1 (4.2.2), the `role` of SOAP 1.2 (part 1, 5.2.2).
    #[must_use]
    pub fn role(mut self, uri: impl Into<String>) -> Self {
        self.role = Some(uri.into());
        self
    }

    /// A node that does not understand the entry passes it on (SOAP 1.2 part 1, 5.2.4). SOAP 1.1 cannot say so.
    #[must_use]
    pub fn relay(mut self) -> Self {
        self.relay = true;
        self
    }

    pub(crate) fn write(&self, writer: &mut Writer<'_>, soap: &Vocabulary) -> Result<(), WriteError> {
        let mut attributes = Vec::new();
        if self.must_understand {
            attributes.push(("SOAP-ENV:mustUnderstand", soap.yes));
        }
        if let Some(role) = &self.role {
            attributes.push((soap.role.0, role));
        }
        if let (true, Some(relay)) = (self.relay, soap.relay) {
            attributes.push((relay, soap.yes));
        }
        self.content.write(writer, soap.uri, &attributes)
    }
}

impl<T: Wire + Send + Sync> Content for Typed<T> {
    fn write(&self, writer: &mut Writer<'_>, _: &str, attributes: &[(&'static str, &str)]) -> Result<(), WriteError> {
        writer.root_with(&self.element, attributes, &self.value)
    }
}

impl Content for Raw {
    fn write(
        &self,
        writer: &mut Writer<'_>,
        soap: &str,
        attributes: &[(&'static str, &str)],
    ) -> Result<(), WriteError> {
        writer.raw(&self.name);
        if !attributes.is_empty() {
            // The element may bind the envelope's prefix to something else, so that SOAP's attributes get their own.
            let uri = writer.on_the_wire(soap).to_owned();
            let mut start = format!(" xmlns:soap-of-entry=\"{}\"", quick_xml::escape::escape(uri));
            for (name, value) in attributes {
                let local = name.rsplit(':').next().unwrap_or(name);
                start.push_str(" soap-of-entry:");
                start.push_str(local);
                start.push_str("=\"");
                crate::wire::escape::attribute(&mut start, value)?;
                start.push('"');
            }
            writer.raw(&start);
        }
        writer.raw(&self.rest);
        Ok(())
    }
}

// Entries carry credentials.
impl fmt::Debug for HeaderEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeaderEntry")
            .field("must_understand", &self.must_understand)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}
