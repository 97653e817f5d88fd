//! Value constraints of elements: `default` and `fixed` (XML Schema part 1, 3.3.1).

use super::error::{ReadError, ReadErrorKind};
use super::place::Place;
use super::reader::Reader;
use crate::simple::{SimpleType, SimpleTypeError};
use std::borrow::Cow;

/// What an empty element stands for, and whether it may stand for anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Constraint {
    pub(crate) text: &'static str,
    pub(crate) is_fixed: bool,
}

impl Constraint {
    /// Refuses a value that is not the fixed one. What the prefixes of a fixed name stand for is not known here.
    pub(super) fn check<T: SimpleType>(self, value: T) -> Result<T, SimpleTypeError> {
        let is_other = |fixed: T| match value.order(&fixed) {
            Some(order) => order.is_ne(),
            None => value.to_text() != fixed.to_text(),
        };
        if !T::HAS_PREFIXES && T::from_text(self.text).is_ok_and(is_other) {
            let reason = format!("the contract fixes it to `{}`", self.text);
            return Err(SimpleTypeError::new(T::NAME, &value.to_text(), reason));
        }
        Ok(value)
    }
}

impl<'x> Reader<'x> {
    /// Says what the element that was just entered stands for where it is empty and not nil.
    pub fn or_default(&mut self, text: &'static str) {
        self.constrain(Constraint { text, is_fixed: false });
    }

    /// The same, where, strictly read, it may have no other value.
    pub fn or_fixed(&mut self, text: &'static str) {
        self.constrain(Constraint { text, is_fixed: true });
    }

    pub(super) fn constrain(&mut self, constraint: Constraint) {
        self.constraint = Some((self.element_start(), constraint));
    }

    /// What a text stands for that is all that an element of mixed content holds, from `place` on.
    pub(super) fn constrained_text(
        &mut self,
        text: Cow<'x, str>,
        constraint: Constraint,
        place: Place<'x>,
    ) -> Result<Cow<'x, str>, ReadError> {
        if text.is_empty() {
            return Ok(Cow::Borrowed(constraint.text));
        }
        if !self.is_strict() || !constraint.is_fixed {
            return Ok(text);
        }
        let text = constraint.check(text.into_owned());
        text.map(Cow::Owned).map_err(|why| self.error_at(place, ReadErrorKind::Value(why)))
    }

    /// The constraint of the element that was entered last. One that was said of another has met no text.
    pub(super) fn take_constraint(&mut self) -> Option<Constraint> {
        let (start, constraint) = self.constraint.take()?;
        (start == self.element_start()).then_some(constraint)
    }
}
