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
    compiled: OnceLock<Result<Vec<Regex>, regex::Error>>,
}

impl Patterns {
    pub(super) const fn none() -> Self {
        Self { sources: &[], compiled: OnceLock::new() }
    }

    pub(super) const fn require(&mut self, sources: &'static [&'static str]) {
        self.sources = sources;
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
        match compiled.iter().find(|pattern| !pattern.is_match(lexical)) {
            Some(pattern) => Err(format!("expected a text by the pattern `{}`", without_anchors(pattern.as_str()))),
            None => Ok(()),
        }
    }
}

/// The pattern as a reader of the schema knows it, cut where it is long.
fn without_anchors(pattern: &str) -> String {
    let anchored = |start, end| pattern.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
    let pattern = anchored(r"\A(?:", r")\z").or_else(|| anchored("^(?:", ")$")).unwrap_or(pattern);
    match pattern.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", pattern.split_at(end).0),
        None => pattern.to_owned(),
    }
}
