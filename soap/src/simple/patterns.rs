use regex::{Regex, RegexBuilder};
use std::sync::OnceLock;

/// How many bytes one compiled pattern may take.
const MOST_BYTES: usize = 10 << 20;

/// How much of a pattern an error shows, in characters.
const SHOWN: usize = 80;

/// The patterns of a type, one a step of its derivation, compiled when they are first used. All must match.
#[derive(Debug)]
pub(super) struct Patterns {
    sources: &'static [&'static str],
    /// The same as the schema writes them, where that differs.
    written: &'static [&'static str],
    compiled: OnceLock<Result<Vec<Regex>, regex::Error>>,
}

impl Patterns {
    pub(super) const fn none() -> Self {
        Self { sources: &[], written: &[], compiled: OnceLock::new() }
    }

    pub(super) const fn require(&mut self, sources: &'static [&'static str]) {
        self.sources = sources;
    }

    pub(super) const fn show(&mut self, written: &'static [&'static str]) {
        self.written = written;
    }

    pub(super) fn check(&self, lexical: &str) -> Result<(), String> {
        if self.sources.is_empty() {
            return Ok(());
        }
        let compile = |source: &&str| RegexBuilder::new(source).size_limit(MOST_BYTES).build();
        let compiled = match self.compiled.get_or_init(|| self.sources.iter().map(compile).collect()) {
            Ok(compiled) => compiled,
            Err(error) => return Err(format!("internal: the pattern of its type cannot be used: {error}")),
        };
        match compiled.iter().position(|pattern| !pattern.is_match(lexical)) {
            Some(index) => Err(format!("expected a text by the pattern `{}`", cut(self.shown(index)))),
            None => Ok(()),
        }
    }

    /// A pattern as a reader of the schema knows it.
    fn shown(&self, index: usize) -> &'static str {
        let written = self.written.get(index).copied();
        written.or_else(|| self.sources.get(index).map(|source| without_anchors(source))).unwrap_or_default()
    }
}

fn without_anchors(pattern: &str) -> &str {
    let anchored = |start, end| pattern.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
    anchored(r"\A(?:", r")\z").or_else(|| anchored("^(?:", ")$")).unwrap_or(pattern)
}

fn cut(pattern: &str) -> String {
    match pattern.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", pattern.split_at(end).0),
        None => pattern.to_owned(),
    }
}
