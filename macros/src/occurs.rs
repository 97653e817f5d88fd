//! How often an element stands in its parent: `minOccurs` and `maxOccurs` (XML Schema 1.0 part 1, §3.9.1).

use crate::declared::Declared;
use crate::shape::Shape;
use std::fmt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitInt, Token};

/// No `max` is `unbounded`.
#[derive(Clone, Copy)]
pub(crate) struct Occurs {
    pub(crate) min: u32,
    pub(crate) max: Option<u32>,
}

impl Occurs {
    const ONCE: Self = Self { min: 1, max: Some(1) };
    const AT_MOST_ONCE: Self = Self { min: 0, max: Some(1) };
    const ANY: Self = Self { min: 0, max: None };

    /// What `occurs` declares for the field, else what its type and its `each` say.
    pub(crate) fn of(field: &syn::Field) -> syn::Result<Self> {
        let shape = Shape::of(&field.ty);
        let declared = Declared::read(field)?;
        Ok(declared.occurs.unwrap_or_else(|| match shape {
            Shape::List(_) if declared.each.is_some() => Self { min: 1, max: None },
            shape => Self::from(shape),
        }))
    }

    fn repeats(self) -> bool {
        self.max != Some(1)
    }

    /// The declaration must say of the field what its type says.
    pub(crate) fn agree(self, field: &syn::Field) -> syn::Result<()> {
        let shape = Shape::of(&field.ty);
        let typed = match shape {
            Shape::One if self.repeats() || self.min == 0 => "holds exactly one value",
            Shape::Optional(_) if self.repeats() || self.min == 1 => "holds one value or none",
            Shape::List(_) if !self.repeats() => "holds any number of values",
            _ => return Ok(()),
        };
        let (declared, right) = match (self.repeats(), self.min) {
            (true, _) => ("repeats", "`Vec<…>`"),
            (false, 0) => ("may be left out", "`Option<…>`"),
            (false, _) => ("stands exactly once", "the value's type alone"),
        };
        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let other = match shape {
            Shape::List(_) => Self { max: None, ..self },
            shape => Self::from(shape),
        };
        Err(Error::new_spanned(
            &field.ty,
            format!(
                "`occurs = {self}` says that `{name}` {declared}, but its type {typed}: \
                 write {right}, or `occurs = {other}`"
            ),
        ))
    }
}

impl From<Shape<'_>> for Occurs {
    fn from(shape: Shape<'_>) -> Self {
        match shape {
            Shape::One => Self::ONCE,
            Shape::Optional(_) => Self::AT_MOST_ONCE,
            Shape::List(_) => Self::ANY,
        }
    }
}

impl fmt::Display for Occurs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.max {
            Some(max) => write!(f, "{}..={max}", self.min),
            None => write!(f, "{}..", self.min),
        }
    }
}

/// `1..` or `2..=5`.
impl Parse for Occurs {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        const RANGE: &str = "expected a range such as `1..`, `0..=1` or `2..=5`";
        let number = |input: ParseStream<'_>| {
            let number: LitInt = input.parse().map_err(|error| Error::new(error.span(), RANGE))?;
            number.base10_parse().map_err(|_| Error::new(number.span(), "`occurs` counts no further than 4294967295"))
        };
        let start = input.span();
        let min = number(input)?;
        let max = if input.parse::<Option<Token![..=]>>()?.is_some() {
            Some(number(input)?)
        } else {
            input.parse::<Token![..]>().map_err(|error| Error::new(error.span(), RANGE))?;
            if input.peek(LitInt) {
                return Err(input.error("a range with an end includes it: write `..=` for `..`"));
            }
            None
        };
        match max {
            Some(0) => Err(Error::new(start, "no value fits `0..=0`: take the field away")),
            Some(max) if max < min => {
                Err(Error::new(start, format!("`{min}..={max}` is empty: write the smaller number first")))
            }
            max => Ok(Self { min, max }),
        }
    }
}
