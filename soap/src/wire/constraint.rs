//! Value constraints of elements: `default` and `fixed` (XML Schema part 1, 3.3.1).

use super::reader::Reader;
use crate::simple::{SimpleType, SimpleTypeError};

/// What an empty element stands for, and whether it may stand for anything else.
#[derive(Clone, Copy, Debug)]
pub(super) struct Constraint {
    pub(super) text: &'static str,
    pub(super) is_fixed: bool,
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

impl Reader<'_> {
    /// Says what the element that was just entered stands for where it is empty and not nil.
    pub fn or_default(&mut self, text: &'static str) {
        self.constrain(Constraint { text, is_fixed: false });
    }

    /// The same, where, strictly read, it may have no other value.
    pub fn or_fixed(&mut self, text: &'static str) {
        self.constrain(Constraint { text, is_fixed: true });
    }

    fn constrain(&mut self, constraint: Constraint) {
        self.constraint = Some((self.element_start(), constraint));
    }

    /// The constraint of the element that was entered last. One that was said of another has met no text.
    pub(super) fn take_constraint(&mut self) -> Option<Constraint> {
        let (start, constraint) = self.constraint.take()?;
        (start == self.element_start()).then_some(constraint)
    }
}
