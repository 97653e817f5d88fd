use super::near_miss::{foreign_letter, nearest};
use super::{NamespaceOf, PrefixOf, SimpleType, SimpleTypeError, WhiteSpace};
use crate::contract::Namespace;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt::Write as _;
use std::sync::Arc;

/// How many values an error lists.
const LISTED: usize = 10;

/// A simple type that lists its values (part 2, 4.3.5).
///
/// Generated as an enum with a variant a value and one for any other text, which is read (a service may grow) and
/// never mapped onto a known value. `FromStr` takes known values only.
pub trait Enumeration: Sized {
    /// The type of the values: a built-in type, a list, a union, or a restriction of one.
    type Base: SimpleType;

    /// The name as it stands in errors.
    const NAME: &'static str;

    /// The values' texts, in the contract's order.
    const VALUES: &'static [&'static str];

    /// What the prefixes in [`VALUES`](Self::VALUES) stand for, where the values are names; an empty one stands for
    /// the default namespace.
    const NAMESPACES: &'static [Namespace] = &[];

    /// The `whiteSpace` facet, where it is stricter than the base's (part 2, 4.3.6).
    const WHITE_SPACE: WhiteSpace = <Self::Base as SimpleType>::WHITE_SPACE;

    /// The variant of a value, by its index in [`VALUES`](Self::VALUES).
    fn from_known(index: usize) -> Option<Self>;

    /// The variant of a text that the contract does not list.
    fn from_unknown(text: String) -> Self;

    /// Which of them this is.
    fn text(&self) -> EnumText<'_>;
}

/// What an enumeration's variant says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnumText<'a> {
    /// A value of the contract, by its index.
    Known(usize),
    /// A text that the contract does not list.
    Unknown(&'a str),
}

/// The text of the variant.
#[doc(hidden)]
pub fn enumeration_text<E: Enumeration>(value: &E) -> &str {
    match value.text() {
        EnumText::Known(index) => E::VALUES.get(index).copied().unwrap_or_default(),
        EnumText::Unknown(text) => text,
    }
}

