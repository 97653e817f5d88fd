//! Names, and the namespaces in scope while reading (Namespaces in XML 1.0, 3, 4 and 6).

use crate::simple::name::is_ncname;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::slice::SliceIndex;
use std::sync::Arc;

/// `xmlns` declarations in the order in which they came into scope.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope<'x> {
    bindings: Vec<Binding<'x>>,
}

#[derive(Clone, Debug)]
pub(super) struct Binding<'x> {
    prefix: Cow<'x, str>,
    uri: Cow<'x, str>,
    /// The index of the first binding in scope with the same URI.
    namespace: usize,
    /// The same binding for those who keep it: many pieces of a document may keep one that is long.
    shared: OnceCell<Declaration>,
}

/// A namespace declaration that is kept beyond its document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Declaration {
    pub(crate) prefix: Arc<str>,
    pub(crate) uri: Arc<str>,
}

/// Declarations that stand outside a piece of XML that was cut out of its document: URIs by prefix.
pub(crate) type Bindings = BTreeMap<String, String>;

pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";
pub(super) const XMLNS: &str = "http://www.w3.org/2000/xmlns/";

impl<'x> Scope<'x> {
    pub(super) fn len(&self) -> usize {
        self.bindings.len()
    }

    /// Forgets everything that came after `len`.
    pub(super) fn truncate(&mut self, len: usize) {
        self.bindings.truncate(len);
    }

    pub(super) fn bind(&mut self, prefix: Cow<'x, str>, uri: Cow<'x, str>) {
        let same = self.bindings.iter().position(|binding| binding.uri == uri);
        let namespace = same.unwrap_or(self.bindings.len());
        self.bindings.push(Binding { prefix, uri, namespace, shared: OnceCell::new() });
    }

    /// The URI of `prefix`; the empty prefix is in no namespace unless a default is declared.
    pub(super) fn uri(&self, prefix: &str) -> Option<&str> {
        match self.binding(prefix) {
            Some(binding) => Some(&binding.uri),
            None if prefix.is_empty() => Some(""),
            None if prefix == "xml" => Some(XML),
            None => None,
        }
    }

    /// A number for the URI that is bound to `prefix`. Two prefixes have one number if their URIs are equal, which
    /// spares comparing long URIs again with each name.
    pub(super) fn namespace(&self, prefix: &str) -> Option<usize> {
        self.binding(prefix).map(|binding| binding.namespace)
    }

    fn binding(&self, prefix: &str) -> Option<&Binding<'x>> {
        self.bindings.iter().rev().find(|binding| binding.prefix == prefix)
    }

    /// The URI of `prefix`, shared.
    pub(super) fn shared_uri(&self, prefix: &str) -> Option<Arc<str>> {
        match self.binding(prefix) {
            Some(binding) => Some(binding.declaration().uri),
            None => self.uri(prefix).map(Arc::from),
        }
    }

    /// What holds of the bindings in `range`, by prefix.
    pub(super) fn declarations(
        &self,
        range: impl SliceIndex<[Binding<'x>], Output = [Binding<'x>]>,
    ) -> Vec<Declaration> {
        let bindings = self.bindings.get(range).unwrap_or_default();
        let mut declarations: Vec<_> = bindings.iter().rev().map(Binding::declaration).collect();
        // The innermost declaration of a prefix comes first now, and is the one that holds.
        declarations.sort_by(|a, b| a.prefix.cmp(&b.prefix));
        declarations.dedup_by(|a, b| a.prefix == b.prefix);
        declarations
    }

    pub(super) fn to_bindings(&self) -> Bindings {
        // The innermost declaration of a prefix comes last, and is the one that holds.
        self.bindings.iter().map(|b| (b.prefix.clone().into_owned(), b.uri.clone().into_owned())).collect()
    }
}

impl Binding<'_> {
    fn declaration(&self) -> Declaration {
        let share = || Declaration { prefix: self.prefix.as_ref().into(), uri: self.uri.as_ref().into() };
        self.shared.get_or_init(share).clone()
    }
}

/// `prefix:local`, apart. A colon at the start ends no prefix: it stays in the local name, which makes that illegal.
pub(super) fn split(name: &str) -> (&str, &str) {
    // Names are short: a plain loop is faster than `split_once`, which sets up a search.
    let colon = name.bytes().position(|byte| byte == b':').filter(|at| *at > 0);
    let apart = colon.and_then(|at| Some((name.get(..at)?, name.get(at + 1..)?)));
    apart.unwrap_or(("", name))
}

/// Whether `name` is an `NCName` (Namespaces in XML 1.0, 3).
pub(super) fn is_name(name: &str) -> bool {
    let first = name.bytes().next();
    let is_plain = first.is_some_and(|first| !matches!(first, b'-' | b'.' | b'0'..=b'9'))
        && name.bytes().all(|byte| IN_PLAIN_NAME[usize::from(byte)]);
    is_plain || (!name.is_ascii() && is_ncname(name))
}

/// Which bytes may stand in a name of ASCII characters, as nearly every name is.
const IN_PLAIN_NAME: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        table[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        byte += 1;
    }
    table
};
