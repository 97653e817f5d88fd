//! Errors with the path and the position of where the reader stands.

use super::children::Waiting;
use super::error::{ReadError, ReadErrorKind};
use super::reader::{Open, Reader};

/// An open element and a position in it.
#[derive(Clone, Copy)]
pub(super) struct Place<'x> {
    open: Option<Open<'x>>,
    position: usize,
}

impl<'x> Reader<'x> {
    /// Where the reader stands, for an error that is found only behind the end tag.
    pub(super) fn place(&self) -> Place<'x> {
        Place { open: self.open.last().copied(), position: self.position() }
    }

    #[cold]
    pub(super) fn error_at(&mut self, place: Place<'x>, kind: ReadErrorKind) -> ReadError {
        self.open.extend(place.open);
        let error = self.located(kind, place.position);
        self.open.pop();
        error
    }

    #[cold]
    pub(crate) fn error(&self, kind: ReadErrorKind) -> ReadError {
        self.located(kind, self.position())
    }

    /// An error that lies in the content around a group: at the step that waits.
    #[cold]
    pub(super) fn error_around(&self, kind: ReadErrorKind) -> ReadError {
        match self.open.split_last() {
            Some((child, around)) if self.waiting == Waiting::Start => self.located_in(around, kind, child.start),
            _ => self.error(kind),
        }
    }

    #[cold]
    pub(crate) fn located(&self, kind: ReadErrorKind, position: usize) -> ReadError {
        self.located_in(&self.open, kind, position)
    }

    fn located_in(&self, open: &[Open<'x>], kind: ReadErrorKind, position: usize) -> ReadError {
        let mut path = String::new();
        for open in open {
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(open.local);
        }
        ReadError::new(kind, cut(&path), self.line_column(position))
    }

    /// An error that lies in the element that was entered last and not in its content.
    #[cold]
    pub(crate) fn error_of_element(&self, kind: ReadErrorKind) -> ReadError {
        self.located(kind, self.element_start())
    }

    #[cold]
    pub(crate) fn not_well_formed(&self, why: &str) -> ReadError {
        self.error(ReadErrorKind::NotWellFormed(why.to_owned()))
    }

    #[cold]
    pub(crate) fn limit(&self, what: &'static str, most: usize) -> ReadError {
        self.error(ReadErrorKind::Limit(what, most))
    }

    /// The element that was entered last stands where `expected` may.
    #[cold]
    pub(crate) fn unexpected(&self, expected: &str) -> ReadError {
        self.error_of_element(ReadErrorKind::UnexpectedElement {
            found: self.shown_name(),
            expected: expected.to_owned(),
        })
    }

    /// The name of the element that was entered last, for an error.
    pub(crate) fn shown_name(&self) -> String {
        let (uri, local) = self.name();
        cut(&shown(uri, local))
    }

    fn line_column(&self, position: usize) -> (usize, usize) {
        let before = self.slice(0, position);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}

/// `{uri}local`.
pub(super) fn shown(uri: &str, local: &str) -> String {
    if uri.is_empty() { local.to_owned() } else { format!("{{{uri}}}{local}") }
}

/// At most 200 bytes of text from outside, counted as `Debug` shows them too, so that an error stays short.
pub(crate) fn cut(text: &str) -> String {
    let mut room = 200;
    let fits = |c: &char| match c.len_utf8().max(c.escape_debug().len()) {
        length if length <= room => {
            room -= length;
            true
        }
        _ => false,
    };
    text.chars().filter(|c| !c.is_control()).take_while(fits).collect()
}
