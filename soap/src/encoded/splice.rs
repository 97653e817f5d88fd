use super::index::{Index, Tag};
use super::merge::merge;
use crate::wire::ReadError;

/// What is still to be written, the next thing last.
enum Work {
    /// The document between two positions.
    Copy(usize, usize),
    /// The end tag of an element that stands for a reference, or for a chain of them.
    Close { name: String, opened: usize },
}

/// Writes the document with the values in place of the references to them.
pub(super) fn splice(index: &Index<'_>) -> Result<String, ReadError> {
    let children = &index.children;
    let (start, end) =
        children.first().zip(children.last()).map_or((0, 0), |(first, last)| (first.0.start, last.0.end));
    let has_root = children.iter().any(|(_, is_independent)| !is_independent);
    // A lone call may have an id of its own.
    let roots = children.iter().enumerate().filter(|(number, child)| !child.1 || (*number == 0 && !has_root));
    let mut work = vec![Work::Copy(end, index.xml.len())];
    work.extend(roots.rev().map(|(_, (root, _))| Work::Copy(root.start, root.end)));
    work.push(Work::Copy(0, start));
    let mut splicing = Splicing { index, out: String::with_capacity(index.xml.len()), work, open: Vec::new() };
    splicing.run()?;
    Ok(splicing.out)
}

struct Splicing<'s, 'x> {
    index: &'s Index<'x>,
    out: String,
    work: Vec<Work>,
    /// The values inside of which the writing is, by their places among the tags.
    open: Vec<usize>,
}

impl<'s, 'x> Splicing<'s, 'x> {
    fn run(&mut self) -> Result<(), ReadError> {
        let limits = &self.index.reader.options().limits;
        let mut steps = 0;
        while let Some(work) = self.work.pop() {
            match work {
                Work::Copy(start, end) => self.copy(start, end)?,
                Work::Close { name, opened } => {
                    self.open.truncate(self.open.len().saturating_sub(opened));
                    self.out.push_str("</");
                    self.out.push_str(&name);
                    self.out.push('>');
                }
            }
            steps += 1;
            // Each reference takes three steps, and is an element in the end.
            if steps / 3 > limits.elements {
                return Err(self.index.reader.limit("elements", limits.elements));
            }
            if self.out.len() > limits.bytes {
                return Err(self.index.reader.limit("bytes", limits.bytes));
            }
        }
        Ok(())
    }

    /// Writes the document from `start` to `end`: up to the first tag that is not written as it stands, and that tag.
    fn copy(&mut self, start: usize, end: usize) -> Result<(), ReadError> {
        let tags: &'s [Tag<'x>] = &self.index.tags;
        let next = tags.partition_point(|tag| tag.whole.start < start);
        let Some(tag) = tags.get(next).filter(|tag| tag.whole.start < end) else {
            self.out.push_str(self.index.xml.get(start..end).unwrap_or_default());
            return Ok(());
        };
        self.out.push_str(self.index.xml.get(start..tag.whole.start).unwrap_or_default());
        if tag.reference.is_some() {
            self.work.push(Work::Copy(tag.whole.end, end));
            return self.follow(tag);
        }
        self.work.push(Work::Copy(tag.content.start, end));
        self.out.push('<');
        self.out.push_str(tag.start.name);
        for attribute in tag.start.attributes().filter(|attribute| !self.index.is_mark(attribute, tag.scope)) {
            attribute.write(&mut self.out);
        }
        self.out.push_str(if tag.start.is_empty { "/>" } else { ">" });
        Ok(())
    }

    /// Writes the start tag of an element that refers to a value, and leaves the value for the next step.
    fn follow(&mut self, from: &'s Tag<'x>) -> Result<(), ReadError> {
        let index = self.index;
        let (mut to, mut opened) = (from, 0);
        // What is referred to may refer further.
        while let Some(reference) = to.reference {
            let place = index.target(to, reference)?;
            if self.open.contains(&place) {
                return Err(index.error(from.whole.start, "a value holds a reference to itself"));
            }
            if self.open.len() >= index.reader.options().limits.depth {
                return Err(index.reader.limit("levels of depth", index.reader.options().limits.depth));
            }
            self.open.push(place);
            opened += 1;
            to = index.tags.get(place).unwrap_or(from);
        }
        let name = merge(index, from, to, &mut self.out)?;
        self.work.push(Work::Close { name, opened });
        self.work.push(Work::Copy(to.content.start, to.content.end));
        Ok(())
    }
}
