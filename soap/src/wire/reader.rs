//! The pull reader: events of quick-xml, checked and counted, with names resolved.

use super::attributes::Tag;
use super::children::{Around, Waiting};
use super::constraint::Constraint;
use super::error::{ReadError, ReadErrorKind};
use super::escape::{is_blank, normalize_line_ends, resolve, survey};
use super::instruction::{declaration_fault, is_target};
use super::limits::ParseLimits;
use super::place::{cut, shown};
use super::scope::{Bindings, Scope, is_name, split};
use crate::contract::Element;
use crate::secrets::Secrets;
use quick_xml::events::{BytesPI, BytesStart, Event};
use std::borrow::Cow;
use std::cell::RefCell;

/// How much a reader forgives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strictness {
    /// Unknown elements and attributes are skipped, known elements may stand in any order.
    #[default]
    Lenient,
    /// Exactly what the contract says.
    Strict,
}

/// How a document is read.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReadOptions<'o> {
    /// What the document may cost.
    pub limits: ParseLimits,
    /// How much is forgiven.
    pub strictness: Strictness,
    /// Pairs of a URI on the wire and the contract's URI that it stands for.
    pub namespaces: &'o [(&'o str, &'o str)],
}

impl ReadOptions<'_> {
    /// Lenient, under the default limits, with the contract's own URIs.
    #[must_use]
    pub const fn new() -> Self {
        Self { limits: ParseLimits::new(), strictness: Strictness::Lenient, namespaces: &[] }
    }
}

/// Reads one document, from its root to its end.
#[derive(Clone)]
pub struct Reader<'x> {
    xml: quick_xml::Reader<&'x [u8]>,
    text: &'x str,
    options: ReadOptions<'x>,
    pub(super) scope: Scope<'x>,
    pub(super) open: Vec<Open<'x>>,
    pub(super) waiting: Waiting,
    pub(super) around: Vec<Around>,
    elements: usize,
    /// Whether the document has a byte that makes character data differ from the text that stands there.
    uneven: bool,
    /// The start tag that was read last.
    pub(super) tag: Tag<'x>,
    /// The value constraint of the element that begins here.
    pub(super) constraint: Option<(usize, Constraint)>,
    /// The secrets that were read.
    pub(super) secrets: RefCell<Secrets>,
    /// Where the element begins that was last found to be nillable and not nil.
    pub(super) nillable: Option<usize>,
}

/// An element between its start tag and its end tag.
#[derive(Clone, Copy)]
pub(super) struct Open<'x> {
    pub(super) local: &'x str,
    pub(super) prefix: &'x str,
    children: usize,
    /// Where its start tag begins.
    pub(super) start: usize,
    /// How many namespace declarations were in scope outside.
    pub(super) outside: usize,
}

/// What the reader meets next inside an element. Comments and processing instructions are passed over.
pub(crate) enum Step<'x> {
    Start,
    End,
    /// Character data with line ends normalised and entities resolved.
    Text(Cow<'x, str>),
}

