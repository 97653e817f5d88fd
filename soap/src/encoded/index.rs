use super::scope::{Declarations, Names, Scope};
use super::start_tag::{Attribute, StartTag};
use crate::contract::{SOAP_12_ENCODING, SOAP_ENCODING, Version};
use crate::wire::{ReadError, ReadErrorKind, ReadOptions, Reader, Step};
use std::collections::HashMap;
use std::ops::Range;

/// The namespaces of the encodings' attributes.
const ENCODINGS: [&str; 2] = [SOAP_ENCODING, SOAP_12_ENCODING];

/// Where the ids and the references of a body are.
pub(super) struct Index<'x> {
    /// The reader at the end of the document, for errors.
    pub(super) reader: Reader<'x>,
    pub(super) xml: &'x str,
    pub(super) names: Names<'x>,
    pub(super) declarations: Declarations,
    /// The elements with an id or a reference, in the order of the document.
    pub(super) tags: Vec<Tag<'x>>,
    /// The place in `tags` of each id.
    pub(super) targets: HashMap<&'x str, usize>,
    /// The children of the body: where they are, and whether they stand there only to be referred to.
    pub(super) children: Vec<(Range<usize>, bool)>,
}

/// An element with an id or a reference.
pub(super) struct Tag<'x> {
    pub(super) start: StartTag<'x>,
    /// Where the element is.
    pub(super) whole: Range<usize>,
    /// Where its content is.
    pub(super) content: Range<usize>,
    /// What is in scope in it.
    pub(super) scope: Scope,
    /// The id that it refers to.
    pub(super) reference: Option<&'x str>,
}

/// An element that is not at its end yet.
struct Open {
    start: usize,
    /// Its place in `tags`, if it has one.
    tag: Option<usize>,
    scope: Scope,
    is_independent: bool,
}

/// What an attribute of the encoding says of its element.
enum Mark<'x> {
    Id(&'x str),
    Reference(&'x str),
    /// A reference to something that is not in the message.
    ReferenceOut,
    /// That it is no root of the graph (SOAP 1.1, 5.6).
    NotRoot,
}

/// How many elements are around the children of the body.
const BODY: usize = 2;

impl<'x> Index<'x> {
    /// Reads the whole document under the limits.
    pub(super) fn of(xml: &'x str, options: &ReadOptions<'x>) -> Result<Self, ReadError> {
        let mut reader = Reader::new(xml, options)?;
        reader.enter_root()?;
        let mut index = Self {
            reader,
            xml,
            names: Names::default(),
            declarations: Declarations::default(),
            tags: Vec::new(),
            targets: HashMap::new(),
            children: Vec::new(),
        };
        let mut open = Vec::new();
        let mut in_body = false;
        index.enter(&mut open, in_body)?;
        while !open.is_empty() {
            match index.reader.step()? {
                Step::Text(_) => {}
                Step::Start => {
                    if open.len() + 1 == BODY {
                        let (uri, local) = index.reader.name();
                        in_body = local == "Body" && Version::of_envelope(uri, "Envelope").is_some();
                    }
                    let is_inside = in_body && open.len() >= BODY;
                    index.enter(&mut open, is_inside)?;
                }
                Step::End => {
                    if let Some(closed) = open.pop() {
                        index.leave(&closed, in_body && open.len() == BODY);
                    }
                }
            }
        }
        Ok(index)
    }

    /// Takes note of the element whose start tag was just read.
    fn enter(&mut self, open: &mut Vec<Open>, is_in_body: bool) -> Result<(), ReadError> {
        let end = self.reader.position();
        let start = self.reader.element_start();
        let tag = StartTag::new(self.reader.slice(start, end));
        let mut scope = open.last().and_then(|parent| parent.scope);
        for attribute in tag.attributes() {
            if let Some(prefix) = attribute.declares() {
                let (prefix, uri) = (self.names.number(prefix), self.names.number(attribute.value));
                scope = Some(self.declarations.declare(prefix, uri, scope));
            }
        }
        let mut element = Open { start, tag: None, scope, is_independent: false };
        if is_in_body {
            let (mut id, mut reference) = (None, None);
            for mark in tag.attributes().filter_map(|attribute| self.mark(&attribute, scope)) {
                match mark {
                    Mark::Id(value) => id = Some(value),
                    Mark::Reference(value) => reference = Some(value),
                    Mark::ReferenceOut => {
                        return Err(self.error(start, "a reference leads out of the message"));
                    }
                    Mark::NotRoot => element.is_independent = true,
                }
            }
            element.is_independent |= id.is_some();
            if id.is_some() || reference.is_some() {
                element.tag = Some(self.tags.len());
                if id.is_some_and(|id| self.targets.insert(id, self.tags.len()).is_some()) {
                    return Err(self.error(start, "two elements have the same id"));
                }
                self.tags.push(Tag { start: tag, whole: start..end, content: end..end, scope, reference });
            }
        }
        open.push(element);
        Ok(())
    }

    fn leave(&mut self, closed: &Open, is_child_of_body: bool) {
        let end = self.reader.position();
        if let Some(tag) = closed.tag.and_then(|tag| self.tags.get_mut(tag)) {
            if !tag.start.is_empty {
                tag.content.end = self.reader.slice(0, end).rfind("</").unwrap_or(end);
            }
            tag.whole.end = end;
        }
        if is_child_of_body {
            self.children.push((closed.start..end, closed.is_independent));
        }
    }

    /// What the encoding says by an attribute in `scope`. The value is an id, as it stands.
    fn mark(&self, attribute: &Attribute<'x>, scope: Scope) -> Option<Mark<'x>> {
        let value = attribute.value.trim();
        match attribute.split() {
            ("", "id") => Some(Mark::Id(value)),
            // SOAP 1.1 refers by a URI, SOAP 1.2 by the id itself.
            ("", "href") => Some(value.strip_prefix('#').map_or(Mark::ReferenceOut, Mark::Reference)),
            (prefix, local @ ("id" | "ref" | "root")) if !prefix.is_empty() => {
                let uri = self.declarations.visible(scope).uri(self.names.find(prefix)?)?;
                match (ENCODINGS.iter().position(|known| *known == self.names.text(uri))?, local) {
                    (0, "root") if matches!(value, "0" | "false") => Some(Mark::NotRoot),
                    (1, "id") => Some(Mark::Id(value)),
                    (1, "ref") => Some(Mark::Reference(value)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether an attribute says where a value stands, which nothing says of a copy.
    pub(super) fn is_mark(&self, attribute: &Attribute<'x>, scope: Scope) -> bool {
        self.mark(attribute, scope).is_some()
    }

    /// The place among the tags of what `from` refers to.
    pub(super) fn target(&self, from: &Tag<'x>, id: &str) -> Result<usize, ReadError> {
        let place = self.targets.get(id).copied();
        place.ok_or_else(|| self.error(from.whole.start, "a reference leads to an id that no element has"))
    }

    /// The error of a value that the reference `from` stands in.
    pub(super) fn is_round(&self, from: &Tag<'x>) -> ReadError {
        self.error(from.whole.start, "a value holds a reference to itself")
    }

    pub(super) fn is_deep(&self) -> ReadError {
        let most = self.reader.options().limits.depth;
        self.reader.limit("levels of depth", most)
    }

    pub(super) fn error(&self, position: usize, why: &str) -> ReadError {
        self.reader.located(ReadErrorKind::Reference(why.to_owned()), position)
    }
}
