use crate::NilAttributes;
use crate::contract::Namespace;
use crate::wire::{ReadError, Reader, Wire, WriteError, Writer};

/// An element that may be there without a value, by `xsi:nil` (XML Schema part 1, 2.6.2).
///
/// That is something else than an absent element, which is an `Option`.
///
/// ```
/// use saponify::{Nillable, contract::Element, wire};
///
/// const AGE: Element = Element::local("age");
/// let xml = wire::to_string(&Nillable::<u8>::NIL, &AGE, &Default::default())?;
/// let nil = r#"<age xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"></age>"#;
/// assert_eq!(xml, nil);
/// # Ok::<_, wire::WriteError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Nillable<T> {
    /// The element is nil: it has no content, at most attributes.
    Nil(NilAttributes),
    /// The element has this value.
    Value(T),
}

impl<T> Nillable<T> {
    /// Nil, and nothing else said.
    pub const NIL: Self = Self::Nil(NilAttributes::NONE);

    /// The value, where there is one.
    #[must_use]
    pub const fn as_option(&self) -> Option<&T> {
        match self {
            Self::Nil(_) => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The value, where there is one.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Nil(_) => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<T> for Nillable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Wire> Wire for Nillable<T> {
    const NAMESPACES: &'static [Namespace] = T::NAMESPACES;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        if !reader.is_nil()? {
            return T::decode(reader).map(Self::Value);
        }
        let attributes = NilAttributes::read(reader)?;
        reader.empty()?;
        Ok(Self::Nil(attributes))
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        match self {
            Self::Nil(attributes) => {
                writer.nil()?;
                attributes.write(writer)
            }
            Self::Value(value) => value.encode(writer),
        }
    }
}
