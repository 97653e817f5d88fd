use super::white_space::is_white_space;
use super::{NamespaceOf, PrefixOf, SimpleType, SimpleTypeError, WhiteSpace};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

/// A list of simple values, `xs:list` (part 2, 4.1.2.2): their texts, with blanks between them. It may be empty.
///
/// No item may have white space in its text, or an empty one: it is refused when the list is written.
///
/// ```
/// use saponify::simple::List;
///
/// let sizes: List<u8> = " 1 2\n3 ".parse()?;
/// assert_eq!(sizes, List::from([1, 2, 3]));
/// assert_eq!(sizes.to_string(), "1 2 3");
/// # Ok::<(), saponify::simple::SimpleTypeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct List<T>(Vec<T>);

impl<T> List<T> {
    /// The items, without copying them.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }
}

impl<T: SimpleType> List<T> {
    fn joined<'t>(&'t self, text: impl FnMut(&'t T) -> Cow<'t, str>) -> Cow<'t, str> {
        Cow::Owned(self.0.iter().map(text).collect::<Vec<_>>().join(" "))
    }
}

impl<T: SimpleType> SimpleType for List<T> {
    const NAME: &'static str = "list";
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const HAS_PREFIXES: bool = T::HAS_PREFIXES;

    fn from_text(text: &str) -> Result<Self, SimpleTypeError> {
        text.split(is_white_space).filter(|item| !item.is_empty()).map(T::from_text).collect::<Result<_, _>>().map(Self)
    }

    fn to_text(&self) -> Cow<'_, str> {
        self.joined(T::to_text)
    }

    fn resolved(self, namespace_of: &NamespaceOf<'_>) -> Self {
        self.into_iter().map(|item| item.resolved(namespace_of)).collect()
    }

    fn to_text_by(&self, prefix_of: &mut PrefixOf<'_>) -> Cow<'_, str> {
        self.joined(|item| item.to_text_by(prefix_of))
    }

    fn undeclared_prefix(&self) -> Option<&str> {
        self.0.iter().find_map(T::undeclared_prefix)
    }

    fn check(&self) -> Result<(), SimpleTypeError> {
        self.0.iter().try_for_each(|item| {
            let text = item.to_text();
            if text.is_empty() || text.contains(is_white_space) {
                let reason = "the text of an item of a list is not empty and has no white space";
                return Err(SimpleTypeError::new(T::NAME, &text, reason));
            }
            item.check()
        })
    }

    fn length(&self) -> Option<usize> {
        Some(self.0.len())
    }

    fn order(&self, other: &Self) -> Option<Ordering> {
        let is_same =
            |(one, other): (&T, &T)| one.order(other).map_or_else(|| one.to_text() == other.to_text(), Ordering::is_eq);
        (self.len() == other.len() && self.iter().zip(other).all(is_same)).then_some(Ordering::Equal)
    }

    fn is_known(&self) -> bool {
        self.0.iter().all(T::is_known)
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self(items)
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    fn from(items: [T; N]) -> Self {
        Self(items.into())
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl<T> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.0.extend(items);
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> std::ops::Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T: SimpleType> std::str::FromStr for List<T> {
    type Err = SimpleTypeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_text(text)
    }
}

impl<T: SimpleType> fmt::Display for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_text())
    }
}
