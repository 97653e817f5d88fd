use super::SoapHeader;
use crate::contract::Element;
use crate::fragment::Fragment;
use crate::wire::{ReadError, Wire};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// The header entries of a message that was received. A clone is cheap and shows the same entries.
///
/// A client fills it after each answer that is an envelope, with a fault or without. A header fault
/// (`soap:headerfault`; WSDL 1.1, 3.7) is one of these entries next to a fault. Calls that run at the same time want
/// a handle each.
#[derive(Clone, Default)]
pub struct ReceivedHeaders(Arc<Mutex<Arc<Fragment>>>);

/// A header entry as it stands on the wire.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RawHeader {
    /// The element's local name.
    pub local: String,
    /// The element; its prefixes may be bound outside of it.
    pub xml: String,
}

impl ReceivedHeaders {
    /// A handle with no entries yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The entry of the type's own element. The error says why it is there and cannot be read.
    pub fn get<H: SoapHeader>(&self) -> Result<Option<H>, ReadError> {
        self.get_as(&H::ELEMENT)
    }

    /// The first entry that is `element`, for a type that serves several elements.
    pub fn get_as<T: Wire>(&self, element: &Element) -> Result<Option<T>, ReadError> {
        self.block().find(element)
    }

    /// All entries as they stand.
    #[must_use]
    pub fn raw(&self) -> Vec<RawHeader> {
        let mut entries = Vec::new();
        let block = self.block();
        // The entries were read once with the message, so that they can be read again.
        let _ = block.search(|reader| -> Option<Result<(), ReadError>> {
            let start = reader.element_start();
            let local = reader.name().1.to_owned();
            if let Err(why) = reader.raw() {
                return Some(Err(why));
            }
            entries.push(RawHeader { local, xml: reader.slice(start, reader.position()).to_owned() });
            None
        });
        entries
    }

    pub(crate) fn set(&self, block: Fragment) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(block);
    }

    fn block(&self) -> Arc<Fragment> {
        Arc::clone(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

// Entries carry credentials.
impl fmt::Debug for ReceivedHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedHeaders").finish_non_exhaustive()
    }
}

impl fmt::Debug for RawHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawHeader").field("local", &self.local).finish_non_exhaustive()
    }
}
