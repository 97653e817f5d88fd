//! Groups: parts of a content model that have a Rust type of their own.

use super::children::Waiting;
use super::error::{ReadError, ReadErrorKind, WriteError};
use super::expected::listed;
use super::field::Field;
use super::reader::Reader;
use super::writer::Writer;
use crate::contract::Namespace;

/// A part of a content model that has a Rust type of its own: a choice, a sequence that is optional or repeated, a
/// substitution group, a wildcard (XML Schema part 1, 3.8).
///
/// A [`Wire`](super::Wire) type is all that stands in an element; a group is some of its children.
pub trait Group: Sized {
    /// The namespaces of the names that this group itself writes. The type around it declares them.
    const NAMESPACES: &'static [Namespace] = &[];

    /// Reads the group from its first child element, and no further.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError>;

    /// Writes the child elements.
    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError>;
}

impl Reader<'_> {
    /// Finds the one among the members of a choice that comes next.
    ///
    /// An element that may stand once has then been entered, and its value is to be read. For a list or a group the
    /// child waits, so that [`members`](Reader::members) or [`Group::decode`] find it.
    pub fn alternative(&mut self, fields: &'static [Field]) -> Result<usize, ReadError> {
        let parent = self.parent();
        loop {
            if !self.next_child()? {
                self.wait_for_end(parent);
                return Err(self.error(ReadErrorKind::NoAlternative(listed(fields, ""))));
            }
            let found = Field::first(fields.iter().enumerate(), self.name());
            if let Some((index, field)) = found {
                if field.is_group() || field.max != 1 {
                    self.waiting = Waiting::Start;
                }
                return Ok(index);
            }
            if self.is_strict() || self.is_known_around() {
                return Err(self.unexpected(&listed(fields, self.name().1)));
            }
            self.skip()?;
        }
    }
}
