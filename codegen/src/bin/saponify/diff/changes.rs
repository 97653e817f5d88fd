//! What changed, and how much that weighs.

use std::collections::BTreeMap;
use std::fmt;

use saponify_codegen::describe::Name;
use serde::Serialize;

use crate::console::count;
use crate::paint::harmless;

/// What a change does to callers, the heaviest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Code no longer compiles, or messages are no longer understood.
    Breaking,
    /// There is more than before.
    Addition,
    /// Code compiles and messages are understood, but something may come out otherwise.
    Behaviour,
    /// Nothing that a program could tell.
    Small,
}

impl Weight {
    fn semver(self) -> &'static str {
        match self {
            Self::Breaking => "major",
            Self::Addition | Self::Behaviour => "minor",
            Self::Small => "patch",
        }
    }

    fn group(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Addition => "addition",
            Self::Behaviour | Self::Small => "other",
        }
    }
}

/// What a change is about: `field` and `Order.lines`, say.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    what: &'static str,
    pub(super) at: String,
    places: Places,
}

/// Where both contracts have something, as `file:line`, as far as that is known.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
}

impl Subject {
    pub(super) fn new(what: &'static str, at: impl Into<String>, places: Places) -> Self {
        Self { what, at: at.into(), places }
    }

    /// A part of it, which stands where it does.
    pub(super) fn part(&self, what: &'static str, at: String) -> Self {
        Self { what, at, places: self.places.clone() }
    }
}

impl Change {
    /// `old.wsdl:12, new.wsdl:14`
    pub(super) fn places(&self) -> String {
        let Places { old, new } = &self.subject.places;
        [old, new].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
    }
}

#[derive(Debug)]
pub(super) struct Change {
    weight: Weight,
    subject: Subject,
    pub(super) sentence: String,
}

#[derive(Debug, Default)]
pub(super) struct Changes {
    list: Vec<Change>,
    /// Names that are the same but for their namespaces, old and new: how many, and the first of them.
    moved: BTreeMap<(Option<String>, Option<String>), (usize, String)>,
}

impl Changes {
    pub(super) fn breaking(&mut self, subject: &Subject, said: impl fmt::Display) {
        self.push(Weight::Breaking, subject, said);
    }

    pub(super) fn addition(&mut self, subject: &Subject, said: impl fmt::Display) {
        self.push(Weight::Addition, subject, said);
    }

    /// `said` follows the subject, and has no full stop.
    pub(super) fn push(&mut self, weight: Weight, subject: &Subject, said: impl fmt::Display) {
        let sentence = format!("The {} `{}` {said}.", subject.what, harmless(&subject.at));
        self.list.push(Change { weight, subject: subject.clone(), sentence });
    }

    pub(super) fn docs(&mut self, subject: &Subject, old: &str, new: &str) {
        if old != new {
            self.push(Weight::Small, subject, "has other documentation");
        }
    }

    /// Names on the wire. A namespace that changed as a whole is told once, when all names have been seen.
    pub(super) fn xml(&mut self, subject: &Subject, old: &Name, new: &Name) {
        if old == new {
            return;
        }
        if old.local == new.local {
            let moved = (old.namespace.clone(), new.namespace.clone());
            let (number, _) = self.moved.entry(moved).or_insert_with(|| (0, subject.at.clone()));
            *number += 1;
            return;
        }
        self.breaking(
            subject,
            format_args!("is {} on the wire; it was {}", quoted(&new.to_string()), quoted(&old.to_string())),
        );
    }

    pub(super) fn finish(&mut self) {
        for ((old, new), (number, first)) in std::mem::take(&mut self.moved) {
            let name = |namespace: &Option<String>| namespace.as_deref().map_or("none".to_owned(), quoted);
            let sentence = format!(
                "The namespace of {} is {}; it was {}. The first is `{first}`.",
                count(number, "name"),
                name(&new),
                name(&old)
            );
            let subject = Subject::new("namespace", new.unwrap_or_default(), Places::default());
            self.list.push(Change { weight: Weight::Breaking, subject, sentence });
        }
    }

    pub(super) fn of<'c>(&'c self, weights: &'c [Weight]) -> impl Iterator<Item = &'c Change> {
        self.list.iter().filter(|change| weights.contains(&change.weight))
    }

    pub(super) fn are_breaking(&self) -> bool {
        self.of(&[Weight::Breaking]).next().is_some()
    }

    pub(super) fn semver(&self) -> &'static str {
        self.list.iter().map(|change| change.weight).min().map_or("none", Weight::semver)
    }

    pub(super) fn report(&self) -> Report<'_> {
        let changes = self.list.iter().map(|change| Told {
            group: change.weight.group(),
            semver: change.weight.semver(),
            what: change.subject.what,
            at: &change.subject.at,
            old: change.subject.places.old.as_deref(),
            new: change.subject.places.new.as_deref(),
            sentence: &change.sentence,
        });
        Report { semver: self.semver(), changes: changes.collect() }
    }
}

/// The changes as JSON has them.
#[derive(Serialize)]
pub(super) struct Report<'c> {
    semver: &'static str,
    changes: Vec<Told<'c>>,
}

#[derive(Serialize)]
struct Told<'c> {
    group: &'static str,
    semver: &'static str,
    what: &'static str,
    at: &'c str,
    old: Option<&'c str>,
    new: Option<&'c str>,
    sentence: &'c str,
}

/// A text of the contract within a sentence.
pub(super) fn quoted(text: &str) -> String {
    format!("`{}`", harmless(text))
}
