use crate::simple::QName;
use crate::wire::{ReadError, Reader, WriteError, Writer, XSI};
use crate::xml::AnyAttributes;

/// What the start tag of a nil element says beside `xsi:nil` (XML Schema part 1, 3.3.4): a nil element has no content,
/// but it has the attributes of its type.
///
/// ```
/// use saponify::{Nillable, contract::Element, wire};
///
/// let xml = r#"<age xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true" why="unknown"/>"#;
/// let age: Nillable<u8> = wire::from_str(xml, &Element::local("age"), &Default::default())?;
/// let Nillable::Nil(said) = age else { panic!("has a value") };
/// assert_eq!(said.attributes().get("", "why"), Some("unknown"));
/// # Ok::<_, wire::ReadError>(())
/// ```
// Mostly there are none, and a nil element is to take no more room than a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NilAttributes(Option<Box<Said>>);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Said {
    actual: Option<QName>,
    attributes: AnyAttributes,
}

impl NilAttributes {
    /// No attributes.
    pub const NONE: Self = Self(None);

    /// These attributes, and by `xsi:type` the type that the element says to be of (part 1, 2.6.1).
    #[must_use]
    pub fn new(attributes: AnyAttributes, actual_type: Option<QName>) -> Self {
        let is_needed = actual_type.is_some() || !attributes.is_empty();
        Self(is_needed.then(|| Box::new(Said { actual: actual_type, attributes })))
    }

    /// The type that the element says to be of, by `xsi:type`.
    #[must_use]
    pub fn actual_type(&self) -> Option<&QName> {
        self.0.as_ref().and_then(|said| said.actual.as_ref())
    }

    /// The other attributes.
    #[must_use]
    pub fn attributes(&self) -> &AnyAttributes {
        const NONE: &AnyAttributes = &AnyAttributes::new();
        self.0.as_ref().map_or(NONE, |said| &said.attributes)
    }

    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut attributes = AnyAttributes::new();
        let actual = reader.type_and_attributes(&mut |uri, local, value| {
            if uri != XSI {
                attributes.push(uri, local, value);
            }
            true
        })?;
        Ok(Self::new(attributes, actual))
    }

    pub(crate) fn write(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.actual_type(self.actual_type())?;
        writer.any_attributes(self.attributes())
    }
}
