//! References of the SOAP encoding (SOAP 1.1, 5.4.1; SOAP 1.2 part 2, 3.1.5), resolved before a message is read.
//!
//! A value that several places share stands once, as an element with an `id`, and each place refers to it by `href`
//! (`enc:id` and `enc:ref` in SOAP 1.2). Here the places get copies of it, so that what reads the message meets
//! a tree. The result is bounded by the limits of reading: a message cannot grow by copies of copies.

mod index;

mod scope;
mod splice;
mod start_tag;
mod written;

#[cfg(test)]
mod tests;

use crate::wire::{ReadError, ReadOptions};
use index::Index;
use std::borrow::Cow;

/// The envelope with the references in its body replaced by what they refer to, and without the independent elements.
///
/// One that has no references is returned as it is. A reference out of the message, to an unknown id, or to an element
/// around it is an error.
pub(crate) fn resolve<'x>(xml: &'x str, options: &ReadOptions<'x>) -> Result<Cow<'x, str>, ReadError> {
    // The names of attributes, which are the rarest part of what is looked for.
    if !["href", ":ref", "id="].iter().any(|name| xml.contains(name)) {
        return Ok(Cow::Borrowed(xml));
    }
    let xml = xml.strip_prefix('\u{feff}').unwrap_or(xml);
    let index = Index::of(xml, options)?;
    if index.tags.is_empty() { Ok(Cow::Borrowed(xml)) } else { splice::splice(&index).map(Cow::Owned) }
}
