use crate::simple::{QName, SimpleType, SimpleTypeError};
use crate::wire::{ReadError, Reader, Wire, WriteError, Writer};
use std::fmt;

/// The value of an element of `xs:anySimpleType` (XML Schema part 1, 3.14.7): a text, and the type that it says to be
/// of by `xsi:type` (2.6.1).
///
/// ```
/// use saponify::{contract::Element, simple::QName, wire, xml::AnySimple};
///
/// const VALUE: Element = Element::local("value");
/// let xml = "<value xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' \
///     xmlns:xs='http://www.w3.org/2001/XMLSchema' xsi:type='xs:int'>7</value>";
/// let value: AnySimple = wire::from_str(xml, &VALUE, &Default::default())?;
/// assert_eq!(value.actual_type().map(QName::local), Some("int"));
/// assert_eq!(value.read::<i32>(), Ok(7));
/// # Ok::<_, wire::ReadError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct AnySimple {
    text: String,
    /// `xsi:type`.
    actual: Option<QName>,
}

impl AnySimple {
    /// The text, white space included.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Reads the text as a value of another type. What prefixes in it stand for is not known.
    pub fn read<T: SimpleType>(&self) -> Result<T, SimpleTypeError> {
        T::from_text(&self.text)
    }

    /// The type that the value says to be of.
    #[must_use]
    pub fn actual_type(&self) -> Option<&QName> {
        self.actual.as_ref()
    }

    /// Says of which type the value is, or leaves it open.
    pub fn set_actual_type(&mut self, name: Option<QName>) {
        self.actual = name;
    }
}

impl Wire for AnySimple {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let actual = reader.type_and_attributes(&mut |_, _, _| false)?;
        Ok(Self { text: reader.value()?, actual })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.actual_type(self.actual.as_ref())?;
        writer.content();
        writer.text(&self.text)
    }
}

impl From<String> for AnySimple {
    fn from(text: String) -> Self {
        Self { text, actual: None }
    }
}

impl From<&str> for AnySimple {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<AnySimple> for String {
    fn from(value: AnySimple) -> Self {
        value.text
    }
}

impl AsRef<str> for AnySimple {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for AnySimple {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for AnySimple {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnySimple").field("text", &self.text).field("type", &self.actual).finish()
    }
}
