//! The simple types of XML Schema 1.0 (part 2), each keeping exactly what the wire says.
//!
//! Where std has an exact counterpart it is used: [`String`], [`bool`], [`i8`] to [`i64`], [`u8`] to [`u64`].
//! Every other built-in type is a newtype of this module. A value is always valid: [`FromStr`](std::str::FromStr),
//! `TryFrom` and reading a document check it the same way.
//!
//! The newtypes keep their text as it was written (after the handling of white space that the standard asks for), so
//! `1.50` is written back as `1.50`, and 32 digits stay 32 digits. `==` and `Hash` compare that text;
//! [`SimpleType::order`] compares values, so that `1.5` and `1.50` are equal there.
//!
//! Types with facets are generated as newtypes that implement [`Restriction`], enumerations as enums that implement
//! [`Enumeration`], unions as enums that implement [`Union`]. A list is a [`List`].
//!
//! ```
//! use saponify::simple::{Date, SimpleType};
//!
//! let date: Date = "2020-03-12".parse()?;
//! assert_eq!((date.year(), date.month(), date.day()), (2020, 3, 12));
//!
//! let wrong = "2021-02-29".parse::<Date>().unwrap_err();
//! assert_eq!(wrong.to_string(), "`2021-02-29` is not a valid xs:date: February 2021 has 28 days");
//! # Ok::<(), saponify::simple::SimpleTypeError>(())
//! ```

#[macro_use]
mod written;

mod binary;
mod calendar;
mod decimal;
mod duration;
mod enumeration;
mod error;
mod facets;
mod float;
mod integer;
mod lexical;
mod list;
mod machine_integer;
pub(crate) mod name;
mod name_lists;
mod near_miss;
mod patterns;
mod qname;
mod restriction;
mod text;
mod union;
mod white_space;

pub use binary::{Base64Binary, HexBinary};
pub use calendar::{Date, DateTime, GDay, GMonth, GMonthDay, GYear, GYearMonth, Time};
pub use decimal::Decimal;
pub use duration::Duration;
pub use enumeration::{EnumText, Enumeration};
pub use error::SimpleTypeError;
pub use facets::Facets;
pub use float::{Double, Float};
pub use integer::{Integer, NegativeInteger, NonNegativeInteger, NonPositiveInteger, PositiveInteger};
pub use lexical::Lexical;
pub use list::List;
pub use name::{Entity, Id, IdRef, Language, Name, NcName, NmToken};
pub use name_lists::{Entities, IdRefs, NmTokens};
pub use qname::{Notation, QName};
pub use restriction::Restriction;
pub use text::{AnyUri, NormalizedString, Token};
pub use union::{Union, member, unlisted_member};
pub use white_space::WhiteSpace;

#[doc(hidden)]
pub use enumeration::{
    enumeration_lexical, enumeration_text, enumeration_text_by, read_enumeration, read_known, resolved_enumeration,
};
#[doc(hidden)]
pub use restriction::{read_restriction, resolved_restriction, restrict, restricted_lexical};
#[doc(hidden)]
pub use union::{no_member, union_lexical};

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::Arc;

/// Tells the namespace that a prefix stands for where a value is read, if it is declared there; an empty prefix
/// stands for the default namespace.
pub type NamespaceOf<'s> = dyn Fn(&str) -> Option<Arc<str>> + 's;

/// Tells the prefix for a namespace where a value is written, given the prefix that is wanted and the URI.
pub type PrefixOf<'w> = dyn FnMut(&str, &str) -> String + 'w;

/// A type whose values are text on the wire: the content of an element without children, or an attribute.
pub trait SimpleType: Sized {
    /// The name in a schema, as it stands in errors: `xs:date`.
    const NAME: &'static str;

    /// What reading does with blanks and line breaks before anything else (part 2, 4.3.6).
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Preserve;

    /// Whether the values hold names with prefixes: [`QName`]s, [`Notation`]s, and what is made of them.
    const HAS_PREFIXES: bool = false;

    /// Whether the values are secret: what is shown of a document leaves them out.
    const IS_SECRET: bool = false;

    /// Reads a value from its text as the document has it; white space is handled here.
    fn from_text(text: &str) -> Result<Self, SimpleTypeError>;

    /// Like [`from_text`](Self::from_text), for a text that need not be copied.
    fn from_string(text: String) -> Result<Self, SimpleTypeError> {
        Self::from_text(&text)
    }

    /// The text to be written, not escaped.
    fn to_text(&self) -> Cow<'_, str>;

    /// The text as patterns and enumerations see it: after the handling of white space.
    #[must_use]
    fn lexical(text: Cow<'_, str>) -> Cow<'_, str> {
        Self::WHITE_SPACE.apply(text)
    }

    /// The same value, its prefixes understood where it was read.
    #[must_use]
    fn resolved(self, namespace_of: &NamespaceOf<'_>) -> Self {
        let _ = namespace_of;
        self
    }

    /// The text to be written, with the prefixes that hold where it is written.
    fn to_text_by(&self, prefix_of: &mut PrefixOf<'_>) -> Cow<'_, str> {
        let _ = prefix_of;
        self.to_text()
    }

    /// The prefix of a name in the value that stood for no namespace where it was read.
    fn undeclared_prefix(&self) -> Option<&str> {
        None
    }

    /// Refuses a value whose text would be read as another value, as an item of a list that has blanks.
    fn check(&self) -> Result<(), SimpleTypeError> {
        Ok(())
    }

    /// What the length facets count (part 2, 4.3.1): characters of a text, octets of binary data, items of a list.
    /// `None` where the type has no length.
    fn length(&self) -> Option<usize> {
        None
    }

    /// How the two values compare, whatever their texts: `Some(Equal)` is the same value.
    /// `None` where the standard leaves their order open, or where the type has none.
    fn order(&self, other: &Self) -> Option<Ordering> {
        let _ = other;
        None
    }

    /// How many digits the value needs (part 2, 4.3.11 and 4.3.12). `None` where the type is not decimal.
    fn digits(&self) -> Option<Digits> {
        None
    }

    /// Whether the contract lists the value. Only an enumeration's unknown text is not; it is written only where
    /// the caller allows that.
    fn is_known(&self) -> bool {
        true
    }
}

/// How many digits a decimal value needs, without leading and trailing zeros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digits {
    /// All of them, as `totalDigits` counts.
    pub total: usize,
    /// Those after the point, as `fractionDigits` counts.
    pub fraction: usize,
}

#[cfg(test)]
mod tests;
