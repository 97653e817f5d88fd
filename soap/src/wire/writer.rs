//! Writes documents: prefixes bound once at the root, tags from literals, text escaped.

use super::error::{WriteError, WriteErrorKind};
use super::prefixes::Bound;
use super::renamed::renamed;
use super::scope::split;
use super::{Group, Wire};
use crate::contract::{Element, Profile};
use crate::envelope::Envelope;
use std::ops::Range;

/// How a document is written.
#[derive(Clone, Copy, Debug, Default)]
pub struct WriteOptions<'o> {
    /// Which URIs stand for the contract's.
    pub profile: Option<&'o Profile>,
    /// Whether values that the contract does not list are written.
    pub unknown_values: bool,
}

/// Writes one document into memory.
pub struct Writer<'o> {
    pub(super) out: String,
    pub(super) bound: Vec<Bound>,
    /// Whether the last start tag still waits for its `>`.
    pub(super) in_tag: bool,
    /// Where the last start tag begins.
    pub(super) tag: usize,
    /// How many declarations were in scope outside of it.
    pub(super) outside: usize,
    /// Where secrets stand.
    pub(super) secrets: Vec<Range<usize>>,
    options: WriteOptions<'o>,
}

impl<'o> Writer<'o> {
    /// An empty document.
    #[must_use]
    pub fn new(options: &WriteOptions<'o>) -> Self {
        Self {
            out: String::with_capacity(1024),
            bound: Vec::new(),
            in_tag: false,
            tag: 0,
            outside: 0,
            secrets: Vec::new(),
            options: *options,
        }
    }

    /// The document.
    #[must_use]
    pub fn finish(self) -> String {
        self.out
    }

    /// The document as an envelope that knows its secrets.
    pub(crate) fn finish_envelope(self) -> Envelope {
        Envelope::new(self.out, self.secrets)
    }

    /// Writes the element `root` with `value` in it.
    pub fn root<T: Wire>(&mut self, root: &Element, value: &T) -> Result<(), WriteError> {
        self.root_with(root, &[], value)
    }

    /// The same with attributes that are not the type's; their names have their prefixes.
    pub(crate) fn root_with<T: Wire>(
        &mut self,
        root: &Element,
        attributes: &[(&'static str, &str)],
        value: &T,
    ) -> Result<(), WriteError> {
        let bound = self.bound.len();
        self.open(root);
        attributes.iter().try_for_each(|(name, text)| self.quoted(name, text))?;
        let prefix = root.namespace.map_or("", |namespace| namespace.prefix);
        self.bind_type(prefix, T::NAMESPACES)
            .and_then(|()| value.encode(self))
            .map_err(|error| error.within(root.local))?;
        self.close(root);
        self.bound.truncate(bound);
        Ok(())
    }

    /// Writes the start tag of `element`, which may still get attributes and declarations.
    pub(crate) fn open(&mut self, element: &Element) {
        self.begin();
        self.push_name(element);
        if let Some(namespace) = element.namespace {
            self.bind(&[namespace]);
        }
    }

    /// Writes the end tag of `element`.
    pub(crate) fn close(&mut self, element: &Element) {
        self.content();
        self.out.push_str("</");
        self.push_name(element);
        self.out.push('>');
    }

    fn push_name(&mut self, element: &Element) {
        if let Some(namespace) = element.namespace {
            self.out.push_str(namespace.prefix);
            self.out.push(':');
        }
        self.out.push_str(element.local);
    }

    /// Writes the element `name`, prefix included, with `value` in it.
    pub fn element<T: Wire>(&mut self, name: &'static str, value: &T) -> Result<(), WriteError> {
        let bound = self.bound.len();
        self.start(name);
        let bind = if T::NAMESPACES.is_empty() { Ok(()) } else { self.bind_type(split(name).0, T::NAMESPACES) };
        bind.and_then(|()| value.encode(self)).map_err(|error| error.within(name))?;
        self.end(name, bound);
        Ok(())
    }

    /// Writes one element `name` an item, `least` to `most` of them.
    pub fn list<T: Wire>(&mut self, name: &'static str, items: &[T], least: u32, most: u32) -> Result<(), WriteError> {
        count(name, items.len(), least, most)?;
        items.iter().try_for_each(|item| self.element(name, item))
    }

    /// Writes groups, `least` to `most` of them; `label` stands for them in errors.
    pub fn groups<T: Group>(
        &mut self,
        label: &'static str,
        items: &[T],
        least: u32,
        most: u32,
    ) -> Result<(), WriteError> {
        count(label, items.len(), least, most)?;
        items.iter().try_for_each(|item| item.encode(self))
    }

    fn start(&mut self, name: &str) {
        self.begin();
        self.out.push_str(name);
    }

    fn begin(&mut self) {
        self.content();
        self.tag = self.out.len();
        self.outside = self.bound.len();
        self.out.push('<');
        self.in_tag = true;
    }

    fn end(&mut self, name: &str, bound: usize) {
        self.content();
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
        self.bound.truncate(bound);
    }

    /// What stands on the wire for the contract's `uri`.
    pub(crate) fn on_the_wire<'u>(&self, uri: &'u str) -> &'u str {
        self.options.profile.map_or(uri, |profile| profile.on_the_wire(uri))
    }

    /// Ends the open start tag, if there is one: what follows is content.
    pub fn content(&mut self) {
        if self.in_tag {
            self.out.push('>');
            self.in_tag = false;
        }
    }

    pub(super) fn characters(&mut self, text: &str) -> Result<(), WriteError> {
        super::escape::text(&mut self.out, text)
    }

    pub(crate) fn quoted(&mut self, name: &str, text: &str) -> Result<(), WriteError> {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        super::escape::attribute(&mut self.out, text)?;
        self.out.push('"');
        Ok(())
    }

    /// Writes XML that stands as it is.
    pub(crate) fn raw(&mut self, xml: &str) {
        self.content();
        self.out.push_str(xml);
    }

    /// Writes XML that stands as it is, but for the contract's URIs in its declarations.
    pub(crate) fn excerpt(&mut self, xml: &str) {
        let pairs = self.options.profile.map_or_else(Default::default, |profile| profile.namespaces);
        self.raw(&renamed(xml, pairs));
    }

    pub(super) fn allows_unknown_values(&self) -> bool {
        self.options.unknown_values
    }
}

// What was written may hold secrets.
impl std::fmt::Debug for Writer<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer").field("bytes", &self.out.len()).finish_non_exhaustive()
    }
}

/// Refuses fewer items than `least` and more than `most`, where `u32::MAX` stands for an open end.
fn count(name: &'static str, found: usize, least: u32, most: u32) -> Result<(), WriteError> {
    let (least, is_bounded, most) = (least as usize, most != u32::MAX, most as usize);
    if found < least {
        return Err(WriteError::from(WriteErrorKind::TooFew { found, least }).within(name));
    }
    if found > most && is_bounded {
        return Err(WriteError::from(WriteErrorKind::TooMany { found, most }).within(name));
    }
    Ok(())
}
