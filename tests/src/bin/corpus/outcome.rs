//! What became of each contract, and of all.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::by_yaserde::ByYaserde;
use crate::samples::Samples;
use saponify_tests::expectation;
use saponify_tests::generation::{Generation, has_place};
use saponify_tests::index::Contract;
use saponify_tests::roots::Root;

/// Where a contract stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    ToldBroken,
    Refused,
    Panicked,
    TimedOut,
    OutOfMemory,
    Compile,
    RoundTrip,
}

impl Stage {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::ToldBroken => "told-broken",
            Self::Refused => "refused",
            Self::Panicked => "panicked",
            Self::TimedOut => "timed-out",
            Self::OutOfMemory => "out-of-memory",
            Self::Compile => "compile",
            Self::RoundTrip => "round-trip",
        }
    }
}

/// What became of one contract.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub(crate) id: String,
    pub(crate) set: String,
    /// The source was made, and has these roots.
    pub(crate) roots: Option<Vec<Root>>,
    /// Where it stopped first, and why.
    pub(crate) stopped: Option<(Stage, Vec<String>)>,
    pub(crate) is_compiled: bool,
    pub(crate) warnings: Vec<String>,
    /// The program that passes documents through it.
    pub(crate) program: Option<PathBuf>,
    /// All documents came back.
    pub(crate) is_round_tripped: bool,
    /// The documents that were made of it.
    pub(crate) samples: Option<Samples>,
    /// What yaserde makes of these, where that is asked for.
    pub(crate) by_yaserde: Option<ByYaserde>,
}

impl Outcome {
    pub(crate) fn new(contract: &Contract, made: Generation, told_broken: &BTreeSet<String>) -> Self {
        let mut outcome = Self {
            id: contract.id.clone(),
            set: contract.set.clone(),
            roots: None,
            stopped: None,
            is_compiled: false,
            warnings: Vec::new(),
            program: None,
            is_round_tripped: false,
            samples: None,
            by_yaserde: None,
        };
        match made {
            Generation::Generated(roots) => outcome.roots = Some(roots),
            Generation::Refused(mistakes) => {
                let is_told = mistakes.iter().any(|mistake| has_place(mistake)) && told_broken.contains(&outcome.id);
                outcome.stop(if is_told { Stage::ToldBroken } else { Stage::Refused }, mistakes);
            }
            Generation::Panicked(words) => outcome.stop(Stage::Panicked, vec![words]),
            Generation::TimedOut => outcome.stop(Stage::TimedOut, vec!["the generator took too long".to_owned()]),
            Generation::OutOfMemory => {
                outcome.stop(Stage::OutOfMemory, vec!["the generator asked for too much memory".to_owned()]);
            }
        }
        outcome
    }

    pub(crate) fn stop(&mut self, stage: Stage, errors: Vec<String>) {
        self.stopped = Some((stage, errors));
    }

    /// The stage and the errors, unless it came through or was rightly refused.
    pub(crate) fn failure(&self) -> Option<(Stage, &[String])> {
        self.stopped
            .as_ref()
            .filter(|(stage, _)| *stage != Stage::ToldBroken)
            .map(|(stage, errors)| (*stage, &**errors))
    }
}

/// The numbers of the last line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Totals {
    pub(crate) contracts: usize,
    pub(crate) generated: usize,
    pub(crate) told_broken: usize,
    pub(crate) unsupported: usize,
    pub(crate) compiled: usize,
    pub(crate) warnings: usize,
    pub(crate) validated: usize,
    pub(crate) round_tripped: usize,
    pub(crate) panics: usize,
    pub(crate) by_yaserde: YaserdeTotals,
}

/// The numbers of the line on yaserde.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct YaserdeTotals {
    /// Complex types.
    pub(crate) complex: usize,
    /// Those of them that yaserde derives.
    pub(crate) derived: usize,
    /// Those of these that the messages that agreed are made of.
    pub(crate) types: usize,
    pub(crate) agreed: usize,
    pub(crate) disagreed: usize,
    pub(crate) documents: usize,
}

impl Totals {
    pub(crate) fn of(outcomes: &[Outcome]) -> Self {
        let count = |is: &dyn Fn(&Outcome) -> bool| outcomes.iter().filter(|outcome| is(outcome)).count();
        let stopped = |stages: &[Stage]| {
            count(&|outcome| outcome.stopped.as_ref().is_some_and(|(stage, _)| stages.contains(stage)))
        };
        Self {
            contracts: outcomes.len(),
            generated: count(&|outcome| outcome.roots.is_some()),
            told_broken: stopped(&[Stage::ToldBroken]),
            unsupported: stopped(&[Stage::Refused, Stage::TimedOut, Stage::OutOfMemory]),
            compiled: count(&|outcome| outcome.is_compiled),
            warnings: outcomes.iter().map(|outcome| outcome.warnings.len()).sum(),
            validated: count(&|outcome| outcome.samples.as_ref().is_some_and(Samples::are_valid)),
            round_tripped: count(&|outcome| outcome.is_round_tripped),
            panics: stopped(&[Stage::Panicked]),
            by_yaserde: YaserdeTotals::of(outcomes),
        }
    }
}

impl expectation::Totals for Totals {
    fn named(&self) -> Vec<(&'static str, usize)> {
        vec![
            ("contracts", self.contracts),
            ("generated", self.generated),
            ("told-broken", self.told_broken),
            ("unsupported", self.unsupported),
            ("compiled", self.compiled),
            ("warnings", self.warnings),
            ("validated", self.validated),
            ("round-tripped", self.round_tripped),
            ("panics", self.panics),
            ("yaserde-derived", self.by_yaserde.derived),
            ("yaserde-types", self.by_yaserde.types),
            ("yaserde-agreed", self.by_yaserde.agreed),
            ("yaserde-disagreed", self.by_yaserde.disagreed),
        ]
    }
}

impl YaserdeTotals {
    fn of(outcomes: &[Outcome]) -> Self {
        let mut totals = Self::default();
        for outcome in outcomes {
            let Some(by_yaserde) = &outcome.by_yaserde else { continue };
            totals.complex += by_yaserde.carried.derived + by_yaserde.carried.bridged;
            totals.derived += by_yaserde.carried.derived;
            totals.types += by_yaserde.types(outcome.roots.as_deref().unwrap_or_default());
            totals.agreed += by_yaserde.agreed();
            totals.disagreed += by_yaserde.disagreed();
            totals.documents += by_yaserde.documents;
        }
        totals
    }
}
