//! SOAP-encoded arrays (SOAP 1.1, 5.4.2).

use super::error::{ReadError, WriteError};
use super::reader::Reader;
use super::writer::Writer;
use crate::contract::SOAP_ENCODING;

/// Reads the child element that has been entered.
type TakeItem<'t, 'x> = dyn FnMut(&mut Reader<'x>) -> Result<(), ReadError> + 't;

impl<'x> Reader<'x> {
    /// Reads all child elements, whatever their names, up to and including the end tag.
    pub fn items(&mut self, take: &mut TakeItem<'_, 'x>) -> Result<(), ReadError> {
        while self.next_child()? {
            take(self)?;
        }
        Ok(())
    }
}

impl Writer<'_> {
    /// Says in the open start tag that the element is an array of `count` items: `soapenc:arrayType="prefix:local[3]"`.
    ///
    /// Of `ranks`, the brackets behind the type in the contract, the last are filled with the count.
    pub fn array(
        &mut self,
        prefix: &'static str,
        uri: &'static str,
        local: &'static str,
        ranks: &str,
        count: usize,
    ) -> Result<(), WriteError> {
        let encoding = self.prefix_of("soapenc", SOAP_ENCODING)?;
        let item = if uri.is_empty() { local.to_owned() } else { format!("{}:{local}", self.prefix_of(prefix, uri)?) };
        let inner = ranks.rfind('[').and_then(|last| ranks.get(..last)).unwrap_or_default();
        self.quoted(&format!("{encoding}:arrayType"), &format!("{item}{inner}[{count}]"))
    }
}
