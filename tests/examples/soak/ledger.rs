//! The books of both sides.

use ispring_learn::Outcome;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

/// More calls than this are not made. All places are taken at the start, so that memory does not grow with calls.
const MOST: usize = 4_000_000;

/// What a caller was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Report {
    Done,
    NotSent,
    Rejected,
    Unknown,
    /// The caller did not wait for the end.
    Dropped,
}

impl Report {
    pub(crate) const ALL: [Self; 5] = [Self::Done, Self::NotSent, Self::Rejected, Self::Unknown, Self::Dropped];

    /// How often the server may have processed the call.
    fn allows(self, processed: u8) -> bool {
        match self {
            Self::Done => processed == 1,
            Self::NotSent | Self::Rejected => processed == 0,
            Self::Unknown | Self::Dropped => processed <= 1,
        }
    }
}

impl From<Outcome> for Report {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::NotSent => Self::NotSent,
            Outcome::Rejected => Self::Rejected,
            Outcome::Unknown => Self::Unknown,
        }
    }
}

pub(crate) struct Ledger {
    next: AtomicUsize,
    /// By call: how often it was processed.
    processed: Vec<AtomicU8>,
    /// By call: the report's place among all, from 1.
    reported: Vec<AtomicU8>,
}

impl Ledger {
    pub(crate) fn new() -> Self {
        // Written to, so that the memory is there before it is measured.
        let filled = || {
            let places: Vec<_> = (0..MOST).map(|_| AtomicU8::new(1)).collect();
            for place in &places {
                place.store(0, Ordering::Relaxed);
            }
            places
        };
        Self { next: AtomicUsize::new(0), processed: filled(), reported: filled() }
    }

    /// The id of the next call.
    pub(crate) fn next(&self) -> Option<usize> {
        Some(self.next.fetch_add(1, Ordering::Relaxed)).filter(|id| *id < MOST)
    }

    pub(crate) fn process(&self, id: usize) {
        self.processed[id].fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn report(&self, id: usize, report: Report) {
        let place = Report::ALL.iter().position(|known| *known == report).unwrap_or_default();
        self.reported[id].store(u8::try_from(place + 1).unwrap_or_default(), Ordering::Relaxed);
    }

    pub(crate) fn calls(&self) -> usize {
        self.next.load(Ordering::Relaxed).min(MOST)
    }

    /// Each call with its report and how often it was processed.
    fn entries(&self) -> impl Iterator<Item = (usize, Option<Report>, u8)> {
        (0..self.calls()).map(|id| {
            let place = usize::from(self.reported[id].load(Ordering::Relaxed));
            let report = place.checked_sub(1).map(|place| Report::ALL[place]);
            (id, report, self.processed[id].load(Ordering::Relaxed))
        })
    }

    /// How many calls were so reported, and how many of these were processed.
    pub(crate) fn count(&self, report: Report) -> (usize, usize) {
        let all = self.entries().filter(|(_, reported, _)| *reported == Some(report));
        all.fold((0, 0), |(calls, processed), (_, _, times)| (calls + 1, processed + usize::from(times > 0)))
    }

    /// Where the books do not agree.
    pub(crate) fn mistakes(&self) -> Vec<String> {
        let mut mistakes: Vec<_> = self
            .entries()
            .filter(|(_, report, processed)| report.is_none_or(|report| !report.allows(*processed)))
            .map(|(id, report, processed)| format!("call {id}: reported {report:?}, processed {processed} times"))
            .collect();
        mistakes.truncate(20);
        // Everything that may be seen was seen, else the books agree for want of entries.
        for report in Report::ALL {
            if self.count(report).0 == 0 {
                mistakes.push(format!("no call was reported {report:?}"));
            }
        }
        let (done, _) = self.count(Report::Done);
        if done * 100 < self.calls() * 70 {
            mistakes.push(format!("only {done} of {} calls were done", self.calls()));
        }
        mistakes
    }
}
