//! Which texts of an exchange are secret, so that what is shown of it can leave them out.

mod plain;

use crate::Secret;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use plain::Plain;
use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::BuildHasher;
use std::ops::Range;

/// What stands in place of a secret.
pub(crate) const HIDDEN: &str = "********";

/// A shorter text is not looked for: it would be found all over a document, and hides nothing.
const SHORTEST: usize = 4;

/// How many texts are looked for, and how many bytes of them. A document may hold any number of secrets, and what it
/// costs to leave them out has a bound: where there are more, nothing of a text is shown.
const MOST: usize = 1000;
const MOST_BYTES: usize = 256 << 10;

/// Its memory is a few times that of the texts, and it is built in no time.
const SMALL: Option<AhoCorasickKind> = Some(AhoCorasickKind::ContiguousNFA);

/// Texts that are shown nowhere. There is one wherever a secret may turn up, and most stay empty.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Option<Box<Texts>>);

#[derive(Clone, Default)]
struct Texts {
    all: Vec<Secret>,
    /// Their hashes: a document may repeat a secret any number of times.
    known: HashSet<u64>,
    bytes: usize,
    too_many: bool,
}

impl Secrets {
    pub(crate) fn add(&mut self, text: &str) {
        if text.len() >= SHORTEST {
            self.0.get_or_insert_default().add(text);
        }
    }

    pub(crate) fn extend(&mut self, others: &Self) {
        let Some(others) = &others.0 else { return };
        let texts = self.0.get_or_insert_default();
        texts.too_many |= others.too_many;
        others.all.iter().for_each(|other| texts.add(other.expose()));
    }

    /// The text without them: as they are, and in whatever way XML, JSON or a URL may spell them.
    pub(crate) fn hide<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let Some(found) = self.find(text) else { return Cow::Borrowed(HIDDEN) };
        if found.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut shown = String::with_capacity(text.len());
        let mut end = 0;
        for range in found {
            // One may stand within another.
            if range.start >= end {
                shown.push_str(text.get(end..range.start).unwrap_or_default());
                shown.push_str(HIDDEN);
            }
            end = end.max(range.end);
        }
        shown.push_str(text.get(end..).unwrap_or_default());
        Cow::Owned(shown)
    }

    /// Where they stand, by their beginnings; `None` where that cannot be said of all.
    fn find(&self, text: &str) -> Option<Vec<Range<usize>>> {
        self.0.as_ref().map_or(Some(Vec::new()), |texts| texts.find(text))
    }
}

impl Texts {
    fn add(&mut self, text: &str) {
        if self.too_many {
            return;
        }
        let hash = self.known.hasher().hash_one(text);
        if !self.known.insert(hash) {
            return;
        }
        self.bytes += text.len();
        self.too_many = self.all.len() >= MOST || self.bytes > MOST_BYTES;
        if !self.too_many {
            self.all.push(text.into());
        }
    }

    fn find(&self, text: &str) -> Option<Vec<Range<usize>>> {
        if self.too_many {
            return None;
        }
        let secrets = || self.all.iter().map(Secret::expose);
        let mut found = Vec::new();
        let as_they_are = secrets().map(Cow::Borrowed);
        matches(text, as_they_are.chain(secrets().map(quick_xml::escape::escape)), |range| found.push(range))?;
        let plain = Plain::of(text)?;
        let patterns = secrets().filter_map(|secret| Some(Plain::of(secret)?.text));
        matches(&plain.text, patterns, |range| found.push(plain.source(range)))?;
        found.sort_unstable_by_key(|range| range.start);
        Some(found)
    }
}

/// Tells where the patterns stand in a text, in time that does not grow with their number.
fn matches<'p>(
    text: &str,
    patterns: impl Iterator<Item = Cow<'p, str>>,
    mut tell: impl FnMut(Range<usize>),
) -> Option<()> {
    let patterns: Vec<_> = patterns.filter(|pattern| pattern.len() >= SHORTEST).collect();
    if patterns.is_empty() {
        return Some(());
    }
    let patterns = patterns.iter().map(|pattern| pattern.as_bytes());
    let search = AhoCorasick::builder().kind(SMALL).match_kind(MatchKind::LeftmostLongest).build(patterns).ok()?;
    search.find_iter(text).for_each(|found| tell(found.range()));
    Some(())
}

#[cfg(test)]
mod tests;
