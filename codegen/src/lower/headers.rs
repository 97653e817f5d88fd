//! Header entries (WSDL 1.1, 3.7).

use std::collections::HashMap;

use super::Lowering;
use crate::ast;
use crate::model::{Header, HeaderId, XmlName};
use crate::resolve::Carried;

/// The entries of all operations, each element once.
#[derive(Debug, Default)]
pub(super) struct Headers {
    list: Vec<Header>,
    ids: HashMap<XmlName, HeaderId>,
}

impl Headers {
    fn add(&mut self, header: Header) -> HeaderId {
        let id = HeaderId(self.list.len());
        let known = *self.ids.entry(header.element.clone()).or_insert(id);
        if known == id {
            self.list.push(header);
        }
        known
    }

    pub(super) fn into_list(self) -> Vec<Header> {
        self.list
    }
}

impl Lowering<'_> {
    /// The header entries of a message.
    pub(super) fn headers(&self, carried: Carried<'_>, headers: &mut Headers) -> Vec<HeaderId> {
        let bound = carried.bound.map(|bound| bound.headers.as_slice()).unwrap_or_default();
        self.entries(bound.iter(), headers)
    }

    /// The entries that a fault may have.
    pub(super) fn header_faults(&self, carried: Carried<'_>, headers: &mut Headers) -> Vec<HeaderId> {
        let bound = carried.bound.map(|bound| bound.headers.as_slice()).unwrap_or_default();
        self.entries(bound.iter().flat_map(|header| &header.faults), headers)
    }

    fn entries<'h>(&self, bound: impl Iterator<Item = &'h ast::Header>, headers: &mut Headers) -> Vec<HeaderId> {
        let mut ids = Vec::new();
        for header in bound.filter_map(|header| self.header(header)) {
            let id = headers.add(header);
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    fn header(&self, header: &ast::Header) -> Option<Header> {
        let part = self.resolution.header_part(self.contract, header)?;
        let (element, ty) = self.element_of(part, header.namespace.as_ref())?;
        Some(Header { element, ty })
    }
}
