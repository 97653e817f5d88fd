//! Mixed content (XML Schema part 1, 3.4.2): text among child elements.

use super::children::Waiting;
use super::error::ReadError;
use super::expected::listed;
use super::field::Field;
use super::reader::{Reader, Step};
use std::borrow::Cow;

/// What stands next in mixed content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Text up to the next child or the end: neither comments nor CDATA sections part it.
    Text(String),
    /// A child element, by the index of its field.
    Child(usize),
}

impl<'x> Reader<'x> {
    /// Reads text and child elements in the document's order, up to and including the end tag.
    ///
    /// A child has been entered where its field is an element, and waits where it is a group. How often the children
    /// stand, and in which order, is not checked. What has a value constraint holds, strictly read, text alone where
    /// that is fixed (part 1, 3.3.4).
    pub fn mixed(
        &mut self,
        fields: &'static [Field],
        take: &mut dyn FnMut(Node, &mut Reader<'x>) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let (constraint, place) = (self.take_constraint(), self.place());
        let (mut text, mut is_text_alone) = (Cow::Borrowed(""), true);
        loop {
            let step = if self.waiting == Waiting::Nothing {
                self.step()?
            } else if self.next_child()? {
                Step::Start
            } else {
                Step::End
            };
            match step {
                Step::Text(piece) => self.add_text(&mut text, piece)?,
                Step::End => {
                    if let Some(constraint) = constraint.filter(|_| is_text_alone) {
                        text = self.constrained_text(text, constraint, place)?;
                    }
                    return give(&mut text, self, take);
                }
                Step::Start if self.is_strict() && constraint.is_some_and(|constraint| constraint.is_fixed) => {
                    return Err(self.unexpected("only text"));
                }
                Step::Start => match Field::first(fields.iter().enumerate(), self.name()) {
                    Some((index, field)) => {
                        is_text_alone = false;
                        give(&mut text, self, take)?;
                        let mut take = |index, reader: &mut Self| take(Node::Child(index), reader);
                        if field.is_group() { self.take_group(fields, index, &mut take)? } else { take(index, self)? }
                    }
                    None if self.is_strict() => return Err(self.unexpected(&listed(fields, self.name().1))),
                    None => self.skip()?,
                },
            }
        }
    }
}

/// Gives on the text that was collected, if there is any.
fn give<'x>(
    text: &mut Cow<'x, str>,
    reader: &mut Reader<'x>,
    take: &mut dyn FnMut(Node, &mut Reader<'x>) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    let text = std::mem::take(text);
    if text.is_empty() { Ok(()) } else { take(Node::Text(text.into_owned()), reader) }
}
