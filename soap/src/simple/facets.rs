use super::patterns::Patterns;
use super::{Digits, SimpleType, SimpleTypeError};
use std::cmp::Ordering;

/// What a restriction asks of the values of its base (part 2, 4.3). Enumerations are types of their own:
/// [`Enumeration`](super::Enumeration).
///
/// Made to stand in a `static`, so that patterns are compiled once, when they are first used.
///
/// ```
/// use saponify::simple::Facets;
///
/// static FACETS: Facets = Facets::new().pattern(&["^(?:[A-Z]{2}[0-9]*)$"]).max_length(5);
///
/// let check = |text: &str| FACETS.check("Code", text, &text.to_owned());
/// assert!(check("AB12").is_ok());
/// assert_eq!(check("AB1234").unwrap_err().to_string(), "`AB1234` is not a valid Code: its length is 6 and may be at most 5");
/// ```
#[derive(Debug)]
pub struct Facets {
    patterns: Patterns,
    min_length: Option<u64>,
    max_length: Option<u64>,
    bounds: [Option<&'static str>; BOUNDS.len()],
    total_digits: Option<u64>,
    fraction_digits: Option<u64>,
}

struct Bound {
    words: &'static str,
    allows: fn(Ordering) -> bool,
}

const MIN_INCLUSIVE: usize = 0;
const MIN_EXCLUSIVE: usize = 1;
const MAX_INCLUSIVE: usize = 2;
const MAX_EXCLUSIVE: usize = 3;

const BOUNDS: [Bound; 4] = [
    Bound { words: "at least", allows: Ordering::is_ge },
    Bound { words: "more than", allows: Ordering::is_gt },
    Bound { words: "at most", allows: Ordering::is_le },
    Bound { words: "less than", allows: Ordering::is_lt },
];

impl Facets {
    /// No facets: every value of the base is allowed.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            patterns: Patterns::none(),
            min_length: None,
            max_length: None,
            bounds: [None; BOUNDS.len()],
            total_digits: None,
            fraction_digits: None,
        }
    }

    /// `pattern`: expressions in the syntax of the `regex` crate, anchored at both ends. All of them must match.
    #[must_use]
    pub const fn pattern(mut self, all_of: &'static [&'static str]) -> Self {
        self.patterns.require(all_of);
        self
    }

    /// The patterns as the schema writes them, one for each of [`pattern`](Self::pattern), for errors to show.
    #[must_use]
    pub const fn pattern_as_written(mut self, each: &'static [&'static str]) -> Self {
        self.patterns.show(each);
        self
    }

    /// `length`: exactly this many of what [`SimpleType::length`] counts.
    #[must_use]
    pub const fn length(self, exactly: u64) -> Self {
        self.min_length(exactly).max_length(exactly)
    }

    /// `minLength`.
    #[must_use]
    pub const fn min_length(mut self, least: u64) -> Self {
        self.min_length = Some(least);
        self
    }

    /// `maxLength`.
    #[must_use]
    pub const fn max_length(mut self, most: u64) -> Self {
        self.max_length = Some(most);
        self
    }

    /// `minInclusive`, as the schema writes it.
    #[must_use]
    pub const fn min_inclusive(self, least: &'static str) -> Self {
        self.bound(MIN_INCLUSIVE, least)
    }

    /// `minExclusive`, as the schema writes it.
    #[must_use]
    pub const fn min_exclusive(self, below: &'static str) -> Self {
        self.bound(MIN_EXCLUSIVE, below)
    }

    /// `maxInclusive`, as the schema writes it.
    #[must_use]
    pub const fn max_inclusive(self, most: &'static str) -> Self {
        self.bound(MAX_INCLUSIVE, most)
    }

    /// `maxExclusive`, as the schema writes it.
    #[must_use]
    pub const fn max_exclusive(self, above: &'static str) -> Self {
        self.bound(MAX_EXCLUSIVE, above)
    }

    /// `totalDigits`: the most digits, without zeros at the ends.
    #[must_use]
    pub const fn total_digits(mut self, most: u64) -> Self {
        self.total_digits = Some(most);
        self
    }

    /// `fractionDigits`: the most digits after the point, without zeros at the end.
    #[must_use]
    pub const fn fraction_digits(mut self, most: u64) -> Self {
        self.fraction_digits = Some(most);
        self
    }

    const fn bound(mut self, index: usize, text: &'static str) -> Self {
        self.bounds[index] = Some(text);
        self
    }

    /// Checks a value of the base and the text that it was read from, white space already handled.
    ///
    /// A facet that the base does not have, such as a length of a number, asks nothing. A value whose order with a
    /// bound is open is outside of the bound, as the standard has it.
    pub fn check<B: SimpleType>(
        &self,
        type_name: &'static str,
        lexical: &str,
        value: &B,
    ) -> Result<(), SimpleTypeError> {
        let refused = self.check_text(lexical).and_then(|()| self.check_value(value));
        refused.map_err(|reason| SimpleTypeError::new(type_name, lexical, reason))
    }

    /// The facets that look at the text.
    pub(super) fn check_text(&self, lexical: &str) -> Result<(), String> {
        self.patterns.check(lexical)
    }

    /// The facets that look at the value.
    pub(super) fn check_value<B: SimpleType>(&self, value: &B) -> Result<(), String> {
        self.check_length(value)?;
        self.check_bounds(value)?;
        self.check_digits(value)
    }

    fn check_length<B: SimpleType>(&self, value: &B) -> Result<(), String> {
        if self.min_length.is_none() && self.max_length.is_none() {
            return Ok(());
        }
        let Some(length) = value.length().map(|length| length as u64) else {
            return Ok(());
        };
        if let Some(least) = self.min_length.filter(|least| length < *least) {
            return Err(format!("its length is {length} and must be at least {least}"));
        }
        if let Some(most) = self.max_length.filter(|most| length > *most) {
            return Err(format!("its length is {length} and may be at most {most}"));
        }
        Ok(())
    }

    fn check_bounds<B: SimpleType>(&self, value: &B) -> Result<(), String> {
        for (bound, text) in BOUNDS.iter().zip(self.bounds) {
            let Some(text) = text else { continue };
            let limit =
                B::from_text(text).map_err(|error| format!("internal: a bound of its type cannot be used: {error}"))?;
            if !value.order(&limit).is_some_and(bound.allows) {
                return Err(format!("expected {} {text}", bound.words));
            }
        }
        Ok(())
    }

    fn check_digits<B: SimpleType>(&self, value: &B) -> Result<(), String> {
        if self.total_digits.is_none() && self.fraction_digits.is_none() {
            return Ok(());
        }
        let Some(Digits { total, fraction }) = value.digits() else {
            return Ok(());
        };
        if let Some(most) = self.total_digits.filter(|most| total as u64 > *most) {
            return Err(format!("it needs {total} digits and may have at most {most}"));
        }
        if let Some(most) = self.fraction_digits.filter(|most| fraction as u64 > *most) {
            return Err(format!("it needs {fraction} digits after the point and may have at most {most}"));
        }
        Ok(())
    }
}

impl Default for Facets {
    fn default() -> Self {
        Self::new()
    }
}