/// The text after the handling of white space.
#[doc(hidden)]
#[must_use]
pub fn enumeration_lexical<E: Enumeration>(text: Cow<'_, str>) -> Cow<'_, str> {
    let text = E::Base::lexical(text);
    if E::WHITE_SPACE == E::Base::WHITE_SPACE { text } else { E::WHITE_SPACE.apply(text) }
}

/// Reads any text that the base can read.
#[doc(hidden)]
pub fn read_enumeration<E: Enumeration>(text: Cow<'_, str>) -> Result<E, SimpleTypeError> {
    let text = enumeration_lexical::<E>(text);
    Ok(match find(&text)? {
        Some(known) => known,
        None => E::from_unknown(text.into_owned()),
    })
}

/// Reads only what the contract lists.
#[doc(hidden)]
pub fn read_known<E: Enumeration>(text: &str) -> Result<E, SimpleTypeError> {
    let text = enumeration_lexical::<E>(Cow::Borrowed(text));
    find(&text)?.ok_or_else(|| SimpleTypeError::new(E::NAME, &text, refusal(&text, E::VALUES)))
}

/// The same value, told by the names that its text has where it was read.
#[doc(hidden)]
#[must_use]
pub fn resolved_enumeration<E: Enumeration>(value: E, namespace_of: &NamespaceOf<'_>) -> E {
    let text = enumeration_text(&value);
    match E::Base::from_text(text) {
        Ok(given) if E::Base::HAS_PREFIXES => {
            let given = given.resolved(namespace_of);
            let is_given =
                |index: &usize| listed::<E>(*index).and_then(|value| given.order(&value)) == Some(Ordering::Equal);
            let known = (0..E::VALUES.len()).find(is_given).and_then(E::from_known);
            known.unwrap_or_else(|| E::from_unknown(text.to_owned()))
        }
        _ => value,
    }
}

/// The text of the variant, with the prefixes that hold where it is written.
#[doc(hidden)]
pub fn enumeration_text_by<'v, E: Enumeration>(value: &'v E, prefix_of: &mut PrefixOf<'_>) -> Cow<'v, str> {
    let listed = match value.text() {
        EnumText::Known(index) if E::Base::HAS_PREFIXES => listed::<E>(index),
        _ => None,
    };
    match listed {
        Some(value) => Cow::Owned(value.to_text_by(prefix_of).into_owned()),
        None => Cow::Borrowed(enumeration_text(value)),
    }
}

/// The value of the contract that has this index.
fn listed<E: Enumeration>(index: usize) -> Option<E::Base> {
    let value = E::Base::from_text(E::VALUES.get(index)?).ok()?;
    Some(value.resolved(&|prefix| {
        let declared = E::NAMESPACES.iter().find(|namespace| namespace.prefix == prefix);
        declared.map(|namespace| namespace.uri).or(prefix.is_empty().then_some("")).map(Arc::from)
    }))
}

/// By text, and then by value: `01` is the `1` of an enumeration of integers.
fn find<E: Enumeration>(text: &str) -> Result<Option<E>, SimpleTypeError> {
    if let Some(index) = E::VALUES.iter().position(|value| *value == text) {
        return Ok(E::from_known(index));
    }
    let given = E::Base::from_text(text).map_err(|error| error.of(E::NAME))?;
    if given.order(&given) != Some(Ordering::Equal) {
        return Ok(None);
    }
    let is_given =
        |value: &&str| E::Base::from_text(value).is_ok_and(|value| given.order(&value) == Some(Ordering::Equal));
    Ok(E::VALUES.iter().position(is_given).and_then(E::from_known))
}

fn refusal(text: &str, values: &[&'static str]) -> String {
    let mut reason = "expected ".to_owned();
    for (index, value) in values.iter().take(LISTED).enumerate() {
        let separator = if index == 0 { "" } else { ", " };
        // Writing into a string does not fail.
        let _ = write!(reason, "{separator}`{value}`");
    }
    if let Some(more) = values.len().checked_sub(LISTED).filter(|more| *more > 0) {
        let _ = write!(reason, " or one of {more} more");
    }
    if let Some(value) = nearest(text, values) {
        let _ = write!(reason, "; did you mean `{value}`?");
    }
    if let Some(letter) = foreign_letter(text, values) {
        let _ = write!(reason, "; its `{letter}` is U+{:04X}, not a Latin letter", u32::from(letter));
    }
    reason
}

/// Makes an enum that implements `Enumeration` a simple type.
#[doc(hidden)]
#[macro_export]
macro_rules! enumeration {
    ($name:ident) => {
        impl $name {
            /// The text of the value.
            #[must_use]
            pub fn as_str(&self) -> &str {
                $crate::simple::enumeration_text(self)
            }
        }

        impl $crate::simple::SimpleType for $name {
            const NAME: &'static str = <Self as $crate::simple::Enumeration>::NAME;
            const WHITE_SPACE: $crate::simple::WhiteSpace = <Self as $crate::simple::Enumeration>::WHITE_SPACE;
            const HAS_PREFIXES: bool =
                <<Self as $crate::simple::Enumeration>::Base as $crate::simple::SimpleType>::HAS_PREFIXES;

            fn from_text(text: &str) -> ::std::result::Result<Self, $crate::simple::SimpleTypeError> {
                $crate::simple::read_enumeration(::std::borrow::Cow::Borrowed(text))
            }

            fn from_string(
                text: ::std::string::String,
            ) -> ::std::result::Result<Self, $crate::simple::SimpleTypeError> {
                $crate::simple::read_enumeration(::std::borrow::Cow::Owned(text))
            }

            fn to_text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }

            fn lexical(text: ::std::borrow::Cow<'_, str>) -> ::std::borrow::Cow<'_, str> {
                $crate::simple::enumeration_lexical::<Self>(text)
            }

            fn resolved(self, namespace_of: &$crate::simple::NamespaceOf<'_>) -> Self {
                $crate::simple::resolved_enumeration(self, namespace_of)
            }

            fn to_text_by(&self, prefix_of: &mut $crate::simple::PrefixOf<'_>) -> ::std::borrow::Cow<'_, str> {
                $crate::simple::enumeration_text_by(self, prefix_of)
            }

            fn is_known(&self) -> bool {
                ::std::matches!($crate::simple::Enumeration::text(self), $crate::simple::EnumText::Known(_))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::simple::SimpleTypeError;

            // Not `Self::Err`: the contract may list a value of that name.
            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::simple::SimpleTypeError> {
                $crate::simple::read_known(text)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
    };
}
