//! Why a document was not read, or a value not written.

use crate::simple::SimpleTypeError;
use std::borrow::Cow;
use std::fmt;

/// Why a document was not read: the reason, the element's path and the position.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadError(Box<Read>);

#[derive(Clone, Debug, PartialEq)]
struct Read {
    kind: ReadErrorKind,
    path: String,
    line: usize,
    column: usize,
}

/// What is wrong with a document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// The document is not well-formed XML, or in an encoding that is not read.
    NotWellFormed(String),
    /// The document has a DOCTYPE, which SOAP forbids (SOAP 1.1, 3).
    Doctype,
    /// The document exceeds a limit: which one, and how much it allows.
    Limit(&'static str, usize),
    /// An element stands where another is expected.
    UnexpectedElement {
        /// What was found, as `{namespace}local`.
        found: String,
        /// What may stand there.
        expected: String,
    },
    /// The root is not the envelope that is expected, but this element: perhaps of another version of SOAP.
    OtherVersion(String),
    /// A header entry has to be understood and is not (SOAP 1.1, 4.2.3).
    NotUnderstood(String),
    /// A reference to an independent element cannot be resolved (SOAP 1.1, 5.4.1). The text is a sentence.
    Reference(String),
    /// An attribute that the type does not know (strict reading only).
    UnexpectedAttribute(String),
    /// Text stands where only elements may.
    UnexpectedText,
    /// A required element or attribute is absent.
    Missing(&'static str),
    /// A required part of a content model is absent: what it may begin with.
    MissingPart(String),
    /// An element that may stand once stands twice.
    Repeated(&'static str),
    /// The content ends where one of several elements must stand: which ones.
    NoAlternative(String),
    /// An element of an abstract type does not say by `xsi:type` of which type it is (part 1, 3.4.4).
    Abstract(&'static str),
    /// An element says by `xsi:type` that it is of a type that is not known there (strict reading only).
    UnknownType(String),
    /// An element is nil by `xsi:nil` and has content (part 1, 3.3.4).
    NotNil,
    /// An element that may not be nil has `xsi:nil` (part 1, 3.3.4; strict reading only).
    NotNillable,
    /// A list has too few or too many items (strict reading only).
    Count {
        /// The items' element.
        name: &'static str,
        /// How many there are.
        found: u32,
        /// How many there must be.
        least: u32,
        /// How many there may be.
        most: Option<u32>,
    },
    /// Known elements stand in another order than the contract's (strict reading only).
    Order(&'static str),
    /// A text is not a value of its type.
    Value(SimpleTypeError),
}

impl ReadError {
    pub(crate) fn new(kind: ReadErrorKind, path: String, (line, column): (usize, usize)) -> Self {
        Self(Box::new(Read { kind, path, line, column }))
    }

    /// The bytes are no text, for the reason that [`to_utf8`](super::to_utf8) says.
    pub(crate) fn undecodable(why: &str) -> Self {
        Self::new(ReadErrorKind::NotWellFormed(why.to_owned()), String::new(), (1, 1))
    }

    /// The same error at the place of another.
    pub(crate) fn located_as(mut self, other: &Self) -> Self {
        (self.0.line, self.0.column) = other.position();
        self
    }

    /// The same error without the value that it is about.
    pub(crate) fn without_value(mut self) -> Self {
        if let ReadErrorKind::Value(why) = &self.0.kind {
            self.0.kind = ReadErrorKind::Value(SimpleTypeError::hidden(why.type_name()));
        }
        self
    }

    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> &ReadErrorKind {
        &self.0.kind
    }

    /// Local names from the root down, joined by `/`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Line and column, both from 1; columns count characters.
    #[must_use]
    pub fn position(&self) -> (usize, usize) {
        (self.0.line, self.0.column)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Read { kind, path, line, column } = &*self.0;
        write!(f, "{kind} (line {line}, column {column}")?;
        if !path.is_empty() {
            write!(f, ", in {path}")?;
        }
        f.write_str(")")
    }
}

impl std::error::Error for ReadError {}

impl fmt::Display for ReadErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotWellFormed(why) => write!(f, "the document is not well-formed XML: {why}"),
            Self::Doctype => f.write_str("the document has a DOCTYPE, which is never read"),
            Self::Limit(what, most) => write!(f, "the document exceeds the limit of {most} {what}"),
            Self::UnexpectedElement { found, expected } => {
                write!(f, "unexpected element `{found}` where {expected} may stand")
            }
            Self::OtherVersion(found) => {
                write!(f, "the root is `{found}` and not an envelope that is read here")
            }
            Self::NotUnderstood(header) => write!(f, "the header `{header}` has to be understood, and is not"),
            Self::Reference(why) => f.write_str(why),
            Self::UnexpectedAttribute(found) => write!(f, "unexpected attribute `{found}`"),
            Self::UnexpectedText => f.write_str("text stands where only elements may"),
            Self::Missing(name) => write!(f, "the required `{name}` is missing"),
            Self::MissingPart(expected) => write!(f, "a required part is missing: {expected}"),
            Self::Repeated(name) => write!(f, "`{name}` stands more than once"),
            Self::NoAlternative(expected) => write!(f, "the content ends where {expected} must stand"),
            Self::Abstract(name) => {
                write!(
                    f,
                    "the type `{name}` is abstract: the element has to name a type derived from it, by `xsi:type`"
                )
            }
            Self::UnknownType(name) => write!(f, "`xsi:type` names the type `{name}`, which is not known here"),
            Self::NotNil => f.write_str("the element is nil, by `xsi:nil`, and has content"),
            Self::NotNillable => f.write_str("the element has `xsi:nil`, and the contract does not let it be nil"),
            Self::Count { name, found, least, most: None } => {
                write!(f, "there are {found} `{name}` and there must be at least {least}")
            }
            Self::Count { name, found, least, most: Some(most) } => {
                write!(f, "there are {found} `{name}` and there may be {least} to {most}")
            }
            Self::Order(name) => write!(f, "`{name}` stands in another order than the contract's"),
            Self::Value(why) => why.fmt(f),
        }
    }
}

/// Why a value was not written: the reason, and the element's path.
#[derive(Clone, Debug, PartialEq)]
pub struct WriteError(Box<Write>);

#[derive(Clone, Debug, PartialEq)]
struct Write {
    kind: WriteErrorKind,
    /// Names from the innermost outwards.
    path: Vec<&'static str>,
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WriteErrorKind {
    /// A text has a character that XML cannot carry (XML 1.0, 2.2).
    Character(char),
    /// A list has fewer items than the contract asks for.
    TooFew {
        /// How many there are.
        found: usize,
        /// How many there must be.
        least: usize,
    },
    /// A list has more items than the contract allows.
    TooMany {
        /// How many there are.
        found: usize,
        /// How many there may be.
        most: usize,
    },
    /// A value that the contract does not list; it is sent only where the caller allows it.
    UnknownValue(String),
    /// A part that the client supplies was not supplied.
    NotSupplied,
    /// A type binds the prefix of its own element to another URI than the type around it does.
    Prefix(Cow<'static, str>),
    /// No prefix can be bound to this URI: XML keeps it to itself, or the start tag is closed already.
    Namespace(String),
    /// What was written for a value, to be kept as it stands, cannot be read again.
    Raw(Box<ReadError>),
    /// A value has no text on the wire.
    Value(SimpleTypeError),
}

impl WriteError {
    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> &WriteErrorKind {
        &self.0.kind
    }

    /// Local names from the root down, joined by `/`.
    #[must_use]
    pub fn path(&self) -> String {
        let names: Vec<_> = self.0.path.iter().rev().map(|name| name.rsplit(':').next().unwrap_or(name)).collect();
        names.join("/")
    }

    /// The same error, seen from one element further out.
    #[cold]
    pub(crate) fn within(mut self, name: &'static str) -> Self {
        self.0.path.push(name);
        self
    }
}

impl From<WriteErrorKind> for WriteError {
    #[cold]
    fn from(kind: WriteErrorKind) -> Self {
        Self(Box::new(Write { kind, path: Vec::new() }))
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        self.0.kind.fmt(f)
    }
}

impl std::error::Error for WriteError {}

impl fmt::Display for WriteErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Character(found) => {
                write!(f, "the text has the character U+{:04X}, which XML cannot carry", u32::from(*found))
            }
            Self::TooFew { found: 0, least: 1 } => f.write_str("the list is empty and needs at least one item"),
            Self::TooFew { found, least } => write!(f, "the list has {found} items and needs at least {least}"),
            Self::TooMany { found, most } => write!(f, "the list has {found} items and may have at most {most}"),
            Self::UnknownValue(value) => write!(
                f,
                "`{value}` is not among the values that the contract lists; allow unknown values in the call's options to send it"
            ),
            Self::Prefix(prefix) => {
                write!(f, "the prefix `{prefix}` stands for two namespaces in one tag; rename one of them")
            }
            Self::Namespace(uri) => write!(f, "no prefix can be declared here for the namespace `{uri}`"),
            Self::Raw(why) => why.fmt(f),
            Self::NotSupplied => f.write_str("no credentials were supplied; give the client a credentials provider"),
            Self::Value(why) => why.fmt(f),
        }
    }
}
