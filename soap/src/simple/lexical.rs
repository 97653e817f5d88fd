use super::written::Written;
use super::{Digits, NamespaceOf, PrefixOf, SimpleType, SimpleTypeError, WhiteSpace};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

/// A value with the text that it was read from, for a type whose patterns allow some texts of a value and not others
/// (part 2, 4.3.4): where `0|1` is asked for, `true` would be wrong.
///
/// Kept as written; `==` and `Hash` compare the text. A value without a text has the one that its type writes.
///
/// ```
/// use saponify::simple::{Lexical, SimpleType};
///
/// let flag: Lexical<bool> = SimpleType::from_text(" 1 ")?;
/// assert_eq!((flag.value(), flag.as_str()), (&true, "1"));
/// assert_eq!(Lexical::from(true).as_str(), "true");
/// # Ok::<(), saponify::simple::SimpleTypeError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Lexical<T>(Written<T>);

impl<T> Lexical<T> {
    /// The value.
    #[must_use]
    pub const fn value(&self) -> &T {
        self.0.value()
    }

    /// The text as it was written, after the handling of white space.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.text()
    }
}

impl<T: SimpleType> SimpleType for Lexical<T> {
    const NAME: &'static str = T::NAME;
    const WHITE_SPACE: WhiteSpace = T::WHITE_SPACE;
    const HAS_PREFIXES: bool = T::HAS_PREFIXES;

    fn from_text(text: &str) -> Result<Self, SimpleTypeError> {
        let text = T::lexical(Cow::Borrowed(text));
        let value = T::from_text(&text)?;
        Ok(Self(Written::new(text.into_owned(), value)))
    }

    fn to_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.as_str())
    }

    fn lexical(text: Cow<'_, str>) -> Cow<'_, str> {
        T::lexical(text)
    }

    fn resolved(self, namespace_of: &NamespaceOf<'_>) -> Self {
        let (text, value) = self.0.into_parts();
        Self(Written::new(text, value.resolved(namespace_of)))
    }

    fn to_text_by(&self, prefix_of: &mut PrefixOf<'_>) -> Cow<'_, str> {
        // Prefixes may have to be others here.
        if T::HAS_PREFIXES { self.value().to_text_by(prefix_of) } else { self.to_text() }
    }

    fn undeclared_prefix(&self) -> Option<&str> {
        self.value().undeclared_prefix()
    }

    fn check(&self) -> Result<(), SimpleTypeError> {
        self.value().check()
    }

    fn length(&self) -> Option<usize> {
        self.value().length()
    }

    fn order(&self, other: &Self) -> Option<Ordering> {
        self.value().order(other.value())
    }

    fn digits(&self) -> Option<Digits> {
        self.value().digits()
    }

    fn is_known(&self) -> bool {
        self.value().is_known()
    }
}

impl<T: SimpleType> From<T> for Lexical<T> {
    fn from(value: T) -> Self {
        Self(Written::new(value.to_text().into_owned(), value))
    }
}

impl<T> fmt::Debug for Lexical<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lexical").field(&self.as_str()).finish()
    }
}
