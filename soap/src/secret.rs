use crate::simple::{SimpleType, SimpleTypeError};
use std::borrow::Cow;
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// A text that is never shown: not by `Debug`, nor in an error, a span, a log or a panic.
///
/// Two secrets compare in time that does not depend on where they differ, and the memory is
/// wiped when the secret is dropped.
///
/// ```
/// let token = saponify::Secret::new("p-1sJDjm");
/// assert_eq!(format!("{token:?}"), "Secret(…)");
/// assert_eq!(token.expose(), "p-1sJDjm");
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes the text in.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself. Every call is a place where it may leak: keep them few.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for Secret {}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl SimpleType for Secret {
    const NAME: &'static str = "a secret";
    const IS_SECRET: bool = true;

    fn from_text(text: &str) -> Result<Self, SimpleTypeError> {
        Ok(Self::new(text))
    }

    fn from_string(text: String) -> Result<Self, SimpleTypeError> {
        Ok(Self::new(text))
    }

    fn to_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.expose())
    }
}
