//! The files of a contract: their texts, and where a byte stands in them.

mod decode;
mod files;

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(crate) use files::{Files, LoadError, Loaded, Resolver};

/// One of the [`Sources`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SourceId(usize);

/// A range of bytes of one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Span {
    pub(crate) source: SourceId,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A value and where the contract writes it.
#[derive(Clone, Debug)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// A place as people count it: both numbers start at one, columns are characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// One line of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'s> {
    pub(crate) text: &'s str,
    /// Where the line starts in its file, in bytes.
    pub(crate) start: usize,
}

#[derive(Clone, Debug)]
struct Source {
    path: PathBuf,
    is_file: bool,
    text: Arc<str>,
    line_starts: Vec<usize>,
}

/// Every file that was read, the contract first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sources {
    sources: Vec<Source>,
}

impl Sources {
    pub(crate) fn add(&mut self, path: PathBuf, text: &str) -> SourceId {
        self.push(path, text, true)
    }

    /// Adds a text that is no file.
    pub(crate) fn add_built_in(&mut self, name: &str, text: &str) -> SourceId {
        self.push(PathBuf::from(format!("{name} (built in)")), text, false)
    }

    fn push(&mut self, path: PathBuf, text: &str, is_file: bool) -> SourceId {
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(newline, _)| newline + 1)).collect();
        self.sources.push(Source { path, is_file, text: Arc::from(text), line_starts });
        SourceId(self.sources.len() - 1)
    }

    pub(crate) fn text(&self, id: SourceId) -> Arc<str> {
        self.get(id).map(|source| Arc::clone(&source.text)).unwrap_or_default()
    }

    pub(crate) fn path(&self, id: SourceId) -> &Path {
        self.get(id).map_or(Path::new(""), |source| &source.path)
    }

    /// The files, without what is built in.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.sources.iter().filter(|source| source.is_file).map(|source| source.path.as_path())
    }

    /// Whether it is no file.
    pub(crate) fn is_built_in(&self, id: SourceId) -> bool {
        self.get(id).is_some_and(|source| !source.is_file)
    }

    /// Where the span starts.
    pub(crate) fn place(&self, span: Span) -> Place {
        let (number, line) = self.line(span);
        let before = line.text.get(..boundary(line.text, span.start - line.start)).unwrap_or_default();
        Place { line: number, column: before.chars().count() + 1 }
    }

    /// The line where the span starts, and its number. It starts at or before the span.
    pub(crate) fn line(&self, span: Span) -> (usize, Line<'_>) {
        let Some(source) = self.get(span.source) else {
            return (1, Line { text: "", start: 0 });
        };
        let number = source.line_starts.partition_point(|&start| start <= span.start).max(1);
        let start = source.line_starts.get(number - 1).copied().unwrap_or_default();
        let rest = source.text.get(start..).unwrap_or_default();
        let text = rest.split('\n').next().unwrap_or_default();
        (number, Line { text: text.strip_suffix('\r').unwrap_or(text), start })
    }

    fn get(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(id.0)
    }
}

/// The last boundary of a character at or before `index`.
pub(crate) fn boundary(text: &str, index: usize) -> usize {
    (0..=index.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters() {
        let mut sources = Sources::default();
        let source = sources.add(PathBuf::from("a.xsd"), "one\r\nдва x\n");
        let text = sources.text(source);
        let start = text.find('x').unwrap_or_default();
        let span = Span { source, start, end: start + 1 };
        assert_eq!(sources.place(span), Place { line: 2, column: 5 });
        assert_eq!(sources.line(span).1.text, "два x");
        assert_eq!(sources.place(Span { source, start: 0, end: 0 }), Place { line: 1, column: 1 });
        assert_eq!(sources.place(Span { source, start: 4000, end: 4000 }).line, 3);
    }
}
