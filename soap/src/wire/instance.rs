//! The attributes of `http://www.w3.org/2001/XMLSchema-instance` (XML Schema part 1, 2.6): `xsi:type` and `xsi:nil`.

use super::Wire;
use super::error::{ReadError, ReadErrorKind, WriteError};
use super::escape::is_blank;
use super::place::{cut, shown};
use super::reader::{Reader, Step};
use super::scope::split;
use super::writer::Writer;
use crate::simple::{QName, SimpleType};

pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

impl Reader<'_> {
    /// Whether the element that was just entered, which may be nil, is (part 1, 2.6.2). To be called before any content
    /// is read.
    pub fn is_nil(&mut self) -> Result<bool, ReadError> {
        let said = self.attribute_named((XSI, "nil"))?.map(|text| bool::from_text(&text));
        match said.transpose() {
            Ok(None) => Ok(false),
            Ok(Some(is_nil)) => {
                self.nillable = Some(self.element_start());
                Ok(is_nil)
            }
            Err(why) => Err(self.error(ReadErrorKind::Value(why))),
        }
    }

    /// Whether the element that was just entered may say by `xsi:nil` that it is not nil.
    pub(super) fn is_nillable(&self) -> bool {
        self.nillable == Some(self.element_start())
    }

    /// Which of `types`, pairs of a URI and a local name, the element that was just entered says to be of by
    /// `xsi:type` (part 1, 2.6.1). To be called before any content is read.
    ///
    /// Without `xsi:type` it is none of them. A type that is not among them is passed over or, strictly, refused.
    pub fn actual_type(&self, types: &'static [(&'static str, &'static str)]) -> Result<Option<usize>, ReadError> {
        let Some(name) = self.attribute_named((XSI, "type"))? else { return Ok(None) };
        let (prefix, local) = split(name.trim());
        let uri = self.scope.uri(prefix);
        let found = uri.and_then(|uri| types.iter().position(|known| *known == (uri, local)));
        if found.is_some() || !self.is_strict() {
            return Ok(found);
        }
        let name = uri.map_or_else(|| name.trim().to_owned(), |uri| shown(uri, local));
        Err(self.error_of_element(ReadErrorKind::UnknownType(cut(&name))))
    }

    /// Reads `xsi:type` of the element that was just entered, and gives its other attributes to `take`, which answers
    /// whether it knows them. To be called before any content is read.
    pub(crate) fn type_and_attributes(
        &mut self,
        take: &mut dyn FnMut(&str, &str, &str) -> bool,
    ) -> Result<Option<QName>, ReadError> {
        let mut actual = None;
        self.attributes(&mut |reader, uri, local, value| {
            if (uri, local) == (XSI, "type") {
                actual = Some(reader.attribute_value(value)?);
                return Ok(true);
            }
            Ok(take(uri, local, value))
        })?;
        Ok(actual)
    }

    /// The error for an element of the abstract type `name` that does not say of which type it is.
    #[must_use]
    pub fn abstract_type(&self, name: &'static str) -> ReadError {
        self.error_of_element(ReadErrorKind::Abstract(name))
    }

    /// Reads the content of a nil element up to and including its end tag: there may be none (part 1, 3.3.4).
    pub(crate) fn empty(&mut self) -> Result<(), ReadError> {
        loop {
            match self.step()? {
                Step::End => return Ok(()),
                Step::Text(text) if is_blank(&text) && !self.is_strict() => {}
                Step::Text(_) => return Err(self.error_of_element(ReadErrorKind::NotNil)),
                Step::Start => return Err(self.error(ReadErrorKind::NotNil)),
            }
        }
    }
}

impl Writer<'_> {
    /// Says in the open start tag that the element is nil.
    pub fn nil(&mut self) -> Result<(), WriteError> {
        let prefix = self.prefix_of("xsi", XSI)?;
        self.quoted(&format!("{prefix}:nil"), "true")
    }

    /// Says in the open start tag of which type the element is, if that is to be said.
    pub(crate) fn actual_type(&mut self, name: Option<&QName>) -> Result<(), WriteError> {
        let Some(name) = name else { return Ok(()) };
        let instance = self.prefix_of("xsi", XSI)?;
        let name = self.text_of(name)?;
        self.quoted(&format!("{instance}:type"), &name)
    }

    /// Writes `value` in an element of the type that its own is derived from: the open start tag says by `xsi:type`
    /// that the element is of the type `local` of the namespace `uri`.
    ///
    /// The prefix is `prefix` where that is possible. A type of no namespace has an empty prefix and URI.
    pub fn derived<T: Wire>(
        &mut self,
        prefix: &'static str,
        uri: &'static str,
        local: &'static str,
        value: &T,
    ) -> Result<(), WriteError> {
        self.bind_more(T::NAMESPACES)?;
        let instance = self.prefix_of("xsi", XSI)?;
        let name = if uri.is_empty() { local.to_owned() } else { format!("{}:{local}", self.prefix_of(prefix, uri)?) };
        self.quoted(&format!("{instance}:type"), &name)?;
        value.encode(self)
    }
}
