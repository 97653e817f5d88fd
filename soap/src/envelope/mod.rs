//! Envelopes of SOAP 1.1 (section 4) and SOAP 1.2 (part 1, section 5).

mod empty;
mod headers;
mod read;
mod vocabulary;
mod write;
mod written;

pub use read::Body;
pub(crate) use read::{Incoming, is_envelope, namespaces, version};
#[cfg(feature = "server")]
pub(crate) use read::{Message, peek};
pub(crate) use vocabulary::Vocabulary;
pub(crate) use write::Outgoing;
pub use written::Envelope;

use crate::contract::{Element, Service};
use crate::fault::Fault;
use crate::wire::{ReadError, ReadOptions, Wire, WriteError, WriteOptions};

/// Writes an envelope of the service's default version whose body is `element` with `value` in it.
pub fn write<T: Wire>(
    service: &Service,
    element: &Element,
    value: &T,
    options: &WriteOptions<'_>,
) -> Result<String, WriteError> {
    Outgoing::plain(service, options).message(element, false, value).map(Envelope::into_text)
}

/// Writes an envelope of the service's default version whose body is `fault`.
pub fn write_fault(service: &Service, fault: &Fault, options: &WriteOptions<'_>) -> Result<String, WriteError> {
    Outgoing::plain(service, options).fault(fault).map(Envelope::into_text)
}

/// Reads an envelope of either version whose body is `element` or a fault.
///
/// A header entry for this receiver that must be understood is an error.
pub fn read<T: Wire>(xml: &str, element: &Element, options: &ReadOptions<'_>) -> Result<Body<T>, ReadError> {
    let incoming = Incoming { element, version: None, encoded: false, understands: &|_, _| false };
    incoming.read(xml, options).map(|message| message.body)
}
