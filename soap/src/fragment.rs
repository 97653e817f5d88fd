//! Elements cut out of a document.

use crate::contract::Element;
use crate::wire::{Bindings, ParseLimits, ReadError, ReadOptions, Reader, Wire};

/// Elements that stood side by side, with what is needed to read them outside of their document.
#[derive(Clone, Debug, PartialEq, Default)]
pub(crate) struct Fragment {
    pub(crate) xml: String,
    /// The namespace declarations in scope, with the contract's URIs.
    pub(crate) bindings: Bindings,
    /// Pairs of a URI on the wire and the contract's URI that it stands for.
    namespaces: Vec<(String, String)>,
    limits: ParseLimits,
}

impl Fragment {
    /// Elements in which nothing is bound that they do not bind themselves.
    pub(crate) fn of(xml: String) -> Self {
        Self { xml, ..Self::default() }
    }

    /// `xml` of the document that `reader` reads, where `bindings` are in scope.
    pub(crate) fn cut(reader: &Reader<'_>, xml: &str, bindings: Bindings) -> Self {
        let options = reader.options();
        let namespaces = options.namespaces.iter().map(|(wire, uri)| ((*wire).to_owned(), (*uri).to_owned())).collect();
        Self { xml: xml.trim().to_owned(), bindings, namespaces, limits: options.limits }
    }

    /// The first of the elements that is `element`, as a value.
    pub(crate) fn find<T: Wire>(&self, element: &Element) -> Result<Option<T>, ReadError> {
        self.search(|reader| reader.expect(element).is_ok().then(|| T::decode(reader)))
    }

    /// Enters one element after the other until `take` takes one.
    pub(crate) fn search<T>(
        &self,
        mut take: impl FnMut(&mut Reader<'_>) -> Option<Result<T, ReadError>>,
    ) -> Result<Option<T>, ReadError> {
        let namespaces: Vec<_> = self.namespaces.iter().map(|(wire, uri)| (wire.as_str(), uri.as_str())).collect();
        let options = ReadOptions { limits: self.limits, namespaces: &namespaces, ..ReadOptions::new() };
        let mut reader = Reader::within(&self.xml, &self.bindings, &options)?;
        while reader.position() < self.xml.len() {
            reader.enter_root()?;
            if let Some(taken) = take(&mut reader) {
                return taken.map(Some);
            }
            reader.skip()?;
        }
        Ok(None)
    }
}
