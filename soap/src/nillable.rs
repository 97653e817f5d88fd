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
/// let xml = wire::to_string(&Nillable::<u8>::Nil, &AGE, &Default::default())?;
/// let nil = r#"<age xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"></age>"#;
/// assert_eq!(xml, nil);
/// # Ok::<_, wire::WriteError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nillable<T> {
    /// The element is nil: it has no content.
    Nil,
    /// The element has this value.
    Value(T),
}

impl<T> Nillable<T> {
    /// The value, where there is one.
    #[must_use]
    pub const fn as_option(&self) -> Option<&T> {
        match self {
            Self::Nil => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The value, where there is one.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Nil => None,
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
        if reader.is_nil()? { reader.empty().map(|()| Self::Nil) } else { T::decode(reader).map(Self::Value) }
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        match self {
            Self::Nil => writer.nil(),
            Self::Value(value) => value.encode(writer),
        }
    }
}
