use super::{AnyAttribute, AnyAttributes, AnyElement, options_for};
use crate::contract::Element;
use crate::simple::QName;
use crate::wire::{
    self, Declaration, Group as _, Piece, ReadError, ReadErrorKind, ReadOptions, Reader, Wire, WriteError,
    WriteErrorKind, WriteOptions, Writer, cut, retain_needed,
};
use std::borrow::Cow;
use std::fmt;

/// A value of `xs:anyType` (XML Schema part 1, 3.4.7): attributes, text and elements, as they stand in their document.
///
/// ```
/// use saponify::xml::AnyType;
///
/// let value = AnyType::from_xml("a <b>c</b>")?;
/// assert_eq!(value.elements().count(), 1);
/// assert_eq!(value.inner_xml(), "a <b>c</b>");
/// # Ok::<_, saponify::wire::ReadError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct AnyType {
    /// `xsi:type`.
    actual: Option<QName>,
    attributes: AnyAttributes,
    content: Vec<Part>,
    /// What values of attributes and texts between elements may need of the declarations in scope.
    outer: Vec<Declaration>,
}

#[derive(Clone, PartialEq, Eq)]
enum Part {
    /// As it stands, with comments and references.
    Text(Box<str>),
    Element(AnyElement),
}

/// The name of the element that a value stands in while it is alone.
const ALONE: Element = Element::local("value");

impl AnyType {
    /// Takes content, as it stands between two tags, with everything declared in it that it needs.
    pub fn from_xml(content: &str) -> Result<Self, ReadError> {
        wire::from_str(&format!("<value>{content}</value>"), &ALONE, &ReadOptions::new())
    }

    /// Takes a value of another type.
    pub fn from_value<T: Wire>(value: &T) -> Result<Self, WriteError> {
        let xml = wire::to_string(value, &ALONE, &WriteOptions::default())?;
        wire::from_str(&xml, &ALONE, &options_for(&xml)).map_err(|error| WriteErrorKind::Raw(Box::new(error)).into())
    }

    /// Reads the value as one of another type.
    pub fn read<T: Wire>(&self) -> Result<T, ReadError> {
        let xml = wire::to_string(self, &ALONE, &WriteOptions::default())
            .map_err(|error| ReadError::new(ReadErrorKind::NotWellFormed(error.to_string()), String::new(), (1, 1)))?;
        wire::from_str(&xml, &ALONE, &options_for(&xml))
    }

    /// The type that the value says to be of, by `xsi:type` (part 1, 2.6.1).
    #[must_use]
    pub fn actual_type(&self) -> Option<&QName> {
        self.actual.as_ref()
    }

    /// Says of which type the value is, or leaves it open.
    pub fn set_actual_type(&mut self, name: Option<QName>) {
        self.actual = name;
    }

    /// The attributes of the element.
    #[must_use]
    pub fn attributes(&self) -> &AnyAttributes {
        &self.attributes
    }

    /// The attributes of the element, to be changed.
    pub fn attributes_mut(&mut self) -> &mut AnyAttributes {
        &mut self.attributes
    }

    /// The child elements.
    pub fn elements(&self) -> impl Iterator<Item = &AnyElement> {
        self.content.iter().filter_map(|part| match part {
            Part::Text(_) => None,
            Part::Element(element) => Some(element),
        })
    }

    /// The content, each child element with everything declared in it that it needs.
    #[must_use]
    pub fn inner_xml(&self) -> String {
        let parts = self.content.iter().map(|part| match part {
            Part::Text(text) => Cow::Borrowed(&**text),
            Part::Element(element) => element.as_xml(),
        });
        parts.collect()
    }

    /// Declares what the content needs in the open start tag, where that is possible.
    fn declare(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        for Declaration { prefix, uri } in &self.outer {
            if !writer.is_bound(prefix, uri) && !writer.redeclare(prefix.to_string(), uri.to_string()) {
                return Err(WriteErrorKind::Prefix(prefix.to_string().into()).into());
            }
        }
        // An element declares for itself what its parent does not, so that this only spares repetitions.
        for Declaration { prefix, uri } in self.elements().flat_map(AnyElement::outer) {
            if !writer.is_bound(prefix, uri) {
                writer.redeclare(prefix.to_string(), uri.to_string());
            }
        }
        Ok(())
    }
}

impl Wire for AnyType {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut attributes = AnyAttributes::new();
        let actual = reader.type_and_attributes(&mut |uri, local, value| {
            attributes.push(uri, local, value);
            true
        })?;
        let mut outer = reader.declarations();
        outer.retain(|declaration| !declaration.prefix.is_empty());
        let pieces = reader.pieces()?;
        let texts = pieces.iter().filter_map(|piece| match piece {
            Piece::Text(text) => Some(*text),
            Piece::Element(_) => None,
        });
        retain_needed(&mut outer, texts.chain(attributes.iter().map(AnyAttribute::value)));
        let content = pieces.into_iter().filter_map(|piece| match piece {
            Piece::Text("") => None,
            Piece::Text(text) => Some(Part::Text(text.into())),
            Piece::Element(element) => Some(Part::Element(element.into())),
        });
        Ok(Self { actual, content: content.collect(), attributes, outer })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        self.declare(writer)?;
        writer.actual_type(self.actual.as_ref())?;
        writer.any_attributes(&self.attributes)?;
        writer.content();
        self.content.iter().try_for_each(|part| match part {
            Part::Text(text) => {
                writer.raw(text);
                Ok(())
            }
            Part::Element(element) => element.encode(writer),
        })
    }
}

// The content may be long.
impl fmt::Debug for AnyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content = cut(&self.inner_xml());
        f.debug_struct("AnyType")
            .field("type", &self.actual)
            .field("attributes", &self.attributes)
            .field("content", &content)
            .finish_non_exhaustive()
    }
}
