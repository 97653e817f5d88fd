//! Every simple type is a `Wire` type: text and nothing else.

use super::Wire;
use super::error::{ReadError, ReadErrorKind, WriteError, WriteErrorKind};
use super::reader::Reader;
use super::writer::Writer;
use crate::simple::{SimpleType, SimpleTypeError};
use std::borrow::Cow;

#[diagnostic::do_not_recommend]
impl<T: SimpleType> Wire for T {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.no_attributes()?;
        reader.value()
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        writer.text(self)
    }
}

impl Reader<'_> {
    /// Reads the text of the element that was entered last, up to and including its end tag, as a value.
    pub fn value<T: SimpleType>(&mut self) -> Result<T, ReadError> {
        let place = self.place();
        let value = match self.text()? {
            Cow::Owned(text) => T::from_string(text),
            Cow::Borrowed(text) => T::from_text(text),
        };
        self.listed(value).map_err(|why| self.error_at(place, ReadErrorKind::Value(why)))
    }

    /// Strictly read, a value has to be one that the contract lists.
    fn listed<T: SimpleType>(&self, value: Result<T, SimpleTypeError>) -> Result<T, SimpleTypeError> {
        let value = value?;
        if value.is_known() || !self.is_strict() {
            return Ok(value);
        }
        Err(SimpleTypeError::new(T::NAME, &value.to_text(), "the contract does not list it"))
    }

    /// The value of an attribute.
    pub fn attribute_value<T: SimpleType>(&self, text: &str) -> Result<T, ReadError> {
        self.listed(T::from_text(text)).map_err(|why| self.error(ReadErrorKind::Value(why)))
    }
}

impl Writer<'_> {
    /// Writes a simple value as character data.
    pub fn text<T: SimpleType>(&mut self, value: &T) -> Result<(), WriteError> {
        let text = self.checked(value)?;
        self.characters(&text)
    }

    /// Writes an attribute; `name` may have a prefix.
    pub fn attribute<T: SimpleType>(&mut self, name: &'static str, value: &T) -> Result<(), WriteError> {
        let written = self.checked(value).and_then(|text| self.quoted(name, &text));
        written.map_err(|error| error.within(name))
    }

    fn checked<'v, T: SimpleType>(&self, value: &'v T) -> Result<Cow<'v, str>, WriteError> {
        let text = value.to_text();
        if value.is_known() || self.allows_unknown_values() {
            Ok(text)
        } else {
            Err(WriteErrorKind::UnknownValue(text.into_owned()).into())
        }
    }
}
