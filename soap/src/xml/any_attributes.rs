use crate::simple::NcName;
use crate::wire::{Wildcard, WriteError, Writer, XSI, cut};
use std::fmt;

/// Attributes that a wildcard lets through, `xs:anyAttribute` (XML Schema part 1, 3.10).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct AnyAttributes(Vec<AnyAttribute>);

/// An attribute: its name and its value.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AnyAttribute {
    uri: String,
    local: String,
    value: String,
}

impl AnyAttributes {
    /// No attributes.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Takes an attribute of a document, unless the wildcard does not let it through. Those that belong to XML Schema
    /// itself, such as `xsi:type`, never are.
    pub fn take(&mut self, wildcard: &Wildcard, uri: &str, local: &str, value: &str) -> bool {
        let taken = uri != XSI && wildcard.allows(uri);
        if taken {
            self.push(uri, local, value);
        }
        taken
    }

    pub(crate) fn push(&mut self, uri: &str, local: &str, value: &str) {
        self.0.push(AnyAttribute { uri: uri.to_owned(), local: local.to_owned(), value: value.to_owned() });
    }

    /// Adds the attribute `local` of the namespace `uri`, which is empty for a name in no namespace. An attribute of
    /// the same name is replaced.
    pub fn insert(&mut self, uri: impl Into<String>, local: NcName, value: impl Into<String>) {
        let attribute = AnyAttribute { uri: uri.into(), local: local.into(), value: value.into() };
        self.0.retain(|other| (&other.uri, &other.local) != (&attribute.uri, &attribute.local));
        self.0.push(attribute);
    }

    /// The value of the attribute `local` of the namespace `uri`.
    #[must_use]
    pub fn get(&self, uri: &str, local: &str) -> Option<&str> {
        self.0.iter().find(|attribute| attribute.name() == (uri, local)).map(AnyAttribute::value)
    }
}

impl AnyAttribute {
    /// URI and local name.
    #[must_use]
    pub fn name(&self) -> (&str, &str) {
        (&self.uri, &self.local)
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }
}

impl Writer<'_> {
    /// Writes the attributes, with prefixes that are bound already or are bound for them.
    pub fn any_attributes(&mut self, attributes: &AnyAttributes) -> Result<(), WriteError> {
        attributes.iter().try_for_each(|AnyAttribute { uri, local, value }| {
            if uri.is_empty() {
                return self.quoted(local, value);
            }
            let prefix = self.prefix_of("", uri)?;
            self.quoted(&format!("{prefix}:{local}"), value)
        })
    }
}

impl std::ops::Deref for AnyAttributes {
    type Target = [AnyAttribute];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'a> IntoIterator for &'a AnyAttributes {
    type Item = &'a AnyAttribute;
    type IntoIter = std::slice::Iter<'a, AnyAttribute>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

// A value may be long.
impl fmt::Debug for AnyAttribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}{}={:?}", cut(&self.uri), cut(&self.local), cut(&self.value))
    }
}
