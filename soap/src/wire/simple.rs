//! Every simple type is a `Wire` type: text and nothing else.

use super::Wire;
use super::error::{ReadError, ReadErrorKind, WriteError, WriteErrorKind};
use super::reader::Reader;
use super::scope::{Declaration, Scope};
use super::writer::Writer;
use crate::simple::{SimpleType, SimpleTypeError};
use std::borrow::Cow;
use std::sync::Arc;

#[diagnostic::do_not_recommend]
impl<T: SimpleType> Wire for T {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.no_attributes()?;
        reader.value()
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.declare_prefixes(self)?;
        writer.content();
        writer.text(self)
    }
}

impl Reader<'_> {
    /// Reads the text of the element that was entered last, up to and including its end tag, as a value.
    pub fn value<T: SimpleType>(&mut self) -> Result<T, ReadError> {
        self.value_of(|text| match text {
            Cow::Owned(text) => T::from_string(text),
            Cow::Borrowed(text) => T::from_text(text),
        })
    }

    /// The same where the contract says what an empty element stands for (XML Schema part 1, 3.3.1).
    pub fn value_or<T: SimpleType>(&mut self, default: &'static str) -> Result<T, ReadError> {
        self.value_of(|text| T::from_text(if text.is_empty() { default } else { &text }))
    }

    fn value_of<T: SimpleType>(
        &mut self,
        read: impl FnOnce(Cow<'_, str>) -> Result<T, SimpleTypeError>,
    ) -> Result<T, ReadError> {
        let place = self.place();
        // Behind the end tag what it declares is gone.
        let declared = if T::HAS_PREFIXES { self.declarations() } else { Vec::new() };
        let text = self.text()?;
        let value = read(text).map(|value| value.resolved(&|prefix| namespace_of(&declared, prefix)));
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
        let value = T::from_text(text).map(|value| value.resolved(&|prefix| self.scope.shared_uri(prefix)));
        self.listed(value).map_err(|why| self.error(ReadErrorKind::Value(why)))
    }
}

fn namespace_of(declared: &[Declaration], prefix: &str) -> Option<Arc<str>> {
    let uri = declared.iter().find(|declaration| &*declaration.prefix == prefix).map(|found| found.uri.clone());
    uri.or_else(|| Scope::default().shared_uri(prefix))
}

impl Writer<'_> {
    /// Declares in the open start tag the prefixes of the names in a value that is to be written as character data.
    pub fn declare_prefixes<T: SimpleType>(&mut self, value: &T) -> Result<(), WriteError> {
        if T::HAS_PREFIXES { self.text_of(value).map(drop) } else { Ok(()) }
    }

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

    fn checked<'v, T: SimpleType>(&mut self, value: &'v T) -> Result<Cow<'v, str>, WriteError> {
        value.check().map_err(WriteErrorKind::Value)?;
        let text = self.text_of(value)?;
        if value.is_known() || self.allows_unknown_values() {
            Ok(text)
        } else {
            Err(WriteErrorKind::UnknownValue(text.into_owned()).into())
        }
    }

    pub(super) fn text_of<'v, T: SimpleType>(&mut self, value: &'v T) -> Result<Cow<'v, str>, WriteError> {
        let mut undeclared = None;
        let text = value.to_text_by(&mut |wanted, uri| match self.prefix_of(wanted, uri) {
            Ok(prefix) => prefix.into_owned(),
            Err(error) => {
                undeclared = Some(error);
                String::new()
            }
        });
        undeclared.map_or(Ok(text), Err)
    }
}
