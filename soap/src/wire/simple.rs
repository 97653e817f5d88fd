//! Every simple type is a `Wire` type: text and nothing else.

use super::Wire;
use super::constraint::Constraint;
use super::error::{ReadError, ReadErrorKind, WriteError, WriteErrorKind};
use super::place::cut;
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
        let place = self.place();
        let constraint = self.take_constraint();
        // Behind the end tag what it declares is gone.
        let declared = if T::HAS_PREFIXES { self.declarations() } else { Vec::new() };
        let text = self.text()?;
        if T::IS_SECRET {
            self.secrets.borrow_mut().add(&text);
        }
        let value = match (text, constraint) {
            (text, Some(constraint)) if text.is_empty() => T::from_text(constraint.text),
            (Cow::Owned(text), _) => T::from_string(text),
            (Cow::Borrowed(text), _) => T::from_text(text),
        };
        let value = value.map(|value| value.resolved(&|prefix| namespace_of(&declared, prefix)));
        self.allowed(value, constraint).map_err(|why| self.error_at(place, ReadErrorKind::Value(why)))
    }

    /// The value of an attribute.
    pub fn attribute_value<T: SimpleType>(&self, text: &str) -> Result<T, ReadError> {
        self.constrained_attribute(text, None)
    }

    /// The same where the contract says the one value that the attribute has (XML Schema part 1, 3.2.1).
    pub fn fixed_attribute<T: SimpleType>(&self, text: &str, fixed: &'static str) -> Result<T, ReadError> {
        self.constrained_attribute(text, Some(Constraint { text: fixed, is_fixed: true }))
    }

    fn constrained_attribute<T: SimpleType>(&self, text: &str, constraint: Option<Constraint>) -> Result<T, ReadError> {
        if T::IS_SECRET {
            self.secrets.borrow_mut().add(text);
        }
        let value = T::from_text(text).map(|value| value.resolved(&|prefix| self.scope.shared_uri(prefix)));
        self.allowed(value, constraint).map_err(|why| self.error(ReadErrorKind::Value(why)))
    }

    /// Strictly read, a value has to be one that the contract lists, its names in namespaces, and the one that is fixed.
    fn allowed<T: SimpleType>(
        &self,
        value: Result<T, SimpleTypeError>,
        constraint: Option<Constraint>,
    ) -> Result<T, SimpleTypeError> {
        let value = value?;
        if !self.is_strict() {
            return Ok(value);
        }
        if !value.is_known() {
            return Err(SimpleTypeError::new(T::NAME, &value.to_text(), "the contract does not list it"));
        }
        if let Some(prefix) = value.undeclared_prefix() {
            let reason = format!("the prefix `{}` is not declared", cut(prefix));
            return Err(SimpleTypeError::new(T::NAME, &value.to_text(), reason));
        }
        match constraint.filter(|constraint| constraint.is_fixed) {
            Some(fixed) => fixed.check(value),
            None => Ok(value),
        }
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
        let start = self.out.len();
        self.characters(&text)?;
        if T::IS_SECRET {
            self.secrets.push(start..self.out.len());
        }
        Ok(())
    }

    /// Writes an attribute; `name` may have a prefix.
    pub fn attribute<T: SimpleType>(&mut self, name: &'static str, value: &T) -> Result<(), WriteError> {
        let written = self.checked(value).and_then(|text| self.quoted(name, &text));
        if T::IS_SECRET {
            let end = self.out.len().saturating_sub(1);
            let start = self.out.get(..end).and_then(|out| out.rfind('"')).map_or(end, |quote| quote + 1);
            self.secrets.push(start..end);
        }
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
