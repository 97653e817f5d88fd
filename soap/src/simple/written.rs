use super::{SimpleTypeError, WhiteSpace};
use std::borrow::Cow;
use std::hash::{Hash, Hasher};

/// Completes "… is not a valid xs:date: ".
pub(super) type Reason = Cow<'static, str>;

/// A valid text as it was written, and what it means. Compared and hashed by the text.
#[derive(Clone)]
pub(super) struct Written<V> {
    text: String,
    value: V,
}

impl<V> Written<V> {
    pub(super) fn read(
        type_name: &'static str,
        white_space: WhiteSpace,
        text: Cow<'_, str>,
        read: impl FnOnce(&str) -> Result<V, Reason>,
    ) -> Result<Self, SimpleTypeError> {
        let text = white_space.apply(text);
        match read(&text) {
            Ok(value) => Ok(Self { text: text.into_owned(), value }),
            Err(reason) => Err(SimpleTypeError::new(type_name, &text, reason)),
        }
    }

    /// For texts that are valid by construction.
    pub(super) const fn new(text: String, value: V) -> Self {
        Self { text, value }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    pub(super) fn into_parts(self) -> (String, V) {
        (self.text, self.value)
    }

    pub(super) const fn value(&self) -> &V {
        &self.value
    }
}

impl<V> PartialEq for Written<V> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<V> Eq for Written<V> {}

impl<V> Hash for Written<V> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// A type that keeps its text: the newtype, its reading, and `SimpleType` with the hooks that differ.
macro_rules! written {
    ($(#[$meta:meta])* $name:ident: $xsd:literal, $value:ty, $read:expr $(, $hook:item)*) => {
        written!(@type $(#[$meta])* $name: $xsd, Collapse, $value, $read $(, $hook)*);

        impl TryFrom<&str> for $name {
            type Error = $crate::simple::SimpleTypeError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                $crate::simple::SimpleType::from_text(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::simple::SimpleTypeError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                $crate::simple::SimpleType::from_string(text)
            }
        }
    };
    (@type $(#[$meta:meta])* $name:ident: $xsd:literal, $white_space:ident, $value:ty, $read:expr $(, $hook:item)*) => {
        $(#[$meta])*
        ///
        /// Kept as written; `==` and `Hash` compare the text.
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name($crate::simple::written::Written<$value>);

        impl $name {
            /// The text as it was written, after the handling of white space.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.text()
            }
        }

        impl $crate::simple::SimpleType for $name {
            const NAME: &'static str = $xsd;
            const WHITE_SPACE: $crate::simple::WhiteSpace = $crate::simple::WhiteSpace::$white_space;

            fn from_text(text: &str) -> Result<Self, $crate::simple::SimpleTypeError> {
                let text = std::borrow::Cow::Borrowed(text);
                $crate::simple::written::Written::read(Self::NAME, Self::WHITE_SPACE, text, $read).map(Self)
            }

            fn from_string(text: String) -> Result<Self, $crate::simple::SimpleTypeError> {
                let text = std::borrow::Cow::Owned(text);
                $crate::simple::written::Written::read(Self::NAME, Self::WHITE_SPACE, text, $read).map(Self)
            }

            fn to_text(&self) -> std::borrow::Cow<'_, str> {
                std::borrow::Cow::Borrowed(self.as_str())
            }

            $($hook)*
        }

        impl std::str::FromStr for $name {
            type Err = $crate::simple::SimpleTypeError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::simple::SimpleType::from_text(text)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.as_str()).finish()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0.into_text()
            }
        }
    };
}
