//! Qualified names (part 2, 3.2.18 and 3.2.19).

use super::name::{is_ncname, require};
use super::written::Written;
use super::{NamespaceOf, PrefixOf, SimpleType, SimpleTypeError, WhiteSpace};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

const QNAME: &str = "expected a name, perhaps with a prefix and a colon before it";
const LOCAL: &str = "expected a name without a colon";

/// A name as it was written, and the namespace that it was in there, once that is known.
#[derive(Clone)]
struct Qualified {
    text: String,
    namespace: Option<Arc<str>>,
}

impl Qualified {
    fn split(&self) -> (&str, &str) {
        self.text.split_once(':').unwrap_or(("", &self.text))
    }

    fn to_text_by(&self, prefix_of: &mut PrefixOf<'_>) -> Cow<'_, str> {
        let Some(uri) = &self.namespace else { return Cow::Borrowed(&self.text) };
        let (prefix, local) = self.split();
        if uri.is_empty() {
            return Cow::Borrowed(local);
        }
        let holds = prefix_of(prefix, uri);
        if holds == prefix { Cow::Borrowed(&self.text) } else { Cow::Owned(format!("{holds}:{local}")) }
    }

    /// What the name is; without a namespace it is no more than its text.
    fn identity(&self) -> (Option<&str>, &str) {
        match &self.namespace {
            Some(uri) => (Some(uri), self.split().1),
            None => (None, &self.text),
        }
    }
}

impl PartialEq for Qualified {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}

impl Eq for Qualified {}

impl Hash for Qualified {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity().hash(state);
    }
}

fn read(type_name: &'static str, text: Cow<'_, str>) -> Result<Qualified, SimpleTypeError> {
    let written = Written::read(type_name, WhiteSpace::Collapse, text, |text| {
        let mut parts = text.splitn(2, ':');
        require(parts.all(is_ncname), QNAME)
    })?;
    Ok(Qualified { text: written.into_text(), namespace: None })
}

macro_rules! qname {
    ($(#[$meta:meta])* $name:ident: $xsd:literal) => {
        $(#[$meta])*
        ///
        /// A name that was read from a document knows its namespace, and is written under a prefix that stands for
        /// it. Names of known namespaces are equal where namespace and local name are; a name that was parsed from a
        /// text alone knows none, and is compared by the text.
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(Qualified);

        impl $name {
            /// The name `local` in the namespace `uri`, which is empty for a name in no namespace.
            pub fn new(uri: &str, local: &str) -> Result<Self, SimpleTypeError> {
                if !is_ncname(local) {
                    return Err(SimpleTypeError::new(Self::NAME, local, LOCAL));
                }
                Ok(Self(Qualified { text: local.to_owned(), namespace: Some(uri.into()) }))
            }

            /// The text as it was written, after the handling of white space.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0.text
            }

            /// What stands before the colon, where there is one.
            #[must_use]
            pub fn prefix(&self) -> Option<&str> {
                Some(self.0.split().0).filter(|prefix| !prefix.is_empty())
            }

            /// The name without its prefix.
            #[must_use]
            pub fn local(&self) -> &str {
                self.0.split().1
            }

            /// The URI of the namespace, which is empty for a name in no namespace. `None` where it is not known.
            #[must_use]
            pub fn namespace(&self) -> Option<&str> {
                self.0.namespace.as_deref()
            }
        }

        impl SimpleType for $name {
            const NAME: &'static str = $xsd;
            const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
            const HAS_PREFIXES: bool = true;

            fn from_text(text: &str) -> Result<Self, SimpleTypeError> {
                read(Self::NAME, Cow::Borrowed(text)).map(Self)
            }

            fn from_string(text: String) -> Result<Self, SimpleTypeError> {
                read(Self::NAME, Cow::Owned(text)).map(Self)
            }

            fn to_text(&self) -> Cow<'_, str> {
                Cow::Borrowed(self.as_str())
            }

            fn resolved(self, namespace_of: &NamespaceOf<'_>) -> Self {
                let namespace = self.0.namespace.clone().or_else(|| namespace_of(self.0.split().0));
                Self(Qualified { namespace, ..self.0 })
            }

            fn to_text_by(&self, prefix_of: &mut PrefixOf<'_>) -> Cow<'_, str> {
                self.0.to_text_by(prefix_of)
            }

            fn undeclared_prefix(&self) -> Option<&str> {
                self.prefix().filter(|_| self.0.namespace.is_none())
            }

            fn order(&self, other: &Self) -> Option<Ordering> {
                (self == other).then_some(Ordering::Equal)
            }
        }

        impl std::str::FromStr for $name {
            type Err = SimpleTypeError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::from_text(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = SimpleTypeError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::from_text(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = SimpleTypeError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::from_string(text)
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0.text
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.namespace() {
                    Some(uri) => write!(f, concat!(stringify!($name), "({:?} in {:?})"), self.as_str(), uri),
                    None => write!(f, concat!(stringify!($name), "({:?})"), self.as_str()),
                }
            }
        }
    };
}

qname! {
    /// `xs:QName` (part 2, 3.2.18): a name with or without a prefix.
    ///
    /// ```
    /// use saponify::{contract::Element, simple::QName, wire};
    ///
    /// const ROOT: Element = Element::local("type");
    /// let name: QName = wire::from_str("<type xmlns:x='urn:x'>x:size</type>", &ROOT, &Default::default())?;
    /// assert_eq!((name.namespace(), name.local()), (Some("urn:x"), "size"));
    /// assert_eq!(Ok(name), QName::new("urn:x", "size"));
    /// # Ok::<_, wire::ReadError>(())
    /// ```
    QName: "xs:QName"
}

qname! {
    /// `xs:NOTATION` (part 2, 3.2.19): the qualified name of a notation that a schema declares.
    Notation: "xs:NOTATION"
}
