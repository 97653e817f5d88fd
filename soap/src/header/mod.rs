//! Header entries (SOAP 1.1, 4.2; SOAP 1.2 part 1, 5.2; WSDL 1.1, 3.7).

mod entry;
mod received;

pub use entry::HeaderEntry;
pub use received::{RawHeader, ReceivedHeaders};

use crate::contract::Element;
use crate::wire::Wire;

/// A type whose values are header entries.
pub trait SoapHeader: Wire {
    /// The element of the entry.
    const ELEMENT: Element;
}
