//! Names, and the namespaces in scope while reading (Namespaces in XML 1.0, 3, 4 and 6).

use std::borrow::Cow;

/// `xmlns` declarations in the order in which they came into scope.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope<'x> {
    bindings: Vec<Binding<'x>>,
}

#[derive(Clone, Debug)]
struct Binding<'x> {
    prefix: Cow<'x, str>,
    uri: Cow<'x, str>,
}

/// Declarations that stand outside a piece of XML that was cut out of its document.
pub(crate) type Bindings = Vec<(String, String)>;

pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";

impl<'x> Scope<'x> {
    pub(super) fn len(&self) -> usize {
        self.bindings.len()
    }

    /// Forgets everything that came after `len`.
    pub(super) fn truncate(&mut self, len: usize) {
        self.bindings.truncate(len);
    }

    pub(super) fn bind(&mut self, prefix: Cow<'x, str>, uri: Cow<'x, str>) {
        self.bindings.push(Binding { prefix, uri });
    }

    /// The URI of `prefix`; the empty prefix is in no namespace unless a default is declared.
    pub(super) fn uri(&self, prefix: &str) -> Option<&str> {
        match self.bindings.iter().rev().find(|binding| binding.prefix == prefix) {
            Some(binding) => Some(&binding.uri),
            None if prefix.is_empty() => Some(""),
            None if prefix == "xml" => Some(XML),
            None => None,
        }
    }

    pub(super) fn to_bindings(&self) -> Bindings {
        self.bindings.iter().map(|b| (b.prefix.clone().into_owned(), b.uri.clone().into_owned())).collect()
    }
}

/// `prefix:local`, apart.
pub(super) fn split(name: &str) -> (&str, &str) {
    // Names are short: a plain loop is faster than `split_once`, which sets up a search.
    let apart = name.bytes().position(|byte| byte == b':').and_then(|at| Some((name.get(..at)?, name.get(at + 1..)?)));
    apart.unwrap_or(("", name))
}

/// Whether `name` can be an `NCName` (Namespaces in XML 1.0, 3); characters beyond ASCII are taken as they are.
pub(super) fn is_name(name: &str) -> bool {
    let first = name.bytes().next();
    first.is_some_and(|first| !matches!(first, b'-' | b'.' | b'0'..=b'9'))
        && name.bytes().all(|byte| IN_NAME[usize::from(byte)])
}

/// Which bytes may stand in a name, by the byte.
const IN_NAME: [bool; 256] = {
    let mut table = [true; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        table[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        byte += 1;
    }
    table
};
