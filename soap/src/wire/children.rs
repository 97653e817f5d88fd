//! The child elements of a complex type (XML Schema part 1, 3.4), and those of a sequence within it (3.8).

use super::error::{ReadError, ReadErrorKind};
use super::escape::is_blank;
use super::expected::{beginnings, listed};
use super::field::Field;
use super::reader::{Open, Reader, Step};

/// Reads the child whose field has this index.
///
/// For an element it has been entered. For a group it waits, so that [`Group::decode`](super::Group::decode) finds it.
pub(super) type TakeChild<'t, 'x> = dyn FnMut(usize, &mut Reader<'x>) -> Result<(), ReadError> + 't;

/// A step that was taken too far, and is yet to be seen by somebody else.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Waiting {
    Nothing,
    /// The element that was entered last.
    Start,
    /// The end tag of the element that was entered last, which stays open until it is seen.
    End,
}

/// A content model that is being read around a group.
#[derive(Clone, Copy)]
pub(super) struct Around {
    /// How many elements are open where its children are.
    depth: usize,
    fields: &'static [Field],
}

impl<'x> Reader<'x> {
    /// Reads child elements up to and including the end tag.
    ///
    /// For each one that is among `fields`, or starts a group among them, `take` is called with its index and reads
    /// it. `seen` counts them and has one place a field.
    pub fn children(
        &mut self,
        fields: &'static [Field],
        seen: &mut [u32],
        take: &mut TakeChild<'_, 'x>,
    ) -> Result<(), ReadError> {
        self.content_of(fields, seen, take, self.is_strict())
    }

    /// The same for `xs:all` (part 1, 3.8.2), whose elements stand in any order, also where reading is strict.
    pub fn all(
        &mut self,
        fields: &'static [Field],
        seen: &mut [u32],
        take: &mut TakeChild<'_, 'x>,
    ) -> Result<(), ReadError> {
        self.content_of(fields, seen, take, false)
    }

    /// The same for a type without child elements.
    pub fn nothing(&mut self) -> Result<(), ReadError> {
        self.children(&[], &mut [], &mut |_, _| Ok(()))
    }

    fn content_of(
        &mut self,
        fields: &'static [Field],
        seen: &mut [u32],
        take: &mut TakeChild<'_, 'x>,
        ordered: bool,
    ) -> Result<(), ReadError> {
        let mut last = 0;
        let place = self.place();
        while self.next_child()? {
            let found = ahead(fields, seen, last, self.name());
            let Some((index, field)) = found.or_else(|| self.elsewhere(fields, seen, last)) else {
                if self.is_strict() {
                    return Err(self.unexpected(&listed(fields, self.name().1)));
                }
                self.skip()?;
                continue;
            };
            if index < last && ordered {
                return Err(self.error_of_element(ReadErrorKind::Order(field.local)));
            }
            last = index;
            self.count(field, seen.get_mut(index))?;
            if field.is_group() { self.take_group(fields, index, take)? } else { take(index, self)? }
        }
        match self.incomplete(fields, seen) {
            None => Ok(()),
            Some(kind) => Err(self.error_at(place, kind)),
        }
    }

    /// Reads the child elements of a sequence that is itself only a part of a content model, in their order.
    ///
    /// It ends before the first child that is not its next member, which then waits, as the end tag does.
    pub fn members(
        &mut self,
        fields: &'static [Field],
        seen: &mut [u32],
        take: &mut TakeChild<'_, 'x>,
    ) -> Result<(), ReadError> {
        let mut last = 0;
        let parent = self.parent();
        loop {
            if !self.next_child()? {
                self.wait_for_end(parent);
                break;
            }
            if let Some((index, field)) = ahead(fields, seen, last, self.name()) {
                last = index;
                self.count(field, seen.get_mut(index))?;
                if field.is_group() { self.take_group(fields, index, take)? } else { take(index, self)? }
            } else if self.is_known_around() || self.is_strict() {
                self.waiting = Waiting::Start;
                break;
            } else if let Some((_, field)) = self.elsewhere(fields, seen, last) {
                // To pass over what the contract knows would lose it.
                return Err(self.error_of_element(ReadErrorKind::Order(field.local)));
            } else {
                self.skip()?;
            }
        }
        self.incomplete(fields, seen).map_or(Ok(()), |kind| Err(self.error_around(kind)))
    }

    /// Counts the child that was entered last.
    fn count(&self, field: &Field, seen: Option<&mut u32>) -> Result<(), ReadError> {
        let Some(count) = seen else { return Ok(()) };
        *count = count.saturating_add(1);
        if *count > 1 && field.max == 1 {
            return Err(self.error_of_element(ReadErrorKind::Repeated(field.local)));
        }
        Ok(())
    }

