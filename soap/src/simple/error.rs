use std::borrow::Cow;
use std::fmt;

/// How much of a refused value an error shows.
const SHOWN: usize = 40;

/// Why a text is not a value of a simple type.
///
/// ```
/// use saponify::simple::Date;
///
/// let error = "101x".parse::<Date>().unwrap_err();
/// assert_eq!(error.to_string(), "`101x` is not a valid xs:date: expected YYYY-MM-DD and perhaps a time zone");
/// assert_eq!(error.type_name(), "xs:date");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SimpleTypeError(Box<Refusal>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Refusal {
    type_name: &'static str,
    value: Shown,
    reason: Cow<'static, str>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Shown {
    Hidden,
    /// Shortened, and without characters that would disturb a terminal.
    Text(String),
}

impl SimpleTypeError {
    /// The text is not a value of the type; `reason` completes "… is not a valid xs:date: ". The error shows at most
    /// the first 40 characters of the text, control characters escaped.
    pub fn new(type_name: &'static str, text: &str, reason: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Refusal { type_name, value: Shown::Text(shown(text)), reason: reason.into() }))
    }

    /// A secret is not a value of the type. Neither the text nor anything derived from it is shown.
    #[must_use]
    pub fn hidden(type_name: &'static str) -> Self {
        Self(Box::new(Refusal { type_name, value: Shown::Hidden, reason: Cow::Borrowed("") }))
    }

    /// The name of the type, as [`SimpleType::NAME`](super::SimpleType::NAME).
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        self.0.type_name
    }

    /// What is wrong, and what is expected; empty where the value is hidden.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.0.reason
    }

    /// The same refusal, told of a type that is made from the refusing one.
    pub(crate) fn of(mut self, type_name: &'static str) -> Self {
        self.0.type_name = type_name;
        self
    }
}

impl fmt::Display for SimpleTypeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Refusal { type_name, value, reason } = &*self.0;
        match value {
            Shown::Hidden => f.write_str("the value")?,
            Shown::Text(text) if text.is_empty() => f.write_str("an empty text")?,
            Shown::Text(text) => write!(f, "`{text}`")?,
        }
        write!(f, " is not a valid {type_name}")?;
        if !reason.is_empty() {
            write!(f, ": {reason}")?;
        }
        Ok(())
    }
}

impl std::error::Error for SimpleTypeError {}

/// The beginning of a text, fit for a line of a log.
pub(super) fn shown(text: &str) -> String {
    let mut shown = String::new();
    for (index, c) in text.chars().enumerate() {
        if index == SHOWN {
            shown.push('…');
            break;
        }
        if c.is_control() || changes_direction(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Line separators and the characters that turn the direction of writing, and with it what a line seems to say.
fn changes_direction(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