impl<'x> Reader<'x> {
    /// A reader that stands before the root.
    pub fn new(text: &'x str, options: &ReadOptions<'x>) -> Result<Self, ReadError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut xml = quick_xml::Reader::from_str(text);
        let config = xml.config_mut();
        config.expand_empty_elements = true;
        config.check_comments = true;
        let mut reader = Self {
            xml,
            text,
            options: *options,
            scope: Scope::default(),
            open: Vec::new(),
            waiting: Waiting::Nothing,
            around: Vec::new(),
            elements: 0,
            uneven: false,
            tag: Tag::default(),
            constraint: None,
            secrets: RefCell::default(),
            nillable: None,
        };
        if text.len() > options.limits.bytes {
            return Err(reader.limit("bytes", options.limits.bytes));
        }
        // The parser would pass over a second mark, and what is found by its positions would be wrong.
        if text.starts_with('\u{feff}') {
            return Err(reader.not_well_formed("it begins with two byte order marks"));
        }
        let survey = survey(text);
        reader.uneven = survey.is_uneven;
        match survey.first_illegal {
            Some(at) => {
                let why = "it has a control character".to_owned();
                Err(reader.located(ReadErrorKind::NotWellFormed(why), at))
            }
            None => Ok(reader),
        }
    }

    /// The same, with namespace declarations that stand outside `text`.
    pub(crate) fn within(text: &'x str, bindings: &'x Bindings, options: &ReadOptions<'x>) -> Result<Self, ReadError> {
        let mut reader = Self::new(text, options)?;
        for (prefix, uri) in bindings {
            reader.scope.bind(Cow::Borrowed(prefix), Cow::Borrowed(uri));
        }
        Ok(reader)
    }

    /// Steps into the root, which has to be `root`.
    pub fn root(&mut self, root: &Element) -> Result<(), ReadError> {
        self.enter_root()?;
        self.expect(root)
    }

    /// Steps into the root, whatever it is.
    pub(crate) fn enter_root(&mut self) -> Result<(), ReadError> {
        loop {
            let before = self.position();
            match self.event()? {
                Event::Start(tag) => return self.start(&tag),
                Event::Decl(declaration) if before == 0 => match declaration_fault(&declaration) {
                    None => {}
                    Some(fault) => return Err(self.not_well_formed(fault)),
                },
                Event::Comment(_) => {}
                Event::PI(instruction) => self.pass_over(&instruction)?,
                Event::Text(text) if is_blank(&text) => {}
                Event::Eof => return Err(self.not_well_formed("there is no root element")),
                _ => return Err(self.not_well_formed("something stands before the root element")),
            }
        }
    }

    /// Refuses the element that was entered last unless it is `element`.
    pub(crate) fn expect(&mut self, element: &Element) -> Result<(), ReadError> {
        let (uri, local) = self.name();
        if !element.is_named(uri, local) {
            return Err(self.unexpected(&format!("`{}`", shown(element.uri(), element.name()))));
        }
        if let Some(constraint) = element.value {
            self.constrain(constraint);
        }
        Ok(())
    }

    /// Checks that nothing follows the root.
    pub fn end(&mut self) -> Result<(), ReadError> {
        loop {
            match self.event()? {
                Event::Eof => return Ok(()),
                Event::Comment(_) => {}
                Event::PI(instruction) => self.pass_over(&instruction)?,
                Event::Text(text) if is_blank(&text) => {}
                _ => return Err(self.not_well_formed("something stands behind the root element")),
            }
        }
    }

    /// URI and local name of the element that was entered last and is still open.
    pub(crate) fn name(&self) -> (&str, &'x str) {
        match self.open.last() {
            // `start` refuses a prefix that is not bound.
            Some(open) => (self.scope.uri(open.prefix).unwrap_or_default(), open.local),
            None => ("", ""),
        }
    }

    /// Where the element begins that was entered last.
    pub(crate) fn element_start(&self) -> usize {
        self.open.last().map_or(0, |open| open.start)
    }

    /// Leaves the attributes of the element that was just entered out of what its type reads.
    pub(crate) fn forget_attributes(&mut self) {
        self.tag = Tag::default();
    }

    /// The secrets that were read so far.
    pub(crate) fn secrets(&self) -> Secrets {
        self.secrets.borrow().clone()
    }

    pub(crate) fn options(&self) -> &ReadOptions<'x> {
        &self.options
    }

    pub(super) fn is_strict(&self) -> bool {
        self.options.strictness == Strictness::Strict
    }

    pub(super) fn limits(&self) -> &ParseLimits {
        &self.options.limits
    }

    /// The byte at which the reader stands.
    pub(crate) fn position(&self) -> usize {
        usize::try_from(self.xml.buffer_position()).unwrap_or(usize::MAX).min(self.text.len())
    }

    /// The document between two positions.
    pub(crate) fn slice(&self, start: usize, end: usize) -> &'x str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// The declarations in scope here.
    pub(crate) fn bindings(&self) -> Bindings {
        self.scope.to_bindings()
    }

    /// Steps to the next thing inside the innermost open element.
    pub(crate) fn step(&mut self) -> Result<Step<'x>, ReadError> {
        // Matched where it is read and not through `event`: moving an event costs as much as finding it.
        Ok(loop {
            break match self.xml.read_event() {
                Ok(Event::Start(tag)) => {
                    self.start(&tag)?;
                    Step::Start
                }
                Ok(Event::End(_)) => {
                    self.leave();
                    Step::End
                }
                Ok(Event::Text(text)) => Step::Text(self.character_data(text.into_inner())?),
                Ok(Event::CData(data)) => Step::Text(normalize_line_ends(data.into_inner())),
                Ok(Event::GeneralRef(reference)) => match resolve(&reference) {
                    Some(character) => Step::Text(Cow::Owned(character.into())),
                    None => return Err(self.not_well_formed("an entity or character reference is not defined")),
                },
                Ok(Event::Comment(_)) => continue,
                Ok(Event::PI(instruction)) => {
                    self.pass_over(&instruction)?;
                    continue;
                }
                Ok(Event::Eof) => return Err(self.not_well_formed("it ends before its root element does")),
                Ok(Event::DocType(_)) => return Err(self.error(ReadErrorKind::Doctype)),
                Ok(Event::Decl(_) | Event::Empty(_)) => {
                    return Err(self.not_well_formed("a declaration stands inside the root element"));
                }
                Err(error) => return Err(self.malformed(&error)),
            };
        })
    }

    fn character_data(&self, raw: Cow<'x, str>) -> Result<Cow<'x, str>, ReadError> {
        if !self.uneven {
            return Ok(raw);
        }
        if raw.contains("]]>") {
            return Err(self.not_well_formed("`]]>` stands in text"));
        }
        Ok(normalize_line_ends(raw))
    }

    /// A processing instruction says nothing to a contract, but it has to be one.
    fn pass_over(&self, instruction: &BytesPI<'_>) -> Result<(), ReadError> {
        if is_target(instruction.target()) {
            Ok(())
        } else {
            Err(self.not_well_formed("a processing instruction has an illegal target"))
        }
    }

    /// Passes over the rest of the innermost open element.
    pub(crate) fn skip(&mut self) -> Result<(), ReadError> {
        let outside = self.open.len().saturating_sub(1);
        while self.open.len() > outside {
            self.step()?;
        }
        Ok(())
    }

    /// The next event outside the root element.
    fn event(&mut self) -> Result<Event<'x>, ReadError> {
        match self.xml.read_event() {
            Ok(Event::DocType(_)) => Err(self.error(ReadErrorKind::Doctype)),
            Ok(event) => Ok(event),
            Err(error) => Err(self.malformed(&error)),
        }
    }

    /// Some of quick-xml's messages quote the document at length; what is wrong is enough.
    #[cold]
    fn malformed(&self, error: &quick_xml::Error) -> ReadError {
        self.not_well_formed(&cut(&error.to_string()))
    }

    /// Enters an element: counts it, binds its namespaces, checks its attributes.
    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), ReadError> {
        let (start, tag) = self.tag(tag);
        self.elements += 1;
        let siblings = self.open.last_mut().map_or(0, |parent| {
            parent.children += 1;
            parent.children
        });
        let limits = &self.options.limits;
        if self.elements > limits.elements {
            return Err(self.limit("elements", limits.elements));
        }
        if self.open.len() >= limits.depth {
            return Err(self.limit("levels of depth", limits.depth));
        }
        if siblings > limits.children {
            return Err(self.limit("children of one element", limits.children));
        }
        if tag.name().len() > limits.name_bytes {
            return Err(self.limit("bytes in a name", limits.name_bytes));
        }
        let (prefix, local) = split(tag.name());
        self.open.push(Open { local, prefix, children: 0, start, outside: self.scope.len() });
        self.tag = tag;
        if !tag.is_bare() {
            self.declare(tag)?;
        }
        if !is_name(local) || (!prefix.is_empty() && !is_name(prefix)) {
            return Err(self.not_well_formed("an element has an illegal name"));
        }
        if self.scope.uri(prefix).is_none() {
            return Err(self.not_well_formed("an element has a prefix that is not declared"));
        }
        Ok(())
    }

    /// Where a start tag begins, and what is in it, borrowed from the document and not from the event.
    fn tag(&self, tag: &BytesStart<'_>) -> (usize, Tag<'x>) {
        let end = self.position();
        // The tag without `<`, `>` or `/>` ends where the reader stands; its start is found from its length.
        let mut start = end.saturating_sub(tag.len() + 2);
        if self.text.as_bytes().get(start) != Some(&b'<') {
            start = end.saturating_sub(tag.len() + 3);
        }
        let content = self.slice(start + 1, start + 1 + tag.len());
        (start, Tag::new(content, tag.name().as_ref().len()))
    }

    pub(super) fn leave(&mut self) {
        if let Some(open) = self.open.pop() {
            self.scope.truncate(open.outside);
        }
    }

    /// The contract's URI for a URI on the wire.
    pub(super) fn canonical(&self, uri: Cow<'x, str>) -> Cow<'x, str> {
        match self.options.namespaces.iter().find(|(wire, _)| *wire == uri) {
            Some((_, contract)) => Cow::Borrowed(contract),
            None => uri,
        }
    }
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").field("position", &self.position()).finish_non_exhaustive()
    }
}
