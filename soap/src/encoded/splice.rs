use super::index::{Index, Tag};
use super::written::Written;
use crate::wire::ReadError;
use std::collections::HashMap;
use std::rc::Rc;

/// How many bytes a message of no bytes may grow to, and how many more for each that it has.
const GROWTH: (usize, usize) = (64 << 10, 100);

/// What is still to be written, the next thing last.
enum Work {
    /// The document between two positions.
    Copy(usize, usize),
    /// The end tag of an element that stands for a reference.
    Close(Rc<Written>),
}

/// Writes the document with the values in place of the references to them.
///
/// The result is at most as long as the limits let a document be, and at most in proportion to this one.
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
    let out = String::with_capacity(index.xml.len());
    let mut splicing = Splicing { index, out, work, open: Vec::new(), written: HashMap::new() };
    splicing.run()?;
    Ok(splicing.out)
}

struct Splicing<'s, 'x> {
    index: &'s Index<'x>,
    out: String,
    work: Vec<Work>,
    /// The values inside of which the writing is, by their places among the tags.
    open: Vec<usize>,
    /// The tags that were written, each found once however often it is copied.
    written: HashMap<usize, Rc<Written>>,
}

impl<'s, 'x> Splicing<'s, 'x> {
    fn run(&mut self) -> Result<(), ReadError> {
        let (least, factor) = GROWTH;
        let proportionate = self.index.xml.len().saturating_mul(factor).saturating_add(least);
        let most = self.index.reader.options().limits.bytes.min(proportionate);
        // Each reference writes a tag, so that this bounds the steps as well.
        while let Some(work) = self.work.pop() {
            match work {
                Work::Copy(start, end) => self.copy(start, end)?,
                Work::Close(written) => {
                    self.open.truncate(self.open.len().saturating_sub(written.values.len()));
                    self.out.push_str("</");
                    self.out.push_str(&written.name);
                    self.out.push('>');
                }
            }
            if self.out.len() > most {
                return Err(self.index.reader.limit("bytes", most));
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
        let written = match self.written.get(&next) {
            Some(written) => Rc::clone(written),
            None => Rc::new(Written::new(self.index, next, tag)?),
        };
        self.written.entry(next).or_insert_with(|| Rc::clone(&written));
        self.out.push_str(&written.start);
        if tag.reference.is_none() {
            self.work.push(Work::Copy(tag.content.start, end));
            return Ok(());
        }
        self.work.push(Work::Copy(tag.whole.end, end));
        for place in &written.values {
            if self.open.contains(place) {
                return Err(self.index.is_round(tag));
            }
            if self.open.len() >= self.index.reader.options().limits.depth {
                return Err(self.index.is_deep());
            }
            self.open.push(*place);
        }
        let content = Work::Copy(written.content.start, written.content.end);
        self.work.extend([Work::Close(written), content]);
        Ok(())
    }
}
