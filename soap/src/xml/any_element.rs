use super::options_for;
use crate::contract::Element;
use crate::wire::{
    self, Declaration, Excerpt, Field, Group, ReadError, ReadOptions, Reader, Start, Wildcard, Wire, WriteError,
    WriteOptions, Writer, cut,
};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// An element that a wildcard lets through, `xs:any` (XML Schema part 1, 3.10), as it stands in its document.
///
/// `==` compares the text, of which attributes, prefixes and comments are a part.
///
/// ```
/// use saponify::contract::Element;
/// use saponify::xml::AnyElement;
///
/// let element = AnyElement::from_xml("<x:size xmlns:x='urn:x'> 7 </x:size>")?;
/// assert_eq!(element.name(), ("urn:x", "size"));
/// let size: u8 = element.read(&Element::new("x", "urn:x", "size"))?;
/// assert_eq!(size, 7);
/// # Ok::<_, saponify::wire::ReadError>(())
/// ```
#[derive(Clone)]
pub struct AnyElement {
    xml: Box<str>,
    uri: Arc<str>,
    /// What the text needs of the declarations that stood around it.
    outer: Box<[Declaration]>,
}

impl AnyElement {
    /// Takes a text that is one element, with everything declared in it that it needs.
    pub fn from_xml(xml: &str) -> Result<Self, ReadError> {
        let mut reader = Reader::new(xml, &ReadOptions::new())?;
        reader.enter_root()?;
        let element = reader.excerpt()?;
        reader.end()?;
        Ok(element.into())
    }

    /// Takes a value as the element `element`.
    pub fn from_value<T: Wire>(value: &T, element: &Element) -> Result<Self, WriteError> {
        let xml = wire::to_string(value, element, &WriteOptions::default())?;
        Ok(Self { xml: xml.into(), uri: element.uri().into(), outer: Box::default() })
    }

    /// URI and local name. The URI is empty for a name in no namespace.
    #[must_use]
    pub fn name(&self) -> (&str, &str) {
        let name = self.xml.get(1..self.name_end()).unwrap_or_default();
        (&self.uri, name.rsplit(':').next().unwrap_or_default())
    }

    /// The element as a document of its own.
    #[must_use]
    pub fn as_xml(&self) -> Cow<'_, str> {
        if self.outer.is_empty() {
            return Cow::Borrowed(&self.xml);
        }
        let (name, rest) = self.xml.split_at_checked(self.name_end()).unwrap_or((&self.xml, ""));
        let mut xml = name.to_owned();
        for Declaration { prefix, uri } in &self.outer {
            xml.push_str(" xmlns");
            if !prefix.is_empty() {
                xml.push(':');
                xml.push_str(prefix);
            }
            xml.push_str("=\"");
            xml.push_str(&quick_xml::escape::escape(&**uri));
            xml.push('"');
        }
        xml.push_str(rest);
        Cow::Owned(xml)
    }

    /// Reads the element as a value; it has to be `element`.
    pub fn read<T: Wire>(&self, element: &Element) -> Result<T, ReadError> {
        let xml = self.as_xml();
        wire::from_str(&xml, element, &options_for(&xml))
    }

    pub(super) fn outer(&self) -> &[Declaration] {
        &self.outer
    }

    fn name_end(&self) -> usize {
        self.xml.find([' ', '\t', '\r', '\n', '/', '>']).unwrap_or(self.xml.len())
    }
}

impl Group for AnyElement {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const ANY: &[Field] = &[Field::group("any element", &[Start::any(Wildcard::ANY)], 1, 1)];
        reader.alternative(ANY)?;
        reader.next_child()?;
        reader.excerpt().map(Self::from)
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        if self.outer.iter().all(|outer| writer.is_bound(&outer.prefix, &outer.uri)) {
            writer.excerpt(&self.xml);
        } else {
            writer.excerpt(&self.as_xml());
        }
        Ok(())
    }
}

impl From<Excerpt<'_>> for AnyElement {
    fn from(Excerpt { xml, uri, outer }: Excerpt<'_>) -> Self {
        Self { xml: xml.into(), uri, outer: outer.into() }
    }
}

impl PartialEq for AnyElement {
    fn eq(&self, other: &Self) -> bool {
        self.as_xml() == other.as_xml()
    }
}

impl Eq for AnyElement {}

impl fmt::Debug for AnyElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AnyElement").field(&cut(&self.xml)).finish()
    }
}
