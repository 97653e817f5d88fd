use super::{Facets, NamespaceOf, SimpleType, SimpleTypeError, WhiteSpace};
use std::borrow::Cow;

/// A simple type that a schema derives by restriction (part 2, 4.1.2.1): the values of a base that its facets allow.
///
/// Generated as a newtype over the base. With the macro that goes with it the newtype gets `new`, which checks a
/// value of the base, and `FromStr` and `TryFrom`, which check a text: a value is always valid.
pub trait Restriction: Sized {
    /// The type that is restricted: a built-in type, a list, a union, or a restriction again.
    type Base: SimpleType;

    /// The name as it stands in errors.
    const NAME: &'static str;

    /// The `whiteSpace` facet, where it is stricter than the base's (part 2, 4.3.6).
    const WHITE_SPACE: WhiteSpace = <Self::Base as SimpleType>::WHITE_SPACE;

    /// What is asked of the base's values.
    fn facets() -> &'static Facets;

    /// Wraps a value that the facets allow.
    fn from_base(base: Self::Base) -> Self;

    /// The value.
    fn base(&self) -> &Self::Base;
}

/// Checks a value of the base.
#[doc(hidden)]
pub fn restrict<R: Restriction>(base: R::Base) -> Result<R, SimpleTypeError> {
    let text = base.to_text();
    let lexical = restricted_lexical::<R>(Cow::Borrowed(&text));
    if lexical != text {
        return read_restriction(lexical);
    }
    R::facets().check(R::NAME, &text, &base)?;
    Ok(R::from_base(base))
}

/// The text after the handling of white space.
#[doc(hidden)]
#[must_use]
pub fn restricted_lexical<R: Restriction>(text: Cow<'_, str>) -> Cow<'_, str> {
    let text = R::Base::lexical(text);
    if R::WHITE_SPACE == R::Base::WHITE_SPACE { text } else { R::WHITE_SPACE.apply(text) }
}

/// The same value, its prefixes understood.
#[doc(hidden)]
#[must_use]
pub fn resolved_restriction<R: Restriction>(value: R, namespace_of: &NamespaceOf<'_>) -> R {
    match R::Base::from_text(&value.base().to_text()) {
        Ok(base) if R::Base::HAS_PREFIXES => R::from_base(base.resolved(namespace_of)),
        _ => value,
    }
}

/// Reads a text. Patterns see it as it was written, which the base need not keep.
#[doc(hidden)]
pub fn read_restriction<R: Restriction>(text: Cow<'_, str>) -> Result<R, SimpleTypeError> {
    let lexical = restricted_lexical::<R>(text);
    R::facets().check_text(&lexical).map_err(|reason| SimpleTypeError::new(R::NAME, &lexical, reason))?;
    let base = match lexical {
        Cow::Borrowed(text) => R::Base::from_text(text),
        Cow::Owned(text) => R::Base::from_string(text),
    };
    let base = base.map_err(|error| error.of(R::NAME))?;
    match R::facets().check_value(&base) {
        Ok(()) => Ok(R::from_base(base)),
        Err(reason) => Err(SimpleTypeError::new(R::NAME, &base.to_text(), reason)),
    }
}

/// Makes a newtype that implements `Restriction` a simple type.
#[doc(hidden)]
#[macro_export]
macro_rules! restriction {
    ($name:ident) => {
        impl $name {
            /// Takes a value of the base that the facets allow.
            pub fn new(
                value: impl ::std::convert::Into<<Self as $crate::simple::Restriction>::Base>,
            ) -> ::std::result::Result<Self, $crate::simple::SimpleTypeError> {
                $crate::simple::restrict(::std::convert::Into::into(value))
            }
        }

        impl $crate::simple::SimpleType for $name {
            const NAME: &'static str = <Self as $crate::simple::Restriction>::NAME;
            const WHITE_SPACE: $crate::simple::WhiteSpace = <Self as $crate::simple::Restriction>::WHITE_SPACE;
            const HAS_PREFIXES: bool =
                <<Self as $crate::simple::Restriction>::Base as $crate::simple::SimpleType>::HAS_PREFIXES;

            fn from_text(text: &str) -> ::std::result::Result<Self, $crate::simple::SimpleTypeError> {
                $crate::simple::read_restriction(::std::borrow::Cow::Borrowed(text))
            }

            fn from_string(
                text: ::std::string::String,
            ) -> ::std::result::Result<Self, $crate::simple::SimpleTypeError> {
                $crate::simple::read_restriction(::std::borrow::Cow::Owned(text))
            }

            fn to_text(&self) -> ::std::borrow::Cow<'_, str> {
                $crate::simple::SimpleType::to_text($crate::simple::Restriction::base(self))
            }

            fn lexical(text: ::std::borrow::Cow<'_, str>) -> ::std::borrow::Cow<'_, str> {
                $crate::simple::restricted_lexical::<Self>(text)
            }

            fn resolved(self, namespace_of: &$crate::simple::NamespaceOf<'_>) -> Self {
                $crate::simple::resolved_restriction(self, namespace_of)
            }

            fn to_text_by(&self, prefix_of: &mut $crate::simple::PrefixOf<'_>) -> ::std::borrow::Cow<'_, str> {
                $crate::simple::SimpleType::to_text_by($crate::simple::Restriction::base(self), prefix_of)
            }

            fn undeclared_prefix(&self) -> ::std::option::Option<&str> {
                $crate::simple::SimpleType::undeclared_prefix($crate::simple::Restriction::base(self))
            }

            fn check(&self) -> ::std::result::Result<(), $crate::simple::SimpleTypeError> {
                $crate::simple::SimpleType::check($crate::simple::Restriction::base(self))
            }

            fn is_known(&self) -> bool {
                $crate::simple::SimpleType::is_known($crate::simple::Restriction::base(self))
            }

            fn length(&self) -> ::std::option::Option<usize> {
                $crate::simple::SimpleType::length($crate::simple::Restriction::base(self))
            }

            fn order(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                $crate::simple::SimpleType::order(
                    $crate::simple::Restriction::base(self),
                    $crate::simple::Restriction::base(other),
                )
            }

            fn digits(&self) -> ::std::option::Option<$crate::simple::Digits> {
                $crate::simple::SimpleType::digits($crate::simple::Restriction::base(self))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::simple::SimpleTypeError;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                $crate::simple::SimpleType::from_text(text)
            }
        }

        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::simple::SimpleTypeError;

            fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
                $crate::simple::SimpleType::from_text(text)
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::simple::SimpleTypeError;

            fn try_from(text: ::std::string::String) -> ::std::result::Result<Self, Self::Error> {
                $crate::simple::SimpleType::from_string(text)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&$crate::simple::SimpleType::to_text(self))
            }
        }
    };
}