    /// Has the group read that starts with the child that was entered last.
    pub(super) fn take_group(
        &mut self,
        fields: &'static [Field],
        index: usize,
        take: &mut TakeChild<'_, 'x>,
    ) -> Result<(), ReadError> {
        let start = self.open.last().map(|open| open.start);
        self.around.push(Around { depth: self.open.len(), fields });
        self.waiting = Waiting::Start;
        take(index, self)?;
        self.around.pop();
        // A group that took nothing would be asked for ever.
        if self.waiting == Waiting::Start && self.open.last().map(|open| open.start) == start {
            return Err(self.unexpected("another element"));
        }
        Ok(())
    }

    /// The field of the element that was entered last, where that is not one ahead.
    fn elsewhere(&self, fields: &'static [Field], seen: &[u32], last: usize) -> Option<(usize, &'static Field)> {
        let name = self.name();
        // Where every field of the name is full, there is one too many.
        let full = || ahead(fields, &[], last, name).or_else(|| ahead(fields, &[], 0, name));
        ahead(fields, seen, 0, name).or_else(full)
    }

    /// Whether a content model around this group takes the element that was entered last.
    pub(super) fn is_known_around(&self) -> bool {
        let here = self.around.iter().rev().take_while(|around| around.depth == self.open.len());
        here.flat_map(|around| around.fields).any(|field| field.takes(self.name()))
    }

    /// What is missing at the end.
    fn incomplete(&self, fields: &[Field], seen: &[u32]) -> Option<ReadErrorKind> {
        fields.iter().zip(seen).find_map(|(field, count)| {
            if field.max == 1 {
                (*count < field.min).then(|| missing(field))
            } else {
                let is_wrong = self.is_strict() && !(field.min..=field.max).contains(count);
                is_wrong.then_some(ReadErrorKind::Count {
                    name: field.local,
                    found: *count,
                    least: field.min,
                    most: (field.max != u32::MAX).then_some(field.max),
                })
            }
        })
    }

    /// The error for a required part that is absent.
    #[must_use]
    pub fn missing(&self, name: &'static str) -> ReadError {
        self.error(ReadErrorKind::Missing(name))
    }

    /// Reads a value into a box. Whoever calls keeps no room on its stack for the value itself, of which records that
    /// hold many boxes would need much.
    #[inline(never)]
    pub fn boxed<T>(&mut self, decode: fn(&mut Self) -> Result<T, ReadError>) -> Result<Box<T>, ReadError> {
        decode(self).map(Box::new)
    }

    /// Reads an item into a list, in the same way.
    #[inline(never)]
    pub fn push<T>(
        &mut self,
        list: &mut Vec<T>,
        decode: fn(&mut Self) -> Result<T, ReadError>,
    ) -> Result<(), ReadError> {
        list.push(decode(self)?);
        Ok(())
    }

    /// Steps into the next child element, or out of the parent: `false` at its end tag.
    pub(crate) fn next_child(&mut self) -> Result<bool, ReadError> {
        if self.waiting != Waiting::Nothing {
            return Ok(self.waited());
        }
        loop {
            match self.step()? {
                Step::Text(text) if is_blank(&text) => {}
                Step::Text(_) => return Err(self.error(ReadErrorKind::UnexpectedText)),
                Step::Start => return Ok(true),
                Step::End => return Ok(false),
            }
        }
    }

    /// Takes the step that waits, which is a child or else the end tag.
    fn waited(&mut self) -> bool {
        let is_child = std::mem::replace(&mut self.waiting, Waiting::Nothing) == Waiting::Start;
        if !is_child {
            self.leave();
        }
        is_child
    }

    /// The element that has the children of a group.
    pub(super) fn parent(&self) -> Option<Open<'x>> {
        match self.waiting {
            Waiting::Start => self.open.iter().nth_back(1).copied(),
            Waiting::Nothing | Waiting::End => self.open.last().copied(),
        }
    }

    /// Leaves the end tag of `parent`, which was just passed, for others to see.
    pub(super) fn wait_for_end(&mut self, parent: Option<Open<'x>>) {
        self.open.extend(parent);
        self.waiting = Waiting::End;
    }
}

fn missing(field: &Field) -> ReadErrorKind {
    if field.is_group() { ReadErrorKind::MissingPart(beginnings(field)) } else { ReadErrorKind::Missing(field.local) }
}

/// The field of an element, from `last` on, that is not full. Elements mostly come in the order of the fields, and one
/// name may stand in several of them.
#[inline]
fn ahead(fields: &'static [Field], seen: &[u32], last: usize, name: (&str, &str)) -> Option<(usize, &'static Field)> {
    let count = |index: usize| seen.get(index).copied();
    let free = fields.iter().enumerate().skip(last);
    let free = free.filter(|(index, field)| count(*index).is_none_or(|count| count < field.max));
    // What a wildcard is still to let through comes before what is named behind it.
    let is_wanted = |index, field: &Field| count(index).is_some_and(|count| count < field.min);
    let wanted =
        free.clone().find(|(index, field)| field.names(name) || (is_wanted(*index, field) && field.takes(name)));
    wanted.or_else(|| free.clone().find(|(_, field)| field.lets_through(name)))
}
