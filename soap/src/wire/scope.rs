//! The namespaces in scope while reading (Namespaces in XML 1.0, 6).

use std::borrow::Cow;

/// `xmlns` declarations in the order in which they came into scope.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope<'x> {
    bindings: Vec<Binding<'x>>,
}

#[derive(Clone, Debug)]
struct Binding<'x> {
    prefix: Cow<'x, str>,
    uri: Cow<'x, str>,
}

/// Declarations that stand outside a piece of XML that was cut out of its document.
pub(crate) type Bindings = Vec<(String, String)>;

pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";

impl<'x> Scope<'x> {
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.bindings.len()
    }

    /// Forgets everything that came after `len`.
    #[inline]
    pub(super) fn truncate(&mut self, len: usize) {
        self.bindings.truncate(len);
    }

    pub(super) fn bind(&mut self, prefix: Cow<'x, str>, uri: Cow<'x, str>) {
        self.bindings.push(Binding { prefix, uri });
    }

    /// The URI of `prefix`; the empty prefix is in no namespace unless a default is declared.
    #[inline]
    pub(super) fn uri(&self, prefix: &str) -> Option<&str> {
        match self.bindings.iter().rev().find(|binding| binding.prefix == prefix) {
            Some(binding) => Some(&binding.uri),
            None if prefix.is_empty() => Some(""),
            None if prefix == "xml" => Some(XML),
            None => None,
        }
    }

    pub(super) fn to_bindings(&self) -> Bindings {
        self.bindings.iter().map(|b| (b.prefix.clone().into_owned(), b.uri.clone().into_owned())).collect()
    }
}
