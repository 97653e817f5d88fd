use crate::header::HeaderEntry;
use std::sync::{Arc, Mutex, PoisonError};

/// The header entries that an answer will carry, or the fault in its place. A clone adds to the same answer.
///
/// A header fault (`soap:headerfault`; WSDL 1.1, 3.7) is an entry that is added before a fault is returned.
#[derive(Clone, Debug, Default)]
pub struct ResponseHeaders(Arc<Mutex<Vec<HeaderEntry>>>);

impl ResponseHeaders {
    /// One more entry. What is added after the method has returned goes nowhere.
    pub fn add(&self, entry: HeaderEntry) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
    }

    pub(super) fn entries(&self) -> Vec<HeaderEntry> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
