//! Prefixes while writing: those of the contract, and those that values bring along (Namespaces in XML 1.0, 3 to 6).

use super::error::{WriteError, WriteErrorKind};
use super::escape::is_plain;
use super::scope::{XML, XMLNS, split};
use super::writer::Writer;
use crate::contract::Namespace;
use std::borrow::Cow;

/// A declaration in scope, with the contract's URI.
pub(super) struct Bound {
    prefix: Cow<'static, str>,
    uri: Cow<'static, str>,
}

impl Writer<'_> {
    /// Declares the namespaces of a type in the start tag of its element, whose own prefix is `prefix`.
    pub(super) fn bind_type(&mut self, prefix: &str, namespaces: &'static [Namespace]) -> Result<(), WriteError> {
        for namespace in namespaces {
            match self.bound_to(namespace.prefix) {
                Some(uri) if uri == namespace.uri => {}
                // The tag is named already, so its prefix keeps its meaning.
                Some(_) if namespace.prefix == prefix => return Err(clash(namespace.prefix)),
                _ => self.declare(namespace.prefix, namespace.uri),
            }
        }
        Ok(())
    }

    /// Declares, in the open start tag, those of `namespaces` that are not in scope.
    pub(crate) fn bind(&mut self, namespaces: &[Namespace]) {
        for namespace in namespaces {
            if self.bound_to(namespace.prefix) != Some(namespace.uri) {
                self.declare(namespace.prefix, namespace.uri);
            }
        }
    }

    /// The same for a type that adds to what the start tag has declared for another.
    pub(super) fn bind_more(&mut self, namespaces: &'static [Namespace]) -> Result<(), WriteError> {
        for namespace in namespaces {
            if !self.is_bound(namespace.prefix, namespace.uri) && !self.redeclare(namespace.prefix, namespace.uri) {
                return Err(clash(namespace.prefix));
            }
        }
        Ok(())
    }

    /// The prefix by which an attribute or a name in a value is in the namespace `uri`; `wanted` if that is possible.
    ///
    /// What is in scope is used again. Else it is declared, which takes an open start tag.
    pub(crate) fn prefix_of(&mut self, wanted: &str, uri: &str) -> Result<Cow<'static, str>, WriteError> {
        if uri == XML {
            return Ok(Cow::Borrowed("xml"));
        }
        if !wanted.is_empty() && self.is_bound(wanted, uri) {
            return Ok(Cow::Owned(wanted.to_owned()));
        }
        let in_scope = self.bound.iter().rev().find(|bound| bound.uri == uri && self.is_bound(&bound.prefix, uri));
        if let Some(bound) = in_scope {
            return Ok(bound.prefix.clone());
        }
        if !self.in_tag || uri.is_empty() || uri == XMLNS {
            return Err(WriteErrorKind::Namespace(uri.to_owned()).into());
        }
        // A prefix in scope is not bound anew: names inside, which are written from literals, rely on it.
        let is_free =
            |prefix: &str| !prefix.is_empty() && self.bound_to(prefix).is_none() && self.own_prefix() != prefix;
        let prefix = if is_free(wanted) && !is_reserved(wanted) {
            wanted.to_owned()
        } else {
            let invented = (1_usize..).map(|number| format!("ns{number}"));
            invented.into_iter().find(|prefix| is_free(prefix)).unwrap_or_default()
        };
        self.declare(prefix.clone(), uri.to_owned());
        Ok(Cow::Owned(prefix))
    }

    /// Binds exactly this prefix in the open start tag, unless that would change what the tag says already.
    pub(crate) fn redeclare(
        &mut self,
        prefix: impl Into<Cow<'static, str>>,
        uri: impl Into<Cow<'static, str>>,
    ) -> bool {
        let prefix = prefix.into();
        let here = self.bound.get(self.outside..).unwrap_or_default();
        let is_taken = here.iter().any(|bound| bound.prefix == prefix) || self.own_prefix() == prefix;
        if self.in_tag && !is_taken && !prefix.is_empty() {
            self.declare(prefix, uri);
            return true;
        }
        false
    }

    /// Whether `prefix` stands for the contract's `uri` here.
    pub(crate) fn is_bound(&self, prefix: &str, uri: &str) -> bool {
        self.bound_to(prefix) == Some(uri)
    }

    /// The contract's URI that `prefix` stands for here.
    fn bound_to(&self, prefix: &str) -> Option<&str> {
        self.bound.iter().rev().find(|bound| bound.prefix == prefix).map(|bound| &*bound.uri)
    }

    /// The prefix in the name of the open start tag.
    fn own_prefix(&self) -> &str {
        let tag = self.out.get(self.tag + 1..).unwrap_or_default();
        split(tag.split(' ').next().unwrap_or_default()).0
    }

    fn declare(&mut self, prefix: impl Into<Cow<'static, str>>, uri: impl Into<Cow<'static, str>>) {
        let bound = Bound { prefix: prefix.into(), uri: uri.into() };
        self.out.push_str(" xmlns:");
        self.out.push_str(&bound.prefix);
        self.out.push_str("=\"");
        // URIs come from a contract or a document, where they were legal attribute values.
        match self.on_the_wire(&bound.uri) {
            uri if is_plain(uri) => self.out.push_str(uri),
            uri => self.out.push_str(&quick_xml::escape::escape(uri)),
        }
        self.out.push('"');
        self.bound.push(bound);
    }
}

fn is_reserved(prefix: &str) -> bool {
    prefix.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("xml"))
}

fn clash(prefix: &'static str) -> WriteError {
    WriteErrorKind::Prefix(Cow::Borrowed(prefix)).into()
}
