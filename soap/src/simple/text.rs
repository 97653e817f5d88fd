use super::written::Written;
use super::{SimpleType, SimpleTypeError, WhiteSpace};
use std::borrow::Cow;

/// `xs:string` (part 2, 3.2.1): any text, white space included.
impl SimpleType for String {
    const NAME: &'static str = "xs:string";

    fn from_text(text: &str) -> Result<Self, SimpleTypeError> {
        Ok(text.to_owned())
    }

    fn from_string(text: String) -> Result<Self, SimpleTypeError> {
        Ok(text)
    }

    fn to_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }

    fn length(&self) -> Option<usize> {
        Some(self.chars().count())
    }
}

/// Text without further rules: white space is handled, nothing is refused.
macro_rules! text {
    ($(#[$meta:meta])* $name:ident: $xsd:literal, $white_space:ident) => {
        written!(@type $(#[$meta])* $name: $xsd, $white_space, (), |_| Ok(()),
            fn length(&self) -> Option<usize> {
                Some(self.as_str().chars().count())
            }
        );

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(Written::new(WhiteSpace::$white_space.apply(Cow::Borrowed(text)).into_owned(), ()))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(Written::new(WhiteSpace::$white_space.apply(Cow::Owned(text)).into_owned(), ()))
            }
        }
    };
}

text! {
    /// `xs:normalizedString` (part 2, 3.3.1): a text without tabs and line breaks; each becomes a blank.
    NormalizedString: "xs:normalizedString", Replace
}

text! {
    /// `xs:token` (part 2, 3.3.2): a text without line breaks, with single blanks, none at the ends.
    ///
    /// ```
    /// assert_eq!(saponify::simple::Token::from("  a \n b ").as_str(), "a b");
    /// ```
    Token: "xs:token", Collapse
}

text! {
    /// `xs:anyURI` (part 2, 3.2.17): a reference to a resource. The standard asks for no more than a text that
    /// becomes a URI by escaping, which every text does.
    AnyUri: "xs:anyURI", Collapse
}

/// `xs:boolean` (part 2, 3.2.2): `true`, `false`, `1` or `0`; written as `true` or `false`.
impl SimpleType for bool {
    const NAME: &'static str = "xs:boolean";
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;

    fn from_text(text: &str) -> Result<Self, SimpleTypeError> {
        match text.trim_matches(super::white_space::is_white_space) {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            other => Err(SimpleTypeError::new(Self::NAME, other, "expected `true`, `false`, `1` or `0`")),
        }
    }

    fn to_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "true" } else { "false" })
    }

    fn order(&self, other: &Self) -> Option<std::cmp::Ordering> {
        (self == other).then_some(std::cmp::Ordering::Equal)
    }
}
