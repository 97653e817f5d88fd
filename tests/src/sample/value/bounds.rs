//! The facets that bound lengths, values and digits, over all restrictions of a type.

use std::rc::Rc;

use crate::sample::schema::Facets;

/// Of several restrictions the last one counts, since it is the narrowest.
#[derive(Clone, Debug, Default)]
pub(super) struct Bounds {
    pub(super) min_length: Option<usize>,
    pub(super) max_length: Option<usize>,
    pub(super) min_inclusive: Option<String>,
    pub(super) min_exclusive: Option<String>,
    pub(super) max_inclusive: Option<String>,
    pub(super) max_exclusive: Option<String>,
    pub(super) total_digits: Option<usize>,
    pub(super) fraction_digits: Option<usize>,
}

impl Bounds {
    pub(super) fn of(steps: &[Rc<Facets>]) -> Self {
        let mut bounds = Self::default();
        for (name, value) in steps.iter().flat_map(|step| &step.list) {
            let number = value.trim().parse().ok();
            let text = Some(value.trim().to_owned());
            match name.as_str() {
                "length" => (bounds.min_length, bounds.max_length) = (number, number),
                "minLength" => bounds.min_length = number,
                "maxLength" => bounds.max_length = number,
                "minInclusive" => (bounds.min_inclusive, bounds.min_exclusive) = (text, None),
                "minExclusive" => (bounds.min_exclusive, bounds.min_inclusive) = (text, None),
                "maxInclusive" => (bounds.max_inclusive, bounds.max_exclusive) = (text, None),
                "maxExclusive" => (bounds.max_exclusive, bounds.max_inclusive) = (text, None),
                "totalDigits" => bounds.total_digits = number,
                "fractionDigits" => bounds.fraction_digits = number,
                _ => {}
            }
        }
        bounds
    }

    /// A bound that is itself allowed.
    pub(super) fn edge(&self) -> Option<&str> {
        self.min_inclusive.as_deref().or(self.max_inclusive.as_deref())
    }
}
