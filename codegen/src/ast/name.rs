//! Qualified names.

use std::fmt;
use std::sync::Arc;

use crate::source::Span;

/// A `QName` whose prefix is already its namespace.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct QName {
    pub(crate) namespace: Option<Arc<str>>,
    pub(crate) local: String,
}

impl fmt::Display for QName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.namespace {
            Some(namespace) => write!(f, "{{{namespace}}}{}", self.local),
            None => f.write_str(&self.local),
        }
    }
}

/// A `QName` that refers to something defined elsewhere, and where it is written.
#[derive(Clone, Debug)]
pub(crate) struct Reference {
    pub(crate) name: QName,
    pub(crate) span: Span,
}
