use super::{NamespaceOf, PrefixOf, SimpleType, SimpleTypeError, WhiteSpace};
use std::borrow::Cow;
use std::cmp::Ordering;

/// A simple type whose values are those of several others, its member types (part 2, 4.1.2.3).
///
/// Generated as an enum with a variant a member type. A text is a value of the first member type that takes it; an
/// enumeration takes only what it lists. Where none does, it is an unknown value of the first enumeration among them.
///
/// ```
/// use saponify::simple::{SimpleType, Union, member};
/// use std::borrow::Cow;
///
/// #[derive(Debug, PartialEq)]
/// enum Size {
///     Number(u8),
///     Text(String),
/// }
///
/// impl Union for Size {
///     const NAME: &'static str = "Size";
///
///     fn read(text: &str) -> Option<Self> {
///         member(text).map(Self::Number).or_else(|| member(text).map(Self::Text))
///     }
///
///     fn text(&self) -> Cow<'_, str> {
///         match self {
///             Self::Number(value) => value.to_text(),
///             Self::Text(value) => value.to_text(),
///         }
///     }
/// }
///
/// saponify::union!(Size);
///
/// assert_eq!("12".parse(), Ok(Size::Number(12)));
/// assert_eq!("1200".parse(), Ok(Size::Text("1200".to_owned())));
/// ```
pub trait Union: Sized {
    /// The name as it stands in errors.
    const NAME: &'static str;

    /// The names of the member types, as they stand in errors.
    const MEMBERS: &'static [&'static str] = &[];

    /// Whether a member type has names with prefixes; [`resolved`](Self::resolved) and
    /// [`text_by`](Self::text_by) are then to be given too.
    const HAS_PREFIXES: bool = false;

    /// The value of the first member type that takes the text: [`member`] for each of them.
    fn read(text: &str) -> Option<Self>;

    /// The value of the first enumeration among the member types, which does not list the text: [`unlisted_member`].
    #[must_use]
    fn read_unlisted(text: &str) -> Option<Self> {
        let _ = text;
        None
    }

    /// The text, as the member type writes it.
    fn text(&self) -> Cow<'_, str>;

    /// Whether the contract lists the value, as the member type has it.
    fn is_known(&self) -> bool {
        true
    }

    /// What the member type does with white space, which is the union's handling too (part 2, 4.3.6).
    fn white_space(&self) -> WhiteSpace {
        WhiteSpace::Collapse
    }

    /// How the values compare, as their member type has it.
    fn order(&self, other: &Self) -> Option<Ordering> {
        (self.text() == other.text()).then_some(Ordering::Equal)
    }

    /// The same value, its prefixes understood.
    #[must_use]
    fn resolved(self, namespace_of: &NamespaceOf<'_>) -> Self {
        let _ = namespace_of;
        self
    }

    /// The text with the prefixes that hold where it is written.
    fn text_by(&self, prefix_of: &mut PrefixOf<'_>) -> Cow<'_, str> {
        let _ = prefix_of;
        self.text()
    }
}

/// The value of a member type, if it takes the text; an enumeration takes only what it lists.
#[must_use]
pub fn member<T: SimpleType>(text: &str) -> Option<T> {
    T::from_text(text).ok().filter(T::is_known)
}

/// The value of an enumeration among the member types, be it listed or not.
#[must_use]
pub fn unlisted_member<T: SimpleType>(text: &str) -> Option<T> {
    T::from_text(text).ok()
}

/// The text after the white space handling of the member type that takes it.
#[doc(hidden)]
#[must_use]
pub fn union_lexical<U: Union>(text: Cow<'_, str>) -> Cow<'_, str> {
    match U::read(&text).or_else(|| U::read_unlisted(&text)) {
        Some(value) => value.white_space().apply(text),
        None => text,
    }
}

/// The error for a text that is a value of no member type.
#[doc(hidden)]
#[must_use]
pub fn no_member<U: Union>(text: &str) -> SimpleTypeError {
    let reason = match U::MEMBERS {
        [] => "it is a value of none of the member types".to_owned(),
        members => format!("it is a value of none of {}", members.join(", ")),
    };
    SimpleTypeError::new(U::NAME, text, reason)
}

/// Makes an enum that implements `Union` a simple type.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($name:ident) => {
        impl $crate::simple::SimpleType for $name {
            const NAME: &'static str = <Self as $crate::simple::Union>::NAME;
            const HAS_PREFIXES: bool = <Self as $crate::simple::Union>::HAS_PREFIXES;

            fn from_text(text: &str) -> ::std::result::Result<Self, $crate::simple::SimpleTypeError> {
                <Self as $crate::simple::Union>::read(text)
                    .or_else(|| <Self as $crate::simple::Union>::read_unlisted(text))
                    .ok_or_else(|| $crate::simple::no_member::<Self>(text))
            }

            fn to_text(&self) -> ::std::borrow::Cow<'_, str> {
                $crate::simple::Union::text(self)
            }

            fn lexical(text: ::std::borrow::Cow<'_, str>) -> ::std::borrow::Cow<'_, str> {
                $crate::simple::union_lexical::<Self>(text)
            }

            fn resolved(self, namespace_of: &$crate::simple::NamespaceOf<'_>) -> Self {
                $crate::simple::Union::resolved(self, namespace_of)
            }

            fn to_text_by(&self, prefix_of: &mut $crate::simple::PrefixOf<'_>) -> ::std::borrow::Cow<'_, str> {
                $crate::simple::Union::text_by(self, prefix_of)
            }

            fn order(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                $crate::simple::Union::order(self, other)
            }

            fn is_known(&self) -> bool {
                $crate::simple::Union::is_known(self)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::simple::SimpleTypeError;

            // Not `Self::Err`: a member type may have given its name to a variant.
            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::simple::SimpleTypeError> {
                <Self as $crate::simple::Union>::read(text).ok_or_else(|| $crate::simple::no_member::<Self>(text))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&$crate::simple::Union::text(self))
            }
        }
    };
}
