use crate::contract::Namespace;
use crate::wire::{ReadError, Reader, Wire, WriteError, WriteErrorKind, Writer};
use std::fmt;

/// A part of a request that the caller does not write: the client fills it in from its
/// credentials provider, and a server reads it.
///
/// It stands outside the request's builder and outside `Debug`.
#[derive(Clone, PartialEq)]
pub struct Supplied<T>(Option<T>);

impl<T> Supplied<T> {
    /// Filled in by hand; the client then leaves it as it is.
    pub const fn given(value: T) -> Self {
        Self(Some(value))
    }

    /// The value, where there is one.
    #[must_use]
    pub const fn get(&self) -> Option<&T> {
        self.0.as_ref()
    }
}

impl<T> Default for Supplied<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> fmt::Debug for Supplied<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Supplied(…)" } else { "Supplied(later)" })
    }
}

impl<T: Wire> Wire for Supplied<T> {
    const NAMESPACES: &'static [Namespace] = T::NAMESPACES;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        T::decode(reader).map(Self::given)
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        match &self.0 {
            Some(value) => value.encode(writer),
            None => Err(WriteErrorKind::NotSupplied.into()),
        }
    }
}

// Simple values and XML as it is have no part for the client to fill in.
impl<C, T: crate::simple::SimpleType> Supply<C> for T {}
impl<C> Supply<C> for crate::xml::AnyType {}

impl<C, T: Supply<C>> Supply<C> for crate::Nillable<T> {
    fn supplied(&mut self) -> Option<&mut Supplied<C>> {
        match self {
            Self::Nil(_) => None,
            Self::Value(request) => request.supplied(),
        }
    }
}

/// A request, as the client sees it: where its supplied part is, if it has one.
pub trait Supply<C> {
    /// The part to fill in.
    fn supplied(&mut self) -> Option<&mut Supplied<C>> {
        None
    }
}

/// A request without parts has none to fill in.
impl<C> Supply<C> for () {}
